// Who is away for a while and keeps the pair, and who is back: told from the day, at each opening, each person once.

import { say, sayCount } from '../../language/say.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { isToldOf, tellingOf, whyUntold } from '../../pairs/about-absence.ts';
import { type AwayOne, awayOf } from '../../pairs/away-in-pairs.ts';
import { knownAs } from '../../pairs/pair.ts';
import { markedIn, type Sources, toMeet } from '../../pairs/who-meets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Settings } from '../../programme/settings.ts';
import { type AbsencesTold, absencesTold } from '../../workbook/absences-told.ts';
import type { OutboxNow } from '../../workbook/outbox-now.ts';
import type { HubCard } from '../contract.ts';
import type { MeetingsNow } from './hub-calendar.ts';

/** Whoever came back so long ago is spoken of no more. */
const BACK_DAYS = 28;
const DAY_MS = 24 * 60 * 60_000;
/** Lines that are shown; more are counted. */
const NAMED = 8;

interface AwaySources extends Sources, Pick<MeetingsNow, 'isPlanned'> {
  /** Like 2027-02-01. */
  readonly today: string;
  readonly settings: Pick<Settings, 'mentorsSay' | 'retention'>;
  /** Null where it holds no mail. */
  readonly outbox: OutboxNow | null;
}

/** Somebody of an introduced pair or circle. */
interface Met {
  readonly id: string;
  readonly pair: string;
  readonly who: string;
  readonly one: AwayOne;
  /** The other one of a pair; null in a circle. */
  readonly partner: Mentee | Mentor | null;
}

export function awayCards(sources: AwaySources): HubCard[] {
  const { reading, book, isPlanned } = sources;
  if (reading.away.size === 0 || book.pairs.length + book.members.length === 0) return [];
  const all = awayPairs(sources);
  const isLately = ({ until }: { readonly until: string }) =>
    Date.parse(sources.today) - Date.parse(until) < BACK_DAYS * DAY_MS;
  // Of a circle the others went on: there is nothing to plan anew.
  const isToPlan = ({ pair, partner, one }: Met) =>
    partner !== null && one.is === 'over' && isLately(one) && !isPlanned(pair);
  const paired = new Set(all.map(({ id }) => id));
  const others = reading.everybody.flatMap(({ id, name, takesPart, away }) =>
    takesPart && away?.is === 'over' && isLately(away) && !paired.has(id)
      ? [[id, { name, until: away.until }] as const]
      : [],
  );
  const away = all.filter(({ one }) => one.is !== 'over');
  return [...stillAway(away, untold(sources, away)), ...backAgain(all.filter(isToPlan), new Map(others))];
}

/** Introduced pairs and circles, each with whoever of them is away. */
function awayPairs(sources: Sources): Met[] {
  const marked = markedIn(sources);
  return toMeet({ book: sources.book, reading: sources.reading })
    .filter(({ pair }) => marked.has(pair))
    .flatMap(({ pair, isCircle, members }) => {
      const who = isCircle ? pair : members.map(({ name }) => name).join(' · ');
      return members.flatMap((member): Met[] => {
        const one = awayOf(member, sources.reading);
        const partner = isCircle ? null : (members.find((other) => other !== member) ?? null);
        return one === null ? [] : [{ id: member.id, pair, who, one, partner }];
      });
    });
}

/** What partners are not told yet. */
interface Untold {
  /** No mail tells these days, and one could. */
  readonly isOpen: boolean;
  /** Why no mail tells them. */
  readonly why: readonly string[];
}

function untold({ outbox, today, settings: { retention } }: AwaySources, away: readonly Met[]): Untold {
  const rows = (outbox?.rows ?? []).filter((row) => row.state !== 'held' || row.isHeldByHand);
  const told: AbsencesTold = outbox === null ? () => [] : absencesTold(outbox);
  const all = away.flatMap(({ pair, one, partner }) => {
    if (partner === null) return [];
    const before = told(pair, knownAs(partner));
    const why = whyUntold(one, { today, retention, isTold: isToldOf(before, today) });
    const telling = tellingOf(pair, one, before, today);
    const isIt = (row: OutboxRow) => row.pair === telling.name && row.attempt === telling.attempt;
    return [{ why, isOpen: why === null && !rows.some(isIt) }];
  });
  const why = all.flatMap((one) => (one.why === null ? [] : [`${one.why}.`]));
  return { isOpen: all.some(({ isOpen }) => isOpen), why: [...new Set(why)] };
}

/** Each person once, with all their pairs. */
function byPerson(all: readonly Met[]): { readonly one: AwayOne; readonly who: string }[] {
  const theirs = new Map<string, Met[]>();
  for (const met of all) theirs.set(met.id, [...(theirs.get(met.id) ?? []), met]);
  return [...theirs.values()].map((some) => ({
    one: some[0]!.one,
    who: some.map(({ who }) => who).join(', '),
  }));
}

function stillAway(away: readonly Met[], { isOpen, why }: Untold): HubCard[] {
  const people = byPerson(away);
  const n = people.length;
  if (n === 0) return [];
  return [
    {
      title: sayCount(
        n,
        '{n} person is or will be away, and keeps their place',
        '{n} people are or will be away, and keep their places',
      ),
      lines: [
        ...shown(
          people.map(({ who, one: { name, from, until, is } }) =>
            is === 'now'
              ? say('{name}: until {until} ({who}).', { name, until, who })
              : say('{name}: from {from} until {until} ({who}).', { name, from: from ?? '', until, who }),
          ),
        ),
        ...shown(why),
      ],
      buttons: isOpen ? [{ does: 'open introduce', label: say('Look at Introduce'), about: 'away' }] : [],
    },
  ];
}

/** @param others  by id, who take part again and stand in no introduced pair. */
function backAgain(
  pairs: readonly Met[],
  others: ReadonlyMap<string, { readonly name: string; readonly until: string }>,
): HubCard[] {
  const people = byPerson(pairs);
  const n = people.length + others.size;
  if (n === 0) return [];
  return [
    {
      title: sayCount(n, '{n} person is back', '{n} people are back'),
      lines: [
        ...shown([
          ...people.map(({ who, one: { name, until } }) =>
            say('{name}: since {until} ({who}).', { name, until, who }),
          ),
          ...[...others.values()].map((one) => say('{name} takes part again since {until}.', one)),
        ]),
        ...(pairs.length === 0
          ? []
          : [
              say(
                'The sheet holds no meeting to come of these pairs: look at Catch-ups, or let them arrange one.',
              ),
            ]),
      ],
      buttons: pairs.length === 0 ? [] : [{ does: 'open catch-ups', label: say('Look at Catch-ups') }],
    },
  ];
}

function shown(lines: readonly string[]): string[] {
  const more = lines.length - NAMED;
  return more > 0 ? [...lines.slice(0, NAMED), say('and {n} more', { n: more })] : [...lines];
}
