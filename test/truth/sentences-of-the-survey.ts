// THE TABLE of what the survey and the profiles say of small groups and of what is odd: each text, and what the independent reader counts.
import { type Check, table } from './asked.ts';
import { type Row, rowsIn, type Seen, setting } from './reader.ts';
import { cellAt, placeOf, rowAt } from './sentences-of-answers.ts';

const count = (fill: Readonly<Record<string, string>>) => Number(fill['n']);
const true_ = (is: boolean) => [is, true] as const;
const SURVEY = 'Final survey';
const smallest = (seen: Seen) => setting(seen, 'Smallest group') || '5';
const isSmallest: Check = ({ least }, { after }) => [least, smallest(after)];
const answered = (seen: Seen) => rowsIn(seen, SURVEY);
const groups = (seen: Seen, column: string) => {
  const sizes = new Map<string, number>();
  for (const row of answered(seen)) sizes.set(String(row[column]), (sizes.get(String(row[column])) ?? 0) + 1);
  return sizes;
};
const merged =
  (column: string): Check =>
  (fill, { after }) => {
    const sizes = new Map([...groups(after, column)].map(([name, size]) => [name || 'not said', size]));
    const names = fill['groups']!.split(', ').map((name) =>
      [...sizes.keys()].find((one) => one.toLowerCase() === name.toLowerCase()),
    );
    return true_(
      names.every((name) => name !== undefined) &&
        names.some((name) => sizes.get(name!)! < Number(smallest(after))),
    );
  };
/** New answers may wait. */
const byRole =
  (role: string): Check =>
  (fill, { after }) => {
    const n = groups(after, 'I took part as').get(role)!;
    return true_(count(fill) <= n && n - count(fill) < Number(smallest(after)));
  };
const asks: Check = ({ question }, { after }) => true_(after.headers[SURVEY]!.includes(question!));
const codesIn = (seen: Seen) => new Set(seen.documents.at(-1)?.match(/M-\d+/g));
const joined: Check = ({ codes, n }, { after }) => {
  const list = codes!.split(', ');
  return [
    [list.length, list.filter((code) => codesIn(after).has(code))],
    [Number(n ?? 1), []],
  ];
};
const known = (name: string) => (seen: Seen) =>
  true_(rowsIn(seen, 'Profile fields').some((row) => row['Field'] === name && row['Shown'] === true));
const offered: Check = ({ name }, { after }) =>
  name === 'all that is shown together' ? [true, true] : known(name!)(after);
const topicsOf = (row: Row) => String(row['Topics you can support']).split(', ').sort().join();

export const ofTheSurvey = table(
  [
    ['{n} new answer', '{n} new answers'],
    (fill, { after }) => [count(fill), new Set(answered(after).map((row) => row['Email Address'])).size - 16],
  ],
  [
    [
      'counted once {least} have come, in each role and strand; fewer would show what they said',
      'a few counted answers were changed or deleted, and new figures would show whose; those in {Results} stand until {least} more answers of that role and strand come, or until you delete {Results}',
      'a group of fewer than {least} people could be worked out',
      'fewer than {least} people of a group answered',
      'Fewer than {least} of one role answered, so how many of each is not shown.',
      'Nothing has to be done: {Results}, and the report if there is one, can be handed on as they are. Once {least} more answers of that role and strand have come, all are counted anew.',
    ],
    isSmallest,
  ],
  [
    'Written to {sheets}. Your notes stay.',
    ({ sheets }, { after }) => [sheets!.split(', ').filter((name) => rowsIn(after, name).length === 0), []],
  ],
  ['{n} mentors answered.', byRole('Mentor')],
  ['{n} mentees answered.', byRole('Mentee')],
  [
    'at least {n}, as many as answered',
    (fill, { after }) => [count(fill), groups(after, 'I took part as').get('Mentor')],
  ],
  ['by role: {groups}', merged('I took part as')],
  ['by strand: {groups}', merged('Which programme?')],
  [['{question} by role', '{question} by strand'], asks],
  [
    'a number from {from} to {to}',
    ({ from, to }, { after }, said) => {
      const ends = /\((\d) = .*(\d) =/.exec(placeOf(said).column);
      const value = Number(cellAt(after, placeOf(said)));
      return [
        [from, to, value >= Number(from) && value <= Number(to)],
        [ends?.[1], ends?.[2], false],
      ];
    },
  ],
  [
    'a survey that names another year than the edition {edition}',
    ({ edition }, { after }, said) => [
      [edition, placeOf(said).sheet.includes(edition!)],
      [setting(after, 'Edition'), false],
    ],
  ],
  [
    'answered again in {sheet}, row {row}',
    ({ sheet, row }, { after }, said) => [
      rowAt(after, { sheet: sheet!, row: Number(row) })['Email Address'],
      rowAt(after, placeOf(said))['Email Address'],
    ],
  ],
  [
    ['{n} person answered', '{n} people answered'],
    (fill, { after }) => [count(fill), new Set(answered(after).map((row) => row['Email Address'])).size],
  ],
  [
    ['{n} question', '{n} questions'],
    (fill, { answer }) => [count(fill), (answer as { asked: unknown[] }).asked.length],
  ],
  [
    ['{n} figure not shown', '{n} figures not shown'],
    (fill, { answer }) => [count(fill), (answer as { suppressed: unknown[] }).suppressed.length],
  ],
  // Profiles.
  [
    [
      '{n} of {all} mentors is the only one with these topics, beside what else is shown',
      '{n} of {all} mentors are the only ones with their topics, beside what else is shown',
    ],
    (fill, { answer, after }) => {
      const shown = (
        answer as { profiles: { state: string; name: string; fields: Record<string, string> }[] }
      ).profiles.filter(({ state }) => state !== 'left out' && state !== 'empty');
      const key = (one: (typeof shown)[number]) => {
        const row = rowsIn(after, 'Mentor answers').find(
          (answers) => answers['Your full name'] === one.name,
        )!;
        const { background, view, expertise, ...rest } = one.fields;
        return `${topicsOf(row)} ${JSON.stringify(rest)}`;
      };
      const keys = shown.map(key);
      return [
        [count(fill), Number(fill['all'])],
        [keys.filter((one) => keys.filter((other) => other === one).length === 1).length, shown.length],
      ];
    },
  ],
  [['one profile comes into the document: {codes}', '{n} profiles come into the document: {codes}'], joined],
  [
    'at least {n} at a time',
    (fill, { answer }) => {
      const said = (answer as { issues: { found: string }[] }).issues.find(({ found }) =>
        /into the document/.test(found),
      );
      return true_(said !== undefined && (said.found.match(/M-\d+/g)?.length ?? 0) < count(fill));
    },
  ],
  [['Show {name}: {way}', 'Hide {name} for everybody'], offered],
  [
    'Hide {name} in {code} only',
    (fill, asked, said) => [
      [
        offered(fill, asked, said)[0],
        rowsIn(asked.after, 'Mentors').some(({ Code }) => Code === fill['code']) ||
          rowsIn(asked.after, 'Mentors').length === 0,
      ],
      [true, true],
    ],
  ],
  [
    '{n} characters',
    (fill, { after }, said) => [Math.abs(count(fill) - cellAt(after, placeOf(said)).length) <= 1, true],
  ],
  [
    'at most {n}; a text that stands out points to its author',
    (fill, { after }, said) => true_(cellAt(after, placeOf(said)).length > count(fill)),
  ],
  [
    'Correct the cell; until then it is shown like this: {way}.',
    ({ way }, asked, said) => {
      const { answer } = asked.trying(
        ({ sheets }) => {
          const { rows } = sheets.find(({ name }) => name === placeOf(said).sheet)!;
          rows[placeOf(said).row - 1]![rows[0]!.indexOf(placeOf(said).column)] = way!;
        },
        ['profiles', asked.request],
      );
      const texts = (view: unknown) =>
        (view as { profiles: { text: string }[] }).profiles.map(({ text }) => text);
      return [texts((answer as { value: unknown }).value), texts(asked.answer)];
    },
  ],
);
