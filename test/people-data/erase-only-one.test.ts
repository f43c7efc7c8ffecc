// Whoever is erased takes nobody along: people whose names and addresses are alike stay with every word, in every sheet, and so does
// what only looks like a name. Each of them is erased in turn, and every row that does not say this very person is as before.
import { expect, test } from 'vitest';
import type { EraseRequest } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { CREATE, createAll, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, sendAll } from '../introduce-world.ts';
import { allRows, copyOf, NOW, valueIn, WRITE, worldOf } from '../workbench.ts';

/** Mentee and mentor of each pair: one letter apart, turned round, part of one another, of one name. */
const PAIRS = [
  ['Carmen Ruiz Ortega', 'carmen.ro', 'Trần Văn Minh', 'minh.tran'],
  ['Carmen Ruiz', 'carmen.ruiz11', 'Paula Müller', 'paula.mueller'],
  ['Li Wei', 'li.wei20', 'Paul Müller', 'paul.mueller'],
  ['Wei Li', 'wei.li21', 'Marta Ruiz', 'marta.ruiz'],
  ['Lukas Schmidt', 'lukas.schmidt', 'Lukas Schmitt', 'l.schmitt'],
  ['Ana Lee', 'ana.lee', 'Anna Lee', 'anna.lee'],
  ['Jo Park', 'jo.park', 'Jo Parker', 'jo.parker'],
  ['Nur Aydın', 'nur1', 'Nur Aydın', 'nur2'],
] as const;
const OWN_WORDS = [
  'Mensa',
  'Aula 3.12',
  'Meeting at the Mensa',
  'Carmel and Ruislip',
  'Liège, Weimar',
  'park',
];
const address = (user: string) => `${user}@example.org`;
const PEOPLE = PAIRS.flatMap(([mentee, mail, mentor, other]) => [
  { name: mentee, email: address(mail) },
  { name: mentor, email: address(other) },
]);

function begun(): World {
  const header = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'Languages for meetings'];
  const rows = (of: 0 | 2) =>
    PAIRS.map((pair, k) => [
      `2026-01-${10 + k} 10:00:00`,
      address(pair[of === 0 ? 1 : 3]),
      pair[of],
      `Topic ${k}`,
      'English',
    ]);
  const world = worldOf({
    'Mentor answers': [[...header, 'How many mentees could you take?'], ...rows(2).map((row) => [...row, 1])],
    'Mentee answers': [[...header, 'What are your goals?'], ...rows(0).map((row) => [...row, 'To lead.'])],
    Settings: [
      ['Setting', 'Value', 'What it means'],
      ['Programme', 'Test programme', ''],
      ['Edition', '2026', ''],
    ],
  });
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world, CREATE);
  for (const list of ['pairs', 'training', 'badges', 'not met'] as const)
    valueIn(world, 'handOn', { list, person: null, write: true });
  addSheet(world, 'My notes', [['What'], ...OWN_WORDS.map((text) => [text])]);
  world.clock = NOW;
  return world;
}

/** Texts of a row that are not said of a time or a place in our sheets. */
const wordsOf = (row: readonly unknown[]) => row.filter((cell) => typeof cell === 'string').join(' | ');

const start = begun();

test.each(PEOPLE)('$name, $email, goes, and nobody else loses a word', ({ name, email }) => {
  const world = copyOf(start);
  const request: EraseRequest = { person: email, write: true, answers: true };
  valueIn(world, 'erase', request);
  const after = allRows(world);
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const others = PEOPLE.filter((one) => one.email !== email);
  for (const [sheet, rows] of Object.entries(allRows(start))) {
    if (sheet === 'Log' || sheet === 'Undo') continue;
    const left = (after[sheet] ?? []).map(wordsOf);
    for (const row of rows) {
      const said = wordsOf(row);
      // A row may go, or change, only where it says this very person.
      const isTheirs =
        said.toLowerCase().includes(email) ||
        row.some(
          (cell) => typeof cell === 'string' && cell.split(/ · | > |, /).some((one) => isSame(one, name)),
        );
      if (!isTheirs) expect(left, `${sheet}: ${said}`).toContain(said);
    }
  }
  const text = JSON.stringify(after);
  expect(text).not.toContain(email);
  for (const other of others) expect(text.split(other.email).length, other.email).toBeGreaterThan(1);
});
