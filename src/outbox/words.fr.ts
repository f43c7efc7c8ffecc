// French of what is said so that nothing is done twice: rows of mails and meetings, copies of a file or a tab.
export const once = {
  'Sent again': 'Renvoyé',
  'Again, because:': 'De nouveau, car :',
  'as a person decided.': 'sur décision d’une personne.',
  'The address was refused. Correct it in the answers, then send again.':
    'L’adresse a été refusée. Corrigez-la dans les réponses, puis renvoyez.',
  'Google did not confirm. Look into your Sent mail for the reference.':
    'Google n’a pas confirmé. Cherchez la référence dans vos mails envoyés.',
  'This mail went; the State said something else.': 'Ce mail est parti ; State disait autre chose.',
  'It came back.': 'Il est revenu.',
  'The sheet says that it went, and we have no record of it. Say whether it did.':
    'La feuille dit qu’il est parti, et nous n’en avons pas trace. Dites si c’est le cas.',
  'This sheet was sorted while we wrote into it. The mail has not gone: approve it again.':
    'Cette feuille a été triée pendant que nous y écrivions. Le mail n’est pas parti : approuvez-le de nouveau.',
  'Confirmed by a person.': 'Confirmé par une personne.',
  'No longer in the sheets, or somebody does not take part.':
    'N’est plus dans les feuilles, ou quelqu’un ne participe pas.',
  'The row was gone; the file remembers this mail.':
    'La ligne avait disparu ; le fichier se souvient de ce mail.',
  '{n} mail of the edition {former}': '{n} mail de l’édition {former}',
  '{n} mails of the edition {former}': '{n} mails de l’édition {former}',
  '{now}; the mails and meetings of this file belong to the edition {former}':
    '{now} ; les mails et les rencontres de ce fichier sont de l’édition {former}',
  'Write {former} back into Edition; until then nobody is matched, written to or invited. To begin another edition, close this one first, under Data and permissions.':
    'Remettez {former} dans Edition ; d’ici là, personne n’est mis en binôme, ne reçoit de mail ni d’invitation. Pour commencer une autre édition, fermez d’abord celle-ci, sous Données et autorisations.',
  '{n} mail of another file or edition': '{n} mail d’un autre fichier ou d’une autre édition',
  '{n} mails of another file or edition': '{n} mails d’un autre fichier ou d’une autre édition',
  'a copy of another row': 'la copie d’une autre ligne',
  'one row for each mail': 'une ligne par mail',
  'It counts once, and goes when you approve again. To write again, choose Send again.':
    'Elle compte une fois et part à la prochaine approbation. Pour écrire encore, choisissez Renvoyer.',
  'Google does not invite one of the addresses. Correct it in the answers, then press Create again.':
    'Google n’invite pas l’une des adresses. Corrigez-la dans les réponses, puis appuyez de nouveau sur Créer.',
} as const;
