// THE TABLE of what is said of answers, of the coordinator's own sheets and of settings: each text, and what the independent reader finds.

import type { ColumnsView } from '../../src/api/api.ts';
import { textPrint } from '../../src/ground/text-print.ts';
import { TRY } from '../workbench.ts';
import { type Asked, type Check, table } from './asked.ts';
import { answersIn, nameOf, pairKey, type Row, rowsIn, type Seen, standing } from './reader.ts';
import type { Said } from './said.ts';
import { presentIn } from './sentences-of-the-hub.ts';

const MENTORS = 'Mentor answers';
const MENTEES = 'Mentee answers';
const count = (fill: Readonly<Record<string, string>>) => Number(fill['n']);
const true_ = (is: boolean) => [is, true] as const;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
}
export const placeOf = ({ beside }: Said) => beside as unknown as Place;
export const rowAt = (seen: Seen, { sheet, row }: Pick<Place, 'sheet' | 'row'>): Row =>
  rowsIn(seen, sheet)[row - 2] ?? {};
/** The cell of a place, also where somebody has written more into the header. */
export const cellAt = (seen: Seen, place: Place) => {
  const row = rowAt(seen, place);
  const column = Object.keys(row).find((one) => one === place.column || one.startsWith(`${place.column} (`));
  return String(row[column ?? ''] ?? '');
};
const headersOf = (seen: Seen, said: Said) => seen.headers[placeOf(said).sheet] ?? [];
const strandOf = (row: Row) => String(row['Which programme?'] ?? '');
const person = (seen: Seen, sheet: string, name: string) =>
  rowsIn(seen, sheet)
    .filter((row) => row['Your full name'] === name)
    .at(-1);
const isYes = (cell: unknown) => cell === true || /^yes$/i.test(String(cell));

/** Whether a rule, by the name that is said, keeps the two apart. */
export function keepsApart(seen: Seen, rule: string, mentee: Row, mentor: Row): boolean {
  const is = (column: string) => [mentee[column], mentor[column]];
  const addresses = is('Email Address').map(String);
  const print = (address: string) => textPrint(`person\n${address}`);
  const known: Readonly<Record<string, () => boolean>> = {
    'another strand': () => strandOf(mentee) !== strandOf(mentor),
    'The mentor serves another strand': () => strandOf(mentee) !== strandOf(mentor),
    'Not the same unit': () => is('Department')[0] === is('Department')[1],
    'Not a pair of an earlier edition': () =>
      rowsIn(seen, 'Earlier pairs').some(
        (row) => row['Mentee'] === print(addresses[0]!) && row['Mentor'] === print(addresses[1]!),
      ),
    'Never pair': () => areNever(seen, addresses),
    'In the sheet Never pair': () => areNever(seen, addresses),
    'No place left': () =>
      standing(seen).some((row) =>
        [row['Mentor address'], row['Mentor']].some((one) =>
          [addresses[1], mentor['Your full name']].includes(String(one)),
        ),
      ) || rowsIn(seen, 'Matches').some((row) => row['Mentor address'] === addresses[1]),
    'No place left for another mentee': () =>
      standing(seen).some((row) => row['Mentor address'] === addresses[1]),
  };
  const holds = known[rule];
  if (holds === undefined) throw new Error(`no reader for the rule ${rule}`);
  return holds();
}

const areNever = (seen: Seen, addresses: readonly string[]) =>
  rowsIn(seen, 'Never pair').some((row) =>
    addresses.every((one) => Object.values(row).map(String).includes(one)),
  );

export const isOn = (seen: Seen, rule: string) =>
  rule === 'Never pair'
    ? rowsIn(seen, 'Never pair').length > 0
    : rowsIn(seen, 'Rules').some(({ Rule, On }) => Rule === rule && isYes(On));

const issuesOf = ({ answer }: Asked) =>
  (answer as { issues?: readonly (Place & { wanted: string })[] }).issues ?? [];

/** Choices that stand in a row, in order. */
const choicesIn = (row: Row) =>
  Object.entries(row).flatMap(([column, cell]) =>
    /choice/.test(column) && cell !== '' && !/Only/.test(column) ? [String(cell)] : [],
  );

const alikeSheets = (seen: Seen, name: string) =>
  Object.values(seen.headers).filter(
    (top) => top.filter((text) => seen.headers[name]?.includes(text)).length > 2,
  );

const lacks: Check = (fill, { after }, said) => true_(!headersOf(after, said).includes(fill['column']!));
const isThere =
  (key: string): Check =>
  (fill, { after }) =>
    true_(fill[key]! in after.sheets);
const menteesWhoWish = (seen: Seen) =>
  answersIn(seen, MENTEES).filter((row) => isYes(row['Only my choices, otherwise rather nobody'])).length;

export const ofAnswers = table(
  [
    '{n} addresses under this name',
    (fill, { after }, said) => {
      const { sheet } = placeOf(said);
      const name = rowAt(after, placeOf(said))['Your full name'];
      const same = rowsIn(after, sheet).filter((row) => row['Your full name'] === name);
      return [count(fill), new Set(same.map((row) => row['Email Address'])).size];
    },
  ],
  [
    'perhaps {address}',
    (fill, { after }, said) => {
      const [name, domain = ''] = String(rowAt(after, placeOf(said))['Email Address']).split('@');
      const [other, likely = ''] = fill['address']!.split('@');
      return [
        [other, [...likely].sort().join('')],
        [name, [...domain].sort().join('')],
      ];
    },
  ],
  [
    'We count {n}. Write another number into the Places column of the sheet {Mentors?} if that is wrong.',
    (fill, { after }, said) => [
      count(fill),
      Math.min(...(cellAt(after, placeOf(said)).match(/\d+/g) ?? []).map(Number)),
    ],
  ],
  [
    'the same role as the sheet {sheet}',
    ({ sheet }, { after }, said) => [headersOf(after, said), after.headers[sheet!]],
  ],
  [
    ['{n} person is hidden by a filter in {sheet}', '{n} people are hidden by a filter in {sheet}'],
    (fill, { after }) => [count(fill), after.hidden[fill['sheet']!]!.length],
  ],
  [
    ['{name} is there twice', '{setting} is there twice'],
    (fill, { after }, said) => {
      const { sheet, column } = placeOf(said);
      const name = fill['name'] ?? fill['setting'];
      const at = sheet === 'Settings' ? 'Setting' : column;
      return true_(rowsIn(after, sheet).filter((row) => row[at] === name).length > 1);
    },
  ],
  [
    'choice {n}, {mentor}: not possible because of “{rule}”',
    (fill, { after }, said) => {
      const row = rowAt(after, placeOf(said));
      const mentor = person(after, MENTORS, fill['mentor']!)!;
      return [
        [choicesIn(row)[count(fill) - 1], keepsApart(after, fill['rule']!, row, mentor)],
        [fill['mentor'], true],
      ];
    },
  ],
  [
    'none of {n} choices can count',
    (fill, asked, said) => {
      const { sheet, row } = placeOf(said);
      const ruledOut = issuesOf(asked).filter(
        (one) =>
          one.sheet === sheet &&
          one.row === row &&
          /not possible because|a mentor who takes part/.test(`${one.found} ${one.wanted}`),
      );
      return [
        [count(fill), count(fill)],
        [choicesIn(rowAt(asked.after, placeOf(said))).length, ruledOut.length],
      ];
    },
  ],
  [
    ['no column for this: {field}', 'a column for this: {field}'],
    ({ field }, { after }, said) =>
      true_(!headersOf(after, said).some((text) => text.toLowerCase().includes(field!.slice(0, -1)))),
  ],
  [
    'the question “{question}” is gone',
    ({ question }, { before, after }, said) => [
      [
        headersOf(after, said).includes(question!),
        rowsIn(before, 'Columns').some(({ Question }) => Question === question),
      ],
      [false, true],
    ],
  ],
  [
    'a column that means {meaning}',
    ({ meaning }, { page, after }, said) => {
      const { meanings } = page('columns', LOOK) as ColumnsView;
      const row = rowsIn(after, 'Columns').find(({ Question }) => Question === placeOf(said).column);
      const known = Object.values(meanings)
        .flat()
        .filter(({ field }) => field === row?.['Meaning']);
      return true_(known.some(({ says }) => says === meaning));
    },
  ],
  [
    'We now read “{header}” instead. Check it in Set up.',
    ({ header }, { page }, said) =>
      true_(meansIn(page, placeOf(said).sheet).some((one) => one.header === header && one.means !== '')),
  ],
  [
    'We read it as: {meaning}. Check it in Set up.',
    ({ meaning }, { page }, said) => [
      meansIn(page, placeOf(said).sheet).find(({ header }) => header === placeOf(said).column)?.means,
      meaning,
    ],
  ],
  [
    'We take this for {name}, and keep the two apart. If somebody else is meant, correct the answer.',
    ({ name }, { after, pressing }, said) => {
      const bearers = rowsIn(after, MENTORS).filter((row) =>
        String(row['Your full name']).startsWith(`${placeOf(said).found} `),
      );
      const own = rowAt(after, placeOf(said))['Email Address'];
      const pairs = standing(pressing(['match', { ...TRY, write: true }]));
      return [
        [
          bearers.map((row) => row['Your full name']),
          pairs.some((row) => row['Mentee address'] === own && row['Mentor'] === name),
        ],
        [[name], false],
      ];
    },
  ],
  [
    'the code or the name of a mentor who takes part (this one {trouble})',
    ({ trouble }, asked, said) => {
      const { after } = asked;
      const written = cellAt(after, placeOf(said));
      const isHere = presentIn(asked, 'Mentor').some((one) => nameOf(after, one) === written);
      const isMentor =
        trouble === 'is no mentor here' ? isHere : person(after, MENTORS, written) !== undefined;
      const isCode = rowsIn(after, 'Mentors').some(({ Code }) => Code === written);
      return [
        [isMentor, isCode],
        [trouble === 'does not take part', false],
      ];
    },
  ],
  [
    'a column that may mean {field}',
    (_fill, { after }, said) => {
      const { sheet, column } = placeOf(said);
      const decided = rowsIn(after, 'Columns').filter(
        (row) => row['Sheet'] === sheet && row['Question'] === column,
      );
      return [
        [headersOf(after, said).includes(column), decided.map((row) => row['Decided by'])],
        [true, []],
      ];
    },
  ],
  [
    '{name}, {status} since {since}, answered again on {day}',
    ({ name, status, since, day }, { after }, said) => {
      const [own] = rowsIn(after, 'Mentors').filter(({ Name }) => Name === name);
      return [
        [
          String(own?.['Status']),
          String(own?.['Notes']).includes(since!),
          String(rowAt(after, placeOf(said))['Timestamp']).slice(0, 10),
        ],
        [status, true, day],
      ];
    },
  ],
  [
    'whether {name} is back',
    ({ name }, { after }, said) => [rowAt(after, placeOf(said))['Your full name'], name],
  ],
  ['If so, empty Status in the sheet {sheet}. Until then this person takes no part.', isThere('sheet')],
  [
    'another address of {name} than the one that pairs and mails know, {former}',
    ({ name, former }, { after }, said) => {
      const all = [...rowsIn(after, MENTORS), ...rowsIn(after, MENTEES)].map((row) => row['Email Address']);
      const known = rowsIn(after, 'Matches')
        .map(pairKey)
        .some((key) => key.includes(former!));
      return [
        [rowAt(after, placeOf(said))['Your full name'], all.includes(former!), known],
        [name, false, true],
      ];
    },
  ],
  [
    '{name}, who seems to be the person who is already introduced',
    ({ name }, { after }, said) => {
      const { 'Your full name': called, 'Email Address': address } = rowAt(after, placeOf(said));
      const met = rowsIn(after, 'Matches').filter((row) => [row['Mentor'], row['Mentee']].includes(name!));
      return [
        [called, met.length > 0, met.some((row) => pairKey(row).includes(String(address)))],
        [name, true, false],
      ];
    },
  ],
  [
    [
      'If this is somebody else, write the name, this address and the Status active into the sheet {sheet}. If it is the same person, write the address that is right into the older row too: then the later answer counts. Delete neither. Until then it waits.',
      'Write the strand into the Strand column of the sheet {sheet}.',
      'Is it one of these? Then call that strand in Settings, or in {Strands?}, as the answers do. Is it another? Add it there. Or write the strand into the Strand column of the sheet {sheet}. Until then this person is left out.',
    ],
    ({ sheet }, _asked, said) => [sheet, placeOf(said).sheet === MENTORS ? 'Mentors' : 'Mentees'],
  ],
  [
    'whether {name} takes part is not clear; say it in Match, or write active, paused or withdrawn into Status',
    ({ name }, { after }) => {
      const rows = [...rowsIn(after, 'Mentors'), ...rowsIn(after, 'Mentees')].filter(
        ({ Name }) => Name === name,
      );
      return [rows.some(({ Status }) => /^(active|paused|withdrawn)$/i.test(String(Status))), false];
    },
  ],
  [
    ['one of {list}', 'one of {states}'],
    ({ list, states }, { after }, said) => {
      const { column } = placeOf(said);
      const strands = rowsIn(after, 'Strands').map(({ Strand }) => String(Strand));
      const words = (list ?? states)!.split(', ');
      return [
        /^Stat/.test(column) ? words.includes(column === 'State' ? 'left out' : 'ended') : words,
        /^Stat/.test(column) ? true : strands,
      ];
    },
  ],
  // Our own sheets.
  [
    '{code}, under which this profile was published',
    ({ code }, { after }, said) => {
      const mark = textPrint(String(rowAt(after, placeOf(said))['Email'])).slice(0, 8);
      const contents = rowsIn(after, 'Documents')
        .map((row) => JSON.stringify(row))
        .join(' ');
      return true_(new RegExp(`${code}:[^: ]*:${mark}`).test(contents));
    },
  ],
  [
    'It counts for {names}. Write the mail address if somebody else is meant.',
    ({ names }, _asked, said) =>
      true_(names!.split(', ').every((name) => name.startsWith(placeOf(said).found))),
  ],
  [
    '“{rule}”: no column for this: {field}',
    ({ rule }, { after }) => {
      const all = [MENTORS, MENTEES].flatMap((sheet) => after.headers[sheet] ?? []);
      return [
        [isOn(after, rule!), all.some((text) => /supervisor|organi[sz]ation|employer|site/i.test(text))],
        [true, false],
      ];
    },
  ],
  [
    [
      '{n} mentee would rather have no mentor than one they did not name',
      '{n} mentees would rather have no mentor than one they did not name',
    ],
    (fill, { after }) => [count(fill), menteesWhoWish(after)],
  ],
  ['the rule “{rule}” switched on', ({ rule }, { after }) => [isOn(after, rule!), false]],
  [
    'the name in the answer, {name}',
    ({ name }, { after }, said) => {
      const { Email } = rowAt(after, placeOf(said));
      return [rowsIn(after, MENTORS).find((row) => row['Email Address'] === Email)?.['Your full name'], name];
    },
  ],
  [
    'the address of the answer, {email}',
    ({ email }, { after }, said) => [
      person(after, MENTORS, String(rowAt(after, placeOf(said))['Name']))?.['Email Address'],
      email,
    ],
  ],
  ['two sheets look like {sheet}', ({ sheet }, { after }) => true_(alikeSheets(after, sheet!).length > 1)],
  ['We use {sheet} and leave the other one alone. Delete the one that is not needed.', isThere('sheet')],
  [['the header {column}', 'no column {column}', 'the header {column} in row {row}'], lacks],
  [
    'We read this column as {column}. Write that word above it, and it is found wherever it is.',
    (fill, { after }, said) => [
      [
        headersOf(after, said).includes(fill['column']!),
        headersOf(after, said).includes(placeOf(said).column),
      ],
      [false, true],
    ],
  ],
  [
    'a sheet like {sheet}, with columns that we do not know',
    ({ sheet }, _asked, said) => [placeOf(said).sheet, sheet],
  ],
  [
    'the headers {columns}',
    ({ columns }, { after }, said) => [
      columns!.split(', ').filter((one) => headersOf(after, said).includes(one)),
      [],
    ],
  ],
  // Settings and strands.
  [
    'a whole number from {least} to {most}, or nothing',
    ({ least, most }, asked, said) => {
      const isOdd = (value: number) => {
        const { answer } = asked.trying(
          ({ sheets }) => {
            const { rows } = sheets.find(({ name }) => name === placeOf(said).sheet)!;
            rows[placeOf(said).row - 1]![rows[0]!.indexOf(placeOf(said).column)] = value;
          },
          ['match', TRY],
        );
        return JSON.stringify(answer).includes('a whole number from');
      };
      return [
        [Number(least) - 1, Number(least), Number(most), Number(most) + 1].map(isOdd),
        [true, false, false, true],
      ];
    },
  ],
  [
    'at least {smallest}',
    ({ smallest }, { after }, said) => [smallest, String(rowAt(after, placeOf(said))['Smallest circle'])],
  ],
  [
    'Correct the cell; until then we use {used}.',
    ({ used }, asked, said) => {
      const { sheet, row, column } = placeOf(said);
      const same = asked.trying(
        ({ sheets }) => {
          const { rows } = sheets.find(({ name }) => name === sheet)!;
          rows[row - 1]![rows[0]!.indexOf(column)] = used!;
        },
        ['match', TRY],
      );
      const pairs = (answer: unknown) => (answer as { pairs?: unknown }).pairs;
      const { value } = same.answer as { value: unknown };
      return [pairs(value), pairs(asked.page('match', TRY))];
    },
  ],
  [
    'two rules that contradict each other are on: “{one}” and “{other}”',
    ({ one, other }, { after }) => [
      [isOn(after, one!), isOn(after, other!)],
      [true, true],
    ],
  ],
  [
    ['{n} decision is kept. This is still to be said.', '{n} decisions are kept. This is still to be said.'],
    (fill, { after, request }) => {
      const { decisions } = request as { decisions: readonly { sheet: string; header: string }[] };
      const kept = decisions.filter(({ sheet, header }) =>
        rowsIn(after, 'Columns').some(
          (row) =>
            row['Sheet'] === sheet && row['Question'] === header && row['Decided by'] === 'coordinator',
        ),
      );
      return [count(fill), kept.length];
    },
  ],
  [
    'Found: {found}. Wanted: {wanted}. Nothing was changed.',
    ({ found, wanted }, asked) => [
      [issuesOf(asked).some((one) => one.found === found && one.wanted === wanted), asked.after.sheets],
      [true, asked.before.sheets],
    ],
  ],
);

interface Meant {
  readonly header: string;
  readonly means: string;
}

/** What Set up shows of each question. */
function meansIn(page: Asked['page'], sheet: string): Meant[] {
  const { sheets, meanings } = page('columns', LOOK) as ColumnsView;
  const own = sheets.find((one) => one.sheet === sheet);
  const words = (name: string | null) => meanings[own!.role!].find(({ field }) => field === name)?.says ?? '';
  return (own?.columns ?? []).map(({ header, field, candidates }) => ({
    header,
    means: words(field ?? candidates[0] ?? null),
  }));
}

const LOOK = { decisions: [], accept: null, write: false } as const;
