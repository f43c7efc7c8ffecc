// French of closing an edition and beginning the next.
export const editions = {
  'We cannot see the calendar from here: meetings to come may still stand in it. Look there yourself.':
    'Nous ne voyons pas l’agenda d’ici : des rencontres à venir y sont peut-être encore. Regardez-y vous-même.',
  '{n} event still to come stands in calendars.': '{n} rendez-vous à venir est dans des agendas.',
  '{n} events still to come stand in calendars.': '{n} rendez-vous à venir sont dans des agendas.',
  'Google would tell {n} person.': 'Google préviendrait {n} personne.',
  'Google would tell {n} people.': 'Google préviendrait {n} personnes.',
  '{n} mail waits in the Outbox and would not go out any more.':
    '{n} mail attend dans Outbox et ne partirait plus.',
  '{n} mails wait in the Outbox and would not go out any more.':
    '{n} mails attendent dans Outbox et ne partiraient plus.',
  'Nobody knows whether {n} mail went: say it in Introduce first.':
    'Personne ne sait si {n} mail est parti : dites-le d’abord dans Présenter.',
  'Nobody knows whether {n} mails went: say it in Introduce first.':
    'Personne ne sait si {n} mails sont partis : dites-le d’abord dans Présenter.',
  'In each Google Form: Responses, Unlink form, delete its responses, then Link to Sheets and this file. New answers come into a new sheet.':
    'Dans chaque formulaire Google : Réponses, Dissocier, supprimez les réponses, puis Associer à Sheets et ce fichier. Les nouvelles réponses arrivent dans une nouvelle feuille.',
  'Ask the mentors in Returning mentors, and tick whoever comes back: their last answers count again.':
    'Demandez aux mentors de Returning mentors, et cochez qui revient : leurs dernières réponses comptent de nouveau.',
  'Write the dates of the new edition in Catch-ups, Add a date.':
    'Écrivez les dates de la nouvelle édition dans Rencontres, Ajouter une date.',
  'Go on in this file. A copy of it is a new app for Google: it sees neither the documents nor the calendar made here.':
    'Continuez dans ce fichier. Une copie est pour Google une nouvelle application : elle ne voit ni les documents ni l’agenda faits ici.',
  'Never pair: what others said in confidence is not in this file; decide yourself what to tell.':
    'Never pair : ce que d’autres ont dit en confiance n’est pas dans ce fichier ; à vous de décider quoi en dire.',
  'Mails as they were sent stand in your Sent mail; meetings also stand in the calendar.':
    'Les mails envoyés sont dans vos mails envoyés ; les rencontres aussi dans l’agenda.',
  'Answers of others that mention this person are not in this file.':
    'Les réponses d’autres qui mentionnent cette personne ne sont pas dans ce fichier.',
  '{n} row. Nobody was written to.': '{n} ligne. Personne n’a reçu de mail.',
  '{n} rows. Nobody was written to.': '{n} lignes. Personne n’a reçu de mail.',
  '{n} event cancelled.': '{n} rendez-vous annulé.',
  '{n} events cancelled.': '{n} rendez-vous annulés.',
  'None is to come any more.': 'Plus rien n’est à venir.',
  '{n} to go. Press again to go on.': 'Encore {n}. Pressez encore pour continuer.',
  'Closed. Figures and report are kept.': 'Édition close. Les chiffres et le rapport sont gardés.',
  '{edition} has begun. What comes next stands below.': '{edition} a commencé. La suite est ci-dessous.',
  'Lists to hand on': 'Listes à transmettre',
  'Names without addresses, of those who take part now; each in a sheet of its own and as a file.':
    'Des noms sans adresses, de qui participe maintenant ; chacune dans une feuille à elle et en fichier.',
  'It stands in the sheet {sheet}.': 'Elle est dans la feuille {sheet}.',
  'Download {file}': 'Télécharger {file}',
  'The pairs, for my boss': 'Les binômes, pour ma direction',
  'The mentors, for the training': 'Les mentors, pour la formation',
  Badges: 'Badges',
  'Keeps figures, report and Never pair; takes names, mails, meetings, codes and texts out of our sheets. What is still open comes first. Download a copy before: File, Download, Microsoft Excel.':
    'Garde chiffres, rapport et Never pair ; retire de nos feuilles noms, mails, rencontres, codes et textes. Ce qui est encore ouvert vient d’abord. Téléchargez une copie avant : Fichier, Télécharger, Microsoft Excel.',
  'Show the list': 'Montrer la liste',
  'Nothing is open: no event to come, no mail that waits.':
    'Rien n’est ouvert : aucun rendez-vous à venir, aucun mail en attente.',
  Goes: 'Part',
  Stays: 'Reste',
  'Out of our reach': 'Hors de notre portée',
  'Cancel {n} event': 'Annuler {n} rendez-vous',
  'Cancel {n} events': 'Annuler {n} rendez-vous',
  'Google tells the guests of each. Events that have passed stay. This cannot be taken back.':
    'Google prévient les invités de chacun. Ce qui est passé reste. Cela ne se reprend pas.',
  'Cancel {n} and tell': 'Annuler {n} et prévenir',
  'Close {edition}': 'Clore {edition}',
  'I have a copy. Take the names out; this cannot be undone here.':
    'J’ai une copie. Retirer les noms ; ici, rien ne permet de revenir en arrière.',
  'Yes, close it': 'Oui, clore',
  'In this same file: rules, texts and earlier pairs stay; last edition’s answers stay in their sheets and no longer count.':
    'Dans ce même fichier : règles, textes et binômes passés restent ; les réponses de la dernière édition restent dans leurs feuilles et ne comptent plus.',
  'The next edition': 'La prochaine édition',
  'Look at the next edition': 'Voir la prochaine édition',
  'Close {edition} first. These sheets still hold it: {sheets}.':
    'Clôturez d’abord {edition}. Ces feuilles la contiennent encore : {sheets}.',
  '{n} answer would be set aside.': '{n} réponse serait mise de côté.',
  '{n} answers would be set aside.': '{n} réponses seraient mises de côté.',
  '{n} mentor to ask whether they come back.': '{n} mentor à qui demander de revenir.',
  '{n} mentors to ask whether they come back.': '{n} mentors à qui demander de revenir.',
  'Its name, for example the year': 'Son nom, par exemple l’année',
  'Begin it': 'La commencer',
  'Answers given until now belong to {edition}; the setting Answers since can be changed back.':
    'Les réponses reçues jusqu’ici sont de {edition} ; le réglage Answers since peut être remis.',
  'Yes, begin': 'Oui, commencer',
  'Who has not met': 'Qui ne s’est pas rencontré',
  'one of them said that they have not met': 'l’un des deux a dit qu’ils ne se sont pas rencontrés',
  'meetings have passed, and nobody said whether they met':
    'des rencontres sont passées, et personne n’a dit s’ils se sont vus',
  'no meeting has passed, and nobody said anything':
    'aucune rencontre n’est passée, et personne n’a rien dit',
  'did not follow up in {edition}': 'n’a pas donné suite en {edition}',
  'a decision of yours': 'une décision de votre part',
  'Matching does not count it. Withdraw the person, or leave it as it is.':
    'Cela ne compte pas dans les binômes. Retirez la personne, ou laissez ainsi.',
} as const;
