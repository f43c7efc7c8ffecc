// French of what is said where a pair is explained: why not another, and what that would cost.
export const explained = {
  'Is in {circle}, together with {names}.': 'Est dans {circle}, avec {names}.',
  'Has no mentor on purpose.': 'Sans mentor, exprès.',
  'Not allowed: {rule}.': 'Pas permis : {rule}.',
  'this mentee is set aside for now': 'ce mentoré est mis de côté pour le moment',
  'Takes nobody this time.': 'Ne prend personne cette fois.',
  'No place is free.': 'Aucune place n’est libre.',
  'All places are kept for {names}.': 'Toutes les places sont gardées pour {names}.',
  'All places are taken: {names}.': 'Toutes les places sont prises : {names}.',
  'Had nobody been introduced yet:': 'Si personne n’avait encore été présenté :',
  'If this pair were not kept:': 'Si ce binôme n’était pas gardé :',
  'Of the other mentors that the rules allow, this one would fit best.':
    'Parmi les autres mentors que les règles permettent, c’est celui-ci qui conviendrait le mieux.',
  'All in all nothing would be lost: the pair is kept because it was there already.':
    'Au total, rien ne serait perdu : le binôme est gardé parce qu’il existait déjà.',
  'One person fewer would get their {ordinal} choice.': 'Une personne de moins aurait son {ordinal} choix.',
  '{n} people fewer would get their {ordinal} choice.':
    '{n} personnes de moins auraient leur {ordinal} choix.',
  'One more person would get only their {ordinal} choice.':
    'Une personne de plus n’aurait que son {ordinal} choix.',
  '{n} more people would get only their {ordinal} choice.':
    '{n} personnes de plus n’auraient que leur {ordinal} choix.',
  '“{text}” was not counted as a wish ({why}).': '« {text} » n’a pas compté comme souhait ({why}).',
  'fits several mentors': 'plusieurs mentors portent ce nom',
  'is a topic, and nobody’s name': 'est un thème, et le nom de personne',
  'says who is not wanted': 'dit avec qui la personne préfère ne pas être',
  '“{text}” was not counted as a wish. Perhaps it means {name}, the mentor this person has.':
    '« {text} » n’a pas compté comme souhait. Peut-être s’agit-il de {name}, le mentor actuel de cette personne.',
  '“{text}” was not counted as a wish. Perhaps it means {names}: ask, and write the full name into the answer.':
    '« {text} » n’a pas compté comme souhait. Peut-être s’agit-il de {names} : demandez, et écrivez le nom complet dans la réponse.',
  'this mentee is in a circle': 'cette personne est dans un cercle',
  'this mentee has no mentor on purpose': 'ce mentoré est sans mentor, exprès',
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
  'One more step down the lists of choices in all.': 'Au total, un choix serait servi un rang plus bas.',
  '{n} more steps down the lists of choices in all.':
    'Au total, les choix servis le seraient {n} rangs plus bas.',
  'The pairs together would fit {n} points worse, of 1000 a pair.':
    'L’affinité totale baisserait de {n} points (au plus 1000 par binôme).',
  'Nothing would be lost: the draw decided between equally good plans.':
    'Rien ne serait perdu : le tirage a décidé entre des plans aussi bons.',
  'Nobody else would move.': 'Personne d’autre ne changerait.',
  'Something would change for one other person.': 'Cela changerait quelque chose pour une autre personne.',
  'Something would change for {n} other people.': 'Cela changerait quelque chose pour {n} autres personnes.',
} as const;
