// French of what is said about circles.
export const circles = {
  'The strand {strand} is full (places: {n}); the draw decided.':
    'Le parcours {strand} est complet (places : {n}) ; le tirage a décidé.',
  '{n} person cannot be divided into circles of {smallest} to {largest}.':
    '{n} personne ne peut pas être répartie en cercles de {smallest} à {largest}.',
  '{n} people cannot be divided into circles of {smallest} to {largest}.':
    '{n} personnes ne peuvent pas être réparties en cercles de {smallest} à {largest}.',
  'Circles of {smallest} to {largest} hold {filled} of the {people} people; the draw decided.':
    'Des cercles de {smallest} à {largest} accueillent {filled} des {people} personnes ; le tirage a décidé.',
  'Whoever fits is in a circle, and the draw decided who waits. To place everybody, change Smallest circle or Largest circle and match again.':
    'Toutes les personnes qui pouvaient l’être sont dans un cercle, et le tirage a décidé qui attend. Pour placer tout le monde, changez Smallest circle ou Largest circle, puis refaites les binômes et cercles.',
  '{n} person for the strand {strand}': '{n} personne pour le parcours {strand}',
  '{n} people for the strand {strand}': '{n} personnes pour le parcours {strand}',
  'a number that circles of {smallest} to {largest} can hold':
    'un nombre qui tient dans des cercles de {smallest} à {largest}',
  'Change Smallest circle or Largest circle, or let somebody wait: write paused into their Status.':
    'Changez Smallest circle ou Largest circle, ou faites attendre quelqu’un : écrivez « paused » dans son Status.',
  '{one} and {other} should be in different circles: {why}.':
    '{one} et {other} devraient être dans des cercles différents : {why}.',
  'One mentor is missing: nobody left is allowed with every member.':
    'Il manque un mentor : personne qui reste n’est permis avec tous les membres.',
  '{n} mentors are missing: nobody left is allowed with every member.':
    'Il manque {n} mentors : personne qui reste n’est permis avec tous les membres.',
  'All want to talk about {topic}.': 'Tout le monde veut parler de {topic}.',
  '{n} of {all} want to talk about {topic}.': '{n} sur {all} veulent parler de {topic}.',
  'Everybody can meet on {times}.': 'Tout le monde peut se voir {times}.',
  'The mentees can meet on {times}.': 'Les mentorés peuvent se voir {times}.',
  'A mentor named no time that suits all mentees.':
    'Un mentor n’a indiqué aucun moment qui convienne à tous les mentorés.',
  'The mentees come from different departments.': 'Les mentorés viennent de services différents.',
  'Places of the strand {strand}: {places}. A circle needs {smallest} people.':
    'Places du parcours {strand} : {places}. Un cercle demande {smallest} personnes.',
  'Places of the strand {strand}: {places}, of which circles of {smallest} to {largest} fill {filled}; the draw decided.':
    'Places du parcours {strand} : {places}, dont des cercles de {smallest} à {largest} occupent {filled} ; le tirage a décidé.',
  'Places left in the strand {strand}: {places}. A new circle needs {smallest} people.':
    'Places restantes du parcours {strand} : {places}. Un nouveau cercle demande {smallest} personnes.',
  'The circles that stand stay as they are. Write a row into {Circles} for whoever joins one of them, or let them wait: write paused into their Status.':
    'Les cercles qui existent restent comme ils sont. Écrivez une ligne dans {Circles} pour qui en rejoint un, ou faites attendre : écrivez « paused » dans le Status.',
  'at least {smallest} places; now {places}': 'au moins {smallest} places ; {places} pour l’instant',
  '{name} is locked in {circle}, and no mentee is there':
    '{name} est verrouillé dans {circle}, et il n’y a là aucun mentoré',
  '{name} in {circle}; Match has {other}': '{name} dans {circle} ; Binômes propose {other}',
  '{name} in {circle}; Match has no circle for this person':
    '{name} dans {circle} ; Binômes ne propose aucun cercle à cette personne',
  'a tick in Lock, where you wrote this circle yourself':
    'une coche dans Lock, si vous avez écrit ce cercle vous-même',
  'Nothing is written yet. To keep this circle, tick Lock in that row of {Circles}, then try again. Without the tick the circle of Match is written there.':
    'Rien n’est encore écrit. Pour garder ce cercle, cochez Lock dans cette ligne de {Circles}, puis essayez de nouveau. Sans la coche, le cercle proposé par Binômes y est écrit.',
  'The circle of Match stands there now. To have the other one, write it into the row again, tick Lock and match again.':
    'Le cercle proposé par Binômes y figure maintenant. Pour avoir l’autre, écrivez-le de nouveau dans la ligne, cochez Lock et refaites les binômes et cercles.',
  '{name} wrote {n} mentee; {circle} has {size}': '{name} a écrit {n} mentoré ; {circle} en a {size}',
  '{name} wrote {n} mentees; {circle} has {size}': '{name} a écrit {n} mentorés ; {circle} en a {size}',
  'Places says {n} mentee for {name}; {circle} has {size}':
    'Places indique {n} mentoré pour {name} ; {circle} en a {size}',
  'Places says {n} mentees for {name}; {circle} has {size}':
    'Places indique {n} mentorés pour {name} ; {circle} en a {size}',
  'a circle as small as the number, or a ticked Lock':
    'un cercle aussi petit que ce nombre, ou une coche dans Lock',
  'A circle counts as one place, whatever its size. Ask the mentor. If it is fine, tick Lock beside the name in {Circles}. If not, write another mentor there and tick Lock, or a smaller number into Largest circle; then match again.':
    'Un cercle compte pour une place, quelle que soit sa taille. Demandez au mentor. Si cela convient, cochez Lock à côté du nom dans {Circles}. Sinon, écrivez-y un autre mentor et cochez Lock, ou un nombre plus petit dans Largest circle ; puis refaites les binômes et cercles.',
  'a circle with mentees': 'un cercle avec des mentorés',
  'The row stays as it is. Write another circle into it, or take out the tick in Lock.':
    'La ligne reste telle quelle. Écrivez-y un autre cercle, ou décochez Lock.',
  'Write more places, or none if the strand has no limit.':
    'Écrivez plus de places, ou aucune si le parcours n’a pas de limite.',
} as const;
