// French of what is said about the answers to a survey.
export const survey = {
  'a sheet that may hold the survey': 'une feuille qui contient peut-être l’enquête',
  'We took it for the survey. Check it in Set up.':
    'Nous l’avons prise pour l’enquête. Vérifiez-le dans Préparer.',
  'Say in Set up whether it is the survey; until then its answers are not counted.':
    'Dites dans Préparer si c’est l’enquête ; d’ici là, ses réponses ne sont pas comptées.',
  'Names somebody of the programme.': 'Nomme quelqu’un du programme.',
  '{n} mentor answered.': '{n} mentor a répondu.',
  '{n} mentors answered.': '{n} mentors ont répondu.',
  '{n} of {invited} mentors answered ({percent} %).':
    'Réponses des mentors : {n} sur {invited} ({percent} %).',
  '{n} mentee answered.': '{n} mentoré a répondu.',
  '{n} mentees answered.': '{n} mentorés ont répondu.',
  '{n} of {invited} mentees answered ({percent} %).':
    'Réponses des mentorés : {n} sur {invited} ({percent} %).',
  'The answers carry no address: nobody can tell who has not answered yet, so nobody is reminded.':
    'Les réponses ne portent pas d’adresse : on ne peut pas savoir qui n’a pas encore répondu, et personne ne reçoit de rappel.',
  'Fewer than {least} of one role answered, so how many of each is not shown.':
    'Moins de {least} personnes d’un même rôle ont répondu ; le nombre par rôle n’est donc pas montré.',
  'The figures in the sheet {Results} stand as they were counted. A few of those answers have been changed or erased since, and new figures beside the old ones would show whose.':
    'Les chiffres de la feuille {Results} restent tels qu’ils ont été comptés. Depuis, quelques-unes de ces réponses ont été changées ou effacées, et de nouveaux chiffres à côté des anciens montreraient de qui elles sont.',
  'Nothing has to be done: {Results}, and the report if there is one, can be handed on as they are. Once {least} more answers of that role and strand have come, all are counted anew.':
    'Il n’y a rien à faire : {Results}, et le rapport s’il existe, peuvent être transmis tels quels. Dès que {least} autres réponses de ce rôle et de ce parcours seront arrivées, tout sera compté de nouveau.',
  'Nothing has to be done: {Results}, and the report if there is one, can be handed on as they are; nobody is left who could still answer. Only if nobody has seen them yet, delete the sheet {Results} and count again.':
    'Il n’y a rien à faire : {Results}, et le rapport s’il existe, peuvent être transmis tels quels ; plus personne ne peut encore répondre. Seulement si personne ne les a encore vus, supprimez la feuille {Results} et comptez de nouveau.',
  'a trial of the survey': 'un essai du questionnaire',
  'It counts in no figure and is not quoted. If somebody really answered so, change the word that says it is a test.':
    'Il ne compte dans aucun chiffre et n’est pas cité. Si quelqu’un a vraiment répondu ainsi, changez le mot qui dit que c’est un test.',
  'answers alone below the questions': 'rien que des réponses sous les questions',
  'an answer to at least one question': 'une réponse à au moins une question',
  'each answer once': 'chaque réponse une seule fois',
  'a row of totals': 'une ligne de totaux',
  'a draft that was not sent': 'un brouillon qui n’a pas été envoyé',
  'answers that were sent': 'des réponses envoyées',
  'no answer to any question': 'aucune réponse à aucune question',
  'It counts in no figure. Nothing to do.': 'Elle ne compte dans aucun chiffre. Rien à faire.',
  'the same answers as in an earlier row, word for word':
    'les mêmes réponses que dans une ligne plus haut, mot pour mot',
  'They count once. If two people answered alike, change a word in one of the rows.':
    'Elles comptent une fois. Si deux personnes ont répondu de même, changez un mot dans l’une des lignes.',
  'not confirmed': 'non confirmé',
  'no answer names a strand of this programme': 'aucune réponse ne nomme un parcours de ce programme',
  'names as they stand in the settings, if these are strands':
    'les noms tels qu’ils sont dans les réglages, si ce sont des parcours',
  'It is counted as a question, and no figure is split by it. If these are strands, add them in the settings.':
    'Elle est comptée comme une question, et aucun chiffre n’est ventilé selon elle. Si ce sont des parcours, ajoutez-les dans les réglages.',
  'what looks written by the survey’s maker': 'ce qui semble écrit par l’outil du questionnaire',
  'answers of people': 'des réponses de personnes',
  'It counts in no figure. If people were asked for it, say in Set up what it holds.':
    'Elle ne compte dans aucun chiffre. Si on l’a demandé aux gens, dites dans Préparer ce qu’elle contient.',
  'Written to {sheets}. Your notes stay.': 'Écrit dans {sheets}. Vos notes sont gardées.',
  '{n} text may be quoted; {ticked} ticked in the sheet {Survey texts}.':
    '{n} texte peut être cité ; cochés dans la feuille {Survey texts} : {ticked}.',
  '{n} texts may be quoted; {ticked} ticked in the sheet {Survey texts}.':
    '{n} textes peuvent être cités ; cochés dans la feuille {Survey texts} : {ticked}.',
  '{n} ticked text names somebody of the programme, and is not quoted.':
    '{n} texte coché nomme quelqu’un du programme, et n’est pas cité.',
  '{n} ticked texts name somebody of the programme, and are not quoted.':
    '{n} textes cochés nomment quelqu’un du programme, et ne sont pas cités.',
  'No text may be quoted: nobody gave leave. The sheet {Texts to read} is for you alone.':
    'Aucun texte ne peut être cité : personne n’a donné son accord. La feuille {Texts to read} n’est que pour vous.',
  'It does not say which end is best: we take {to}. If {from} is best, write {to}–{from}.':
    'Elle ne dit pas quelle extrémité est la meilleure : nous prenons {to}. Si c’est {from}, écrivez {to}–{from}.',
  'The question does not say where the scale begins and ends.':
    'La question ne dit pas où commence et finit l’échelle.',
  'All answers are 1 or 0: we take 1 for yes and 0 for no.':
    'Toutes les réponses sont 1 ou 0 : nous prenons 1 pour oui et 0 pour non.',
  'Please check what kind of question this is: its words and its answers leave it open.':
    'Vérifiez de quel genre de question il s’agit : son texte et ses réponses ne le disent pas sûrement.',
  'Please check whether this question stands behind the headline.':
    'Vérifiez si cette question est bien celle du chiffre clé.',
  'Some answers lie outside the ends that the question names.':
    'Des réponses sortent des bornes que la question nomme.',
  'Is this one option or two: “{texts}”?': 'Est-ce une option ou deux : « {texts} » ?',
  'There are few answers so far; please check what kind of question this is.':
    'Il y a peu de réponses pour l’instant ; vérifiez de quel genre de question il s’agit.',
  'counted once {least} have come, in each role and strand; fewer would show what they said':
    'comptées dès qu’il y en a {least}, dans chaque rôle et chaque parcours ; moins montrerait ce qu’elles disent',
  '{n} new answer': '{n} nouvelle réponse',
  '{n} new answers': '{n} nouvelles réponses',
  'all figures': 'tous les chiffres',
  'a few counted answers were changed or deleted, and new figures would show whose; those in {Results} stand until {least} more answers of that role and strand come, or until you delete {Results}':
    'quelques réponses comptées ont été changées ou supprimées, et de nouveaux chiffres montreraient de qui elles sont ; ceux de {Results} restent jusqu’à l’arrivée de {least} autres réponses du même rôle et du même parcours, ou jusqu’à ce que vous supprimiez {Results}',
  'at least {n}, as many as answered': 'au moins {n}, autant que de réponses',
  'Correct the number, or empty the cell: then those who were introduced are counted.':
    'Corrigez le nombre, ou videz la cellule : on compte alors les personnes présentées.',
  'there is only one group': 'il n’y a qu’un groupe',
  'a group of fewer than {least} people could be worked out':
    'on pourrait déduire un groupe de moins de {least} personnes',
  'counts of fewer than {least} people are not shown, nor what would give them away':
    'les nombres de moins de {least} personnes ne sont pas montrés, ni ce qui les trahirait',
  'fewer than {least} people of a group answered': 'moins de {least} personnes d’un groupe ont répondu',
  'everybody in a group gave the same answer': 'tout un groupe a donné la même réponse',
  'by role: {groups}': 'par rôle : {groups}',
  'by strand: {groups}': 'par parcours : {groups}',
  'shown together, because one alone would be too small':
    'montrés ensemble, car l’un d’eux serait trop petit seul',
  '{question} by role': '{question} par rôle',
  '{question} by strand': '{question} par parcours',
  'together with the other split it would give a small group away':
    'avec l’autre répartition, on reconnaîtrait un petit groupe',
  'an answer that this kind of question cannot have':
    'une réponse que ce genre de question ne peut pas avoir',
  'a number from {from} to {to}': 'un nombre de {from} à {to}',
  'It is left out of the figures of this question.': 'Elle n’entre pas dans les chiffres de cette question.',
  'a survey that names another year than the edition {edition}':
    'une enquête qui nomme une autre année que l’édition {edition}',
  'answers of this edition': 'des réponses de cette édition',
  'Rename the tab if these are answers of this edition; until then they are left out.':
    'Renommez l’onglet si ce sont des réponses de cette édition ; d’ici là, elles sont laissées de côté.',
  'mentor or mentee': 'mentor ou mentoré',
  'The answers count in all figures, but in no figure by role.':
    'Les réponses comptent dans tous les chiffres, sauf ceux par rôle.',
  'answered again in {sheet}, row {row}': 'a répondu de nouveau dans {sheet}, ligne {row}',
  'one answer per person': 'une réponse par personne',
  'Nothing to do: the latest answer counts.': 'Rien à faire : la dernière réponse compte.',
  'an answer from an address of nobody in this programme':
    'une réponse d’une adresse qui n’est celle de personne du programme',
  'answers of people who took part': 'des réponses de personnes qui ont participé',
  'It counts in all figures. Delete the row if it is not of this programme.':
    'Elle compte dans tous les chiffres. Supprimez la ligne si elle n’est pas de ce programme.',
  '{n} question': '{n} question',
  '{n} questions': '{n} questions',
  '{n} person answered': '{n} personne a répondu',
  '{n} people answered': '{n} personnes ont répondu',
  '{n} figure not shown': '{n} chiffre non montré',
  '{n} figures not shown': '{n} chiffres non montrés',
} as const;
