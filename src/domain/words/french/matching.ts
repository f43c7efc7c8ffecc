// French of what is said about pairs: the aim, the reasons, what to look at, why somebody has no mentor.
export const matching = {
  'As many mentees as possible get a mentor; then their choices count, then the fit.':
    'Le plus de mentorés possible ont un mentor ; puis comptent leurs choix, puis l’affinité.',
  'As many mentees as possible get a mentor; then as many first choices as possible, then second ones.':
    'Le plus de mentorés possible ont un mentor ; puis comptent les premiers choix, puis les deuxièmes.',
  'As many mentees as possible get a mentor; then nobody gets a late choice who need not.':
    'Le plus de mentorés possible ont un mentor ; puis personne n’a un choix tardif sans nécessité.',
  'As many mentees as possible get a mentor; then only the fit counts.':
    'Le plus de mentorés possible ont un mentor ; puis seule l’affinité compte.',
  "The mentee's {ordinal} choice.": 'Le {ordinal} choix du mentoré.',
  first: 'premier',
  second: 'deuxième',
  third: 'troisième',
  fourth: 'quatrième',
  fifth: 'cinquième',
  'number {n}': 'numéro {n}',
  'Both named: {topics}.': 'Nommé par les deux : {topics}.',
  'In common: {languages}.': 'En commun : {languages}.',
  'Both can meet {format}.': 'Façon de se rencontrer possible pour les deux : {format}.',
  'The best that was left under your rules.': 'Le meilleur qui restait avec vos règles.',
  'Locked by the coordinator.': 'Verrouillé par la coordination.',
  'Decided by hand.': 'Décidé à la main.',
  'Already confirmed.': 'Déjà confirmé.',
  'Already introduced.': 'Déjà présenté.',
  'Put back as it was before.': 'Remis comme avant.',
  'Fixed for the sake of the question.': 'Fixé pour répondre à la question.',
  'Kept although this rule is on: {rule}.': 'Gardé bien que cette règle soit active : {rule}.',
  'Same department.': 'Même service.',
  'No topic in common.': 'Aucun thème en commun.',
  'The mentor serves another strand': 'Le mentor est dans un autre volet',
  'There is no mentor yet.': 'Il n’y a pas encore de mentor.',
  'No mentor is allowed: {parts}.': 'Aucun mentor n’est permis : {parts}.',
  '{n} by “{rule}”': '{n} par « {rule} »',
  'All {n} places of the strand {strand} are taken.': 'Les {n} places du volet {strand} sont prises.',
} as const;
