// THE TABLE of what is said of rows of Matches and Circles that a person has to look at, and why somebody waits: each text, and what the
// independent reader finds in the row.
import { type Asked, type Check, table } from './asked.ts';
import {
  inState,
  isOver,
  nameOf,
  pairKey,
  pairsIn,
  type Row,
  rowsIn,
  type Seen,
  standing,
  takingPart,
} from './reader.ts';
import type { Said } from './said.ts';
import { cellAt, isOn, keepsApart, placeOf, rowAt } from './sentences-of-answers.ts';
import { presentIn } from './sentences-of-the-hub.ts';

const FORMS = ['Mentor answers', 'Mentee answers'];
const true_ = (is: boolean) => [is, true] as const;
const everybody = (seen: Seen) => FORMS.flatMap((sheet) => rowsIn(seen, sheet));
const isCalled = (seen: Seen, name: string) => everybody(seen).some((row) => row['Your full name'] === name);
const hasAddress = (seen: Seen, address: string) =>
  everybody(seen).some((row) => row['Email Address'] === address);
const byName = (seen: Seen, name: string): Row =>
  everybody(seen)
    .filter((row) => row['Your full name'] === name)
    .at(-1) ?? {};
/** The row of which something is said; of whom waits the two are named. */
const own = ({ after }: Asked, said: Said) =>
  said.beside['who'] === undefined
    ? rowAt(after, placeOf(said))
    : (pairsIn(after).find((row) =>
        [pairKey(row), `Matches, row ${rowsIn(after, 'Matches').indexOf(row) + 2}`].includes(
          String(said.beside['who']),
        ),
      ) ?? {});
const isHeld = ({ after, answer }: Asked, name: string) =>
  (answer as { issues: { severity: string; sheet: string; row: number }[] }).issues.some(
    ({ severity, sheet, row }) =>
      severity === 'holds' &&
      [rowAt(after, { sheet, row })['Your full name'], rowAt(after, { sheet, row })['Name']].includes(name),
  );
/** Whether a row of Matches that still holds puts the two together. */
const isBeside = (seen: Seen, mentee: string, mentor: string) =>
  standing(seen).some((row) => row['Mentee'] === mentee && row['Mentor'] === mentor);
const inCircle = (seen: Seen, circle: string) =>
  rowsIn(seen, 'Circles').filter((row) => row['Circle'] === circle);
const circlesOf = (seen: Seen, name: string) =>
  rowsIn(seen, 'Circles')
    .filter(({ Person }) => Person === name)
    .map(({ Circle }) => Circle);
/** Circles of which mails that went told this person. */
const told = (seen: Seen, name: string) =>
  inState(seen, 'sent')
    .filter(({ Person }) => nameOf(seen, String(Person)) === name)
    .map(({ Pair }) => String(Pair));
/** For whom the row was written, as its hidden addresses say. */
const writtenFor = (seen: Seen, { 'Mentee address': mentee, 'Mentor address': mentor }: Row) => [
  nameOf(seen, String(mentee)),
  nameOf(seen, String(mentor)),
];
const isOf =
  (gap: string): Check =>
  (fill, asked, said) =>
    true_(writtenFor(asked.after, own(asked, said)).includes(fill[gap]!));
const together: Check = ({ mentee, mentor }, asked, said) => [
  [own(asked, said)['Mentee'], own(asked, said)['Mentor']],
  [mentee, mentor],
];
const areNever = (seen: Seen, names: readonly string[]) => {
  const keys = names.map((name) => [name, String(byName(seen, name)['Email Address'])]);
  return rowsIn(seen, 'Never pair').some((row) =>
    keys.every((key) => Object.values(row).some((cell) => key.includes(String(cell)))),
  );
};
const menteesIn = (seen: Seen, circle: string) => {
  const part = takingPart(seen, 'Mentee').map((one) => nameOf(seen, one));
  return inCircle(seen, circle).filter(
    ({ Role, Person }) => Role === 'mentee' && part.includes(String(Person)),
  ).length;
};
const smallestOf = (seen: Seen, strand: unknown) =>
  String(rowsIn(seen, 'Strands').find(({ Strand }) => Strand === strand)?.['Smallest circle']);

export const ofRows = table(
  [
    [
      'this mentee is also kept in row {row}, with another mentor',
      'this mentee is also in row {row}, with another mentor',
    ],
    ({ row }, asked, said) => {
      const other = rowAt(asked.after, { sheet: placeOf(said).sheet, row: Number(row) });
      return [
        [other['Mentee'], other['Mentor'] === own(asked, said)['Mentor'], isOver(other)],
        [own(asked, said)['Mentee'], false, false],
      ];
    },
  ],
  [
    'the same as row {row}',
    ({ row }, asked, said) => {
      const other = rowAt(asked.after, { sheet: placeOf(said).sheet, row: Number(row) });
      const key = (one: Row) => [one['Mentee'], one['Mentor'], one['Pair'], one['Meeting'], one['Person']];
      return [key(own(asked, said)), key(other)];
    },
  ],
  [
    '“{status}”, and another mentor than the one it was about',
    ({ status }, asked, said) => [
      [
        String(own(asked, said)['Status']),
        writtenFor(asked.after, own(asked, said)).includes(String(own(asked, said)['Mentor'])),
      ],
      [status, false],
    ],
  ],
  [
    '{written}, a name that nobody gave; the row was written for {name}',
    ({ written, name }, asked, said) => [
      [
        cellAt(asked.after, placeOf(said)),
        isCalled(asked.after, written!),
        writtenFor(asked.after, own(asked, said)).includes(name!),
      ],
      [written, false, true],
    ],
  ],
  [
    [
      '{name}, or another person who answered the form',
      'Is it {name} under another name? Then write {name} here. Otherwise write the mail address of whom you mean. Until then the row stays as it is.',
    ],
    isOf('name'),
  ],
  [
    'Nobody who answered is called {written}; the row was written for {name}.',
    ({ written, name }, { after }) => {
      const row = pairsIn(after).find(({ Mentee, Mentor }) => [Mentee, Mentor].includes(written!));
      return [
        [isCalled(after, written!), writtenFor(after, row!).includes(name!)],
        [false, true],
      ];
    },
  ],
  [
    '“{status}”, and {address}, which is in no answer',
    ({ status, address }, asked, said) => [
      [
        String(own(asked, said)['Status']),
        cellAt(asked.after, placeOf(said)),
        hasAddress(asked.after, address!),
      ],
      [status, address, false],
    ],
  ],
  [
    '{address}, which is in no answer',
    ({ address }, asked, said) => [
      [cellAt(asked.after, placeOf(said)), hasAddress(asked.after, address!)],
      [address, false],
    ],
  ],
  [
    [
      'the address of {name} in the answers',
      'If {name} was introduced, write that address here. If it was somebody else, write proposed into Status. Until then nothing is done.',
    ],
    ({ name }, asked, said) =>
      true_([own(asked, said)['Mentee'], own(asked, said)['Mentor']].includes(name!)),
  ],
  [
    '{name}, of whom no answer counts at the moment',
    ({ name }, asked, said) => {
      const there = [...presentIn(asked, 'Mentor'), ...presentIn(asked, 'Mentee')];
      return [
        [cellAt(asked.after, placeOf(said)), there.some((one) => nameOf(asked.after, one) === name)],
        [name, false],
      ];
    },
  ],
  [
    'the mentor whom “{status}” is about',
    ({ status }, asked, said) => [
      [String(own(asked, said)['Status']), own(asked, said)['Mentor']],
      [status, ''],
    ],
  ],
  [
    '{names}, not taking part at the moment',
    ({ names }, asked, said) => {
      const part = [...takingPart(asked.after, 'Mentor'), ...takingPart(asked.after, 'Mentee')].map((one) =>
        nameOf(asked.after, one),
      );
      const gone = [own(asked, said)['Mentee'], own(asked, said)['Mentor']].filter(
        (one) => !part.includes(String(one)) || isHeld(asked, String(one)),
      );
      return [names!.split(' and '), gone];
    },
  ],
  [
    '{mentee} and {mentor}, although this rule is on: {rule}',
    ({ mentee, mentor, rule }, { after }) => [
      [isOn(after, rule!), keepsApart(after, rule!, byName(after, mentee!), byName(after, mentor!))],
      [true, true],
    ],
  ],
  [
    [
      'the two break a rule that is on ({rule}), and {mentor} takes nobody this time; tick Lock if they are meant so, or match again',
      'the two break a rule that is on ({rule}), and {mentor} already has {others}, places: {places}; tick Lock if they are meant so, or match again',
    ],
    ({ mentor, rule, others }, { after }) => [
      [
        isOn(after, rule!),
        (others ?? '').split(', ').every((one) => one === '' || isBeside(after, one, mentor!)),
      ],
      [true, true],
    ],
  ],
  [
    [
      'two people who keep to this rule ({rule}), or a ticked Lock',
      'two people who keep to this rule ({rule}) and a place for them, or a ticked Lock',
    ],
    ({ rule }, { after }) => [isOn(after, rule!), true],
  ],
  [
    'the two break a rule that is on: {rule}; tick Lock if they are meant so, or match again',
    ({ rule }, { after }, { beside }) => {
      const [mentee, mentor] = String(beside['who'])
        .split(/ [>·] /)
        .map(
          (who) =>
            everybody(after).find((row) => [row['Email Address'], row['Your full name']].includes(who))!,
        );
      return [
        [isOn(after, rule!), keepsApart(after, rule!, mentee!, mentor!)],
        [true, true],
      ];
    },
  ],
  [
    '{names} break a rule that is on: {rule}; tick Lock if they are meant so, or match again',
    ({ names, rule }, { after }) => {
      const [one, other] = names!.split(', ').map((name) => byName(after, name));
      return [
        [isOn(after, rule!), keepsApart(after, rule!, one!, other!)],
        [true, true],
      ];
    },
  ],
  [
    '{mentee} and {mentor}, who are in the sheet {Never pair}',
    ({ mentee, mentor }, { after }) => true_(areNever(after, [mentee!, mentor!])),
  ],
  [
    '{names} are in the sheet {Never pair}; write another circle, or delete the row there',
    ({ names }, { after }) => true_(areNever(after, names!.split(', '))),
  ],
  [
    '{mentee} and {mentor}, one of many rows with another mentor than we proposed',
    (fill, asked, said) => {
      const [are, proposed] = [own(asked, said)['Mentor'], own(asked, said)['Proposed mentor address']];
      return [
        [together(fill, asked, said)[0], are === nameOf(asked.after, String(proposed))],
        [together(fill, asked, said)[1], false],
      ];
    },
  ],
  [
    'its row waits for your word. Wanted: {wanted}',
    ({ wanted }, { answer }) =>
      true_((answer as { issues: { wanted: string }[] }).issues.some((one) => one.wanted === wanted)),
  ],
  [
    [
      '{mentee} under Mentee and {mentor} under Mentor: the two have changed places',
      '{mentor} under Mentee, {mentee} under Mentor',
      'They count as the pair they were. Put the two back. If {mentee} is to be mentored by {mentor}, write ended here and the new pair into a row of its own.',
    ],
    ({ mentee, mentor }, asked, said) => {
      const row = own(asked, said);
      return [
        [row['Mentee'], row['Mentor'], byName(asked.after, mentee!)['Email Address']],
        [mentee, mentor, row['Mentor address']],
      ];
    },
  ],
  // Circles.
  [
    '{name} in {circle} and in {other}',
    ({ name, circle, other }, { after }) => [
      circlesOf(after, name!).filter((one) => ![circle, other].includes(String(one))),
      [],
    ],
  ],
  [
    'is in two circles, {name} and {other}; delete one of the two rows',
    ({ name, other }, { after }, { beside }) => {
      const who = String(beside['who']);
      const circles = circlesOf(after, isCalled(after, who) ? who : nameOf(after, who));
      return [circles.map(String).sort(), [name, other].sort()];
    },
  ],
  [
    [
      '{n} mentee, and {strand} wants {smallest}; {remedy}',
      '{n} mentees, and {strand} wants {smallest}; {remedy}',
    ],
    ({ n, strand, smallest }, { after }, { beside }) => [
      [Number(n), smallest],
      [menteesIn(after, String(beside['who'])), smallestOf(after, strand)],
    ],
  ],
  [
    'no mentor; {remedy}',
    (_fill, { after }, { beside }) => [
      inCircle(after, String(beside['who'])).filter(({ Role }) => Role === 'mentor'),
      [],
    ],
  ],
  [
    '{circle}; its mails and meetings are about {told}',
    ({ circle, told: was }, asked, said) => [
      [
        cellAt(asked.after, placeOf(said)),
        told(asked.after, String(own(asked, said)['Person'])).includes(was!),
      ],
      [circle, true],
    ],
  ],
  [
    [
      'Write {told} into the rows of this circle again; a name of your own can stand in Notes. Until then the circle waits.',
      '{told}, or proposed in Status',
    ],
    ({ told: was }, asked, said) =>
      true_(told(asked.after, String(own(asked, said)['Person'])).includes(was!)),
  ],
  [
    [
      '{name} in {circle}; the mails told of {told}',
      'Does {name} change to another circle? Then write proposed into Status: Introduce has a mail about {circle} for you to approve, and Catch-ups asks about the invitations. If not, write {told} back.',
    ],
    ({ name, circle, told: was }, { after }) => [
      [circlesOf(after, name!).map(String), told(after, name!).includes(was!)],
      [[circle], true],
    ],
  ],
  [
    'was introduced to {told} and stands in {circle}; write proposed into Status for a mail about {circle}, or write {told} back',
    ({ told: was, circle }, { after }, { beside }) => {
      const name = nameOf(after, String(beside['who']));
      return [
        [told(after, name).includes(was!), circlesOf(after, name).includes(circle!)],
        [true, true],
      ];
    },
  ],
  [
    'only {name} is left in it; end it, or write others into it',
    ({ name }, asked, { beside }) => {
      const names = [...presentIn(asked, 'Mentor'), ...presentIn(asked, 'Mentee')].map((one) =>
        nameOf(asked.after, one),
      );
      const left = inCircle(asked.after, String(beside['who'])).filter(
        ({ Person, Status }) => names.includes(String(Person)) && !/^ended$/i.test(String(Status)),
      );
      return [left.map(({ Person }) => Person), [name]];
    },
  ],
  [
    'does not take part at the moment; {name} waits',
    ({ name }, { after }, { beside }) => {
      const who = String(beside['who']);
      const part = [...takingPart(after, 'Mentor'), ...takingPart(after, 'Mentee')];
      return [
        [
          part.includes(who),
          inCircle(after, name!).some(({ Person }) => [who, nameOf(after, who)].includes(String(Person))),
        ],
        [false, true],
      ];
    },
  ],
  [
    'The answer of {name} is held until it is clear.',
    ({ name }, { after, answer }) => {
      const issues = (answer as { issues: { severity: string; sheet: string; row: number }[] }).issues;
      const about = issues.filter(
        ({ severity, sheet, row }) =>
          severity === 'holds' && rowAt(after, { sheet, row })['Your full name'] === name,
      );
      return true_(about.length > 0);
    },
  ],
  [
    [
      '{n} mentee, fewer than the {smallest} of its strand.',
      '{n} mentees, fewer than the {smallest} of its strand.',
    ],
    ({ n, smallest }, { after }, { value, beside }) => {
      const circle = /^(Circle \w+):/.exec(String(value))?.[1] ?? String(beside['pair'] ?? '');
      return [
        [Number(n), smallest],
        [menteesIn(after, circle), smallestOf(after, inCircle(after, circle)[0]?.['Strand'])],
      ];
    },
  ],
  // Introduce.
  [
    'accepted, and no mail asked {mentor} about {mentee}',
    ({ mentor, mentee }, { after }) => {
      const rows = pairsIn(after, 'accepted').filter(
        (row) => row['Mentor'] === mentor && row['Mentee'] === mentee,
      );
      const asked = rowsIn(after, 'Outbox').filter(
        ({ Kind, State }) => Kind === 'mentor asked' && !['queued', 'held', 'failed'].includes(String(State)),
      );
      return true_(rows.some((row) => asked.every(({ Pair }) => Pair !== pairKey(row))));
    },
  ],
  [
    'held by hand in the sheet {Outbox}, row {row}: write queued into State, and it goes when you next press Send',
    ({ row }, { after }) => [rowAt(after, { sheet: 'Outbox', row: Number(row) })['State'], 'held'],
  ],
  [
    [
      '{sheet} says introduced, but the sheet {Outbox} has no mail to them of this edition. Nobody is written to; ask them, or write yourself.',
      '{sheet} says introduced, and the mails about it in the sheet {Outbox} are of another file or edition. Nobody is written to; ask them, or write yourself.',
    ],
    ({ sheet }, { after }, { beside, value }) => {
      const who = String(beside['who']);
      const rows = rowsIn(after, sheet!).filter((row) => pairKey(row) === who || row['Circle'] === who);
      const mails = rowsIn(after, 'Outbox').filter(({ Pair }) => Pair === who);
      const isElsewhere = String(value).includes('another file');
      return [
        [rows.every(({ Status }) => Status === 'introduced'), mails.length > 0],
        [true, isElsewhere],
      ];
    },
  ],
);
