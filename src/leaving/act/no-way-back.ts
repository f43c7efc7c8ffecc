// Whether what was written when somebody left, parted or is away can be taken back: until a mail about it went, or meetings were cancelled.

import type { MeetingRow } from '../../catch-ups/domain/meeting-rows.ts';
import { dayOf, liesIn } from '../../catch-ups/read/in-absence.ts';
import { personId } from '../../ground/addresses.ts';
import { say } from '../../language/say.ts';
import { isParting, kindsOf } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { backAbout, pairAbout } from '../../pairs/about-absence.ts';
import { knownAs } from '../../pairs/pair.ts';
import type { About } from '../domain/about-mail.ts';
import { type Days, takenBack } from '../domain/parting.ts';
import { saysSo } from '../domain/standing.ts';
import { statusFor } from '../read/absence-asked.ts';
import { aboutPairs, listOf, type PreparedLeaving } from '../read/prepare-leaving.ts';
import { OUT } from './leaving-says.ts';

const isOfAbsence = (kind: string) => (kindsOf('away') as readonly string[]).includes(kind);

/** Mails about the end: to the pairs that part, and the one to who leaves; or those about an absence. */
export function aboutTheEnd({ holding, ended, person, parting }: PreparedLeaving) {
  const isTheirs = aboutPairs([...holding.pairs, ...ended.pairs]);
  if (parting.absence !== null)
    return ({ kind, pair }: About) => isOfAbsence(kind) && isTheirs(pairAbout(pair));
  const isOwn = (pair: string) => parting.other === null && pair === knownAs(person);
  return ({ kind, pair }: About) => isParting(kind) && (isTheirs(pair) || isOwn(pair));
}

/** Null where it can be taken back; empty where there is nothing to take back; else the sentence that says why not. */
export function whyNoUndo(prepared: PreparedLeaving): string | null {
  const { person, ended, book, outbox, rows, parting } = prepared;
  if (parting.absence !== null) return whyStillAway(prepared, parting.absence);
  const isWritten =
    parting.other === null &&
    (['mentors', 'mentees'] as const).some(
      (id) =>
        (parting.role === null || `${parting.role}s` === id) && saysSo(listOf(prepared, id), person, 'left'),
    );
  if (!isWritten && ended.pairs.length + ended.members.length === 0) return '';
  if (outbox.rows.filter(aboutTheEnd(prepared)).some(({ state }) => OUT.has(state)))
    return say(
      'A mail about the end went out, or may have. If the two go on after all, write to both; then write introduced into Status in {Matches}, and active into the Status of whoever had left.',
    );
  if (rows.some(({ state }) => state === 'cancelled'))
    return say(
      'Meetings were cancelled, and Google told both. If the two go on after all, write to both; then write introduced into Status in {Matches}, and active into the Status of whoever had left.',
    );
  if (takenBack(book, ended) === 'met anew')
    return say(
      'Another mentor has been decided on for the mentee. End that match, or untick its Lock, first.',
    );
  return null;
}

/** Status says the days, and somebody was told of them. */
function whyStillAway(prepared: PreparedLeaving, absence: Days): string | null {
  const { person, outbox, rows, meetings } = prepared;
  // Where other days stand there, a run that was cut has taken these back.
  const isWritten = (['mentors', 'mentees'] as const).some((id) =>
    saysSo(listOf(prepared, id), person, 'away', statusFor(absence)),
  );
  if (!isWritten) return '';
  const { name } = person;
  const isOfThese = (row: OutboxRow) =>
    backAbout(row.pair) === absence.until && personId(row.person) !== person.id;
  if (outbox.rows.filter(aboutTheEnd(prepared)).some((row) => OUT.has(row.state) && isOfThese(row)))
    return say(
      'A mail about the absence went out, or may have. If {name} is back earlier, write to both, and empty Status.',
      { name },
    );
  const isCancelled = (row: MeetingRow) =>
    row.state === 'cancelled' && row.start !== null && liesIn(absence, dayOf(meetings, row.start));
  if (rows.some(isCancelled))
    return say(
      'Meetings were cancelled, and Google told both. If {name} is back earlier, write to both, and empty Status.',
      { name },
    );
  return null;
}
