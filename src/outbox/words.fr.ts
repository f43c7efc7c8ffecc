// French of what is said so that nothing is done twice: rows of mails and meetings, copies of a file or a tab.
export const once = {
  'Sent again': 'Renvoyé',
  'To be sent again': 'À renvoyer',
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
  'The match goes on as before.': 'Le binôme continue comme avant.',
  'Held until that changes.': 'Retenu tant que c’est ainsi.',
  'The pair has ended.': 'Le binôme a pris fin.',
  'Held by hand: write queued into State, and it goes when you next press Send.':
    'Retenu à la main : écrivez « queued » dans State, et il part au prochain envoi.',
  'Held: a word in this row was typed over.': 'Retenu : un mot de cette ligne a été remplacé.',
  'Write it back. Until then this mail is not sent; all others go on.':
    'Remettez-le. D’ici là, ce mail ne part pas ; tous les autres continuent.',
  'This mail is out, and nobody gets it twice. Write the word back, so that the row says whom it went to.':
    'Ce mail est parti, et personne ne le reçoit deux fois. Remettez le mot, pour que la ligne dise à qui il a été envoyé.',
  'held by hand in the sheet {Outbox}, row {row}: write queued into State, and it goes when you next press Send':
    'retenu à la main dans {Outbox}, ligne {row} : écrivez « queued » dans State, et il part au prochain envoi',
  'no state': 'aucun état',
  'This mail counts as unsure and is not sent again. Say above what became of it.':
    'Ce mail compte comme incertain et n’est pas renvoyé. Dites plus haut ce qu’il est devenu.',
  '{n} mail of the edition {former}': '{n} mail de l’édition {former}',
  '{n} mails of the edition {former}': '{n} mails de l’édition {former}',
  '{n} mail of another file or edition': '{n} mail d’un autre fichier ou d’une autre édition',
  '{n} mails of another file or edition': '{n} mails d’un autre fichier ou d’une autre édition',
} as const;
