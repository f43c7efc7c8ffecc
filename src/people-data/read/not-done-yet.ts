// What an edition would leave undone if it were closed now: survey answers that no figure counts, and mails about the end whose day
// has come. Told before it is closed; once the sheets are empty nobody can make it good.

import { partingsDue } from '../../introduce/domain/ends-to-tell.ts';
import { dueFrom, introductionDays } from '../../introduce/domain/when-due.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import { letterFor } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { withoutTimeAway } from '../../pairs/away-in-pairs.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { strandsOfPairs } from '../../pairs/strands-of-pairs.ts';
import { markedIn } from '../../pairs/who-meets.ts';
import type { Reading, Somebody } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { answersCounted } from '../../survey/read/answers-counted.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';

interface People {
  readonly gathered: Gathered;
  readonly reading: Reading;
}

/** @param rows  mails of this edition, as they are in truth. */
export function notDoneYet(ports: Ports, people: People, rows: readonly OutboxRow[]): string[] {
  const today = ports.workbook.shown(ports.now);
  const book = pairBookOf(people.gathered, people.reading);
  const partings = partingsDue({ reading: people.reading, book }, rows, 'news');
  return [
    ...surveySaid(ports, people, rows),
    ...closingSaid(withoutClosing(people, book, rows, today)),
    ...untoldSaid(partings),
  ];
}

/** By name: once the sheets are empty nothing here tells it any more, and whoever closes can tell them herself. */
function untoldSaid(untold: readonly Somebody[]): string[] {
  if (untold.length === 0) return [];
  const ready = sayCount(
    untold.length,
    '{n} mail about the end is ready for you to approve.',
    '{n} mails about the end are ready for you to approve.',
  );
  return [`${ready} ${say('Not told yet: {who}.', { who: namesOf(untold) })}`];
}

/** Whom nobody told that their match ended, when their edition is closed. */
export function neverToldSaid({ gathered, reading }: People, rows: readonly OutboxRow[]): string[] {
  const untold = partingsDue({ reading, book: pairBookOf(gathered, reading) }, rows, 'news');
  if (untold.length === 0) return [];
  return [
    say('No mail told {who} that their match has ended: none will go now. Tell them yourself.', {
      who: namesOf(untold),
    }),
  ];
}

function namesOf(people: readonly Somebody[]): string {
  return [...new Set(people.map(({ name }) => name))].join(', ');
}

function surveySaid(ports: Ports, { gathered, reading }: People, rows: readonly OutboxRow[]): string[] {
  const { counted, toCount } = answersCounted(ports, gathered, reading);
  if (toCount > 0)
    return [
      sayCount(
        toCount,
        '{n} survey answer is in no figure yet: write the results under Survey first.',
        '{n} survey answers are in no figure yet: write the results under Survey first.',
      ),
    ];
  const invited = new Set(
    rows.filter(({ kind, state }) => kind === 'survey invitation' && state === 'sent').map(personOf),
  ).size;
  if (counted > 0 || invited === 0) return [];
  return [
    sayCount(
      invited,
      'The survey went to {n} person, and no answer has come yet.',
      'The survey went to {n} people, and no answer has come yet.',
    ),
  ];
}

const personOf = ({ person }: OutboxRow) => person;

/** Pairs and circles that were introduced, whose day has come, and of whom the Outbox holds no such mail. */
function withoutClosing(
  { gathered: { settings, strands }, reading }: People,
  book: PairBook,
  rows: readonly OutboxRow[],
  today: Date,
): string[] {
  const dayOf = introductionDays(book, rows);
  const together = withoutTimeAway(reading);
  const strandOf = strandsOfPairs(reading, book);
  const months = new Map(strands.map((strand) => [strand.name, strand.months]));
  const had = new Set(rows.filter(({ kind }) => kind === 'closing').map(({ pair }) => pair));
  return [...markedIn({ reading, book })].filter((pair) => {
    const day = dayOf(pair);
    if (day === null || had.has(pair)) return false;
    const from = dueFrom(
      'closing',
      together(pair, day, today),
      months.get(strandOf(pair)[0] ?? '') ?? null,
      settings,
    );
    return from !== null && from.getTime() <= today.getTime();
  });
}

function closingSaid(without: readonly string[]): string[] {
  if (without.length === 0) return [];
  const what = letterFor('closing').called[languageSpoken()];
  return [say('The mail “{what}” has not gone to {who}.', { what, who: groupsSaid(without) })];
}
