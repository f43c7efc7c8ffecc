// Match: reads the sheets, finds the best matching under the coordinator's rules and locks, proves it, shows what would
// change, and writes it when asked to.

import { circleLines } from '../../circles/domain/circle-lines.ts';
import { movedByMatch } from '../../circles/domain/moved-by-match.ts';
import type { Issue } from '../../ground/issue.ts';
import { cellText } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { listedRows } from '../../people/listed-rows.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import { guessedColumns } from '../../workbook/columns-sheet.ts';
import { rememberEnds } from '../../workbook/ends-remembered.ts';
import { withoutErased } from '../../workbook/erased-names.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { hiddenPeople } from '../../workbook/hidden-people.ts';
import { counted, note } from '../../workbook/log.ts';
import { writeAct } from '../../workbook/write-act.ts';
import { differs, type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { MatchRequest, MatchView } from '../contract.ts';
import { differenceTo } from '../domain/changes-to-matches.ts';
import { extraPlaces } from '../domain/extra-places.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { hasFormerPlan, matchLines } from '../domain/match-lines.ts';
import { type Matching, match } from '../domain/matching.ts';
import { objectiveSays } from '../domain/objective.ts';
import { circleOffers } from '../domain/offers.ts';
import { poolOf } from '../domain/pool.ts';
import { writeProblem } from '../domain/problem-of-people.ts';
import { NEWEST, proofRows } from '../domain/proof-rows.ts';
import { qualityOf } from '../domain/quality.ts';
import { unmatchedRows } from '../domain/result-tables.ts';
import { saidOfMatching, wroteSaid } from '../domain/said-of-matching.ts';
import { type Prepared, prepareMatch } from '../read/prepare-match.ts';
import { newestAnswer } from '../read/when-matched.ts';

export function matchPeople(ports: Ports, request: MatchRequest): MatchView {
  if (request.write && !ports.lock.take()) refuse('busy');
  const prepared = prepareMatch(ports, request);
  const { forms, input, issues: before } = prepared;
  const matching = match(input);
  const hidden = request.write ? [] : hiddenPeople(prepared.gathered, forms);
  const moved = movedIn(prepared, matching.circles, request.write);
  const issues = [...before, ...hidden, ...matching.issues, ...moved];
  const outside = withoutErased(ports.memory, prepared.reading.wishedOutside);
  const view = { ...viewOf(prepared, matching, issues, request), wishedOutside: outside };
  if (!request.write) return view;
  if (request.seen !== null && request.seen !== view.fingerprint) refuse('changed meanwhile');
  write(ports, prepared, matching, view, request.acceptGuesses);
  return { ...view, written: true, wrote: wroteSaid(matching.circles.length > 0) };
}

function movedIn(prepared: Prepared, circles: Matching['circles'], isWritten: boolean): Issue[] {
  const { reading, book } = prepared;
  const sheet = tabCalled('Circles');
  return movedByMatch(circles, book.members, [...reading.mentors, ...reading.mentees], sheet, isWritten);
}

function viewOf(
  { gathered, reading, book, input }: Prepared,
  matching: Matching,
  issues: readonly Issue[],
  request: MatchRequest,
): Omit<MatchView, 'wishedOutside'> {
  const quality = qualityOf(reading, matching.pairs, matching.circles);
  return {
    ...peopleView(matching),
    ...saidOfMatching(quality.all, matching, book, input.holds.alone, reading),
    quality,
    certificate: { ...matching.certificate, gap: matching.gap },
    objective: say(objectiveSays[gathered.settings.objective]),
    difference: differenceTo(book.pairs, matching.pairs, reading.known, input.holds.aside),
    offers: circleOffers(matching).map(({ mentor, mentees }) => ({
      mentor: mentor.email,
      name: labelOf(mentor),
      mentees: mentees.map((mentee) => mentee.email),
    })),
    pool: poolView(reading, matching),
    fingerprint: fingerprint(matching),
    written: false,
    canPutBack: hasFormerPlan(gathered.ours.get('matches')?.table ?? null),
    issues,
    asked: reading.asked,
    problem: request.problem ? writeProblem(matching.posing, matching.posed.problem, matching.locked) : null,
  };
}

/** Who is with whom, who has nobody, and who is free. */
function peopleView(matching: Matching): Pick<MatchView, 'pairs' | 'unmatched' | 'circles' | 'freeMentors'> {
  return {
    pairs: matching.pairs.map((pair) => ({
      mentee: pair.mentee.email,
      mentor: pair.mentor.email,
      code: pair.mentor.code,
      strand: pair.mentee.strand,
      choice: pair.choice,
      named: pair.choice !== null,
      fit: pair.fit,
      fitWord: pair.fitWord,
      reasons: pair.reasons,
      checks: pair.checks,
      locked: pair.hold !== null,
    })),
    unmatched: [...matching.unmatched, ...matching.setAside].map(({ mentee, reason, closest }) => ({
      mentee: mentee.email,
      strand: mentee.strand,
      reason,
      closest: closest.map(({ mentor, but }) => `${mentor.email}: ${but}`),
    })),
    circles: matching.circles.map(({ mentees, mentors, ...circle }) => ({
      ...circle,
      mentees: mentees.map((mentee) => mentee.email),
      mentors: mentors.map((mentor) => mentor.email),
    })),
    freeMentors: matching.freeMentors.map(({ mentor, places }) => ({
      mentor: mentor.email,
      code: mentor.code,
      places,
    })),
  };
}

function labelOf(mentor: Mentor): string {
  return mentor.code === null ? mentor.name : `${mentor.code} · ${mentor.name}`;
}

function poolView(reading: Reading, matching: Matching): MatchView['pool'] {
  const pool = poolOf(reading);
  return {
    ...pool,
    crowded: pool.crowded.map(({ mentor, named }) => ({
      mentor: mentor.email,
      name: labelOf(mentor),
      places: mentor.places,
      named,
    })),
    extraPlaces: extraPlaces(matching).map(({ mentor, says }) => ({
      mentor: mentor.email,
      name: labelOf(mentor),
      says,
    })),
  };
}

function write(
  ports: Ports,
  { gathered, reading, input, told, book }: Prepared,
  matching: Matching,
  view: MatchView,
  isGuessed: boolean,
): void {
  rememberEnds(ports, told.mailed, book);
  const own = (id: 'matches' | 'circles' | 'unmatched') => gathered.ours.get(id)?.table ?? null;
  const columns = isGuessed ? guessedColumns(gathered) : [];
  const { known, mentees } = reading;
  const matches: SheetRows = ['matches', matchLines(matching, input.holds, own('matches'), known, mentees)];
  const newest = newestAnswer(reading);
  const isCurrent = provedAlready(gathered, view.fingerprint, newest) && !differs(gathered, matches);
  const proof: SheetRows[] = isCurrent ? [] : [['proof', proofRows(matching, view.fingerprint, newest)]];
  const unmatched: SheetRows = ['unmatched', unmatchedRows(matching, own('unmatched'), known)];
  const hasCircles = gathered.strands.some((strand) => strand.kind === 'circle');
  const circles: SheetRows[] = hasCircles
    ? [['circles', circleLines(matching.circles, input.circleHolds, own('circles'), known, told.circles)]]
    : [];
  writeSheets(ports, gathered, everybodyListed(gathered, reading));
  writeAct(ports, gathered, 'Match', [...columns, matches, ...circles, unmatched, ...proof]);
  const { all } = view.quality;
  note(
    ports,
    gathered,
    'Match',
    counted(
      say('{n} of {all} mentees have a mentor', { n: all.matched, all: all.mentees }),
      sayCount(all.first, '{n} first choice', '{n} first choices'),
      view.fingerprint,
    ),
  );
}

/** Where Set up or the profiles have made Mentors and Mentees: a row for everybody who answered, in which a decision can be written. */
function everybodyListed(gathered: Gathered, { everybody, answering }: Reading): SheetRows[] {
  return (['mentors', 'mentees'] as const).flatMap((id): SheetRows[] => {
    const table = gathered.ours.get(id)?.table;
    const people = everybody.filter(({ role }) => `${role}s` === id);
    return table ? [[id, listedRows(id, table, people, answering[id])]] : [];
  });
}

/** Sheets are filled from the last to the first: where Matches stand with the same fingerprint, the proof beside them is theirs. */
function provedAlready(gathered: Gathered, fingerprint: string, newest: string): boolean {
  const table = gathered.ours.get('proof')?.table;
  const says = (level: string, reached: string) =>
    table?.rows.some(
      (row) => cellText(table, row, 'Level') === level && cellText(table, row, 'Reached') === reached,
    ) === true;
  return says('Fingerprint', fingerprint) && says(NEWEST, newest);
}
