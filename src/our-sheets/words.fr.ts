// French of what is said about rows of our own sheets: locks, lists, rules, strands, settings.
export const ourSheets = {
  'Delete the one that does not count. Until then nobody is matched, mailed or invited.':
    'Supprimez celle qui ne compte pas. D’ici là, personne n’est mis en binôme, ni contacté, ni invité.',
  'one person; this name fits several': 'une seule personne ; plusieurs portent ce nom',
  'a person who answered the form': 'une personne qui a répondu au formulaire',
  'a person who takes part': 'une personne qui participe',
  'another person than the mentee': 'une autre personne que le mentoré',
  'a mentee who takes part': 'un mentoré qui participe',
  'a mentor who takes part': 'un mentor qui participe',
  'This row could not be kept. Correct the cell, or untick Lock.':
    'Cette ligne n’a pas pu être gardée. Corrigez la cellule, ou décochez Lock.',
  'this mentee is also kept in row {row}, with another mentor':
    'ce mentoré est aussi gardé à la ligne {row}, avec un autre mentor',
  'one mentor for each mentee': 'un mentor par mentoré',
  'Untick Lock or clear the mentor in one of the two rows.':
    'Décochez Lock ou videz le mentor dans une des deux lignes.',
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
  nothing: 'rien',
  'the mail address of one person': 'l’adresse mail d’une personne',
  'two people': 'deux personnes',
  'the same person': 'la même personne',
  'one person in each cell': 'une personne dans chaque cellule',
  'It counts for {names}. Write the mail address if somebody else is meant.':
    'Cela vaut pour {names}. Écrivez l’adresse mail s’il s’agit de quelqu’un d’autre.',
  'Write the mail address, or delete the row. Until then this row forbids nothing.':
    'Écrivez l’adresse mail, ou supprimez la ligne. D’ici là, cette ligne n’interdit rien.',
  'Correct the cell in the Strands sheet.': 'Corrigez la cellule dans la feuille Strands.',
  'Correct the cell in the Strands sheet; until then it counts as empty.':
    'Corrigez la cellule dans la feuille Strands ; d’ici là, elle compte comme vide.',
  'one-to-one or circle': 'one-to-one ou circle',
  'a whole number, or nothing': 'un nombre entier, ou rien',
  'one of our rules, worded as we wrote it': 'une de nos règles, avec nos mots',
  'This row forbids nothing. Use the sheet Never pair for two people.':
    'Cette ligne n’interdit rien. Pour deux personnes, prenez la feuille Never pair.',
  'Write the name of a strand, or leave the cell empty for all; until then the rule applies to everybody.':
    'Écrivez le nom d’un volet, ou laissez la cellule vide pour tous ; d’ici là, la règle vaut pour tout le monde.',
  'The rule forbids until you write no, or untick it.':
    'La règle interdit tant que vous n’écrivez pas no, ou ne la décochez pas.',
  '“{rule}”: no column with the {field}': '« {rule} » n’a pas de colonne : {field}',
  'The rule forbids nothing until a column is chosen in Set up. Untick it if it is not needed.':
    'La règle n’interdit rien tant qu’aucune colonne n’est choisie dans Préparer. Décochez-la si elle ne sert pas.',
  '{n} mentee would rather have no mentor than one they did not name':
    '{n} personne préfère rester sans mentor plutôt qu’avec un mentor qu’elle n’a pas nommé',
  '{n} mentees would rather have no mentor than one they did not name':
    '{n} personnes préfèrent rester sans mentor plutôt qu’avec un mentor qu’elles n’ont pas nommé',
  'the rule “{rule}” switched on': 'la règle « {rule} » activée',
  'The rule is off, so another mentor may be proposed. Switch it on in Settings if it is to count.':
    'La règle n’est pas activée : un autre mentor peut être proposé. Activez-la dans les réglages si elle doit compter.',
  'the address of the answer, {email}': 'l’adresse de la réponse, {email}',
  'If this one is right, write it into the answer too; if not, empty this cell. Until then the person waits.':
    'Si celle-ci est juste, écrivez-la aussi dans la réponse ; sinon, videz cette cellule. D’ici là, la personne attend.',
  'We take the answer’s address, and write it here with the next profiles.':
    'Nous prenons l’adresse de la réponse, et l’écrivons ici avec les prochains profils.',
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
  'Write these words side by side into the row above the first entry.':
    'Écrivez ces mots côte à côte dans la ligne au-dessus de la première entrée.',
  'no column {column}': 'aucune colonne {column}',
  'the header {column} in row {row}': 'l’en-tête {column} à la ligne {row}',
  'Write that word above the column. Otherwise an empty column of this name is added at the right.':
    'Écrivez ce mot au-dessus de la colonne. Sinon, une colonne vide de ce nom est ajoutée à droite.',
  'Write one of these words; until then the usual weight counts.':
    'Écrivez un de ces mots ; d’ici là, le poids habituel compte.',
} as const;
