// What a coordinator goes on with who does not know that an act was cut: every other command, one after the other. And what has to be true
// then of whoever was leaving, and of everybody.
import type { Occasion } from '../src/letters/mails.ts';
import type { World } from '../src/local/world.ts';
import { CREATE, PROPOSE } from './catch-up-world.ts';
import { APPROVE, DAY, mailedRefs, SEND } from './introduce-world.ts';
import { applies, meeting, table } from './leaving-world.ts';
import { madeOnce } from './made-once.ts';
import { askIn, NOW, valueIn, WRITE } from './workbench.ts';

/** Six weeks later: what is due was sent, one mentee waits for a mentor, and no place is free. */
export const MUCH_LATER = NOW + 45 * DAY;

/** Four pairs that have met, whose mails of these weeks went, and somebody who waits. */
export const underWay = madeOnce((): World => {
  const world = meeting(4);
  world.clock = MUCH_LATER;
  sendWhatIsDue(world);
  applies(world, 'mentee', 'Wanda Waiting', 'wanda@example.org', '2026-04-20');
  world.clock = MUCH_LATER;
  return world;
});

/** Those that come by themselves as the weeks go by, or after an end. */
const DUE: readonly Occasion[] = [
  'introduction',
  'fit check',
  'reminder',
  'mid-term',
  'closing',
  'parting',
  'away',
  'not matched',
];

/** Every mail that is due, with its yes. What a command refuses it refuses. */
export function sendWhatIsDue(world: World): void {
  for (const occasion of DUE) {
    const { answer } = askIn(world, 'introduce', { ...APPROVE, occasion });
    if (answer?.ok && answer.value.queued > 0) askIn(world, 'introduce', { ...SEND, occasion });
  }
}

/** Matches, mails and meetings, without the act being called again. */
export function everythingElse(world: World): void {
  askIn(world, 'match', WRITE);
  sendWhatIsDue(world);
  askIn(world, 'schedule', PROPOSE);
  askIn(world, 'schedule', CREATE);
}

/** Cuts that leave the same behind are tried once. */
export function onceEach(): (world: World) => boolean {
  const seen = new Set<string>();
  return ({ sheets, properties, calendars, documents }) => {
    const left = JSON.stringify([sheets, properties, calendars, documents]);
    return !seen.has(left) && seen.add(left) !== undefined;
  };
}

/** What is known of whoever leaves, before the others go on. */
export function standOf(world: World, person: string) {
  return {
    mails: mailsTo(world, person),
    pairs: pairsOf(world, person).filter((status) => status !== 'ended').length,
    invitations: invitedTo(world, person),
    meetings: table(world, 'Catch-ups').filter((row) => JSON.stringify(row).includes(person)).length,
  };
}

/** What went to whoever is leaving meanwhile, or came back of theirs: nobody is mailed, matched or invited. */
export function disturbed(world: World, person: string, before: ReturnType<typeof standOf>): string[] {
  const now = standOf(world, person);
  return (Object.keys(now) as (keyof typeof now)[]).filter((what) => now[what] > before[what]);
}

/** Mails that somebody has twice: by their reference, and by what they are called. */
export function mailedTwice(world: World): string[] {
  const refs = mailedRefs(world).map(String);
  const said = world.mails.map(({ to, subject }) => `${to.join()} ${subject}`);
  return [refs, said]
    .flatMap((all) => all.filter((one, k) => all.indexOf(one) !== k))
    .map((one) => `twice: ${one}`);
}

/** Whether the first line that needs attention, and the first card, say that this was cut short. */
export function saysCut(world: World): boolean {
  const { steps, cards } = valueIn(world, 'hub', null);
  const first = steps.find(({ state }) => state === 'needs attention')?.line ?? '';
  return [first, cards[0]?.title ?? ''].every((line) => line.includes('was cut short'));
}

export function saysUnsure(world: World): boolean {
  return valueIn(world, 'hub', null).steps.some(({ line }) => line.includes('unsure'));
}

function mailsTo(world: World, person: string): number {
  return world.mails.filter(({ to }) => to.includes(person)).length;
}

function pairsOf(world: World, person: string): string[] {
  return table(world, 'Matches')
    .filter((row) => row['Mentee address'] === person || row['Mentor address'] === person)
    .map((row) => String(row['Status']));
}

function invitedTo(world: World, person: string): number {
  return world.invitations.filter(({ kind, to }) => kind !== 'cancellation' && to.includes(person)).length;
}
