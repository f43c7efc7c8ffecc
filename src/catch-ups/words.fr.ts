// French of Catch-ups: reasons, doubts about the calendar, what differs.
export const catchUps = {
  '{n} meeting was made by another file or edition: we cannot see its calendar.':
    '{n} rencontre vient d’un autre fichier ou d’une autre édition : nous ne voyons pas son agenda.',
  '{n} meetings were made by another file or edition: we cannot see their calendar.':
    '{n} rencontres viennent d’un autre fichier ou d’une autre édition : nous ne voyons pas leur agenda.',
  '{mentee} and {mentor} have meetings in the calendar, and this row says that they were not introduced':
    '{mentee} et {mentor} ont des rencontres dans l’agenda, et cette ligne dit que la présentation n’a pas eu lieu',
  'introduced, or ended': '« introduced », ou « ended »',
  'Write introduced into Status, or ended if the pair is over. Until then their meetings stay as they are.':
    'Écrivez « introduced » dans Status, ou « ended » si le binôme n’existe plus. D’ici là, leurs rencontres restent comme elles sont.',
  'a time zone, for example Europe/Zurich': 'un fuseau horaire, par exemple Europe/Zurich',
  'Until then the times of this row are those of {zone}.':
    'D’ici là, les heures de cette ligne sont celles de {zone}.',
  'Correct the cell. Until then the calendar keeps its time, and your cell stays as it is.':
    'Corrigez la cellule. D’ici là, rien ne change dans l’agenda, et votre cellule reste telle quelle.',
  'Nobody is invited to it. Correct the time, or write left out into State.':
    'Personne n’y est invité. Corrigez l’heure, ou écrivez « left out » dans State.',
  'No working day lies in the few days that this meeting has. Fewer meetings, or more months in {Strands?}, would help.':
    'Aucun jour de travail ne tombe dans les quelques jours prévus pour cette rencontre. Moins de rencontres, ou plus de mois dans {Strands?}, aiderait.',
  'The days and hours that suit them never meet ({hours}). Another hour or day in one of the answers would help.':
    'Les jours et heures qui leur conviennent ne se croisent jamais ({hours}). Une autre heure ou un autre jour dans l’une des réponses aiderait.',
  'Their working hours never meet ({hours}). Another hour or day in one of the answers would help.':
    'Leurs heures de travail n’ont aucune heure en commun ({hours}). Une autre heure ou un autre jour dans une des réponses aiderait.',
  'The days around it are closed in Settings, under Closed days. Open one of them there, or write a time by hand.':
    'Les jours autour sont fermés dans les réglages, sous « Jours de fermeture ». Rouvrez-en un, ou écrivez une heure à la main.',
  'At every time that would suit, a calendar says that one of them is busy. Longer working hours or another month would help.':
    'À chaque heure qui conviendrait, un agenda dit que quelqu’un d’entre eux est pris. Des heures de travail plus larges ou un autre mois aideraient.',
  'The times that suit are taken by other meetings of the same people. Write a time by hand, or widen the working hours.':
    'Les créneaux possibles sont pris par d’autres rencontres des mêmes personnes. Écrivez une heure à la main, ou élargissez les heures de travail.',
  'Its time has passed. Write a later time by hand if it is still to take place.':
    'La date est passée. Écrivez à la main une date et une heure à venir si la rencontre doit encore avoir lieu.',
  'On a day on which somebody does not work.': 'Un jour où quelqu’un ne travaille pas.',
  'Somebody’s working days or hours could not be read: this may lie outside them.':
    'Les jours ou heures de travail de quelqu’un n’ont pas pu être lus : cet horaire peut tomber en dehors.',
  'days and hours, like Mon–Thu 09:00–17:00': 'des jours et des heures, comme lun–jeu 09:00–17:00',
  'Outside somebody’s working hours.': 'En dehors des heures de travail de quelqu’un.',
  'On a closed day or a weekend.': 'Un jour de fermeture ou un week-end.',
  'Somebody is busy.': 'Quelqu’un n’est pas libre.',
  'Another meeting of one of them is at this time.': 'Une des personnes a une autre rencontre à cette heure.',
  'a date and a time, like 2026-04-27 17:00': 'une date et une heure, comme 2026-04-27 17:00',
  'a number of minutes': 'un nombre de minutes',
  'all, mentors, mentees or the name of a strand':
    '« all », « mentors », « mentees » ou le nom d’un parcours',
  'Correct the cell; until then this date is not put into the calendar.':
    'Corrigez la cellule ; d’ici là, cette date n’entre pas dans l’agenda.',
  'Nobody is invited twice: this row is not put into the calendar. Delete it, or change it.':
    'Personne n’est invité deux fois : cette ligne n’est pas mise dans l’agenda. Supprimez-la, ou changez-la.',
  'one of {states}': 'un de ces mots : {states}',
  'Correct the cell; until then this meeting is not created.':
    'Corrigez la cellule ; d’ici là, cette rencontre n’est pas créée.',
  'the strand {name} without a number of months': 'le parcours {name}, sans nombre de mois',
  'how many months it runs, and how many meetings a pair has':
    'combien de mois il dure, et combien de rencontres a un binôme',
  'Fill in Months in the sheet {Strands?}; until then no times are proposed for this strand.':
    'Remplissez Months dans la feuille {Strands?} ; d’ici là, aucun créneau n’est proposé pour ce parcours.',
  'a time that suits everybody': 'un créneau qui convient à tout le monde',
  'You may keep it: it goes into the calendar as it stands.':
    'Vous pouvez le garder : il entre tel quel dans l’agenda.',
  'Correct the answer; until then no times are proposed for this person.':
    'Corrigez la réponse ; d’ici là, aucun créneau n’est proposé pour cette personne.',
  'Correct the answer; until then we use the working hours of the Settings, from Monday to Friday.':
    'Corrigez la réponse ; d’ici là, les heures de travail des réglages comptent, du lundi au vendredi.',
  ' or ': ' ou ',
  ' and ': ' et ',
  'an area and a place, for example Europe/Zurich': 'une région et un lieu, par exemple Europe/Zurich',
  'The strand has no number of months. Fill in Months in the sheet {Strands?}.':
    'Le parcours n’indique pas sa durée en mois. Remplissez Months dans la feuille {Strands?}.',
  'A time zone in their answers is not clear. See Please check.':
    'Un fuseau horaire de leurs réponses n’est pas clair. Voir À vérifier.',
  'Outside times that somebody named as possible.':
    'Hors des créneaux que quelqu’un a indiqués comme possibles.',
  'Somebody’s possible times could not be read: this may lie outside them.':
    'Les créneaux possibles de quelqu’un n’ont pas pu être lus : ceci est peut-être en dehors.',
  'Around Christmas or New Year, when many are away.':
    'Autour de Noël ou du Nouvel An, quand beaucoup sont absents.',
  'Nobody’s calendar can be seen: inside their working hours, perhaps not free.':
    'Aucun agenda n’est visible : dans leurs heures de travail, mais peut-être pas libres.',
  'Not every calendar can be seen: inside the working hours, perhaps not free.':
    'Un agenda au moins n’est pas visible : dans les heures de travail, mais peut-être pas libre.',
  'a time that has passed': 'une heure déjà passée',
  'an end that is not after the start': 'une fin qui ne vient pas après le début',
  'a time still to come': 'une heure à venir',
  'an end after the start': 'une fin après le début',
  'Correct the cell, or press Propose; until then this meeting is not created.':
    'Corrigez la cellule, ou appuyez sur Proposer ; d’ici là, cette rencontre n’est pas créée.',
  'meeting {k} of {called}, which row {row} is about':
    'la rencontre {k} de {called}, qui est déjà à la ligne {row}',
  'a number of its own: {next} is free': 'un numéro à elle : le {next} est libre',
  'Write {next} into Meeting, or delete this row. Until then it stays, and nobody is invited.':
    'Écrivez {next} dans Meeting, ou supprimez cette ligne. D’ici là, elle reste, et personne n’est invité.',
  'no number of a meeting': 'pas de numéro de rencontre',
  'a whole number: {next} is free': 'un nombre entier : le {next} est libre',
  'Write {next} into Meeting. Until then the row stays, and nobody is invited.':
    'Écrivez {next} dans Meeting. D’ici là, la ligne reste, et personne n’est invité.',
  'meeting {k} of {called}: this is what stands in the calendar':
    'la rencontre {k} de {called} : c’est elle qui est dans l’agenda',
  'Write back what stood in the cell. For another meeting add a row of its own; for none write left out into State.':
    'Remettez ce qui était dans la cellule. Pour une autre rencontre, ajoutez une ligne ; pour n’en avoir aucune, écrivez « left out » dans State.',
  'an introduced pair as mentee > mentor, or a circle':
    'un binôme présenté, comme « mentee > mentor », ou un cercle',
  'names that fit one pair, or the addresses of the two':
    'des noms qui ne désignent qu’un binôme, ou les deux adresses',
  'two who are introduced to each other, and take part':
    'deux personnes présentées l’une à l’autre, et qui participent',
  'Correct the cell. Until then the row stays, and nobody is invited.':
    'Corrigez la cellule. D’ici là, la ligne reste, et personne n’est invité.',
  'Correct the cell. Until then the meeting stays in the calendar, and your cell as it is.':
    'Corrigez la cellule. D’ici là, la rencontre reste dans l’agenda, et votre cellule telle quelle.',
  '“{what}” ({n} guest) is in the calendar on {was}, but has no row in {Catch-ups}.':
    '« {what} » ({n} personne invitée) est dans l’agenda le {was}, mais n’a pas de ligne dans {Catch-ups}.',
  '“{what}” ({n} guests) is in the calendar on {was}, but has no row in {Catch-ups}.':
    '« {what} » ({n} personnes invitées) est dans l’agenda le {was}, mais n’a pas de ligne dans {Catch-ups}.',
  '{who}, meeting {k}: in the calendar on {was}, but its row is gone from {Catch-ups}.':
    '{who}, rencontre {k} : dans l’agenda le {was}, mais sa ligne n’est plus dans {Catch-ups}.',
  'Put the row back': 'Remettre la ligne',
  'The row is back in {Catch-ups}; nobody was told.':
    'La ligne est revenue dans {Catch-ups} ; personne n’a été prévenu.',
  'That time has passed: correct the cell, or keep what the calendar says.':
    'Cette heure est passée : corrigez la cellule, ou gardez ce que dit l’agenda.',
  '{who}, meeting {k}: its time has passed. Write a later one into Starts first.':
    '{who}, rencontre {k} : sa date est passée. Écrivez d’abord dans Starts une date et une heure à venir.',
  '{who}, meeting {k}: Create puts it into the calendar again.':
    '{who}, rencontre {k} : Créer la remet dans l’agenda.',
  '{who}, meeting {k}: left out.': '{who}, rencontre {k} : laissée de côté.',
  'a meeting on a closed day': 'une rencontre un jour de fermeture',
  'It stays in the calendar. Write another time into Starts to move it.':
    'Elle reste dans l’agenda. Écrivez une autre heure dans Starts pour la déplacer.',
  'a day that can be read in one way only, like 27 April 2026':
    'un jour avec son année, comme 27 avril 2026 ou 2026-04-27',
  'a time, like 17:00': 'une heure, comme 17:00',
  'Begins at': 'Commence à',
  'Google does not invite one of the addresses. Correct it in the answers, then press Create again.':
    'Google n’invite pas l’une des adresses. Corrigez-la dans les réponses, puis appuyez de nouveau sur Créer.',
  'Date added': 'Date ajoutée',
  '{n} difference settled': '{n} différence réglée',
  '{n} differences settled': '{n} différences réglées',
  '{n} without a time': '{n} sans créneau',
  '{n} meeting created': '{n} rencontre créée',
  '{n} meetings created': '{n} rencontres créées',
  '{n} meeting moved': '{n} rencontre déplacée',
  '{n} meetings moved': '{n} rencontres déplacées',
  '{n} meeting deleted': '{n} rencontre supprimée',
  '{n} meetings deleted': '{n} rencontres supprimées',
  '{Catch-ups}, row {row}: a time that cannot be read.': '{Catch-ups}, ligne {row} : une heure illisible.',
  '{Catch-ups}, row {row}: a cell to correct.': '{Catch-ups}, ligne {row} : une cellule à corriger.',
  'The dates travel with the introduction mail: the setting Calendar says “a file in the introduction”. Nothing is put into a calendar for you.':
    'Les dates partent avec le mail de présentation : le réglage « Agenda » est sur « un fichier dans la présentation ». Aucun agenda n’est rempli à votre place.',
  'The sheet {Catch-ups} shows every time. Change, lock or leave out what you like; the dates go with the mails of Introduce.':
    'La feuille {Catch-ups} montre chaque créneau. Changez, verrouillez ou écartez ce que vous voulez ; les dates partent avec les mails de Présenter.',
  'The sheet {Catch-ups} shows every time. Change, lock or leave out what you like, then press Create.':
    'La feuille {Catch-ups} montre chaque créneau. Changez, verrouillez ou écartez ce que vous voulez (en écrivant « left out » dans State), puis appuyez sur Créer.',
  'No pairs yet. Catch-ups begin after Match.':
    'Pas encore de binômes. Les rencontres viennent après Binômes.',
  'Nobody has been introduced yet. Catch-ups begin after Introduce.':
    'Personne n’a encore été présenté. Les rencontres viennent après Présenter.',
  '{n} pair': '{n} binôme',
  '{n} pairs': '{n} binômes',
  '{n} circle': '{n} cercle',
  '{n} circles': '{n} cercles',
  '{n} meeting of the sheet is in the calendar.': '{n} rencontre de la feuille est dans l’agenda.',
  '{n} meetings of the sheet are in the calendar.': '{n} rencontres de la feuille sont dans l’agenda.',
  '{n} meeting sent with a mail': '{n} rencontre envoyée par mail',
  '{n} meetings sent with mails': '{n} rencontres envoyées par mail',
  '{n} meeting sent with a mail.': '{n} rencontre envoyée par mail.',
  '{who} has a date that was moved after its mail. Introduce tells them: “{what}”.':
    '{who} a une date déplacée après son mail. Présenter les prévient : « {what} ».',
  '{who} have dates that were moved after their mails. Introduce tells them: “{what}”.':
    '{who} ont des dates déplacées après leurs mails. Présenter les prévient : « {what} ».',
  '{n} meetings sent with mails.': '{n} rencontres envoyées par mail.',
  '{n} meeting proposed.': '{n} rencontre proposée.',
  '{n} meetings proposed.': '{n} rencontres proposées.',
  'Something in {Catch-ups} needs correcting: see below.':
    'Il y a quelque chose à corriger dans {Catch-ups} : voyez plus bas.',
  'Sheet and calendar differ.': 'La feuille et l’agenda ne disent pas la même chose.',
  'No times yet.': 'Pas encore de créneaux.',
  '{who}: {n} of {all} meetings have a time': '{who} : {n} rencontres sur {all} ont un créneau',
  'a time for each meeting': 'un créneau pour chaque rencontre',
  'Press Propose to see why some have none. People can also agree on a time themselves.':
    'Appuyez sur « Proposer » pour savoir pourquoi il en manque. Les personnes peuvent aussi convenir elles-mêmes d’un créneau.',
  'Create invites {n} person who has not been introduced to anybody yet, to {dates}.':
    'Créer invite {n} personne qui n’a encore été présentée à personne, à {dates}.',
  'Create invites {n} people who have not been introduced to anybody yet, to {dates}.':
    'Créer invite {n} personnes qui n’ont encore été présentées à personne, à {dates}.',
  '{n} repeating meeting ends today: its later dates are out of the calendars, and the past ones stay.':
    '{n} rencontre répétée s’arrête aujourd’hui : ses dates à venir sont retirées des agendas, les dates passées y restent.',
  '{n} repeating meetings end today: their later dates are out of the calendars, and the past ones stay.':
    '{n} rencontres répétées s’arrêtent aujourd’hui : leurs dates à venir sont retirées des agendas, les dates passées y restent.',
  '{n} repeating meeting goes with its past dates: single dates were added to it, so the later ones cannot go alone.':
    '{n} rencontre répétée est retirée avec ses dates passées : des dates isolées y ont été ajoutées, et les suivantes ne peuvent pas être retirées seules.',
  '{n} repeating meetings go with their past dates: single dates were added to them, so the later ones cannot go alone.':
    '{n} rencontres répétées sont retirées avec leurs dates passées : des dates isolées y ont été ajoutées, et les suivantes ne peuvent pas être retirées seules.',
  '{n} of them is not matched.': 'Une d’entre elles n’a pas encore de binôme.',
  '{n} of them are not matched.': '{n} d’entre elles n’ont pas encore de binôme.',
};
