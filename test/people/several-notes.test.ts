// Several columns of one form in which an office notes who takes part: each note is read by itself, a no in any of them wins, what nobody
// understands is asked about with all that stands there, and what most of a column says is asked about nowhere.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { readPeople } from '../../src/people/people.ts';
import { readSettings } from '../../src/programme/settings.ts';
import { askedSections, meantBy, stillAsked } from '../../src/standing/domain/asked-sections.ts';

const NAMES = 'Ana Ben Cleo Dan Eva Finn Gro Hal Ida Jan Kim Leo Mia Nils'.split(' ');

/** Who takes part by the notes of an office, and what is asked. @param rows  a note for each of the headers. */
function read(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  const fields = ['email', 'name', 'topics', ...headers.map(() => 'status')];
  const header = ['Email', 'Full name', 'Topics', ...headers];
  const people = rows.map((notes, k) => [`p${k}@example.org`, `${NAMES[k]} Berg${k}`, 'Writing', ...notes]);
  const { forms } = formsOf(
    [tableOf('In', [header, ...people])],
    [],
    [
      { sheet: 'In', header: '', field: 'mentors' },
      ...header.map((one, k) => ({ sheet: 'In', header: one, field: fields[k]! })),
    ],
  );
  const reading = readPeople({
    forms,
    mentorsSheet: null,
    menteesSheet: null,
    strands: [],
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(),
    written: new Set(),
  });
  return {
    reading,
    isIn: people.map(([email]) => (reading.mentors.some((one) => one.email === email) ? 'in' : 'out')),
    asked: reading.asked.map(({ note, now, people: who }) => [note, now, who.length] as const),
  };
}

const Y = ['Y', ''] as const;

test.each([
  [['Elig?', 'Notes'], ['Y', 'rang, has withdrawn'], 'out'],
  [['Notes', 'Elig?'], ['has withdrawn', 'Y'], 'out'],
  [['Elig?', 'Notes'], ['N', 'prefers mornings'], 'out'],
  [['Entscheid', 'Bemerkung'], ['nein', 'Englisch lieber'], 'out'],
  [['Entscheid', 'Bemerkung'], ['ja', 'zieht zurück'], 'out'],
  [['Décision', 'Rem. bureau'], ['admise', 's’est retirée'], 'out'],
  [['Décision', 'Rem. bureau'], ['non admise', ''], 'out'],
  [['Beslissing', 'Opm.'], ['', 'teruggetrokken'], 'out'],
  [['Elig?', 'Notes', 'Status'], ['Y', '', 'on hold'], 'out'],
  [['Elig?', 'Notes'], ['Y', ''], 'in'],
  [['Elig?', 'Notes'], ['Y', 'prefers mornings'], 'in'],
  [['Elig?', 'Notes'], ['?', ''], 'in'],
  [['Elig?', 'Notes'], ['', ''], 'in'],
] as const)('of %j the notes %j: %s', (headers, notes, wanted) => {
  const others = Array.from({ length: 5 }, () => headers.map((_, k) => (k === 0 ? 'Y' : '')));
  expect(read(headers, notes, ...others).isIn[0]).toBe(wanted);
});

test('what nobody understands is asked about together, also beside what is taken for a no; a yes is not shown', () => {
  const { asked, isIn, reading } = read(
    ['Elig?', 'Notes'],
    ['?', 'see Maricel’s form'],
    ['N', 'told her on the phone'],
    ['Y', 'see Maricel’s form'],
    ['?', 'has withdrawn'],
    Y,
    Y,
    Y,
    Y,
    Y,
    Y,
  );
  expect(isIn.slice(0, 4)).toEqual(['in', 'out', 'in', 'out']);
  expect(asked).toEqual([
    ['? · see Maricel’s form', 'takes part', 1],
    ['see Maricel’s form', 'takes part', 1],
    ['N · told her on the phone', 'left out', 1],
  ]);
  const columns = reading.issues.filter(({ row }) => row === 2).map(({ column }) => column);
  expect(columns).toEqual(['Elig?', 'Notes']);
});

test('a press is of all that stood there: once one of the notes is another, it answers nothing', () => {
  const with_ = (note: string) => read(['Elig?', 'Notes'], ['?', note], Y, Y, Y).reading.asked;
  const before = with_('see Maricel’s form');
  const meant = meantBy(askedSections(before)[1]!.presses[0]!.value!)!;
  expect(stillAsked(before, meant)).toHaveLength(1);
  expect(stillAsked(with_('see Janet’s form'), meant)).toEqual([]);
});

const FILLED = (note: (k: number) => string) => Array.from({ length: 6 }, (_, k) => [note(k)]);

test.each([
  ['Extrait casier', () => 'reçu'],
  ['Intake', () => 'binnen'],
  ['Entretien', (k: number) => `fait ${20 + k}/09`],
  ['Interview', (k: number) => `done ${k + 1} Oct`],
  ['Unterlagen', () => 'eingegangen'],
  ['Stand', () => 'te koppelen'],
] as const)('what most of “%s” says is asked about nowhere', (header, note) => {
  const { asked, isIn } = read([header], ...FILLED(note), ['xyz?']);
  expect(isIn).not.toContain('out');
  expect(asked).toEqual([['xyz?', 'takes part', 1]]);
});

test.each([
  ['Stand', 'en attente'],
  ['Status', 'pending'],
  ['Status', 'invited'],
  ['Stand', 'angefragt'],
  ['Stand', 'noch offen'],
  ['Status', 'not yet seen'],
  ['Status', 'to be checked'],
  ['Status', '?'],
  ['Status', '3'],
  ['Status', 'maybe later'],
  ['Withdrawn', 'file gone to Leeds, closed'],
] as const)('most of “%s” saying “%s” is no yes', (header, note) => {
  const { asked } = read([header], ...FILLED(() => note));
  expect(asked.map(([said]) => said)).toEqual([note]);
});

test('what comes before a plain yes is none, nor what only a few say', () => {
  const { asked } = read(['Status'], ...FILLED(() => 'form received'), ['confirmed']);
  expect(asked).toEqual([['form received', 'takes part', 6]]);
  const few = read(['Status'], ['seen'], ['seen'], ['seen'], ['spring'], ['Ruth'], ['room 2']);
  expect(few.asked[0]).toEqual(['seen', 'takes part', 3]);
});

test('a row that is marked as sent twice stands by the other; what else is noted there counts too', () => {
  const headers = ['Seen', 'Notes'];
  const same = (notes: readonly string[], other: readonly string[]) => {
    const header = ['Email', 'Full name', 'Topics', ...headers];
    const rows = [other, notes].map((two) => ['a@example.org', 'Ana Alder', 'Writing', ...two]);
    const fields = ['email', 'name', 'topics', 'status', 'status'];
    const { forms } = formsOf(
      [tableOf('In', [header, ...rows])],
      [],
      [
        { sheet: 'In', header: '', field: 'mentors' },
        ...header.map((one, k) => ({ sheet: 'In', header: one, field: fields[k]! })),
      ],
    );
    const { settings } = readSettings(null, { file: 'Test', year: 2026 });
    const empty = { mentorsSheet: null, menteesSheet: null, strands: [], waited: new Set<string>() };
    return readPeople({ forms, settings, ...empty, written: new Set() }).mentors.length;
  };
  expect(same(['doublon', ''], ['', 'withdrawn'])).toBe(0);
  expect(same(['duplicate', 'withdrawn'], ['ok', ''])).toBe(0);
  expect(same(['doppelt', ''], ['ok', ''])).toBe(1);
});

test.each([
  'ehemalig',
  'ancien mentor',
  'afgestudeerd',
  'injoignable',
  'voicemail',
  'duplicate of other form',
])('“%s” on four of ten rows, and on seven, is asked about: it is nothing that came or was done', (note) => {
  for (const times of [4, 7]) {
    const notes = Array.from({ length: 10 }, (_, k) => [k < times ? note : '']);
    expect(JSON.stringify(read(['Remarks'], ...notes).asked)).toContain(note);
  }
});
