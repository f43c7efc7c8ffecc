// Small groups: an attacker who knows all totals and all rules finds out nobody's answers, on thousands of random programmes,
// in one report and in two that follow each other.
import { expect, test } from 'vitest';
import { type Group, givesAway, splitInto, whyHidden } from '../../src/survey/domain/groups.ts';
import { changedSince, contentsOf, isTelling } from '../../src/survey/domain/report-memory.ts';
import { mulberry32 } from '../chance.ts';

interface One {
  readonly role: string;
  readonly strand: string;
  readonly said: number;
}

const LEAST = 5;
const OPTIONS = 3;

function programme(seed: number): One[] {
  const random = mulberry32(seed);
  const [roles, strands] = [
    ['mentor', 'mentee'],
    ['Faculty', 'Fellows', 'Circles'],
  ];
  return roles.flatMap((role) =>
    strands.flatMap((strand) =>
      Array.from({ length: Math.floor(random() * 14) }, (): One => {
        const lean = role === 'mentor' ? random() * random() : random();
        return { role, strand, said: Math.floor(lean * OPTIONS) };
      }),
    ),
  );
}

interface Published {
  readonly total: readonly number[];
  readonly splits: readonly {
    readonly by: 'role' | 'strand';
    readonly groups: readonly { readonly name: string; readonly counts: readonly number[] }[];
  }[];
}

const counts = (people: readonly One[]) =>
  Array.from({ length: OPTIONS }, (_, k) => people.filter(({ said }) => said === k).length);

/** As the product publishes one question. */
function publish(people: readonly One[]): Published {
  const said = ({ said: at }: One) => [at];
  const shown: { by: 'role' | 'strand'; groups: readonly Group<One>[] }[] = [];
  for (const by of ['role', 'strand'] as const) {
    const split = splitInto(people, (one) => one[by], LEAST);
    if ('hidden' in split || whyHidden(split.groups, said, LEAST) !== null) continue;
    if (shown.some(({ groups }) => givesAway(groups, split.groups, said, OPTIONS, LEAST))) continue;
    shown.push({ by, groups: split.groups });
  }
  return {
    total: counts(people),
    splits: shown.map(({ by, groups }) => ({
      by,
      groups: groups.map(({ name, members }) => ({ name, counts: counts(members) })),
    })),
  };
}

/** Lowest and highest count of each answer for a group, from everything that was published: margins of a table of two ways. */
function bounds(
  { total, splits }: Published,
  of: { role?: string; strand?: string },
): { low: number[]; high: number[] } {
  const known = splits.flatMap(({ by, groups }) => {
    const wanted = of[by];
    if (wanted === undefined) return [];
    const group = groups.find(({ name }) => name.split(' + ').includes(wanted))!;
    return [{ counts: group.counts, isAlone: group.name === wanted }];
  });
  const asked = Object.keys(of).length;
  const low = total.map((n, k) =>
    known.length === asked && known.every(({ isAlone }) => isAlone)
      ? Math.max(0, known.reduce((sum, one) => sum + one.counts[k]!, 0) - (asked - 1) * n)
      : 0,
  );
  const high = total.map((n, k) => Math.min(n, ...known.map((one) => one.counts[k]!)));
  return { low, high };
}

test('3,000 random programmes of two roles and three strands: no group under five can be worked out', () => {
  let [shown, hidden, attacked, recovered] = [0, 0, 0, 0];
  for (let seed = 1; seed <= 3000; seed++) {
    const people = programme(seed);
    if (people.length === 0) continue;
    const published = publish(people);
    shown += published.splits.length;
    hidden += 2 - published.splits.length;
    const targets = [
      ...['mentor', 'mentee'].map((role) => ({ role })),
      ...['Faculty', 'Fellows', 'Circles'].map((strand) => ({ strand })),
      ...['mentor', 'mentee'].flatMap((role) =>
        ['Faculty', 'Fellows', 'Circles'].map((strand) => ({ role, strand })),
      ),
    ] as { role?: string; strand?: string }[];
    for (const target of targets) {
      const members = people.filter(
        (one) => (target.role ?? one.role) === one.role && (target.strand ?? one.strand) === one.strand,
      );
      if (members.length === 0 || members.length >= LEAST || people.length < LEAST) continue;
      attacked++;
      const { low, high } = bounds(published, target);
      const isUniform = high.filter((most) => most > 0).length === 1 && published.splits.length > 0;
      if (isUniform || low.every((least, k) => least === high[k])) recovered++;
    }
  }
  console.log(
    `small groups: ${shown} splits shown, ${hidden} hidden; ${attacked} groups under five attacked, ${recovered} worked out`,
  );
  expect(attacked).toBeGreaterThan(5000);
  expect(shown).toBeGreaterThan(1000);
  expect(recovered).toBe(0);
});

test('hiding only the small group would give it away: the attack finds what it should', () => {
  const people: One[] = [
    ...Array.from({ length: 20 }, (_, k) => ({ role: 'mentee', strand: 'Faculty', said: k % 3 })),
    ...Array.from({ length: 3 }, () => ({ role: 'mentor', strand: 'Faculty', said: 2 })),
  ];
  const naive: Published = {
    total: counts(people),
    splits: [
      {
        by: 'role',
        groups: [
          { name: 'mentor', counts: counts(people.slice(20)) },
          { name: 'mentee', counts: counts(people.slice(0, 20)) },
        ],
      },
    ],
  };
  const { low, high } = bounds(naive, { role: 'mentor' });
  expect(low).toEqual(high);
  expect(publish(people).splits).toEqual([]);
});

test('two reports: fewer than five changes wait, whether they came, went or changed their mind', () => {
  let published = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const random = mulberry32(seed);
    const first = Array.from(
      { length: 10 + Math.floor(random() * 40) },
      (_, k) => `p${k}${Math.floor(random() * 3)}-0`,
    );
    const second = first.flatMap((one) =>
      random() < 0.08 ? [] : [random() < 0.08 ? `${one.slice(0, -2)}x-0` : one],
    );
    while (random() < 0.6) second.push(`n${second.length}-0`);
    const changed = changedSince(contentsOf('print', first), second);
    const gone = first.filter((one) => !second.includes(one)).length;
    const came = second.filter((one) => !first.includes(one)).length;
    expect(changed).toBe(Math.max(gone, came));
    if (isTelling(changed, LEAST)) continue;
    published++;
    expect(Math.max(gone, came) === 0 || Math.max(gone, came) >= LEAST).toBe(true);
  }
  expect(published).toBeGreaterThan(50);
});

test('merging takes the next smallest until the group is large enough, and never leaves one hidden alone', () => {
  const people = (n: number, strand: string): One[] =>
    Array.from({ length: n }, (_, k) => ({ role: 'mentee', strand, said: k % 3 }));
  const byStrand = (list: readonly One[]) => splitInto(list, ({ strand }) => strand, LEAST);
  expect(byStrand([...people(20, 'A'), ...people(3, 'B'), ...people(2, 'C')])).toMatchObject({
    groups: [{ name: 'A' }, { name: 'C + B' }],
  });
  expect(byStrand([...people(20, 'A'), ...people(9, 'B'), ...people(2, 'C')])).toMatchObject({
    groups: [{ name: 'A' }, { name: 'C + B' }],
  });
  expect(byStrand([...people(20, 'A'), ...people(3, 'B')])).toHaveProperty('hidden');
  expect(byStrand(people(20, 'A'))).toEqual({ hidden: 'there is only one group' });
});
