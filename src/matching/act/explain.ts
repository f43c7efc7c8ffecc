// Explain: why this pair, why not that one, and what would change. Reads, never writes.

import type { Named } from '../../ground/naming.ts';
import { cellText } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';
import { idIn } from '../../pairs/pair.ts';
import { standingPairs } from '../../pairs/pair-book.ts';
import { haveMet } from '../../pairs/status.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ExplainRequest, ExplainView } from '../contract.ts';
import { explain } from '../domain/explanation.ts';
import { type Prepared, prepareMatch } from '../read/prepare-match.ts';

export function explainPair(ports: Ports, request: ExplainRequest): ExplainView {
  const prepared = prepareMatch(ports, { ...request, putBack: false });
  const { reading, input } = prepared;
  const menteeId =
    request.mentee === null ? selectedMentee(ports, prepared) : idOf(request.mentee, reading.mentees);
  const mentee =
    reading.mentees.find((m) => m.id === menteeId) ??
    refuse('nobody', request.mentee ?? tabCalled('Matches'), 'mentee');
  const mentorId = request.mentor === null ? null : idOf(request.mentor, reading.mentors);
  const mentor = mentorId === null ? null : reading.mentors.find((m) => m.id === mentorId)!;
  const said = explain(input, mentee, mentor);
  return {
    mentee: mentee.email,
    menteeName: mentee.name,
    mentor: said.mentor?.email ?? null,
    mentorName: said.mentor?.name ?? null,
    areTogether: said.areTogether,
    wereIntroduced: said.areTogether && wasIntroduced(prepared, mentee.id),
    levels: said.levels,
    reasons: said.reasons,
    checks: said.checks,
    fit: said.fit,
    wouldChange: said.wouldChange,
    others: said.others.map(({ mentor: other, ...one }) => ({ ...calledOf(other), ...one })),
  };
}

function wasIntroduced({ book }: Prepared, mentee: string): boolean {
  return standingPairs(book).some((row) => idIn(row.mentee) === mentee && haveMet(row.status));
}

function calledOf({ email, code, name }: Mentor): { mentor: string; name: string } {
  return { mentor: email, name: code === null ? name : `${code} · ${name}` };
}

function idOf(text: string, people: readonly (Named | { id: string; name: string })[]): string {
  const found = personIn(
    text,
    people.map((person) => ({ code: null, ...person })),
  );
  return typeof found === 'object'
    ? found.id
    : refuse(found === 'several' ? 'several people' : 'nobody', text, 'person');
}

/** Of the row that is selected: a pair, or one person in a list of ours. */
function selectedMentee({ workbook }: Ports, { gathered, book, reading }: Prepared): string {
  const rowIn = (sheet: OurSheetId) => {
    const own = gathered.ours.get(sheet);
    return own ? workbook.selectedRow(own.tab.name()) : null;
  };
  const number = rowIn('matches');
  const row = book.pairs.find((one) => one.row === number);
  return (row && idIn(row.mentee)) ?? listedMentee(gathered, reading, rowIn) ?? refuse('no row selected');
}

/** Where a list of ours says who a row is about, the surest column first. */
const NAMED_IN: readonly (readonly [OurSheetId, column: string])[] = [
  ['unmatched', 'Person'],
  ['mentees', 'Email'],
  ['mentees', 'Name'],
];

function listedMentee(
  { ours }: Prepared['gathered'],
  { mentees }: Reading,
  rowIn: (sheet: OurSheetId) => number | null,
): string | null {
  for (const [sheet, column] of NAMED_IN) {
    const table = ours.get(sheet)?.table;
    const row = table?.rows.find(({ number }) => number === rowIn(sheet));
    const text = table && row ? cellText(table, row, column) : '';
    const found = personIn(
      text,
      mentees.map((mentee) => ({ code: null, ...mentee })),
    );
    if (text !== '' && typeof found === 'object') return found.id;
  }
  return null;
}
