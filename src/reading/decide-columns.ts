// What the columns of one tab mean, decided together: each meaning has its seats, and the exact solver places the columns.
// The verdict on each: sure, asked with the likeliest meanings, or surely nothing.
import { solve } from '../assignment/solve.ts';
import { textOf } from '../ground/table.ts';
import { withRuledOut } from './answers-rule-out.ts';
import type { Role } from './fields/field.ts';
import { fieldNamed } from './fields/fields.ts';
import { withKnown } from './known-questions.ts';
import { withNeeded, withOneAddress } from './needed.ts';
import type { Odds } from './odds.ts';
import { withRatherNobody } from './rather-nobody.ts';
import { withRuleBearing } from './rule-bearing.ts';
import type { Scorer } from './scores.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { type Guess, isMeaning, NOTHING, verdictOn } from './verdict.ts';

/** A second column of a meaning that one column usually has must be so much likelier, as a logarithm. */
const SECOND_SEAT = 3;
/** Meanings less likely than this are no candidates. */
const FAINT = 0.004;
/** Gains are whole numbers for the solver. */
const SCALE = 1000;
/** Columns that share a meaning without doubling it: at most so many rows have both. */
const BESIDE = 0.1;

/** Meanings in which people differ: what stands there for all is the office's. */
const PERSONAL = new Set(['email', 'name', 'given name', 'family name', 'preferred name']);

/** Meanings whose answers are no people: not where so many answers name somebody of another tab. */
const NEVER_PEOPLE = new Set(
  'timestamp email unit organisation position sector languages format zone hours times gender years places strand topics skills status consent publish'.split(
    ' ',
  ),
);
const NAMING = 0.25;
/** Meanings whose answers are people: not where so many answers are addresses of web pages. */
const PEOPLE = new Set([
  'name',
  'given name',
  'family name',
  'preferred name',
  'conflicts',
  'supervisor',
  'apart',
  'co-leader',
]);
const PAGES = 0.5;

/** How likely each meaning is for each column of a tab of this role, taken by itself. */
export function columnOdds(one: TabEvidence, role: Role, scorer: Scorer): readonly Odds[] {
  const isOpen = (name: string) => isMeaning(role, name);
  const isImpersonal = (name: string) => isOpen(name) && !PERSONAL.has(name);
  const isOfPages = (name: string) => isOpen(name) && !PEOPLE.has(name);
  const isOfPeople = (name: string) => isOpen(name) && !NEVER_PEOPLE.has(name);
  return one.columns.map((evidence, at): Odds => {
    const header = one.tab.headers[at]!;
    if (header.trim() === '') return new Map([[NOTHING, 1]]);
    const namesPeople = (evidence.get('names others') ?? 0) >= NAMING;
    const isPages = (evidence.get('a:url') ?? 0) >= PAGES;
    const isAllowed = evidence.has('one for all')
      ? isImpersonal
      : namesPeople
        ? isOfPeople
        : isPages
          ? isOfPages
          : isOpen;
    const understood = withKnown(
      scorer.meaningOdds(evidence, isAllowed),
      scorer.known,
      role,
      header,
      evidence,
    );
    return withRuledOut(withRatherNobody(understood, evidence, isAllowed), evidence);
  });
}

/** @param decided  meanings that a person decided, by column; undefined where nobody did. */
export function decideColumns(
  one: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  decided: readonly (string | null | undefined)[],
  scorer: Scorer,
): readonly Guess[] {
  const placed = place(one, role, odds, decided);
  const guesses = odds.map((column, at): Guess => {
    const said = decided[at];
    if (said !== undefined) return { field: said, sure: true, candidates: [], odds: 1 };
    const evidence = one.columns[at]!;
    const answersFor = (field: string) => scorer.answersFor(evidence, field, (name) => isMeaning(role, name));
    return verdictOn(column, placed[at]!, role, evidence, answersFor);
  });
  return withRuleBearing(one, role, odds, withNeeded(one, role, odds, withOneAddress(one, guesses), decided));
}

/** What nearly every form asks: a column that may be the only one of it is likelier to be it, as a logarithm. */
const EXPECTED = new Set(['email', 'topics', 'role']);
const EXPECTED_WORTH = 1.2;

interface Seat {
  readonly field: string;
  readonly capacity: number;
  readonly cost: number;
}

function place(
  one: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  decided: readonly (string | null | undefined)[],
): string[] {
  const open = odds.map((_, at) => at).filter((at) => decided[at] === undefined);
  const taken = new Set(decided.filter((field) => typeof field === 'string'));
  const seats = seatsOf(role, [...new Set(open.flatMap((at) => [...odds[at]!.keys()]))], taken);
  const seatsFor = new Map<string, number[]>();
  seats.forEach(({ field }, s) => {
    seatsFor.set(field, [...(seatsFor.get(field) ?? []), s]);
  });
  const first = [0];
  const mentor: number[] = [];
  const gain: number[] = [];
  for (const at of open) {
    const least = Math.log(odds[at]!.get(NOTHING) ?? odds[at]!.get('question') ?? FAINT);
    for (const [field, p] of odds[at]!) {
      if (p < FAINT) continue;
      const plain = Math.log(p) - least;
      if (plain <= -EXPECTED_WORTH) continue;
      for (const s of seatsFor.get(field) ?? []) {
        const { cost } = seats[s]!;
        const isFree = cost > 0 && plain > 0 && standsBeside(one, odds, at, field);
        const worth = plain - (isFree ? 0 : cost);
        if (worth <= 0) continue;
        mentor.push(s);
        gain.push(Math.round(SCALE * worth));
      }
    }
    first.push(mentor.length);
  }
  const { assignment } = solve({
    mentees: open.length,
    mentors: seats.length,
    capacity: seats.map(({ capacity }) => capacity),
    levels: ['worth'],
    first: new Int32Array(first),
    mentor: new Int32Array(mentor),
    gain: [new Float64Array(gain)],
  });
  const rest = role === 'survey' || role === 'check-in' ? 'question' : NOTHING;
  const placed: string[] = odds.map(() => rest);
  open.forEach((at, k) => {
    const seat = assignment[k];
    if (seat !== null && seat !== undefined) placed[at] = seats[seat]!.field;
  });
  return placed;
}

function seatsOf(
  role: Role,
  fields: readonly string[],
  taken: ReadonlySet<string | null | undefined>,
): Seat[] {
  return fields
    .filter((field) => field !== NOTHING && field !== 'question')
    .flatMap((field): Seat[] => {
      const further = { field, capacity: 1000, cost: fieldNamed(role, field)?.joined ? 0 : SECOND_SEAT };
      const first = { field, capacity: 1, cost: EXPECTED.has(field) ? -EXPECTED_WORTH : 0 };
      return taken.has(field) ? [further] : [first, further];
    });
}

/** A column that also likely has a meaning makes a second one of it a matter of rows. */
const LIKELY_TOO = 0.3;

/** Two columns of one question whose answers stand in different rows: the form was changed in mid-season. */
function standsBeside(one: TabEvidence, odds: readonly Odds[], at: number, field: string): boolean {
  let other = -1;
  let most = LIKELY_TOO;
  for (let k = 0; k < odds.length; k++) {
    const p = k === at ? 0 : (odds[k]!.get(field) ?? 0);
    if (p < most) continue;
    most = p;
    other = k;
  }
  if (other < 0) return false;
  const filled = (k: number, row: number) => textOf(one.tab.columns[k]![row]).trim() !== '';
  const rows = one.tab.columns[at]!.map((_, row) => row);
  const mine = rows.filter((row) => filled(at, row));
  const both = mine.filter((row) => filled(other, row)).length;
  return mine.length > 0 && mine.length < rows.length && both <= BESIDE * mine.length;
}
