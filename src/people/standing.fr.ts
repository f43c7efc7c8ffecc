// French of what is said of words about taking part that nobody understands, and of a consent that was asked for later.
export const standings = {
  'active, paused or withdrawn': 'active, paused ou withdrawn',
  'A match or a circle of this person is decided already, so the row stays in. Ask the person for this consent, too.':
    'Un binôme ou un cercle de cette personne est déjà décidé : la ligne est donc prise en compte. Demandez aussi cet accord à la personne.',
  'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.':
    'Écrivez un de ces mots. D’ici là, la personne compte comme participante, mais n’est ni contactée ni invitée avec quelqu’un.',
};
