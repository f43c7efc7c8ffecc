// French of what the settings page says beside the settings themselves, whose French is in programme.
export const settings = {
  Contact: 'Contact',
  'Reply to': 'Réponses à',
  'Time zone': 'Fuseau horaire',
  no: 'non',
  yes: 'oui',
  Strand: 'Parcours',
  'May cross organisations': 'Binômes entre organisations',
  Strands: 'Parcours',
  'a name of its own for each strand': 'un nom propre à chaque parcours',
  'a mail address': 'une adresse mail',
  '{n} setting': '{n} réglage',
  '{n} settings': '{n} réglages',
  '{n} rule': '{n} règle',
  '{n} rules': '{n} règles',
  '{n} strand': '{n} parcours',
  '{n} strands': '{n} parcours',
} as const;
