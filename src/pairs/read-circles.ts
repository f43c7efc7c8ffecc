// Reads Circles: who has a place in which circle, and what became of it.
import { fold } from '../ground/folding.ts';
import type { Named } from '../ground/naming.ts';
import type { Table } from '../ground/table.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
import { inCircles } from '../our-sheets/pair-sheets.ts';
import { personIn } from '../people/coordinators-lists.ts';
import type { StoodIn } from '../people/corrected-addresses.ts';
import { saysYes } from '../programme/strands.ts';
import { idIn, type MemberRow, saysNoCircle } from './pair.ts';
import { haveMet, isOver } from './status.ts';
import { statusIn } from './status-in.ts';

/** @param people  everybody with a usable address and name, whether or not they take part. */
export function readCircles(table: Table | null, people: readonly Named[]): MemberRow[] {
  const seen = new Map<string, number>();
  const rows = ownRows('circles', table).map((row): MemberRow => {
    const written = { person: row.text(inCircles.person), status: row.text(inCircles.status) };
    const person = written.person === '' ? ('empty' as const) : personIn(written.person, people);
    const role = roleIn(row.text(inCircles.role));
    const status = written.status === '' ? 'proposed' : statusIn(written.status);
    const circle = row.text(inCircles.circle);
    const key = isOver(status) || idIn(person) === null ? null : `${role} ${idIn(person)} ${circle}`;
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && first === undefined) seen.set(key, row.number);
    return {
      row: row.number,
      circle,
      person,
      written,
      role,
      strand: row.text(inCircles.strand),
      status,
      isLocked: saysYes(row.cell(inCircles.lock)),
      isLeft: circle === '' && saysNoCircle(row.text(inCircles.why)),
      notes: row.text(inCircles.notes),
      copyOf: first ?? null,
      elsewhere: null,
      told: null,
    };
  });
  return withOtherCircles(rows);
}

/** Who stands in rows of circles that were told, beside each address that mails about the circle went to: any of these may be theirs. */
export function membersTold(
  table: Table | null,
  mails: readonly { readonly circle: string; readonly address: string }[],
): StoodIn[] {
  const told = new Map<string, Set<string>>();
  for (const { circle, address } of mails)
    told.set(circle, (told.get(circle) ?? new Set<string>()).add(address));
  if (told.size === 0) return [];
  return ownRows('circles', table).flatMap((row): StoodIn[] => {
    if (!haveMet(statusIn(row.text(inCircles.status)))) return [];
    const [role, name] = [roleIn(row.text(inCircles.role)), row.text(inCircles.person)];
    const addresses = [...(told.get(row.text(inCircles.circle)) ?? [])];
    return addresses.map((address) => ({ role, name, address, isPerhaps: true }));
  });
}

export function roleIn(text: string): 'mentor' | 'mentee' {
  return /^mentor(in)?$/.test(fold(text)) ? 'mentor' : 'mentee';
}

/** A mentee has one circle in a strand, and beside it the one that Match proposes to change over to; a mentor may serve several. */
function withOtherCircles(rows: readonly MemberRow[]): MemberRow[] {
  const circles = new Map<string, Set<string>>();
  const keyOf = ({ role, status, circle, person, strand }: MemberRow) =>
    role === 'mentee' && !isOver(status) && !haveMet(status) && circle !== ''
      ? `${idIn(person)} ${fold(strand)}`
      : null;
  for (const row of rows) {
    const key = idIn(row.person) === null ? null : keyOf(row);
    if (key !== null) circles.set(key, (circles.get(key) ?? new Set()).add(row.circle));
  }
  return rows.map((row) => {
    const others = [...(circles.get(keyOf(row) ?? '') ?? [])].filter((circle) => circle !== row.circle);
    return others.length === 0 ? row : { ...row, elsewhere: others.join(', ') };
  });
}
