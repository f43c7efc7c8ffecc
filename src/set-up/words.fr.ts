// French of what Set up says: decisions kept, what became of each sheet.
export const setUp = {
  'Our guesses are kept. This is still to be said.': 'Nos suppositions sont gardées. Il reste ceci à dire.',
  '{n} decision is kept. This is still to be said.': '{n} décision est gardée. Il reste ceci à dire.',
  '{n} decisions are kept. This is still to be said.': '{n} décisions sont gardées. Il reste ceci à dire.',
  'The year or the round.': 'L’année ou la session.',
  'question of the check-in': 'question du point d’étape',
  '{n} form': '{n} formulaire',
  '{n} forms': '{n} formulaires',
  '{n} column understood': '{n} colonne comprise',
  '{n} columns understood': '{n} colonnes comprises',
} as const;
