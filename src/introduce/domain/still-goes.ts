// Which approved mails Send would hand over: those about a pair or a circle that is held back meanwhile stay, and so do those to
// whoever is in it no more.
import { personId } from '../../ground/addresses.ts';
import { kindsOf, letterFor, occasions } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { awayNow } from '../../pairs/away-in-pairs.ts';
import { knownAs } from '../../pairs/pair.ts';
import { type Sources, toMeet } from '../../pairs/who-meets.ts';

/** Kinds that are about people who meet, and go to them. */
const TOGETHER: ReadonlySet<string> = new Set(
  occasions.filter((one) => ['meeting', 'met'].includes(letterFor(one).to)).flatMap(kindsOf),
);

/** Kinds that wait while one of the two is away. */
const HOW_IT_GOES: ReadonlySet<string> = new Set(
  occasions.filter((one) => letterFor(one).isBeforeTheEnd === true).flatMap(kindsOf),
);

type About = Pick<OutboxRow, 'kind' | 'pair' | 'person'>;

export function stillGoes(sources: Sources): (mail: About) => boolean {
  const members = new Map(
    toMeet(sources).map((group) => [group.pair, group.members.map((one) => personId(knownAs(one)))]),
  );
  const away = awayNow(sources.reading);
  return ({ kind, pair, person }) =>
    (!TOGETHER.has(kind) || members.get(pair)?.includes(personId(person)) === true) &&
    (!HOW_IT_GOES.has(kind) || away(pair) === null);
}
