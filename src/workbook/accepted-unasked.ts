// Where mentors have a say: a mentor’s yes in Status although no mail of ours asked this mentor. It may have been said across a desk, or
// the column was filled down.
import { personId } from '../ground/addresses.ts';
import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { type OutboxRow, readOutbox } from '../outbox/outbox.ts';
import type { MailState } from '../outbox/state-words.ts';
import { addressesIn, idIn, type PairRow } from '../pairs/pair.ts';
import type { PairBook } from '../pairs/pair-book.ts';
import type { Gathered } from './gather.ts';

export function acceptedUnasked({ ours, settings }: Gathered, { pairs }: PairBook): Issue[] {
  const accepted = pairs.filter(({ status, copyOf }) => status === 'accepted' && copyOf === null);
  if (!settings.mentorsSay || accepted.length === 0) return [];
  const asked = mentorsAsked(readOutbox(ours.get('outbox')?.table ?? null));
  const unasked = accepted.filter((row) => idIn(row.mentor) !== null && !isAsked(row, asked));
  return unasked.map(({ row, written }) => ({
    severity: 'warns',
    sheet: ours.get('matches')!.table.sheet,
    row,
    column: inMatches.status,
    found: say('accepted, and no mail asked {mentor} about {mentee}', written),
    wanted: say('a mentor who was asked'),
    remedy: say('Nothing to do if the mentor said yes in another way. If not, write proposed into Status.'),
  }));
}

/** Pairs whose mentor was asked, as `mentee > mentor`. */
function mentorsAsked(rows: readonly OutboxRow[]): ReadonlySet<string> {
  const went = rows.filter(({ kind, state }) => kind === 'mentor asked' && !WAITING.has(state));
  return new Set(went.flatMap(({ pair }) => addressesIn(pair)?.map(personId).join(' > ') ?? []));
}

const WAITING: ReadonlySet<MailState> = new Set<MailState>(['queued', 'held', 'failed']);

/** Also under the addresses that the two had when the mail went. */
function isAsked({ mentee, mentor, as }: PairRow, asked: ReadonlySet<string>): boolean {
  return [`${idIn(mentee)} > ${idIn(mentor)}`, `${as.mentee} > ${as.mentor}`].some((two) => asked.has(two));
}
