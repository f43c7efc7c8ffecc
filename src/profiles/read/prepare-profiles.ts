// What the profiles depend on, read from the sheets: who is a mentor here, under which code, what may be shown, what was
// decided. Writing profiles and reviewing them start from the same.

import { type DocumentRecord, readRecords } from '../../documents/records.ts';
import type { Issue } from '../../ground/issue.ts';
import { codeNumber } from '../../ground/naming.ts';
import { cellText, columnOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';
import { inCircles, inMatches } from '../../our-sheets/pair-sheets.ts';
import type { Form } from '../../people/columns.ts';
import { holdsRole } from '../../people/columns.ts';
import { type Listed, readList } from '../../people/coordinators-lists.ts';
import { isLeftOut } from '../../people/mentor-table.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import { firstQuestion, questionsOf } from '../../workbook/ask-first.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { drawCodes } from '../domain/codes.ts';
import type { PeopleColumns } from '../domain/participants.ts';
import { type Profiles, profilesOf } from '../domain/profiles.ts';

export interface PreparedProfiles {
  readonly gathered: Gathered;
  readonly forms: readonly Form[];
  readonly reading: Reading;
  readonly profiles: Profiles;
  readonly listedOf: (mentor: Mentor) => Listed | null;
  readonly codes: ReadonlyMap<string, string>;
  /** Mentors who had no code before. */
  readonly newCodes: number;
  readonly records: readonly DocumentRecord[];
  readonly issues: readonly Issue[];
}

export function prepareProfiles(
  ports: Ports,
  request: { readonly acceptGuesses: boolean; readonly acceptProposals: boolean },
  gathered: Gathered = gather(ports),
): PreparedProfiles {
  const { forms, issues: open } = usableForms(gathered, request.acceptGuesses);
  checkForms(gathered, request.acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const own = (id: Parameters<Gathered['ours']['get']>[0]) => gathered.ours.get(id)?.table ?? null;
  const records = readRecords(own('documents'));
  const given = givenCodes(gathered, records);
  const without = reading.mentors.filter((mentor) => mentor.code === null);
  const drawn = drawCodes(given, without.length, ports.chance);
  const codes = new Map([
    ...reading.mentors.flatMap((m) => (m.code === null ? [] : [[m.id, tidyCode(m.code)] as const])),
    ...without.map((mentor, k) => [mentor.id, drawn[k]!] as const),
  ]);
  refuseTwins(codes);
  const listed = readList(own('mentors'), [], reading.answering.mentors);
  const leftOut = reading.mentors.filter((mentor) => saysLeftOut(listed(mentor))).map((mentor) => mentor.id);
  const profiles = profilesOf({
    forms,
    reading,
    mentorsSheet: own('mentors'),
    menteesSheet: own('mentees'),
    everyForm: usableForms({ ...gathered, forms: gathered.allForms }, true).forms,
    naming: namingSheets(gathered),
    shownSheet: own('profileFields'),
    reviewSheet: own('profileReview'),
    codes,
    leftOut: new Set(leftOut),
    acceptProposals: request.acceptProposals,
    language: gathered.settings.language,
  });
  const issues = [...reading.issues, ...gathered.issues, ...open, ...profiles.issues];
  return {
    gathered,
    forms,
    reading,
    profiles,
    listedOf: listed,
    codes,
    newCodes: without.length,
    records,
    issues,
  };
}

/** Our sheets that name people who need not have answered: those who must not meet, pairs of this edition and of earlier ones. */
const NAMING: readonly (readonly [OurSheetId, readonly string[]])[] = [
  ['neverPair', ['Person', 'Other person']],
  ['matches', [inMatches.mentee, inMatches.mentor]],
  ['circles', [inCircles.person]],
  ['unmatched', ['Person']],
];

function namingSheets({ ours, olderMatches, olderUnmatched }: Gathered): PeopleColumns[] {
  const own = NAMING.flatMap(([id, columns]) => {
    const table = ours.get(id)?.table;
    return table === undefined ? [] : [{ table, columns }];
  });
  return [
    ...own,
    ...olderMatches.map((table) => ({ table, columns: [inMatches.mentee, inMatches.mentor] })),
    ...olderUnmatched.map((table) => ({ table, columns: ['Person'] })),
  ];
}

function checkForms(gathered: Gathered, acceptGuesses: boolean): void {
  const mentorForms = gathered.forms.filter((form) => holdsRole(form, 'mentors'));
  const question = firstQuestion(questionsOf(gathered, mentorForms), acceptGuesses);
  if (question !== null) throw question;
  if (gathered.forms.length === 0) refuse('no answers');
  if (mentorForms.length === 0) refuse('no role', 'mentors');
}

/** Every number ever given in this file: in Mentors, and in documents whose mentors may have gone since. */
function givenCodes(gathered: Gathered, records: readonly DocumentRecord[]): ReadonlySet<number> {
  const table = gathered.ours.get('mentors')?.table;
  const listed = (table?.rows ?? []).map((row) => cellText(table!, row, 'Code'));
  const published = records.flatMap(({ contents }) => contents.split(' ').map((part) => part.split(':')[0]!));
  return new Set(
    [...listed, ...published].map(codeNumber).filter((number): number is number => number !== null),
  );
}

function tidyCode(code: string): string {
  return `M-${String(codeNumber(code) ?? 0).padStart(2, '0')}`;
}

function refuseTwins(codes: ReadonlyMap<string, string>): void {
  const seen = new Set<string>();
  for (const code of codes.values()) {
    if (seen.has(code)) refuse('twin code', code);
    seen.add(code);
  }
}

function saysLeftOut(listed: Listed | null): boolean {
  return listed !== null && isLeftOut(listed.row.cells[columnOf(listed.table, 'Profile')]);
}
