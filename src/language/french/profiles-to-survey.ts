// French of what is said in the steps after matching, and when people are taken out: profiles, catch-ups, data.
export const laterSteps = {
  // Profiles
  Background: 'Parcours',
  Expertise: 'Expertise',
  Topics: 'Thèmes',
  'View of mentoring': 'Idée du mentorat',
  Skills: 'Compétences',
  Sector: 'Secteur',
  'Years of experience': 'Années d’expérience',
  'Way of meeting': 'Façon de se voir',
  'Mentoring before': 'Mentorat auparavant',
  Position: 'Fonction',
  Organisation: 'Organisation',
  Gender: 'Genre (personne)',
  'Their career in their own words, without names.': 'Leur parcours avec leurs mots, sans noms.',
  'What they know, without names.': 'Ce qu’ils savent, sans noms.',
  'What they can help with; also the index of the document.':
    'Ce en quoi ils peuvent aider ; aussi l’index du document.',
  'What mentoring means to them, without names.': 'Ce que le mentorat est pour eux, sans noms.',
  'Skills they named.': 'Les compétences qu’ils ont nommées.',
  'Rare sectors are called Other.': 'Les secteurs rares s’appellent Other.',
  '0–9, 10–19 or 20 and more.': '0–9, 10–19 ou 20 et plus.',
  'In person, online or both.': 'Sur place, en ligne ou les deux.',
  'Languages that few mentors speak are left out.':
    'Les langues que peu de mentors parlent sont laissées de côté.',
  'Whether they have been mentors before.': 'S’ils ont déjà été mentors.',
  'Rare positions are called Other.': 'Les fonctions rares s’appellent Other.',
  'Rare organisations are called Other.': 'Les organisations rares s’appellent Other.',
  'Rare departments are called Other.': 'Les services rares s’appellent Other.',
  'As they answered it.': 'Comme dans leur réponse.',
  'as written': 'tel quel',
  'in bands': 'par tranches',
  'rare ones together': 'les rares ensemble',
  'common ones only': 'seulement les courants',
  'Correct the cell; until then it is shown {way}.': 'Corrigez la cellule ; d’ici là, c’est montré {way}.',
  ' together with ': ' avec ',
  '{n} of {all} mentors is the only one with these topics, beside what else is shown':
    '{n} mentor sur {all} est seul à avoir ces sujets, avec ce qui est montré d’autre',
  '{n} of {all} mentors are the only ones with their topics, beside what else is shown':
    '{n} mentors sur {all} sont seuls à avoir leurs sujets, avec ce qui est montré d’autre',
  'topics that several share': 'des sujets que plusieurs partagent',
  'Whoever knows what somebody offers can find the profile. A shorter list of topics in the form helps, or hiding Topics.':
    'Qui sait ce que quelqu’un propose peut trouver son profil. Une liste de sujets plus courte dans le formulaire aide, ou cacher Topics.',
  'one profile comes into the document: {codes}': 'un profil entre dans le document : {codes}',
  '{n} profiles come into the document: {codes}': '{n} profils entrent dans le document : {codes}',
  'at least {n} at a time': 'au moins {n} à la fois',
  'Whoever read the document before, and knows who joined late, can tell whose it is. Wait for others if you can.':
    'Qui a lu le document avant, et sait qui est arrivé tard, devine de qui il s’agit. Attendez-en d’autres si possible.',
  'only {n} of {all} mentors has {what}': 'seul {n} mentor sur {all} a {what}',
  'only {n} of {all} mentors have {what}': 'seuls {n} mentors sur {all} ont {what}',
  'all attributes': 'tous les traits',
  'Show {name} {way}': 'Montrer {name} {way}',
  'Hide {name} for everybody': 'Cacher {name} pour tout le monde',
  'Hide {name} in {code} only': 'Cacher {name} dans {code} seulement',
  'no answer': 'aucune réponse',
  'a yes to a profile without the name': 'un oui à un profil sans le nom',
  'Ask the mentor. Until then there is no profile; everything else goes on.':
    'Demandez au mentor. D’ici là, il n’y a pas de profil ; tout le reste continue.',
  'nothing but names and addresses': 'rien que des noms et des adresses',
  'a text that says something without them': 'un texte qui dit quelque chose sans eux',
  'This answer is not shown. Ask the mentor to write it again.':
    'Cette réponse n’est pas montrée. Demandez au mentor de la récrire.',
  '{n} characters': '{n} signes',
  'at most {n}; a text that stands out points to its author':
    'au plus {n} ; un texte qui sort du lot désigne son auteur',
  'It is shown as it is. Ask the mentor for a shorter one.':
    'Il est montré tel quel. Demandez au mentor un texte plus court.',
  'no text': 'aucun texte',
  'a few lines about what they bring': 'quelques lignes sur ce qu’ils apportent',
  'Ask the mentor. Topics alone are shown; without them there is no profile.':
    'Demandez au mentor. Seuls les thèmes sont montrés ; sans eux, il n’y a pas de profil.',
  'looks like a participant’s name in another form.': 'ressemble au nom d’une personne du programme.',
  'is a word, and also somebody’s name.': 'est un mot, et aussi le nom de quelqu’un.',
  'may be a person.': 'est peut-être une personne.',
  'may be an employer or a project.': 'est peut-être un employeur ou un projet.',
  'may be a department.': 'est peut-être un service.',
  'is this mentor’s job title.': 'est la fonction de ce mentor.',
  'is a role few people have.': 'est un rôle que peu de gens ont.',
  'is in another script.': 'est dans une autre écriture.',
  'may be a number that leads to somebody.': 'est peut-être un numéro qui mène à quelqu’un.',
  'may be an address.': 'est peut-être une adresse.',
  'Language of the text': 'Langue du texte',
  'Ask the mentor for a text in the language of most of the others':
    'Demandez au mentor un texte dans la langue de la plupart des autres',
  'is a word we do not know: a person, an employer, a product?':
    'est un mot que nous ne connaissons pas : une personne, un employeur, un produit ?',
  'is not what the question asks for, and may name somebody.':
    'ne répond pas à ce que la question demande, et nomme peut-être quelqu’un.',
  'shows whether a man or a woman writes.': 'montre si une femme ou un homme écrit.',
  'speaks about the mentor from outside.': 'parle du mentor de l’extérieur.',
  // Introduce
  'no address for answers': 'aucune adresse pour les réponses',
  'no state': 'aucun état',
  'This mail counts as unsure and is not sent again. Say above what became of it.':
    'Ce mail compte comme incertain et n’est pas renvoyé. Dites plus haut ce qu’il est devenu.',
  'one mail address in Reply to, or in Contact': 'une adresse mail dans Reply to, ou dans Contact',
  'Until then answers go to the account that sends.': 'D’ici là, les réponses vont au compte qui envoie.',
  'may have been written to already, but the row in the Outbox is gone. Nobody is written to again; ask them, or write yourself.':
    'a peut-être déjà reçu un mail, mais la ligne de l’Outbox a disparu. Personne ne reçoit deux mails ; demandez, ou écrivez vous-même.',
  '{sheet}, row {row}': '{sheet}, ligne {row}',
  'somebody of this pair does not take part at the moment, or is not known':
    'quelqu’un de ce binôme ne participe pas en ce moment, ou n’est pas connu',
  'does not take part at the moment; {name} waits': 'ne participe pas en ce moment ; {name} attend',
  'does not take part at the moment, or is not known': 'ne participe pas en ce moment, ou n’est pas connu',
  // Catch-ups
  'Their working hours never meet ({hours}). An earlier or later hour in one of the two answers would help.':
    'Leurs heures de travail ne se croisent jamais ({hours}). Une heure plus tôt ou plus tard dans une des deux réponses aiderait.',
  'Everybody is busy in this window at one time or another. Longer working hours or another month would help.':
    'Il y a toujours quelqu’un d’occupé dans cette période. Des heures de travail plus larges ou un autre mois aideraient.',
  'The times that suit are taken by other meetings of the same people. Write a time by hand, or widen the working hours.':
    'Les moments possibles sont pris par d’autres rencontres des mêmes personnes. Écrivez une heure à la main, ou élargissez les heures de travail.',
  'Its time has passed. Write a later time by hand if it shall still take place.':
    'Son heure est passée. Écrivez à la main une heure plus tardive si la rencontre doit avoir lieu.',
  'Outside somebody’s working hours.': 'En dehors des heures de travail de quelqu’un.',
  'On a closed day or a weekend.': 'Un jour fermé ou un week-end.',
  'Somebody is busy.': 'Quelqu’un est occupé.',
  'Another meeting of one of them is at this time.': 'L’un d’eux a une autre rencontre à cette heure.',
  'a date and a time, like 2026-04-27 17:00': 'une date et une heure, comme 2026-04-27 17:00',
  'a number of minutes': 'un nombre de minutes',
  'all, mentors, mentees or the name of a strand': 'all, mentors, mentees ou le nom d’un volet',
  'Correct the cell; until then this date is not put into the calendar.':
    'Corrigez la cellule ; d’ici là, cette date n’entre pas dans l’agenda.',
  'one of {states}': 'un de ces mots : {states}',
  'a date and a time': 'une date et une heure',
  'Correct the cell; until then this meeting is not created.':
    'Corrigez la cellule ; d’ici là, cette rencontre n’est pas créée.',
  'the strand {name} without a number of months': 'le volet {name}, sans nombre de mois',
  'how many months it runs, and how many meetings a pair has':
    'combien de mois il dure, et combien de rencontres a un binôme',
  'Fill in Months in the sheet Strands; until then no times are proposed for this strand.':
    'Remplissez Months dans la feuille Strands ; d’ici là, aucune heure n’est proposée pour ce volet.',
  'a time that suits both': 'une heure qui convient aux deux',
  'You may keep it: it goes into the calendar as it stands.':
    'Vous pouvez la garder : elle entre telle quelle dans l’agenda.',
  'Correct the answer; until then no times are proposed for this person.':
    'Corrigez la réponse ; d’ici là, aucune heure n’est proposée pour cette personne.',
  'Correct the answer; until then we use the working hours of the Settings.':
    'Corrigez la réponse ; d’ici là, nous prenons les heures de travail des réglages.',
  ' or ': ' ou ',
  ' and ': ' et ',
  'an area and a place, for example Europe/Zurich': 'une région et un lieu, par exemple Europe/Zurich',
  'The strand says no number of months, or somebody’s time zone is not clear. See Please check.':
    'Le volet ne dit pas combien de mois, ou le fuseau de quelqu’un n’est pas clair. Voir À vérifier.',
  'Nobody’s calendar can be seen: inside their working hours, perhaps not free.':
    'Aucun agenda n’est visible : dans leurs heures de travail, mais peut-être pas libres.',
  'One calendar cannot be seen: inside the working hours, perhaps not free.':
    'Un agenda n’est pas visible : dans les heures de travail, mais peut-être pas libre.',
  'a time that has passed': 'une heure déjà passée',
  'an end that is not after the start': 'une fin qui ne vient pas après le début',
  'a time still to come': 'une heure à venir',
  'an end after the start': 'une fin après le début',
  'Correct the cell, or press Propose; until then this meeting is not created.':
    'Corrigez la cellule, ou pressez Proposer ; d’ici là, cette rencontre n’est pas créée.',
  // Data
  'This spreadsheet': 'Cette feuille de calcul',
  'Sending mail as you': 'Envoyer des mails en votre nom',
  'Files the add-on makes itself': 'Les fichiers que l’outil crée lui-même',
  'Calendars the add-on makes itself': 'Les agendas que l’outil crée lui-même',
  'Seeing when people are busy': 'Voir quand les personnes sont occupées',
  'Clocks of other places': 'L’heure qu’il est ailleurs',
  works: 'fonctionne',
  'not allowed yet. Choose Mentoring Desk ▸ Open panel, and tick its box on Google’s page. The rest works without it.':
    'pas encore autorisé. Choisissez la première ligne du menu Mentoring Desk et cochez la case sur la page de Google. Le reste fonctionne sans.',
  'does not answer as it should. Try again in a minute; if it stays, tell whoever installed the add-on.':
    'ne répond pas comme prévu. Réessayez dans une minute ; si cela persiste, prévenez qui a installé l’outil.',
  '{n} meeting still to come; Google tells the guests': '{n} rencontre à venir ; Google prévient les invités',
  '{n} meetings still to come; Google tells the guests':
    '{n} rencontres à venir ; Google prévient les invités',
  'the document of notes made for a pair': 'le document de notes d’un binôme',
  '{n} row removed': '{n} ligne retirée',
  '{n} rows removed': '{n} lignes retirées',
  '{n} row without the name': '{n} ligne sans le nom',
  '{n} rows without the name': '{n} lignes sans le nom',
  'row {rows}': 'ligne {rows}',
  'row {row}: an answer of somebody else names this person':
    'ligne {row} : la réponse de quelqu’un d’autre nomme cette personne',
  'the form keeps its own copy of the answers; delete it under Responses':
    'le formulaire garde sa propre copie des réponses ; supprimez-la sous Réponses',
  'Your Sent mail': 'Vos mails envoyés',
  'mails that were sent, and those that people received': 'les mails envoyés, et ceux que des gens ont reçus',
  'meetings that we may not look at; delete them there':
    'des rencontres que nous n’avons pas le droit de voir ; supprimez-les là',
  '{n} meeting of a group to come: {days}': '{n} rencontre d’un groupe à venir : {days}',
  '{n} meetings of a group to come: {days}': '{n} rencontres d’un groupe à venir : {days}',
  '{n} meeting that has passed: {days}': '{n} rencontre passée : {days}',
  '{n} meetings that have passed: {days}': '{n} rencontres passées : {days}',
  '{n} cancelled meeting, in the bin of the calendar: {days}':
    '{n} rencontre annulée, dans la corbeille de l’agenda : {days}',
  '{n} cancelled meetings, in the bin of the calendar: {days}':
    '{n} rencontres annulées, dans la corbeille de l’agenda : {days}',
  '{n} row that names somebody, row {rows}': '{n} ligne qui nomme quelqu’un, ligne {rows}',
  '{n} rows that name somebody, rows {rows}': '{n} lignes qui nomment quelqu’un, lignes {rows}',
  '{n} cell that names this person, row {rows}': '{n} cellule qui nomme cette personne, ligne {rows}',
  '{n} cells that name this person, rows {rows}': '{n} cellules qui nomment cette personne, lignes {rows}',
  'row {row}: an answer of somebody else may mean this person':
    'ligne {row} : la réponse de quelqu’un d’autre désigne peut-être cette personne',
  'row {row}: may mean this person; look at it yourself':
    'ligne {row} : désigne peut-être cette personne ; à regarder vous-même',
  'Profiles document': 'Document des profils',
  'the profile without a name; publish again to take it out':
    'le profil sans nom ; publiez de nouveau pour le retirer',
  'Version history': 'Historique des versions',
  'earlier versions of this spreadsheet, and copies that were made of it':
    'les versions passées de cette feuille de calcul, et les copies qui en ont été faites',
  '{n} row': '{n} ligne',
  '{n} rows': '{n} lignes',
  '{n} document with profiles or notes, into the bin':
    '{n} document avec des profils ou des notes, dans la corbeille',
  '{n} documents with profiles or notes, into the bin':
    '{n} documents avec des profils ou des notes, dans la corbeille',
  'no names': 'aucun nom',
  'names stay, so that the two never meet; delete the rows that are no longer needed':
    'les noms restent, pour que les deux ne se rencontrent jamais ; supprimez les lignes devenues inutiles',
  Report: 'Rapport',
  'the document': 'le document',
  '{n} answer; unlink the form, then delete the tab yourself':
    '{n} réponse ; dissociez le formulaire, puis supprimez l’onglet vous-même',
  '{n} answers; unlink the form, then delete the tab yourself':
    '{n} réponses ; dissociez le formulaire, puis supprimez l’onglet vous-même',
  'a sheet of an earlier edition; delete the tab yourself':
    'une feuille d’une édition passée ; supprimez l’onglet vous-même',
  'the forms keep their own copies of the answers':
    'les formulaires gardent leurs propres copies des réponses',
  'Your Sent mail and calendars': 'Vos mails envoyés et vos agendas',
  'mails that were sent, meetings that have passed, and cancelled ones':
    'les mails envoyés, les rencontres passées, et celles annulées',
  'earlier versions of this spreadsheet': 'les versions passées de cette feuille',
  proposed: 'proposée',
  created: 'créée',
  'left out': 'laissée de côté',
} as const;
