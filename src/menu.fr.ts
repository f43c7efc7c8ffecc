// French of the menu.
export const menu = {
  'Open panel': 'Ouvrir le panneau',
  'Set up this programme': 'Préparer ce programme',
  'Write mentor profiles': 'Écrire les profils des mentors',
  'Match mentors and mentees': 'Former les binômes',
  'Introduce pairs': 'Présenter les binômes',
  'Schedule catch-ups': 'Planifier les rencontres',
  'Count survey answers': 'Compter les réponses à l’enquête',
  'Explain selected pair': 'Expliquer le binôme sélectionné',
  'Change settings': 'Changer les réglages',
} as const;
