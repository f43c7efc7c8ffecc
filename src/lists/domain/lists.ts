// Lists to hand on: what each shows of whom. Whoever has withdrawn stands in none; an address stands in none.

import { fold } from '../../ground/folding.ts';
import type { Cell } from '../../ground/table.ts';
import type { ToMeet } from '../../pairs/who-meets.ts';
import type { Mentee, Mentor, Person } from '../../people/person.ts';
import { type DepartmentWords, departmentRows } from './departments.ts';

export const listNames = ['pairs', 'departments', 'training', 'badges', 'not met'] as const;
export type ListName = (typeof listNames)[number];

/** An introduced pair or circle. */
export interface Together extends Pick<ToMeet, 'members' | 'pair' | 'isCircle'> {
  readonly strand: string;
  /** ms since 1970; null where no sheet says it. */
  readonly introduced: number | null;
}

export interface ListSources {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  readonly groups: readonly Together[];
  /** What the badges call each role. */
  readonly roles: Readonly<Record<'mentor' | 'mentee', string>>;
  /** Fewer people than this are never counted apart in what is handed on. */
  readonly smallest: number;
  /** What the rows of departments say where they name none, or no number. */
  readonly departments: DepartmentWords;
  /** A moment as a day of the programme. */
  readonly dayOf: (moment: number) => string;
  /** What is known about a pair that has not met; null where it has. */
  readonly notMet: (group: Together) => string | null;
}

/** Rows of each list, without its header. */
export const lists: Readonly<Record<ListName, (sources: ListSources) => Cell[][]>> = {
  pairs: ({ groups, dayOf }) =>
    groups.flatMap((group) => {
      const mentors = namesOf(group, 'mentor');
      const since = group.introduced === null ? '' : dayOf(group.introduced);
      return group.members
        .filter(({ role }) => role === 'mentee')
        .map((mentee) => [nameOf(mentee), mentors, group.strand, since]);
    }),
  departments: (sources) => departmentRows(sources),
  training: ({ mentors, groups }) =>
    mentors.map((mentor) => [
      nameOf(mentor),
      workOf(mentor),
      mentor.strands.join(', '),
      menteesOf(mentor, groups),
    ]),
  'not met': ({ groups, dayOf, notMet }) =>
    groups.flatMap((group) => {
      const known = notMet(group);
      const since = group.introduced === null ? '' : dayOf(group.introduced);
      return known === null
        ? []
        : [[namesOf(group, 'mentee'), namesOf(group, 'mentor'), known, since, false]];
    }),
  badges: ({ mentors, mentees, roles }) => {
    const both = new Set(mentees.map(({ id }) => id));
    const own = new Set(mentors.map(({ id }) => id));
    return [
      ...mentors.map((one) =>
        badge(one, both.has(one.id) ? `${roles.mentor}, ${roles.mentee}` : roles.mentor),
      ),
      ...mentees.filter(({ id }) => !own.has(id)).map((one) => badge(one, roles.mentee)),
    ].sort((a, b) => (fold(String(a[0])) < fold(String(b[0])) ? -1 : 1));
  },
};

function badge(person: Person, role: string): Cell[] {
  return [nameOf(person), workOf(person), role];
}

/** Never an address, also where somebody gave no name. */
function nameOf({ name }: Pick<Person, 'name'>): string {
  return withoutAddresses(name);
}

function namesOf({ members }: Together, role: 'mentor' | 'mentee'): string {
  return members
    .filter((one) => one.role === role)
    .map(nameOf)
    .join(', ');
}

function workOf({ unit, organisation }: Person): string {
  return withoutAddresses([unit, organisation].filter((part) => part !== '').join(', '));
}

function menteesOf({ id }: Mentor, groups: readonly Together[]): number {
  return groups
    .filter(({ members }) => members.some((one) => one.role === 'mentor' && one.id === id))
    .reduce((n, { members }) => n + members.filter(({ role }) => role === 'mentee').length, 0);
}

/** @param isTrimmed  false for a piece of a text. */
export function withoutAddresses(text: string, isTrimmed = true): string {
  const without = text.replace(/[^\s@<>()]+@[^\s@<>()]+/g, '…');
  return isTrimmed ? without.trim() : without;
}
