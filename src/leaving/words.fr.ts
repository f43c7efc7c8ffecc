// French of what is said when somebody leaves or two people part.
export const leaving = {
  'Two who had met and part are not matched with each other again in this edition.':
    'Deux personnes qui s’étaient rencontrées et se séparent ne sont plus mises en binôme dans cette édition.',
  '{name} is both a mentor and a mentee. Which of the two ends? Nothing has been written.':
    '{name} participe comme mentor et comme mentoré. Quel rôle prend fin ? Rien n’a été écrit.',
  '{name} goes on as a mentor; nothing changes there.': '{name} continue comme mentor ; là, rien ne change.',
  '{name} goes on as a mentee; nothing changes there.': '{name} continue comme mentoré ; là, rien ne change.',
  'As a mentor only': 'Comme mentor seulement',
  'As a mentee only': 'Comme mentoré seulement',
  'In both roles': 'Dans les deux rôles',
  'If the two go on afterwards, choose “away for a while, pair kept” above.':
    'Si les deux continuent ensuite, choisissez « s’absente un temps, le binôme reste » ci-dessus.',
  '{mentee} and {mentor} stay a pair until you end the match.':
    '{mentee} et {mentor} restent un binôme jusqu’à ce que vous y mettiez fin.',
  '{n} other mail of this kind is ready too, and goes with it: to {names}.':
    '{n} autre mail de ce genre est prêt aussi, et part en même temps : à {names}.',
  '{n} other mails of this kind are ready too, and go with it: to {names}.':
    '{n} autres mails de ce genre sont prêts aussi, et partent en même temps : à {names}.',
  'Taken back: {name} is no longer noted as away.':
    'Absence annulée : plus rien n’indique que {name} s’absente.',
  'A mail about the absence went out, or may have. If {name} is back earlier, write to both, and empty Status.':
    'Un mail sur l’absence est parti, ou peut-être. Si {name} revient plus tôt, écrivez aux deux et videz Status.',
  'Meetings were cancelled, and Google told both. If {name} is back earlier, write to both, and empty Status.':
    'Des rencontres ont été annulées, et Google l’a dit aux deux. Si {name} revient plus tôt, écrivez aux deux et videz Status.',
  '{name} keeps the place in {circle}; the others go on meeting.':
    '{name} garde sa place dans {circle} ; les autres continuent à se rencontrer.',
  '{mentee} and {mentor} stay a pair, and go on by themselves on {until}.':
    '{mentee} et {mentor} restent un binôme, qui reprend sans autre démarche le {until}.',
  'From {from} until then, the fit check, the reminder and the mid-term mail to {mentee} and {mentor} wait.':
    'À partir du {from} et jusque-là, les mails de suivi à {mentee} et {mentor} attendent.',
  '{name} is in no pair or circle that stays. From {from} until {until}, Match leaves {name} out.':
    'Aucun binôme ni cercle n’est décidé pour {name}. Du {from} au {until}, Binômes laisse {name} de côté.',
  '{n} meeting of {mentee} and {mentor} lies in that time, and stays in their calendars until you cancel or move it; Google then tells both.':
    '{n} rencontre de {mentee} et {mentor} tombe dans cette période et reste dans leurs agendas jusqu’à ce que vous l’annuliez ou la déplaciez ; Google prévient alors les deux.',
  '{n} meetings of {mentee} and {mentor} lie in that time, and stay in their calendars until you cancel or move them; Google then tells both.':
    '{n} rencontres de {mentee} et {mentor} tombent dans cette période et restent dans leurs agendas jusqu’à ce que vous les annuliez ou les déplaciez ; Google prévient alors les deux.',
  '{n} later meeting stays as it is.': '{n} rencontre ultérieure reste telle quelle.',
  '{n} later meetings stay as they are.': '{n} rencontres ultérieures restent telles quelles.',
  '{n} mail about the absence will be ready for you to approve.':
    '{n} mail annonçant l’absence attendra votre accord.',
  '{n} mails about the absence will be ready for you to approve.':
    '{n} mails annonçant l’absence attendront votre accord.',
  '{n} mail about the absence is ready for you to approve.':
    '{n} mail annonçant l’absence attend votre accord.',
  '{n} mails about the absence are ready for you to approve.':
    '{n} mails annonçant l’absence attendent votre accord.',
  'Move {n} meeting, and tell both': 'Déplacer {n} rencontre et prévenir les deux',
  'Move {n} meetings, and tell both': 'Déplacer {n} rencontres et prévenir les deux',
  'Cancel {n} meeting of that time': 'Annuler {n} rencontre de cette période',
  'Cancel {n} meetings of that time': 'Annuler {n} rencontres de cette période',
  'Find a later time for {n} meeting': 'Trouver une date ultérieure pour {n} rencontre',
  'Find later times for {n} meetings': 'Trouver des dates ultérieures pour {n} rencontres',
  '{name} keeps the place in {circle}; the circle is introduced once {name} is back.':
    '{name} garde sa place dans {circle} ; le cercle sera présenté à son retour.',
  '{name} was only proposed for {circle}: Match fills the place again.':
    '{name} n’était que proposé pour {circle} : Binômes redonne la place.',
  '{mentee} and {mentor} stay a pair. From {until} they can be introduced: you send it.':
    '{mentee} et {mentor} restent un binôme. Dès le {until}, vous pourrez les présenter.',
  'Somebody is away': 'Une personne s’absente',
  'Taken back: the Status of {name} is “{status}” again.':
    'Annulé : le Status de {name} est de nouveau « {status} ».',
  'Taken back: {name} takes part again.': 'Départ annulé : {name} participe de nouveau.',
  '{mentee} and {mentor} are a pair as before.': '{mentee} et {mentor} forment un binôme comme avant.',
  '{name} is in {circle} as before.': '{name} est dans {circle} comme avant.',
  '{name} has somebody new by now; this mail would not be true any more. Tell {name} yourself that the match with {about} has ended.':
    '{name} a quelqu’un d’autre entre-temps ; ce mail ne serait plus vrai. Dites vous-même à {name} que le binôme avec {about} est terminé.',
  'In the sheet {sheet}, the Status of {name} becomes {status}.':
    'Dans la feuille {sheet}, le Status de {name} devient « {status} ».',
  'The place of {name} in {circle} ends; the others stay together. If they were introduced, Introduce has a mail for them: “A circle has changed”.':
    'La place de {name} dans {circle} se termine ; les autres restent ensemble. Si le cercle a été présenté, Présenter a un mail pour eux : « Un cercle a changé ».',
  '{name} is a guest of {n} meeting to come of {circle}: Google tells {name} when you take {name} off.':
    '{name} est parmi les invités de {n} rencontre à venir de {circle} : Google prévient {name} quand vous l’en retirez.',
  '{name} is a guest of {n} meetings to come of {circle}: Google tells {name} when you take {name} off.':
    '{name} est parmi les invités de {n} rencontres à venir de {circle} : Google prévient {name} quand vous l’en retirez.',
  '{names}: in {now} now, and still a guest of {n} meeting of {circle} to come.':
    '{names} : dans {now} maintenant, et toujours parmi les invités de {n} rencontre à venir de {circle}.',
  '{names}: in {now} now, and still a guest of {n} meetings of {circle} to come.':
    '{names} : dans {now} maintenant, et toujours parmi les invités de {n} rencontres à venir de {circle}.',
  '{names}: left {circle}, and still a guest of {n} meeting to come.':
    '{names} : départ de {circle}, mais toujours parmi les invités de {n} rencontre à venir.',
  '{names}: left {circle}, and still a guest of {n} meetings to come.':
    '{names} : départ de {circle}, mais toujours parmi les invités de {n} rencontres à venir.',
  'Take {name} off the guests': 'Retirer {name} des invités',
  '{n} meeting to come stays in their calendars until you press Cancel; Google then tells {names}.':
    '{n} rencontre à venir reste dans leurs agendas jusqu’à ce que vous l’annuliez ; Google prévient alors {names}.',
  '{n} meetings to come stay in their calendars until you press Cancel; Google then tells {names}.':
    '{n} rencontres à venir restent dans leurs agendas jusqu’à ce que vous les annuliez ; Google prévient alors {names}.',
  '{n} meeting to come went as a file with a mail: we cannot take it out of their calendars. Ask both to delete it.':
    '{n} rencontre à venir est partie en pièce jointe d’un mail : on ne peut pas la retirer de leurs agendas. Demandez aux deux de la supprimer.',
  '{n} meetings to come went as files with mails: we cannot take them out of their calendars. Ask both to delete them.':
    '{n} rencontres à venir sont parties en pièce jointe d’un mail : on ne peut pas les retirer de leurs agendas. Demandez aux deux de les supprimer.',
  ' and ': ' et ',
  '{n} mail that waits is held back.': '{n} mail en attente est retenu.',
  '{n} mails that wait are held back.': '{n} mails en attente sont retenus.',
  '{n} mail about the end will be ready for you to approve.':
    '{n} mail annonçant la fin du binôme attendra votre accord.',
  '{n} mails about the end will be ready for you to approve.':
    '{n} mails annonçant la fin du binôme attendront votre accord.',
  '{n} mail about the end is ready for you to approve.':
    '{n} mail annonçant la fin du binôme attend votre accord.',
  '{n} mails about the end are ready for you to approve.':
    '{n} mails annonçant la fin du binôme attendent votre accord.',
  '{mentee} and {mentor} were only proposed to you: nobody has to be told.':
    '{mentee} et {mentor} ne sont qu’une proposition dans vos feuilles : personne n’est à prévenir.',
  '{mentee} and {mentor} have been introduced: their match ends, and both should be told.':
    '{mentee} et {mentor} sont en contact depuis la présentation : leur binôme prend fin, et il faut le leur dire.',
  'The match of {mentee} and {mentor} has ended.': 'Le binôme de {mentee} et {mentor} a pris fin.',
  'Who would be matched next cannot be shown now: look at Match.':
    'Nous ne pouvons pas montrer maintenant les nouveaux binômes : voyez Binômes.',
  '{mentee} would have no mentor for now, and is first in line.':
    '{mentee} n’aurait pas de mentor pour l’instant, et passe en premier.',
  '{mentee} has no mentor for now, and is first in line.':
    '{mentee} n’a pas de mentor pour l’instant, et passe en premier.',
  '{mentee} has no mentor for now.': '{mentee} n’a pas de mentor pour l’instant.',
  '{name} and {other} are no pair: there is nothing to end.':
    '{name} et {other} ne forment pas un binôme : il n’y a rien à terminer.',
  '{mentee} would have no mentor for now.': '{mentee} n’aurait pas de mentor pour l’instant.',
  '{mentor} was asked about {mentee}, who has not been told: let {mentor} know.':
    'Nous avons demandé l’avis de {mentor} sur {mentee}, qui n’en sait rien : prévenez {mentor}.',
  'New proposal: {mentee} with {mentor}.': 'Nouvelle proposition : {mentee} avec {mentor}.',
  'New proposal: {mentee} with {mentor} in place of {was}.':
    'Nouvelle proposition : {mentee} avec {mentor} au lieu de {was}.',
  '{n} date of the programme still to come has {name} as a guest: Catch-ups then offers to take {name} off.':
    '{n} date du programme à venir invite {name} : Rencontres propose ensuite de retirer {name} des invités.',
  '{n} dates of the programme still to come have {name} as a guest: Catch-ups then offers to take {name} off.':
    '{n} dates du programme à venir invitent {name} : Rencontres propose ensuite de retirer {name} des invités.',
  '{n} date of the programme still to come may have {name} as a guest: take {name} off in Google Calendar.':
    '{n} date du programme à venir invite peut-être encore {name} : retirez {name} des invités dans Google Agenda.',
  '{n} dates of the programme still to come may have {name} as a guest: take {name} off in Google Calendar.':
    '{n} dates du programme à venir invitent peut-être encore {name} : retirez {name} des invités dans Google Agenda.',
  'A mail about the end went out, or may have. If the two go on after all, write to both; then write introduced into Status in {Matches}, and active into the Status of whoever had left.':
    'Un mail sur la fin est parti, ou peut-être. Si le binôme continue malgré tout, écrivez aux deux ; puis écrivez « introduced » dans Status de {Matches}, et « active » dans le Status de qui était parti.',
  'Meetings were cancelled, and Google told both. If the two go on after all, write to both; then write introduced into Status in {Matches}, and active into the Status of whoever had left.':
    'Des rencontres ont été annulées, et Google l’a dit aux deux. Si le binôme continue malgré tout, écrivez aux deux ; puis écrivez « introduced » dans Status de {Matches}, et « active » dans le Status de qui était parti.',
  'Another mentor has been decided on for the mentee. End that match, or untick its Lock, first.':
    'Un autre mentor est déjà décidé pour cette personne. Mettez d’abord fin à ce binôme, ou décochez son Lock.',
  'introduced on {introduced}; this mail is for {from} or later':
    'présentation le {introduced} ; ce mail est prévu à partir du {from}',
  'the survey': 'l’enquête',
  'we have no link to it; write one into the setting Survey link, or link its form to this file':
    'nous n’avons pas de lien ; écrivez-le dans le réglage « Lien de l’enquête », ou associez son formulaire à ce fichier',
  'its answers carry no address, so we cannot tell who has not answered; write to everybody yourself':
    'ses réponses sont sans adresse : nous ne savons pas qui n’a pas répondu ; écrivez vous-même à tout le monde',
  'the mentor has not accepted yet; once you know, write accepted or declined into Status':
    'le mentor n’a pas encore dit oui ; dès que vous savez, écrivez « accepted » ou « declined » dans Status',
  'Mail again': 'Mail renvoyé',
  'Mail came back': 'Mail revenu',
  '{n} mail came back': '{n} mail est revenu',
  '{n} mails came back': '{n} mails sont revenus',
  'Somebody left': 'Une personne est partie',
  'Somebody pauses': 'Une personne fait une pause',
  'Leaving taken back': 'Départ annulé',
  '{n} place in a circle ended': '{n} place dans un cercle terminée',
  '{n} places in circles ended': '{n} places dans des cercles terminées',
  '{n} pair ended': '{n} binôme terminé',
  '{n} pairs ended': '{n} binômes terminés',
  '{n} pair as before': '{n} binôme comme avant',
  '{n} pairs as before': '{n} binômes comme avant',
} as const;
