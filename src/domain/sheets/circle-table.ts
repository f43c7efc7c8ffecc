// Circles as rows of the Circles sheet: one row per member and mentor. Locks, status and notes stay with their person.
import type { Circle } from '../circles/circles.ts';
import { personIn } from '../people/lists.ts';
import type { Named } from '../people/naming.ts';
import { type Cell, cellText, columnOf, type Row, type Table } from '../people/table.ts';
import { saysYes } from '../programme/strands.ts';

export function circleRows(
  circles: readonly Circle[],
  before: Table | null,
  people: readonly Named[],
): Cell[][] {
  const kept = new Map<string, Row>();
  for (const row of before?.rows ?? []) {
    const person = personIn(cellText(before!, row, 'Person'), people);
    if (typeof person === 'object') kept.set(person.id, row);
  }
  const times = new Map<string, number>();
  for (const person of people) times.set(person.name, (times.get(person.name) ?? 0) + 1);
  return [...circles]
    .sort((a, b) => (a.strand === b.strand ? compareNames(a.name, b.name) : a.strand < b.strand ? -1 : 1))
    .flatMap((circle) =>
      [...circle.mentors, ...circle.mentees].map((person): Cell[] => {
        const row = kept.get(person.id);
        const old = (header: string): Cell => (row ? (row.cells[columnOf(before!, header)] ?? '') : '');
        return [
          circle.name,
          (times.get(person.name) ?? 0) > 1 ? person.email : person.name,
          person.role,
          circle.strand,
          circle.topics.join(' · '),
          [...circle.reasons, ...circle.checks].join(' '),
          saysYes(old('Lock')),
          old('Status') === '' ? 'proposed' : old('Status'),
          old('Notes'),
        ];
      }),
    );
}

/** "Circle 10" after "Circle 9". */
function compareNames(a: string, b: string): number {
  const number = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return number(a) - number(b) || (a < b ? -1 : 1);
}
