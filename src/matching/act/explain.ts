// Explain: why this pair, why not that one, and what would change. Reads, never writes.

import type { Named } from '../../ground/naming.ts';
import { refuse } from '../../language/refusal.ts';
import { idIn } from '../../pairs/pair.ts';
import { standingPairs } from '../../pairs/pair-book.ts';
import { haveMet } from '../../pairs/status.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Reading } from '../../people/people.ts';
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
    reading.mentees.find((m) => m.id === menteeId) ?? refuse('nobody', request.mentee ?? 'Matches', 'mentee');
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
    others: mentee.choices
      .filter((choice) => choice.mentor !== said.mentor?.id)
      .map((choice) => ({ ...nameOf(choice.mentor, reading), choice: choice.number })),
  };
}

function wasIntroduced({ book }: Prepared, mentee: string): boolean {
  return standingPairs(book).some((row) => idIn(row.mentee) === mentee && haveMet(row.status));
}

function nameOf(id: string, reading: Reading): { mentor: string; name: string } {
  const mentor = reading.mentors.find((m) => m.id === id)!;
  return {
    mentor: mentor.email,
    name: mentor.code === null ? mentor.name : `${mentor.code} · ${mentor.name}`,
  };
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

function selectedMentee({ workbook }: Ports, { gathered, book }: Prepared): string {
  const matches = gathered.ours.get('matches');
  const number = matches ? workbook.selectedRow(matches.tab.name()) : null;
  const row = book.pairs.find((one) => one.row === number);
  return (row && idIn(row.mentee)) ?? refuse('no row selected');
}
