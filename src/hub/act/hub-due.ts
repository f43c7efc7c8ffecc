// Mails whose day has come: pairs that were introduced long enough ago and have not had this mail. Nothing goes by itself; the hub
// offers it.

import { circleNewsDue } from '../../introduce/domain/circle-news.ts';
import { partingsDue } from '../../introduce/domain/parting-mails.ts';
import { answeredIn } from '../../introduce/domain/true-now.ts';
import { dueFrom, introductionDays } from '../../introduce/domain/when-due.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import { mails, type Occasion } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { followUp } from '../../pairs/follow-up.ts';
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
/** Days after which nobody is offered it any more: it would come too late. */
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

export function dueMails(
  ports: Ports,
  { settings, strands, forms }: Gathered,
  book: PairBook,
  reading: Reading,
  rows: readonly OutboxRow[],
): HubCard[] {
  const dayOf = introductionDays(book, rows);
  const strandOf = strandsOfPairs(reading, book);
  const months = new Map(strands.map((strand) => [strand.name, strand.months]));
  const today = ports.workbook.shown(ports.now).getTime();
  const had = new Set(rows.map(({ kind, pair }) => `${kind}\n${pair}`));
  const isDue = (occasion: Occasion) => (pair: string) => {
    const day = dayOf(pair);
    if (day === null || had.has(`${occasion}\n${pair}`)) return false;
    const from = dueFrom(occasion, day, months.get(strandOf(pair)[0] ?? '') ?? null, settings);
    const since = today - (from ?? day).getTime();
    return since >= 0 && since < OFFERED_DAYS * DAY_MS;
  };
  const pairs = [...markedIn({ reading, book })];
  const said = followUp(forms, introducedIn({ reading, book }));
  const isAsked = (occasion: Occasion) => {
    const done = new Set(answeredIn(occasion, said));
    const open = new Set(said.filter((one) => !done.has(one)).map(({ pair }) => pair));
    return (pair: string) => open.has(pair);
  };
  const due = OFFERED.map(({ occasion, called }) => ({
    occasion,
    called,
    n: pairs.filter(isDue(occasion)).filter(isAsked(occasion)).length,
  }));
  const lines = due.flatMap(({ called, n }) => {
    const what = called[languageSpoken()];
    return n === 0
      ? []
      : [sayCount(n, '“{what}”: {n} pair or circle.', '“{what}”: {n} pairs or circles.', { what })];
  });
  const ends = partingsDue({ reading, book }, rows, today);
  const news = circleNewsDue({ reading, book }, rows, today);
  lines.push(...endsSaid(ends), ...newsSaid(news));
  if (lines.length === 0) return [];
  return [
    {
      title: say('Mails that are due'),
      lines,
      buttons: [
        {
          does: 'open introduce',
          label: say('Look at Introduce'),
          about: due.find(({ n }) => n > 0)?.occasion ?? (ends > 0 ? 'parting' : 'circle changed'),
        },
      ],
    },
  ];
}
