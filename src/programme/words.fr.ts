// French of what each setting means, and of what its cell may hold.
export const programme = {
  'Correct the cell in the {Strands} sheet.': 'Corrigez la cellule dans la feuille {Strands}.',
  'Correct the cell in the {Strands} sheet; until then it counts as empty.':
    'Corrigez la cellule dans la feuille {Strands} ; d’ici là, elle compte comme vide.',
  'one-to-one or circle': '« one-to-one » ou « circle »',
  'a whole number, or nothing': 'un nombre entier, ou rien',
  'Correct the cell; until then we use {used}.': 'Corrigez la cellule ; d’ici là, nous prenons {used}.',
  'the name of a setting': 'le nom d’un réglage',
  'Correct the name; until then this row is not used.':
    'Corrigez le nom ; d’ici là, cette ligne ne sert à rien.',
  'each strand once': 'chaque parcours une fois',
  'Give it another name or delete the row; until then the first one counts.':
    'Donnez-lui un autre nom ou supprimez la ligne ; d’ici là, la première compte.',
  '{setting} is there twice': '{setting} s’y trouve deux fois',
  'each setting once': 'chaque réglage une seule fois',
  'one mail address': 'une seule adresse mail',
  'the address in Contact, or the account that sends': 'l’adresse de Contact, ou le compte qui envoie',
  'a time zone like Europe/Zurich': 'un fuseau comme Europe/Zurich',
  'no time zone, and plan no meetings': 'aucun fuseau, sans fixer de rencontre',
  'The name that people read.': 'Le nom que lisent les participants.',
  'The address people may write to.': 'L’adresse à laquelle on peut écrire.',
  'Where answers to our mails go.': 'L’adresse à laquelle arrivent les réponses aux mails du programme.',
  'For example Europe/Zurich; empty means the zone of this file.':
    'Par exemple Europe/Zurich ; vide : le fuseau de ce fichier.',
  'The language of mails and documents.': 'La langue des mails et des documents.',
  'How many mentees a mentor takes who left the question empty.':
    'Combien de mentorés prend un mentor qui n’a pas répondu à la question.',
  'Decides between equally good matchings, the same on every computer. Change it only before the first matching.':
    'Départage des résultats équivalents, toujours de la même façon. À ne changer qu’avant de former les premiers binômes.',
  'Survey figures of fewer people are hidden.': 'Les chiffres d’enquête de moins de personnes sont cachés.',
  'Empty means those who were introduced.': 'Vide : celles et ceux qui ont été présentés.',
  'When catch-ups may be, unless a person says otherwise.':
    'Quand les rencontres peuvent avoir lieu, sauf si une personne dit autre chose.',
  'For example 2026-12-25, 2026-12-21..2027-01-03.': 'Par exemple 2026-12-25, 2026-12-21..2027-01-03.',
  'The first day for meetings, like 2026-05-04; empty means a week after the introduction.':
    'Le premier jour des rencontres, comme 2026-05-04 ; vide : une semaine après la présentation.',
  'Written by Catch-ups when it makes the calendar of the programme. Leave it.':
    'Écrit par Rencontres quand l’agenda du programme est créé. À laisser.',
  'A link to your check-in form, prefilled if you like; it goes into the mails of the fit check.':
    'Un lien vers votre formulaire de point d’étape, prérempli si vous voulez ; il va dans les mails qui demandent si le binôme va bien.',
  'A link to the handbook of the programme; it goes into the introductions.':
    'Un lien vers le guide du programme ; il va dans les présentations.',
  'A link to a template of a mentoring plan; it goes into the introductions.':
    'Un lien vers un modèle de plan de mentorat ; il va dans les présentations.',
  'What counts most once as many as possible have a mentor.':
    'Ce qui compte le plus, une fois que le plus de monde possible a un mentor.',
  'How much may change when you match again.': 'Ce qui peut changer quand vous refaites les binômes.',
  'choices are kept, the fit gives way': 'les choix restent, l’affinité cède',
  'choices give way too': 'les choix cèdent aussi',
  'as if for the first time': 'comme la première fois',
  'When it is the turn of mentees of whom you noted, on closing an earlier edition, that they did not follow up.':
    'Quand vient le tour des mentorés dont vous avez noté, à la clôture d’une édition antérieure, qu’ils n’avaient pas donné suite.',
  'Whether each mentor is asked about a proposed mentee before anybody is introduced.':
    'Demander à chaque mentor son avis sur la personne proposée, avant toute présentation ?',
  'The language of this panel, for you.': 'La langue de ce panneau, pour vous.',
  'How the two of a pair are told of each other.':
    'Comment les deux personnes d’un binôme sont mises en relation.',
  'Where pairs keep their notes.': 'Où les binômes gardent leurs notes.',
  'you cannot read the copies': 'vous ne pouvez pas lire les copies',
  'shared with both, and you as its owner can open it':
    'partagé avec les deux ; il vous appartient et vous pouvez l’ouvrir',
  'How people get the dates of their meetings.':
    'Comment les dates des rencontres parviennent aux personnes.',
  'from a calendar of the programme': 'depuis un agenda du programme',
  'nobody is invited': 'personne n’est invité',
  'Whether each meeting gets a Google Meet link.': 'Chaque rencontre a-t-elle un lien Google Meet ?',
  empty: 'vide',
  'When names have to be erased.': 'Quand les noms doivent être effacés.',
} as const;
