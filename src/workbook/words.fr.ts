// French of what is said about sheets as they stand: copies, hidden people, another edition.
export const workbook = {
  'Found: {found}. Wanted: {wanted}. Nothing was changed.':
    'Trouvé : {found}. Attendu : {wanted}. Rien n’a changé.',
  'Delete the one that does not count. Until then nobody is matched, mailed or invited.':
    'Supprimez celle qui ne compte pas. D’ici là, personne n’est mis en binôme, ni contacté, ni invité.',
  'two sheets look like {sheet}': 'deux feuilles ressemblent à {sheet}',
  'one of them': 'une des deux',
  'We use {sheet} and leave the other one alone. Delete the one that is not needed.':
    'Nous utilisons {sheet} et ne touchons pas à l’autre. Supprimez celle qui ne sert pas.',
  'a column without a header': 'une colonne sans en-tête',
  'the header {column}': 'l’en-tête {column}',
  'We read this column as {column}. Write that word above it, and it is found wherever it is.':
    'Nous lisons cette colonne comme {column}. Écrivez ce mot au-dessus, et nous la trouverons où qu’elle soit.',
  'a header row that has lost words: this sheet is not read':
    'une ligne d’en-tête qui a perdu des mots : cette feuille n’est pas lue',
  'a sheet like {sheet}, with columns that we do not know':
    'une feuille comme {sheet}, avec des colonnes que nous ne connaissons pas',
  'Write these words above its columns. If the sheet is something else, give it another name. Until then nobody is matched, mailed or invited.':
    'Écrivez ces mots au-dessus de ses colonnes. Si la feuille est autre chose, donnez-lui un autre nom. D’ici là, personne n’est mis en binôme, ni contacté, ni invité.',
  'the headers {columns}': 'les en-têtes {columns}',
  'Write these words side by side into the row above the first entry. If the sheet is something else, give it another name.':
    'Écrivez ces mots côte à côte dans la ligne au-dessus de la première entrée. Si la feuille est autre chose, donnez-lui un autre nom.',
  'no column {column}': 'aucune colonne {column}',
  'the header {column} in row {row}': 'l’en-tête {column} à la ligne {row}',
  'Write that word above the column. Otherwise an empty column of this name is added at the right.':
    'Écrivez ce mot au-dessus de la colonne. Sinon, une colonne vide de ce nom est ajoutée à droite.',
  '{now}; the mails and meetings of this file belong to the edition {former}':
    '{now} ; les mails et les rencontres de ce fichier sont de l’édition {former}',
  'Write {former} back into Edition; until then nobody is matched, written to or invited. To begin another edition, close this one first, under Data and permissions.':
    'Remettez {former} dans Edition ; d’ici là, personne n’est mis en binôme, ne reçoit de mail ni d’invitation. Pour commencer une autre édition, clôturez d’abord celle-ci, sous Données et autorisations.',
  'what this row is about': 'de quoi parle cette ligne',
  'Fill in the cell, or delete the row; until then it counts for nothing.':
    'Remplissez la cellule, ou supprimez la ligne ; d’ici là, elle ne compte pas.',
  'a day and a word, like 2026-04-01 introduction': 'un jour et un mot, comme 2026-04-01 introduction',
  'a copy of another row': 'la copie d’une autre ligne',
  'one row for each mail': 'une ligne par mail',
  'It counts once, and goes when you approve again. To write again, choose Send again.':
    'Elle compte une fois et part à la prochaine approbation. Pour écrire encore, choisissez Renvoyer.',
  'a tick, or none': 'une coche, ou rien',
  'This counts as not ticked, and the text stays. Put the box back with Insert, Checkbox.':
    'Cela compte comme non coché, et le texte reste. Remettez la case sous Insertion, Case à cocher.',
  'a sheet with people': 'une feuille avec des personnes',
  'the same role as the sheet {sheet}': 'le même rôle que la feuille {sheet}',
  'whose answers these are': 'de qui sont ces réponses',
  'We took what is likeliest. Check it in Set up.':
    'Nous avons pris le plus probable. Vérifiez-le dans Préparer.',
  'Say it in Set up; until then nobody in this sheet takes part.':
    'Dites-le dans Préparer ; d’ici là, personne de cette feuille ne participe.',
  'a column that may decide something, and we cannot tell what':
    'une colonne qui décide peut-être de quelque chose, sans que nous sachions de quoi',
  'a column that may mean {field}': 'une colonne qui contient peut-être : {field}',
  'a yes or a no from you': 'que vous disiez si c’est bien cela',
  'Confirm it in Set up; until then the column is not used.':
    'Confirmez-la dans Préparer ; d’ici là, la colonne ne sert pas.',
  'the programme is called “{programme}”, like this file':
    'le programme s’appelle « {programme} », comme ce fichier',
  'the name that people know the programme by': 'le nom sous lequel on connaît le programme',
  'Mails will say “{name}”. If people know it by another name, change it on the page Settings.':
    'Les mails diront « {name} ». Si on le connaît sous un autre nom, changez-le à la page Réglages.',
  'Mails will say “{name}”. If people know it by another name, write that into {Settings}.':
    'Les mails diront « {name} ». Si on le connaît sous un autre nom, écrivez-le dans {Settings}.',
  '{n} person is hidden by a filter in {sheet}': '{n} personne est masquée par un filtre dans {sheet}',
  '{n} people are hidden by a filter in {sheet}': '{n} personnes sont masquées par un filtre dans {sheet}',
  'an error where the people should be': 'une erreur à la place des réponses',
  'the answers': 'les réponses',
  'Wait a minute and try again. If it stays, correct the formula that brings the answers.':
    'Attendez une minute et réessayez. Si l’erreur reste, corrigez la formule qui amène les réponses.',
  'rows looked at for hidden people: {n} of {all}, in {sheet}':
    'lignes regardées pour voir qui est masqué : {n} sur {all}, dans {sheet}',
  'Google tells it row by row, so we stopped after a while. Whoever is hidden in another row takes part as well: look there yourself.':
    'Google ne le dit que ligne par ligne, et nous nous sommes arrêtés après un moment. Qui est masqué dans une autre ligne participe aussi : regardez-y vous-même.',
  'answers in a sheet that is hidden: {sheet}': 'des réponses dans une feuille masquée : {sheet}',
  'If it is hidden on purpose, there is nothing to do. If it is an old one, say in Set up that it holds nobody’s answers.':
    'Si elle est masquée exprès, il n’y a rien à faire. Si elle est ancienne, dites dans Préparer qu’elle ne contient les réponses de personne.',
  '{n} person who gets one of these mails is in a hidden row: {rows}':
    '{n} destinataire de ces mails se trouve dans une ligne masquée : {rows}',
  '{n} people who get these mails are in hidden rows: {rows}':
    '{n} destinataires de ces mails se trouvent dans des lignes masquées : {rows}',
  'mails in English, and forms that ask in French': 'des mails en anglais, et des formulaires en français',
  'the language that participants read': 'la langue que lisent les participants',
  'Mails and documents go out in English. For French, write French as the Participants’ language into {Settings}.':
    'Mails et documents partent en anglais. Pour le français, écrivez « French » à la ligne « Participants’ language » de {Settings}.',
  'Mails and documents go out in English. For French, choose it on the page Settings, as the Participants’ language.':
    'Mails et documents partent en anglais. Pour le français, choisissez-le à la page Réglages, sous « Langue des participants ».',
  'If that means they have withdrawn, write withdrawn into Status in {Mentors?} or {Mentees?} before you send.':
    'Si c’est parce qu’elles ne participent plus, écrivez « withdrawn » dans Status de {Mentors?} ou de {Mentees?} avant l’envoi.',
  'nothing: whoever is hidden takes part like everybody else':
    'rien : les personnes masquées participent comme les autres',
  'To see them, open the sheet and choose Data, Remove filter.':
    'Pour les voir, ouvrez la feuille et choisissez Données, Supprimer le filtre.',
  'accepted, and no mail asked {mentor} about {mentee}':
    '« accepted », et aucun mail n’a demandé son accord à {mentor} au sujet de {mentee}',
  'a sheet called like our {sheet}, with other columns':
    'une feuille nommée comme notre {sheet}, avec d’autres colonnes',
  'another name for it, or the headers {columns}': 'un autre nom, ou les titres {columns}',
  'It stays as it is: we neither read it nor write into it. Ours is called {own}. If this one should be ours, write these headers above its columns.':
    'Elle reste telle quelle : nous n’y lisons ni n’y écrivons rien. La nôtre s’appelle {own}. Si celle-ci doit être la nôtre, écrivez ces titres au-dessus de ses colonnes.',
  'a mentor who was asked': 'un mentor à qui on a demandé',
  'Nothing to do if the mentor said yes in another way. If not, write proposed into Status.':
    'Rien à faire si le mentor a dit oui autrement. Sinon, écrivez « proposed » dans Status.',
  'an answer to it': 'une réponse à cette question',
  'Nobody has answered it yet. Set up asks you once somebody has; until then it is not used.':
    'Personne n’y a encore répondu. Préparer vous posera la question dès qu’il y aura une réponse ; d’ici là, elle ne sert pas.',
  'pairs of an earlier edition': 'des binômes d’une édition précédente',
  'pairs of {edition}': 'des binômes de l’édition {edition}',
  'Nobody in it is matched again with the same person. If these are the pairs of {edition}, call the sheet {Matches}.':
    'Personne n’y sera réuni de nouveau avec la même personne. Si ce sont les binômes de l’édition {edition}, appelez la feuille {Matches}.',
  '(not there yet: press “Looks right” in Set up first)':
    '(pas encore là : appuyez d’abord sur « C’est juste » dans Préparer)',
  '(not there yet: add a strand in Settings first)':
    '(pas encore là : ajoutez d’abord un parcours dans les Réglages)',
} as const;
