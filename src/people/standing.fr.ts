// French of what is said of words about taking part that nobody understands, and of a consent that was asked for later.
export const standings = {
  'the days, like “away until 2027-02-01” or “away 2026-11-01 – 2027-02-01”':
    'les jours, comme « absente jusqu’au 2027-02-01 » ou « absent 2026-11-01 – 2027-02-01 »',
  'Write the day of return, as in 2027-02-01. Until you do, the person takes part, but nothing goes to their pair.':
    'Écrivez le jour du retour, comme 2027-02-01. Tant qu’il manque, la personne participe, mais rien ne part vers son binôme.',
  'active, paused or withdrawn': '« active », « paused » ou « withdrawn »',
  '{mentor} as mentor and {mentee} as mentee, under one address':
    '{mentor} comme mentor et {mentee} comme mentoré, sous une même adresse',
  'We take them for one person in two roles, who is not paired with themselves. If they are two, write an address of their own into one of the two answers.':
    'Nous les prenons pour une seule personne dans deux rôles, qui ne forme pas de binôme avec elle-même. Si ce sont deux personnes, écrivez une adresse propre dans l’une des deux réponses.',
  'active, once there is a place': '« active », dès qu’il y a une place',
  'The person is left out until then. If they have a place already, write active here.':
    'D’ici là, la personne n’est pas prise en compte. Si elle a déjà une place, écrivez « active » ici.',
  'active, for whoever takes part': '« active », pour qui participe',
  'We take this for no, so the person is left out. If they take part after all, write active here.':
    'Nous le prenons pour un non, la personne n’est donc pas prise en compte. Si elle participe quand même, écrivez « active » ici.',
  'A match or a circle of this person is decided already, so the row stays in. Ask the person for this consent, too.':
    'Un binôme ou un cercle de cette personne est déjà décidé : la ligne est donc prise en compte. Demandez aussi cet accord à la personne.',
  'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.':
    'Écrivez un de ces mots. D’ici là, la personne compte comme participante, mais n’est ni contactée ni invitée avec quelqu’un.',
  'Say it in Match, with one press. Until then the person counts as taking part, but is neither mailed nor invited with anybody.':
    'Dites-le dans Binômes, d’un seul clic. D’ici là, la personne compte comme participante, mais n’est ni contactée ni invitée avec quelqu’un.',
  'We take this for no, so the person is left out. If they take part after all, say it in Match.':
    'Nous le prenons pour un non, la personne n’est donc pas prise en compte. Si elle participe quand même, dites-le dans Binômes.',
};
