// French of pages that few coordinators open.
export const pageWords = {
  'An illness, a new job, no answer, no time. You see everything by name before anything is written.':
    'Une maladie, un nouveau poste, pas de réponse, plus assez de temps. Vous voyez tout, avec les noms, avant que rien ne soit écrit.',
  'Name or mail address': 'Nom ou adresse mail',
  'For how long': 'Pour combien de temps',
  'leaves for good': 'part pour de bon',
  'pauses, may come back': 'fait une pause, reviendra peut-être',
  'What happened?': 'Que s’est-il passé ?',
  'leaves or pauses': 'part ou fait une pause',
  'The two part, and both stay': 'Le binôme se sépare, les deux restent',
  'Show what would happen': 'Montrer ce qui se passerait',
  'What would happen': 'Ce qui se passerait',
  'As it stands now': 'Où en sont les choses',
  'There is no match of {name} to end.': 'Il n’y a pas de binôme de {name} auquel mettre fin.',
  'Write it into the sheets': 'Écrire dans les feuilles',
  'Written. We have told nobody: what is left to do is above.':
    'C’est écrit. Nous n’avons prévenu personne : ce qui reste à faire est ci-dessus.',
  'Taken back: Status and pairs are as before, and nobody was told. A mail that was held back stays so.':
    'C’est défait : Status et binômes sont comme avant, et personne n’a été prévenu. Un mail mis en attente le reste.',
  'Cancel {n} meeting': 'Annuler {n} rencontre',
  'Cancel {n} meetings': 'Annuler {n} rencontres',
  'Write the new proposal': 'Écrire la nouvelle proposition',
  'Look at {n} mail': 'Voir {n} mail',
  'Look at {n} mails': 'Voir {n} mails',
  'Take it back': 'Tout défaire',
  'Look at the mails to one person, send one again, or note that one came back. The sheet {Outbox} remembers it.':
    'Regardez les mails à une personne, renvoyez-en un, ou notez que l’un est revenu. La feuille {Outbox} en garde la trace.',
  'Show their mails': 'Montrer ses mails',
  'No mail to this person so far.': 'Aucun mail à cette personne pour l’instant.',
  'Send it again with the new address': 'Le renvoyer avec l’adresse corrigée',
  'Why? Your words go into the sheet {Outbox}': 'Motif, noté dans {Outbox}',
  'Send again': 'Renvoyer',
  'It came back': 'Il est revenu',
  'Send it now': 'L’envoyer maintenant',
  'One more mail waits, and nothing has gone yet. Press Send it now.':
    'Un mail de plus est prêt, et rien n’est encore parti. Appuyez sur « L’envoyer maintenant ».',
  'Noted. If the address was wrong, correct it in the answers; if not, send the mail again.':
    'C’est noté. Si l’adresse était fausse, corrigez-la dans les réponses ; sinon, renvoyez le mail.',
  waiting: 'en attente',
  'on its way': 'en route',
  sent: 'envoyé',
  unsure: 'incertain',
  refused: 'refusé',
  'held back': 'retenu',
  'came back': 'revenu',
} as const;
