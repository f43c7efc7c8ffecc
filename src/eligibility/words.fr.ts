// French of what each rule and criterion means, and of what is said where they forbid.
export const eligibility = {
  '“{one}” and “{other}”': '« {one} » et « {other} »',
  'whether these are one topic: we take them for two': 'si c’est un même thème : nous en comptons deux',
  'Where they are one, write it into Same topics in {Settings}, like “{example}”; if they are two, write ≠ instead of =, and we will not ask again.':
    'Si c’est un même thème, écrivez-le dans Same topics de {Settings}, comme « {example} » ; si ce sont deux thèmes, écrivez ≠ au lieu de =, et nous ne poserons plus la question.',
  'Not the same unit': 'Pas dans le même service',
  "Keep the mentee's wish for a different unit": 'Un autre service, si le mentoré le souhaite',
  'Not the same organisation': 'Pas dans la même organisation',
  "Keep the mentee's wish for a different organisation": 'Une autre organisation, si le mentoré le souhaite',
  'Only the same organisation': 'Seulement dans la même organisation',
  'Not the supervisor': 'Pas son responsable',
  'Nobody who was named as a conflict': 'Personne avec qui il y a un conflit',
  'A language in common': 'Une langue en commun',
  'A format in common': 'Une façon de se voir en commun',
  "Only the mentee's choices": 'Seulement les choix du mentoré',
  'Not a pair of an earlier edition': 'Pas un binôme d’une ancienne édition',
  'Keep a pair of an earlier edition': 'Garder un binôme d’une ancienne édition',
  'Never pair': 'Jamais ensemble',
  'Parted in this edition': 'Séparés dans cette édition',
  'Declined in this edition': 'Refusé dans cette édition',
  'The same person': 'La même personne',
  'No place left': 'Plus de place',
  'One organisation in this strand': 'Une seule organisation dans ce parcours',
  '“{one}” and “{other}” may be one place, and nobody has said so: the rule takes them the stricter way.':
    '« {one} » et « {other} » sont peut-être un seul lieu, et personne ne l’a dit : la règle prend le plus strict.',
  '“{one}” may be the same place as {others}': '« {one} » est peut-être le même lieu que {others}',
  'one spelling for one place': 'un lieu, une seule façon de l’écrire',
  'Where a rule keeps people of one place apart, these are kept apart; where it wants one place, they are two. Write the answers alike, or lock a pair that you want all the same.':
    'Là où une règle sépare les gens d’un même lieu, ceux-ci le sont ; là où elle veut un seul lieu, il y en a deux. Écrivez les réponses de la même façon, ou verrouillez le binôme que vous voulez quand même.',
  'two rules that contradict each other are on: “{one}” and “{other}”':
    'deux règles contraires sont cochées : « {one} » et « {other} »',
  'one of the two': 'l’une des deux',
  'Untick one. As long as both are on, whoever was paired before gets nobody.':
    'Décochez-en une. Tant que les deux sont cochées, les personnes qui formaient un binôme n’ont personne.',
  'one of our rules, worded as we wrote it': 'une de nos règles, avec nos mots',
  'This row forbids nothing. Use the sheet {Never pair?} for two people.':
    'Cette ligne n’interdit rien. Pour deux personnes, prenez la feuille {Never pair?}.',
  'Write the name of a strand, or leave the cell empty for all; until then the rule applies to everybody.':
    'Écrivez le nom d’un parcours, ou laissez la cellule vide pour tous ; d’ici là, la règle vaut pour tout le monde.',
  'The rule forbids until you write no, or untick it.':
    'La règle interdit tant que vous n’écrivez pas « no », ou ne la décochez pas.',
  '“{rule}”: no column for this: {field}': '« {rule} » n’a pas de colonne : {field}',
  'The rule forbids nothing until a column is chosen in Set up. Untick it if it is not needed.':
    'La règle n’interdit rien tant qu’aucune colonne n’est choisie dans Préparer. Décochez-la si elle ne sert pas.',
  '{n} mentee would rather have no mentor than one they did not name':
    '{n} personne préfère rester sans mentor plutôt qu’avec un mentor qu’elle n’a pas nommé',
  '{n} mentees would rather have no mentor than one they did not name':
    '{n} personnes préfèrent rester sans mentor plutôt qu’avec un mentor qu’elles n’ont pas nommé',
  'the rule “{rule}” switched on': 'la règle « {rule} » activée',
  'The rule is off, so another mentor may be proposed. Switch it on in Settings if it is to count.':
    'La règle n’est pas activée : un autre mentor peut être proposé. Activez-la dans les réglages si elle doit compter.',
  'Write one of these words; until then the usual weight counts.':
    'Écrivez un de ces mots ; d’ici là, le poids habituel compte.',
  'one of our criteria, worded as we wrote it': 'un de nos critères, dans nos mots',
  'This row weighs nothing. Correct the name or delete the row.':
    'Cette ligne ne compte pas. Corrigez le nom ou supprimez la ligne.',
  'each criterion once': 'chaque critère une fois',
  'each rule once': 'chaque règle une fois',
  'Delete one of the rows; until then the rule forbids where either says so.':
    'Supprimez une des lignes ; d’ici là, la règle interdit dès que l’une le dit.',
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
    'Si l’une des deux personnes a demandé à ne pas être avec l’autre, elles ne sont pas réunies.',
  'The two share at least one language for their meetings.':
    'Les deux ont au moins une langue en commun pour se rencontrer.',
  'The two agree on meeting in person or online.': 'Les deux s’accordent pour se voir sur place ou en ligne.',
  'Whoever asks for it is left without a mentor rather than with one they did not name.':
    'Qui le demande reste sans mentor plutôt que d’en avoir un hors de ses choix.',
  'Pairs of earlier editions that this file still lists are not made again. Two people who part in this edition are never paired again, ticked or not.':
    'Les binômes d’éditions passées que ce fichier garde encore ne sont pas refaits. Deux personnes qui se séparent dans cette édition ne sont jamais réunies de nouveau, que la case soit cochée ou non.',
  'How many of the topics that the mentee asks for the mentor offers; where a form asks for levels or ranks, the higher ones count more.':
    'Le nombre de thèmes demandés par le mentoré que le mentor propose ; si un formulaire demande des niveaux ou des rangs, les plus hauts comptent plus.',
  'Whether the two were a pair in an earlier edition. Untick the rule that keeps such pairs apart if this is to count.':
    'Les deux formaient-ils un binôme dans une édition antérieure ? Décochez la règle qui écarte ces binômes pour que cela compte.',
  'Whoever was paired in an earlier edition, and whose mentor takes part again, gets this mentor or nobody. Untick the rule that keeps such pairs apart as well.':
    'Qui formait un binôme dans une édition antérieure garde son mentor, si celui-ci participe de nouveau, ou n’en a pas. Décochez aussi la règle qui écarte ces binômes.',
  'How many words of the mentee’s goals come back in what the mentor has done; three are enough.':
    'Le nombre de mots des objectifs du mentoré qui reviennent dans ce que le mentor a fait ; trois suffisent.',
  'How many of the skills that the mentee names the mentor has.':
    'Le nombre de compétences nommées par le mentoré que le mentor possède.',
  'Whether the mentor works in a sector that interests the mentee.':
    'Le mentor travaille-t-il dans un secteur qui intéresse le mentoré ?',
  'One language in common is enough to meet, two make it easier.':
    'Une langue en commun suffit pour se voir, deux rendent la chose plus facile.',
  'Whether both would meet in the same way, in person or online.':
    'Les deux veulent-ils se voir de la même façon, sur place ou en ligne ?',
  'Whether the mentor is some years ahead: at least five is best, none is worst.':
    'Le mentor a-t-il quelques années d’avance ? Cinq ou plus, c’est le mieux ; aucune, le moins bien.',
  'Whether the two live in the same time zone.': 'Les deux vivent-ils dans le même fuseau horaire ?',
  'Wishes for the same department or organisation, or for a gender. Never a rule.':
    'Souhaits du même service, de la même organisation ou d’un genre. Jamais une règle.',
  'The same, where mentors were asked.': 'La même chose, là où les mentors ont été interrogés.',
  'a wish to be in different circles': 'le souhait d’être dans des cercles différents',
} as const;
