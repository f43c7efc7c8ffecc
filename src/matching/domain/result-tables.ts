// Who has no partner, as rows of Unmatched; What now is the coordinator's and stays. The pairs: pairs/match-lines.ts, the
// proof of them: proof-rows.ts.

import { byCodeUnits, fold } from '../../ground/folding.ts';
import type { Named } from '../../ground/naming.ts';
import type { Cell, Table } from '../../ground/table.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import { namesToShow } from '../../pairs/shown-names.ts';
import type { FreeMentor, Matching } from './matching.ts';
import type { Unmatched } from './unmatched.ts';
import { whyFree } from './why-free.ts';

export type TableRows = readonly (readonly Cell[])[];

/** Rows of Unmatched: mentees first, then mentors nobody has. */
export function unmatchedRows(matching: Matching, before: Table | null, people: readonly Named[]): TableRows {
  const shown = namesToShow(people);
  const keyOf = (person: string, role: string) => `${fold(person)} ${fold(role)}`;
  const whatNow = new Map(
    ownRows('unmatched', before).map((row) => [
      keyOf(row.text('Person'), row.text('Role')),
      row.cell('What now'),
    ]),
  );
  const mentees = [...matching.unmatched].sort((a, b) => byCodeUnits(a.mentee.name, b.mentee.name));
  const mentors = [...matching.freeMentors].sort((a, b) => byCodeUnits(a.mentor.name, b.mentor.name));
  return [
    ...mentees.map((one) => menteeRow(shown(one.mentee), one)),
    ...mentors.map((one) => mentorRow(shown(one.mentor), matching, one)),
  ].map((row) => [...row, whatNow.get(keyOf(String(row[0]), String(row[1]))) ?? '']);
}

function menteeRow(name: string, { mentee, reason, closest }: Unmatched): Cell[] {
  const near = closest.map(
    ({ mentor, but }) => `${mentor.code ? `${mentor.code} · ` : ''}${mentor.name}: ${but}`,
  );
  return [name, 'mentee', mentee.strand, reason, near.join('\n')];
}

function mentorRow(name: string, matching: Matching, free: FreeMentor): Cell[] {
  return [name, 'mentor', free.mentor.strands.join(', '), whyFree(matching, free), ''];
}
