// What a yes or a no means is said by the question: asked straight, asked the other way round, or asked as a permission.
import { expect, test } from 'vitest';
import { wishOf } from '../../src/ground/wish-words.ts';
import { sidesSaid } from '../../src/reading/sides-said.ts';

test.each([
  ['Mentor from another university?', 'Yes', 'different'],
  ['Mentor from another university?', 'No', null],
  [
    'Il tutor deve essere di un altro settore?',
    'Sì, obbligatoriamente: nel mio settore non accetto',
    'different',
  ],
  ['Someone from another team?', 'Yes, I would not accept someone from my own team', 'different'],
  ['Where should your mentor come from?', 'anyone but my own department', 'different'],
  ['D’où doit venir votre mentor ?', 'pas de mon service', 'different'],
  ['Moet je mentor van een andere afdeling komen?', 'liever niemand van mijn afdeling', 'different'],
  ['O mentor deve ser de outro departamento?', 'Sim: no meu departamento não aceito', 'different'],
  ['Someone from another team?', 'No, rather my own', 'same'],
  ['Someone from another team?', 'No problem with my own team', 'same'],
  ['Someone from the same team?', 'Yes', 'same'],
  ['Someone from the same team?', 'No', null],
  ['Would it bother you to meet somebody of the company you left?', 'Yes - elsewhere please', 'different'],
  ['Would it bother you to meet somebody of the company you left?', 'No', null],
  ['Un mentor de ton entreprise, est-ce gênant ?', 'oui, plutôt ailleurs', 'different'],
  ['Un mentor de ton entreprise, est-ce gênant ?', 'pas du tout', null],
  ['Faut-il éviter une personne de votre groupe ?', 'Oui', 'different'],
  ['Stört es Sie, wenn die Mentorin aus Ihrem Haus kommt?', 'Ja', 'different'],
  ['Stört es Sie, wenn die Mentorin aus Ihrem Haus kommt?', 'Nein', null],
  ['¿Te molesta que sea de tu propia facultad?', 'Sí', 'different'],
  ['May your mentor come from your own department?', 'No', 'different'],
  ['May your mentor come from your own department?', 'Yes', 'same'],
  ['Må din mentor komme fra din egen arbejdsplads?', 'Nej, helst ikke', 'different'],
  ['Må din mentor komme fra din egen arbejdsplads?', 'Det er fint', null],
  ['Darf es jemand aus Ihrem Institut sein?', 'Nein', 'different'],
  ['Mag je mentor uit je eigen team komen?', 'Liever niet', 'different'],
  ['Someone from your own club, or rather not?', 'Rather not', 'different'],
  ['Someone from your own club, or rather not?', 'Own club is fine', null],
  ['Soll Ihr Gegenüber bereichsfremd sein?', 'ja, bitte', 'different'],
  ['Soll Ihr Gegenüber bereichsfremd sein?', 'nein, lieber aus meinem Bereich', 'same'],
  ['Prefere um mentor de fora da sua escola?', 'Sim', 'different'],
  ['Prefere um mentor de fora da sua escola?', 'Não, prefiro da minha', 'same'],
  ['Eigenes Amt oder fremdes Amt?', 'fremdes Amt', 'different'],
  ['Eigenes Amt oder fremdes Amt?', 'eigenes Amt', 'same'],
  ['Ought your mentor to sit in a unit other than yours?', 'Yes, outside it', 'different'],
  ['Ought your mentor to sit in a unit other than yours?', "Doesn't matter", null],
])('%s %s', (question, answer, wish) => {
  expect(wishOf(answer, question)).toBe(wish);
});

test.each([
  ['Returning to work and would like a mentor', ['mentees']],
  ['I want a mentor', ['mentees']],
  ['Ich suche eine Mentorin', ['mentees']],
  ['Je cherche un mentor', ['mentees']],
  ['Busco mentora', ['mentees']],
  ['Ik zoek een mentor', ['mentees']],
  ['Offering time as a mentor', ['mentors']],
  ['I would like to be a mentor', ['mentors']],
  ['Je souhaite être mentor', ['mentors']],
  ['Ich möchte Mentorin werden', ['mentors']],
  ['Mentoré', ['mentees']],
  ['Mentoré(e)', ['mentees']],
  ['Mentorée / Mentee', ['mentees']],
  ['Mentor(e)', ['mentors']],
  ['À la recherche d’un mentor', ['mentees']],
  ['Mentor:in', ['mentors']],
  ['Mentor (if you need more of us)', ['mentors']],
  ['(looking for a mentor)', ['mentees']],
  ['A bit of both', ['mentors', 'mentees']],
])('which side %j says', (answer, sides) => {
  expect(sidesSaid(answer)).toEqual(sides);
});
