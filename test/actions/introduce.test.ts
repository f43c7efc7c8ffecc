// Introducing through the bundle: everybody gets their mail once, whatever is cut, thrown or sorted in between.
import { expect, test } from 'vitest';
import type { IntroduceRequest, IntroduceView } from '../../src/api.ts';
import type { Fault, FaultKind } from '../../src/local/host.ts';
import type { World } from '../../src/local/world.ts';
import { askIn, copyOf, NOW, rowsOf, sampleWorld, valueIn, WRITE, worldOf } from '../workbench.ts';

const KINDS: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill-before', 'kill-after'];
const LOOK: IntroduceRequest = {
  step: 'look',
  occasion: 'introduction',
  acceptGuesses: true,
  testTo: null,
  firstOnly: false,
  resolve: [],
};
const APPROVE: IntroduceRequest = { ...LOOK, step: 'approve' };
const SEND: IntroduceRequest = { ...LOOK, step: 'send' };
const DAY = 24 * 60 * 60 * 1000;

/** A small programme: so many pairs, each with an address of its own. */
function programme(pairs: number, settings: readonly (readonly string[])[] = []): World {
  const people = (role: string) =>
    Array.from({ length: pairs }, (_, k) => [
      `2026-01-${String(1 + (k % 28)).padStart(2, '0')} 10:00:00`,
      `${role}${k}@example.org`,
      `${role === 'mentor' ? 'Mara' : 'Nils'} ${String.fromCharCode(65 + (k % 26))}${role}${k}`,
      'Leadership, Career change',
      'English',
    ]);
  const header = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'Languages for meetings'];
  const world = worldOf({
    'Mentor answers': [
      [...header, 'How many mentees could you take?'],
      ...people('mentor').map((row) => [...row, 1]),
    ],
    'Mentee answers': [
      [...header, 'What are your goals?'],
      ...people('mentee').map((row) => [...row, 'To lead.']),
    ],
    Settings: [
      ['Setting', 'Value', 'What it means'],
      ['Programme', 'Test programme', ''],
      ['Edition', '2026', ''],
      ...settings,
    ],
  });
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  return world;
}

/** Every mail, as "address reference". */
const received = (world: World) => world.mails.flatMap((mail) => mail.to);

function nobodyTwice(world: World, where = ''): void {
  const all = received(world);
  expect(all.length, where).toBe(new Set(all).size);
}

/** Asks until nothing more goes out today. */
function sendAll(world: World): IntroduceView {
  for (let k = 0; k < 50; k++) {
    const view = valueIn(world, 'introduce', SEND);
    if (view.stopped !== 'time' && view.stopped !== 'first') return view;
  }
  throw new Error('never ends');
}

const states = (world: World) => (rowsOf(world, 'Outbox') ?? []).slice(1).map((row) => String(row[7]));

test('every pair gets two mails, once; Matches say introduced', () => {
  const world = programme(4);
  expect(valueIn(world, 'introduce', LOOK)).toMatchObject({ due: 8, groups: 4, queued: 0 });
  expect(world.mails).toEqual([]);
  valueIn(world, 'introduce', APPROVE);
  expect(states(world)).toEqual(Array(8).fill('queued'));
  expect(sendAll(world)).toMatchObject({ sent: 8, queued: 0, unsure: 0, failed: 0 });
  nobodyTwice(world);
  expect(received(world)).toHaveLength(8);
  expect(
    rowsOf(world, 'Matches')!
      .slice(1)
      .map((row) => row[8]),
  ).toEqual(Array(4).fill('introduced'));
  valueIn(world, 'introduce', APPROVE);
  expect(sendAll(world).thisRun.sent).toBe(0);
  expect(world.mails).toHaveLength(8);
});

test('a fault of each kind at every call of approve and of send, then reruns: nobody has two, nobody is forgotten', () => {
  const start = programme(3);
  const approved = copyOf(start);
  valueIn(approved, 'introduce', APPROVE);
  approved.clock = NOW;
  let worlds = 0;
  let doubts = 0;
  for (const [from, request] of [
    [start, APPROVE],
    [approved, SEND],
  ] as const) {
    const { ledger } = askIn(copyOf(from), 'introduce', request);
    for (const kind of KINDS)
      for (let at = 1; at <= ledger.calls; at++) {
        const where = `${request.step}: ${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
        const world = copyOf(from);
        askIn(world, 'introduce', request, { kind, at } satisfies Fault);
        nobodyTwice(world, where);
        expect(world.lockHeld, where).toBe(false);
        world.clock = NOW;
        valueIn(world, 'introduce', APPROVE);
        const view = sendAll(world);
        nobodyTwice(world, where);
        const unsure = states(world).filter((state) => state === 'unsure').length;
        expect(unsure, where).toBeLessThanOrEqual(1);
        expect(states(world), where).toHaveLength(6);
        expect(view.sent + view.unsure + view.failed, where).toBe(6);
        expect(received(world).length, where).toBeGreaterThanOrEqual(view.sent);
        worlds++;
        doubts += unsure;
      }
  }
  console.log(`introducing three pairs: ${worlds} worlds, ${doubts} of them with one doubt`);
  expect(worlds).toBeGreaterThan(300);
});

test('91 pairs on a consumer account: two days, no pair split, nobody twice or forgotten', () => {
  const world = programme(91);
  world.account = 'consumer';
  valueIn(world, 'introduce', APPROVE);
  const slices: number[] = [];
  let perMail = 0;
  for (;;) {
    const { answer, seconds, ledger } = askIn(world, 'introduce', SEND);
    if (!answer?.ok) throw new Error('not answered');
    slices.push(answer.value.thisRun.sent);
    expect(seconds).toBeLessThan(30);
    const sheetCalls = ledger.operations.filter(({ name }) =>
      /^(MailApp\.send|Spreadsheet|Sheet|Range)/.test(name),
    );
    const sends = sheetCalls.flatMap(({ name }, k) => (name === 'MailApp.sendEmail' ? [k] : []));
    const between = sends.slice(1).map((at, k) => at - sends[k]! - 1);
    perMail = Math.max(perMail, ...between);
    if (answer.value.stopped !== 'time') break;
  }
  expect(received(world)).toHaveLength(100);
  const perPair = new Map<string, number>();
  for (const row of rowsOf(world, 'Outbox')!
    .slice(1)
    .filter((one) => one[7] === 'sent'))
    perPair.set(String(row[3]), (perPair.get(String(row[3])) ?? 0) + 1);
  expect(new Set(perPair.values())).toEqual(new Set([2]));
  expect(valueIn(world, 'introduce', SEND)).toMatchObject({ stopped: 'quota', thisRun: { sent: 0 } });
  world.clock += DAY + 60_000;
  valueIn(world, 'introduce', APPROVE);
  expect(sendAll(world)).toMatchObject({ sent: 182, queued: 0, unsure: 0 });
  nobodyTwice(world);
  expect(received(world)).toHaveLength(182);
  console.log(
    `91 pairs: slices of ${slices.join(', ')} mails; at most ${perMail} sheet calls from one mail to the next`,
  );
  expect(perMail).toBeLessThanOrEqual(3);
});

test('a sorted Outbox, and one with a row deleted by hand', () => {
  const world = programme(4);
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  expect(world.mails).toHaveLength(2);
  const sheet = world.sheets.find((one) => one.name === 'Outbox')!;
  sheet.rows = [sheet.rows[0]!, ...sheet.rows.slice(1).reverse()];
  sendAll(world);
  nobodyTwice(world);
  expect(received(world)).toHaveLength(8);
});

test('an unsure mail is settled by a person, and goes again only when they say so', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.findIndex(({ name }) => name === 'MailApp.sendEmail') + 1;
  askIn(world, 'introduce', SEND, { kind: 'throw-after', at });
  sendAll(world);
  const [doubt, ...others] = valueIn(world, 'introduce', LOOK).doubts;
  expect(others).toEqual([]);
  expect(doubt!.link).toContain(doubt!.ref);
  const went = copyOf(world);
  valueIn(went, 'introduce', { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'sent' }] });
  sendAll(went);
  expect(received(went)).toHaveLength(4);
  expect(states(went)).toEqual(Array(4).fill('sent'));
  valueIn(world, 'introduce', { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'again' }] });
  sendAll(world);
  expect(received(world)).toHaveLength(5);
  expect(states(world).sort()).toEqual(['failed', 'sent', 'sent', 'sent', 'sent']);
});

test('a refused address fails alone', () => {
  const world = programme(3);
  world.sheets.find((one) => one.name === 'Mentee answers')!.rows[1]![1] = 'mentee0@example.o-rg';
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer?.ok && answer.value.sent + answer.value.failed).toBe(6);
  nobodyTwice(world);
});

test('a copied file sends nothing to those who have a row', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const copy = { ...copyOf(world), id: 'another-file', mails: [] };
  expect(valueIn(copy, 'introduce', APPROVE)).toMatchObject({ foreign: 4, due: 0, queued: 0 });
  sendAll(copy);
  expect(copy.mails).toEqual([]);
});

test('a text changed after approval, a pair that is gone, somebody who withdrew: held back, and said', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  world.sheets.find((one) => one.name === 'Settings')!.rows.push(['Contact', 'desk@example.org', '']);
  expect(valueIn(world, 'introduce', SEND)).toMatchObject({
    stopped: 'changed',
    thisRun: { sent: 0 },
    queued: 6,
  });
  valueIn(world, 'introduce', APPROVE);
  const matches = world.sheets.find((one) => one.name === 'Matches')!;
  matches.rows.splice(1, 1);
  const view = valueIn(world, 'introduce', APPROVE);
  expect(view.held).toHaveLength(2);
  expect(sendAll(world)).toMatchObject({ sent: 4, queued: 0 });
  nobodyTwice(world);
});

test('injection: whatever an answer holds comes out as text', () => {
  const world = programme(2);
  const nasty = 'Eve\r\nBcc: all@example.org <b>x</b> {{mentor.email}} $& =1+1 \u202eabc';
  for (const tab of ['Mentor answers', 'Mentee answers'])
    world.sheets.find((one) => one.name === tab)!.rows[1]![2] = nasty;
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  for (const mail of world.mails) {
    expect(mail.subject).not.toMatch(/[\r\n\u202e]/);
    expect(mail.bcc).toEqual([]);
    expect(mail.html).not.toContain('<b>');
  }
  expect(world.mails.some((mail) => mail.body.includes('{{mentor.email}} $& =1+1'))).toBe(true);
});

test('a field that does not exist is found before the first mail', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const sheet = world.sheets.find((one) => one.name === 'Mail texts')!;
  sheet.rows[1]![3] = 'Dear {{first nam}},';
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer).toMatchObject({
    ok: false,
    error: { where: 'Mail texts', what: expect.stringContaining('{{first nam}}') },
  });
  expect(world.mails).toEqual([]);
});

test('circles: one mail to each member', async () => {
  const world = await sampleWorld('advance');
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  const view = sendAll(world);
  const members = rowsOf(world, 'Circles')!.length - 1;
  expect(world.mails.filter((mail) => mail.subject.startsWith('Meet your mentoring circle'))).toHaveLength(
    members,
  );
  expect(view).toMatchObject({ queued: 0, unsure: 0, failed: 0 });
});

test('a test mail goes to the coordinator alone, and counts as nobody’s', () => {
  const world = programme(2);
  expect(
    valueIn(world, 'introduce', { ...LOOK, step: 'test', testTo: 'me@example.org' }).tested,
  ).toBeGreaterThan(0);
  expect(new Set(received(world))).toEqual(new Set(['me@example.org']));
  expect(rowsOf(world, 'Outbox')).toBe(null);
});

test('the Outbox deleted after the mails went: nobody is written to again', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.sheets.splice(
    world.sheets.findIndex((one) => one.name === 'Outbox'),
    1,
  );
  const view = valueIn(world, 'introduce', APPROVE);
  expect(view).toMatchObject({ due: 0, queued: 0 });
  expect(view.held).toHaveLength(3);
  sendAll(world);
  nobodyTwice(world);
});

test('half of the rows deleted: the same', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const sheet = world.sheets.find((one) => one.name === 'Outbox')!;
  sheet.rows = sheet.rows.filter((_, k) => k % 2 === 0);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  nobodyTwice(world);
});

test('somebody withdraws between approval and sending: their pair waits, the others go', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  const mentors = world.sheets.find((one) => one.name === 'Mentor answers')!;
  mentors.rows[0]!.push('Still taking part?');
  for (const row of mentors.rows.slice(1)) row.push('yes');
  mentors.rows[1]![6] = 'withdrawn';
  expect(sendAll(world)).toMatchObject({ sent: 4, queued: 2, stopped: 'changed' });
  expect(valueIn(world, 'introduce', APPROVE).held.length).toBeGreaterThan(0);
  expect(received(world)).not.toContain('mentor0@example.org');
});

test('while another coordinator sends, nothing is sent here', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  world.lockedByOther = true;
  for (const request of [APPROVE, SEND]) {
    const { answer } = askIn(world, 'introduce', request);
    expect(answer).toMatchObject({
      ok: false,
      error: { what: expect.stringContaining('Somebody else is working') },
    });
  }
  expect(world.mails).toEqual([]);
});

test('columns of the Outbox moved apart: nothing is sent', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const sheet = world.sheets.find((one) => one.name === 'Outbox')!;
  for (const [k, row] of sheet.rows.entries()) row.splice(8, 0, k === 0 ? 'Mine' : 'x');
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer).toMatchObject({ ok: false, error: { where: 'Outbox' } });
  expect(world.mails).toEqual([]);
});

test('two coordinators, slice by slice in turn: everybody once', () => {
  const world = programme(20);
  valueIn(world, 'introduce', APPROVE);
  for (let k = 0; k < 12; k++) {
    valueIn(world, 'introduce', k % 2 === 0 ? SEND : APPROVE);
    world.clock += 1000;
  }
  nobodyTwice(world);
  expect(received(world)).toHaveLength(40);
});

test('later occasions write to those who were introduced, once each, and leave the introductions alone', () => {
  const world = programme(3, [['Check-in link', 'https://example.org/form', '']]);
  const later: IntroduceRequest = { ...APPROVE, occasion: 'fit check' };
  expect(valueIn(world, 'introduce', later)).toMatchObject({ groups: 0, due: 0 });
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(valueIn(world, 'introduce', later)).toMatchObject({
    groups: 3,
    queued: 6,
    here: { queued: 6, sent: 0 },
  });
  valueIn(world, 'introduce', { ...later, step: 'send' });
  valueIn(world, 'introduce', { ...later, step: 'send' });
  expect(world.mails).toHaveLength(12);
  expect(world.mails.slice(6).every((mail) => mail.body.includes('https://example.org/form'))).toBe(true);
  expect(world.mails.slice(6).every((mail) => mail.subject.startsWith('How is it going with'))).toBe(true);
  expect(
    new Set(
      rowsOf(world, 'Outbox')!
        .slice(1)
        .map((row) => row[0]),
    ).size,
  ).toBe(12);
});

test('who has no mentor is written to, and each mentor sees their own profile only', () => {
  const world = programme(3);
  world.sheets.find((one) => one.name === 'Mentor answers')!.rows.splice(3, 1);
  valueIn(world, 'match', WRITE);
  const unmatched: IntroduceRequest = { ...APPROVE, occasion: 'not matched' };
  expect(valueIn(world, 'introduce', unmatched)).toMatchObject({ groups: 1, queued: 1 });
  valueIn(world, 'introduce', { ...unmatched, step: 'send' });
  expect(world.mails).toHaveLength(1);
  expect(world.mails[0]!.subject).toBe('Your application to Test programme 2026');
  const approval: IntroduceRequest = { ...APPROVE, occasion: 'profile for approval' };
  valueIn(world, 'introduce', approval);
  valueIn(world, 'introduce', { ...approval, step: 'send' });
  const profiles = world.mails.slice(1);
  expect(profiles.map((mail) => mail.to[0]).sort()).toEqual(['mentor0@example.org', 'mentor1@example.org']);
  for (const mail of profiles) expect(mail.body).toContain('Can help with: Leadership, Career change');
});

test('no address for answers, or several in one cell: said before anything is sent', () => {
  expect(valueIn(programme(1), 'introduce', LOOK).issues).toContainEqual(
    expect.objectContaining({ sheet: 'Settings', found: 'no address for answers' }),
  );
  const list = programme(1, [['Reply to', 'a@example.org, b@example.org', '']]);
  expect(valueIn(list, 'introduce', LOOK).issues).toContainEqual(
    expect.objectContaining({ sheet: 'Settings', found: 'a@example.org, b@example.org' }),
  );
  const good = programme(1, [['Contact', 'desk@example.org', '']]);
  valueIn(good, 'introduce', APPROVE);
  sendAll(good);
  expect(good.mails.map((mail) => [mail.name, mail.replyTo])[0]).toEqual([
    'Test programme 2026',
    'desk@example.org',
  ]);
});

test('whose row is left out is asked for what is missing', () => {
  const world = programme(2);
  const mentors = world.sheets.find((one) => one.name === 'Mentor answers')!;
  mentors.rows[2]![5] = '2-3';
  const ask: IntroduceRequest = { ...APPROVE, occasion: 'more information' };
  expect(valueIn(world, 'introduce', ask)).toMatchObject({ groups: 1, queued: 1 });
  valueIn(world, 'introduce', { ...ask, step: 'send' });
  expect(world.mails.map((mail) => mail.to)).toEqual([['mentor1@example.org']]);
  expect(world.mails[0]!.body).toContain(
    '- How many mentees could you take?: one whole number, 0 for none this time',
  );
});

test('cut in the middle of a pair, then the Outbox deleted: the one who may have a mail gets no second', () => {
  const start = programme(3);
  valueIn(start, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(start), 'introduce', SEND);
  let worlds = 0;
  for (let at = 1; at <= ledger.calls; at++) {
    const world = copyOf(start);
    askIn(world, 'introduce', SEND, { kind: 'kill-after', at });
    const before = received(world).length;
    world.sheets.splice(
      world.sheets.findIndex((one) => one.name === 'Outbox'),
      1,
    );
    world.clock = NOW;
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    nobodyTwice(world, `kill after ${at}`);
    expect(received(world).length).toBeGreaterThanOrEqual(before);
    worlds++;
  }
  console.log(`the Outbox deleted after a cut: ${worlds} worlds`);
});

test('a row copied in Matches or Unmatched is one mail, and an address that two names share gets none', () => {
  const world = programme(3);
  const matches = world.sheets.find((one) => one.name === 'Matches')!;
  matches.rows.push([...matches.rows[1]!]);
  expect(valueIn(world, 'introduce', APPROVE)).toMatchObject({ groups: 3, queued: 6 });
  sendAll(world);
  nobodyTwice(world);
  const mentees = world.sheets.find((one) => one.name === 'Mentee answers')!;
  mentees.rows.push(mentees.rows[1]!.map((cell, k) => (k === 2 ? 'Quite Another' : cell)));
  expect(valueIn(world, 'introduce', { ...LOOK, occasion: 'more information' })).toMatchObject({
    groups: 0,
    due: 0,
  });
});
