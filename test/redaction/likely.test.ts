// Where the rules are silent a score speaks: names and numbers of kinds that no rule lists are asked about, ordinary words are not; and what
// stands at the edge of a name goes with it.
import { expect, test } from 'vitest';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { likelyIn } from '../../src/redaction/likely/likely.ts';
import { touched } from '../../src/redaction/likely/sight.ts';
import { lookIn, redact } from '../../src/redaction/redact.ts';
import { tokensOf } from '../../src/redaction/tokens.ts';

const people = ['Jocasta Wimmelbach', 'Cuthbert Ostermoor'].map((name) => ({
  name,
  email: '',
  unit: '',
  job: '',
}));
const setting = { known: knownPeople(people), units: unitForms([]), mentor: 0, language: null };

test.each([
  ['I signed the form as jocastaw, like everywhere else in this house.', 'jocastaw'],
  ['For the expenses my sort code is 07-31-44 and nothing else.', '07'],
  ['They also know the office as jokasta, which is wrong.', 'jokasta'],
])('“%s” is not passed over', (text, word) => {
  const { spans, flags } = redact(text, setting);
  const at = text.indexOf(word);
  expect([...spans, ...flags].some(({ start, end }) => start <= at && at < end)).toBe(true);
});

test.each([
  'I have taught statistics for twelve years and like long walks, good coffee and clear sentences.',
  'Je travaille depuis dix ans dans la recherche et je cherche quelqu’un qui aime les questions.',
  'Ich arbeite seit zehn Jahren in der Verwaltung und helfe gern bei Anträgen und beim Umgang mit Zahlen.',
])('“%s” is not asked about', (text) => {
  expect(redact(text, setting).flags).toEqual([]);
});

test.each([
  ['Ich teile mir das Büro mit der Jocasta W. und dem Drucker.', 'de', 'der Jocasta W.'],
  ['Fragen Sie Hebamme Ostermoor, wenn es eilt.', 'de', 'Hebamme Ostermoor'],
  ['Father Ostermoor signs for me when I am away.', 'en', 'Father Ostermoor'],
  ['See also K. Wimmelbach, on tides, for an older view.', 'en', 'K. Wimmelbach'],
  ['Le bureau de la Wimmelbach est au fond du couloir.', 'fr', 'la Wimmelbach'],
  ['Best wishes, J. Wimmelbach-Smith', 'en', 'J. Wimmelbach-Smith'],
  ['Mehr gern per Mail. Liebe Grüße, eure Jo', 'de', 'Jo'],
] as const)('in “%s” all of the name goes', (text, language, name) => {
  const { spans } = redact(text, { ...setting, language });
  const at = text.indexOf(name);
  expect(spans.some(({ start, end }) => start <= at && at + name.length <= end)).toBe(true);
});

test('a pronoun is no article: the sentence stays', () => {
  const text = 'Das ist die Firma, die Wimmelbach vor Jahren gegründet hat.';
  expect(redact(text, { ...setting, language: 'de' }).text).toContain('Firma, die [');
});

test('a land that is called like somebody is asked about and stays', () => {
  const text = 'I grew up in the village of Ostermoor, by the sea.';
  expect(redact(text, setting).text).toBe(text);
  expect(redact(text, setting).flags.map(({ start, end }) => text.slice(start, end))).toContain('Ostermoor');
});

test('nothing that goes, is asked about or kept is asked about once more', () => {
  const text = 'Jocasta Wimmelbach met Zyx Quolibet in 4-117, near the Zwarkovian Archive, as xqwz_91.';
  const { scene, spans, flags } = lookIn(text, setting);
  const likely = likelyIn(scene, spans, flags, flags);
  const settled = touched(tokensOf(text), [...spans, ...flags, ...scene.kept]);
  const again = touched(tokensOf(text), likely);
  expect(again.some((is, k) => is && settled[k])).toBe(false);
});
