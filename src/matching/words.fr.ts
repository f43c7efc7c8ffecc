// French of what is said about pairs: the aim, the reasons, what to look at, why somebody has no mentor.
export const matching = {
  'Has no mentor now.': 'N’a pas de mentor pour l’instant.',
  'Everybody is in a circle with a mentor.': 'Tout le monde est dans un cercle avec un mentor.',
  'Not everybody is in a circle with a mentor.': 'Tout le monde n’est pas dans un cercle avec un mentor.',
  'Written to the sheets {Matches}, {Unmatched} and {Match proof}.':
    'Écrit dans les feuilles {Matches}, {Unmatched} et {Match proof}.',
  'Written to the sheets {Matches}, {Unmatched}, {Circles} and {Match proof}.':
    'Écrit dans les feuilles {Matches}, {Unmatched}, {Circles} et {Match proof}.',
  '{n} circle has no mentor: {circles}. The sheet {Circles} says why. Until it has one, no mail goes to it.':
    '{n} cercle n’a pas de mentor : {circles}. La feuille {Circles} dit pourquoi ; d’ici là, aucun mail ne lui est envoyé.',
  '{n} circles have no mentor: {circles}. The sheet {Circles} says why. Until they have one, no mail goes to them.':
    '{n} cercles n’ont pas de mentor : {circles}. La feuille {Circles} dit pourquoi ; d’ici là, aucun mail ne leur est envoyé.',
  'Everybody gets a mentor. Under your rules and locks no other pairs are better.':
    'Tout le monde a un mentor. Avec vos règles et vos verrous, il n’y a pas de meilleurs binômes.',
  '{n} mentee without a mentor: {names}.': '{n} mentoré sans mentor : {names}.',
  '{n} mentees without a mentor: {names}.': '{n} mentorés sans mentor : {names}.',
  '{n} choice cannot count: a rule is against it, or the mentor has no place. “Explain selected pair” says why, person by person.':
    '{n} choix ne peut pas compter : une règle s’y oppose, ou le mentor n’a pas de place. « Expliquer le binôme sélectionné » dit pourquoi, personne par personne.',
  '{n} choices cannot count: a rule is against them, or the mentor has no place. “Explain selected pair” says why, person by person.':
    '{n} choix ne peuvent pas compter : une règle s’y oppose, ou le mentor n’a pas de place. « Expliquer le binôme sélectionné » dit pourquoi, personne par personne.',
  'Under your rules and locks no other pairs serve more mentees.':
    'Avec vos règles et vos verrous, il est impossible de donner un mentor à davantage de monde.',
  '{n} kept pair waits for your word, see Please check below. Until then no mail goes to the two.':
    '{n} binôme gardé attend votre décision, voir « À vérifier » plus bas. D’ici là, aucun mail ne leur est envoyé.',
  '{n} kept pairs wait for your word, see Please check below. Until then no mail goes to them.':
    '{n} binômes gardés attendent votre décision, voir « À vérifier » plus bas. D’ici là, aucun mail ne leur est envoyé.',
  'This person comes after all others, as your settings say. If they should wait, write paused into their Status.':
    'Cette personne passe en dernier, selon vos réglages. Si elle doit attendre, écrivez « paused » dans son Status.',
  '{n} row that puts a mentee and a mentor together, in a sheet that we do not read':
    '{n} ligne qui met ensemble un mentoré et un mentor, dans une feuille que nous ne lisons pas',
  '{n} rows that put a mentee and a mentor together, in a sheet that we do not read':
    '{n} lignes qui mettent ensemble un mentoré et un mentor, dans une feuille que nous ne lisons pas',
  'the headers Edition, Mentee and Mentor, if they are pairs of an earlier edition':
    'les en-têtes Edition, Mentee et Mentor, si ce sont des binômes d’une édition antérieure',
  'Write these words above its columns, and they are not matched with each other again. Otherwise there is nothing to do.':
    'Écrivez ces mots au-dessus des colonnes, et ils ne seront pas réunis une nouvelle fois. Sinon, il n’y a rien à faire.',
  'A pair in an earlier edition too.': 'Déjà un binôme dans une édition antérieure.',
  'No day or hour that suits both: “{one}” and “{other}”.':
    'Aucun jour ni aucune heure ne convient aux deux : « {one} » et « {other} ».',
  '{name} is away until {until}.': '{name} s’absente jusqu’au {until}.',
  '{name} is away from {from} until {until}.': '{name} s’absente du {from} au {until}.',
  'The mentor is away: {months}.': 'Le mentor est absent : {months}.',
  'The mentor has {has} h a month; the meetings take {needs} h.':
    'Le mentor a {has} h par mois ; les rencontres en prennent {needs} h.',
  'As many mentees as possible get a mentor; then their choices count, then the fit.':
    'D’abord un mentor pour le plus de mentorés possible ; puis leurs choix, puis l’affinité.',
  'As many mentees as possible get a mentor; then as many first choices as possible, then second ones.':
    'D’abord un mentor pour le plus de mentorés possible ; puis les premiers choix, puis les deuxièmes.',
  'As many mentees as possible get a mentor; then nobody gets a late choice who need not.':
    'D’abord un mentor pour le plus de mentorés possible ; puis aussi peu de choix mal classés que possible.',
  'As many mentees as possible get a mentor; then only the fit counts.':
    'D’abord un mentor pour le plus de mentorés possible ; puis seule l’affinité compte.',
  "The mentee's {ordinal} choice.": 'Le {ordinal} choix du mentoré.',
  first: 'premier',
  second: 'deuxième',
  third: 'troisième',
  fourth: 'quatrième',
  fifth: 'cinquième',
  'number {n}': '{n}e',
  'Both named: {topics}.': 'Thèmes en commun : {topics}.',
  'In common: {languages}.': 'En commun : {languages}.',
  'Both can meet {format}.': 'Façon de se rencontrer possible pour les deux : {format}.',
  'The best that was left under your rules.': 'Le meilleur qui restait avec vos règles.',
  'Locked by the coordinator.': 'Verrouillé par la coordination.',
  'Decided by hand.': 'Décidé à la main.',
  'The mentor has been asked.': 'L’avis du mentor a été demandé.',
  'Put back as it was before.': 'Remis comme avant.',
  'Assumed for this question.': 'Supposé pour cette question.',
  'Kept although this rule is on: {rule}.': 'Gardé bien que cette règle soit active : {rule}.',
  'Same department.': 'Même service.',
  'Perhaps from one place: {one}, {other}.': 'Peut-être du même lieu : {one}, {other}.',
  'No topic in common.': 'Aucun thème en commun.',
  'The mentor serves another strand': 'Le mentor est dans un autre parcours',
  'There is no mentor yet.': 'Il n’y a pas encore de mentor.',
  'No mentor is allowed: {parts}.': 'Aucun mentor n’est permis : {parts}.',
  '{n} by “{rule}”': '{n} par « {rule} »',
  'The strand {strand} has no place left.': 'Le parcours {strand} n’a plus de place.',
  'The strand {strand} is full (places: {n}).': 'Le parcours {strand} est complet (places : {n}).',
  'More people than places: {n} for {places}.': 'Plus de personnes que de places : {n} pour {places}.',
  'This person can only go to {names}:': 'Cette personne ne peut aller que chez {names} :',
  '{n} people, this person among them, can only go to {names}:':
    '{n} personnes, dont celle-ci, ne peuvent aller que chez {names} :',
  '{n} place in all.': '{n} place en tout.',
  '{n} places in all.': '{n} places en tout.',
  '{ordinal} choice {mentor}: {why}.': '{ordinal} choix {mentor} : {why}.',
  'all places taken': 'toutes les places prises',
  'leads a circle, and has no place left for a pair': 'anime un cercle, et n’a plus de place pour un binôme',
  'has no place left': 'n’a plus de place',
  'not allowed, {rule}': 'pas permis, {rule}',
  'no language in common': 'aucune langue en commun',
  'no format in common': 'aucun format en commun',
  'another strand': 'un autre parcours',
  '{n} mentee has no mentor on purpose, as you wrote into {Matches}.':
    '{n} mentoré n’a pas de mentor, exprès : vous l’avez écrit dans {Matches}.',
  '{n} mentees have no mentor on purpose, as you wrote into {Matches}.':
    '{n} mentorés n’ont pas de mentor, exprès : vous l’avez écrit dans {Matches}.',
  'One more place would serve one more person.': 'Une place de plus servirait une personne de plus.',
  'One more place would serve somebody who waited last time.':
    'Une place de plus servirait quelqu’un qui a attendu la dernière fois.',
  'One more place would serve somebody whom the committee ranked higher.':
    'Une place de plus servirait quelqu’un de mieux classé par le comité.',
  'One more place would give one more person a mentor they named.':
    'Une place de plus donnerait à une personne de plus un mentor qu’elle a nommé.',
  'One more place would move somebody up their list of choices.':
    'Une place de plus ferait remonter quelqu’un dans sa liste de choix.',
  'Has {n} free place; every mentee who could come here is at least as well off elsewhere.':
    'A {n} place libre ; chaque personne qui pourrait venir ici est au moins aussi bien ailleurs.',
  'Has {n} free places; every mentee who could come here is at least as well off elsewhere.':
    'A {n} places libres ; chaque personne qui pourrait venir ici est au moins aussi bien ailleurs.',
  'Has {n} more free place; everybody else who could come here is at least as well off elsewhere.':
    'A encore {n} place libre ; toute autre personne qui pourrait venir ici est au moins aussi bien ailleurs.',
  'Has {n} more free places; everybody else who could come here is at least as well off elsewhere.':
    'A encore {n} places libres ; toute autre personne qui pourrait venir ici est au moins aussi bien ailleurs.',
  'Has {n} free place, but the strand has none left.': 'A {n} place libre, mais le parcours n’en a plus.',
  'Has {n} free places, but the strand has none left.': 'A {n} places libres, mais le parcours n’en a plus.',
  'Has {n} free place; whoever could come here is better off elsewhere, or a row asks about them first.':
    'A {n} place libre ; qui pourrait venir ici est mieux ailleurs, ou une ligne pose d’abord une question.',
  'Has {n} free places; whoever could come here is better off elsewhere, or a row asks about them first.':
    'A {n} places libres ; qui pourrait venir ici est mieux ailleurs, ou une ligne pose d’abord une question.',
  'A row of {Matches} about this person has to be settled first; until then nobody is proposed.':
    'Une ligne de {Matches} sur cette personne est d’abord à régler ; d’ici là, personne n’est proposé.',
  'In {Circles} this person is left out on purpose, or a row has to be settled first.':
    'Dans {Circles}, cette personne est laissée de côté exprès, ou une ligne est d’abord à régler.',
  'Leads a circle and could lead another; no other one needs a mentor, or is allowed this one.':
    'Anime un cercle et pourrait en animer un autre ; aucun autre n’a besoin d’un mentor, ou ne peut avoir celui-ci.',
  'Could lead a circle; none needs one more mentor, or is allowed this one.':
    'Pourrait animer un cercle ; aucun n’a besoin d’un mentor de plus, ou ne peut avoir celui-ci.',
  'has a free place, but the strand has none left': 'a une place libre, mais le parcours n’en a plus',
  'Decides between equally good matchings.': 'Décide entre des résultats aussi bons.',
  'Of the people, rules and choices that were matched.': 'Des personnes, règles et choix pris en compte.',
  'Price; people by address, in alphabetical order.':
    'Prix ; personnes par adresse, dans l’ordre alphabétique.',
  'Price of one more place.': 'Prix d’une place de plus.',
  'Not every rule could be kept; see Why in the sheet {Circles}.':
    'Toutes les règles n’ont pas pu être respectées ; voir Why dans la feuille {Circles}.',
  'No other circles are better.': 'Aucun autre groupement n’est meilleur.',
  'No other circles can be more than {gap} % better.':
    'Aucun autre groupement ne peut être meilleur de plus de {gap} %.',
  'Everybody who takes part.': 'Toutes les personnes qui participent.',
  'Best under your rules and around the {n} pair that was kept.':
    'Le mieux avec vos règles et autour du {n} binôme gardé.',
  'Best under your rules and around the {n} pairs that were kept.':
    'Le mieux avec vos règles et autour des {n} binômes gardés.',
  'Reached = bound: no matching under these rules can be better here without being worse above.':
    'Reached = Bound : avec ces règles, rien ne peut être meilleur ici sans être moins bon plus haut.',
  'Not proved.': 'Non prouvé.',
  '{n} kept pair, places: {places}': '{n} binôme gardé, places : {places}',
  '{n} kept pair and {circle}, places: {places}': '{n} binôme gardé et {circle}, places : {places}',
  '{n} kept pairs and {circle}, places: {places}': '{n} binômes gardés et {circle}, places : {places}',
  '{n} kept pairs, places: {places}': '{n} binômes gardés, places : {places}',
  'at most as many mentees as the mentor has places': 'au plus autant de mentorés que le mentor a de places',
  'All of them are kept. Untick a Lock, or raise Places in the sheet {Mentors?}.':
    'Tous sont gardés. Décochez un Lock, ou augmentez Places dans la feuille {Mentors?}.',
  'in person': 'sur place',
  online: 'en ligne',
  nobody: 'personne',
  'a mentor beside a ticked Lock': 'un mentor à côté d’un Lock coché',
  'a mentee who takes part': 'un mentoré qui participe',
  'a mentor who takes part': 'un mentor qui participe',
  'This row could not be kept. Correct the cell, or untick Lock.':
    'Cette ligne n’a pas pu être gardée. Corrigez la cellule, ou décochez Lock.',
  'this mentee is also kept in row {row}, with another mentor':
    'ce mentoré est aussi gardé à la ligne {row}, avec un autre mentor',
  'Untick Lock or clear the mentor in one of the two rows.':
    'Décochez Lock ou videz le mentor dans une des deux lignes.',
  '{names}, not taking part at the moment': '{names}, hors du programme en ce moment',
  'two people who take part, or ended in Status': 'deux personnes qui participent, ou « ended » dans Status',
  'Write ended into Status to set the other one free. Until then neither is matched again.':
    'Écrivez « ended » dans Status pour libérer l’autre personne. D’ici là, aucune des deux ne change de binôme.',
  'a mail introduced these people, or may have, and this sheet does not show it':
    'un mail a présenté ces personnes, ou peut-être, et cette feuille ne le montre pas',
  'pairs that were introduced': 'les binômes qui ont été présentés',
  'They are here again as introduced. If a pair is over, write ended into its Status.':
    'Ces binômes y sont de nouveau, comme « introduced ». Si un binôme est terminé, écrivez « ended » dans son Status.',
  'choice {n}, {mentor}: not possible because of “{rule}”':
    'choix {n}, {mentor} : impossible à cause de « {rule} »',
  'a mentor this person may have': 'un mentor que cette personne peut avoir',
  'This choice does not count, and later ones do not move up. Change the rule or the places if it should count.':
    'Ce choix ne compte pas, et les suivants ne remontent pas. Changez la règle ou les places s’il doit compter.',
  'the only choice cannot count': 'le seul choix ne peut pas compter',
  'none of {n} choices can count': 'aucun des {n} choix ne peut compter',
  'at least one choice that can count': 'au moins un choix qui puisse compter',
  'Ask this person for another choice. Until then topics decide.':
    'Demandez un autre choix à cette personne. D’ici là, les thèmes décident.',
  'Change objective': 'Autre priorité',
  '{n} of {all} mentees have a mentor': 'mentorés avec un mentor : {n} sur {all}',
  '{n} first choice': '{n} premier choix',
  '{n} first choices': '{n} premiers choix',
  'one pair': 'un binôme',
} as const;
