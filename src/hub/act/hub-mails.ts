// Mails that may go now: those that were prepared for this day or an earlier one, and the reminder for pairs of whom somebody said that
// they have not met. Nothing goes by itself; the hub offers it, and opens the page with the right mail.

import { calledBy } from '../../introduce/domain/called.ts';
import { answeredIn } from '../../introduce/domain/true-now.ts';
import { introductionDays, timingOf } from '../../introduce/domain/when-due.ts';
import { lastMeetings } from '../../introduce/read/last-meetings.ts';
import { say, sayCount } from '../../language/say.ts';
import { type Occasion, occasions } from '../../letters/mails.ts';
import { batchDay, isForLater, isoDay, type OutboxRow } from '../../outbox/outbox.ts';
import { awayNow, withoutTimeAway } from '../../pairs/away-in-pairs.ts';
import { followUp } from '../../pairs/follow-up.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import { introducedIn } from '../../pairs/introduced-in.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { strandsOfPairs } from '../../pairs/strands-of-pairs.ts';
import { markedIn } from '../../pairs/who-meets.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { HubCard } from '../contract.ts';

/** Names that are shown; more are counted. */
const NAMED = 8;

const opens = (about: Occasion): HubCard['buttons'] => [
  { does: 'open introduce', label: say('Look at Introduce'), about },
];

/** @param today  as 2026-05-04, on the clock of this file. */
export function mailsOfTheDay(rows: readonly OutboxRow[], today: string): HubCard[] {
  const ready = rows.filter((row) => row.state === 'queued' && isOfTheDay(row, today));
  const about = occasions.find((one) => ready.some(({ batch }) => batch.endsWith(` ${one}`)));
  if (about === undefined) return [];
  return [
    {
      title: sayCount(
        ready.length,
        '{n} mail can go now: its day has come',
        '{n} mails can go now: their day has come',
      ),
      lines: [say('Prepared for today or a day before. Nothing goes out on its own: look, then press Send.')],
      buttons: opens(about),
    },
  ];
}

/** Approved mails that wait and that the line of Introduce does not tell of: of another occasion, or behind a mail in doubt. */
export function mailsWaiting(rows: readonly OutboxRow[], today: string): HubCard[] {
  const isHidden = rows.some(({ state }) => ['unsure', 'sending', 'bounced'].includes(state));
  const waiting = rows.filter(
    (row) =>
      row.state === 'queued' &&
      !isForLater(row, today) &&
      !isOfTheDay(row, today) &&
      (isHidden || !row.batch.endsWith(' introduction')),
  );
  const about = occasions.find((one) => waiting.some(({ batch }) => batch.endsWith(` ${one}`)));
  if (about === undefined) return [];
  return [
    {
      title: sayCount(
        waiting.length,
        '{n} approved mail has not gone yet',
        '{n} approved mails have not gone yet',
      ),
      lines: [say('Nothing goes out on its own: look, then press Send.')],
      buttons: opens(about),
    },
  ];
}

/** Prepared before for today, or for a day since. */
function isOfTheDay(row: OutboxRow, today: string): boolean {
  return !isForLater(row, today) && row.since instanceof Date && isoDay(row.since) < batchDay(row);
}

/** Pairs that are still to meet as one of them says, a week or more after their introduction, and that had no reminder. */
export function notMetYet(
  { settings, forms, ours, strands }: Pick<Gathered, 'settings' | 'forms' | 'ours' | 'strands'>,
  sources: { readonly book: PairBook; readonly reading: Reading },
  rows: readonly OutboxRow[],
  today: Date,
): HubCard[] {
  const said = followUp(forms, introducedIn(sources));
  const dayOf = introductionDays(sources.book, rows);
  const reminded = new Set(rows.filter(({ kind }) => kind === 'reminder').map(({ pair }) => pair));
  const no = new Set(said.filter(({ met }) => met === false).map(({ pair }) => pair));
  const done = new Set(answeredIn('reminder', said));
  const open = new Set(said.filter((one) => !done.has(one)).map(({ pair }) => pair));
  const lastMeeting = lastMeetings({ ours });
  const months = new Map(strands.map((strand) => [strand.name, strand.months]));
  const strandOf = strandsOfPairs(sources.reading, sources.book);
  const [away, together] = [awayNow(sources.reading), withoutTimeAway(sources.reading)];
  const isDue = (pair: string) => {
    const introduced = dayOf(pair);
    if (introduced === null || away(pair) !== null) return false;
    const time = {
      introduced: together(pair, introduced, today),
      months: months.get(strandOf(pair)[0] ?? '') ?? null,
      lastMeeting: lastMeeting(pair),
    };
    return timingOf('reminder', time, settings, today).is === 'due';
  };
  const toRemind = [...markedIn(sources)].filter(
    (pair) => open.has(pair) && !reminded.has(pair) && isDue(pair),
  );
  const pairs = toRemind.filter((pair) => no.has(pair));
  if (pairs.length === 0) return [];
  const silent = toRemind.filter((pair) => !no.has(pair));
  const called = calledBy(sources.reading);
  const more = pairs.length - NAMED;
  return [
    {
      title: sayCount(
        pairs.length,
        '{who} has not met, as one of them says',
        '{who} have not met, as one of each says',
        { who: groupsSaid(pairs) },
      ),
      lines: [
        ...pairs.slice(0, NAMED).map(called),
        ...(more > 0 ? [say('and {n} more', { n: more })] : []),
        say('A reminder to meet is ready for you to look at. Where one said that they met, nobody gets it.'),
        ...(silent.length > 0 ? [silentToo(silent)] : []),
      ],
      buttons: opens('reminder'),
    },
  ];
}

function silentToo(silent: readonly string[]): string {
  return say('It also goes to {who} of which nobody said whether they met.', { who: groupsSaid(silent) });
}

/** Mails of which this file knows nothing. */
export function foreignLine(n: number, former: string | null): string {
  return former === null
    ? sayCount(n, '{n} mail of another file or edition', '{n} mails of another file or edition')
    : sayCount(n, '{n} mail of the edition {former}', '{n} mails of the edition {former}', { former });
}
