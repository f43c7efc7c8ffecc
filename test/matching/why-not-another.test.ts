// Why not another mentor: said of every pair, also of one that is locked or introduced; what it would cost equals brute force.
import { expect, test } from 'vitest';
import { explain } from '../../src/matching/domain/explanation.ts';
import type { HoldReason } from '../../src/matching/domain/hold.ts';
import type { MatchInput } from '../../src/matching/domain/match-input.ts';
import { match } from '../../src/matching/domain/matching.ts';
import { whatIf } from '../../src/matching/domain/price-of-a-wish.ts';
import type { Mentee } from '../../src/people/person.ts';
import { addressOf, introducedLadder, ladderTabs, matched } from '../ladder.ts';
import { valueIn } from '../workbench.ts';
import { programme } from './random-programme.ts';

const ask = (mentee: string, mentor: string | null = null) => ({ mentee, mentor, acceptGuesses: true });
const [GRO, LIV, ADA] = ['Gro Gram', 'Liv Lund', 'Ada Alder'].map(addressOf) as [string, string, string];

function kept(input: MatchInput, why: HoldReason): MatchInput {
  const pairs = match(input).pairs.map(({ mentee, mentor }) => ({
    mentee: mentee.id,
    mentor: mentor.id,
    why,
    row: 2,
  }));
  return { ...input, holds: { ...input.holds, pairs } };
}

test('once everybody is introduced another mentor costs what it would have cost before', () => {
  let priced = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const before = programme({ mentees: 6, mentors: 5, seed });
    const [open, after] = [match(before), kept(before, 'introduced')];
    for (const { mentee } of open.pairs)
      for (const { mentor, says } of explain(after, mentee, null).others) {
        const was = whatIf(before, open, mentee, mentor);
        const is = whatIf(after, match(after), mentee, mentor);
        expect([is.rule, is.levels, is.moves], `seed ${seed}`).toEqual([was.rule, was.levels, was.moves]);
        expect(says.slice(1)).toEqual(is.says);
        if (was.rule === null) priced++;
      }
  }
  expect(priced).toBeGreaterThan(50);
});

test('a pair is never called drawn where it is kept for itself', () => {
  let [said, stood] = [0, 0];
  for (let seed = 1; seed <= 25; seed++) {
    const input = kept(programme({ mentees: 5, mentors: 5, seed }), 'locked');
    for (const { mentee } of match(input).pairs)
      for (const { says } of explain(input, mentee, null).others) {
        expect(says.join(' ')).not.toContain('the draw decided');
        said++;
        if (says.some((one) => one.endsWith('the pair is kept because it was there already.'))) stood++;
      }
  }
  expect(said).toBeGreaterThan(50);
  expect(stood).toBeGreaterThan(0);
});

/** Circles beside the pairs of a programme, and how often somebody is asked whether they may be in one. */
function besideCircles(input: MatchInput, circleMembers: readonly Mentee[]) {
  let times = 0;
  const aside = new Set<string>();
  aside.has = () => {
    times++;
    return false;
  };
  const { people, circleHolds } = input;
  const ring = { ...people.strands[0]!, name: 'Ring', kind: 'circle' as const };
  const mentees = [...people.mentees, ...circleMembers.map((one) => ({ ...one, strand: 'Ring' }))];
  const mentors = people.mentors.map((one) => ({
    ...one,
    places: one.places + 1,
    strands: ['Programme', 'Ring'],
  }));
  const all = { ...people, mentors, mentees, strands: [...people.strands, ring] };
  return { input: { ...input, people: all, circleHolds: { ...circleHolds, aside } }, asked: () => times };
}

test.each(['proposed', 'introduced'] as const)(
  'circles are formed once, whatever is asked of a pair that is %s',
  (why) => {
    const base = programme({ mentees: 12, mentors: 8, seed: 3 });
    const members = programme({ mentees: 16, mentors: 8, seed: 4 }).people.mentees.slice(12);
    const plain = besideCircles(base, members);
    const { input, asked } = besideCircles(why === 'introduced' ? kept(plain.input, why) : base, members);
    expect(match(input).circles.length).toBeGreaterThan(0);
    const [once, { pairs }] = [asked(), match(input)];
    let priced = 0;
    for (const { mentee } of pairs) {
      const before = asked();
      priced += explain(input, mentee, null).others.filter(({ says }) => says.length > 1).length;
      expect(asked() - before).toBe(once);
    }
    expect(priced).toBeGreaterThan(5);
  },
);

const COST = [
  'One person fewer would get a mentor they named.',
  'One more step down the lists of choices in all.',
  'Something would change for one other person.',
];

test.each([
  ['introduced', introducedLadder, 'Had nobody been introduced yet:'],
  ['proposed', matched, null],
] as const)(
  'a pair that is %s: who was in the way of another wish, and what it would cost',
  (_, make, asIf) => {
    const { others } = valueIn(make(), 'explain', ask(GRO));
    expect(others.map(({ mentor, choice }) => [mentor, choice])).toEqual([[ADA, 2]]);
    const [which, taken, ...cost] = others[0]!.says;
    expect([which, taken]).toEqual(["The mentee's second choice.", 'All places are taken: Liv Lund.']);
    expect(cost.filter((one) => /^(Had|If) /.test(one))).toEqual(asIf === null ? [] : [asIf]);
    expect(cost).toEqual(expect.arrayContaining(COST));
  },
);

test('asked about by name, a mentor beside a pair that is kept has a price too', () => {
  const world = introducedLadder();
  const { wouldChange, others } = valueIn(world, 'explain', ask(GRO, ADA));
  expect(wouldChange).toMatchObject({ rule: null });
  expect(wouldChange!.says).toEqual(expect.arrayContaining(['Had nobody been introduced yet:', ...COST]));
  expect(others.map(({ name }) => name)).toEqual(['Finn Falk'].map((name) => expect.stringContaining(name)));
});

test('a rule, and a mentor who takes nobody, are said in place of a price', () => {
  const forbidden = matched({
    'Never pair': [
      ['Person', 'Other person', 'Reason'],
      ['Gro Gram', 'Ada Alder', ''],
    ],
  });
  const saidOf = (world: typeof forbidden) => valueIn(world, 'explain', ask(GRO)).others[0]!.says.slice(1);
  expect(saidOf(forbidden)).toEqual(['Not allowed: Never pair.']);
  const full = matched({
    Mentors: [
      ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
      ['', 'Ada Alder', ADA, '', 0, '', '', ''],
    ],
  });
  expect(saidOf(full)).toEqual(['Takes nobody this time.']);
});

test('nobody wished: the one who would fit best of the others; a wish that was not read: why, and whom it may mean', () => {
  const wishing = (first: string) => {
    const tabs = ladderTabs();
    const row = tabs['Mentee answers']!.find((cells) => cells.includes('Gro Gram'))!;
    row.splice(row.indexOf('Finn Falk'), 2, first, '');
    return valueIn(matched(tabs), 'explain', ask(GRO));
  };
  expect(wishing('').others[0]!.says[0]).toBe(
    'Of the other mentors that the rules allow, this one would fit best.',
  );
  expect(wishing('Finn').checks).toContain(
    '“Finn” was not counted as a wish. Perhaps it means Finn Falk, the mentor this person has.',
  );
  expect(wishing('Bea').checks).toContain(
    '“Bea” was not counted as a wish. Perhaps it means Bea Birk: ask, and write the full name into the answer.',
  );
  expect(wishing('Wellbeing').checks).toContain('“Wellbeing” was not counted as a wish (is no mentor here).');
});

test('where first choices come first, and where late ones are to be few, a price is said in choices', () => {
  const aimed = (objective: string) => {
    const world = matched({
      Settings: [
        ['Setting', 'Value', 'What it means'],
        ['Programme', 'Ladder', ''],
        ['Objective', objective, ''],
      ],
    });
    return valueIn(world, 'explain', ask(GRO)).others[0]!.says;
  };
  expect(aimed('first choices')).toContain('2 people fewer would get their first choice.');
  expect(aimed('nobody left behind')).toContain('One more person would get only their second choice.');
  expect(valueIn(matched(), 'explain', ask(LIV)).others).toHaveLength(1);
});
