// Who gets a mail when a pair has ended: who left, once for all their pairs, and whom they leave; or both, where the two parted.

import { GONE } from '../../ground/erased-word.ts';
import { textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { PartingKind } from '../../letters/mails.ts';
import { and, firstNameOf } from '../../letters/names-and-days.ts';
import { isOut, type OutboxRow } from '../../outbox/outbox.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import { idIn, keyOfPair, knownAs, type PairRow } from '../../pairs/pair.ts';
import { type PairBook, standingPairs } from '../../pairs/pair-book.ts';
import { haveMet } from '../../pairs/status.ts';
import type { Reading, Somebody } from '../../people/people.ts';
import {
  type EndsTold,
  eachMailOnce,
  endsLike,
  endsUntold,
  numbered,
  unnamed,
} from './ends-without-names.ts';
import type { Held } from './group.ts';
import { type Mail, type MailSources, mail, type Recipient } from './mail.ts';
import { type UsualSources, usualValues } from './usual-values.ts';

export interface TellingSources {
  readonly reading: Reading;
  readonly book: PairBook;
  /** Whether an introduction of these two went out, or may have. */
  readonly wasTold: (pair: string) => boolean;
}

export interface PartingSources extends TellingSources, UsualSources, MailSources, EndsTold {
  /** How many meetings of these two were cancelled; and how many dates to come went to them with a mail. */
  readonly cancelled: (pair: string) => number;
  readonly datesSent: (pair: string) => number;
}

/** One who is told, about whom, and how. */
interface Telling {
  readonly kind: PartingKind;
  readonly pair: string;
  readonly to: Somebody;
  /** Empty for somebody who was erased. */
  readonly about: string;
  readonly pauses: boolean;
}

/** Only ends that we wrote down ourselves, and only where the two knew of each other. */
export function partingGroups(sources: PartingSources, held: Held[]): { pair: string; mails: Mail[] }[] {
  const all = sources.book.pairs.flatMap((row) => tellingsOf(sources, row));
  const isTrue = stillTrue(sources);
  const tellings = all.filter(isTrue);
  for (const { pair, to, about } of all.filter((one) => !isTrue(one)))
    held.push({
      who: pair,
      why: say(
        '{name} has somebody new by now; this mail would not be true any more. Tell {name} yourself that the match with {about} has ended.',
        { name: to.name, about: about === '' ? say('somebody who was erased') : about },
      ),
    });
  const goodbyes = tellings.filter(({ kind }) => kind === 'goodbye');
  const leavers = [...new Set(goodbyes.map(({ to }) => to.id))].map((id) =>
    goodbyes.filter(({ to }) => to.id === id),
  );
  const others = tellings.filter(({ kind }) => kind !== 'goodbye');
  const pairs = [...new Set(others.map(({ pair }) => pair))];
  return [
    ...leavers.map((all) => ({ pair: knownAs(all[0]!.to), mails: [goodbye(sources, all)] })),
    ...pairs.map((pair) => ({
      pair,
      mails: eachMailOnce(others.filter((one) => one.pair === pair)).map((one) =>
        told(numbered(sources, one, all), one, pair, endsUntold(sources, one, all)),
      ),
    })),
  ];
}

/** Ends of so many days are still told. */
const TOLD_DAYS = 28;
const DAY_MS = 24 * 60 * 60_000;

/** To whom mails about ends are due that nobody has approved yet, each mail once. @param today  ms since 1970. */
export function partingsDue(
  { reading, book }: Pick<TellingSources, 'reading' | 'book'>,
  rows: readonly OutboxRow[],
  today: number,
): Somebody[] {
  const keyOf = (kind: string, pair: string, person: string) => [kind, pair, person].join('\n').toLowerCase();
  const there = new Map<string, number>();
  for (const { kind, pair, person, attempt } of [...rows].sort((a, b) => a.attempt - b.attempt))
    there.set(keyOf(kind, pair, person), attempt);
  const told = new Set(
    rows.filter((row) => row.kind === 'introduction' && isOut(row)).map(({ pair }) => pair),
  );
  const sources = { reading, book, wasTold: (pair: string) => told.has(pair) };
  const since = new Date(today - TOLD_DAYS * DAY_MS).toISOString().slice(0, 10);
  const all = book.pairs.flatMap((row) => tellingsOf(sources, row));
  const due = book.pairs
    .filter(({ notes }) => (endedNoteIn(notes)?.day ?? '') >= since)
    .flatMap((row) => tellingsOf(sources, row))
    .filter(stillTrue(sources))
    .map((one) => {
      const { kind, pair, to } = one;
      const key = keyOf(kind, kind === 'goodbye' ? knownAs(to) : pair, knownAs(to));
      return { key, to, isDue: (there.get(key) ?? 0) < endsLike(one, all).length };
    });
  return [...new Map(due.flatMap(({ key, to, isDue }) => (isDue ? [[key, to] as const] : []))).values()];
}

/** Nobody is promised a search, or a free place, who has been introduced to somebody else by then. */
function stillTrue({ book, reading, wasTold }: TellingSources): (telling: Telling) => boolean {
  const everybody = new Map(reading.everybody.map((one) => [one.id, one]));
  const told = standingPairs(book).filter(({ status, mentee, mentor }) => {
    const [a, b] = [everybody.get(idIn(mentee) ?? ''), everybody.get(idIn(mentor) ?? '')];
    return haveMet(status) || (a !== undefined && b !== undefined && wasTold(keyOfPair(a, b)));
  });
  const mentees = new Set(told.map(({ mentee }) => idIn(mentee)));
  const places = new Map(reading.mentors.map(({ id, places }) => [id, places]));
  return ({ kind, to }) => {
    if (kind === 'goodbye') return true;
    if (to.role === 'mentee') return !mentees.has(to.id);
    return told.filter(({ mentor }) => idIn(mentor) === to.id).length < (places.get(to.id) ?? 1);
  };
}

function tellingsOf({ reading, wasTold }: TellingSources, row: PairRow): Telling[] {
  const note = row.status === 'ended' ? endedNoteIn(row.notes) : null;
  const find = (id: string | null, role: Somebody['role']) =>
    reading.everybody.find((one) => one.id === id && one.role === role);
  const mentee = find(idIn(row.mentee) ?? row.last.mentee, 'mentee');
  const mentor = find(idIn(row.mentor) ?? row.last.mentor, 'mentor');
  if (note === null) return [];
  if (mentee !== undefined && row.written.mentor === GONE) return leftBehind(row, 'mentor left', mentee);
  if (mentor !== undefined && row.written.mentee === GONE) return leftBehind(row, 'mentee left', mentor);
  if (mentee === undefined || mentor === undefined) return [];
  const pair = keyOfPair(mentee, mentor);
  const hadMet = haveMet(note.was) || textOf(row.introduced) !== '' || wasTold(pair);
  if (!hadMet) return [];
  const pauses = note.how === 'paused';
  const tell = (kind: PartingKind, to: Somebody, about: Somebody): Telling[] =>
    (kind === 'goodbye' ? !to.hasDied : to.takesPart) ? [{ kind, pair, to, about: about.name, pauses }] : [];
  if (note.who === null)
    return [...tell('match ended', mentor, mentee), ...tell('match ended', mentee, mentor)];
  return note.who === 'mentor'
    ? [...tell('goodbye', mentor, mentee), ...tell('mentor left', mentee, mentor)]
    : [...tell('goodbye', mentee, mentor), ...tell('mentee left', mentor, mentee)];
}

/** The other one was erased: who is left is told all the same, and the mail names nobody. */
function leftBehind(row: PairRow, kind: PartingKind, to: Somebody): Telling[] {
  const hadMet = haveMet(endedNoteIn(row.notes)?.was ?? null) || textOf(row.introduced) !== '';
  return hadMet && to.takesPart ? [{ kind, pair: knownAs(to), to, about: '', pauses: false }] : [];
}

/** Whoever had several partners gets one mail that names them all. */
function goodbye(sources: PartingSources, all: readonly Telling[]): Mail {
  return told(sources, all[0]!, knownAs(all[0]!.to), all);
}

function told(
  sources: PartingSources,
  { kind, to, about, pauses }: Telling,
  pair: string,
  all: readonly Telling[],
): Mail {
  const recipient = recipientOf(sources.reading, to);
  const sum = (of: (pair: string) => number) => all.reduce((n, one) => n + of(one.pair), 0);
  const [n, sent] = [sum(sources.cancelled), sum(sources.datesSent)];
  return mail(sources, { kind, pair }, recipient, [to.email], (language) => ({
    values: {
      ...usualValues(sources, recipient, language),
      partner:
        about === ''
          ? unnamed(kind, language, all.length)
          : joined(
              all.map((one) => one.about),
              and[language],
            ),
      pauses: pauses ? firstNameOf(to.name) : '',
      cancelled: n === 0 ? '' : String(n),
      'dates sent': sent === 0 ? '' : String(sent),
    },
  }));
}

/** Who has left speaks the languages we knew, where they still stand in the answers. */
function recipientOf({ mentors, mentees }: Reading, to: Somebody): Recipient {
  const person = (to.role === 'mentor' ? mentors : mentees).find(({ id }) => id === to.id);
  const { id, email, name, formerly } = to;
  const recipient = { id, email, name, languages: person?.languages ?? [] };
  return formerly === undefined ? recipient : { ...recipient, formerly };
}

function joined(names: readonly string[], last: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${last}${names[names.length - 1]}`;
}
