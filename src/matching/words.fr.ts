// French of what is said about pairs: the aim, the reasons, what to look at, why somebody has no mentor.
export const matching = {
  'two rules that contradict each other are on: “{one}” and “{other}”':
    'deux règles contraires sont cochées : « {one} » et « {other} »',
  'one of the two': 'l’une des deux',
  'Untick one. As long as both are on, whoever was paired before gets nobody.':
    'Décochez-en une. Tant que les deux sont cochées, qui formait un binôme n’a personne.',
  'They are served last, as the Settings want. If the person should wait, write paused into their Status.':
    'La personne passe en dernier, comme les réglages le veulent. Si elle doit attendre, écrivez paused dans son Status.',
  '{n} row that puts a mentee and a mentor together, in a sheet that we do not read':
    '{n} ligne qui met ensemble un mentoré et un mentor, dans une feuille que nous ne lisons pas',
  '{n} rows that put a mentee and a mentor together, in a sheet that we do not read':
    '{n} lignes qui mettent ensemble un mentoré et un mentor, dans une feuille que nous ne lisons pas',
  'the headers Edition, Mentee and Mentor, if they are pairs of an earlier edition':
    'les titres Edition, Mentee et Mentor, si ce sont des binômes d’une édition antérieure',
  'Write these words above its columns, and they are not matched with each other again. Otherwise there is nothing to do.':
    'Écrivez ces mots au-dessus des colonnes, et ils ne seront pas réunis une nouvelle fois. Sinon, il n’y a rien à faire.',
  'A pair in an earlier edition too.': 'Déjà un binôme dans une édition antérieure.',
  'The mentor is away: {months}.': 'Le mentor est absent : {months}.',
  'The mentor has {has} h a month; the meetings take {needs} h.':
    'Le mentor a {has} h par mois ; les rencontres en prennent {needs} h.',
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
  'The mentor has accepted.': 'Le mentor a accepté.',
  'The mentor has been asked.': 'L’avis du mentor a été demandé.',
  'Already introduced.': 'Déjà présenté.',
  'Put back as it was before.': 'Remis comme avant.',
  'Assumed for this question.': 'Supposé pour cette question.',
  'Kept although this rule is on: {rule}.': 'Gardé bien que cette règle soit active : {rule}.',
  'Same department.': 'Même service.',
  'No topic in common.': 'Aucun thème en commun.',
  'The mentor serves another strand': 'Le mentor est dans un autre volet',
  'There is no mentor yet.': 'Il n’y a pas encore de mentor.',
  'No mentor is allowed: {parts}.': 'Aucun mentor n’est permis : {parts}.',
  '{n} by “{rule}”': '{n} par « {rule} »',
  'The strand {strand} has no place left.': 'Le volet {strand} n’a plus de place.',
  'All {n} places of the strand {strand} are taken.': 'Les {n} places du volet {strand} sont prises.',
  'All {n} places of the strand {strand} are taken; the draw decided.':
    'Les {n} places du volet {strand} sont prises ; le tirage a décidé.',
  '{n} people compete for {places} places.': '{n} personnes se disputent {places} places.',
  'This person can only go to {names}:': 'Cette personne ne peut aller que chez {names} :',
  '{n} people, this person among them, can only go to {names}:':
    '{n} personnes, dont celle-ci, ne peuvent aller que chez {names} :',
  '{n} place in all.': '{n} place en tout.',
  '{n} places in all.': '{n} places en tout.',
  '{ordinal} choice {mentor}: {why}.': '{ordinal} choix {mentor} : {why}.',
  'all places taken': 'toutes les places prises',
  'has no place left': 'n’a plus de place',
  'not allowed, {rule}': 'pas permis, {rule}',
  'another strand': 'un autre volet',
  '{n} mentee has no mentor on purpose, as you wrote into Matches.':
    '{n} mentoré n’a pas de mentor, exprès : vous l’avez écrit dans Matches.',
  '{n} mentees have no mentor on purpose, as you wrote into Matches.':
    '{n} mentorés n’ont pas de mentor, exprès : vous l’avez écrit dans Matches.',
  'Has no mentor on purpose.': 'Sans mentor, exprès.',
  'Not allowed: {rule}.': 'Pas permis : {rule}.',
  'this mentee is kept with another mentor': 'ce mentoré est gardé avec un autre mentor',
  'this mentee is left alone on purpose': 'ce mentoré est sans mentor, exprès',
  'One more person would stay without a mentor.': 'Une personne de plus resterait sans mentor.',
  '{n} more people would stay without a mentor.': '{n} personnes de plus resteraient sans mentor.',
  'One person fewer of those who waited last time would have a mentor.':
    'Une personne de moins, parmi celles qui ont attendu la dernière fois, aurait un mentor.',
  '{n} people fewer of those who waited last time would have a mentor.':
    '{n} personnes de moins, parmi celles qui ont attendu la dernière fois, auraient un mentor.',
  'People whom the committee ranked lower would be served before others.':
    'Des personnes moins bien classées par le comité passeraient avant d’autres.',
  'One person fewer would get a mentor they named.':
    'Une personne de moins aurait un mentor qu’elle a nommé.',
  '{n} people fewer would get a mentor they named.':
    '{n} personnes de moins auraient un mentor qu’elles ont nommé.',
  'One more step down the lists of choices in all.': 'Un rang de moins dans les listes de choix, en tout.',
  '{n} more steps down the lists of choices in all.': '{n} rangs de moins dans les listes de choix, en tout.',
  'The pairs together would fit {n} points worse, of 1000 a pair.':
    'Les binômes ensemble iraient moins bien de {n} points, sur 1000 par binôme.',
  'Nothing would be lost: the draw decided between equally good plans.':
    'Rien ne serait perdu : le tirage a décidé entre des plans aussi bons.',
  'Nobody else would move.': 'Personne d’autre ne changerait.',
  'One other person would get another mentor.': 'Une autre personne aurait un autre mentor.',
  '{n} other people would get another mentor.': '{n} autres personnes auraient un autre mentor.',
  'One more place would serve one more person.': 'Une place de plus servirait une personne de plus.',
  'One more place would serve somebody who waited last time.':
    'Une place de plus servirait quelqu’un qui a attendu la dernière fois.',
  'One more place would serve somebody whom the committee ranked higher.':
    'Une place de plus servirait quelqu’un de mieux classé par le comité.',
  'One more place would give one more person a mentor they named.':
    'Une place de plus donnerait à une personne de plus un mentor qu’elle a nommé.',
  'One more place would move somebody up their list of choices.':
    'Une place de plus ferait remonter quelqu’un dans sa liste de choix.',
  '{n} person cannot be divided into circles of {smallest} to {largest}.':
    '{n} personne ne peut pas être répartie en cercles de {smallest} à {largest}.',
  '{n} people cannot be divided into circles of {smallest} to {largest}.':
    '{n} personnes ne peuvent pas être réparties en cercles de {smallest} à {largest}.',
  '{n} person for the strand {strand}': '{n} personne pour le volet {strand}',
  '{n} people for the strand {strand}': '{n} personnes pour le volet {strand}',
  'a number that circles of {smallest} to {largest} can hold':
    'un nombre qui tient dans des cercles de {smallest} à {largest}',
  'Change Smallest circle or Largest circle, or let somebody wait: write paused into their Status.':
    'Changez Smallest circle ou Largest circle, ou faites attendre quelqu’un : écrivez paused dans son Status.',
  'Two members should be in different circles: a lock, or no grouping that keeps every rule.':
    'Deux membres devraient être dans des cercles différents : un verrou, ou aucun groupement qui garde toutes les règles.',
  'One mentor is missing: nobody left is allowed with every member.':
    'Il manque un mentor : personne qui reste n’est permis avec tous les membres.',
  '{n} mentors are missing: nobody left is allowed with every member.':
    'Il manque {n} mentors : personne qui reste n’est permis avec tous les membres.',
  'All want to talk about {topic}.': 'Tout le monde veut parler de {topic}.',
  '{n} of {all} want to talk about {topic}.': '{n} sur {all} veulent parler de {topic}.',
  'Everybody can meet on {times}.': 'Tout le monde peut se voir {times}.',
  'Everybody comes from a different department.': 'Chacun vient d’un autre service.',
  'Has {n} free place; every mentee who could come here is at least as well off elsewhere.':
    'A {n} place libre ; chaque personne qui pourrait venir ici est au moins aussi bien ailleurs.',
  'Has {n} free places; every mentee who could come here is at least as well off elsewhere.':
    'A {n} places libres ; chaque personne qui pourrait venir ici est au moins aussi bien ailleurs.',
  'Decides between equally good matchings.': 'Décide entre des résultats aussi bons.',
  'Of the people, rules and choices that were matched.': 'Des personnes, règles et choix pris en compte.',
  'Price; people by address, in alphabetical order.':
    'Prix ; personnes par adresse, dans l’ordre alphabétique.',
  'Price of one more place.': 'Prix d’une place de plus.',
  'A rule had to be broken; see Please check.': 'Une règle n’a pas pu être gardée ; voir Please check.',
  'No other circles are better.': 'Aucun autre groupement n’est meilleur.',
  'No other circles can be more than {gap} % better.':
    'Aucun autre groupement ne peut être meilleur de plus de {gap} %.',
  'Everybody who takes part.': 'Toutes les personnes qui participent.',
  'Best under your rules and around the {n} pair that was kept.':
    'Le mieux avec vos règles et autour du {n} binôme gardé.',
  'Best under your rules and around the {n} pairs that were kept.':
    'Le mieux avec vos règles et autour des {n} binômes gardés.',
  'Reached = bound: no matching under these rules can be better here without being worse above.':
    'Atteint = borne : avec ces règles, rien ne peut être meilleur ici sans être moins bon plus haut.',
  'Not proved.': 'Non prouvé.',
  '{n} kept pairs, places: {places}': '{n} binômes gardés, places : {places}',
  'at most as many mentees as the mentor has places': 'au plus autant de mentorés que le mentor a de places',
  'All of them are kept. Untick a Lock, or raise Places in the sheet Mentors.':
    'Tous sont gardés. Décochez un Lock, ou augmentez Places dans la feuille Mentors.',
  'the same address as mentor and as mentee': 'la même adresse comme mentor et comme mentoré',
  'one role, or both on purpose': 'un rôle, ou les deux exprès',
  'Nothing to do if both are meant; nobody is ever paired with themselves.':
    'Rien à faire si c’est voulu ; personne n’est jamais en binôme avec soi-même.',
  'in person': 'sur place',
  online: 'en ligne',
  nobody: 'personne',
  'a mentor beside a ticked Lock': 'un mentor à côté d’un Lock coché',
  'Found: {found}. Wanted: {wanted}. Nothing was changed.':
    'Trouvé : {found}. Attendu : {wanted}. Rien n’a changé.',
} as const;
