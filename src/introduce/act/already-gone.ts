// Decisions about mails that nobody is unsure of. A run that was cut short is called again with the same words: what it settled is done,
// and what is left goes on.
import type { Issue } from '../../ground/issue.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import type { IntroduceRequest } from '../contract.ts';
import type { PreparedIntroductions } from '../read/mails-due.ts';

/** What is to go again and has gone: refused where nothing else waits, otherwise passed over and said. */
export function alreadyGone(
  { rows, due, gathered }: PreparedIntroductions,
  { resolve }: IntroduceRequest,
): readonly Issue[] {
  const byRef = new Map(rows.map((row) => [row.ref, row]));
  const strange = resolve.find(({ ref }) => !byRef.has(ref));
  if (strange) refuse('mail unknown', strange.ref);
  const gone = resolve.flatMap(({ ref, as }) => {
    const row = byRef.get(ref)!;
    return as === 'again' && row.state === 'sent' ? [row] : [];
  });
  const isLeft = due.length > 0 || rows.some(({ state }) => state === 'queued');
  if (gone.length > 0 && !isLeft) refuse('no such mail', gone[0]!.ref);
  const sheet = gathered.ours.get('outbox')?.table.sheet ?? sheetCalled('Outbox');
  return gone.map(({ row }) => ({
    severity: 'warns',
    sheet,
    row,
    column: 'State',
    found: say('a mail that has gone out'),
    wanted: say('a mail that is unsure'),
    remedy: say('It is not sent again. The mails that wait go on.'),
  }));
}
