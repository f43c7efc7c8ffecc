// French of what differs between sheet and calendar.
export const differences = {
  'It repeats: take these dates out in Google Calendar.':
    'Elle se répète : retirez ces dates dans Google Agenda.',
  '{n} meeting while somebody is away': '{n} rencontre pendant une absence',
  '{n} meetings while somebody is away': '{n} rencontres pendant une absence',
  '{who}, meeting {k} on {when}: {name} is away until {until}.':
    '{who}, rencontre {k}, {when} : {name} s’absente jusqu’au {until}.',
  'Find a later time': 'Trouver une date ultérieure',
  '{who}, meeting {k}: we found no later time. Write one into Starts.':
    '{who}, rencontre {k} : nous n’avons trouvé aucune date ensuite. Écrivez-en une dans Starts.',
  '{who}, meeting {k}: {now} in {Catch-ups}. Nobody is told before you press Move.':
    '{who}, rencontre {k} : {now} dans {Catch-ups}. Personne n’est prévenu avant que vous la déplaciez.',
  'While somebody is away.': 'Pendant une absence.',
  'One of them is away then, as Status says. Write a time by hand if the meeting is to take place all the same.':
    'L’une des deux personnes est absente à ce moment-là, d’après Status. Écrivez une heure à la main si la rencontre doit quand même avoir lieu.',
  '{who}, meeting {k}: declined by {names}': '{who}, rencontre {k} : refusée par {names}',
  'Write another time into Starts, and move it; or write left out into State, and cancel it. Both are offered here before anybody is told.':
    'Écrivez une autre heure dans Starts, et déplacez-la ; ou « left out » dans State, et annulez-la. Les deux sont proposés ici avant que quiconque soit prévenu.',
  '{who}, meeting {k}: left out in the sheet, but still in the calendar on {was}.':
    '{who}, rencontre {k} : laissée de côté dans la feuille, mais encore dans l’agenda, {was}.',
  '{who}, meeting {k}: the calendar says {was}, the sheet says {now}.':
    '{who}, rencontre {k} : l’agenda dit {was}, la feuille dit {now}.',
  '{n} of them has not been introduced to anybody yet.':
    'Une d’entre elles n’a encore été présentée à personne.',
  '{n} of them have not been introduced to anybody yet.':
    '{n} d’entre elles n’ont encore été présentées à personne.',
  'It repeats in the calendar: whatever is done to it here is done to all its times.':
    'Ce rendez-vous se répète dans l’agenda : ce qui est fait ici vaut pour toutes ses dates.',
  'It repeats in the calendar: cancelling takes out its later dates, and the past ones stay.':
    'Ce rendez-vous se répète dans l’agenda : l’annuler retire ses dates à venir, et les dates passées restent.',
  'It repeats in the calendar, and single dates were added to it: cancelling takes out the past ones as well.':
    'Ce rendez-vous se répète dans l’agenda, et des dates isolées y ont été ajoutées : l’annuler retire aussi les dates passées.',
  'a series: somebody made it repeat in Google Calendar':
    'une série : quelqu’un en a fait un rendez-vous qui se répète, dans Google Agenda',
  'a single time': 'une seule date',
  'This row shows only the first time of the series that was not deleted. We do not read later times, nor who comes to them. To have a single meeting again, choose “Does not repeat” for it in Google Calendar. Or leave it as it is.':
    'Cette ligne ne montre que la première date de la série qui n’a pas été supprimée. Nous ne lisons ni les dates suivantes, ni qui y vient. Pour retrouver un rendez-vous unique, choisissez « Une seule fois » dans Google Agenda. Ou laissez tout ainsi.',
  '{who}, meeting {k}: somebody made a series of it and split it. The rest begins on {was}, and has no row in {Catch-ups}.':
    '{who}, rencontre {k} : quelqu’un en a fait une série, puis l’a coupée. La suite commence le {was}, sans ligne dans {Catch-ups}.',
  'an answer under an address that is in no form':
    'une réponse sous une adresse qui n’est dans aucun formulaire',
  'an answer of somebody who was invited': 'une réponse d’une personne invitée',
  'Perhaps one of the people invited answered from another address. We cannot know who, so it counts for nobody. Open the meeting in Google Calendar to see the address.':
    'Une des personnes invitées a peut-être répondu depuis une autre adresse. Nous ne savons pas laquelle : cette réponse ne compte donc pour personne. Ouvrez la rencontre dans Google Agenda pour voir l’adresse.',
  '{what} was deleted in the calendar.': '{what} : supprimé dans l’agenda.',
  '{who}, end of meeting {k}: the calendar says {was}, the sheet says {now}.':
    '{who}, fin de la rencontre {k} : l’agenda dit {was}, la feuille dit {now}.',
  'End of {what} ({n} guest): the calendar says {was}, the sheet says {now}.':
    'Fin de {what} ({n} personne invitée) : l’agenda dit {was}, la feuille dit {now}.',
  'End of {what} ({n} guests): the calendar says {was}, the sheet says {now}.':
    'Fin de {what} ({n} personnes invitées) : l’agenda dit {was}, la feuille dit {now}.',
  'The sheet says that {what} was created, but it is not in the calendar.':
    '{what} : créé selon la feuille, mais absent de l’agenda.',
  '{what} ({n} guest): the calendar says {was}, the sheet says {now}.':
    '{what} ({n} personne invitée) : l’agenda dit {was}, la feuille dit {now}.',
  '{what} ({n} guests): the calendar says {was}, the sheet says {now}.':
    '{what} ({n} personnes invitées) : l’agenda dit {was}, la feuille dit {now}.',
  'Place of {what}: “{was}” in the calendar, “{now}” in the sheet.':
    'Lieu de {what} : « {was} » dans l’agenda, « {now} » dans la feuille.',
  '“{was}” in the calendar is “{now}” in the sheet.':
    '« {was} » dans l’agenda s’appelle « {now} » dans la feuille.',
  '{n} person who takes part is not invited to {what}: {names}.':
    '{n} personne qui participe n’est pas invitée à {what} : {names}.',
  '{n} people who take part are not invited to {what}: {names}.':
    '{n} personnes qui participent ne sont pas invitées à {what} : {names}.',
  '“{what}” ({n} guest) is in the calendar on {was}, but not in the sheet {Dates}.':
    '« {what} » ({n} personne invitée) est dans l’agenda, {was}, mais pas dans la feuille {Dates}.',
  '“{what}” ({n} guests) is in the calendar on {was}, but not in the sheet {Dates}.':
    '« {what} » ({n} personnes invitées) est dans l’agenda, {was}, mais pas dans la feuille {Dates}.',
  'Cancelled; Google told {n} person.': 'Annulé ; Google a prévenu {n} personne.',
  'Cancelled; Google told {n} people.': 'Annulé ; Google a prévenu {n} personnes.',
  'Moved; Google told {n} person.': 'Déplacé ; Google a prévenu {n} personne.',
  'Moved; Google told {n} people.': 'Déplacé ; Google a prévenu {n} personnes.',
  'Moved; nobody was told.': 'Déplacé ; personne n’a été prévenu.',
  'Changed in the calendar.': 'Changé dans l’agenda.',
  'The sheet now says what the calendar says.': 'La feuille dit maintenant ce que dit l’agenda.',
  'Press Create to put it into the calendar again.': 'Appuyez sur Créer pour le remettre dans l’agenda.',
  'It is left out.': 'Laissé de côté.',
  '{n} difference between sheet and calendar': '{n} différence entre feuille et agenda',
  '{n} differences between sheet and calendar': '{n} différences entre feuille et agenda',
  moved: 'déplacée',
  'to move': 'à déplacer',
  deleted: 'supprimée',
  'not in the calendar': 'pas dans l’agenda',
  'a name, like Kick-off': 'un nom, comme Lancement',
  'Move and tell {n} person': 'Déplacer et prévenir {n} personne',
  'Move and tell {n} people': 'Déplacer et prévenir {n} personnes',
  'Move without telling': 'Déplacer sans prévenir',
  'Keep what the calendar says': 'Garder ce que dit l’agenda',
  'Create again': 'Recréer',
  'Leave it': 'En rester là',
  '{n} person is still invited to {what}, which is not for them any more: {names}.':
    '{n} personne est encore invitée à {what}, qui ne la concerne plus : {names}.',
  '{n} people are still invited to {what}, which is not for them any more: {names}.':
    '{n} personnes sont encore invitées à {what}, qui ne les concerne plus : {names}.',
  '{what} still invites a former address of {names}.':
    '{what} invite encore une ancienne adresse de {names}.',
  '{n} person who no longer takes part is still invited to {what}: {names}.':
    '{n} personne qui ne participe plus est encore invitée à {what} : {names}.',
  '{n} people who no longer take part are still invited to {what}: {names}.':
    '{n} personnes qui ne participent plus sont encore invitées à {what} : {names}.',
  'Take them off the guests': 'Retirer des invités',
  '{name} has another address now, and {n} meeting to come still invites the former one.':
    '{name} a une autre adresse maintenant, et {n} rencontre à venir invite encore l’ancienne.',
  '{name} has another address now, and {n} meetings to come still invite the former one.':
    '{name} a une autre adresse maintenant, et {n} rencontres à venir invitent encore l’ancienne.',
  '{names}: in {circle} now, and not invited to its {n} meeting to come.':
    '{names} : maintenant dans {circle}, sans invitation à sa rencontre à venir ({n}).',
  '{names}: in {circle} now, and not invited to its {n} meetings to come.':
    '{names} : maintenant dans {circle}, sans invitation à ses {n} rencontres à venir.',
  'Invite the new address instead': 'Inviter plutôt la nouvelle adresse',
  'Invite them too': 'Inviter aussi',
  'Cancel and tell {n} person': 'Annuler et prévenir {n} personne',
  'Cancel and tell {n} people': 'Annuler et prévenir {n} personnes',
  'Move all {n}; Google sends up to {mails} mails':
    'Tout déplacer ({n}) ; Google envoie jusqu’à {mails} mails',
  'Google did not answer. Press again to go on.':
    'Google n’a pas répondu. Appuyez encore une fois pour continuer.',
  'It has changed since. Look again.': 'Cela a changé depuis. Regardez de nouveau.',
  'Kick-off': 'Lancement',
  'Begins at, in the programme’s time zone': 'Début, dans le fuseau du programme',
  everybody: 'tout le monde',
  mentors: 'mentors',
  mentees: 'mentorés',
  'Who is invited': 'Qui est invité',
  'Add a date': 'Ajouter une date',
  'Add to {Dates}': 'Ajouter à {Dates}',
  'Added to the sheet {Dates}. Nobody is invited before you press Create.':
    'Ajoutée à la feuille {Dates}. Personne n’est invité avant que vous n’appuyiez sur Créer.',
  What: 'Quoi',
  Day: 'Jour',
  Where: 'Où',
  Minutes: 'Minutes',
  'One of them is away that month, as the form says. Write a time by hand if the meeting is to take place all the same.':
    'Une des personnes est absente ce mois-là, selon le formulaire. Écrivez une heure à la main si la rencontre doit quand même avoir lieu.',
  'In a month in which somebody is away.': 'Dans un mois où quelqu’un est absent.',
  'names of months, like July and August': 'des noms de mois, comme juillet et août',
  'Correct the answer; until then times are proposed as if there were no absence.':
    'Corrigez la réponse ; d’ici là, les créneaux sont proposés comme s’il n’y avait pas d’absence.',
  'Correct the cell first: otherwise people might be invited on a closed day.':
    'Corrigez d’abord la cellule : sinon, des personnes pourraient être invitées un jour de fermeture.',
} as const;
