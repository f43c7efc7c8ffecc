// French of what is asked about notes that do not say whether somebody takes part.
export const standingAsked = {
  'Who takes part': 'Qui participe',
  '{n} person takes part': '{n} personne participe',
  '{n} people take part': '{n} personnes participent',
  '{n} person is left out': '{n} personne laissée de côté',
  '{n} people are left out': '{n} personnes laissées de côté',
  'Do they take part?': 'Ces personnes participent-elles ?',
  'We do not understand what is noted here. Until you say, they count as taking part, but get no mail and no invitation.':
    'Nous ne comprenons pas ce qui est noté ici. Tant que vous ne le dites pas, ces personnes comptent comme participantes, mais ne reçoivent ni mail ni invitation.',
  'Left out by what is noted': 'De côté d’après la note',
  'We take these notes for a no. Say whether that is right.':
    'Nous prenons ces notes pour un non. Dites si c’est juste.',
  '{n} more note is asked about after these.': 'Encore {n} note à demander ensuite.',
  '{n} more notes are asked about after these.': 'Encore {n} notes à demander ensuite.',
  '“{note}” in {sheet}': '« {note} » dans {sheet}',
  'They take part': 'Participent',
  'Leave out': 'Laisser de côté',
  '{names} takes part.': '{names} participe.',
  '{names} take part.': '{names} participent.',
  '{names} is left out.': 'De côté : {names}.',
  '{names} are left out.': 'De côté : {names}.',
  'Nobody stands under this note any more. Nothing was written.':
    'Personne n’a plus cette note. Rien n’a été écrit.',
  '{n} left out by a note': '{n} de côté d’après une note',
  '{n} person: do they take part?': '{n} personne : participe-t-elle ?',
  '{n} people: do they take part?': '{n} personnes : participent-elles ?',
};
