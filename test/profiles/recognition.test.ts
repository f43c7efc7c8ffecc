// Who could be recognised, against a count by hand over random tables; and remedies, which must cure exactly what they say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, SMALLEST_CLASS, shownValues, together } from '../../src/profiles/domain/attributes.ts';
import { attributesFor } from '../../src/profiles/domain/attributes-of-profiles.ts';
import { type Attribute, combinationSays, recognisableBy } from '../../src/profiles/domain/recognition.ts';
import { applyRemedy, remediesFor } from '../../src/profiles/domain/remedies.ts';
import { type Shown, shownRows } from '../../src/profiles/domain/shown.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_123);

const tables = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const attributesOf = (table: readonly (readonly string[])[]): Attribute[] =>
  table[0]!.map((_, column) => ({
    field: `f${column}`,
    name: `F${column}`,
    values: table.map((row) => (row[column] === '' ? [] : [row[column]!])),
  }));

/** Every set of one to three columns, counted anew for every row; a set counts when no smaller one inside it does. */
function byHand(table: readonly (readonly string[])[], row: number): { columns: number[]; shared: number }[] {
  const width = table[0]!.length;
  const rare: { columns: number[]; shared: number }[] = [];
  for (let mask = 1; mask < 1 << width; mask++) {
    const columns = Array.from({ length: width }, (_, k) => k).filter((k) => mask & (1 << k));
    if (columns.length > 3 || columns.some((k) => table[row]![k] === '')) continue;
    const shared = table.filter((other) => columns.every((k) => other[k] === table[row]![k])).length;
    if (shared < SMALLEST_CLASS && shared < table.length) rare.push({ columns, shared });
  }
  return rare.filter(
    (one) => !rare.some((other) => other !== one && other.columns.every((k) => one.columns.includes(k))),
  );
}

test('explanations equal a count by hand on random tables', () => {
  let counted = 0;
  fc.assert(
    fc.property(tables, (table) => {
      const found = recognisableBy(attributesOf(table), table.length);
      table.forEach((_, row) => {
        const wanted = byHand(table, row).map(
          ({ columns, shared }) => `${columns.map((k) => `f${k}`).join('+')} ${shared}`,
        );
        const said = found[row]!.map(
          ({ traits, shared }) => `${traits.map((trait) => trait.field).join('+')} ${shared}`,
        );
        expect(said.sort()).toEqual(wanted.sort());
        counted += wanted.length;
      });
    }),
    { seed: SEED, numRuns: 400 },
  );
  console.log(`combinations counted by hand: ${counted} (seed ${SEED})`);
  expect(counted).toBeGreaterThan(1000);
});

test('the sentence has its numbers', () => {
  const [first] = recognisableBy(
    attributesOf([
      ['a', 'b'],
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'a'],
    ]),
    4,
  )[0]!;
  expect(combinationSays(first!, 4)).toBe('only 1 of 4 mentors has F1: b');
});

const answered = fc.record({
  sector: fc.array(fc.constantFrom('Research', 'Industry', 'Law', 'Arts'), { minLength: 4, maxLength: 30 }),
  years: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 30, maxLength: 30 }),
  languages: fc.array(fc.constantFrom('English', 'English, French', 'German', 'Danish'), {
    minLength: 30,
    maxLength: 30,
  }),
});

describe('remedies', () => {
  test('each cures as many as it says, and exposes nobody else', () => {
    let taken = 0;
    fc.assert(
      fc.property(answered, ({ sector, years, languages }) => {
        const n = sector.length;
        const codes = sector.map((_, k) => `M-${k + 10}`);
        const answers: Record<string, readonly string[]> = {
          sector,
          years: years.slice(0, n).map(String),
          languages: languages.slice(0, n),
        };
        const shown: readonly Shown[] = shownRows.map((row) => ({
          row,
          shown: row.field in answers,
          as: 'as written',
          hiddenFor: [],
        }));
        const assess = (ways: readonly Shown[]) =>
          recognisableBy(
            ways
              .filter((one) => one.shown)
              .map((one) => ({
                field: one.row.field,
                name: one.row.name,
                values: shownValues(one, answers[one.row.field]!, codes),
              })),
            n,
          );
        const now = assess(shown);
        for (const { id, cures } of remediesFor(shown, codes, assess)) {
          const then = assess(applyRemedy(shown, id));
          expect(now.filter((list, k) => list.length > 0 && then[k]!.length === 0).length, id).toBe(cures);
          expect(
            then.some((list, k) => list.length > 0 && now[k]!.length === 0),
            id,
          ).toBe(false);
          taken++;
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
    console.log(`remedies tried: ${taken} (seed ${SEED})`);
    expect(taken).toBeGreaterThan(500);
  });

  test('rare values together are never rare themselves, unless everything is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 3, maxLength: 40 }),
        (list) => {
          const merged = together(list.map((value) => [value])).flat();
          for (const value of merged)
            expect(merged.filter((other) => other === value).length).toBeGreaterThanOrEqual(3);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  test.each([
    ['5', '0–9'],
    ['9.5', '0–9'],
    ['10', '10–19'],
    ['11–20', '10–19'],
    ['over 20', '20 and more'],
    ['20+', '20 and more'],
    ['plus de 20 ans', '20 and more'],
    ['under 5', '0–9'],
    ['unknown', 'unknown'],
  ])('%s years are in the band %s', (text, band) => {
    expect(bandOf(text)).toBe(band);
  });

  test.each([
    ['sector', 'rare ones together', 'Autre', 'Andere'],
    ['years', 'in bands', '20 et plus', '20 und mehr'],
    ['format', 'as answered', 'sur place ou en ligne', 'vor Ort oder online'],
    ['languages', 'as answered', 'Anglais', 'Englisch'],
  ] as const)('what we write ourselves as %s is in the language participants read', (field, as, fr, de) => {
    const answer = {
      sector: ['Chemistry', 'Law', 'Music'],
      years: ['25', '30+', '41'],
      format: ['in person or online', 'in person, online'],
      languages: ['English', 'anglais'],
    }[field];
    const mentors = answer.map((text, k) => ({ mentor: { id: `m${k}` }, code: `M-${k}`, answers: [], text }));
    const answered = mentors.map((one) => ({ ...one, answer: () => one.text }));
    const row = { field, kind: 'attribute', name: 'Sector' };
    const [shown, listed, given] = [
      [{ row, as, shown: true, hiddenFor: [] }],
      mentors,
      answered,
    ] as unknown[] as [
      Parameters<typeof attributesFor>[0],
      Parameters<typeof attributesFor>[1],
      Parameters<typeof attributesFor>[2],
    ];
    for (const [language, word] of [
      ['fr', fr],
      ['de', de],
    ] as const) {
      const { values } = attributesFor(shown, listed, given, language)[0]!;
      expect(values, language).toEqual(answer.map(() => [word]));
    }
  });
});
