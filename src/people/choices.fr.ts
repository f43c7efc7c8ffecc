// French of what is said about choices that do not count.
export const choices = {
  'the full name, the code or the mail address of a mentor':
    'le nom complet, le code ou l’adresse mail d’un mentor',
  'This choice does not count, and later ones do not move up. Perhaps this is {names}: ask the mentee, and write the full name into the answer.':
    'Ce choix ne compte pas, et les suivants ne remontent pas. Il s’agit peut-être de {names} : posez la question, et écrivez le nom complet dans la réponse.',
  'a mentor whom the mentee wishes for': 'un mentor souhaité',
  'This does not count as a wish, and later ones do not move up. If the two must not meet, write them into the sheet {Never pair?}.':
    'Cela ne compte pas comme un souhait, et les suivants ne remontent pas. Si les deux ne doivent pas être réunis, inscrivez-les dans la feuille {Never pair?}.',
  'a mentor; this is a topic': 'un mentor ; ici, c’est un thème',
  'If this question is not about mentors, say in Set up what it means: nobody is wished for by these words.':
    'Si cette question ne porte pas sur les mentors, dites dans Préparer ce qu’elle signifie : ces mots ne désignent personne.',
  'one mentor; several bear this name': 'un seul mentor ; plusieurs portent ce nom',
  'This choice does not count, and later ones do not move up. Ask whom the mentee means, and write the mail address into the answer.':
    'Ce choix ne compte pas, et les suivants ne remontent pas. Demandez de qui il s’agit, et écrivez l’adresse mail dans la réponse.',
} as const;
