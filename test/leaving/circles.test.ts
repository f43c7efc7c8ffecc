// Somebody in a circle leaves: the circle goes on, and whoever left is taken off its meetings to come by a press; the others keep their
// answers, and nobody is taken off twice.
import { expect, test } from 'vitest';
import { LOOK as CALENDAR, confirmed } from '../catch-up-world.ts';
import { withMeetings } from '../circle-world.ts';
import { LEAVE, LOOK, table, UNDO } from '../leaving-world.ts';
import { copyOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

const world = await sampleWorld('advance');
valueIn(world, 'match', WRITE);
withMeetings(world);

const [member] = table(world, 'Circles').filter(
  ({ Role, Status }) => Role === 'mentee' && Status === 'introduced',
);
const { Person: name, Circle: circle } = member as Record<'Person' | 'Circle', string>;
const leaver = { ...LOOK, person: name };
const address = valueIn(world, 'leaving', leaver).person;
const ofCircle = () =>
  confirmed(world).filter(({ attendees }) => attendees.some(({ email }) => email === address));

test('the look counts the meetings as the calendar has them; after the press the person is a guest of none', () => {
  const n = ofCircle().length;
  expect(n).toBeGreaterThan(0);
  for (const { attendees } of ofCircle()) for (const guest of attendees) guest.responseStatus = 'accepted';
  const others = ofCircle().map(({ id, attendees }) => [
    id,
    attendees.filter(({ email }) => email !== address),
  ]);
  const view = valueIn(world, 'leaving', { ...LEAVE, person: name });
  expect(view.circles).toContain(circle);
  expect(view.says.join('\n')).toContain(`${name} is a guest of ${n} meetings to come of ${circle}`);
  expect(view.next).toContainEqual({ does: 'guests', label: `Take ${name} off the guests` });
  const asked = valueIn(world, 'schedule', CALENDAR).differences;
  expect(asked.map(({ says }) => says)).toEqual([
    [`${name}: left ${circle}, and still a guest of ${n} meetings to come.`],
  ]);
  const hub = valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!.line;
  expect(hub).toContain(name);
  const settle = [{ ref: circle, as: 'take off' as const }];
  valueIn(world, 'schedule', { ...CALENDAR, step: 'settle', settle });
  expect(ofCircle()).toEqual([]);
  const left = confirmed(world).filter(({ id }) => others.some(([other]) => other === id));
  expect(left.map(({ id, attendees }) => [id, attendees])).toEqual(others);
  expect(valueIn(world, 'schedule', CALENDAR).differences).toEqual([]);
  expect(valueIn(world, 'leaving', leaver).next.map(({ does }) => does)).not.toContain('guests');
});

test('taken back after the press: back in the circle, and an invitation to its meetings is offered', () => {
  const again = copyOf(world);
  valueIn(again, 'leaving', { ...UNDO, person: name });
  const { differences } = valueIn(again, 'schedule', CALENDAR);
  expect(differences.map(({ can, says }) => [can, says[0]?.includes(name)])).toEqual([[['invite'], true]]);
});
