// Takes an act back: rows that still say what it wrote become what they were, and the taking back is kept like every other act, so
// that it can be taken back as well. What has gone out stays, and it is said.

import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { outboxNow } from '../../workbook/outbox-now.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { TakeBackRequest, TakeBackView } from '../contract.ts';
import { marksBack } from '../domain/marks-back.ts';
import { backSaid } from '../domain/said.ts';
import { offersIn } from '../read/offers.ts';
import { takeBackView } from './take-back-view.ts';

export function takeBack(ports: Ports, { step, value }: TakeBackRequest): TakeBackView {
  if (step === 'take back' && !ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const offers = offersIn(ports, gathered);
  if (step === 'look') return takeBackView(ports, gathered, offers, '');
  const offer = offers.find(({ act }) => act.no === value) ?? refuse('no way back', '');
  if (offer.back.rows.length === 0) refuse('no way back', '');
  const marks = marksBack(offer.back.rows, outboxNow(ports, gathered).marks);
  if (marks.length > 0) ports.memory.mark(marks);
  writeAct(ports, gathered, { act: 'Taken back', tookBack: offer.act.no }, offer.back.sheets, true);
  const n = offer.back.rows.length;
  note(
    ports,
    gathered,
    'Taken back',
    sayCount(n, '{act}: {n} row as before', '{act}: {n} rows as before', { act: say(offer.act.act) }),
  );
  ports.workbook.flush();
  const said = backSaid(offer.back.rows, 'done').join(' ');
  const ids = offer.back.sheets.map(([id]) => id);
  const after = readWritten(ports, gathered, [...ids, 'undo']);
  return takeBackView(ports, after, offersIn(ports, after), said);
}
