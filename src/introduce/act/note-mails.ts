// What the Log says of a slice of mails: what this one sent, and what all of this occasion came to where earlier ones sent some. A run that
// was cut could not note its own, so the next one says the whole, also where nothing is left to send.
import { cellText } from '../../ground/table.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import { kindsOf, letterFor, type Occasion } from '../../letters/mails.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { counted, mailToldOf, note } from '../../workbook/log.ts';
import { countsIn } from '../domain/mail-counts.ts';
import type { PreparedIntroductions } from '../read/mails-due.ts';
import type { SendResult } from './send-mails.ts';

/** The name of the act says which mail it was. */
const NAMED_BY_THE_ACT: Occasion = 'introduction';

type Counts = Pick<SendResult, 'sent' | 'unsure' | 'failed'>;

/** An occasion as the panel calls it, quoted. */
export function calledInLog(occasion: Occasion): string {
  return say('“{text}”', { text: letterFor(occasion).called[languageSpoken()] });
}

/** Notes a slice of mails in the Log; nothing where it sent none and the Log tells the whole already. */
export function noteMails(ports: Ports, after: PreparedIntroductions, slice: Counts): void {
  const { gathered, occasion } = after;
  const called = occasion === NAMED_BY_THE_ACT ? '' : calledInLog(occasion);
  const own = partsOf(slice);
  const whole = partsOf(allOf(after));
  const more = whole.filter((part) => !own.includes(part)).map(inAll);
  const isNews = slice.sent + slice.unsure + slice.failed > 0 || !isTold(gathered, called, whole);
  if (isNews) note(ports, gathered, 'Introduce', counted(...own, ...more, called));
}

/** In words, without what is nought. */
function partsOf({ sent, unsure, failed }: Counts): string[] {
  return [
    sayCount(sent, '{n} mail sent', '{n} mails sent'),
    sayCount(unsure, '{n} mail unsure', '{n} mails unsure'),
    sayCount(failed, '{n} mail refused', '{n} mails refused'),
  ].filter((part) => counted(part) !== '');
}

/** What came of all mails of this occasion; one that came back had gone. */
function allOf({ rows, occasion }: PreparedIntroductions): Counts {
  const kinds: readonly string[] = kindsOf(occasion);
  const own = rows.filter(({ kind }) => kinds.includes(kind));
  const { sent, open, failed } = countsIn(own);
  return { sent: sent + own.filter(({ state }) => state === 'bounced').length, unsure: open, failed };
}

const partsIn = (counts: string) => counts.split(', ');
const inAll = (what: string) => say('{what} in all', { what });

/** Whether the last row about this occasion says so many already. */
function isTold({ ours }: Gathered, called: string, whole: readonly string[]): boolean {
  const log = ours.get('log')?.table;
  const own = log?.rows.filter(
    (row) =>
      cellText(log, row, 'Did') === say('Introduce') && mailToldOf(cellText(log, row, 'Counts')) === called,
  );
  const last = own?.[own.length - 1];
  const told = log && last ? partsIn(cellText(log, last, 'Counts')) : [];
  return whole.every((part) => told.includes(part) || told.includes(inAll(part)));
}
