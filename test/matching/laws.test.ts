// Laws of matching, on random programmes: what may never happen, and what must not change. Seeds are printed on failure.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeBetween } from '../../src/assignment/problem.ts';
import { solve } from '../../src/assignment/solve.ts';
import { explain } from '../../src/matching/domain/explanation.ts';
import type { Hold } from '../../src/matching/domain/hold.ts';
import type { MatchInput } from '../../src/matching/domain/match-input.ts';
import { match } from '../../src/matching/domain/matching.ts';
import { circleOffers } from '../../src/matching/domain/offers.ts';
import { whatIf } from '../../src/matching/domain/price-of-a-wish.ts';
import type { Changes } from '../../src/programme/settings.ts';
import { mulberry32 } from '../chance.ts';
import { programme, SEED, sizes } from './random-programme.ts';

const plan = (input: MatchInput) =>
  new Map(match(input).pairs.map((pair) => [pair.mentee.id, pair.mentor.id]));
const sumsOf = (input: MatchInput) => match(input).certificate.levels.map((level) => level.value);
const withHold = (input: MatchInput, ...pairs: Hold[]): MatchInput => ({
  ...input,
  holds: { ...input.holds, pairs: [...input.holds.pairs, ...pairs] },
});
const hold = (mentee: string, mentor: string): Hold => ({ mentee, mentor, why: 'locked', row: 2 });

function isNotWorse(a: readonly number[], b: readonly number[]): boolean {
  const k = a.findIndex((value, level) => value !== b[level]);
  return k < 0 || a[k]! > b[k]!;
}

test('nobody is over capacity, forbidden, or served twice; every place is taken or said to be free', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const input = programme(size);
      const { pairs, unmatched, posing, certificate, freeMentors } = match(input);
      const free = new Map(freeMentors.map(({ mentor, places }) => [mentor, places]));
      expect(certificate.optimal).toBe(true);
      expect(pairs.length + unmatched.length).toBe(size.mentees);
      for (const mentor of input.people.mentors)
        expect(pairs.filter((pair) => pair.mentor === mentor).length + (free.get(mentor) ?? 0)).toBe(
          mentor.places,
        );
      for (const { mentee, mentor } of pairs)
        expect(posing.forbids(posing.mentees.indexOf(mentee), posing.mentors.indexOf(mentor))).toBeNull();
    }),
    { numRuns: 300, seed: SEED },
  );
});

test('one more mentor never makes any level worse before a better one', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const input = programme({ ...size, mentors: size.mentors + 1 });
      const fewer = { ...input, people: { ...input.people, mentors: input.people.mentors.slice(0, -1) } };
      const without = input.people.mentors.at(-1)!.id;
      const wishes = input.people.mentees.map((m) => ({
        ...m,
        choices: m.choices.filter((c) => c.mentor !== without),
      }));
      // Fit is left out: a criterion that only this mentor answered counts for everybody once the mentor is there.
      const served = (of: MatchInput) => sumsOf(of).slice(0, 3);
      const before = served({ ...fewer, people: { ...fewer.people, mentees: wishes } });
      expect(isNotWorse(served(input), before)).toBe(true);
    }),
    { numRuns: 150, seed: SEED },
  );
});

test('removing a mentor nobody has and nobody named changes nothing', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const input = programme(size);
      const pairs = plan(input);
      const used = new Set([
        ...pairs.values(),
        ...input.people.mentees.flatMap((m) => m.choices.map((c) => c.mentor)),
      ]);
      const mentors = input.people.mentors.filter((mentor) => used.has(mentor.id));
      expect(plan({ ...input, people: { ...input.people, mentors } })).toEqual(pairs);
    }),
    { numRuns: 150, seed: SEED },
  );
});

test('a lock that agrees with the result changes nothing', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, which) => {
      const input = programme(size);
      const pairs = [...plan(input)];
      if (pairs.length === 0) return;
      const [mentee, mentor] = pairs[which % pairs.length]!;
      expect(new Map([...plan(withHold(input, hold(mentee, mentor)))].sort())).toEqual(new Map(pairs.sort()));
    }),
    { numRuns: 150, seed: SEED },
  );
});

test('the price of a wish equals brute force with the pair fixed, on 300 random questions', () => {
  const random = mulberry32(4711);
  let asked = 0;
  for (let seed = 1; asked < 300; seed++) {
    const input = programme({ mentees: 5, mentors: 4, seed });
    const now = match(input);
    const mentee = input.people.mentees[Math.floor(random() * 5)]!;
    const mentor = input.people.mentors[Math.floor(random() * 4)]!;
    const price = whatIf(input, now, mentee, mentor);
    if (price.rule !== null) continue;
    const best = bestWith(now, mentee.id, mentor.id);
    expect(
      price.levels.map((level) => level.would),
      `seed ${seed}`,
    ).toEqual(best.slice(0, price.levels.length));
    asked++;
  }
  expect(asked).toBe(300);
});

/** Tries every plan that has this pair. */
function bestWith({ posing, posed }: ReturnType<typeof match>, mentee: string, mentor: string): number[] {
  const seats = [...posing.seats];
  let best: number[] | null = null;
  const walk = (i: number, value: number[]): void => {
    if (i === posing.mentees.length) {
      if (best === null || isNotWorse(value, best)) best = value;
      return;
    }
    const isFixed = posing.mentees[i]!.id === mentee;
    if (!isFixed) walk(i + 1, value);
    posing.mentors.forEach((other, j) => {
      if (seats[j]! === 0 || posing.forbids(i, j) !== null || (isFixed && other.id !== mentor)) return;
      const facts = posed.facts(i, j);
      seats[j]!--;
      walk(
        i + 1,
        value.map((sum, level) => sum + posed.levels[level]!.gain(facts)),
      );
      seats[j]!++;
    });
  };
  walk(
    0,
    posed.levels.map(() => 0),
  );
  return best!;
}

test('fewest changes: as many former pairs as brute force can keep among the equally good plans', () => {
  for (let seed = 1; seed <= 120; seed++) {
    const first = programme({ mentees: 5, mentors: 4, seed });
    const former = plan(first);
    const mentors = first.people.mentors.slice(1);
    const gone = first.people.mentors[0]!.id;
    const mentees = first.people.mentees.map((m) => ({
      ...m,
      choices: m.choices.filter((c) => c.mentor !== gone),
    }));
    const input = {
      ...first,
      people: { ...first.people, mentors, mentees },
      holds: { ...first.holds, former },
    };
    const again = match(input);
    const kept = again.pairs.filter((pair) => former.get(pair.mentee.id) === pair.mentor.id).length;
    const at = again.posed.levels.findIndex((level) => level.name === 'kept');
    if (at < 0) continue;
    expect(bestWith(again, '', '')[at], `seed ${seed}`).toBe(kept);
  }
});

test('91 pairs, and one, three or ten mentors leave: how many pairs change that need not', () => {
  const rows: string[] = [];
  for (const leaving of [1, 3, 10]) {
    const first = programme({ mentees: 91, mentors: 70, seed: 2026 });
    const former = plan(first);
    const used = [...new Set(former.values())].slice(0, leaving);
    const people = {
      ...first.people,
      mentors: first.people.mentors.filter((mentor) => !used.includes(mentor.id)),
      mentees: first.people.mentees.map((m) => ({
        ...m,
        choices: m.choices.filter((c) => !used.includes(c.mentor)),
      })),
    };
    const changed = (changes: Changes) => {
      const input = {
        ...first,
        people,
        settings: { ...first.settings, changes },
        holds: { ...first.holds, former },
      };
      const after = plan(input);
      return [...former].filter(([mentee, mentor]) => !used.includes(mentor) && after.get(mentee) !== mentor)
        .length;
    };
    const [any, few, fewest] = [changed('any'), changed('few'), changed('fewest')];
    rows.push(`${leaving} leave: from scratch ${any}, few ${few}, fewest ${fewest}`);
    expect(few).toBeLessThanOrEqual(any);
    expect(fewest).toBeLessThanOrEqual(few);
  }
  console.log(`pairs changed that the leaving itself did not break: ${rows.join(' · ')}`);
});

test('matching again without an event changes nothing', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const input = programme({ mentees: 12, mentors: 9, seed });
    const former = plan(input);
    expect(plan({ ...input, holds: { ...input.holds, former } })).toEqual(former);
  }
});

test('every unmatched person has a reason that ends like a sentence, and every explanation says something', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const input = programme({ mentees: 12, mentors: 5, seed });
    for (const { mentee, reason } of match(input).unmatched) {
      expect(reason).toMatch(/\.$/);
      expect(explain(input, mentee, null).reasons[0]).toBe(reason);
    }
  }
});

test('when places are short, who waited comes first, then whom the committee put first; never at the price of a place', () => {
  for (let seed = 1; seed <= 80; seed++) {
    const plainInput = programme({ mentees: 10, mentors: 4, seed });
    const mentees = plainInput.people.mentees.map((m, k) => ({ ...m, waited: k === 0, priority: 100 * k }));
    const input = { ...plainInput, people: { ...plainInput.people, mentees } };
    const [plainMatch, ranked] = [match(plainInput), match(input)];
    expect(ranked.pairs.length).toBe(plainMatch.pairs.length);
    const canBeServed = ranked.posed.problem.first[1]! > ranked.posed.problem.first[0]!;
    const isServed = ranked.pairs.some((pair) => pair.mentee.id === mentees[0]!.id);
    if (canBeServed) expect(isServed, `seed ${seed}`).toBe(true);
    const sum = (pairs: typeof ranked.pairs) =>
      pairs.reduce((all, pair) => all + mentees.find((m) => m.id === pair.mentee.id)!.priority, 0);
    const hadWaited = plainMatch.pairs.some((pair) => pair.mentee.id === mentees[0]!.id);
    if (hadWaited === isServed) expect(sum(ranked.pairs)).toBeGreaterThanOrEqual(sum(plainMatch.pairs));
  }
});

test('offered circles: three or four people without a mentor, each at most once, each sharing two topics', () => {
  let offered = 0;
  for (let seed = 1; seed <= 80; seed++) {
    const matching = match(programme({ mentees: 14, mentors: 3, seed }));
    const left = new Set(matching.unmatched.map(({ mentee }) => mentee));
    const members = circleOffers(matching).flatMap(({ mentor, mentees }) => {
      offered++;
      expect([3, 4]).toContain(mentees.length);
      for (const mentee of mentees) {
        expect(left.has(mentee)).toBe(true);
        expect(mentee.topics.filter((topic) => mentor.topics.includes(topic)).length).toBeGreaterThanOrEqual(
          2,
        );
      }
      return mentees;
    });
    expect(new Set(members).size).toBe(members.length);
  }
  expect(offered).toBeGreaterThan(10);
});

test('raising the fit of a chosen pair keeps the pair', () => {
  const random = mulberry32(99);
  for (let seed = 1; seed <= 200; seed++) {
    const { posed } = match(programme({ mentees: 12, mentors: 9, seed }));
    const first = solve(posed.problem);
    const seated = first.assignment.flatMap((j, i) => (j === null ? [] : [[i, j] as const]));
    if (seated.length === 0) continue;
    const [i, j] = seated[Math.floor(random() * seated.length)]!;
    const edge = edgeBetween(posed.problem, i, j)!;
    const at = posed.levels.findIndex((level) => level.name === 'fit');
    const gain = posed.problem.gain.map((level, k) =>
      k === at ? level.map((g, e) => (e === edge ? g + 250 : g)) : level,
    );
    expect(solve({ ...posed.problem, gain }).assignment[i], `seed ${seed}`).toBe(j);
  }
});
