// French of what is said of words about taking part that nobody understands.
export const standings = {
  'active, paused or withdrawn': 'active, paused ou withdrawn',
  'We do not know this word, and it stands with this person alone. Write one of these instead; until then the row is left out.':
    'Nous ne connaissons pas ce mot, et il ne figure que chez cette personne. Écrivez l’un de ceux-ci à la place ; d’ici là, la ligne est laissée de côté.',
  'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.':
    'Écrivez un de ces mots. D’ici là, la personne compte comme participante, mais n’est ni contactée ni invitée avec quelqu’un.',
};
