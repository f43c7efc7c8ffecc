// French of what is said about rows: what was found, what is wanted, what to do.
export const people = {
  'the name in the answer, {name}': 'le nom dans la réponse, {name}',
  'the choices in the answer': 'les choix dans la réponse',
  'This cell changes nothing: the answer counts. Correct the answer, or empty the cell.':
    'Cette cellule ne change rien : c’est la réponse qui compte. Corrigez la réponse, ou videz la cellule.',
  'We know no such strand. Write it into the sheet {Strands?}, or correct this cell; until then it changes nothing.':
    'Nous ne connaissons pas ce parcours. Écrivez-le dans la feuille {Strands?}, ou corrigez cette cellule ; d’ici là, elle ne change rien.',
  'This word changes nothing, and the next profiles write over it. To keep somebody out, write left out.':
    'Ce mot ne change rien, et les prochains profils l’écrasent. Pour laisser quelqu’un de côté, écrivez « left out ».',
  '{name}, {status} since {since}, answered again on {day}':
    '{name}, « {status} » depuis le {since}, a répondu de nouveau le {day}',
  'whether {name} is back': 'savoir si {name} est de retour',
  'If so, empty Status in the sheet {sheet}. Until then this person takes no part.':
    'Si oui, videz Status dans la feuille {sheet}. D’ici là, cette personne ne participe pas.',
  'no mail address': 'pas d’adresse mail',
  'one mail address, like name@example.org': 'une adresse mail, comme nom@example.org',
  'Ask the person and correct the address in this row, or delete the row.':
    'Demandez à la personne et corrigez l’adresse dans cette ligne, ou supprimez la ligne.',
  'no name': 'pas de nom',
  'no column with the names so far': 'aucune colonne de noms pour l’instant',
  'the column with the names': 'la colonne des noms',
  'Say in Set up which column holds the names. Nothing has to be changed in the rows.':
    'Dites dans Préparer quelle colonne contient les noms. Rien n’est à changer dans les lignes.',
  'the name of the person': 'le nom de la personne',
  'Write the name into this row, or delete the row.':
    'Écrivez le nom dans cette ligne, ou supprimez la ligne.',
  'another name under the same address': 'un autre nom sous la même adresse',
  'one person per address': 'une personne par adresse',
  'Find out whose address it is and correct the other row.':
    'Cherchez à qui est l’adresse et corrigez l’autre ligne.',
  'answered again in row {row}': 'nouvelle réponse à la ligne {row}',
  'one answer per person': 'une réponse par personne',
  'Nothing to do: the latest answer, row {row}, counts.':
    'Rien à faire : la dernière réponse, ligne {row}, compte.',
  '{n} addresses under this name': '{n} adresses sous ce nom',
  'one address per person': 'une adresse par personne',
  'If this is one person, delete the row that is not wanted; otherwise leave it.':
    'Si c’est une seule personne, supprimez la ligne de trop ; sinon, laissez-la.',
  'an answer': 'une réponse',
  'The sheet shows an error here, and we count it as no answer. Mend the formula or type the answer.':
    'La feuille affiche une erreur ici, et nous la comptons comme une réponse vide. Corrigez la formule ou écrivez la réponse.',
  'a domain with letters beyond a–z, which some mail servers do not know':
    'un domaine avec des lettres au-delà de a–z, que certains serveurs ne connaissent pas',
  'an address that may reach many people': 'une adresse qui peut atteindre beaucoup de monde',
  'an address that nobody reads': 'une adresse que personne ne lit',
  'an address that looks mistyped': 'une adresse qui semble mal tapée',
  'the person’s own mail address': 'l’adresse mail de la personne elle-même',
  'perhaps {address}': 'peut-être {address}',
  'We write to it as it stands. If in doubt, ask the person.':
    'Nous écrivons à cette adresse telle quelle. En cas de doute, demandez à la personne.',
  'a level, a number or yes': 'un niveau, un nombre ou oui',
  'We cannot tell whether this counts, so it does not. Type yes or no if it matters.':
    'Nous ne savons pas s’il faut en tenir compte ; pour l’instant, nous n’en tenons pas compte. Écrivez oui ou non si c’est important.',
  'We count {n}. Write another number into the Places column of the sheet {Mentors?} if that is wrong.':
    'Nous comptons {n}. Écrivez un autre nombre dans la colonne Places de la feuille {Mentors?} si c’est faux.',
  'yes or no': 'oui ou non',
  'the same, another or no preference': 'le même, un autre ou sans préférence',
  'Until it says one of these, we look for somebody from elsewhere.':
    'Tant que ce n’est pas précisé, nous cherchons quelqu’un d’ailleurs.',
  'in person, online or both': 'sur place, en ligne ou les deux',
  'languages, with commas between them': 'des langues, séparées par des virgules',
  'Until it names a language, this person shares one only with people who wrote the same.':
    'Tant qu’aucune langue n’y est nommée, cette personne n’en partage une qu’avec qui a écrit la même chose.',
  'We count {list} for this person. Correct the answer if that is wrong.':
    'Nous comptons {list} pour cette personne. Corrigez la réponse si c’est faux.',
  'Until it says one of these, we pair this person only with people who wrote the same or can meet either way.':
    'Tant que ce n’est pas précisé, nous ne réunissons cette personne qu’avec celles qui ont écrit la même chose ou à qui les deux conviennent.',
  'We count it as no: another mentor may be proposed. Correct the answer if that is wrong.':
    'Nous lisons un non : un autre mentor peut être proposé. Corrigez la réponse si c’est faux.',
  'no role': 'pas de rôle',
  'mentor, mentee or both': 'mentor, mentoré ou les deux',
  'Ask the person, or write it into this row; until then the row is left out.':
    'Demandez à la personne, ou écrivez-le dans cette ligne ; d’ici là, la ligne est laissée de côté.',
  'a question that says no itself: yes and no to it can be read two ways':
    'une question qui dit elle-même non : oui et non s’y lisent de deux façons',
  'a question to which yes gives leave': 'une question à laquelle oui donne l’accord',
  'Neither counts as leave. Ask it anew without a not, or say in Set up that it is not used.':
    'Ni l’un ni l’autre ne vaut accord. Reposez-la sans négation, ou dites dans Préparer qu’elle ne sert pas.',
  'no consent': 'pas d’accord',
  'the consent that the form asks for': 'l’accord que demande le formulaire',
  'Ask the person to answer the form again; until then the row is left out.':
    'Demandez à la personne de répondre de nouveau ; d’ici là, la ligne est laissée de côté.',
  'one whole number, 0 for none this time': 'un nombre entier, 0 pour aucune place cette fois',
  'as many mentees as one person can take on': 'autant de mentorés qu’une personne peut en accompagner',
  'Correct the answer, or add a row with this person’s address to the sheet {Mentors?} and write the number into Places.':
    'Corrigez la réponse, ou ajoutez une ligne avec l’adresse de cette personne dans la feuille {Mentors?} et écrivez le nombre dans Places.',
  'Write the number into the Places column of the sheet {Mentors?}, or correct the answer.':
    'Écrivez le nombre dans la colonne Places de la feuille {Mentors?}, ou corrigez la réponse.',
  'no strand': 'pas de parcours',
  'one of {list}': 'l’un des mots suivants : {list}',
  'no column for this: {field}': 'pas de colonne pour : {field}',
  'a column for this: {field}': 'une colonne pour : {field}',
  'Choose the column in Set up, or add the question to the form.':
    'Choisissez la colonne dans Préparer, ou ajoutez la question au formulaire.',
  'the question “{question}” is gone': 'la question « {question} » a disparu',
  'a column that means {meaning}': 'une colonne avec le sens {meaning}',
  'We now read “{header}” instead. Check it in Set up.':
    'Nous lisons « {header} » à la place. À vérifier dans Préparer.',
  '{first}; in row {row}, later: {last}': '{first} ; plus tard, ligne {row} : {last}',
  'one role, or both in the later answer': 'un rôle, ou les deux dans la réponse plus récente',
  'The later answer counts. If both are meant, write both into row {row}.':
    'La réponse plus récente compte. Si les deux rôles sont voulus, écrivez les deux dans la ligne {row}.',
  'We take everybody with this answer for a mentor: they answer what only mentors are asked.':
    'Nous prenons pour mentors toutes les personnes qui ont donné cette réponse : elles répondent à ce qui n’est demandé qu’aux mentors.',
  'We take everybody with this answer for a mentee: they answer what only mentees are asked.':
    'Nous prenons pour mentorées toutes les personnes qui ont donné cette réponse : elles répondent à ce qui n’est demandé qu’aux personnes mentorées.',
  'We take everybody with this answer for a mentor, by the other answers to this question.':
    'Nous prenons pour mentors toutes les personnes qui ont donné cette réponse, d’après les autres réponses à cette question.',
  'We take everybody with this answer for a mentee, by the other answers to this question.':
    'Nous prenons pour mentorées toutes les personnes qui ont donné cette réponse, d’après les autres réponses à cette question.',
  'a question that nobody has looked at yet': 'une question que personne n’a encore regardée',
  'a look at what it means': 'un regard sur son sens',
  'We read it as: {meaning}. Check it in Set up.': 'Nous y lisons : {meaning}. À vérifier dans Préparer.',
  'Pick another column in Set up.': 'Choisissez une autre colonne dans Préparer.',
  'a full name or a mail address; several people bear this name':
    'un nom complet ou une adresse mail ; plusieurs personnes portent ce nom',
  'Add the two people to the sheet {Never pair?} if they must not meet. A full name counts for everybody who bears it, a shorter one for nobody.':
    'Mettez les deux personnes dans la feuille {Never pair?} si elles ne doivent pas être réunies. Un nom complet vaut pour tous ceux qui le portent, un nom plus court pour personne.',
  'a full name or a mail address': 'un nom complet ou une adresse mail',
  'We take this for {name}, and keep the two apart. If somebody else is meant, correct the answer.':
    'Nous pensons qu’il s’agit de {name}, et ne réunissons pas ces deux personnes. S’il s’agit de quelqu’un d’autre, corrigez la réponse.',
  'We take this for everybody from {place}: none of them is paired with this person. If only one person is meant, write the full name.':
    'Nous pensons que toutes les personnes de {place} sont visées : aucune n’est mise en binôme avec cette personne. S’il ne s’agit que d’une seule, écrivez son nom complet.',
  'somebody who answered the form, or nobody': 'quelqu’un qui a répondu au formulaire, ou personne',
  'We know nobody by these words, so nobody is kept apart. If two people must not meet, write them into the sheet {Never pair?}.':
    'Ces mots ne désignent personne que nous connaissions : personne n’est donc écarté. Si deux personnes ne doivent pas être réunies, inscrivez-les dans la feuille {Never pair?}.',
  'the code or the name of a mentor who takes part (this one {trouble})':
    'le code ou le nom d’un mentor qui participe (ici : {trouble})',
  'does not take part': 'ne participe pas',
  'a plain yes or no': 'un oui ou un non clair',
  'We do not guess a consent. If it is a yes, write “I agree that my answers are kept” into this cell; until then the row is left out.':
    'Nous ne devinons pas un consentement. Si c’est un oui, écrivez « J’accepte que mes réponses soient gardées » dans cette cellule ; d’ici là, la ligne est laissée de côté.',
  'We do not guess a consent. If it is a yes, write Yes into this cell; until then the row is left out.':
    'Nous ne devinons pas un consentement. Si c’est un oui, écrivez Oui dans cette cellule ; d’ici là, la ligne est laissée de côté.',
  'The row is left out, as the person wants. Nothing to do.':
    'La ligne est laissée de côté, comme la personne le souhaite. Rien à faire.',
  'is a code that no mentor has': 'aucun mentor n’a ce code',
  'is no mentor here': 'n’est pas parmi les mentors',
  'This choice does not count, and later ones do not move up. Ask the mentee for another, or the mentor to take part.':
    'Ce choix ne compte pas, et les suivants ne remontent pas. Demandez un autre choix, ou proposez au mentor de participer.',
  'one choice': 'un seul choix',
  'We count them in the order written. Nothing to do if that is right.':
    'Nous les comptons dans l’ordre écrit. Rien à faire si c’est juste.',
  '{name} is there twice': '{name} s’y trouve deux fois',
  'Delete one of the rows; until then the last one counts.':
    'Supprimez l’une des lignes ; d’ici là, la dernière compte.',
  'somebody who has answered in this edition': 'quelqu’un qui a répondu dans cette édition',
  'Keep the row: it was known by the addresses before, and counts as soon as both answer again.':
    'Gardez la ligne : les adresses en sont connues, et elle compte dès que les deux répondent de nouveau.',
  'the same address as mentor and as mentee': 'la même adresse comme mentor et comme mentoré',
  'one role, or both on purpose': 'un rôle, ou les deux exprès',
  'Nothing to do if both are meant; nobody is ever paired with themselves.':
    'Rien à faire si c’est voulu ; personne n’est jamais en binôme avec soi-même.',
  'a person who takes part': 'une personne qui participe',
  'a code like M-07': 'un code comme M-07',
  '{code}, under which this profile was published': '{code}, sous lequel ce profil a été publié',
  'Choices go by the published code. We write it back with the next profiles.':
    'Les choix suivent le code publié. Nous le remettons à la prochaine publication des profils.',
  'a code of its own; another profile was published under this one':
    'un code à lui ; un autre profil a été publié sous celui-ci',
  'Choices of it go to that profile. This mentor gets a new code with the next profiles.':
    'Les choix de ce code vont à ce profil. Ce mentor reçoit un nouveau code à la prochaine publication.',
  'Nobody can be chosen by it. This mentor gets a new code with the next profiles.':
    'Personne ne peut être choisi par ce code. Ce mentor en reçoit un nouveau à la prochaine publication.',
  'a whole number up to 1000; larger is served first when places are short':
    'un nombre entier jusqu’à 1000 ; le plus grand passe d’abord quand les places manquent',
  'Correct the cell; until then the form counts.': 'Corrigez la cellule ; d’ici là, le formulaire compte.',
  'a code of its own for each mentor': 'un code propre à chaque mentor',
  'Give one of the two another code; until then choices of this code do not count.':
    'Donnez un autre code à l’un des deux ; d’ici là, les choix de ce code ne comptent pas.',
  'the mail address of one person': 'l’adresse mail d’une personne',
  'two people': 'deux personnes',
  'the same person': 'la même personne',
  'one person in each cell': 'une personne dans chaque cellule',
  'It counts for {names}. Write the mail address if somebody else is meant.':
    'Cela vaut pour {names}. Écrivez l’adresse mail s’il s’agit de quelqu’un d’autre.',
  'Write the mail address, or delete the row. Until then this row forbids nothing.':
    'Écrivez l’adresse mail, ou supprimez la ligne. D’ici là, cette ligne n’interdit rien.',
  'Write the mail address, or take these words out. Until then they forbid nothing; the rest of the row counts.':
    'Écrivez l’adresse mail, ou retirez ces mots. D’ici là, ils n’interdisent rien ; le reste de la ligne compte.',
  'a name that several people bear, and no address of theirs':
    'un nom que portent plusieurs personnes, sans l’adresse d’aucune',
  'a name that stands in several rows, which say different things':
    'un nom qui se trouve dans plusieurs lignes, qui ne disent pas la même chose',
  'the address of the person who is meant': 'l’adresse de la personne dont il s’agit',
  'Write the address here. Until then the row counts for everybody of this name who has no other row.':
    'Écrivez l’adresse ici. D’ici là, la ligne compte pour toutes les personnes de ce nom qui n’ont pas d’autre ligne.',
  'Write the address here, or delete the row that is wrong. Until then the person waits.':
    'Écrivez l’adresse ici, ou supprimez la ligne qui est fausse. D’ici là, la personne attend.',
  'the address of the answer, {email}': 'l’adresse de la réponse, {email}',
  'If this one is right, write it into the answer too; if not, empty this cell. Until then the person waits.':
    'Si celle-ci est juste, écrivez-la aussi dans la réponse ; sinon, videz cette cellule. D’ici là, la personne attend.',
  'We take the answer’s address, and write it here with the next profiles.':
    'Nous prenons l’adresse de la réponse, et l’écrivons ici avec les prochains profils.',
  '{name}: what was begun was cut short': '{name} : ce qui était commencé a été interrompu',
  'the same once more': 'la même chose encore une fois',
  'The first page says what it was. Until it is done, this person is not mailed, matched or invited.':
    'La première page dit ce que c’était. D’ici là, cette personne ne reçoit ni mail, ni binôme, ni invitation.',
} as const;
