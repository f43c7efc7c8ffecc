// French of what is said of words about taking part that nobody understands.
export const standings = {
  'active, paused or withdrawn': 'active, paused ou withdrawn',
  'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.':
    'Écrivez un de ces mots. D’ici là, la personne compte comme participante, mais n’est ni contactée ni invitée avec quelqu’un.',
};
