// Figures that are counted again: nobody who came, went or thought better of it in between can be read off the difference.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { countingOf, packed, unpacked } from '../../src/survey/domain/counted-so-far.ts';
import type { Respondent } from '../../src/survey/domain/respondents.ts';
import { mulberry32 } from '../chance.ts';
import { finalSurvey } from '../survey-world.ts';
import { allRows, askIn, NOW, rowsOf, valueIn, worldOf } from '../workbench.ts';

const LEAST = 5;
const STRANDS = ['Faculty', 'Fellows'];
const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };

function somebody(k: number, random: () => number): Respondent {
  const role = (['mentor', 'mentee', null] as const)[Math.floor(random() * 2.2)]!;
  const strand = STRANDS[Math.floor(random() * 2)]!;
  return answering({ id: `id${k}`, wave: 'end', role, strand } as Respondent, random);
}

function answering(one: Respondent, random: () => number): Respondent {
  return { ...one, row: { number: 2, cells: [Math.floor(random() * 1e6)] } };
}

const groupsOf = ({ role, strand }: Respondent) => [`role ${role}`, `strand ${strand}`];
const isFew = (n: number) => n > 0 && n < LEAST;

test('400 surveys, answers coming, changing and going between counts: no group moves by one to four', () => {
  let [moved, stood, withheld] = [0, 0, 0];
  for (let seed = 1; seed <= 400; seed++) {
    const random = mulberry32(seed);
    let people = Array.from({ length: 6 + Math.floor(random() * 30) }, (_, k) => somebody(k, random));
    let before: string[] | null = null;
    let shown: ReadonlySet<Respondent> = new Set();
    for (let step = 0; step < 12; step++) {
      const counting = countingOf(people, before, STRANDS, LEAST);
      if (counting.isWithheld) withheld++;
      else {
        const came = [...counting.counted].filter((one) => !shown.has(one));
        const gone = [...shown].filter((one) => !counting.counted.has(one));
        if (before !== null)
          for (const group of new Set([...came, ...gone].flatMap(groupsOf))) {
            const inGroup = (list: readonly Respondent[]) =>
              list.filter((one) => groupsOf(one).includes(group)).length;
            expect(isFew(inGroup(came)), `seed ${seed}, ${group}`).toBe(false);
            expect(isFew(inGroup(gone)) && inGroup(came) < LEAST, `seed ${seed}, ${group}`).toBe(false);
          }
        if (came.length + gone.length > 0) moved++;
        else stood++;
        shown = counting.counted;
        before = unpacked(packed(counting.prints));
      }
      const some = random() < 0.5 ? 0 : 0.03;
      people = people.flatMap((one) =>
        random() < some ? [] : [random() < some ? answering(one, random) : one],
      );
      const more = Math.floor(random() * random() * 14);
      people.push(...Array.from({ length: more }, (_, k) => somebody(1000 * (step + 1) + k, random)));
    }
  }
  console.log(
    `counts one after the other, seeds 1 to 400: ${moved} moved, ${stood} stood, ${withheld} withheld`,
  );
  expect(Math.min(moved, stood, withheld)).toBeGreaterThan(200);
});

test('one late answer waits, five move the figures, one changed answer leaves them as they stand', () => {
  const world = worldOf(finalSurvey());
  const answers = world.sheets.find(({ name }) => name === 'Final survey')!;
  const late = (k: number) =>
    answers.rows[1]!.map((cell, at) => (at === 1 ? `late${k}@example.org` : at === 2 ? 'Mentor' : cell));
  const figures = () => rowsOf(world, 'Results')!.filter(([part]) => part !== 'Not shown');
  const n = (view: { readonly questions: readonly { readonly n: number | null }[] }) => view.questions[0]!.n;
  const again = () => {
    world.clock = NOW;
    return valueIn(world, 'survey', WRITE);
  };
  again();
  const first = figures();
  const pictures = allRows(world)['Charts'];
  answers.rows.push(late(1));
  const view = again();
  expect([view.respondents, n(view)]).toEqual([101, 100]);
  expect(view.suppressed[0]!.what).toBe('1 new answer');
  expect(figures()).toEqual(first);
  expect(allRows(world)['Charts']).toEqual(pictures);
  for (let k = 2; k <= 5; k++) answers.rows.push(late(k));
  expect(n(again())).toBe(105);
  const second = figures();
  answers.rows[3]![3] = 1;
  const withheld = again();
  expect(withheld).toMatchObject({ questions: [], headline: [], written: false });
  expect(withheld.suppressed[0]!.why).toContain('those in Results stand');
  expect(figures()).toEqual(second);
  const { answer } = askIn(world, 'survey', { ...WRITE, step: 'report' });
  expect(answer).toMatchObject({ ok: false, error: { where: 'Results' } });
  world.sheets = world.sheets.filter(({ name }) => name !== 'Results');
  expect(n(again())).toBe(105);
});

test('a new option that only a late answer names is not shown either', () => {
  const world = worldOf(finalSurvey());
  valueIn(world, 'survey', WRITE);
  const answers = world.sheets.find(({ name }) => name === 'Final survey')!;
  answers.rows.push(
    answers.rows[1]!.map((cell, at) => (at === 1 ? 'late@example.org' : at === 7 ? 'Sailing' : cell)),
  );
  world.clock = NOW;
  expect(JSON.stringify(valueIn(world, 'survey', WRITE))).not.toContain('Sailing');
});
