// French of what is said about rows of Matches and Circles.
export const pairs = {
  '{n} person': '{n} personne',
  '{n} people': '{n} personnes',
  '{name} is away until {until}; this mail waits until then':
    '{name} s’absente jusqu’au {until} ; ce mail attend jusque-là',
  'Has no circle now.': 'N’a pas de cercle pour l’instant.',
  'A strand written here changes nothing, and Match writes over it. For another strand, write it into Strand in the sheet {Mentees?}.':
    'Un parcours écrit ici ne change rien, et Binômes l’écrase. Pour un autre parcours, écrivez-le dans Strand de la feuille {Mentees?}.',
  '{mentee} under Mentee and {mentor} under Mentor: the two have changed places':
    '{mentee} sous Mentee et {mentor} sous Mentor : les deux ont échangé leurs places',
  '{mentor} under Mentee, {mentee} under Mentor': '{mentor} sous Mentee, {mentee} sous Mentor',
  'They count as the pair they were. Put the two back. If {mentee} is to be mentored by {mentor}, write ended here and the new pair into a row of its own.':
    'Ils comptent comme le binôme qu’ils étaient. Remettez les deux à leur place. Si {mentor} doit accompagner {mentee}, écrivez « ended » ici et le nouveau binôme dans une ligne à part.',
  'the day of the introduction, or nothing': 'le jour de la présentation, ou rien',
  'The two count as introduced, and no mail introduces them. Empty this cell if they are not; otherwise write the day.':
    'Les deux comptent comme présentés, et aucun mail ne les présente. Videz cette cellule si ce n’est pas le cas ; sinon, écrivez le jour.',
  'only {name} is left in it; end it, or write others into it':
    'il n’y reste que {name} ; terminez-le, ou ajoutez-y d’autres personnes',
  '{name} in {circle} and in {other}': '{name} dans {circle} et dans {other}',
  'one circle for each mentee': 'un seul cercle par mentoré',
  'Delete the row that is not meant. Until then nobody of the two circles is written to.':
    'Supprimez la ligne en trop. D’ici là, personne des deux cercles ne reçoit de message.',
  'is in two circles, {name} and {other}; delete one of the two rows':
    'est dans deux cercles, {name} et {other} ; supprimez l’une des deux lignes',
  '{n} mentee, and {strand} wants {smallest}; {remedy}':
    '{n} mentoré, et {strand} en demande {smallest} ; {remedy}',
  '{n} mentees, and {strand} wants {smallest}; {remedy}':
    '{n} mentorés, et {strand} en demande {smallest} ; {remedy}',
  'no mentor; {remedy}': 'aucun mentor ; {remedy}',
  'match again, write another circle, or tick Lock if it is meant so':
    'refaites les binômes, écrivez un autre cercle ou cochez Lock si c’est voulu',
  '{circle}; its mails and meetings are about {told}':
    '{circle} ; ses mails et ses rencontres parlent de {told}',
  'the name that people were told': 'le nom annoncé aux personnes',
  'Write {told} into the rows of this circle again; a name of your own can stand in Notes. Until then the circle waits.':
    'Écrivez de nouveau {told} dans les lignes de ce cercle ; un nom à vous peut aller dans Notes. D’ici là, le cercle attend.',
  '{name} in {circle}; the mails told of {told}': '{name} dans {circle} ; les mails parlaient de {told}',
  '{told}, or proposed in Status': '{told}, ou « proposed » dans Status',
  'Does {name} change to another circle? Then write proposed into Status: Introduce has a mail about {circle} for you to approve, and Catch-ups asks about the invitations. If not, write {told} back.':
    'Est-ce que {name} change de cercle ? Alors écrivez « proposed » dans Status : Présenter proposera un mail au sujet de {circle}, et Rencontres posera la question des invitations. Sinon, remettez {told}.',
  'was introduced to {told} and stands in {circle}; write proposed into Status for a mail about {circle}, or write {told} back':
    'la présentation concernait {told}, et la ligne dit {circle} ; écrivez « proposed » dans Status pour un mail au sujet de {circle}, ou remettez {told}',
  '{mentor} takes nobody this time; tick Lock if this pair is meant so, write another mentor, or match again':
    '{mentor} ne prend personne cette fois ; cochez Lock si ce binôme est voulu, écrivez un autre mentor ou refaites les binômes',
  '{mentor} stands beside {others} as well, places: {places}; tick Lock if this pair is meant so too, write another mentor, or match again':
    '{mentor} est aussi à côté de {others}, places : {places} ; cochez Lock si ce binôme est voulu aussi, écrivez un autre mentor ou refaites les binômes',
  '{mentor} for {mentee}, and takes nobody this time':
    '{mentor} pour {mentee}, et ne prend personne cette fois',
  '{mentor} for {mentee} and for {others}, places: {places}':
    '{mentor} pour {mentee} et pour {others}, places : {places}',
  '{mentee} and {mentor}, although this rule is on: {rule}; and {mentor} takes nobody this time':
    '{mentee} et {mentor}, bien que cette règle soit active : {rule} ; et {mentor} ne prend personne cette fois',
  '{mentee} and {mentor}, although this rule is on: {rule}; and {mentor} already has {others}, places: {places}':
    '{mentee} et {mentor}, bien que cette règle soit active : {rule} ; et {mentor} a déjà {others}, places : {places}',
  'two people who keep to this rule ({rule}) and a place for them, or a ticked Lock':
    'deux personnes que cette règle permet ({rule}) et une place pour elles, ou Lock coché',
  'the two break a rule that is on ({rule}), and {mentor} takes nobody this time; tick Lock if they are meant so, or match again':
    'ces deux personnes enfreignent une règle active ({rule}), et {mentor} ne prend personne cette fois ; cochez Lock si c’est voulu, ou refaites les binômes',
  'the two break a rule that is on ({rule}), and {mentor} already has {others}, places: {places}; tick Lock if they are meant so, or match again':
    'ces deux personnes enfreignent une règle active ({rule}), et {mentor} a déjà {others}, places : {places} ; cochez Lock si c’est voulu, ou refaites les binômes',
  '{mentee} and {mentor}, although this rule is on: {rule}':
    '{mentee} et {mentor}, bien que cette règle soit active : {rule}',
  'two people who keep to this rule ({rule}), or a ticked Lock':
    'deux personnes que cette règle permet ({rule}), ou Lock coché',
  'If the pair is meant so, tick its Lock or write confirmed into Status; else write another mentor. Until then no mail goes to the two.':
    'Si le binôme est voulu, cochez son Lock ou écrivez « confirmed » dans Status ; sinon, écrivez un autre mentor. D’ici là, aucun mail ne part à ces deux personnes.',
  'the two break a rule that is on: {rule}; tick Lock if they are meant so, or match again':
    'ces deux personnes enfreignent une règle active : {rule} ; cochez Lock si c’est voulu, ou refaites les binômes',
  '{names} should be in different circles: {rule}; tick Lock if they are meant so, or write another circle':
    '{names} devraient être dans des cercles différents : {rule} ; cochez Lock si c’est voulu, ou écrivez un autre cercle',
  '{names} break a rule that is on: {rule}; tick Lock if they are meant so, or match again':
    '{names} enfreignent une règle active : {rule} ; cochez Lock si c’est voulu, ou refaites les binômes',
  'Write another mentor, or delete the row. Until then it stays as it is and is not used.':
    'Écrivez un autre mentor, ou supprimez la ligne. D’ici là, elle reste telle quelle et n’est pas utilisée.',
  'Is {others} the same person, with a new name or address? Then write {cell} in place of {written} in {sheet}, row {row}, and leave its Status as it is: nobody is introduced again.':
    '{others} : est-ce la même personne, avec un nouveau nom ou une nouvelle adresse ? Écrivez alors {cell} à la place de {written} dans {sheet}, ligne {row}, et ne touchez pas à Status : personne n’est présenté une seconde fois.',
  '{name} may be {written} under another name and address: write {name} in place of {written} in {sheet}, row {row}, or ended into its Status, or put the answer back. Until then nobody is proposed or introduced to {name}':
    '{name} est peut-être {written} sous un autre nom et une autre adresse : écrivez {name} à la place de {written} dans {sheet}, ligne {row}, ou « ended » dans son Status, ou remettez la réponse. D’ici là, personne n’est proposé ni présenté à {name}',
  '{name} is back on {until} only, and names have to be erased by {day}: a mail would promise what does not come. Tell the partner yourself, and end the match if it is over':
    '{name} ne revient que le {until}, et les noms doivent être effacés avant le {day} : un mail promettrait ce qui ne viendra pas. Prévenez vous-même l’autre personne, et mettez fin au binôme s’il est terminé',
  '{name} is away from {from}; the mail about it is for {day} or later':
    '{name} s’absente à partir du {from} ; le mail à ce sujet est prévu pour le {day} ou plus tard',
  'somebody else with a part of that name': 'quelqu’un d’autre qui porte une partie de ce nom',
  'the new name or address': 'le nouveau nom ou la nouvelle adresse',
  '{name} has no mentor now, as the match has ended; Match looks for somebody else':
    '{name} n’a plus de mentor, car le binôme est terminé ; Binômes cherche quelqu’un d’autre',
  'Nobody who answered is called {written}. Is it {others}? Then write that name into Person in {Circles}, row {row}.':
    'Personne parmi les réponses ne s’appelle {written}. Est-ce {others} ? Écrivez alors ce nom dans Person, dans {Circles}, ligne {row}.',
  'No answer of {name} counts at the moment.': 'Aucune réponse de {name} ne compte pour le moment.',
  'The answer of {name} is held until it is clear.': 'La réponse de {name} attend d’être claire.',
  '{name} does not take part at the moment': '{name} ne participe pas en ce moment',
  'the answers know nobody with the address {name}':
    'les réponses ne connaissent personne à l’adresse {name}',
  '{name} does not take part at the moment.': '{name} ne participe pas en ce moment.',
  'No mentor at the moment.': 'Pas de mentor pour le moment.',
  'a mentor': 'un mentor',
  'The others stay together. Match proposes a mentor who is free and allowed, where there is one; or write one into {Circles}.':
    'Les autres restent ensemble. Binômes propose un mentor libre et permis, s’il y en a un ; ou écrivez-en un dans {Circles}.',
  '{n} mentee, fewer than the {smallest} of its strand.':
    '{n} mentoré, moins que les {smallest} de son parcours.',
  '{n} mentees, fewer than the {smallest} of its strand.':
    '{n} mentorés, moins que les {smallest} de son parcours.',
  'a circle as large as its strand wants': 'un cercle aussi grand que le veut son parcours',
  'It stays as it is. Write the circle that each of them moves to into {Circles}, or a smaller number into Smallest circle.':
    'Il reste comme il est. Écrivez dans {Circles} le cercle que rejoint chaque personne, ou un nombre plus petit dans Smallest circle.',
  'people who take part, or ended in Status': 'des personnes qui participent, ou « ended » dans Status',
  'Write ended into the Status of whoever has left. The others stay together, and Match proposes another mentor where one is missing.':
    'Écrivez « ended » dans le Status de qui est parti. Les autres restent ensemble, et Binômes propose un autre mentor s’il en manque un.',
  '“{status}”, and another mentor than the one it was about':
    '« {status} », et un autre mentor que celui dont il s’agissait',
  'what became of the two who are there now': 'ce qu’il en est des deux personnes qui y sont maintenant',
  'Write proposed if they are to be introduced, or put the other mentor back. Until then nothing is done.':
    'Écrivez « proposed » si elles doivent être présentées, ou remettez l’autre mentor. D’ici là, rien n’est fait.',
  'Correct the word. Until then the row stays as it is and nobody in it is written to.':
    'Corrigez le mot. D’ici là, la ligne reste telle quelle et personne n’y reçoit de mail.',
  'Write the whole name or the mail address of the person you mean. Until then the row stays as it is and is not used.':
    'Écrivez le nom complet ou l’adresse mail de la personne dont il s’agit. D’ici là, la ligne reste telle quelle et ne sert à rien.',
  'Nobody who answered is called {written}; the row was written for {name}.':
    'Personne n’a répondu sous le nom {written} ; la ligne a été écrite pour {name}.',
  '{written}, a name that nobody gave; the row was written for {name}':
    '{written}, un nom que personne n’a donné ; la ligne a été écrite pour {name}',
  '{name}, or another person who answered the form':
    '{name}, ou quelqu’un d’autre qui a répondu au formulaire',
  'Is it {name} under another name? Then write {name} here. Otherwise write the mail address of whom you mean. Until then the row stays as it is.':
    'Est-ce {name} sous un autre nom ? Alors écrivez ici {name}. Sinon, écrivez l’adresse de la personne voulue. D’ici là, la ligne reste telle quelle.',
  '“{status}”, and {address}, which is in no answer':
    '« {status} », et {address}, qui n’est dans aucune réponse',
  'If {name} was introduced, write that address here. If it was somebody else, write proposed into Status. Until then nothing is done.':
    'Si la présentation de {name} a eu lieu, écrivez ici cette adresse. Si c’était quelqu’un d’autre, écrivez « proposed » dans Status. D’ici là, rien ne se fait.',
  '{address}, which is in no answer': '{address}, qui n’est dans aucune réponse',
  'the address of {name} in the answers': 'l’adresse de {name} dans les réponses',
  'Mails and meetings go to the address in the answers. If that one is wrong, correct it there.':
    'Les mails et les rencontres vont à l’adresse des réponses. Si elle est fausse, corrigez-la dans les réponses.',
  '{name}, of whom no answer counts at the moment': '{name}, dont aucune réponse ne compte pour le moment',
  'Does this person answer under another name or address now? Then write that here. If the pair is over, write ended into Status. Until then the other one is not matched again.':
    'Cette personne répond-elle sous un autre nom ou une autre adresse ? Alors écrivez-le ici. Si le binôme est terminé, écrivez « ended » dans Status. D’ici là, l’autre personne ne change pas de binôme.',
  'the mentor whom “{status}” is about': 'le mentor dont parle « {status} »',
  'Write the mentor, or ended into Status. Until then nobody here is matched again.':
    'Écrivez le mentor, ou « ended » dans Status. D’ici là, personne ici ne change de binôme.',
  'this mentee is also in row {row}, with another mentor':
    'ce mentoré est aussi à la ligne {row}, avec un autre mentor',
  'Delete one of the two rows. Until then neither is introduced.':
    'Supprimez une des deux lignes. D’ici là, aucune n’est présentée.',
  'Match keeps the row that is locked and takes the other out. Until it has run, neither is introduced.':
    'Binômes garde la ligne verrouillée et retire l’autre. D’ici là, aucune n’est présentée.',
  'the same as row {row}': 'la même chose que la ligne {row}',
  'one row for each': 'une ligne pour chacun',
  'Nothing is done twice; the two rows stay alike. Delete the one that is not wanted.':
    'Rien n’est fait deux fois ; les deux lignes restent pareilles. Supprimez celle qui ne sert pas.',
  'there is no mentor in this row; write one, or match again. Merged cells hold only the first name':
    'il n’y a pas de mentor dans cette ligne ; écrivez-en un, ou refaites les binômes. Des cellules fusionnées ne gardent que le premier nom',
  'no circle': 'aucun cercle',
  'the name of a circle': 'le nom d’un cercle',
  'Write the circle, or delete the row. Until then it stays as it is and is not used.':
    'Écrivez le cercle, ou supprimez la ligne. D’ici là, elle reste telle quelle et ne sert pas.',
  'its row waits for your word. Wanted: {wanted}': 'sa ligne attend votre avis. Attendu : {wanted}',
  '{mentee} and {mentor}, who are in the sheet {Never pair}':
    '{mentee} et {mentor}, dans la feuille {Never pair}',
  'two people who may meet': 'deux personnes qui peuvent être réunies',
  'If the pair is over, write ended into Status; else write another mentor, or delete the row in {Never pair}. Until then neither mails nor meetings go out.':
    'Si le binôme est terminé, écrivez « ended » dans Status ; sinon écrivez un autre mentor, ou supprimez la ligne dans {Never pair}. D’ici là, ni mail ni rendez-vous ne partent.',
  'the sheet {Never pair} forbids it; write ended into Status or another mentor into the row, or delete the row in {Never pair}':
    'la feuille {Never pair} l’interdit ; écrivez « ended » dans Status ou un autre mentor dans la ligne, ou supprimez la ligne dans {Never pair}',
  '{names} are in the sheet {Never pair}; write another circle, or delete the row there':
    '{names} sont dans la feuille {Never pair} ; écrivez un autre cercle, ou supprimez-y la ligne',
  '{mentee} and {mentor}, one of many rows with another mentor than we proposed':
    '{mentee} et {mentor}, une ligne parmi beaucoup avec un autre mentor que celui proposé',
  'the mentor we proposed, or a ticked Lock': 'le mentor proposé, ou Lock coché',
  'Was one column sorted or filled alone? Then undo that in Google Sheets. If the row is meant so, tick its Lock. Until then it waits.':
    'Une colonne a-t-elle été triée ou remplie seule ? Annulez cela dans Google Sheets. Si la ligne est voulue, cochez Lock. D’ici là, elle attend.',
  'many mentors are in other rows than we proposed, as after sorting or filling one column; undo that, or tick Lock in the rows that are meant so':
    'beaucoup de mentors sont dans d’autres lignes que proposé, comme après le tri ou le remplissage d’une seule colonne ; annulez cela, ou cochez Lock dans les lignes voulues',
  'this mentee is in two rows with two mentors': 'ce mentoré est dans deux lignes avec deux mentors',
  '{sheet}, row {row}': '{sheet}, ligne {row}',
  'somebody of this pair does not take part at the moment, or is not known':
    'quelqu’un de ce binôme ne participe pas en ce moment, ou n’est pas connu',
  'does not take part at the moment; {name} waits': 'ne participe pas en ce moment ; {name} attend',
  'does not take part at the moment, or is not known': 'ne participe pas en ce moment, ou n’est pas connu',
  'Already confirmed.': 'Déjà confirmé.',
  'The mentor has accepted.': 'Le mentor a accepté.',
  'Already introduced.': 'Déjà présenté.',
  'whether {name} takes part is not clear; say it in Match, or write active, paused or withdrawn into Status':
    'on ne sait pas si {name} participe ; dites-le dans Binômes, ou écrivez « active », « paused » ou « withdrawn » dans Status',
};
