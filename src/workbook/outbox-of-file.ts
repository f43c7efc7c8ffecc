// Which rows of the Outbox are of this file and edition, those among them too that somebody typed over; and what is said of these.
import { addressOf, personId } from '../ground/addresses.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { batchDay, isOut, isRowOf, type OutboxRow, readOutbox } from '../outbox/outbox.ts';
import { outboxNote } from '../outbox/outbox-notes.ts';
import { type About, typedOver } from '../outbox/typed-over.ts';
import { pairAbout } from '../pairs/about-absence.ts';
import { addressesIn, keyOfPair } from '../pairs/pair.ts';
import type { Gathered } from './gather.ts';

export interface OutboxOfFile {
  /** In the order of the sheet; one whose words were typed over says what stood there, and is held where it waited. */
  readonly own: readonly OutboxRow[];
  readonly foreign: readonly OutboxRow[];
}

/** @param isRemembered  whether a mail of this reference was handed over, where that is asked. */
export function outboxOfFile(
  gathered: Gathered,
  isRemembered: About['isRemembered'] = () => false,
): OutboxOfFile {
  const { ours, settings, fileId } = gathered;
  const all = readOutbox(ours.get('outbox')?.table ?? null);
  const file = all.length === 0 ? '' : fileId();
  const isOwn = (row: OutboxRow) => isRowOf(row, file, settings.edition);
  const strange = all.filter((row) => !isOwn(row));
  if (strange.length === 0) return { own: all.map(held), foreign: [] };
  const about = { file, edition: settings.edition, isRemembered, ...aboutWhom(gathered, all) };
  const was = typedOver(strange, about, all.filter(isOwn));
  const read = all.flatMap((row) => (was.has(row) ? [held(was.get(row)!)] : isOwn(row) ? [held(row)] : []));
  return { own: read, foreign: strange.filter((row) => !was.has(row)) };
}

/** What says another mail than it was made for waits, and what lost the day before which it must not go. */
function held(row: OutboxRow): OutboxRow {
  if (row.state !== 'queued' && (row.state !== 'held' || row.isHeldByHand)) return row;
  const typed = batchDay(row) === '' ? { ...row.typed, Batch: row.batch } : row.typed;
  return typed === undefined ? row : { ...row, typed, state: 'held', note: outboxNote.typedOver() };
}

/** Everybody whom rows of mails and of Matches name, and every kind of mail. */
function aboutWhom({ ours }: Gathered, rows: readonly OutboxRow[]): Pick<About, 'kinds' | 'pairs'> {
  const texts = ours.get('mailTexts')?.table ?? null;
  const kinds = new Set([
    ...rows.map(({ kind }) => kind),
    ...(texts?.rows ?? []).map((row) => cellText(texts!, row, 'Kind')),
  ]);
  const pairs = new Map<string, Set<string>>();
  const add = (pair: string, people: readonly string[]) =>
    pairs.set(pair, new Set([...(pairs.get(pair) ?? []), ...people.map(personId)]));
  for (const { pair, person, to } of rows) {
    const one = addressOf(to) ?? person;
    add(pair, [...(addressesIn(pairAbout(pair)) ?? []), person, one]);
    for (const single of [person, one]) add(personId(single), [single]);
  }
  const matches = ours.get('matches')?.table ?? null;
  for (const row of matches?.rows ?? []) {
    const [mentee, mentor] = [inMatches.menteeAddress, inMatches.mentorAddress].map((name) =>
      cellText(matches!, row, name),
    );
    if (mentee && mentor) add(keyOfPair({ email: mentee }, { email: mentor }), [mentee, mentor]);
  }
  return { kinds: [...kinds], pairs };
}

/** @param rows  as what the file remembers of them was put together with them. */
export function typedIssues(sheet: string, rows: readonly OutboxRow[]): Issue[] {
  return rows.flatMap((row) =>
    Object.entries(row.typed ?? {}).map(([column, found]): Issue => {
      const was = {
        Ref: row.ref,
        Kind: row.kind,
        Pair: row.pair,
        Person: row.person,
        Attempt: String(row.attempt),
        Batch: say('a day and a word, like 2026-04-01 introduction'),
      };
      return {
        severity: isOut(row) ? 'warns' : 'holds',
        sheet,
        row: row.row,
        column,
        found: textOf(found) || say('nothing'),
        wanted: was[column as keyof typeof was],
        remedy: isOut(row)
          ? say(
              'This mail is out, and nobody gets it twice. Write the word back, so that the row says whom it went to.',
            )
          : say('Write it back. Until then this mail is not sent; all others go on.'),
      };
    }),
  );
}
