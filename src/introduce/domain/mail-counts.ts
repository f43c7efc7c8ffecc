// Mails counted by what became of them.
import { languageSpoken } from '../../language/language.ts';
import { sayCount } from '../../language/say.ts';
import { kindsOf, mails, type Occasion } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import type { IntroduceView } from '../contract.ts';

/** Mails by what became of them; those that go again count where they go. */
export function countsIn(rows: readonly OutboxRow[]): IntroduceView['here'] {
  const count = (...states: readonly string[]) => rows.filter((row) => states.includes(row.state)).length;
  const failed = rows.filter((row) => row.state === 'failed' && !saysAgain(row.note)).length;
  return { queued: count('queued'), sent: count('sent'), open: count('unsure', 'sending'), failed };
}

/** Of the whole Outbox, and what waits under other occasions than this one. */
export function totals(
  rows: readonly OutboxRow[],
  here: Occasion,
): Pick<IntroduceView, 'queued' | 'sent' | 'unsure' | 'failed' | 'bounced' | 'elsewhere'> {
  const { queued, sent, open, failed } = countsIn(rows);
  const bounced = rows.filter(({ state }) => state === 'bounced').length;
  return { queued, sent, unsure: open, failed, bounced, elsewhere: elsewhere(rows, here) };
}

/** What waits under other occasions. */
function elsewhere(rows: readonly OutboxRow[], here: Occasion): IntroduceView['elsewhere'] {
  const waiting = rows.filter(({ state }) => state === 'queued').map(({ kind }) => kind);
  return mails
    .filter(({ occasion }) => occasion !== here)
    .map(({ occasion, called }) => {
      const kinds: readonly string[] = kindsOf(occasion);
      const n = waiting.filter((kind) => kinds.includes(kind)).length;
      const says = sayCount(n, '{n} more mail waits under “{mail}”.', '{n} more mails wait under “{mail}”.', {
        mail: called[languageSpoken()],
      });
      return { occasion, says, n };
    })
    .filter(({ n }) => n > 0);
}
