// What an introduction says must be true of the programme: who arranges the meetings, who gets a copy, to whom the mail speaks. And what
// of it was sent as a file has to go again when the two part.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, sendAll } from '../introduce-world.ts';
import { LEAVE } from '../leaving-world.ts';
import { valueIn } from '../workbench.ts';

const FRENCH = ["Participants' language", 'French', ''];

/** The mails of one pair, by the first name in their greeting. */
function introducedBy(settings: readonly (readonly string[])[], proposes = false) {
  const world = programme(1, settings);
  if (settings.includes(FRENCH))
    for (const { name, rows } of world.sheets)
      if (/ answers$/.test(name)) for (const row of rows.slice(1)) row[4] = 'French';
  if (proposes) valueIn(world, 'schedule', PROPOSE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  return { world, text: Object.fromEntries(world.mails.map(({ to, body }) => [to.join('+'), body])) };
}

test('where Google invites, nobody is told to book; where dates travel along, nobody is told to propose some', () => {
  const both = Object.entries({
    invited: introducedBy([]).text,
    dated: introducedBy([['Calendar', 'mail', '']], true).text,
    alone: introducedBy([['Calendar', 'mail', '']]).text,
  });
  for (const [how, text] of both)
    for (const body of Object.values(text)) {
      expect(/two or three dates/.test(body), how).toBe(how === 'alone');
      expect(/books? the meetings/.test(body), how).toBe(how === 'alone');
      expect(
        /come from us\. Please accept them; otherwise they may not appear in your calendar\. If none has come by that day, please agree/.test(
          body,
        ),
        how,
      ).toBe(how === 'invited');
      expect(/The dates of your meetings stand below/.test(body), how).toBe(how === 'dated');
      expect(/Your meetings\n- /.test(body), how).toBe(how === 'dated');
      expect(/In Outlook, please import it/.test(body), how).toBe(how === 'dated');
    }
});

test('a strand that wants no meetings leaves the dates to the two', () => {
  const world = programme(1);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 6, 0, 60],
  ]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  for (const { body } of world.mails) expect(body).toMatch(/two or three dates/);
});

test('each is spoken to, and both by both names', () => {
  const apart = introducedBy([]).text;
  expect(apart['mentee0@example.org']).toContain('Please write to Mara by 20 March');
  expect(apart['mentor0@example.org']).toContain('We are asking Nils to write to you by 20 March');
  const together = introducedBy([['Introduction', 'together', ''], FRENCH]).text;
  expect(together['mentee0@example.org+mentor0@example.org']).toMatch(
    /^Bonjour Nils et Mara,[\s\S]*Nils, merci d’écrire à Mara d’ici au 20 mars/,
  );
});

test('nobody is promised that nobody else reads it while a copy goes elsewhere', () => {
  expect(Object.values(introducedBy([]).text)).toEqual(
    Array(2).fill(expect.stringContaining('are shared with each other only.')),
  );
  for (const body of Object.values(introducedBy([['Copy to', 'team@example.org', '']]).text)) {
    expect(body).not.toContain('each other only');
    expect(body).toContain('with each other and with team@example.org, which gets a copy');
  }
});

test('a French line never begins with a mark, and the file has a French name', () => {
  const { world } = introducedBy([FRENCH, ['Calendar', 'mail', '']], true);
  for (const { body, subject, attachments } of world.mails) {
    expect(`${subject}\n${body}`).not.toMatch(/ [?!;:»]|« /);
    expect(body).toMatch(/\u00a0:/);
    expect(attachments!.map(({ name }) => name)).toEqual(['rencontres.ics']);
  }
});

test('whoever holds dates of a match that ends is told to delete them', () => {
  const { world } = introducedBy([['Calendar', 'mail', '']], true);
  valueIn(world, 'leaving', { ...LEAVE, person: 'mentor0@example.org' });
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting' });
  while (valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting', step: 'send' }).here.queued > 0);
  expect(world.mails.slice(2).map(({ body }) => body)).toEqual(
    Array(2).fill(expect.stringContaining('Please delete them from your calendar.')),
  );
});
