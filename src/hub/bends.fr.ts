// French of what the hub says beside the straight way.
export const bends = {
  '{n} person is or will be away, and keeps their place':
    '{n} personne absente, maintenant ou bientôt, garde sa place',
  '{n} people are or will be away, and keep their places':
    '{n} personnes absentes, maintenant ou bientôt, gardent leur place',
  '{name}: until {until} ({who}).': '{name} : jusqu’au {until} ({who}).',
  '{name}: from {from} until {until} ({who}).': '{name} : du {from} au {until} ({who}).',
  '{n} person is back': '{n} personne est de retour',
  '{n} people are back': '{n} personnes sont de retour',
  '{name} takes part again since {until}.': '{name} participe de nouveau depuis le {until}.',
  '{name}: since {until} ({who}).': '{name} : depuis le {until} ({who}).',
  'The sheet holds no meeting to come of these pairs: look at Catch-ups, or let them arrange one.':
    'La feuille ne contient aucune rencontre à venir pour ces binômes : voyez Rencontres, ou laissez-les s’organiser.',
  'Correct the name in {Matches}, or write the mail address.':
    'Corrigez le nom dans {Matches}, ou écrivez l’adresse mail.',
  'Introduced, and incomplete now: {who}': 'Présentation faite, mais plus au complet : {who}',
  '{who}: {why}': '{who} : {why}',
  '{n} of them incomplete': 'incomplets : {n}',
  'Nobody in a pair is matched again before you say so. If it is over, choose “Somebody leaves” below.':
    'Sans votre accord, personne ne change de binôme. Si c’est fini, choisissez « Un départ » plus bas.',
  'Answers of mentors': 'Réponses des mentors',
  'Mentors have answered': 'Des mentors ont répondu',
  'Note it in {Matches}': 'Le noter dans {Matches}',
  '{n} answer noted in {Matches}.': '{n} réponse notée dans {Matches}.',
  '{n} answers noted in {Matches}.': '{n} réponses notées dans {Matches}.',
  '{mentor} says yes to {mentee}.': '{mentor} dit oui à {mentee}.',
  '{mentor} says no to {mentee}.': '{mentor} dit non à {mentee}.',
  '{mentor} says yes to {mentee} in the form, and Status says {status}: it stays until you change it.':
    '{mentor} dit oui à {mentee} dans le formulaire, et Status dit « {status} » : cela reste tant que vous ne le changez pas.',
  '{mentor} says no to {mentee} in the form, and Status says {status}: it stays until you change it.':
    '{mentor} dit non à {mentee} dans le formulaire, et Status dit « {status} » : cela reste tant que vous ne le changez pas.',
  '{mentor} answered about {mentee}, and we cannot tell whether it is a yes: note it in Status.':
    '{mentor} a répondu au sujet de {mentee}, mais on ne peut pas dire si c’est oui : notez-le dans Status.',
  '{sent} sent, {queued} waiting until {day} or later':
    'Envoyés : {sent}. En attente jusqu’au {day} ou plus tard : {queued}',
  'Answers given after this moment are not in these matches.':
    'Les réponses données après ce moment ne sont pas dans ces binômes.',
  '{n} meeting still to come of a pair that has ended': '{n} rencontre à venir d’un binôme qui a pris fin',
  '{n} meetings still to come of pairs that have ended': '{n} rencontres à venir de binômes qui ont pris fin',
  'Nothing is cancelled on its own. You first see whom Google would tell.':
    'Rien n’est annulé tout seul. Vous voyez d’abord qui Google préviendrait.',
  'Look at Catch-ups': 'Voir Rencontres',
  'Mails that are due': 'Des mails à envoyer maintenant',
  'Dates that were moved': 'Des dates déplacées',
  '{who} has a date that was moved after its mail: tell the people concerned.':
    '{who} a une date déplacée après son mail : prévenez les personnes concernées.',
  '{who} have dates that were moved after their mails: tell the people concerned.':
    '{who} ont des dates déplacées après leurs mails : prévenez les personnes concernées.',
  '“{what}” for {who}.': '« {what} » pour {who}.',
  'Look at Introduce': 'Voir Présenter',
  '{n} mail can go now: its day has come': '{n} mail peut partir : sa date est arrivée',
  '{n} mails can go now: their day has come': '{n} mails peuvent partir : leur date est arrivée',
  'Prepared for today or a day before. Nothing goes out on its own: look, then press Send.':
    'Prévu pour aujourd’hui ou un jour passé. Rien ne part tout seul : regardez, puis appuyez sur Envoyer.',
  '{who} has not met, as one of them says': '{who} ne s’est pas encore rencontré, selon un de ses membres',
  '{who} have not met, as one of each says':
    '{who} ne se sont pas encore rencontrés, selon un de leurs membres',
  'A reminder to meet is ready for you to look at. Where one said that they met, nobody gets it.':
    'Un rappel est prêt, à vous de le relire. Là où une personne a dit que la rencontre a eu lieu, personne n’en reçoit.',
  'It also goes to {who} of which nobody said whether they met.':
    'Il va aussi à {who} dont personne n’a dit si la rencontre a eu lieu.',
  '{names}: their match has ended or was declined.': '{names} : binôme terminé ou refusé.',
  '{n} mail prepared, not to go before {from}. Nothing goes out on its own: you send it here when its day has come.':
    '{n} mail préparé, à ne pas envoyer avant le {from}. Rien ne part tout seul : le jour venu, vous l’envoyez d’ici.',
  '{n} mails prepared, not to go before {from}. Nothing goes out on its own: you send them here when their day has come.':
    '{n} mails préparés, à ne pas envoyer avant le {from}. Rien ne part tout seul : le jour venu, vous les envoyez d’ici.',
  'and {n} more': 'et {n} de plus',
  'Since the matches were written': 'Depuis que les binômes sont écrits',
  '{n} person is new: {names}.': '{n} personne est nouvelle : {names}.',
  '{n} people are new: {names}.': '{n} personnes sont nouvelles : {names}.',
  '{n} person in a match has answered again: {names}.':
    '{n} personne d’un binôme a répondu de nouveau : {names}.',
  '{n} people in matches have answered again: {names}.':
    '{n} personnes de binômes ont répondu de nouveau : {names}.',
  'Match shows by name what would change, before anything is written.':
    'Binômes montre, avec les noms, ce qui changerait, avant que rien ne soit écrit.',
  'Look at Match': 'Voir Binômes',
  '{n} mentee waits for another mentor': '{n} mentoré attend un autre mentor',
  '{n} mentees wait for another mentor': '{n} mentorés attendent un autre mentor',
  '{names}: their mentor has left or pauses. They come first in Match.':
    '{names} : mentor parti ou en pause. Ces personnes passent en premier dans Binômes.',
  'was told that there is no mentor this time; write yourself if that has changed':
    'sait qu’il n’y a pas de mentor cette fois ; écrivez vous-même si cela a changé',
  '{n} person in a circle has not been told who came or left: the mail is ready for you to approve.':
    '{n} personne d’un cercle ne sait pas encore qui est arrivé ou parti : le mail attend votre accord.',
  '{n} people in circles have not been told who came or left: the mails are ready for you to approve.':
    '{n} personnes de cercles ne savent pas encore qui est arrivé ou parti : les mails attendent votre accord.',
  'Erasing {who} was cut short': 'L’effacement a été interrompu : {who}',
  'Erasing somebody was cut short': 'Un effacement a été interrompu',
  'The leaving of {who} was cut short': 'Le départ a été interrompu : {who}',
  'Noting that {who} is away was cut short': 'La note d’absence a été interrompue : {who}',
  'Ending a match of {who} was cut short': 'La fin d’un binôme a été interrompue : {who}',
  'Taking it back for {who} was cut short': 'L’annulation a été interrompue : {who}',
  'What was written is kept. Do the same once more, and it goes on where it stopped.':
    'Ce qui est écrit reste. Refaites la même chose : cela reprend où c’était arrêté.',
  'Until then this person is neither mailed, matched nor invited.':
    'D’ici là, cette personne ne reçoit ni mail, ni binôme, ni invitation.',
  'The name is not kept. Take the address from what you were asked.':
    'Le nom n’est pas gardé. Prenez l’adresse dans la demande que vous avez reçue.',
  somebody: 'quelqu’un',
  'Erase once more': 'Effacer encore une fois',
  'Do it once more': 'Refaire la même chose',
} as const;
