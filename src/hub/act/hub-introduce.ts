// Where introducing stands: mails in doubt first, then those that wait and would go, then whom there is to introduce.

import { textOf } from '../../ground/table.ts';
import { stillGoes } from '../../introduce/domain/still-goes.ts';
import { say, sayCount } from '../../language/say.ts';
import { batchDay, isForLater, type OutboxRow } from '../../outbox/outbox.ts';
import type { Sources } from '../../pairs/who-meets.ts';
import type { Ports } from '../../ports/ports.ts';
import type { OutboxNow } from '../../workbook/outbox-now.ts';
import type { Step } from '../contract.ts';
import { foreignLine } from './hub-mails.ts';
import { toIntroduce } from './hub-pairs.ts';

type Line = Pick<Step, 'state' | 'line'>;
export type Mails = Pick<OutboxNow, 'foreign' | 'former'> & {
  readonly all: readonly OutboxRow[];
  /** Those of which Send, or a person, decides. */
  readonly rows: readonly OutboxRow[];
  /** Approved, and of a pair or circle that is held back meanwhile: Send would pass them over. */
  readonly held: readonly OutboxRow[];
};

/** @param outbox  null where it holds no mail. */
export function mailsOf(outbox: OutboxNow | null, sources: Sources): Mails {
  const { rows: all, foreign, former } = outbox ?? { rows: [], foreign: [], former: null };
  const queued = all.filter(({ state }) => state === 'queued');
  const goes = queued.length > 0 ? stillGoes(sources) : () => true;
  const held = queued.filter((row) => !goes(row));
  return { all, rows: all.filter((row) => !held.includes(row)), foreign, former, held };
}

export function introduceLine(ports: Ports, isAtWork: boolean, mails: Mails, sources: Sources): Line {
  const { rows, foreign, former, held } = mails;
  const inState = (state: string) => rows.filter((row) => row.state === state).length;
  const unsure = inState('unsure') + (isAtWork ? 0 : inState('sending'));
  const open = [
    ...(unsure > 0 ? [sayCount(unsure, '{n} mail unsure', '{n} mails unsure')] : []),
    ...(inState('bounced') > 0
      ? [sayCount(inState('bounced'), '{n} mail came back', '{n} mails came back')]
      : []),
  ];
  if (open.length > 0) return { state: 'needs attention', line: open.join(', ') };
  const waiting = waitingLine(rows, textOf(ports.workbook.shown(ports.now)), isAtWork);
  if (waiting !== null || held.length > 0) return withHeld(waiting, inState('sent'), held.length);
  if (rows.length === 0 && foreign.length > 0)
    return { state: 'needs attention', line: foreignLine(foreign.length, former) };
  return toIntroduce(sources, rows);
}

/** @param today  as 2026-05-04. Null where nothing waits. */
function waitingLine(rows: readonly OutboxRow[], today: string, isAtWork: boolean): Line | null {
  const queued = rows.filter(({ state }) => state === 'queued');
  const sent = rows.filter(({ state }) => state === 'sent').length;
  const waiting = queued.length + (isAtWork ? rows.filter(({ state }) => state === 'sending').length : 0);
  const later = queued.filter((row) => isForLater(row, today)).map(batchDay);
  if (later.length > 0 && later.length === waiting) {
    const gap = { sent, queued: waiting, day: [...later].sort()[0]! };
    return { state: 'done', line: say('{sent} sent, {queued} waiting until {day} or later', gap) };
  }
  if (waiting === 0) return null;
  return { state: 'in progress', line: say('{sent} sent, {queued} waiting', { sent, queued: waiting }) };
}

/** What is held back needs a look, also where all else went. */
function withHeld(waiting: Line | null, sent: number, held: number): Line {
  if (waiting !== null && held === 0) return waiting;
  const said = sayCount(held, '{n} approved mail held back', '{n} approved mails held back');
  const line = waiting?.line ?? sayCount(sent, '{n} mail sent', '{n} mails sent');
  return {
    state: waiting?.state === 'in progress' ? 'in progress' : 'needs attention',
    line: `${line}, ${said}`,
  };
}
