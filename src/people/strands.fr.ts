// French of what is said where answers name strands that are not set up.
export const strandsInAnswers = {
  'Write the strand into the Strand column of the sheet {sheet}.':
    'Écrivez le parcours dans la colonne Strand de la feuille {sheet}.',
  'Is it one of these? Then call that strand in Settings, or in {Strands?}, as the answers do. Is it another? Add it there. Or write the strand into the Strand column of the sheet {sheet}. Until then this person is left out.':
    'Est-ce l’un d’eux ? Alors appelez ce parcours dans les Réglages, ou dans {Strands?}, comme dans les réponses. Est-ce un autre ? Ajoutez-le. Ou écrivez le parcours dans la colonne Strand de la feuille {sheet}. D’ici là, cette personne n’est pas comptée.',
  '{n} different strands in the answers of {people} mentees, and no strand is set up: {list}':
    '{n} parcours différents dans les réponses de {people} mentorés, et aucun parcours n’est défini : {list}',
  'a row for each, called as in the answers, in {Strands?}':
    'une ligne pour chacun, au nom qu’il a dans les réponses, dans {Strands?}',
  'Add them in Settings, under Strands, then match again. Until then mentees are matched with mentors of any strand. If the question is about something else, say so in Set up.':
    'Ajoutez-les dans les Réglages, sous Parcours, puis refaites les binômes. D’ici là, les mentorés reçoivent des mentors de n’importe quel parcours. Si la question porte sur autre chose, dites-le dans Préparer.',
  '{n} mentee who answered is left out and gets no mentor: the strand is not clear, see Please check below.':
    '{n} mentoré qui a répondu n’est pas compté et n’a pas de mentor : son parcours n’est pas clair, voir « À vérifier » plus bas.',
  '{n} mentees who answered are left out and get no mentor: their strand is not clear, see Please check below.':
    '{n} mentorés qui ont répondu ne sont pas comptés et n’ont pas de mentor : leur parcours n’est pas clair, voir « À vérifier » plus bas.',
};
