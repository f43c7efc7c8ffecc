// Who of an introduced circle has not been told that somebody came to it or left it. Told from the mails: whom the introduction of each
// was sent with, who was introduced later, and who was introduced and stands in it no more. Nothing goes by itself.

import { personId } from '../../ground/addresses.ts';
import type { Table } from '../../ground/table.ts';
import { memberLine } from '../../letters/names-and-days.ts';
import { batchDay, isOut, type OutboxRow } from '../../outbox/outbox.ts';
import { aboutCircle, speaksOf } from '../../pairs/about-circle.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import { idIn, knownAs } from '../../pairs/pair.ts';
import { isIntroduced, type PairBook, standingMembers } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { calledInMail, goneFrom } from './gone-from-circle.ts';
import { type Mail, type MailSources, mail } from './mail.ts';
import { type UsualSources, usualValues } from './usual-values.ts';

const INTRODUCED = 'circle introduction';
export const CHANGED = 'circle changed';

interface People {
  readonly reading: Reading;
  readonly book: PairBook;
}

/** One who came to a circle, or left it. */
interface Change {
  readonly circle: string;
  /** As mails know the person. */
  readonly address: string;
  /** Empty for somebody who was erased. */
  readonly name: string;
  readonly isMentor: boolean;
  readonly came: boolean;
  /** Like 2026-03-10; empty where nobody knows it. */
  readonly day: string;
}

/** What one member of a circle has not been told. */
export interface CircleNews {
  readonly circle: string;
  readonly to: Mentee | Mentor;
  readonly changes: readonly Change[];
}

/** In the order of the sheet Circles. @param rows  of the Outbox, of this file and edition. */
export function circleNews({ reading, book }: People, rows: readonly OutboxRow[]): CircleNews[] {
  const out = rows.filter((row) => (row.kind === INTRODUCED || row.kind === CHANGED) && isOut(row));
  if (out.length === 0) return [];
  const people = new Map([...reading.mentors, ...reading.mentees].map((one) => [one.id, one]));
  const standing = standingMembers(book).filter(isIntroduced);
  return standing.flatMap(({ circle, person, role }): CircleNews[] => {
    const to = people.get(idIn(person) ?? '');
    if (to === undefined || to.role !== role) return [];
    const isNews = newsTo(to, circle, out);
    const changes = changesIn(circle, { reading, book }, out).filter(isNews);
    return changes.length === 0 ? [] : [{ circle, to, changes }];
  });
}

/** The days on which somebody was introduced to a circle, the first one first. */
function introducedOn(out: readonly OutboxRow[], circle: string, address: string): string[] {
  return out
    .filter((row) => row.kind === INTRODUCED && row.pair === circle && isTo(row, address))
    .map(batchDay)
    .sort();
}

const isTo = ({ person }: OutboxRow, address: string) => personId(person) === personId(address);

function changesIn(circle: string, { reading, book }: People, out: readonly OutboxRow[]): Change[] {
  const mailed = out.filter((row) => row.kind === INTRODUCED && row.pair === circle);
  const own = book.members.filter((row) => row.circle === circle);
  const here = new Set(
    standingMembers(book)
      .filter((row) => row.circle === circle)
      .map(({ person }) => idIn(person)),
  );
  const known = [...new Set(mailed.map(({ person }) => personId(person)))].flatMap((address): Change[] => {
    const who = reading.everybody.find((one) => personId(knownAs(one)) === address);
    if (who === undefined) return [];
    const came = here.has(who.id);
    const notes = own.filter(({ person }) => idIn(person) === who.id).map((row) => endedNoteIn(row.notes));
    const day = came
      ? introducedOn(out, circle, address)[0]!
      : (notes.find((note) => note !== null)?.day ?? '');
    const isMentor = own.some(({ person, role }) => idIn(person) === who.id && role === 'mentor');
    return [{ circle, address, name: who.name, isMentor, came, day }];
  });
  return [...known, ...goneFrom(circle, own)];
}

/** Whether it is news to this member: not what the own introduction said already, and not what a mail told since. */
function newsTo(to: Mentee | Mentor, circle: string, out: readonly OutboxRow[]): (change: Change) => boolean {
  const own = personId(knownAs(to));
  const known = introducedOn(out, circle, own).pop();
  const told = out.filter((row) => row.kind === CHANGED && isTo(row, own)).map(({ pair }) => pair);
  const wasTold = (change: Change) => told.some((pair) => speaksOf(pair, circle, change));
  return (change) => {
    if (known === undefined || change.address === own || wasTold(change)) return false;
    // Whoever was erased has no day of an introduction any more: those who were there before it knew of them.
    const day = introducedOn(out, circle, change.address)[0] ?? known;
    if (change.came) return day > known;
    const knewOf = day <= known || wasTold({ ...change, came: true });
    return knewOf && (change.day === '' || change.day >= known);
  };
}

const aboutOf = ({ circle, changes }: CircleNews) => aboutCircle(circle, changes);

export interface CircleNewsSources extends People, UsualSources, MailSources {
  readonly texts: Table | null;
  readonly circleNews: readonly CircleNews[];
}

/** Members who are told the same stand together. */
export function circleNewsGroups(sources: CircleNewsSources): { pair: string; mails: Mail[] }[] {
  const { circleNews: all } = sources;
  return [...new Set(all.map(aboutOf))].map((pair) => ({
    pair,
    mails: all.filter((one) => aboutOf(one) === pair).map((one) => toldOf(sources, one, pair)),
  }));
}

function toldOf(sources: CircleNewsSources, { circle, to, changes }: CircleNews, pair: string): Mail {
  const { reading, book } = sources;
  const members = standingMembers(book).flatMap((row) => {
    if (row.circle !== circle || !isIntroduced(row)) return [];
    const people: readonly (Mentee | Mentor)[] = row.role === 'mentor' ? reading.mentors : reading.mentees;
    return people.filter(({ id }) => id === idIn(row.person));
  });
  const isLed = members.some(({ role }) => role === 'mentor');
  return mail(sources, { kind: CHANGED, pair }, to, [to.email], (language) => {
    const names = (came: boolean) =>
      changes
        .filter((one) => one.came === came)
        .map((one) => calledInMail(one, language))
        .join(', ');
    return {
      values: {
        ...usualValues(sources, to, language),
        circle,
        partner: circle,
        members: members.map((one) => memberLine(one, language)).join('\n'),
        joined: names(true),
        left: names(false),
        'no mentor': changes.some((one) => one.isMentor && !one.came) && !isLed ? circle : '',
      },
    };
  });
}

/** How many mails about changed circles nobody has approved yet, late or not: whoever was not told still is not. */
export function circleNewsDue(people: People, rows: readonly OutboxRow[]): number {
  const there = new Set(
    rows.filter(({ kind }) => kind === CHANGED).map(({ pair, person }) => `${pair}\n${personId(person)}`),
  );
  return circleNews(people, rows).filter((one) => !there.has(`${aboutOf(one)}\n${personId(knownAs(one.to))}`))
    .length;
}
