// Who is away for a while and keeps the pair, and who is back: told from the day, at each opening.

import { say, sayCount } from '../../language/say.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import { aboutAbsence } from '../../pairs/about-absence.ts';
import { type AwayOne, awayOf } from '../../pairs/away-in-pairs.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { markedIn, toMeet } from '../../pairs/who-meets.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { HubCard } from '../contract.ts';

/** Whoever came back so long ago is spoken of no more. */
const BACK_DAYS = 28;
const DAY_MS = 24 * 60 * 60_000;
/** Names that are shown; more are counted. */
const NAMED = 8;

interface Met {
  readonly pair: string;
  readonly isCircle: boolean;
  readonly who: string;
  readonly one: AwayOne;
}

export function awayCards(ports: Ports, gathered: Gathered, book: PairBook, reading: Reading): HubCard[] {
  if (reading.away.size === 0) return [];
  const all = awayPairs(book, reading);
  const today = gathered.today();
  const isLately = ({ until }: AwayOne) => Date.parse(today) - Date.parse(until) < BACK_DAYS * DAY_MS;
  const planned = pairsToCome(ports, gathered);
  // Of a circle the others went on: there is nothing to plan anew.
  const isToPlan = ({ pair, isCircle, one }: Met) =>
    !isCircle && one.is === 'over' && isLately(one) && !planned.has(pair);
  const back = all.filter(isToPlan);
  const paired = new Set(all.map(({ one }) => one.name));
  const others = reading.everybody.flatMap(({ name, takesPart, away }) =>
    takesPart && away?.is === 'over' && isLately({ ...away, name }) && !paired.has(name)
      ? [{ name, until: away.until }]
      : [],
  );
  const untold = untoldAbout(gathered, all);
  return [
    ...stillAway(
      all.filter(({ one }) => one.is !== 'over'),
      untold,
    ),
    ...backAgain(back, others),
  ];
}

/** Introduced pairs and circles, each with whoever of them is away. */
function awayPairs(book: PairBook, reading: Reading): Met[] {
  const marked = markedIn({ book, reading });
  return toMeet({ book, reading })
    .filter(({ pair }) => marked.has(pair))
    .flatMap(({ pair, isCircle, members }) => {
      const who = isCircle ? pair : members.map(({ name }) => name).join(' · ');
      return members.flatMap((member) => {
        const one = awayOf(member, reading);
        return one === null ? [] : [{ pair, isCircle, who, one }];
      });
    });
}

/** Whether somebody's partner has no mail about it yet. */
function untoldAbout({ ours }: Gathered, all: readonly Met[]): boolean {
  const told = new Set(ownRows('outbox', ours.get('outbox')?.table ?? null).map((row) => row.text('Pair')));
  return all.some(
    ({ pair, isCircle, one }) => !isCircle && one.is !== 'over' && !told.has(aboutAbsence(pair, one.until)),
  );
}

function stillAway(pairs: readonly Met[], isUntold: boolean): HubCard[] {
  const n = new Set(pairs.map(({ one }) => one.name)).size;
  if (n === 0) return [];
  return [
    {
      title: sayCount(
        n,
        '{n} person is or will be away, and keeps their place',
        '{n} people are or will be away, and keep their places',
      ),
      lines: [
        ...pairs
          .slice(0, NAMED)
          .map(({ who, one: { name, from, until, is } }) =>
            is === 'now'
              ? say('{name}: until {until} ({who}).', { name, until, who })
              : say('{name}: from {from} until {until} ({who}).', { name, from: from ?? '', until, who }),
          ),
        ...more(pairs.length),
      ],
      buttons: isUntold ? [{ does: 'open introduce', label: say('Look at Introduce'), about: 'away' }] : [],
    },
  ];
}

/** @param others  who take part again and stand in no introduced pair. */
function backAgain(
  pairs: readonly Met[],
  others: readonly { readonly name: string; readonly until: string }[],
): HubCard[] {
  const n = new Set([...pairs.map(({ one }) => one.name), ...others.map(({ name }) => name)]).size;
  if (n === 0) return [];
  return [
    {
      title: sayCount(n, '{n} person is back', '{n} people are back'),
      lines: [
        ...pairs
          .slice(0, NAMED)
          .map(({ who, one: { name, until } }) =>
            say('{name}: since {until} ({who}).', { name, until, who }),
          ),
        ...more(pairs.length),
        ...others.slice(0, NAMED).map((one) => say('{name} takes part again since {until}.', one)),
        ...more(others.length),
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

function more(all: number): string[] {
  return all > NAMED ? [say('and {n} more', { n: all - NAMED })] : [];
}

/** Pairs of which the sheet says that a meeting is to come. */
function pairsToCome({ now }: Ports, { ours }: Gathered): ReadonlySet<string> {
  const rows = ownRows('catchUps', ours.get('catchUps')?.table ?? null);
  return new Set(
    rows.flatMap((row) => {
      const starts = row.cell('Starts');
      const isMeant = /^(created|moved|to move|proposed|mailed)?$/i.test(row.text('State'));
      return isMeant && starts instanceof Date && starts > now ? [row.text('Pair')] : [];
    }),
  );
}
