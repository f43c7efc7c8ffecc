// THE TABLE of what a matching says of pairs, of those without a mentor, and of circles: each text, and what the independent reader
// counts. What a wish would cost is held against the matching that comes about when the pair is really locked.
import type { ExplainView, MatchView } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { TRY, WRITE } from '../workbench.ts';
import { type Asked, type Check, table } from './asked.ts';
import { isOver, nameOf, namesOf, type Row, rowsIn, type Seen, standing, takingPart } from './reader.ts';
import type { Said } from './said.ts';
import { isOn, keepsApart } from './sentences-of-answers.ts';

const MENTORS = 'Mentor answers';
const MENTEES = 'Mentee answers';
/** One, where it is said in words. */
const count = (fill: Readonly<Record<string, string>>) => Number(fill['n'] ?? 1);
const answerOf = (seen: Seen, sheet: string, who: string): Row =>
  rowsIn(seen, sheet)
    .filter((row) => [row['Email Address'], row['Your full name']].includes(who))
    .at(-1) ?? {};
const strandRow = (seen: Seen, strand: string): Row =>
  rowsIn(seen, 'Strands').find(({ Strand }) => Strand === strand) ?? {};
const words = (cell: unknown) =>
  String(cell ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const both = (a: unknown, b: unknown) => words(a).filter((one) => words(b).includes(one));
const choiceOf = (row: Row, ordinal: string) =>
  Object.entries(row).find(([column]) => column.includes(`${ordinal.toLowerCase()} choice`))?.[1];

/** The two of whom something is said: on the page by address, in a sheet by name. */
function twoOf({ after, request }: Asked, { beside }: Said): readonly [mentee: Row, mentor: Row] {
  const asks = request as { mentee?: string | null; mentor?: string | null } | null;
  const who = (side: 'mentee' | 'mentor', column: string) =>
    String(beside[side] ?? beside[column] ?? asks?.[side] ?? '');
  return [
    answerOf(after, MENTEES, who('mentee', 'Mentee') || who('mentee', 'Person')),
    answerOf(after, MENTORS, who('mentor', 'Mentor')),
  ];
}

/** Pairs as they stand, or would once this is written. */
const standingThen = (asked: Asked) =>
  standing(isWritten(asked) ? asked.after : asked.pressing(['match', WRITE]));
const isWritten = ({ request }: Asked) => (request as { write?: boolean } | null)?.write === true;
/** Mentees of a strand who have a mentor, or would once this is written. */
const servedIn = (asked: Asked, strand: string) => {
  const shown = (asked.answer as MatchView).pairs?.map(({ mentee }) => mentee);
  const served = shown ?? standingThen(asked).map((row) => String(row['Mentee address']));
  const own = [...new Set(served)].map((who) => answerOf(asked.after, MENTEES, who));
  return own.filter((row) => row['Which programme?'] === strand).length;
};

/** The circle of which something is said: addresses on the page, names in a sheet. */
function circleOf({ after }: Asked, { beside }: Said) {
  const circle = beside as {
    mentees?: readonly string[];
    mentors?: readonly string[];
    strand?: string;
    Circle?: string;
  };
  const rows = rowsIn(after, 'Circles').filter((row) => row['Circle'] === circle.Circle);
  const inSheet = (role: string) =>
    rows.filter(({ Role }) => Role === role).map(({ Person }) => String(Person));
  const [mentees, mentors] = [circle.mentees ?? inSheet('mentee'), circle.mentors ?? inSheet('mentor')];
  return {
    strand: String(circle.strand ?? rows[0]?.['Strand']),
    mentees: mentees.map((one) => answerOf(after, MENTEES, one)),
    mentors: mentors.map((one) => answerOf(after, MENTORS, one)),
  };
}

const known = new WeakMap<Asked, Map<string, ReturnType<typeof lockedAnew>>>();
/** The pair is really locked, and matched; once for all sentences about it. */
function locked(asked: Asked, said: Said) {
  const own = known.get(asked) ?? new Map<string, ReturnType<typeof lockedAnew>>();
  known.set(asked, own);
  const mentor = otherIn(asked, said);
  if (!own.has(mentor)) own.set(mentor, lockedAnew(asked, said, mentor));
  return own.get(mentor)!;
}

/** The mentor of whom something is said who is not the present one: of a list, or the one asked about. */
const otherIn = ({ request }: Asked, { beside }: Said) =>
  String(beside['mentor'] ?? (request as { mentor?: string | null }).mentor);
const menteeIn = ({ answer }: Asked) => String((answer as ExplainView).mentee);

/** Two people as nobody has introduced anybody yet: no mail went, and every pair that was told is a proposal of ours. */
function nobodyIntroduced({ sheets, properties }: World): void {
  for (const name of Object.keys(properties.document))
    if (/^mails \d{5}$/.test(name)) delete properties.document[name];
  sheets.find(({ name }) => name === 'Outbox')?.rows.splice(1);
  const { rows } = sheets.find(({ name }) => name === 'Matches')!;
  const at = (column: string) => rows[0]!.indexOf(column);
  for (const row of rows.slice(1).filter((one) => /^introduced$/i.test(String(one[at('Status')])))) {
    row[at('Status')] = 'proposed';
    row[at('Lock')] = false;
    row[at('Proposed mentor address')] = row[at('Mentor address')]!;
  }
}

/** What is kept for other reasons than the introduction is kept in both; the pair itself is locked with the one and with the other. */
function lockedAnew(asked: Asked, { beside }: Said, mentor: string) {
  const { trying } = asked;
  const mentee = menteeIn(asked);
  const wereTold = (beside['says'] as string[]).includes('Had nobody been introduced yet:');
  const { pairs } = asked.page('match', TRY) as MatchView;
  const held = pairs.find((pair) => pair.mentee === mentee && pair.locked)?.mentor ?? null;
  const lock = (who: string | null) => (world: World) => {
    const { sheets } = world;
    if (wereTold) nobodyIntroduced(world);
    if (who === null) return;
    const answers = sheets
      .filter(({ name }) => /^Ment(or|ee) answers$/.test(name))
      .flatMap(({ rows }) => rows);
    const called = (address: string) => answers.find((row) => row[1] === address)![2]!;
    const { rows } = sheets.find(({ name }) => name === 'Matches')!;
    const at = (column: string) => rows[0]!.indexOf(column);
    const own = rows.find(
      (row) => row[at('Mentee')] === called(mentee) && !isOver({ Status: row[at('Status')]! }),
    );
    const row = own ?? rows[0]!.map(() => '');
    if (own === undefined) rows.push(row);
    row[at('Mentee')] = called(mentee);
    row[at('Mentor')] = called(who);
    row[at('Status')] = 'proposed';
    row[at('Lock')] = true;
  };
  const value = (is: unknown) => (is as { value: MatchView }).value;
  return {
    once: value(trying(lock(mentor), ['match', TRY]).answer),
    now: value(trying(lock(held), ['match', TRY]).answer),
  };
}
export const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const price =
  (of: (view: MatchView) => number): Check =>
  (fill, asked, said) => {
    const { now, once } = locked(asked, said);
    return [count(fill), of(now) - of(once)];
  };
const named = ({ pairs }: MatchView) => pairs.filter(({ choice }) => choice !== null).length;

const divided: Check = (fill, { after }, { beside }) => {
  const row = strandRow(
    after,
    String(beside['strand'] ?? beside['Strand'] ?? rowsIn(after, 'Strands')[0]?.['Strand']),
  );
  return [
    [count(fill), fill['smallest'], fill['largest']],
    [takingPart(after, 'Mentee').length, String(row['Smallest circle']), String(row['Largest circle'])],
  ];
};

export const ofMatching = table(
  [
    'The mentor is away: {months}.',
    ({ months }, asked, said) => [months, twoOf(asked, said)[1]['In which months will you be away?']],
  ],
  [
    'The mentor has {has} h a month; the meetings take {needs} h.',
    ({ has, needs }, asked, said) => {
      const [mentee, mentor] = twoOf(asked, said);
      const strand = strandRow(asked.after, String(mentee['Which programme?']));
      const a = (Number(strand['Meetings']) * Number(strand['Minutes'])) / 60 / Number(strand['Months']);
      return [
        [Number(has), Number(needs)],
        [Number(mentor['How many hours a month can you give?']), a],
      ];
    },
  ],
  [
    "The mentee's {ordinal} choice.",
    ({ ordinal }, asked, said) => {
      const [mentee, mentor] = twoOf(asked, said);
      return [choiceOf(mentee, ordinal!), mentor['Your full name']];
    },
  ],
  [
    'Both named: {topics}.',
    ({ topics }, asked, said) => {
      const [mentee, mentor] = twoOf(asked, said);
      const column = (row: Row) =>
        row['Topics, up to three'] ?? row['Topics you can support'] ?? row['Topics'];
      return [topics!.split(/ · |, /), both(column(mentee), column(mentor))];
    },
  ],
  [
    'In common: {languages}.',
    ({ languages }, asked, said) => {
      const [mentee, mentor] = twoOf(asked, said);
      return [words(languages), both(mentee['Languages for meetings'], mentor['Languages for meetings'])];
    },
  ],
  [
    'Both can meet {format}.',
    ({ format }, asked, said) => {
      const can = (row: Row) => {
        const way = String(row['How you would like to meet']).toLowerCase();
        return way === 'both' || way === format;
      };
      return [twoOf(asked, said).map(can), [true, true]];
    },
  ],
  [
    'Kept although this rule is on: {rule}.',
    ({ rule }, asked, said) => {
      const [mentee, mentor] = twoOf(asked, said);
      return [
        rule!
          .split(' · ')
          .map((one) => [isOn(asked.after, one), keepsApart(asked.after, one, mentee, mentor)]),
        rule!.split(' · ').map(() => [true, true]),
      ];
    },
  ],
  [
    [
      '{n} kept pair waits for your word, see Please check below. Until then no mail goes to the two.',
      '{n} kept pairs wait for your word, see Please check below. Until then no mail goes to them.',
    ],
    (fill, { answer }) => {
      const { issues } = answer as MatchView;
      const asked = issues.filter(
        ({ sheet, column, severity, wanted }) =>
          sheet === 'Matches' &&
          column === 'Mentor' &&
          severity === 'holds' &&
          /may meet|keep to/.test(wanted),
      );
      return [count(fill), new Set(asked.map(({ row }) => row)).size];
    },
  ],
  [
    [
      '{n} mentee who answered is left out and gets no mentor: the strand is not clear, see Please check below.',
      '{n} mentees who answered are left out and get no mentor: their strand is not clear, see Please check below.',
    ],
    (fill, { after }) => {
      const strands = rowsIn(after, 'Strands').map(({ Strand }) => Strand);
      const unclear = rowsIn(after, MENTEES).filter((row) => !strands.includes(row['Which programme?']));
      return [count(fill), unclear.length];
    },
  ],
  [
    'The strand {strand} has no place left.',
    ({ strand }, asked) => [
      servedIn(asked, strand!) >= Number(strandRow(asked.after, strand!)['Places']),
      true,
    ],
  ],
  [
    'The strand {strand} is full (places: {n}).',
    (fill, asked) => [
      [count(fill), servedIn(asked, fill['strand']!)],
      [Number(strandRow(asked.after, fill['strand']!)['Places']), count(fill)],
    ],
  ],
  [
    'The strand {strand} is full (places: {n}); the draw decided.',
    (fill, asked) => {
      const inCircles = (asked.answer as MatchView).circles?.flatMap(({ mentees }) => mentees).length;
      return [
        [count(fill), inCircles ?? count(fill)],
        [Number(strandRow(asked.after, fill['strand']!)['Places']), count(fill)],
      ];
    },
  ],
  [
    '{ordinal} choice {mentor}: {why}.',
    ({ ordinal, mentor, why }, asked, said) => {
      const [mentee] = twoOf(asked, said);
      const wished = answerOf(asked.after, MENTORS, mentor!);
      const rule = /^not allowed, (.*)$/.exec(why!)?.[1];
      const places = Number(wished['How many mentees could you take this year?']);
      const isFull = () => standingThen(asked).filter((row) => row['Mentor'] === mentor).length >= places;
      return [
        [
          choiceOf(mentee, ordinal!),
          rule === undefined ? isFull() : keepsApart(asked.after, rule, mentee, wished),
        ],
        [mentor, true],
      ];
    },
  ],
  [
    'Not allowed: {rule}.',
    ({ rule }, asked, said) => [keepsApart(asked.after, rule!, ...twoOf(asked, said)), true],
  ],
  [
    'More people than places: {n} for {places}.',
    (fill, { after }) => {
      const places = rowsIn(after, MENTORS).map((row) =>
        Number(row['How many mentees could you take this year?']),
      );
      return [
        [count(fill), Number(fill['places'])],
        [takingPart(after, 'Mentee').length, sum(places)],
      ];
    },
  ],
  [
    [
      '{n} mentee without a mentor: {names}.',
      '{n} mentees without a mentor: {names}.',
      '{n} mentee without a circle: {names}.',
      '{n} mentees without a circle: {names}.',
    ],
    (fill, { after, answer }) => {
      const { pairs, circles } = answer as MatchView;
      const strands = rowsIn(after, 'Strands').map(({ Strand }) => Strand);
      const isClear = (who: string) =>
        strands.length < 2 || strands.includes(answerOf(after, MENTEES, who)['Which programme?']);
      const alone = rowsIn(after, 'Matches')
        .filter((row) => /no mentor/i.test(`${row['Status']} ${row['Mentor']}`))
        .map((row) => row['Mentee']);
      const served = [...pairs.map(({ mentee }) => mentee), ...circles.flatMap(({ mentees }) => mentees)];
      const left = takingPart(after, 'Mentee').filter((who) => !served.includes(who) && isClear(who));
      const names = namesOf(after, left).filter((name) => !alone.includes(name));
      return [
        [count(fill), fill['names']!.split(', ').sort()],
        [names.length, names],
      ];
    },
  ],
  [
    [
      '{n} choice cannot count: a rule is against it, or the mentor has no place. “Explain selected pair” says why, person by person.',
      '{n} choices cannot count: a rule is against them, or the mentor has no place. “Explain selected pair” says why, person by person.',
    ],
    (fill, { answer }) => [
      count(fill),
      (answer as MatchView).issues.filter(({ found }) => found.includes('not possible because')).length,
    ],
  ],
  // What a wish would cost.
  [
    ['All places are kept for {names}.', 'All places are taken: {names}.'],
    ({ names }, asked, said) => {
      const { pairs } = asked.page('match', TRY) as MatchView;
      const mentor = otherIn(asked, said);
      const theirs = pairs.filter((pair) => pair.mentor === mentor && pair.mentee !== menteeIn(asked));
      const isKept = String(said.value).includes('kept');
      const shown = theirs.filter(({ locked: isLocked }) => isLocked || !isKept);
      return [
        names!.split(', ').sort(),
        namesOf(
          asked.after,
          shown.map(({ mentee }) => mentee),
        ),
      ];
    },
  ],
  [
    [
      'One person fewer of those who waited last time would have a mentor.',
      '{n} people fewer of those who waited last time would have a mentor.',
    ],
    (fill, asked, said) => {
      const waited = rowsIn(asked.after, 'Unmatched 2025').map(({ Person }) => String(Person));
      const { now, once } = locked(asked, said);
      const served = ({ pairs }: MatchView) =>
        pairs.filter(({ mentee }) => waited.includes(nameOf(asked.after, mentee))).length;
      return [count(fill), served(now) - served(once)];
    },
  ],
  [
    ['One more person would stay without a mentor.', '{n} more people would stay without a mentor.'],
    price(({ pairs }) => pairs.length),
  ],
  [
    ['One person fewer would get a mentor they named.', '{n} people fewer would get a mentor they named.'],
    price(named),
  ],
  [
    ['One more step down the lists of choices in all.', '{n} more steps down the lists of choices in all.'],
    price(({ pairs }) => -sum(pairs.map(({ choice }) => (choice === null ? 0 : choice - 1)))),
  ],
  [
    'The pairs together would fit {n} points worse, of 1000 a pair.',
    price(({ pairs }) => sum(pairs.map(({ fit }) => fit))),
  ],
  [
    [
      'Nobody else would move.',
      'Something would change for one other person.',
      'Something would change for {n} other people.',
    ],
    (fill, asked, said) => {
      const { now, once } = locked(asked, said);
      const mentorOf = ({ pairs }: MatchView, who: string) =>
        pairs.find(({ mentee }) => mentee === who)?.mentor;
      const own = menteeIn(asked);
      const everybody = new Set([...now.pairs, ...once.pairs].map(({ mentee }) => mentee));
      const moved = [...everybody].filter((who) => who !== own && mentorOf(now, who) !== mentorOf(once, who));
      return [String(said.value).includes('Nobody') ? 0 : count(fill), moved.length];
    },
  ],
  // Circles.
  [
    [
      '{n} person cannot be divided into circles of {smallest} to {largest}.',
      '{n} people cannot be divided into circles of {smallest} to {largest}.',
    ],
    divided,
  ],
  [
    ['{n} person for the strand {strand}', '{n} people for the strand {strand}'],
    (fill, { after }) => [
      [count(fill), fill['strand']! in after.sheets],
      [takingPart(after, 'Mentee').length, false],
    ],
  ],
  [
    [
      'Places of the strand {strand}: {places}. A circle needs {smallest} people.',
      'Places of the strand {strand}: {places}, of which circles of {smallest} to {largest} fill {filled}; the draw decided.',
      'at least {smallest} places; now {places}',
    ],
    ({ places, smallest, filled }, { after, answer }) => {
      const [row] = rowsIn(after, 'Strands');
      const inCircles =
        (answer as MatchView).circles?.flatMap(({ mentees }) => mentees).length ?? Number(filled);
      return [
        [places, smallest, filled === undefined ? inCircles : Number(filled)],
        [String(row?.['Places']), String(row?.['Smallest circle']), inCircles],
      ];
    },
  ],
  [
    'Circles of {smallest} to {largest} hold {filled} of the {people} people; the draw decided.',
    ({ smallest, largest, filled, people }, { after, answer }) => {
      const [row] = rowsIn(after, 'Strands');
      const all = (answer as MatchView).circles.flatMap(({ mentees }) => mentees).length;
      return [
        [smallest, largest, Number(filled), Number(people)],
        [
          String(row?.['Smallest circle']),
          String(row?.['Largest circle']),
          all,
          takingPart(after, 'Mentee').length,
        ],
      ];
    },
  ],
  [
    'Places left in the strand {strand}: {places}. A new circle needs {smallest} people.',
    ({ strand, places, smallest }, { after }) => {
      const row = strandRow(after, strand!);
      const taken = rowsIn(after, 'Circles').filter(({ Role }) => Role === 'mentee').length;
      return [
        [Number(places), smallest],
        [Number(row['Places']) - taken, String(row['Smallest circle'])],
      ];
    },
  ],
  [
    'a number that circles of {smallest} to {largest} can hold',
    ({ smallest, largest }, { after }) => {
      const [row] = rowsIn(after, 'Strands');
      return [
        [smallest, largest],
        [String(row?.['Smallest circle']), String(row?.['Largest circle'])],
      ];
    },
  ],
  [
    '{n} mentors are missing: nobody left is allowed with every member.',
    (fill, asked, said) => {
      const { strand, mentors } = circleOf(asked, said);
      return [count(fill) + mentors.length, Number(strandRow(asked.after, strand)['Mentors per circle'])];
    },
  ],
  [
    'All want to talk about {topic}.',
    ({ topic }, asked, said) => [
      circleOf(asked, said).mentees.every(({ Topics }) => String(Topics).includes(topic!)),
      true,
    ],
  ],
  [
    '{n} of {all} want to talk about {topic}.',
    (fill, asked, said) => {
      const { mentees } = circleOf(asked, said);
      const want = mentees.filter(({ Topics }) => String(Topics).includes(fill['topic']!));
      return [
        [count(fill), fill['all']],
        [want.length, String(mentees.length)],
      ];
    },
  ],
  [
    ['Everybody can meet on {times}.', 'The mentees can meet on {times}.'],
    ({ times }, asked, said) => {
      const { mentees, mentors } = circleOf(asked, said);
      const all = String(said.value).includes('Everybody can') ? [...mentees, ...mentors] : mentees;
      const can = (row: Row) =>
        times!.split(' or ').every((one) => words(row['When can you meet?']).includes(one));
      return [all.filter((row) => !can(row)), []];
    },
  ],
  [
    'A mentor named no time that suits all mentees.',
    (_fill, asked, said) => {
      const { mentees, mentors } = circleOf(asked, said);
      const common = mentees
        .map((row) => words(row['When can you meet?']))
        .reduce((a, b) => a.filter((one) => b.includes(one)));
      return [
        mentors.some((row) => words(row['When can you meet?']).some((one) => common.includes(one))),
        false,
      ];
    },
  ],
  // Sheets.
  [
    [
      'Has {n} free place; every mentee who could come here is at least as well off elsewhere.',
      'Has {n} free places; every mentee who could come here is at least as well off elsewhere.',
      'Has {n} more free place; everybody else who could come here is at least as well off elsewhere.',
      'Has {n} more free places; everybody else who could come here is at least as well off elsewhere.',
      'Has {n} free place, but the strand has none left.',
      'Has {n} free places, but the strand has none left.',
      'Has {n} free place; whoever could come here is better off elsewhere, or a row asks about them first.',
      'Has {n} free places; whoever could come here is better off elsewhere, or a row asks about them first.',
    ],
    (fill, asked, { beside }) => {
      const name = String(beside['Person']);
      const has = Number(answerOf(asked.after, MENTORS, name)['How many mentees could you take this year?']);
      return [count(fill), has - standing(asked.after).filter(({ Mentor }) => Mentor === name).length];
    },
  ],
  [
    [
      'Best under your rules and around the {n} pair that was kept.',
      'Best under your rules and around the {n} pairs that were kept.',
    ],
    (fill, { before, request }) => {
      const isKept = ({ Lock, Status }: Row) =>
        Lock === true || /^(introduced|confirmed|accepted)$/i.test(String(Status));
      // What is put back is kept as it was before.
      const isBack = (request as { putBack?: boolean } | null)?.putBack === true;
      return [count(fill), isBack ? count(fill) : standing(before).filter(isKept).length];
    },
  ],
  [
    [
      '{n} row that puts a mentee and a mentor together, in a sheet that we do not read',
      '{n} rows that put a mentee and a mentor together, in a sheet that we do not read',
    ],
    (fill, { after }, { beside }) => {
      const names = (role: 'Mentor' | 'Mentee') => takingPart(after, role).map((one) => nameOf(after, one));
      const holds = (row: Row, list: readonly string[]) =>
        Object.values(row).some((cell) => list.includes(String(cell)));
      const rows = rowsIn(after, String(beside['sheet']));
      return [
        count(fill),
        rows.filter((row) => holds(row, names('Mentor')) && holds(row, names('Mentee'))).length,
      ];
    },
  ],
);
