// An answer in Google Calendar under an address that is in no form: perhaps it is theirs whom we take for silent.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { confirmed, kickedOff, LOOK } from '../catch-up-world.ts';
import { copyOf, valueIn } from '../workbench.ts';

const start = kickedOff(2);
const first = (world: World) => confirmed(world).find(({ summary }) => !summary.startsWith('Kick-off'))!;
const look = (world: World) => valueIn(world, 'schedule', LOOK);
const said = (world: World) =>
  look(world).issues.filter(({ found }) => found === 'an answer under an address that is in no form');

test('an answer under an address that is in no form counts for nobody, and is said; one under a former address counts', () => {
  const world = copyOf(start);
  const { attendees } = first(world);
  attendees.push({ email: 'alias@example.org', displayName: '', responseStatus: 'accepted' });
  expect(said(world)).toMatchObject([{ severity: 'warns', sheet: 'Catch-ups' }]);
  expect(JSON.stringify(said(world))).not.toContain('alias');
  for (const guest of attendees) guest.responseStatus = 'accepted';
  expect(said(world)).toEqual([]);
  const moved = copyOf(start);
  first(moved).attendees.forEach((guest) => {
    guest.responseStatus = 'accepted';
  });
  const mentor = first(moved).attendees.find(({ email }) => email.startsWith('mentor'))!.email;
  const answers = moved.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  answers.find((row) => row.includes(mentor))![1] = 'new@example.org';
  const row = look(moved).meetings.find(({ mentorSays }) => mentorSays !== '');
  expect([row?.mentorSays, row?.menteeSays]).toEqual(['yes', 'yes']);
});

test('a room that is booked answers by itself, and is nobody whose address we miss', () => {
  const world = copyOf(start);
  for (const email of ['c_18@resource.calendar.google.com', 'abc@group.calendar.google.com'])
    first(world).attendees.push({ email, displayName: '', responseStatus: 'accepted' });
  expect(said(world)).toEqual([]);
  first(world).attendees.push({
    email: 'a@calendar.google.com.example.org',
    displayName: '',
    responseStatus: 'accepted',
  });
  expect(said(world)).toHaveLength(1);
});
