// An office's code for who takes part is read by its legend, wherever that stands, and without one it is asked about: once for a column, once for a
// code. Lists of places, initials or sizes are no legend of who takes part, and a column of sizes is no code.
import { expect, test } from 'vitest';
import { type Grid, tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { formsOf } from '../../src/people/forms.ts';
import { tellsWhoIsOut } from '../../src/people/office-columns.ts';
import { notesIn, standingNoted } from '../../src/people/status-notes.ts';

const FIELDS = ['timestamp', 'email', 'name', 'topics'];
const HEADERS = ['Timestamp', 'Email address', 'Your full name', 'What would you like help with?'];

/** A form of mentees with one column more at its end. */
function formWith(
  header: string,
  codes: readonly (string | number)[],
  others: Readonly<Record<string, Grid>> = {},
  status = false,
): Form {
  const rows = codes.map((code, k) => [
    `2026-10-0${(k % 9) + 1}`,
    `p${k}@example.org`,
    `Ada B${k}`,
    'Law, Writing',
    code,
  ]);
  const tables = [
    tableOf('Mentees', [[...HEADERS, header], ...rows]),
    ...Object.entries(others).map(([name, grid]) => tableOf(name, grid)),
  ];
  const fields = status ? [...FIELDS, 'status'] : FIELDS;
  const { forms } = formsOf(
    tables,
    [],
    [
      { sheet: 'Mentees', header: '', field: 'mentees' },
      ...fields.map((field, k) => ({ sheet: 'Mentees', header: [...HEADERS, header][k]!, field })),
    ],
  );
  return forms[0]!;
}

/** How each code of the column stands, once it is said that it tells who takes part. */
function standings(form: Form): Record<string, string> {
  return Object.fromEntries(
    form.table.rows.flatMap((row) =>
      notesIn({ form, row }).map((note) => [note.text, standingNoted(note)] as const),
    ),
  );
}

const isOffered = (form: Form) =>
  form.columns[4]!.candidates.includes('status') || form.columns[4]!.field === 'status';

const LEGENDS = {
  en: ['Colour', ['green', 'red', 'amber'], ['taking part', 'withdrawn', 'ring her first']],
  fr: ['Couleur', ['vert', 'rouge', 'jaune'], ['participe', 'désistée', 'rappeler d’abord']],
  de: ['Ampel', ['grün', 'rot', 'gelb'], ['dabei', 'ausgestiegen', 'erst anrufen']],
  es: ['Color', ['verde', 'rojo', 'amarillo'], ['participa', 'baja', 'llamar antes']],
  it: ['Colore', ['verde', 'rosso', 'giallo'], ['partecipa', 'ritirata', 'chiamare prima']],
  nl: ['Kleur', ['groen', 'rood', 'geel'], ['doet mee', 'afgemeld', 'eerst bellen']],
  pt: ['Cor', ['verde', 'vermelho', 'amarelo'], ['participa', 'desistiu', 'ligar antes']],
  da: ['Farve', ['grøn', 'rød', 'gul'], ['deltager', 'trukket sig', 'ring først']],
  signs: ['St.', ['✓', '✗', '?'], ['taking part', 'withdrawn', 'ring first']],
  letters: ['Code', ['A', 'W', 'B'], ['taking part', 'withdrawn', 'ring first']],
  numbers: ['Code', [1, 0, 2], ['taking part', 'withdrawn', 'ring first']],
} as const;

test.each(Object.entries(LEGENDS))(
  'a legend on a tab says what a code means, %s',
  (_, [header, [yes, no, open], means]) => {
    const codes = [yes, yes, yes, yes, no, yes, open, yes];
    const tab: Grid = [['Legend', ''], ...[yes, no, open].map((code, k) => [code, means[k]!])];
    const one: Grid = [[[yes, no, open].map((code, k) => `${code} = ${means[k]}`).join('; ')]];
    for (const legend of [tab, one, tab.slice(1)]) {
      expect(isOffered(formWith(header, codes, { Info: legend }))).toBe(true);
      const said = standings(formWith(header, codes, { Info: legend }, true));
      expect(said).toEqual({ [yes]: 'active', [no]: 'withdrawn', [open]: 'unclear' });
    }
  },
);

test('a legend in the header of the column counts as well', () => {
  const said = standings(formWith('Office (g = in, r = out)', ['g', 'g', 'r', 'g', 'w'], {}, true));
  expect(said).toEqual({ g: 'active', r: 'withdrawn', w: 'unclear' });
});

test.each(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'da', 'signs'] as const)(
  'a code without a legend is asked about, %s',
  (key) => {
    const [header, [yes, no, open]] = LEGENDS[key];
    const codes = [yes, yes, yes, yes, no, yes, open, yes];
    expect(isOffered(formWith(header, codes))).toBe(true);
    if (key !== 'signs') expect(standings(formWith(header, codes, {}, true))[no]).toBe('unclear');
  },
);

test('sizes, initials, rooms and dashes are no code for who takes part', () => {
  const initials: Grid = [
    ['UK', 'Ute'],
    ['RB', 'Rike'],
  ];
  for (const [header, codes, tab] of [
    [
      'T-shirt',
      ['S', 'M', 'L', 'M', 'XL', 'S'],
      [
        ['S', 'small'],
        ['M', 'medium'],
        ['L', 'large'],
      ],
    ],
    ['who', ['UK', 'RB', 'UK', 'UK', 'RB', 'UK'], initials],
    [
      'Room',
      ['1', '2', '1', '1', '2', '2'],
      [
        ['1', 'ground floor'],
        ['2', 'upstairs'],
      ],
    ],
    ['Called', ['✓', '-', '✓', '', '✓', '–'], initials],
    [
      'Group',
      ['A', 'B', 'A', 'B', 'A', 'B'],
      [
        ['A', 'Monday'],
        ['B', 'Thursday'],
      ],
    ],
  ] as const) {
    const form = formWith(header, codes, { Info: tab as unknown as Grid });
    expect([header, tellsWhoIsOut(form, form.columns[4]!)]).toEqual([header, null]);
  }
});

test('a question of the form about a colour is none', () => {
  const form = formWith('Which colour do you like?', ['red', 'green', 'blue', 'red', 'green']);
  expect(tellsWhoIsOut(form, form.columns[4]!)).toBe(null);
});
