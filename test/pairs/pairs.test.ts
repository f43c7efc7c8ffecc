// Words for what became of a pair, and the one key by which pairs and circles are named.
import { expect, test } from 'vitest';
import { appliesTo } from '../../src/eligibility/eligibility.ts';
import { rules } from '../../src/eligibility/rules.ts';
import { fold } from '../../src/ground/folding.ts';
import { addressesIn } from '../../src/pairs/pair.ts';
import { statuses } from '../../src/pairs/status.ts';
import { saysAlone, statusIn } from '../../src/pairs/status-in.ts';
import { statusRows } from '../../src/pairs/status-rows.ts';

test.each(statuses)(
  '“%s” is read in any case, with accents, blanks and one slip in a long word',
  (status) => {
    for (const word of statusRows[status].words) {
      for (const text of [word, word.toUpperCase(), ` ${word} `, `${word}.`])
        expect(statusIn(text), text).toBe(status);
      if (word.length < 7) continue;
      for (const slip of [word.slice(0, 4) + word.slice(5), `${word}x`])
        expect(statusIn(slip), slip).toBe(status);
    }
    expect(statusIn('Présentée')).toBe('introduced');
  },
);

test('no word means two things, and a question means nothing', () => {
  const all = statuses.flatMap((status) => statusRows[status].words as readonly string[]);
  expect(new Set(all).size).toBe(all.length);
  for (const text of ['', 'ended?', 'not introduced', 'to be introduced', 'hmm', 'ask Nils'])
    expect(statusIn(text), text).toBeNull();
});

test('no mentor on purpose, in both languages; a name is a name', () => {
  for (const text of ['Sans mentor', 'sans mentor (exprès)', 'No mentor on purpose', 'NO MENTOR'])
    expect(saysAlone(text), text).toBe(true);
  for (const text of ['Mara Mentor', 'Sans Souci', '']) expect(saysAlone(text), text).toBe(false);
});

test('a circle is a circle, whatever it is called', () => {
  expect(addressesIn('a@example.org > b@example.org')).toEqual(['a@example.org', 'b@example.org']);
  for (const name of ['Law > Practice', 'A > B > C', 'Circle 1', 'x@y > z'])
    expect(addressesIn(name), name).toBeNull();
});

test('a rule for a strand applies whatever its accents and case', () => {
  const active = { rule: rules[0]!, strands: new Set([fold('Éclat')]) };
  for (const name of ['Éclat', 'Eclat', 'ECLAT', 'éclat ']) expect(appliesTo(active, name), name).toBe(true);
  expect(appliesTo(active, 'Éclair')).toBe(false);
});
