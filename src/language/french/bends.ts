// French of what the hub says beside the straight way.
export const bends = {
  '{sent} sent, {queued} wait for {day}': '{sent} envoyés, {queued} attendent le {day}',
  'Whoever answers later is new to these matches.': 'Une réponse plus récente est nouvelle pour ces binômes.',
  '{n} meeting to come of a pair that has ended': '{n} rencontre à venir d’un binôme qui a pris fin',
  '{n} meetings to come of pairs that have ended': '{n} rencontres à venir de binômes qui ont pris fin',
  'They stand in calendars until you cancel them. You see first whom Google tells.':
    'Elles restent dans les agendas jusqu’à ce que vous les annuliez. Vous voyez d’abord à qui Google le dit.',
  'Look at Catch-ups': 'Voir Rencontres',
  'Mails whose day has come': 'Des mails dont le jour est venu',
  'whether it is a good fit': 'le binôme va-t-il bien',
  'half way': 'mi-parcours',
  closing: 'fin',
  '{what}: {n} pair or circle.': '{what} : {n} binôme ou cercle.',
  '{what}: {n} pairs or circles.': '{what} : {n} binômes ou cercles.',
  'Look at Introduce': 'Voir Présenter',
  'Free again: {names}.': 'De nouveau libres : {names}.',
  '{n} mail prepared for {from}. Nothing goes by itself: on that day the panel offers to send.':
    '{n} mail préparé pour le {from}. Rien ne part tout seul : ce jour-là, le panneau propose l’envoi.',
  '{n} mails prepared for {from}. Nothing goes by itself: on that day the panel offers to send.':
    '{n} mails préparés pour le {from}. Rien ne part tout seul : ce jour-là, le panneau propose l’envoi.',
  'and {n} more': 'et {n} de plus',
  'Since the matches were written': 'Depuis que les binômes sont écrits',
  '{n} person is new: {names}.': '{n} personne est nouvelle : {names}.',
  '{n} people are new: {names}.': '{n} personnes sont nouvelles : {names}.',
  '{n} person in a match has answered again: {names}.':
    '{n} personne d’un binôme a répondu de nouveau : {names}.',
  '{n} people in matches have answered again: {names}.':
    '{n} personnes de binômes ont répondu de nouveau : {names}.',
  'Match proposes them beside the pairs that are kept, by name, before anything is written.':
    'Binômes les propose à côté des binômes gardés, avec les noms, avant que rien ne soit écrit.',
  'Look at Match': 'Voir Binômes',
  '{n} mentee waits for another mentor': '{n} mentoré attend un autre mentor',
  '{n} mentees wait for another mentor': '{n} mentorés attendent un autre mentor',
  'The mentor has left: {names}. First in line in Match.':
    'Leur mentor est parti : {names}. En tête de file dans Binômes.',
} as const;
