// Mails whose day has come: pairs that were introduced long enough ago and have not had this mail. Nothing goes by itself; the hub
// offers it.

import { circleNewsDue } from '../../introduce/domain/circle-news.ts';
import { partingsDue } from '../../introduce/domain/ends-to-tell.ts';
import { answeredIn } from '../../introduce/domain/true-now.ts';
import { introductionDays, timingOf } from '../../introduce/domain/when-due.ts';
import { lastMeetings } from '../../introduce/read/last-meetings.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import { letterFor, mails, type Occasion } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { awayNow, withoutTimeAway } from '../../pairs/away-in-pairs.ts';
import { followUp } from '../../pairs/follow-up.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import { introducedIn } from '../../pairs/introduced-in.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { strandsOfPairs } from '../../pairs/strands-of-pairs.ts';
import { markedIn } from '../../pairs/who-meets.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { HubCard } from '../contract.ts';

/** Reminders depend on what people answered: their page says for whom they are. */
const OFFERED = mails.filter(({ isOffered }) => isOffered);
/** Days after which the hub offers it no more, unless it has become due for somebody since. */
const OFFERED_DAYS = 28;
const DAY_MS = 24 * 60 * 60_000;

function endsSaid(n: number): string[] {
  if (n === 0) return [];
  const one = '{n} mail about the end is ready for you to approve.';
  return [sayCount(n, one, '{n} mails about the end are ready for you to approve.')];
}

function newsSaid(n: number): string[] {
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} person in a circle has not been told who came or left: the mail is ready for you to approve.',
      '{n} people in circles have not been told who came or left: the mails are ready for you to approve.',
    ),
  ];
}

function dueSaid({
  called,
  groups,
}: {
  readonly called: (typeof OFFERED)[number]['called'];
  readonly groups: readonly string[];
}): string[] {
  if (groups.length === 0) return [];
  return [say('“{what}” for {who}.', { what: called[languageSpoken()], who: groupsSaid(groups) })];
}

/** Pairs of whom somebody has not answered what the mail asks. */
function isOpen(occasion: Occasion, said: ReturnType<typeof followUp>): (pair: string) => boolean {
  const done = new Set(answeredIn(occasion, said));
  const open = new Set(said.filter((one) => !done.has(one)).map(({ pair }) => pair));
  return (pair) => open.has(pair);
}

export function dueMails(
  ports: Ports,
  { settings, strands, forms, ours }: Gathered,
  book: PairBook,
  reading: Reading,
  rows: readonly OutboxRow[],
): HubCard[] {
  const dayOf = introductionDays(book, rows);
  const strandOf = strandsOfPairs(reading, book);
  const months = new Map(strands.map((strand) => [strand.name, strand.months]));
  const today = ports.workbook.shown(ports.now).getTime();
  const had = new Set(rows.map(({ kind, pair }) => `${kind}\n${pair}`));
  const lastMeeting = lastMeetings({ ours });
  const [away, together] = [awayNow(reading), withoutTimeAway(reading)];
  /** Since when it is due for a pair that has not had it, in ms since 1970; null where it is not. */
  const dueSince = (occasion: Occasion) => (pair: string) => {
    const introduced = dayOf(pair);
    if (introduced === null || had.has(`${occasion}\n${pair}`)) return null;
    if (letterFor(occasion).isBeforeTheEnd === true && away(pair) !== null) return null;
    const time = {
      introduced: together(pair, introduced, new Date(today)),
      months: months.get(strandOf(pair)[0] ?? '') ?? null,
      lastMeeting: lastMeeting(pair),
    };
    const timing = timingOf(occasion, time, settings, new Date(today));
    return timing.is === 'due' ? timing.since.getTime() : null;
  };
  const pairs = [...markedIn({ reading, book })];
  const said = followUp(forms, introducedIn({ reading, book }));
  // All of them are counted, as their page counts them: news is that somebody's day has come.
  const due = OFFERED.map(({ occasion, called }) => {
    const since = dueSince(occasion);
    const groups = pairs.filter(isOpen(occasion, said)).filter((pair) => since(pair) !== null);
    const isNews = groups.some((pair) => today - since(pair)! < OFFERED_DAYS * DAY_MS);
    return { occasion, called, groups: isNews ? groups : [] };
  });
  const ends = partingsDue({ reading, book }, rows, 'news').length;
  const news = circleNewsDue({ reading, book }, rows);
  const lines = [...due.flatMap(dueSaid), ...endsSaid(ends), ...newsSaid(news)];
  if (lines.length === 0) return [];
  return [
    {
      title: say('Mails that are due'),
      lines,
      buttons: [
        {
          does: 'open introduce',
          label: say('Look at Introduce'),
          about:
            due.find(({ groups }) => groups.length > 0)?.occasion ??
            (ends > 0 ? 'parting' : 'circle changed'),
        },
      ],
    },
  ];
}
