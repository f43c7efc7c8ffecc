// French of what is said of words about taking part that nobody understands.
export const standings = {
  'active, paused or withdrawn': 'active, paused ou withdrawn',
  'Nobody else has this word. Write one of these; until then the row is left out.':
    'Personne d’autre n’a ce mot. Écrivez l’un de ceux-ci ; d’ici là, la ligne est laissée de côté.',
  'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.':
    'Écrivez un de ces mots. D’ici là, la personne compte comme participante, mais n’est ni contactée ni invitée avec quelqu’un.',
};
