// French of what is said so that nothing is done twice: rows of mails and meetings, copies of a file or a tab.
export const once = {
  '{n} mail of another file': '{n} mail d’un autre fichier',
  '{n} mails of another file': '{n} mails d’un autre fichier',
  'a copy of another row': 'la copie d’une autre ligne',
  'one row for each mail': 'une ligne par mail',
  'It counts once, and goes when you approve again. To write again, choose Send again.':
    'Elle compte une fois et part à la prochaine approbation. Pour écrire encore, choisissez Renvoyer.',
  'Google does not invite one of the addresses. Correct it in the answers, then press Create again.':
    'Google n’invite pas l’une des adresses. Corrigez-la dans les réponses, puis appuyez de nouveau sur Créer.',
} as const;
