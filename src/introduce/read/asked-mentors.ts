// The pairs whose mentors were asked, and what they have answered in a form, read from the sheets.

import { personId } from '../../ground/addresses.ts';
import { tableOf } from '../../ground/table.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { addressesIn, idIn } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { type AskedPair, type MentorsAnswers, mentorsAnswers } from '../domain/mentors-answers.ts';

const OUT: ReadonlySet<string> = new Set<OutboxRow['state']>(['sent', 'sending', 'unsure', 'bounced']);
/** Beyond these the answer changes nothing any more. */
const OPEN: ReadonlySet<string> = new Set(['proposed', 'accepted', 'declined']);

/** Nothing where the programme does not ask mentors. @param rows  of the Outbox, as they are in truth. */
export function answersOfMentors(
  { settings, forms, tabOf, chosenRows }: Gathered,
  book: PairBook,
  reading: Reading,
  rows: readonly Pick<OutboxRow, 'kind' | 'pair' | 'state'>[],
): MentorsAnswers {
  if (!settings.mentorsSay) return { changes: new Map(), says: [] };
  const asked = new Set(
    rows
      .filter(({ kind, state }) => kind === 'mentor asked' && OUT.has(state))
      .map(({ pair }) => addressesIn(pair)?.map(personId).join(' > ') ?? ''),
  );
  const names = new Map(reading.everybody.map(({ id, name }) => [id, name]));
  const pairs = book.pairs.flatMap((row): AskedPair[] => {
    const [mentee, mentor] = [idIn(row.mentee) ?? '', idIn(row.mentor) ?? ''];
    const { status } = row;
    if (status === null || !OPEN.has(status) || !asked.has(`${mentee} > ${mentor}`)) return [];
    return [{ row: row.row, mentee: names.get(mentee) ?? '', mentor: names.get(mentor) ?? '', status }];
  });
  const used = new Set(forms.map(({ table }) => table.sheet));
  const tables = [...tabOf]
    .filter(([name]) => !used.has(name))
    .map(([name, tab]) => tableOf(name, tab.grid, chosenRows.get(name) ?? 1));
  return pairs.length === 0 ? { changes: new Map(), says: [] } : mentorsAnswers(tables, pairs);
}
