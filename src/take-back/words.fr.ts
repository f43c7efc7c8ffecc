// French of what is said about taking an act back.
export const takingBack = {
  'Taken back': 'Défait',
  'Mails approved': 'Mails approuvés',
  'Mails settled': 'Mails incertains réglés',
  '{sheet}: {n} row': '{sheet} : {n} ligne',
  '{sheet}: {n} rows': '{sheet} : {n} lignes',
  '{act}: {n} row as before': '{act} : {n} ligne comme avant',
  '{act}: {n} rows as before': '{act} : {n} lignes comme avant',
  '{n} row is gone again.': '{n} ligne est de nouveau retirée.',
  '{n} rows are gone again.': '{n} lignes sont de nouveau retirées.',
  '{n} row would go again.': '{n} ligne serait de nouveau retirée.',
  '{n} rows would go again.': '{n} lignes seraient de nouveau retirées.',
  '{n} row is as it was before.': '{n} ligne est de nouveau comme avant.',
  '{n} rows are as they were before.': '{n} lignes sont de nouveau comme avant.',
  '{act}, {when}': '{act}, {when}',
  '{n} row would be as it was before.': '{n} ligne serait de nouveau comme avant.',
  '{n} rows would be as they were before.': '{n} lignes seraient de nouveau comme avant.',
  'Nothing to take back': 'Rien à défaire',
  'Nothing is kept yet. Press Looks right in Set up: from then on you can take things back here.':
    'Rien n’est encore gardé. Dans Préparer, appuyez sur C’est juste : à partir de là, vous pourrez le faire ici.',
  'What is written from now on can be taken back here, until it has gone out.':
    'Ce qui sera écrit à partir de maintenant peut être défait ici, tant que rien n’est parti.',
  'Already out, and stays: {names}.': 'Déjà parti, et reste : {names}.',
  'Changed since, and stays: {names}.': 'Modifié depuis, et reste : {names}.',
  'So this can no longer be taken back here.': 'On ne peut donc plus le défaire ici.',
  'So this can no longer be taken back here. Change by hand what should be otherwise, in the sheet.':
    'On ne peut donc plus le défaire ici. Corrigez à la main, dans la feuille, ce qui doit l’être.',
  '{who} in {sheet}': '{who} dans {sheet}',
  'row {n} of {sheet}': 'ligne {n} de {sheet}',
  'Not to be taken back here': 'Ne se défait pas ici',
  'What you can do instead': 'Ce que vous pouvez faire à la place',
  'Mails that went cannot be called back. “A mail did not arrive?” sends one again; for a correction write to the people yourself.':
    'Un mail envoyé ne peut pas être rappelé. « Un mail n’est pas arrivé ? » en renvoie un ; pour une correction, écrivez vous-même aux personnes.',
  'Google has invited the guests. “Undo the last invitations” in Catch-ups cancels what is to come, and Google tells them.':
    'Google a invité les personnes. « Retirer les dernières invitations » dans Rencontres annule ce qui est à venir, et Google les prévient.',
  'Google has told the guests. Propose new times in Catch-ups if the meetings are wanted after all.':
    'Google a prévenu les personnes. Si les rencontres doivent quand même avoir lieu, proposez de nouveaux créneaux dans Rencontres.',
  'Google has told the guests. Create the meetings again in Catch-ups.':
    'Google a prévenu les personnes. Créez de nouveau les rencontres dans Rencontres.',
  'The calendar has it. Change the row again in {Dates} or {Catch-ups}, then move it once more.':
    'C’est dans l’agenda. Changez de nouveau la ligne dans {Dates} ou {Catch-ups}, puis déplacez encore une fois.',
  'Whoever opened the document may have read it. Decide otherwise in Profiles and publish again: a text that changes comes into a new document, with a new link.':
    'Qui a ouvert le document l’a peut-être lu. Décidez autrement dans Profils et publiez de nouveau : un texte modifié va dans un nouveau document, avec un nouveau lien.',
  'The documents are in Drive, and people may have written in them. You can put them into the bin there.':
    'Les documents sont dans Drive, et des personnes y ont peut-être écrit. Vous pouvez les y mettre à la corbeille.',
  'The document is in Drive. Write it again in Survey, or put it into the bin there.':
    'Le document est dans Drive. Écrivez-le de nouveau dans Enquête, ou mettez-le à la corbeille.',
  'Can be taken back by name, in “Somebody leaves”, until a mail went or a meeting was cancelled.':
    'Se défait sous « Un départ », au nom de la personne, tant qu’aucun mail n’est parti et aucune rencontre annulée.',
  'Can be taken back where it was pressed, under “Explain selected pair”, until a mail went or a meeting was cancelled.':
    'Se défait là où vous l’avez fait, sous « Expliquer le binôme sélectionné », tant qu’aucun mail n’est parti et aucune rencontre annulée.',
  'Gone from our sheets for good. The person can answer the form again.':
    'Effacé de nos feuilles pour de bon. La personne peut répondre de nouveau au formulaire.',
  'Names are gone from our sheets. A copy of the file that you downloaded before still has them.':
    'Les noms ne sont plus dans nos feuilles. Une copie du fichier téléchargée avant les contient encore.',
} as const;
