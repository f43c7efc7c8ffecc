// French of what is said when somebody leaves or two people part.
export const leaving = {
  '{name} gets {status} in Status of the sheet {sheet}.':
    '{name} reçoit {status} dans Status de la feuille {sheet}.',
  'The place in {circle} ends. Its meetings stand and may still invite {name}: take them off the guests in Google Calendar, and tell the others.':
    'La place dans {circle} se termine. Ses rencontres restent et invitent peut-être encore {name} : retirez cette personne des invités dans Google Agenda, et dites-le aux autres.',
  '{n} meeting to come stands in their calendars. Cancel it below; Google then tells {names}.':
    '{n} rencontre à venir est dans leurs agendas. Annulez-la ci-dessous ; Google le dit alors à {names}.',
  '{n} meetings to come stand in their calendars. Cancel them below; Google then tells {names}.':
    '{n} rencontres à venir sont dans leurs agendas. Annulez-les ci-dessous ; Google le dit alors à {names}.',
  ' and ': ' et ',
  '{n} mail that waits is held back.': '{n} mail en attente est retenu.',
  '{n} mails that wait are held back.': '{n} mails en attente sont retenus.',
  '{n} mail about the end is ready for you to approve.': '{n} mail sur la fin attend votre accord.',
  '{n} mails about the end are ready for you to approve.': '{n} mails sur la fin attendent votre accord.',
  '{mentee} and {mentor} were only proposed to you: nobody has to be told.':
    '{mentee} et {mentor} n’étaient proposés qu’à vous : personne n’est à prévenir.',
  '{mentee} and {mentor} know each other: their match ends, and both are to be told.':
    '{mentee} et {mentor} se connaissent : leur binôme prend fin, et il faut le leur dire.',
  'The match of {mentee} and {mentor} has ended.': 'Le binôme de {mentee} et {mentor} a pris fin.',
  'Who would be matched next cannot be shown now: look at Match.':
    'Impossible de montrer maintenant qui irait avec qui : voyez Binômes.',
  '{mentee} would have no mentor for now, and is first in line.':
    '{mentee} n’aurait pas de mentor pour l’instant, et passe avant tous les autres.',
  'New proposal: {mentee} with {mentor}.': 'Nouvelle proposition : {mentee} avec {mentor}.',
  'New proposal: {mentee} with {mentor} in place of {was}.':
    'Nouvelle proposition : {mentee} avec {mentor} au lieu de {was}.',
  '{n} date of the programme to come may still invite {name}: take them off the guests in Google Calendar.':
    '{n} date du programme à venir invite peut-être encore {name} : retirez cette personne des invités dans Google Agenda.',
  '{n} dates of the programme to come may still invite {name}: take them off the guests in Google Calendar.':
    '{n} dates du programme à venir invitent peut-être encore {name} : retirez cette personne des invités dans Google Agenda.',
  'A mail about the end went out. If it shall go on after all, write to both, and write introduced into Status.':
    'Un mail sur la fin est parti. Si cela doit continuer malgré tout, écrivez aux deux, puis introduced dans Status.',
  'Meetings were cancelled, and Google told both. If it shall go on after all, write to both, and write introduced into Status.':
    'Des rencontres ont été annulées, et Google l’a dit aux deux. Si cela doit continuer malgré tout, écrivez aux deux, puis introduced dans Status.',
  'The mentee has another mentor by now. End that match first.':
    'La personne accompagnée a un autre mentor entre-temps. Mettez d’abord fin à ce binôme.',
  'The end was taken back.': 'La fin a été défaite.',
  'The pair has ended.': 'Le binôme a pris fin.',
  'introduced on {introduced}; this mail is for {from} or later':
    'présentés le {introduced} ; ce mail est pour le {from} ou plus tard',
  'the survey': 'l’enquête',
  'no link to it; write Survey link into the settings, or link its form to this file':
    'aucun lien ; écrivez Survey link dans les réglages, ou associez son formulaire à ce fichier',
  'its answers carry no address, so nobody can tell who has not answered; remind everybody by an invitation of your own':
    'ses réponses sont sans adresse : nul ne sait qui n’a pas répondu ; rappelez-la à tout le monde par un mail à vous',
  'the mentor has not accepted yet; write accepted or declined into Status':
    'le mentor n’a pas encore accepté ; écrivez accepted ou declined dans Status',
  'Mail again': 'Mail renvoyé',
  'Mail came back': 'Mail revenu',
  '{n} mail came back': '{n} mail est revenu',
  '{n} mails came back': '{n} mails sont revenus',
  'Somebody left': 'Une personne est partie',
  'Somebody pauses': 'Une personne fait une pause',
  'Leaving taken back': 'Départ défait',
  '{n} pair ended': '{n} binôme terminé',
  '{n} pairs ended': '{n} binômes terminés',
  '{n} pair as before': '{n} binôme comme avant',
  '{n} pairs as before': '{n} binômes comme avant',
} as const;
