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
  /** Who is mentor and mentee is one. */
  readonly people: ReadonlySet<string>;
  /** Of them, those who were introduced to somebody. */
  readonly introduced: ReadonlySet<string>;
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
  const isFew = (n: number) => n > 0 && n < smallest;
  const told = (n: number) => (isFew(n) ? words.few : n);
  return rows.map((one) => [
    one.called,
    told(one.mentors),
    told(one.mentees),
    isIntroducedTold(one, isFew) ? one.introduced.size : '–',
  ]);
}

/** Not where it would tell one of the other two, or how few were not introduced. */
function isIntroducedTold(
  { mentors, mentees, people, introduced: { size } }: Department,
  isFew: (n: number) => boolean,
) {
  return ![mentors, mentees, size, people.size - size, mentors + mentees - size].some(isFew);
}

const sizeOf = ({ people }: Department) => people.size;

function together(all: readonly Department[], called: string): Department {
  const ids = (of: (one: Department) => ReadonlySet<string>) => new Set(all.flatMap((one) => [...of(one)]));
  return {
    called,
    mentors: all.reduce((n, one) => n + one.mentors, 0),
    mentees: all.reduce((n, one) => n + one.mentees, 0),
    people: ids((one) => one.people),
    introduced: ids((one) => one.introduced),
  };
}

function departmentsIn({ mentors, mentees, groups, departments: { none } }: Sources): Department[] {
  const found = new Map<string, (Mentor | Mentee)[]>();
  const met = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)));
  for (const person of [...mentors, ...mentees]) {
    const key = fold(placeOf(person) || none);
    found.set(key, [...(found.get(key) ?? []), person]);
  }
  return [...found.values()].map((all) => ({
    called: placeOf(all[0]!) || none,
    mentors: all.filter(({ role }) => role === 'mentor').length,
    mentees: all.filter(({ role }) => role === 'mentee').length,
    people: new Set(all.map(({ id }) => id)),
    introduced: new Set(all.map(({ id }) => id).filter((id) => met.has(id))),
  }));
}

/** The department, else the organisation; never an address. */
function placeOf({ unit, organisation }: Mentor | Mentee): string {
  return tidy((unit || organisation).replace(/\S+@\S+/g, '…'));
}
