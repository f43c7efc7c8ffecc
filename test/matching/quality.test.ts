// Our objectives beside what programmes do today, on seeded cohorts: never fewer served, never fewer wishes.
import { expect, test } from 'vitest';
import { cohort } from '../cohorts.ts';
import { choiceRounds, figuresOf, firstCome, galeShapley, largestScore, ours } from '../ways.ts';

test('on every one of 20 cohorts the default serves most people, and most wishes among those', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const people = cohort(120, 90, seed);
    const best = figuresOf(people, ours(people, 'choices', seed));
    for (const way of [firstCome, choiceRounds, galeShapley, largestScore]) {
      const other = figuresOf(people, way(people));
      expect(other.unmatched, `seed ${seed}`).toBeGreaterThanOrEqual(best.unmatched);
      if (other.unmatched === best.unmatched)
        expect(other.named, `seed ${seed}`).toBeLessThanOrEqual(best.named);
    }
  }
});

test('"first choices" never gives fewer first choices than choice rounds by hand, and serves at least as many', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const people = cohort(120, 90, seed);
    const [aimed, byHand] = [ours(people, 'first choices', seed), choiceRounds(people)].map((plan) =>
      figuresOf(people, plan),
    );
    expect(aimed!.unmatched, `seed ${seed}`).toBeLessThanOrEqual(byHand!.unmatched);
    if (aimed!.unmatched === byHand!.unmatched)
      expect(aimed!.first, `seed ${seed}`).toBeGreaterThanOrEqual(byHand!.first);
  }
});
