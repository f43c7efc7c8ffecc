// Names in scripts without capitals or blanks, tied to prepositions, bent, with forms of address: known in the script itself or in Latin
// letters, of the mentor or of another one, they are gone or asked about, nearly all gone, and hardly a letter beside them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import type { Participant } from '../../src/redaction/participant.ts';
import { redact } from '../../src/redaction/redact.ts';

const lines = readFileSync(join(import.meta.dirname, 'cases/in-other-scripts.txt'), 'utf8').split('\n');
const rows = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string, 'own' | 'others', string]);
const person = (name: string, email: string): Participant => ({ name, email, unit: '', job: '' });
const STRANGE = person('Zed Zorkendahl', 'zz77@example.org');

interface Count {
  wanted: number;
  gone: number;
  neither: number;
  letters: number;
  lost: number;
}

function counted(name: string, whose: 'own' | 'others', marked: string): Count {
  const text = marked.replace(/-\[|\]-/g, '');
  const isIn = new Array<boolean>(text.length).fill(false);
  let inside = false;
  let at = 0;
  for (const piece of marked.split(/(-\[|\]-)/)) {
    if (piece === '-[' || piece === ']-') inside = piece === '-[';
    else for (let k = 0; k < piece.length; k++) isIn[at++] = inside;
  }
  const known = person(name, 'x77@example.org');
  const people = whose === 'own' ? [known] : [STRANGE, known];
  const { spans, flags } = redact(text, {
    known: knownPeople(people),
    units: unitForms([]),
    mentor: 0,
    language: null,
  });
  const touches = (places: readonly { start: number; end: number }[], k: number) =>
    places.some(({ start, end }) => start <= k && k < end);
  const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const open = letters.filter((k) => isIn[k] && !touches(spans, k));
  const around = letters.filter((k) => !isIn[k]);
  return {
    wanted: 1,
    gone: open.length === 0 ? 1 : 0,
    neither: open.some((k) => !touches(flags, k)) ? 1 : 0,
    letters: around.length,
    lost: around.filter((k) => touches(spans, k)).length,
  };
}

test('names in other scripts go with what is tied to them', () => {
  const sum: Count = { wanted: 0, gone: 0, neither: 0, letters: 0, lost: 0 };
  for (const [, native, latin, whose, marked] of rows)
    for (const name of [native, latin]) {
      const one = counted(name, whose, marked);
      for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += one[key];
    }
  console.log(
    `in ${new Set(rows.map(([language]) => language)).size} languages: gone ${sum.gone} of ${sum.wanted}, neither ${sum.neither}, letters beside lost ${sum.lost} of ${sum.letters}`,
  );
  expect(sum.neither).toBe(0);
  expect(sum.gone / sum.wanted).toBeGreaterThanOrEqual(0.94);
  expect(sum.lost / sum.letters).toBeLessThanOrEqual(0.03);
});
