// The story of reading people: rows → entries → one per person → who takes part → mentors and mentees. Nobody is lost: who is
// not among them is among the issues. An answer is read when asked for (late-people.ts); asking for the issues reads them all.

import { byCodeUnits, fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import type { Named } from '../ground/naming.ts';
import type { Table } from '../ground/table.ts';
import type { Settings } from '../programme/settings.ts';
import type { Strand } from '../programme/strands.ts';
import { type Away, type AwaySources, NOBODY_AWAY } from './away.ts';
import { awayInBoth } from './away-in-both.ts';
import { backAgain } from './back-again.ts';
import type { Form } from './columns.ts';
import { toldIn } from './consent-given.ts';
import { otherAddress, readList } from './coordinators-lists.ts';
import { type StoodIn, withFormerAddresses } from './corrected-addresses.ts';
import { entriesOf, latestEntries, twinIssues } from './entries.ts';
import { slippedAddresses } from './entry-rows.ts';
import { type Erased, isErasedBefore } from './erased-before.ts';
import { type PublishedCodes, withCodes } from './given-codes.ts';
import { type IsHeld, isHalfDone } from './half-done.ts';
import { withoutSecondAnswers } from './introduced-under-another-address.ts';
import { inOrder } from './issues-in-order.ts';
import { distinct, named } from './known-people.ts';
import { createLatePeople } from './late-people.ts';
import { LeaveReader } from './leave-given.ts';
import { type NoteAsked, notesAsked } from './notes-asked.ts';
import { withOpenNotes } from './open-notes.ts';
import { nameable } from './people-named.ts';
import type { Mentee, Mentor, People } from './person.ts';
import { createPersonReader } from './person-reader.ts';
import { placesAt, placesFor } from './places-of-mentors.ts';
import { createChoiceReader } from './preference.ts';
import { priorityOf } from './priority.ts';
import { type AnsweringInBoth, answeringIn, answeringInBoth } from './rows-of-people.ts';
import { type Somebody, somebody } from './somebody.ts';
import { type Answered, isUndecided, standingFor } from './taking-part.ts';
import { createTopicTest } from './topics-as-wishes.ts';
import { inTwoRoles } from './two-roles.ts';
import { unusedWords } from './unused-words.ts';
import { strandsFor, strandsNotSetUp } from './which-strand.ts';

export type { Somebody } from './somebody.ts';

export interface Sources {
  readonly forms: readonly Form[];
  readonly mentorsSheet: Table | null;
  readonly menteesSheet: Table | null;
  readonly strands: readonly Strand[];
  readonly settings: Settings;
  /** Folded names or ids of people without a mentor in an earlier edition. */
  readonly waited: ReadonlySet<string>;
  /** Ids that our other sheets know, from pairs and mails. */
  readonly written: ReadonlySet<string>;
  /** Rows of pairs that people were told of, and ids under which mails know people. */
  readonly stood?: readonly StoodIn[];
  readonly mailed?: ReadonlySet<string>;
  readonly publishedCodes?: PublishedCodes;
  readonly isHeld?: IsHeld;
  /** Who was erased from the file. */
  readonly erased?: Erased;
  readonly absences?: AwaySources;
}

export interface Reading extends People {
  readonly issues: readonly Issue[];
  /** Everybody with a usable address and name, for finding people by name in our own sheets. */
  readonly known: readonly Named[];
  /** Everybody who answered, once per role, whether or not they take part. */
  readonly everybody: readonly Somebody[];
  /** By our list of people: whose rows it may hold. */
  readonly answering: AnsweringInBoth;
  /** Ids of those who take part under a word that nobody understands. */
  readonly undecided: ReadonlySet<string>;
  /** What an office noted of people, where a person is asked whether they take part. */
  readonly asked: readonly NoteAsked[];
  /** Who is, was or will be away for a while as our sheets say, by id, whether or not they take part until then. */
  readonly away: ReadonlyMap<string, Away>;
  /** The strand of each mentee who applied, whether or not they still take part; null where nobody can tell. */
  readonly appliedFor: readonly (string | null)[];
  /** Names of wished mentors who are not among the mentors. */
  readonly wishedOutside: readonly string[];
}

/** Reads everybody from the forms; the result is sorted by id, so that the order of rows is without effect. */
export function readPeople(sources: Sources): Reading {
  const issues: Issue[] = [];
  const { mentors, mentees } = inTwoRoles(everybodyAnswered(sources, issues), issues);
  issues.push(...strandsNotSetUp(mentees, sources.strands));
  const known = distinct([...mentors, ...mentees].map(named));
  const people = createLatePeople(
    createPersonReader(sources.forms, nameable(known, { mentors, mentees })),
    late(() => choicesAmong(mentors, mentorList, sources.forms)),
  );
  const mentorList = mentors.flatMap((entry): Mentor[] => {
    const places = entry.takesPart ? placesFor(entry, sources.settings, issues) : null;
    const strands = entry.takesPart ? strandsFor(entry, sources.strands, issues) : null;
    if (places === null || strands === null) return [];
    return [people.mentor(entry, { code: entry.code, places, placesAt: placesAt(entry), strands })];
  });
  const menteeList = mentees.flatMap((entry): Mentee[] => {
    const strands = entry.takesPart ? strandsFor(entry, sources.strands, issues) : null;
    if (strands === null) return [];
    const waited = sources.waited.has(fold(entry.name)) || sources.waited.has(entry.id);
    return [people.mentee(entry, { strand: strands[0]!, priority: priorityOf(entry), waited })];
  });
  const all = late(() => inOrder([...issues, ...people.issues()], sources.forms));
  return {
    mentors: mentorList.sort(byId),
    mentees: menteeList.sort(byId),
    strands: sources.strands,
    get issues() {
      return all();
    },
    known,
    everybody: [...mentors.map(somebody('mentor')), ...mentees.map(somebody('mentee'))],
    answering: answeringInBoth({ mentors, mentees }, sources.forms),
    undecided: new Set([...mentors, ...mentees].filter(isUndecided).map(({ id }) => id)),
    asked: notesAsked({ mentors, mentees }),
    away: new Map([...mentors, ...mentees].flatMap(({ id, away }) => (away === null ? [] : [[id, away]]))),
    get appliedFor() {
      return mentees.map((entry) => strandsFor(entry, sources.strands, [])?.[0] ?? null);
    },
    get wishedOutside() {
      return people.wishedOutside();
    },
  };
}

function choicesAmong(all: readonly Answered[], mentors: readonly Mentor[], forms: readonly Form[]) {
  const present = new Set(mentors.map((mentor) => mentor.id));
  return createChoiceReader(
    all.filter((m) => present.has(m.id)).map(named),
    all.filter((m) => !present.has(m.id)).map(named),
    createTopicTest(forms),
  );
}

/** Everybody under the address of their answer. */
function everybodyAnswered(sources: Sources, issues: Issue[]) {
  const both = awayInBoth(
    { mentors: answered(sources, 'mentors', issues), mentees: answered(sources, 'mentees', issues) },
    sources.absences ?? NOBODY_AWAY,
  );
  const { mentors, mentees } = withFormerAddresses(both, sources, issues);
  issues.push(...slippedAddresses([...mentors, ...mentees]));
  for (const one of [...mentors, ...mentees]) issues.push(...unusedWords(one, sources.strands));
  return { mentors: withCodes(mentors, sources.publishedCodes ?? new Map(), issues), mentees };
}

function answered(sources: Sources, role: 'mentors' | 'mentees', issues: Issue[]): Answered[] {
  const entries = sources.forms
    .filter((form) => form.role === role)
    .flatMap((form) => entriesOf(form, issues));
  const latest = withOpenNotes(latestEntries(entries, issues));
  issues.push(...twinIssues(latest));
  const list = role === 'mentors' ? sources.mentorsSheet : sources.menteesSheet;
  const consents = { reader: new LeaveReader('consent'), told: toldIn(sources.stood ?? [], role) };
  const part = { ...(sources.absences ?? NOBODY_AWAY), consents };
  const listedPerson = readList(list, issues, answeringIn(latest, sources.forms));
  const all = latest.map((entry) => {
    const listed = listedPerson(entry);
    const odd = otherAddress(entry, listed, (id) => sources.written.has(id));
    issues.push(...[odd, backAgain(entry, listed)].filter((one) => one !== null));
    const { standing, ...rest } = standingFor(entry, listed, part, issues);
    const isIn = (standing === 'active' || standing === 'unclear') && odd?.severity !== 'holds';
    const isHalf = isHalfDone(entry, sources, issues);
    const isErased = isErasedBefore(entry, listed, sources, issues);
    return {
      ...entry,
      listed,
      code: null,
      takesPart: isIn && !isHalf && !isErased,
      isHalf,
      standing,
      ...rest,
    };
  });
  return withoutSecondAnswers(all, sources, issues);
}

const byId = (a: { id: string }, b: { id: string }) => byCodeUnits(a.id, b.id);
