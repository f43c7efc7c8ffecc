// French of the notes on the first cell of our sheets.
export const sheetNotes = {
  'The settings of this programme. Change the Value column; the panel reads it each time.':
    'Les réglages de ce programme. Changez la colonne Value ; le panneau la lit à chaque fois.',
  'The strands of this programme, one per row.': 'Les parcours de ce programme, un par ligne.',
  'What each question means to us. Change a Meaning here or in Set up.':
    'Ce que chaque question veut dire pour nous. Changez un Meaning ici ou dans Préparer.',
  'Whom we never pair. Tick or untick a rule; “Applies to” names strands, empty means all.':
    'Qui ne doit jamais être mis ensemble. Cochez ou décochez une règle ; « Applies to » nomme des parcours, vide veut dire tous.',
  'What makes a good fit. Weight: a lot, some, a little or not at all.':
    'Ce qui fait une bonne affinité. Weight : « a lot » (beaucoup), « some » (assez), « a little » (un peu) ou « not at all » (pas du tout).',
  'Two people who are never paired, in any edition. Keep this sheet inside the coordination team.':
    'Deux personnes qui ne sont jamais réunies, dans aucune édition. À garder dans l’équipe de coordination.',
  'What a profile may show. What is not ticked never reaches the document; “Hidden for” names codes.':
    'Ce qu’un profil peut montrer. Ce qui n’est pas coché n’arrive jamais dans le document ; « Hidden for » nomme des codes.',
  'What you decided about places in the profiles. A decision holds as long as the answer stays the same.':
    'Ce que vous avez décidé pour des passages des profils. Une décision vaut tant que la réponse reste la même.',
  'The texts of our mails. Fields in double braces are filled in; an empty cell means our own words.':
    'Les textes de nos mails. Les champs entre doubles accolades sont remplis ; une cellule vide veut dire nos propres mots.',
  'What each survey question is. Correct Type, Scale (1–5) or Options (a line each) here or in the panel; Headline names the measure it carries.':
    'Ce qu’est chaque question de l’enquête. Corrigez Type, Scale (1–5) ou Options (une ligne chacune) ici ou dans le panneau ; Headline nomme la mesure qu’elle porte.',
  'Questions for your Google Forms that are understood without asking. Leave out what you do not need; delete this sheet when the forms are ready.':
    'Des questions pour vos formulaires Google, comprises sans rien demander. Laissez de côté ce qui ne sert pas ; supprimez cette feuille quand les formulaires sont prêts.',
  'Dates of the programme: kick-off, trainings, wrap-up. Who: all, mentors, mentees or a strand.':
    'Les dates du programme : lancement, formations, clôture. Who : « all » (tous), « mentors », « mentees » (mentorés) ou un parcours.',
  'One row per mail. In State write held to keep a mail back, queued to let it go; change nothing else: the panel settles what is unsure. Keep inside the coordination team.':
    'Une ligne par mail. Dans State, écrivez « held » pour retenir un mail, « queued » pour le laisser partir ; ne changez rien d’autre : le panneau règle ce qui est incertain. À garder dans l’équipe de coordination.',
  'Documents we made. Keep the rows: they let us bring a document up to date instead of making another.':
    'Les documents que nous avons créés. Gardez les lignes : elles permettent de mettre un document à jour au lieu d’en faire un autre.',
  'Mentors and their codes. What you write in Places, Strand and Status wins over the form.':
    'Les mentors et leurs codes. Ce que vous écrivez dans Places, Strand et Status l’emporte sur le formulaire.',
  'Mentees. What you write in Strand and Status wins over the form.':
    'Les mentorés. Ce que vous écrivez dans Strand et Status l’emporte sur le formulaire.',
  'The pairs. Tick Lock to keep a pair, write another mentor to decide by hand. Keep inside the coordination team.':
    'Les binômes. Cochez Lock pour garder un binôme, écrivez un autre mentor pour décider à la main. À garder dans l’équipe de coordination.',
  'The circles, one row per person. Tick Lock to keep people together. Keep inside the coordination team.':
    'Les cercles, une ligne par personne. Cochez Lock pour garder des gens ensemble. À garder dans l’équipe de coordination.',
  'Who has no partner, and why. Keep inside the coordination team.':
    'Qui n’a pas de binôme, et pourquoi. À garder dans l’équipe de coordination.',
  'Where Reached and Bound are equal, no other matching under your rules can be better.':
    'Là où Reached et Bound sont égaux, aucun autre résultat ne peut être meilleur avec vos règles.',
  'One row per meeting. Change Starts, tick Lock to keep a row, write “left out” into State for a meeting that is not wanted; then press Create. A time that you change afterwards is shown in Catch-ups; there you move the meeting, or keep it. Keep inside the coordination team.':
    'Une ligne par rencontre. Changez Starts, cochez Lock pour garder une ligne, écrivez « left out » dans State pour une rencontre dont on ne veut pas ; puis appuyez sur Créer. Une heure que vous changez ensuite apparaît dans Rencontres ; là, vous déplacez la rencontre, ou la gardez. À garder dans l’équipe de coordination.',
  'Pairs of editions that were closed, without names, so that the rule about earlier pairs still holds. Delete rows that should no longer count.':
    'Les binômes des éditions closes, sans noms, pour que la règle des binômes passés tienne encore. Supprimez les lignes qui ne doivent plus compter.',
  'What our sheets held before the last steps, so that you can take them back on the first page. Keep inside the coordination team. Delete this sheet if nothing is to be taken back.':
    'Ce que contenaient nos feuilles avant les dernières étapes, pour que vous puissiez les défaire depuis la première page. À garder dans l’équipe de coordination. Supprimez cette feuille si rien ne doit être défait.',
  'Mentors of the last edition. Ask them; tick whoever comes back, and their last answers count again.':
    'Les mentors de la dernière édition. Demandez-leur ; cochez qui revient, et leurs dernières réponses comptent de nouveau.',
  'The introduced pairs, to hand on. No addresses; rewritten each time.':
    'Les binômes présentés, à transmettre. Sans adresses ; récrite à chaque fois.',
  'How many people of each department take part, to hand on. No names, small numbers hidden; rewritten each time.':
    'Combien de personnes participent dans chaque service, à transmettre. Sans noms, petits nombres masqués ; récrite à chaque fois.',
  'The mentors who take part, for whoever holds the training. No addresses; rewritten each time.':
    'Les mentors qui participent, pour qui tient la formation. Sans adresses ; récrite à chaque fois.',
  'Pairs and circles of whom we do not know that they have met. Tick whoever did not follow up: closing the edition remembers it without names.':
    'Les binômes et cercles dont nous ne savons pas s’ils se sont rencontrés. Cochez qui n’a pas donné suite : la clôture le retient sans noms.',
  'A badge for everybody who takes part. No addresses; rewritten each time.':
    'Un badge pour chaque personne qui participe. Sans adresses ; récrite à chaque fois.',
  'The figures of the surveys. From and To: with 95 % confidence the share of everybody lies between. Notes are yours and stay. What Please check calls not confirmed was counted by a guess of what the question asks: say it under Survey.':
    'Les chiffres des enquêtes. From et To : avec 95 % de confiance, la part de tout le monde est entre les deux. Les Notes sont à vous et restent. Ce que Please check dit non confirmé a été compté en devinant ce que demande la question : dites-le sous Enquête.',
  'The numbers behind the charts, in per cent. They are rewritten with the results.':
    'Les nombres derrière les graphiques, en pour cent. Ils sont récrits avec les résultats.',
  'The headline of each edition, for the trend. Rows of other editions are yours to add.':
    'Les chiffres clés de chaque édition, pour la tendance. C’est à vous d’ajouter les lignes d’autres éditions.',
  'Only for coordinators, never to be handed on: answers whose authors gave no leave to quote them. Write themes beside them, separated by commas.':
    'Réservé à la coordination, à ne jamais transmettre : les réponses dont l’auteur n’a pas permis la citation. Écrivez des thèmes à côté, séparés par des virgules.',
  'Answers whose authors gave leave to quote them, without names. Write themes beside them, separated by commas; tick Use for what the report may quote. Nothing is published on its own.':
    'Les réponses dont l’auteur permet la citation, sans noms. Écrivez des thèmes à côté, séparés par des virgules ; cochez Use pour ce que le rapport peut citer. Rien n’est publié tout seul.',
  'What was done and when. No names.': 'Ce qui a été fait et quand. Aucun nom.',
} as const;
