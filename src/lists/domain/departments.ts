// How many take part from each department, for whoever pays for the programme. It is handed on, so nobody can be counted out of it:
// departments with few people stand together, and no number of people under the smallest group is told. A coordinator has everybody by name.

import { fold, tidy } from '../../ground/folding.ts';
import type { Mentee, Mentor } from '../../people/person.ts';

export interface DepartmentWords {
  /** Several small ones in one row. */
  readonly others: string;
  /** Of people who named none. */
  readonly none: string;
  /** In place of a number. */
  readonly few: string;
}

interface Department {
  readonly called: string;
  readonly mentors: number;
  readonly mentees: number;
  /** Of both, those who were introduced to somebody. */
  readonly introduced: number;
}

interface Sources {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** Introduced pairs and circles. */
  readonly groups: readonly { readonly members: readonly (Mentor | Mentee)[] }[];
  readonly smallest: number;
  readonly departments: DepartmentWords;
}

/** Department, mentors, mentees, introduced; the largest first, small ones together at the end. */
export function departmentRows(sources: Sources): (string | number)[][] {
  const { smallest, departments: words } = sources;
  const all = departmentsIn(sources).sort((a, b) => sizeOf(b) - sizeOf(a) || (a.called < b.called ? -1 : 1));
  const shown = all.filter((one) => sizeOf(one) >= smallest);
  const small = all.filter((one) => sizeOf(one) < smallest);
  // Few people together are as few: the next smallest department joins them, so that they cannot be told from the rest.
  while (small.length > 0 && sizeOf(together(small, '')) < smallest && shown.length > 0)
    small.push(shown.pop()!);
  const rows = small.length === 0 ? shown : [...shown, together(small, words.others)];
  const told = (n: number) => (n > 0 && n < smallest ? words.few : n);
  return rows.map(({ called, ...counts }) => [
    called,
    told(counts.mentors),
    told(counts.mentees),
    told(counts.introduced),
  ]);
}

const sizeOf = ({ mentors, mentees }: Department) => mentors + mentees;

function together(all: readonly Department[], called: string): Department {
  const sum = (of: (one: Department) => number) => all.reduce((n, one) => n + of(one), 0);
  return {
    called,
    mentors: sum((one) => one.mentors),
    mentees: sum((one) => one.mentees),
    introduced: sum((one) => one.introduced),
  };
}

function departmentsIn({ mentors, mentees, groups, departments: { none } }: Sources): Department[] {
  const found = new Map<string, Department>();
  const met = new Set(groups.flatMap(({ members }) => members.map(({ role, id }) => `${role} ${id}`)));
  for (const person of [...mentors, ...mentees]) {
    const called = placeOf(person) || none;
    const key = fold(called);
    const before = found.get(key) ?? { called, mentors: 0, mentees: 0, introduced: 0 };
    found.set(key, {
      ...before,
      mentors: before.mentors + (person.role === 'mentor' ? 1 : 0),
      mentees: before.mentees + (person.role === 'mentee' ? 1 : 0),
      introduced: before.introduced + (met.has(`${person.role} ${person.id}`) ? 1 : 0),
    });
  }
  return [...found.values()];
}

/** The department, else the organisation; never an address. */
function placeOf({ unit, organisation }: Mentor | Mentee): string {
  return tidy((unit || organisation).replace(/\S+@\S+/g, '…'));
}
