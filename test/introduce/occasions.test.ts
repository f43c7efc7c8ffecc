// Every occasion to write: who gets which mail.
import { expect, test } from 'vitest';
import type { IntroduceRequest, Occasion } from '../../src/api/api.ts';
import { APPROVE, LOOK, programme, received, sendAll } from '../introduce-world.ts';
import { put } from '../ladder.ts';
import { rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

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

test('later occasions write to those who were introduced, once each, and leave the introductions alone', () => {
  const world = programme(3, [
    ['Check-in link', 'https://example.org/form', ''],
    ['Fit check after', 0, ''],
  ]);
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

test('whose row is left out is asked for what is missing', () => {
  const world = programme(2);
  const mentors = world.sheets.find((one) => one.name === 'Mentor answers')!;
  mentors.rows[2]![5] = 'as many as needed';
  const ask: IntroduceRequest = { ...APPROVE, occasion: 'more information' };
  expect(valueIn(world, 'introduce', ask)).toMatchObject({ groups: 1, queued: 1 });
  valueIn(world, 'introduce', { ...ask, step: 'send' });
  expect(world.mails.map((mail) => mail.to)).toEqual([['mentor1@example.org']]);
  expect(world.mails[0]!.body).toContain(
    '- one whole number, 0 for none this time (How many mentees could you take?)',
  );
});

test('whoever said no to the consent is not pressed for it; whoever left it empty is asked', () => {
  const world = programme(3);
  const mentees = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  const consent = ['Do you consent to us sharing your answers?', 'No', '', 'Yes'];
  mentees.rows.forEach((row, k) => {
    row.push(consent[k]!);
  });
  const decisions = [{ sheet: 'Mentee answers', header: consent[0]!, field: 'consent' }];
  valueIn(world, 'columns', { decisions, accept: 'coordinator', write: true });
  const ask: IntroduceRequest = { ...APPROVE, occasion: 'more information' };
  valueIn(world, 'introduce', ask);
  valueIn(world, 'introduce', { ...ask, step: 'send' });
  expect(world.mails.map(({ to }) => to)).toEqual([['mentee1@example.org']]);
});

test('beside a word that nobody knows what is missing is asked for; whoever paused is asked only once called active', () => {
  const world = programme(4);
  const mentees = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  const columns = [
    ['Do you consent to us sharing your answers?', '', '', '', 'Yes'],
    ['Office', 'seen', 'paused', 'paused', 'seen'],
  ];
  mentees.rows.forEach((row, k) => {
    row.push(...columns.map((column) => column[k]!));
  });
  const fields = ['consent', 'status'];
  const decisions = columns.map(([header], k) => ({
    sheet: 'Mentee answers',
    header: header!,
    field: fields[k]!,
  }));
  valueIn(world, 'columns', { decisions, accept: 'coordinator', write: true });
  put(world, 'Mentees', [
    ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'],
    ['', 'mentee2@example.org', '', '', 'active', ''],
  ]);
  const ask: IntroduceRequest = { ...APPROVE, occasion: 'more information' };
  valueIn(world, 'introduce', ask);
  valueIn(world, 'introduce', { ...ask, step: 'send' });
  expect(received(world).sort()).toEqual(['mentee0@example.org', 'mentee2@example.org']);
});

test('whoever was told that there is no mentor this time is not told afterwards to wait for one', () => {
  const world = programme(1);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  for (const name of ['lena', 'lars'])
    rows.push([
      '2026-03-01 10:00:00',
      `${name}@example.org`,
      `${name} Late`,
      'Leadership',
      'English',
      'To lead.',
    ]);
  valueIn(world, 'match', WRITE);
  const due = (occasion: Occasion) => valueIn(world, 'introduce', { ...LOOK, occasion });
  expect([due('not matched').due, due('waiting list').due]).toEqual([2, 2]);
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'not matched' });
  valueIn(world, 'introduce', { ...LOOK, step: 'send', occasion: 'not matched', firstOnly: true });
  expect(world.mails).toHaveLength(1);
  const view = due('waiting list');
  expect(view.due).toBe(1);
  expect(view.held.map(({ why }) => why)).toEqual([
    'was told that there is no mentor this time; write yourself if that has changed',
  ]);
});
