// Explain: why this pair, why not that one, and what would change. Reads, never writes.
import type { ExplainRequest, ExplainView } from '../../api.ts';
import { explain } from '../../domain/matching/explanation.ts';
import { personOf } from '../../domain/matching/holds.ts';
import { personIn } from '../../domain/people/lists.ts';
import type { Named } from '../../domain/people/naming.ts';
import type { Reading } from '../../domain/people/people.ts';
import { cellText } from '../../domain/people/table.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Ports } from '../../ports.ts';
import { type Prepared, prepareMatch } from '../prepare-match.ts';

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

function wasIntroduced({ gathered, reading }: Prepared, mentee: string): boolean {
  const table = gathered.ours.get('matches')?.table;
  return (table?.rows ?? []).some((row) => {
    const found = personOf(table!, row, 'Mentee', reading.known);
    return (
      typeof found === 'object' && found.id === mentee && cellText(table!, row, 'Status') === 'introduced'
    );
  });
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

function selectedMentee({ workbook }: Ports, { gathered, reading }: Prepared): string {
  const matches = gathered.ours.get('matches');
  const number = workbook.selectedRow('Matches');
  const row = matches?.table.rows.find((r) => r.number === number);
  if (!matches || !row) return refuse('no row selected');
  const found = personOf(matches.table, row, 'Mentee', reading.known);
  return typeof found === 'object' ? found.id : refuse('no row selected');
}
