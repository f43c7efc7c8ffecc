// French of erasing one person and closing an edition.
export const personalData = {
  'the answers stay, and this person takes part no more; if they answer again later, we ask you whether they are back':
    'les réponses restent, et cette personne ne participe plus ; si elle répond de nouveau plus tard, nous vous demandons si elle revient',
  'a mail that somebody left the circle, for {n} person, for you to approve':
    'un mail annonçant un départ du cercle, à {n} personne, à valider',
  'mails that somebody left the circle, for {n} people, for you to approve':
    'des mails annonçant un départ du cercle, à {n} personnes, à valider',
  'which mentors take no part any more, as codes without names, to be said before they are asked again':
    'quels mentors ne participent plus, en codes sans noms, pour le dire avant de les solliciter de nouveau',
  'whom never to pair, as codes without names, also under another name':
    'qui ne jamais réunir, en codes sans noms, même sous un autre nom',
  'who was together, as codes without names, so that nobody gets the same partner again':
    'qui était ensemble, en codes sans noms, pour que personne ne retrouve le même partenaire',
  '{n} answer; keep the tab while mentors of it may come back in the next edition, then unlink the form and delete it yourself':
    '{n} réponse ; gardez l’onglet tant que des mentors peuvent revenir dans la prochaine édition, puis dissociez le formulaire et supprimez-le vous-même',
  '{n} answers; keep the tab while mentors of it may come back in the next edition, then unlink the form and delete it yourself':
    '{n} réponses ; gardez l’onglet tant que des mentors peuvent revenir dans la prochaine édition, puis dissociez le formulaire et supprimez-le vous-même',
  '{n} survey answer is in no figure yet: write the results under Survey first.':
    '{n} réponse à l’enquête n’est encore dans aucun chiffre : écrivez d’abord les résultats sous Enquête.',
  '{n} survey answers are in no figure yet: write the results under Survey first.':
    '{n} réponses à l’enquête ne sont encore dans aucun chiffre : écrivez d’abord les résultats sous Enquête.',
  'The survey went to {n} person, and no answer has come yet.':
    'L’enquête est partie à {n} personne, et aucune réponse n’est encore arrivée.',
  'The survey went to {n} people, and no answer has come yet.':
    'L’enquête est partie à {n} personnes, et aucune réponse n’est encore arrivée.',
  'The mail “{what}” has not gone to {who}.': 'Le mail « {what} » n’est pas parti à {who}.',
  'This spreadsheet': 'Cette feuille de calcul',
  'Sending mail as you': 'Envoyer des mails en votre nom',
  'Files the add-on makes itself': 'Les fichiers que l’outil crée lui-même',
  'Calendars the add-on makes itself': 'Les agendas que l’outil crée lui-même',
  'Seeing when people are busy': 'Voir quand les personnes sont occupées',
  'The time in other places': 'L’heure dans d’autres lieux',
  works: 'fonctionne',
  'not allowed yet. Choose Mentoring Desk ▸ Open panel, and tick its box on Google’s page. The rest works without it.':
    'pas encore autorisé. Choisissez la première ligne du menu Mentoring Desk et cochez la case sur la page de Google. Le reste fonctionne sans.',
  'does not answer as it should. Try again in a minute; if it stays, tell whoever installed the add-on.':
    'ne répond pas comme prévu. Réessayez dans une minute ; si cela persiste, prévenez la personne qui a installé l’outil.',
  '{n} event still to come; Google tells the guests': '{n} rendez-vous à venir ; Google prévient les invités',
  '{n} events still to come; Google tells the guests':
    '{n} rendez-vous à venir ; Google prévient les invités',
  '{n} meeting still to come; Google tells the guests': '{n} rencontre à venir ; Google prévient les invités',
  '{n} meetings still to come; Google tells the guests':
    '{n} rencontres à venir ; Google prévient les invités',
  'the document of notes made for a pair': 'le document de notes d’un binôme',
  '{n} row removed': '{n} ligne retirée',
  '{n} rows removed': '{n} lignes retirées',
  '{n} row to remove': '{n} ligne à retirer',
  '{n} rows to remove': '{n} lignes à retirer',
  '{n} row without the name': '{n} ligne sans le nom',
  '{n} rows without the name': '{n} lignes sans le nom',
  '{n} cell that a formula may fill ({by}): {rows}. Look at it afterwards: if it still names this person, correct it where the formula reads from.':
    '{n} cellule peut-être remplie par une formule ({by}) : {rows}. Regardez-la ensuite : si elle nomme encore cette personne, corrigez là où la formule va lire.',
  '{n} cells that a formula may fill ({by}): {rows}. Look at them afterwards: if they still name this person, correct them where the formula reads from.':
    '{n} cellules peut-être remplies par une formule ({by}) : {rows}. Regardez-les ensuite : si elles nomment encore cette personne, corrigez là où la formule va lire.',
  '{rows}: emptied but not deleted, because of a formula in it':
    '{rows} : vidée mais pas supprimée, car elle contient une formule',
  '{rows}: emptied but not deleted, because of formulas in them':
    '{rows} : vidées mais pas supprimées, car elles contiennent des formules',
  '{rows}: brought here by a formula ({by}). Delete the answer where it comes from.':
    '{rows} : données amenées ici par une formule ({by}). Supprimez la réponse là d’où elle vient.',
  'row {rows}': 'ligne {rows}',
  'rows {rows}': 'lignes {rows}',
  'row {row}: an answer of somebody else names this person':
    'ligne {row} : la réponse de quelqu’un d’autre nomme cette personne',
  'the form keeps its own copy of the answers; delete it under Responses':
    'le formulaire garde sa propre copie des réponses ; supprimez-la sous Réponses',
  'Your Sent mail': 'Vos mails envoyés',
  'mails that were sent, and those that people received': 'les mails envoyés, et ceux que des gens ont reçus',
  'meetings that we may not look at; delete them there':
    'des rencontres que nous n’avons pas le droit de voir ; supprimez-les là',
  'no guest any more of {n} meeting of a group; nobody is told':
    'retiré des invités de {n} rencontre d’un groupe ; personne n’est prévenu',
  'no guest any more of {n} meetings of a group; nobody is told':
    'retiré des invités de {n} rencontres d’un groupe ; personne n’est prévenu',
  '{n} meeting of the edition {edition}: {days}': '{n} rencontre de l’édition {edition} : {days}',
  '{n} meetings of the edition {edition}: {days}': '{n} rencontres de l’édition {edition} : {days}',
  '{n} meeting that has passed: {days}': '{n} rencontre passée : {days}',
  '{n} meetings that have passed: {days}': '{n} rencontres passées : {days}',
  '{n} cancelled meeting, in the bin of the calendar: {days}':
    '{n} rencontre annulée, dans la corbeille de l’agenda : {days}',
  '{n} cancelled meetings, in the bin of the calendar: {days}':
    '{n} rencontres annulées, dans la corbeille de l’agenda : {days}',
  '{n} meeting to cancel, in the bin of the calendar afterwards: {days}':
    '{n} rencontre à annuler, ensuite dans la corbeille de l’agenda : {days}',
  '{n} meetings to cancel, in the bin of the calendar afterwards: {days}':
    '{n} rencontres à annuler, ensuite dans la corbeille de l’agenda : {days}',
  '{n} row that names somebody, row {rows}': '{n} ligne qui nomme quelqu’un, ligne {rows}',
  '{n} rows that name somebody, rows {rows}': '{n} lignes qui nomment quelqu’un, lignes {rows}',
  '{n} cell that names this person: {rows}': '{n} cellule qui nomme cette personne : {rows}',
  '{n} cells that name this person: {rows}': '{n} cellules qui nomment cette personne : {rows}',
  'row {row}: an answer of somebody else may mean this person':
    'ligne {row} : la réponse de quelqu’un d’autre désigne peut-être cette personne',
  'row {row}: may mean this person; look at it yourself':
    'ligne {row} : désigne peut-être cette personne ; à regarder vous-même',
  'Meetings, mails and profiles of others': 'Rencontres, mails et profils des autres',
  'this person is the contact of the programme, and what was made until now says so; write another one into {Settings}, and publish again':
    'cette personne est le contact du programme, et ce qui a été fait jusqu’ici le dit ; écrivez-en un autre dans {Settings}, et publiez de nouveau',
  'Profiles document': 'Document des profils',
  'the profile without a name; publish again to take it out':
    'le profil sans nom ; publiez de nouveau pour le retirer',
  'Version history': 'Historique des versions',
  'Notes and comments': 'Notes et commentaires',
  'notes, comments and formulas of cells, names of tabs and files: they are not searched':
    'notes, commentaires et formules des cellules, noms des onglets et des fichiers : rien n’y est cherché',
  'earlier versions of this spreadsheet, and copies that were made of it':
    'les versions passées de cette feuille de calcul, et les copies qui en ont été faites',
  '{n} row': '{n} ligne',
  '{n} rows': '{n} lignes',
  '{n} document with profiles or notes, into the bin':
    '{n} document avec des profils ou des notes, dans la corbeille',
  '{n} documents with profiles or notes, into the bin':
    '{n} documents avec des profils ou des notes, dans la corbeille',
  'no names': 'aucun nom',
  'names stay, so that the two are never paired; delete the rows that are no longer needed':
    'les noms restent, pour que ces personnes ne soient jamais réunies ; supprimez les lignes devenues inutiles',
  Report: 'Rapport',
  'the document': 'le document',
  '{n} answer; unlink the form, then delete the tab yourself':
    '{n} réponse ; dissociez le formulaire, puis supprimez l’onglet vous-même',
  '{n} answers; unlink the form, then delete the tab yourself':
    '{n} réponses ; dissociez le formulaire, puis supprimez l’onglet vous-même',
  'a sheet of an earlier edition; delete the tab yourself':
    'une feuille d’une édition passée ; supprimez l’onglet vous-même',
  'the forms keep their own copies of the answers':
    'les formulaires gardent leurs propres copies des réponses',
  'Your Sent mail and calendars': 'Vos mails envoyés et vos agendas',
  'mails that were sent, meetings that have passed, and cancelled ones':
    'les mails envoyés, les rencontres passées, et celles annulées',
  'earlier versions of this spreadsheet': 'les versions passées de cette feuille',
  proposed: 'proposée',
  created: 'créée',
  'left out': 'laissée de côté',
  Lists: 'Listes',
  'Where it stands': 'Où cela figure',
  Row: 'Ligne',
  mentor: 'mentor',
  mentee: 'mentoré',
  'Question or column': 'Question ou colonne',
  'What it says': 'Ce qui y est écrit',
  'Mentee name': 'Mentoré',
  'Mentor name': 'Mentor',
  'In strand': 'Parcours',
  'Together since': 'Ensemble depuis le',
  'Works at': 'Service ou organisation',
  'Mentees now': 'Nombre de mentorés',
  'Badge name': 'Nom',
  'Badge line': 'Service ou organisation',
  'Badge role': 'Rôle',
  'Mentee of the pair': 'Mentoré du binôme',
  'Mentor of the pair': 'Mentor du binôme',
  'What we know': 'Ce que l’on sait',
  'Introduced on': 'Présentés le',
  'Did not follow up': 'N’a pas donné suite',
  'a row without a name, which keeps this person out':
    'une ligne sans nom, qui laisse cette personne de côté',
  'a mail about the end is ready for you to approve: {names}':
    'un mail annonçant la fin du binôme attend votre accord : {names}',
  'a mail about the end will be ready for you to approve: {names}':
    'un mail annonçant la fin du binôme attendra votre accord : {names}',
  '{n} row with only the address, which {names} uses too; it stays, look yourself whom it means':
    '{n} ligne avec l’adresse seule, que {names} utilise aussi ; elle reste, voyez vous-même de qui il s’agit',
  '{n} rows with only the address, which {names} uses too; they stay, look yourself whom they mean':
    '{n} lignes avec l’adresse seule, que {names} utilise aussi ; elles restent, voyez vous-même de qui il s’agit',
  'Not included: rows with only the address, which {names} uses too. Look yourself whom they mean before you hand them on.':
    'Non compris : les lignes avec l’adresse seule, que {names} utilise aussi. Voyez vous-même de qui il s’agit avant de les transmettre.',
};
