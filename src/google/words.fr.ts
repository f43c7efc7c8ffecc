// French of what is said when Google or we failed.
export const door = {
  'Something went wrong between Google and us.': 'Quelque chose s’est mal passé entre Google et nous.',
  'Something went wrong between Google and us, at “{act}”.':
    'Quelque chose s’est mal passé entre Google et nous, à « {act} ».',
  'this file': 'ce fichier',
  'Please try again: nothing is done twice.': 'Réessayez : rien n’est fait deux fois.',
  'Form answers are untouched. Please try again: nothing is done twice.':
    'Les réponses aux formulaires sont intactes. Réessayez : rien n’est fait deux fois.',
} as const;
