// A name among words in an answer about whom somebody must not meet: heard where it stands by itself, whatever word or capital is before it, and
// not where it is the other half of somebody else's name.
import { expect, test } from 'vitest';
import { createFinder } from '../../src/ground/naming.ts';
import { namesFamilyAlone, standsByItself } from '../../src/people/name-among-words.ts';

const NAMES = ['Emil Egger', 'Noa Keller', 'Jonas Petit', 'Nora Sommer', 'Marta Ruiz', 'Rose Baker'];
const find = createFinder(NAMES.map((name) => ({ id: name, name, code: null })));

function heard(text: string): readonly string[] {
  const { sure, given, among, otherwise } = find(text);
  const guessed = [
    ...given,
    ...among.filter((one) => standsByItself(one.text, one.around)),
    ...otherwise.filter((one) => namesFamilyAlone(one.text)),
  ];
  return [...sure, ...guessed.flatMap(({ ids }) => ids)];
}

test.each([
  ['O Emil é meu chefe na loja. Prefiro outra pessoa', 'Emil Egger'],
  ['Em princípio ninguém. A Marta é minha prima', 'Marta Ruiz'],
  ['El Emil es mi cuñado', 'Emil Egger'],
  ['Il Jonas è mio cugino', 'Jonas Petit'],
  ['Der Emil ist mein Chef', 'Emil Egger'],
  ['Meine Kollegin Marta', 'Marta Ruiz'],
  ['Mein Mann Jonas', 'Jonas Petit'],
  ['Minha Marta', 'Marta Ruiz'],
  ['Mijn broer Jonas', 'Jonas Petit'],
  ['La Dre Keller est ma compagne', 'Noa Keller'],
  ['La Professeure Keller', 'Noa Keller'],
  ['Drs. Keller', 'Noa Keller'],
  ['A Profa. Ruiz', 'Marta Ruiz'],
  ['Die Keller ist meine Frau', 'Noa Keller'],
  ['my boss is emil', 'Emil Egger'],
  ['i know jonas from work', 'Jonas Petit'],
  ['marta ist meine schwester', 'Marta Ruiz'],
  ['emil é meu chefe', 'Emil Egger'],
])('“%s” names %s', (text, name) => expect(heard(text)).toEqual([name]));

test.each([
  'Karl Emil',
  'Karl Emil Sommer',
  'Emil Sommer',
  'emil sommer',
  'Anna Keller',
  'anna keller',
  'Xiomara Keller',
  'Sofia Keller',
  'Dre Anna Keller',
  'Frau Julia Keller',
  'my manager Sofia Keller',
  'rose is fine',
  'i like rose gardens',
  'a baker',
  'un petit conflit',
  'im sommer nicht',
  'yes',
])('“%s” names nobody', (text) => expect(heard(text)).toEqual([]));

test.each([
  'Everyone at Institut Jonas',
  'Nobody from Project Emil',
  'Team Marta please',
  'from hospital marta',
])('“%s” names no person: what stands before is called after one', (text) => expect(heard(text)).toEqual([]));
