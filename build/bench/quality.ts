// The ways of matching beside each other, on seeded cohorts.
import { cohort } from '../../test/cohorts.ts';
import { choiceRounds, figuresOf, firstCome, galeShapley, largestScore, ours } from '../../test/ways.ts';

const COHORTS = 40;

type Way = (one: ReturnType<typeof cohort>, seed: number) => ReturnType<typeof ours>;

const ways: Readonly<Record<string, Way>> = {
  'first come': firstCome,
  'choice rounds': choiceRounds,
  'Gale–Shapley': galeShapley,
  'largest score': largestScore,
  'ours: choices': (c, s) => ours(c, 'choices', s),
  'ours: first choices': (c, s) => ours(c, 'first choices', s),
  'ours: nobody left behind': (c, s) => ours(c, 'nobody left behind', s),
  'ours: fit': (c, s) => ours(c, 'fit', s),
};

export function quality(): string {
  const cohorts = Array.from({ length: COHORTS }, (_, k) => cohort(120, 90, k + 1));
  const lines = Object.entries(ways).map(([name, way]) => {
    const all = cohorts.map((c, k) => figuresOf(c, way(c, k + 1)));
    const mean = (key: 'unmatched' | 'first' | 'named' | 'meanFit', width: number) =>
      (all.reduce((sum, figures) => sum + figures[key], 0) / all.length).toFixed(1).padStart(width);
    return (
      name.padEnd(26) + mean('unmatched', 10) + mean('first', 15) + mean('named', 12) + mean('meanFit', 11)
    );
  });
  return [
    `Ways of matching, means over ${COHORTS} seeded cohorts of 120 mentees and 90 mentors:`,
    'way                        unmatched   first choice   any named   mean fit',
    ...lines,
  ].join('\n');
}
