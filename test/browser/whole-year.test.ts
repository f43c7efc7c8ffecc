// The whole year on each of the four sample programmes in English, and on one of them in French: set up, profiles, match,
// introduce with a pause, catch-ups, survey, report, close; after each step the sheets, documents, mails and calendar.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../src/language/language.ts';
import { say, sayCount } from '../../src/language/say.ts';
import type { Sample } from '../workbench.ts';
import { sharedBrowser } from './browser.ts';
import { type DeskPage, openDesk } from './desk-page.ts';
import { serveHere } from './serve-here.ts';
import { recipients, type Served, serveByCommand } from './serve-sample.ts';
import { expectNoNames, folderOf, YearWalk } from './year-walk.ts';

/** The smallest by the command, the others by the process of the test; the large ones at a Google that is quick, in fewer and longer slices. */
const programmes: readonly { sample: Sample; language: 'en' | 'fr'; slower?: number }[] = [
  { sample: 'cern', language: 'en', slower: 0.5 },
  { sample: 'danish', language: 'en', slower: 0.5 },
  { sample: 'phd', language: 'en' },
  { sample: 'advance', language: 'en', slower: 0.5 },
  { sample: 'phd', language: 'fr' },
];

describe.each(programmes)('$sample, $language', ({ sample, language, slower = 1 }) => {
  let served: Served;
  let desk: DeskPage;
  let walk: YearWalk;
  /** Every check of a look on the programme with strands and circles, and in French; of the others a picture. */
  const look = (name: string) => {
    const full = `y-${sample}-${language}-${name}`;
    return sample === 'advance' || language === 'fr' ? desk.look(full) : desk.picture(full);
  };
  const people = async () =>
    (await walk.rows('Mentors')).map((row) => ({ name: row['Name']!, email: row['Email']! }));
  const introduced = async () => [
    ...(await walk.rows('Matches')).filter(({ Status }) => Status === 'introduced'),
  ];

  beforeAll(async () => {
    const serves = sample === 'phd' && language === 'en' ? serveByCommand : serveHere;
    served = await serves({ folder: folderOf(sample, language), slower });
    desk = await openDesk(await sharedBrowser(), served, language === 'fr' ? 'fr-CH' : 'en-GB');
    walk = new YearWalk(desk, language);
  });

  afterAll(async () => {
    speak('en');
    await desk?.leave();
    served?.stop();
  });

  test('set up: every column is confirmed once', async () => {
    await desk.page.getByRole('tab').first().waitFor();
    await desk.clickMenu('Set up this programme');
    await walk.press(walk.words.setUp.confirm);
    await walk.reads(walk.words.setUp.isConfirmed);
    expect((await walk.rows('Columns')).length).toBeGreaterThan(20);
  });

  test('profiles: codes, every doubtful place decided, a document without a name', async () => {
    const { profiles } = walk.words;
    await walk.step('profiles');
    await walk.reads(profiles.still);
    const draw = desk.panel.getByRole('button', { name: profiles.draw(2).replace(/2.*/, '') });
    if (await draw.isVisible()) await draw.click();
    const publish = desk.panel.getByRole('button', { name: new RegExp(`^${profiles.publish(0)}`) });
    await publish.waitFor();
    const all = desk.panel.getByRole('button', { name: new RegExp(`^${profiles.review.all(1)}`) });
    await expect.poll(async () => (await publish.isEnabled()) || (await all.isVisible())).toBe(true);
    if (await all.isVisible()) {
      await look('places');
      await all.click();
      await walk.reads(profiles.remembered);
    }
    await publish.click();
    await walk.reads(profiles.published(3).replace(/3.*/, '').trim());
    await expect.poll(() => served.texts('documents', '.html').length).toBe(1);
    const [document] = served.texts('documents', '.html');
    const codes = (await walk.rows('Mentors')).filter(({ Code }) => /^M-\d+$/.test(Code!));
    expect(new Set(codes.map(({ Code }) => Code)).size).toBe(codes.length);
    expectNoNames(document!, await people());
    await look('published');
  });

  test('choices: a code that arrives in the form is counted before matching', async () => {
    const { profiles } = walk.words;
    const codes = (await walk.rows('Mentors'))
      .map(({ Code }) => Code!)
      .filter((code) => /^M-\d+$/.test(code));
    const chosen = codes.at(-1)!;
    if (!(await walk.choiceArrives(chosen))) return expect(sample).toBe('danish');
    await walk.press(profiles.again);
    await desk.panel.locator('summary', { hasText: profiles.popular.title }).click();
    await walk.reads(profiles.popular.line(chosen, 1, 1).replace(/1.*/, '').trim());
  });

  test('match: tried, then written; nobody twice, nobody over their places', async () => {
    await walk.step('match');
    await walk.press(walk.words.match.try);
    await walk.reads(walk.words.match.tried);
    expect(await walk.rows('Matches')).toEqual([]);
    await walk.press(walk.words.match.write);
    await walk.reads(walk.words.match.written);
    const pairs = await walk.rows('Matches');
    const mentees = pairs.map((row) => row['Mentee address']);
    expect(pairs.length).toBeGreaterThan(sample === 'phd' ? 9 : 15);
    expect(new Set(mentees).size).toBe(mentees.length);
    if (sample === 'advance') expect((await walk.rows('Circles')).length).toBeGreaterThan(5);
    await desk.openTab('Matches');
    await look('matched');
  });

  test('introduce: approved, the first pair, a pause, the rest; everybody once', async () => {
    const { introduce } = walk.words;
    await walk.step('introduce');
    await walk.press(new RegExp(`^${introduce.approve(2).replace(/ 2.*/, '')} \\d`));
    await expect.poll(async () => (await walk.rows('Outbox')).length).toBeGreaterThan(0);
    const queued = await walk.rows('Outbox');
    expect(served.texts('mail', '.eml')).toEqual([]);
    await walk.press(introduce.sendFirst);
    await walk.reads(introduce.stopped['first']!);
    const rest = new RegExp(`^${introduce.sendRest(2).replace(/ 2.*/, '')} \\d`);
    await desk.whileHeld(async () => {
      await walk.press(rest);
      await walk.press(introduce.pause);
    });
    await walk.reads(introduce.paused);
    await expect.poll(() => desk.panel.getByRole('button', { name: introduce.again }).isEnabled()).toBe(true);
    await look('paused');
    const waits = (await walk.rows('Outbox')).filter(({ State }) => State === 'queued').length;
    if (waits > 0) await walk.press(rest);
    await walk.reads(introduce.progress(queued.length, queued.length));
    const states = (await walk.rows('Outbox')).map(({ State }) => State);
    expect(states.filter((state) => state === 'sent')).toHaveLength(queued.length);
    await expect.poll(() => served.texts('mail', '.eml').length).toBe(queued.length);
    const sent = recipients(served.texts('mail', '.eml')).sort();
    expect(sent).toEqual(queued.map(({ To }) => To!).sort());
    expect((await introduced()).length).toBe(
      (await walk.rows('Matches')).filter((row) => row['Mentor']).length,
    );
  });

  test('catch-ups: proposed, created once, the kick-off among them', async () => {
    const { schedule } = walk.words;
    await walk.step('catch-ups');
    await walk.press(schedule.propose);
    speak(language);
    const shown = say(
      'The sheet {Catch-ups} shows every time. Change, lock or leave out what you like, then press Create.',
    );
    speak('en');
    await walk.reads(shown);
    const create = new RegExp(`^${schedule.create(2).replace(/ 2.*/, '')} \\d`);
    await walk.press(create);
    await walk.press(new RegExp(`^${schedule.yes(2).replace(/ 2.*/, '')} \\d`));
    const invited = new RegExp(
      schedule
        .created(2, false, 0)
        .replace(/^2 \S+/, '')
        .trim(),
    );
    await desk.sees(desk.panel.getByText(invited).first());
    const meetings = await walk.rows('Catch-ups');
    const made = meetings.filter(({ State }) => State === 'created');
    expect(made.length).toBe(meetings.length);
    await expect.poll(() => served.texts('calendar', '.ics').length).toBe(1);
    const uids = () => served.texts('calendar', '.ics')[0]!.match(/^UID:.*$/gm) ?? [];
    await expect.poll(() => uids().length).toBe(made.length + 1);
    expect(new Set(uids()).size).toBe(made.length + 1);
    expect(served.texts('calendar', '.ics')[0]).toContain('SUMMARY:Kick-off');
    await desk.openTab('Catch-ups');
    await look('created');
  });

  test('survey: answers arrive, are understood, counted and reported without a name', async () => {
    const { survey } = walk.words;
    await walk.step('survey');
    await walk.reads(survey.nobody);
    const rows = (await introduced()).slice(0, 12);
    speak(language);
    await walk.answersArrive(
      rows.flatMap((row) => [
        { address: row['Mentee address']!, isMentor: false },
        { address: row['Mentor address']!, isMentor: true },
      ]),
    );
    speak('en');
    await walk.press(survey.again);
    await walk.press(survey.questions.confirm);
    await walk.reads(survey.questions.confirmed);
    await walk.press(survey.write);
    await walk.reads(language === 'fr' ? 'Écrit dans Results' : 'Written to Results');
    const measures = (await walk.rows('Results')).filter(({ Part }) => Part === 'Headline');
    expect(measures.length, 'measures').toBeGreaterThanOrEqual(4);
    await walk.press(survey.report);
    await walk.reads(survey.reported);
    await expect.poll(() => served.texts('documents', '.html').length).toBe(2);
    for (const document of served.texts('documents', '.html')) expectNoNames(document, await people());
    await desk.openTab('Results');
    await look('reported');
  });

  test('close: names go from our sheets, figures stay', async () => {
    const { data } = walk.words;
    await walk.press(`‹ ${walk.words.back}`);
    const pairs = (await introduced()).length;
    speak(language);
    await walk.reads(sayCount(pairs, '{n} pair introduced', '{n} pairs introduced'));
    speak('en');
    await look('hub-at-the-end');
    await walk.press(data.title);
    speak(language);
    const words = {
      list: say('Show the list'),
      cancel: new RegExp(say('Cancel {n} events', { n: '\\d+' })),
      tell: new RegExp(say('Cancel {n} and tell', { n: '\\d+' })),
      gone: say('No event to come is left in the calendar.'),
      close: new RegExp(`^${say('Close {edition}', { edition: '' })}`),
      yes: say('Yes, close it'),
      done: say('Closed. The figures are kept. Now see to what is out of our reach.'),
    };
    speak('en');
    await walk.press(words.list);
    await walk.press(words.cancel);
    await walk.press(words.tell);
    await walk.reads(words.gone);
    await walk.press(words.close);
    await walk.press(words.yes);
    await walk.reads(words.done);
    for (const name of ['Mentors', 'Mentees', 'Matches', 'Circles', 'Unmatched', 'Outbox', 'Catch-ups'])
      expect(await walk.rows(name), name).toEqual([]);
    expect((await walk.rows('Results')).length).toBeGreaterThan(5);
    const acts = (await walk.rows('Log')).map(({ Did }) => Did);
    speak(language);
    for (const act of ['Set up', 'Introduce', 'Close the edition'] as const) expect(acts).toContain(say(act));
    speak('en');
    await look('closed');
  });

  test('nothing on the console, nothing that Google would refuse', () => {
    expect(desk.complaints).toEqual([]);
  });
});
