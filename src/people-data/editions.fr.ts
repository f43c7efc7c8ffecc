// French of closing an edition and beginning the next.
export const editions = {
  'The Retention date stays at {day}: it holds for the old answers that are still here. Once they are deleted, write the date of the new edition into the Settings.':
    'Le réglage « Date d’effacement » reste au {day} : cette date vaut pour les anciennes réponses encore présentes. Une fois celles-ci supprimées, écrivez-y celle de la nouvelle édition.',
  '{n} meeting to come went as a file with a mail: only the people themselves can delete it.':
    '{n} rencontre à venir est partie en pièce jointe d’un mail : seules les personnes peuvent la supprimer.',
  '{n} meetings to come went as files with mails: only the people themselves can delete them.':
    '{n} rencontres à venir sont parties en pièces jointes de mails : seules les personnes peuvent les supprimer.',
  'We cannot see the calendar, so no event was cancelled. Look there yourself.':
    'Nous ne voyons pas l’agenda : aucun rendez-vous n’a été annulé. Regardez-y vous-même.',
  'We cannot see the calendar: meetings to come may still be in it. Look there yourself.':
    'Nous ne voyons pas l’agenda : des rencontres à venir y sont peut-être encore. Regardez-y vous-même.',
  '{n} event still to come is in the calendar.': '{n} rendez-vous à venir est encore dans l’agenda.',
  '{n} events still to come are in the calendar.': '{n} rendez-vous à venir sont encore dans l’agenda.',
  'If you cancel, Google tells {n} person.': 'Si vous annulez, Google prévient {n} personne.',
  'If you cancel, Google tells {n} people.': 'Si vous annulez, Google prévient {n} personnes.',
  'Not told yet: {who}.': 'Pas encore prévenus : {who}.',
  'No mail told {who} that their match has ended: none will go now. Tell them yourself.':
    'Aucun mail n’a dit à {who} que leur binôme est terminé, et aucun ne partira plus : dites-le-leur vous-même.',
  'To come: {events}.': 'À venir : {events}.',
  '{n} meeting to come was put into a calendar by another file or edition, and we cannot see it: {events}. Cancel it there, or tell the people.':
    '{n} rencontre à venir a été mise dans un agenda par un autre fichier ou une autre édition, et nous ne la voyons pas : {events}. Annulez-la là-bas, ou prévenez les personnes.',
  '{n} meetings to come were put into a calendar by another file or edition, and we cannot see them: {events}. Cancel them there, or tell the people.':
    '{n} rencontres à venir ont été mises dans un agenda par un autre fichier ou une autre édition, et nous ne les voyons pas : {events}. Annulez-les là-bas, ou prévenez les personnes.',
  '{n} mail of another file or edition waits in the sheet {Outbox}: it may still go from there. Look into that file.':
    '{n} mail d’un autre fichier ou d’une autre édition attend dans {Outbox} : il peut encore partir de là-bas. Regardez dans ce fichier.',
  '{n} mails of another file or edition wait in the sheet {Outbox}: they may still go from there. Look into that file.':
    '{n} mails d’un autre fichier ou d’une autre édition attendent dans {Outbox} : ils peuvent encore partir de là-bas. Regardez dans ce fichier.',
  '{n} mail waits in the sheet {Outbox} and would no longer go out.':
    '{n} mail attend dans {Outbox} et ne partirait plus.',
  '{n} mails wait in the sheet {Outbox} and would no longer go out.':
    '{n} mails attendent dans {Outbox} et ne partiraient plus.',
  'We do not know whether {n} mail went: say in Introduce what became of it.':
    'Nous ne savons pas si {n} mail est parti : dites-le-nous dans Présenter.',
  'We do not know whether {n} mails went: say in Introduce what became of them.':
    'Nous ne savons pas si {n} mails sont partis : dites-le-nous dans Présenter.',
  'In each Google Form, under Responses: Unlink form, delete all responses, then Link to Sheets and this file. The old answers stay in their sheet here; new ones come into a new sheet.':
    'Dans chaque formulaire Google, sous Réponses : Dissocier, supprimez toutes les réponses, puis Associer à Sheets et ce fichier. Les anciennes réponses restent ici dans leur feuille ; les nouvelles arrivent dans une autre.',
  'Ask the mentors in the sheet {Returning mentors}, and tick whoever comes back: their last answers count again.':
    'Demandez aux mentors de la feuille {Returning mentors}, et cochez qui revient : leurs dernières réponses comptent de nouveau.',
  'Add the dates of the new edition in Catch-ups, under “Add a date”.':
    'Ajoutez les dates de la nouvelle édition dans Rencontres, sous « Ajouter une date ».',
  'Go on in this file: from a copy, neither the documents nor the calendar made here could be reached.':
    'Continuez dans ce fichier : depuis une copie, ni les documents ni l’agenda faits ici ne seraient accessibles.',
  'Not included: what others said in confidence, in the sheet {Never pair}. You decide what to tell of it.':
    'Non compris : ce que d’autres ont dit en confiance, dans la feuille {Never pair}. À vous de décider quoi en dire.',
  'Not included: the mails as they went, which are in your Sent mail, and the calendar. Look there too.':
    'Non compris : les mails tels qu’ils sont partis, dans vos mails envoyés, et l’agenda. Regardez-y aussi.',
  'Not included: answers of others that mention this person.':
    'Non compris : les réponses d’autres qui mentionnent cette personne.',
  '{n} row. Nobody was written to.': '{n} ligne. Personne n’a reçu de mail.',
  '{n} rows. Nobody was written to.': '{n} lignes. Personne n’a reçu de mail.',
  '{n} event cancelled.': '{n} rendez-vous annulé.',
  '{n} events cancelled.': '{n} rendez-vous annulés.',
  'No event to come is left in the calendar.': 'Il ne reste aucun rendez-vous à venir dans l’agenda.',
  '{n} to go. Press again to go on.': 'Encore {n}. Appuyez encore une fois pour continuer.',
  'Closed. The figures are kept. Now see to what is out of our reach.':
    'Édition clôturée. Les chiffres sont gardés. Occupez-vous maintenant de ce qui est hors de notre portée.',
  '{edition} has begun. What to do next stands on this page.':
    'L’édition {edition} a commencé. La suite figure sur cette page.',
  'Lists to hand on': 'Listes à transmettre',
  'Names without addresses, of those who take part now; each in a sheet of its own and as a file.':
    'Des noms sans adresses, de qui participe maintenant ; chacune dans une feuille à elle et en fichier.',
  'It is in the sheet {sheet}.': 'Elle est dans la feuille {sheet}.',
  'The data of {name}': 'Les données de {name}',
  'Download {file}': 'Télécharger {file}',
  'The pairs, for my boss': 'Les binômes, pour ma direction',
  'By department, for my boss': 'Par service, pour ma direction',
  'Department or unit': 'Service',
  'How many mentors': 'Combien de mentors',
  'How many mentees': 'Combien de mentorés',
  'How many introduced': 'Combien de personnes présentées',
  'Other departments, together': 'Autres services, ensemble',
  'No department named': 'Aucun service indiqué',
  'fewer than {least}': 'moins de {least}',
  'The mentors, for the training': 'Les mentors, pour la formation',
  Badges: 'Badges',
  'Keeps figures, report and {Never pair}; takes names, mails, meetings, codes and texts out of our sheets. What is still open is shown first. Download a copy before you close: File, Download, Microsoft Excel.':
    'Garde chiffres, rapport et {Never pair} ; retire de nos feuilles noms, mails, rencontres, codes et textes. Ce qui est encore ouvert est montré d’abord. Téléchargez une copie avant de clôturer : Fichier, Télécharger, Microsoft Excel.',
  'Show the list': 'Montrer la liste',
  'Nothing is open: no event to come, no mail that waits.':
    'Rien n’est ouvert : aucun rendez-vous à venir, aucun mail en attente.',
  Goes: 'Ce qui part',
  Stays: 'Ce qui reste',
  'Out of our reach': 'Hors de notre portée',
  'Cancel {n} event': 'Annuler {n} rendez-vous',
  'Cancel {n} events': 'Annuler {n} rendez-vous',
  'Google tells the guests of each. Events that have passed stay. This cannot be taken back.':
    'Google prévient les invités de chacun. Ce qui est passé reste. C’est définitif.',
  'Cancel {n} and tell': 'Annuler {n} et prévenir',
  'Close {edition}': 'Clôturer l’édition {edition}',
  'Do you have a copy? The names leave our sheets; this cannot be undone here.':
    'Avez-vous une copie ? Les noms quittent nos feuilles ; ici, rien ne permet de revenir en arrière.',
  'Yes, close it': 'Oui, clôturer',
  'In this same file: rules, texts and earlier pairs stay; last edition’s answers stay in their sheets and no longer count.':
    'Dans ce même fichier : règles, textes et binômes passés restent ; les réponses de la dernière édition restent dans leurs feuilles et ne comptent plus.',
  'The next edition': 'La prochaine édition',
  'Look at the next edition': 'Voir la prochaine édition',
  'Close {edition} first. These sheets still hold people of it: {sheets}.':
    'Clôturez d’abord l’édition {edition}. Ces feuilles contiennent encore des personnes de cette édition : {sheets}.',
  '{n} answer counts in the next edition: it came since {since}, after the last pairs of this edition ({used}).':
    '{n} réponse compte dans la prochaine édition : elle est venue depuis le {since}, après les derniers binômes de cette édition ({used}).',
  '{n} answers count in the next edition: they came since {since}, after the last pairs of this edition ({used}).':
    '{n} réponses comptent dans la prochaine édition : elles sont venues depuis le {since}, après les derniers binômes de cette édition ({used}).',
  '{n} answer that tells no time counts too. If it is older, delete its row.':
    '{n} réponse sans date compte aussi. Si elle est plus ancienne, supprimez sa ligne.',
  '{n} answers that tell no time count too. If they are older, delete their rows.':
    '{n} réponses sans date comptent aussi. Si elles sont plus anciennes, supprimez leurs lignes.',
  '{n} of these applied after the last pairs of this edition ({used}), but before the last answer to a survey. If they are for the next edition, write an earlier day into the setting Answers since.':
    '{n} d’entre elles sont venues après les derniers binômes de cette édition ({used}), mais avant la dernière réponse à une enquête. Si elles sont pour la prochaine édition, écrivez un jour antérieur dans le réglage « Réponses depuis ».',
  'The forms of these sheets have answers of the next edition: leave them linked, and delete nothing in them. {sheets}':
    'Les formulaires de ces feuilles ont déjà des réponses de la prochaine édition : laissez-les associés, et n’y supprimez rien. {sheets}',
  'In each other Google Form, under Responses: Unlink form, delete all responses, then Link to Sheets and this file. The old answers stay in their sheet here; new ones come into a new sheet.':
    'Dans chaque autre formulaire Google, sous Réponses : Dissocier, supprimez toutes les réponses, puis Associer à Sheets et ce fichier. Les anciennes réponses restent ici dans leur feuille ; les nouvelles arrivent dans une autre.',
  '{n} answer, of which {early} for the next edition (since {since}): keep the tab, and delete nothing in the form':
    '{n} réponse, dont {early} pour la prochaine édition (depuis le {since}) : gardez l’onglet, et ne supprimez rien dans le formulaire',
  '{n} answers, of which {early} for the next edition (since {since}): keep the tab, and delete nothing in the form':
    '{n} réponses, dont {early} pour la prochaine édition (depuis le {since}) : gardez l’onglet, et ne supprimez rien dans le formulaire',
  '{rows}: only name and address go, the rest stays and may still tell who it was; look at it, and delete the row':
    '{rows} : seuls le nom et l’adresse partent, le reste demeure et peut encore dire qui c’était ; regardez, et supprimez la ligne',
  '{n} answer is set aside.': '{n} réponse est mise de côté.',
  '{n} answers are set aside.': '{n} réponses sont mises de côté.',
  '{n} answer would be set aside.': '{n} réponse serait mise de côté.',
  '{n} answers would be set aside.': '{n} réponses seraient mises de côté.',
  '{n} mentor to ask whether they come back.': '{n} mentor à contacter pour savoir s’il revient.',
  '{n} mentors to ask whether they come back.': '{n} mentors à contacter pour savoir s’ils reviennent.',
  'Took no part any more when {edition} was closed. Ask before you tick.':
    'Ne participait plus à la clôture de {edition}. Demandez avant de cocher.',
  'Its name, for example the year': 'Son nom, par exemple l’année',
  'Begin this edition': 'Commencer cette édition',
  'Answers given before {since} belong to {edition}; the setting Answers since can be changed back.':
    'Les réponses reçues avant le {since} appartiennent à l’édition {edition} ; le réglage « Réponses depuis » permet de revenir en arrière.',
  'Yes, begin': 'Oui, commencer',
  'Who may not have met': 'Qui ne s’est peut-être pas rencontré',
  'one of them said that they have not met': 'une de ces personnes a dit que la rencontre n’a pas eu lieu',
  'the day of a meeting has passed, and nobody said whether they met':
    'la date d’une rencontre est passée, et personne n’a dit si elle a eu lieu',
  'introduced within the last two weeks, and nobody has said anything yet':
    'présentés il y a moins de deux semaines, et personne n’a encore rien dit',
  '{name} is away until {until}': '{name} s’absente jusqu’au {until}',
  'was away, back for less than two weeks; nobody has said anything yet':
    'absence terminée il y a moins de deux semaines ; personne n’a encore rien dit',
  'no meeting in the calendar up to now, and nobody said anything':
    'aucune rencontre dans l’agenda jusqu’ici, et personne n’a rien dit',
  'did not follow up in {edition}': 'n’a pas donné suite dans l’édition {edition}',
  'a decision of yours': 'une décision de votre part',
  'Matching does not count it. If the person should wait, write paused into their Status; otherwise there is nothing to do.':
    'Cela ne compte pas dans les binômes. Si la personne doit attendre, écrivez « paused » dans son Status ; sinon, il n’y a rien à faire.',
} as const;
