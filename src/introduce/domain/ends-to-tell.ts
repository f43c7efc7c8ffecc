// Whom an end is still to be told to: those whose row ended through us, and those whose pair a person ended or wrote over in Matches.

import { GONE } from '../../ground/erased-word.ts';
import { textOf } from '../../ground/table.ts';
import type { PartingKind } from '../../letters/mails.ts';
import { isOut, type OutboxRow } from '../../outbox/outbox.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import { type FormerPair, formerPairs } from '../../pairs/former-pairs.ts';
import { idIn, keyOfPair, knownAs, type PairRow } from '../../pairs/pair.ts';
import { type PairBook, standingPairs } from '../../pairs/pair-book.ts';
import { haveMet } from '../../pairs/status.ts';
import type { Reading, Somebody } from '../../people/people.ts';
import { endsLike } from './ends-without-names.ts';

export interface TellingSources {
  readonly reading: Reading;
  readonly book: PairBook;
  /** Whether an introduction of these two went out, or may have. */
  readonly wasTold: (pair: string) => boolean;
  /** Pairs of whom one went out, and no mail about an end. */
  readonly stillBelieve: readonly string[];
}

/** One who is told, about whom, and how. */
export interface Telling {
  readonly kind: PartingKind;
  readonly pair: string;
  readonly to: Somebody;
  /** Empty for somebody who was erased. */
  readonly about: string;
  readonly pauses: boolean;
  /** The role in which somebody left who goes on in the other; null for who left altogether, and where both stay. */
  readonly leftAs: Somebody['role'] | null;
}

/** Which ends are asked about: those that are news to the coordinator, or with those that a person wrote into Matches all that are untold. */
export type EndsAsked = 'news' | 'all';

/** To whom mails about ends are due that nobody has approved yet, each mail once: late or not, for whoever was not told still is not. */
export function partingsDue(
  { reading, book }: Pick<TellingSources, 'reading' | 'book'>,
  rows: readonly OutboxRow[],
  asked: EndsAsked,
): Somebody[] {
  const keyOf = (kind: string, pair: string, person: string) => [kind, pair, person].join('\n').toLowerCase();
  const there = new Map<string, number>();
  for (const { kind, pair, person, attempt } of [...rows].sort((a, b) => a.attempt - b.attempt))
    there.set(keyOf(kind, pair, person), attempt);
  const told = new Set(
    rows.filter((row) => row.kind === 'introduction' && isOut(row)).map(({ pair }) => pair),
  );
  const sources = {
    reading,
    book,
    wasTold: (pair: string) => told.has(pair),
    stillBelieve: stillBelieve(rows),
  };
  const all = allTellings(sources);
  const dated = book.pairs
    .filter(({ notes }) => endedNoteIn(notes) !== null)
    .flatMap((row) => tellingsOf(sources, row));
  // When a person ended them nobody knows: it is news while somebody new is about to be told of.
  const former = formerIn(sources).filter(({ isReplaced }) => isReplaced || asked === 'all');
  const due = [...dated, ...former.flatMap(bothTold)].filter(stillTrue(sources)).map((one) => {
    const { kind, pair, to } = one;
    const key = keyOf(kind, kind === 'goodbye' ? knownAs(to) : pair, knownAs(to));
    return { key, to, isDue: (there.get(key) ?? 0) < endsLike(one, all).length };
  });
  return [...new Map(due.flatMap(({ key, to, isDue }) => (isDue ? [[key, to] as const] : []))).values()];
}

/** Pairs that an introduction told of each other, and whom mails about an end have not all told. */
export function stillBelieve(rows: readonly OutboxRow[]): string[] {
  const introduced = rows.filter((row) => row.kind === 'introduction' && isOut(row));
  const ends = rows.filter(({ kind }) => ENDS.has(kind));
  const waiting = new Set(ends.filter((row) => !isOut(row)).map(({ pair }) => pair));
  const ended = new Set(ends.map(({ pair }) => pair).filter((pair) => !waiting.has(pair)));
  return [...new Set(introduced.map(({ pair }) => pair))].filter((pair) => !ended.has(pair));
}

/** Kinds of mails that say that a match is over. */
export const ENDS: ReadonlySet<string> = new Set<PartingKind>([
  'goodbye',
  'mentor left',
  'mentee left',
  'match ended',
]);

function formerIn({ book, reading, stillBelieve }: TellingSources): FormerPair[] {
  return formerPairs(book, reading, stillBelieve);
}

function bothTold({ pair, mentee, mentor }: FormerPair): Telling[] {
  const tell = (to: Somebody, about: Somebody): Telling[] =>
    to.takesPart ? [{ kind: 'match ended', pair, to, about: about.name, pauses: false, leftAs: null }] : [];
  return [...tell(mentor, mentee), ...tell(mentee, mentor)];
}

type Standing = Pick<TellingSources, 'book' | 'reading' | 'wasTold'>;

/** Pairs that stand, and whose two know of each other. */
function standingAndTold({ book, reading, wasTold }: Standing): PairRow[] {
  const everybody = new Map(reading.everybody.map((one) => [one.id, one]));
  return standingPairs(book).filter(({ status, mentee, mentor }) => {
    const [a, b] = [everybody.get(idIn(mentee) ?? ''), everybody.get(idIn(mentor) ?? '')];
    return haveMet(status) || (a !== undefined && b !== undefined && wasTold(keyOfPair(a, b)));
  });
}

/** How many mentees each mentor still has, by id. */
export function menteesOfEach(sources: Standing): ReadonlyMap<string | null, number> {
  const taken = new Map<string | null, number>();
  for (const { mentor } of standingAndTold(sources))
    taken.set(idIn(mentor), (taken.get(idIn(mentor)) ?? 0) + 1);
  return taken;
}

/** Nobody is promised a search, or a free place, who has been introduced to somebody else by then. */
export function stillTrue(sources: Standing): (telling: Telling) => boolean {
  const mentees = new Set(standingAndTold(sources).map(({ mentee }) => idIn(mentee)));
  const places = new Map(sources.reading.mentors.map(({ id, places }) => [id, places]));
  const taken = menteesOfEach(sources);
  return ({ kind, to }) => {
    if (kind === 'goodbye') return true;
    if (to.role === 'mentee') return !mentees.has(to.id);
    return (taken.get(to.id) ?? 0) < (places.get(to.id) ?? 1);
  };
}

/** Of ends that we wrote down, and of those that a person wrote. */
export function allTellings(sources: TellingSources): Telling[] {
  const { pairs } = sources.book;
  return [...pairs.flatMap((row) => tellingsOf(sources, row)), ...formerIn(sources).flatMap(bothTold)];
}

function tellingsOf({ reading, wasTold }: TellingSources, row: PairRow): Telling[] {
  const note = row.status === 'ended' ? endedNoteIn(row.notes) : null;
  if (note === null) return [];
  const find = (id: string | null, role: Somebody['role']) =>
    reading.everybody.find((one) => one.id === id && one.role === role);
  const mentee = find(idIn(row.mentee) ?? row.last.mentee, 'mentee');
  const mentor = find(idIn(row.mentor) ?? row.last.mentor, 'mentor');
  // Before the act is ended nobody is told of what may still be taken back.
  if (mentee?.isHalf || mentor?.isHalf) return [];
  if (mentee !== undefined && row.written.mentor === GONE) return leftBehind(row, 'mentor left', mentee);
  if (mentor !== undefined && row.written.mentee === GONE) return leftBehind(row, 'mentee left', mentor);
  if (mentee === undefined || mentor === undefined) return [];
  const pair = keyOfPair(mentee, mentor);
  const hadMet = haveMet(note.was) || textOf(row.introduced) !== '' || wasTold(pair);
  if (!hadMet) return [];
  const pauses = note.how === 'paused';
  const leaver = note.who === 'mentor' ? mentor : mentee;
  const goesOn = reading.everybody.some(
    (one) => one.id === leaver.id && one.role !== leaver.role && one.takesPart,
  );
  const leftAs = note.who !== null && goesOn ? note.who : null;
  const tell = (kind: PartingKind, to: Somebody, about: Somebody): Telling[] =>
    (kind === 'goodbye' ? !to.hasDied : to.takesPart)
      ? [{ kind, pair, to, about: about.name, pauses, leftAs }]
      : [];
  if (note.who === null)
    return [...tell('match ended', mentor, mentee), ...tell('match ended', mentee, mentor)];
  return note.who === 'mentor'
    ? [...tell('goodbye', mentor, mentee), ...tell('mentor left', mentee, mentor)]
    : [...tell('goodbye', mentee, mentor), ...tell('mentee left', mentor, mentee)];
}

/** The other one was erased: who is left is told all the same, and the mail names nobody. */
function leftBehind(row: PairRow, kind: PartingKind, to: Somebody): Telling[] {
  const hadMet = haveMet(endedNoteIn(row.notes)?.was ?? null) || textOf(row.introduced) !== '';
  return hadMet && to.takesPart
    ? [{ kind, pair: knownAs(to), to, about: '', pauses: false, leftAs: null }]
    : [];
}
