// The mails of the bends of a year, as texts that can be read aloud, in both languages: somebody leaves or pauses, two part, a mentor is
// asked, the survey, reminders. `UPDATE_GOLDEN=1 npx vitest run test/introduce/mails-of-the-year.test.ts` writes them anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IntroduceRequest, LeavingRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { inCircles } from '../circle-world.ts';
import { APPROVE, DAY, programme } from '../introduce-world.ts';
import { applies, LEAVE, meeting, table } from '../leaving-world.ts';
import { root, valueIn, WRITE } from '../workbench.ts';

type Mails = World['mails'];

/** Everybody reads both languages, so that the setting decides. */
function bilingual(world: World): World {
  for (const { name, rows } of world.sheets)
    if (/ answers$/.test(name)) for (const row of rows.slice(1)) row[4] = 'English, French';
  return world;
}

function sent(world: World, occasion: IntroduceRequest['occasion']): Mails {
  const before = world.mails.length;
  valueIn(world, 'introduce', { ...APPROVE, occasion });
  while (valueIn(world, 'introduce', { ...APPROVE, occasion, step: 'send' }).here.queued > 0);
  return world.mails.slice(before);
}

const settings = (language: string) => [
  ["Participants' language", language, ''],
  ['Contact', 'desk@example.org', ''],
  ['Survey link', 'https://example.org/survey', ''],
];

function parting(language: string, how: LeavingRequest['how']): Mails {
  const world = bilingual(meeting(2, settings(language)));
  const row = table(world, 'Matches').find((one) => one['Mentor address'] === 'mentor0@example.org')!;
  const other = how === 'apart' ? String(row['Mentee address']) : null;
  const view = valueIn(world, 'leaving', { ...LEAVE, how, other });
  valueIn(world, 'schedule', {
    step: 'cancel',
    acceptGuesses: true,
    run: '2026-03-10T09:00:00.000Z test',
    dryRun: false,
    resolve: [],
    calendar: null,
    only: view.meetings.map(({ pair }) => pair),
  });
  return sent(world, 'parting');
}

function menteeLeaves(language: string): Mails {
  const world = bilingual(meeting(2, settings(language)));
  const { 'Mentee address': person } = table(world, 'Matches')[0]!;
  valueIn(world, 'leaving', { ...LEAVE, person: String(person) });
  return sent(world, 'parting');
}

/** Somebody leaves a circle; the mentor of the other one changes. */
function circleChanged(language: string): Mails {
  const world = bilingual(inCircles(7, settings(language)));
  const own = (circle: string, role: string) =>
    String(table(world, 'Circles').find(({ Circle, Role }) => Circle === circle && Role === role)!['Person']);
  world.clock += DAY;
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  bilingual(world);
  valueIn(world, 'leaving', { ...LEAVE, person: own('Circle 1', 'mentee') });
  valueIn(world, 'leaving', { ...LEAVE, person: own('Circle 2', 'mentor') });
  valueIn(world, 'match', WRITE);
  world.clock += DAY;
  sent(world, 'introduction');
  return sent(world, 'circle changed');
}

function partnerAway(language: string, from: string, until = '2026-06-01'): Mails {
  const world = bilingual(meeting(2, settings(language)));
  const away = { ...LEAVE, how: 'away', from, until } as const;
  const view = valueIn(world, 'leaving', away);
  const refs = view.next.find((step) => step.as === 'cancel')!.refs!;
  const settle = from === '' ? refs.map((ref) => ({ ref, as: 'cancel' as const })) : [];
  const request = {
    step: 'settle',
    acceptGuesses: true,
    run: '',
    dryRun: false,
    resolve: [],
    calendar: null,
  } as const;
  valueIn(world, 'schedule', { ...request, settle });
  return sent(world, 'away');
}

function asked(language: string, link: string): Mails {
  const world = bilingual(
    programme(1, [...settings(language), ["Mentors' say", 'yes', ''], ['Answer link', link, '']]),
  );
  return sent(world, 'mentor asked');
}

function later(language: string, occasion: IntroduceRequest['occasion'], days: number): Mails {
  const world = bilingual(meeting(1, settings(language)));
  world.clock += days * DAY;
  return sent(world, occasion);
}

const occasions: readonly (readonly [title: string, mails: (language: string) => Mails])[] = [
  ['A mentor leaves; meetings were cancelled', (language) => parting(language, 'withdrawn')],
  ['A mentor pauses', (language) => parting(language, 'paused')],
  ['A mentor is away from today, and meetings were cancelled', (language) => partnerAway(language, '')],
  ['A mentor will be away', (language) => partnerAway(language, '2026-03-20', '2027-02-01')],
  ['Two part, and both stay', (language) => parting(language, 'apart')],
  ['A mentee leaves; nothing was cancelled', menteeLeaves],
  ['One left a circle, and another has a new mentor', circleChanged],
  ['A mentor is asked, with a link', (language) => asked(language, 'https://example.org/form?entry.1=PAIR')],
  ['A mentor is asked, without', (language) => asked(language, '')],
  ['A reminder to meet', (language) => later(language, 'reminder', 8)],
  ['Is it a good fit', (language) => later(language, 'fit check', 15)],
  ['The survey', (language) => later(language, 'survey invitation', 20)],
  ['The survey once more', (language) => later(language, 'survey reminder', 20)],
];

test.each([
  ['English', 'en'],
  ['French', 'fr'],
])('the mails of the year in %s read as they did', (name, language) => {
  const text = occasions
    .map(([title, mails]) => {
      const all = mails(name);
      expect(all.length, title).toBeGreaterThan(0);
      const read = all.map(
        ({ to, subject, body }) => `To: ${to.join(', ')}\nSubject: ${subject}\n\n${body}\n`,
      );
      return `########## ${title}\n\n${read.join('\n==========\n\n')}`;
    })
    .join('\n');
  const golden = join(root, 'test', 'golden', `mails-of-the-year.${language}.txt`);
  if (process.env['UPDATE_GOLDEN'] || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
  expect(text).not.toMatch(/\{\{|undefined|null|NaN/);
});
