// Introducing with answers, texts and settings that are not as they should be: said, and nothing sent wrongly.
import { expect, test } from 'vitest';
import type { Issue } from '../../src/ground/issue.ts';
import type { CellData, World } from '../../src/local/world.ts';
import { APPROVE, LOOK, nobodyTwice, programme, received, SEND, sendAll } from '../introduce-world.ts';
import { askIn, CONFIRM, valueIn, WRITE, worldOf } from '../workbench.ts';

/** One mentor and one mentee answer under this name, and nobody is matched yet. */
function called(world: World, name: string): void {
  world.sheets = world.sheets.filter((one) => one.name !== 'Matches');
  for (const tab of ['Mentor answers', 'Mentee answers'])
    world.sheets.find((one) => one.name === tab)!.rows[1]![2] = name;
}

/** The row of Mail texts that is sent. */
function introductionIn(world: World): CellData[] {
  const { rows } = world.sheets.find((one) => one.name === 'Mail texts')!;
  return rows.find(([kind, language]) => kind === 'introduction' && /^en/i.test(String(language)))!;
}

test('a refused address fails alone', () => {
  const world = programme(3);
  world.sheets.find((one) => one.name === 'Mentee answers')!.rows[1]![1] = 'mentee0@example.o-rg';
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer?.ok && answer.value.sent + answer.value.failed).toBe(6);
  nobodyTwice(world);
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

test('another address for answers after approval waits for approval, and then is used', () => {
  const world = programme(1, [['Reply to', 'desk@example.org', '']]);
  valueIn(world, 'introduce', APPROVE);
  const settings = world.sheets.find((one) => one.name === 'Settings')!;
  settings.rows.find(([name]) => name === 'Reply to')![1] = 'other@example.org';
  expect(valueIn(world, 'introduce', SEND)).toMatchObject({ stopped: 'changed', thisRun: { sent: 0 } });
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(world.mails.map(({ replyTo }) => replyTo)).toEqual(['other@example.org', 'other@example.org']);
});

test('injection: whatever an answer holds comes out as text', () => {
  const world = programme(4);
  const nasty = 'Eve\r\nBcc: all@example.org <b>x</b> {{mentor.email}} $& =1+1 \u202eabc';
  called(world, nasty);
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  for (const mail of world.mails) {
    expect(mail.subject).not.toMatch(/[\r\n\u202e]/);
    expect(mail.bcc).toEqual([]);
    expect(mail.html).not.toMatch(/<(?!\/?(?:div|p|h2|ul|ol|li|br)\b)/);
  }
  expect(world.mails.some((mail) => mail.body.includes('{{mentor.email}} $& =1+1'))).toBe(true);
});

test('injection: the same in the preview and in the Outbox, and no cell becomes a formula', () => {
  const world = programme(4);
  const nasty = '=HYPERLINK("https://example.org","x") <b>x</b> {{mentor.email}} $& \u202eabc';
  called(world, nasty);
  valueIn(world, 'match', WRITE);
  const { samples } = valueIn(world, 'introduce', LOOK);
  expect(samples.some(({ body }) => body.includes('{{mentor.email}} $&'))).toBe(true);
  for (const { subject, html } of samples) {
    expect(subject).not.toMatch(/[\u0000-\u001f\u202e]/);
    // An address leads where it says, and nowhere else.
    const plain = html.replace(/<a href="(https:\/\/example\.org)">\1<\/a>/g, '');
    expect(plain).not.toMatch(/<(?!\/?(?:div|p|h2|ul|ol|li|br)\b)|\u202e/);
  }
  expect(askIn(world, 'introduce', APPROVE).formulas).toEqual([]);
  expect(askIn(world, 'introduce', SEND).formulas).toEqual([]);
});

test('no name for the programme: mails still carry one, the name of the file', () => {
  const world = programme(1);
  world.name = 'Our spreadsheet';
  const settings = world.sheets.find((one) => one.name === 'Settings')!;
  for (const row of settings.rows) if (row[0] === 'Programme') row[1] = '';
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(world.mails).toHaveLength(2);
  for (const { name } of world.mails) expect(name).toContain('Our spreadsheet');
});

test('injection: a line break in the wording or in a value of several lines never reaches the subject', () => {
  const world = programme(2);
  valueIn(world, 'introduce', LOOK);
  valueIn(world, 'introduce', APPROVE);
  introductionIn(world)[2] = 'Meet {{mentor.name}}\r\n{{#why}}{{why}}{{/why}}\r\nBcc: all@example.org';
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(world.mails.some((mail) => mail.subject.endsWith('Bcc: all@example.org'))).toBe(true);
  for (const mail of world.mails) {
    expect(mail.subject).not.toMatch(/[\u0000-\u001f]/);
    expect(mail.bcc).toEqual([]);
  }
});

test('a field that does not exist is found before the first mail', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  introductionIn(world)[3] = 'Dear {{first nam}},';
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer).toMatchObject({
    ok: false,
    error: { where: 'Mail texts', what: expect.stringContaining('{{first nam}}') },
  });
  expect(world.mails).toEqual([]);
});

test('somebody withdraws between approval and sending: their pair waits, the others go', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  const mentors = world.sheets.find((one) => one.name === 'Mentor answers')!;
  mentors.rows[0]!.push('Still taking part?');
  for (const row of mentors.rows.slice(1)) row.push('yes');
  mentors.rows[1]![6] = 'withdrawn';
  const after = sendAll(world);
  // No text has changed: what does not go is said of the pair, by name.
  expect(after).toMatchObject({ sent: 4, queued: 2, stopped: null, here: { sent: 4, queued: 0 } });
  expect(after.held.map(({ who }) => who)).toEqual([expect.stringContaining('mentor0@example.org')]);
  expect(valueIn(world, 'introduce', APPROVE).held.length).toBeGreaterThan(0);
  expect(received(world)).not.toContain('mentor0@example.org');
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

test('a programme called like its file is asked about until a person writes a name, or mails are approved', () => {
  const world = programme(1);
  valueIn(world, 'columns', CONFIRM);
  const asked = (issues: readonly Issue[]) =>
    issues.flatMap(({ sheet, found, remedy }) => (/like this file/.test(found) ? [[sheet, remedy]] : []));
  const set = (name: string) => {
    world.sheets.find((one) => one.name === 'Settings')!.rows[1]![1] = name;
    return [valueIn(world, 'introduce', LOOK), valueIn(world, 'columns', { ...CONFIRM, write: false })].map(
      ({ issues }) => asked(issues),
    );
  };
  const remedy =
    'Mails will say “Test programme 2026”. If people know it by another name, write that into Settings.';
  const said = [['Settings', remedy]];
  expect(set('')).toEqual([said, said]);
  expect(set('Test programme')).toEqual([[], []]);
  expect(set('Hospital mentoring')).toEqual([[], []]);
  const answers = world.sheets.filter(({ name }) => / answers$/.test(name));
  const plain = worldOf(
    Object.fromEntries(answers.map(({ name, rows }) => [name, rows.map((row) => [...row])])),
  );
  const look = () => asked(valueIn(plain, 'introduce', LOOK).issues);
  const onThePage =
    'Mails will say “Test programme 2026”. If people know it by another name, change it on the page Settings.';
  expect(look()).toEqual([['Settings', onThePage]]);
  // Confirming writes the file's name into the cell, which no person did.
  valueIn(plain, 'columns', CONFIRM);
  expect(look()).toEqual(said);
  valueIn(plain, 'match', WRITE);
  valueIn(plain, 'introduce', APPROVE);
  expect(look()).toEqual([]);
});

test('a reference that no mail bears is refused, and nothing goes', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { answer } = askIn(world, 'introduce', { ...APPROVE, resolve: [{ ref: 'X-NOPE', as: 'sent' }] });
  expect(answer).toMatchObject({ ok: false, error: { where: 'X-NOPE' } });
  expect(received(world)).toEqual([]);
});
