// French of the sheets that Set up makes: what each setting, rule and criterion means. Their names stay as they are.
export const setUp = {
  '{n} decision is kept. This is still to be said.': '{n} décision est gardée. Il reste ceci à dire.',
  '{n} decisions are kept. This is still to be said.': '{n} décisions sont gardées. Il reste ceci à dire.',
  'The name that people read.': 'Le nom que les gens lisent.',
  'The year or the round.': 'L’année ou la session.',
  'The address people may write to.': 'L’adresse à laquelle on peut écrire.',
  'Where answers to our mails go.': 'Où vont les réponses à nos mails.',
  'For example Europe/Zurich; empty means the zone of this file.':
    'Par exemple Europe/Zurich ; vide : le fuseau de ce fichier.',
  'English or French; empty means the language of your browser.':
    'English ou French ; vide : la langue de votre navigateur.',
  'The language of mails and documents.': 'La langue des mails et des documents.',
  'How many mentees a mentor takes who left the question empty.':
    'Combien de mentorés prend un mentor qui n’a pas répondu à la question.',
  'choices, first choices, nobody left behind or fit: what counts most once as many as possible have a mentor.':
    'choices (les choix), first choices (les premiers choix), nobody left behind (personne de côté) ou fit (l’affinité) : ce qui compte le plus, une fois que le plus possible ont un mentor.',
  'Decides between equally good matchings, the same on every computer. Change it only before the first matching.':
    'Décide entre des résultats aussi bons l’un que l’autre, pareil sur chaque ordinateur. À ne changer qu’avant la première fois.',
  'few: choices are kept, the fit gives way; fewest: choices give way too; any: as if for the first time.':
    'few (peu) : les choix restent, l’affinité cède ; fewest (le moins possible) : les choix cèdent aussi ; any (tout) : comme la première fois.',
  'Survey figures of fewer people are hidden.': 'Les chiffres d’enquête de moins de personnes sont cachés.',
  'Empty means those who were introduced.': 'Vide : celles et ceux qui ont été présentés.',
  'When catch-ups may be, unless a person says otherwise.':
    'Quand les rencontres peuvent avoir lieu, sauf si une personne dit autre chose.',
  'For example 2026-12-25, 2026-12-21..2027-01-03.': 'Par exemple 2026-12-25, 2026-12-21..2027-01-03.',
  'The first day for meetings, like 2026-05-04; empty means a week after the introduction.':
    'Le premier jour des rencontres, comme 2026-05-04 ; vide : une semaine après la présentation.',
  'invitations: from a calendar of the programme, by Google; mail: the same dates as a file in the introduction.':
    'invitations : par Google, depuis un agenda du programme ; mail : les mêmes dates, en fichier joint à la présentation.',
  'yes: each meeting gets a Google Meet link.': 'yes (oui) : chaque rencontre a un lien Google Meet.',
  'Written by Catch-ups when it makes the calendar of the programme. Leave it.':
    'Écrit par Rencontres quand l’agenda du programme est créé. À laisser.',
  'separate: one mail each; together: one mail to both.':
    'separate : un mail à chacun ; together : un mail aux deux.',
  'A link to your check-in form, prefilled if you like; it goes into the mails of the fit check.':
    'Un lien vers votre formulaire de point d’étape, prérempli si vous voulez ; il va dans les mails qui demandent si le binôme va bien.',
  'A link to the handbook of the programme; it goes into the introductions.':
    'Un lien vers le guide du programme ; il va dans les présentations.',
  'A link to a template of a mentoring plan; it goes into the introductions.':
    'Un lien vers un modèle de plan de mentorat ; il va dans les présentations.',
  'template: each pair copies one template, which you cannot read; one per pair: we make a document for each pair and share it with both, and you as its owner can open it.':
    'template : chaque binôme copie un modèle, et vous ne pouvez pas lire les copies ; one per pair : nous créons un document par binôme, partagé avec les deux, et vous pouvez l’ouvrir puisqu’il vous appartient.',
  'When names have to be erased.': 'Quand les noms doivent être effacés.',
  'Nobody is paired inside their own department.': 'Personne n’est en binôme dans son propre service.',
  'Whoever asks for another department gets nobody from their own.':
    'Qui demande un autre service n’a pas un mentor du sien.',
  'Nobody is paired inside their own organisation.': 'Personne n’est en binôme dans sa propre organisation.',
  'Whoever asks for another organisation gets nobody from their own.':
    'Qui demande une autre organisation n’a pas un mentor de la sienne.',
  'Everybody is paired inside their own organisation.':
    'Tout le monde est en binôme dans sa propre organisation.',
  'Nobody is mentored by the supervisor or group leader they named.':
    'Personne n’a pour mentor sa ou son responsable, ni la personne à la tête de son groupe, d’après sa réponse.',
  'Two people are not paired when either of them asked not to be.':
    'Deux personnes ne sont pas réunies quand l’une des deux a demandé de ne pas l’être.',
  'The two share at least one language for their meetings.':
    'Les deux ont au moins une langue en commun pour se rencontrer.',
  'The two agree on meeting in person or online.': 'Les deux s’accordent pour se voir sur place ou en ligne.',
  'Whoever asks for it is left without a mentor rather than with one they did not name.':
    'Qui le demande reste sans mentor plutôt que d’en avoir un hors de ses choix.',
  'Pairs in an older Matches sheet or in Earlier pairs are not made again. Two who part in this edition never are, whatever is ticked here.':
    'Les binômes d’une ancienne feuille Matches ou d’Earlier pairs ne sont pas refaits. Deux personnes qui se séparent dans cette édition ne le sont jamais, que la case soit cochée ou non.',
  'How many of the topics that the mentee asks for the mentor offers; where a form asks for levels or ranks, the higher ones count more.':
    'Combien le mentor offre de thèmes demandés par le mentoré ; si un formulaire demande des niveaux ou des rangs, les plus hauts comptent plus.',
  'Whether the two were a pair in an earlier edition. Untick the rule “Not a pair of an earlier edition” if this is to count.':
    'Si les deux formaient un binôme dans une édition antérieure. Décochez la règle « Not a pair of an earlier edition » pour que cela compte.',
  'Whoever was paired in an earlier edition, and whose mentor takes part again, gets this mentor or nobody. Untick “Not a pair of an earlier edition” as well.':
    'Qui formait un binôme dans une édition antérieure garde son mentor, si celui-ci participe de nouveau, ou n’en a pas. Décochez aussi « Not a pair of an earlier edition ».',
  'How many words of the mentee’s goals come back in what the mentor has done; three are enough.':
    'Combien de mots des objectifs du mentoré reviennent dans ce que le mentor a fait ; trois suffisent.',
  'How many of the skills that the mentee names the mentor has.':
    'Combien le mentor a des compétences nommées par le mentoré.',
  'Whether the mentor works in a sector that interests the mentee.':
    'Si le mentor travaille dans un secteur qui intéresse le mentoré.',
  'One language in common is enough to meet, two make it easier.':
    'Une langue en commun suffit pour se voir, deux rendent la chose plus facile.',
  'Whether both would meet in the same way, in person or online.':
    'Si les deux se verraient de la même façon, sur place ou en ligne.',
  'Whether the mentor is some years ahead: at least five is best, none is worst.':
    'Si le mentor a quelques années d’avance : au moins cinq est le mieux, aucune le moins bien.',
  'Whether the two live in the same time zone.': 'Si les deux vivent dans le même fuseau horaire.',
  'Wishes for the same department or organisation, or for a gender. Never a rule.':
    'Souhaits du même service, de la même organisation ou d’un genre. Jamais une règle.',
  'The same, where mentors were asked.': 'La même chose, là où les mentors ont été interrogés.',
} as const;
