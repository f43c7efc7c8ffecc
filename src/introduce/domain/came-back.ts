// What a mail that came back holds: later mails to that address, and those that speak of somebody who never got the introduction. It
// is over once the address is another one, or a person sends the mail again.
import { personId } from '../../ground/addresses.ts';
import { say } from '../../language/say.ts';
import { letterFor, type Occasion } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import { addressesIn } from '../../pairs/pair.ts';
import type { Reading } from '../../people/people.ts';
import { calledBy } from './called.ts';
import type { Group, Held } from './group.ts';
import type { Introductions } from './introductions.ts';
import type { Mail } from './mail.ts';

interface Told {
  readonly occasion: Occasion;
  readonly rows: readonly OutboxRow[];
  readonly called: (who: string) => string;
}

/** The same without mails that such a one holds; these are held, each with the reason. */
export function withoutDead(
  { occasion, reading }: { readonly occasion: Occasion; readonly reading: Reading },
  found: Introductions,
  rows: readonly OutboxRow[],
): Introductions {
  const held: Held[] = [];
  const groups = goOn(found.groups, { occasion, rows, called: calledBy(reading) }, held);
  return held.length === 0 ? found : { ...found, groups, held: [...found.held, ...held] };
}

/** Mails that may go or have gone; what is held of the others is added. */
function goOn(groups: readonly Group[], told: Told, held: Held[]): Group[] {
  const dead = addressesOf(told.rows.filter(({ state }) => state === 'bounced'));
  const unmet = letterFor(told.occasion).to === 'met' ? neverReached(told.rows) : [];
  if (dead.size === 0 && unmet.length === 0) return [...groups];
  const isOver = overIn(told.rows);
  const why = whyNot(dead, unmet, told.called);
  return groups.map((group) => ({
    ...group,
    mails: group.mails.filter((mail) => {
      const reason = isOver(mail) ? null : why(mail);
      if (reason !== null) held.push({ who: mail.pair, why: reason, ref: mail.ref });
      return reason === null;
    }),
  }));
}

function whyNot(
  dead: ReadonlySet<string>,
  unmet: readonly OutboxRow[],
  called: Told['called'],
): (mail: Mail) => string | null {
  return ({ to, pair, key }) => {
    const first = unmet.find((row) => concerns(row, pair, key.person));
    if (first !== undefined)
      return say(
        'the introduction to {name} came back from {address}; correct the address in the answers, then send it again',
        { name: called(first.person), address: first.to },
      );
    const address = to.find((one) => dead.has(personId(one)));
    return address === undefined
      ? null
      : say('a mail to {address} came back; correct the address in the answers, or send that mail again', {
          address,
        });
  };
}

/** Of two, both; of a circle only the one who never heard of it. */
function concerns(row: OutboxRow, pair: string, person: string): boolean {
  return row.pair === pair && (addressesIn(pair) !== null || personId(row.person) === person);
}

/** Introductions that came back, the other one in their place not gone: their people do not know of each other. */
function neverReached(rows: readonly OutboxRow[]): OutboxRow[] {
  const first = rows.filter(({ kind }) => /introduction$/.test(kind));
  const nameOf = ({ pair, person }: OutboxRow) => `${pair}\n${personId(person)}`;
  const reached = new Set(first.filter(({ state }) => REACHES.has(state)).map(nameOf));
  const lost = ({ state, note }: OutboxRow) => state === 'bounced' || (state === 'failed' && saysAgain(note));
  return first.filter((row) => lost(row) && !reached.has(nameOf(row)));
}

const REACHES: ReadonlySet<string> = new Set<OutboxRow['state']>(['sent', 'sending', 'unsure']);

/** What has gone stays as it is, and what a person wants once more goes. */
function overIn(rows: readonly OutboxRow[]): (mail: Mail) => boolean {
  const waits = new Set<string>(['queued', 'held']);
  const gone = new Set(rows.filter(({ state }) => !waits.has(state)).map(({ ref }) => ref));
  const nameOf = (kind: string, pair: string, person: string, attempt: number) =>
    [kind, pair, personId(person), attempt].join('\n');
  const wanted = new Set(
    rows
      .filter(({ note }) => saysAgain(note))
      .map(({ kind, pair, person, attempt }) => nameOf(kind, pair, person, attempt)),
  );
  return ({ ref, key }) =>
    gone.has(ref) || wanted.has(nameOf(key.kind, key.pair, key.person, key.attempt - 1));
}

function addressesOf(rows: readonly OutboxRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ to }) => to.split(',').map((one) => personId(one.trim()))));
}
