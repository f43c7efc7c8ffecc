// Whatever hands do to answers, rows, settings, circles, meetings, surveys and profiles: each sentence about it is true, as an independent
// reader counts; each alone, then several at once. Every sentence of the tables of odd things is really said here. Seeds are printed.
import { expect, test } from 'vitest';
import { mulberry32 as chanceFrom } from '../chance.ts';
import { pick } from './acts.ts';
import { open } from './looks.ts';
import { hands } from './odd-hands.ts';
import { type Begins, beginsWith } from './odd-worlds.ts';
import { pressing } from './pressing.ts';
import { ofAbsences } from './sentences-of-absences.ts';
import { ofAnswers } from './sentences-of-answers.ts';
import { ofCatchUps } from './sentences-of-catch-ups.ts';
import { ofMatching } from './sentences-of-matching.ts';
import { ofRows } from './sentences-of-rows.ts';
import { ofTheSurvey } from './sentences-of-the-survey.ts';

const SEED = Number(process.env['TRUTH_SEED'] ?? 20261201);
const TOGETHER = Number(process.env['TRUTH_HANDS'] ?? 12);

const said = new Set<string>();
let checked = 0;
function tried(names: readonly string[]): void {
  const world = beginsWith(hands[names[0]!]!.in);
  for (const name of names) hands[name]!.does(world);
  const where = () => names.join(' · ');
  const press = pressing(
    world,
    where,
    (n) => {
      checked += n;
    },
    (text) => said.add(text),
  );
  for (const look of new Set(names.flatMap((name) => hands[name]!.pages))) open(look, press, world);
}

test.each(Object.keys(hands))('%s: what is said of it is true', (name) => tried([name]));

test('several hands at once: what is said is true', () => {
  const chance = chanceFrom(SEED);
  const begins: readonly Begins[] = [
    'answers',
    'pairs',
    'introduced',
    'circles',
    'rings',
    'meetings',
    'survey',
  ];
  for (let k = 0; k < TOGETHER; k++) {
    const begin = pick(begins, chance)!;
    const names = Object.keys(hands).filter((name) => hands[name]!.in === begin);
    tried([pick(names, chance)!, pick(names, chance)!, pick(names, chance)!]);
  }
});

test('no row of the tables of odd things is idle', () => {
  const tables = [ofAbsences, ofAnswers, ofMatching, ofRows, ofCatchUps, ofTheSurvey].flatMap((one) => [
    ...one,
  ]);
  const used = new Set(tables.filter(([text]) => said.has(text)).map(([, check]) => check));
  console.log(
    `truth: ${Object.keys(hands).length} hands, ${TOGETHER} threes, ${checked} sentences and numbers, seed ${SEED}`,
  );
  expect(tables.filter(([, check]) => !used.has(check)).map(([text]) => text)).toEqual([]);
});
