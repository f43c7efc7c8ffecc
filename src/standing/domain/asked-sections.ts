// What is asked about notes that do not say whether somebody takes part: the note as it is written, whose it is, and two answers.

import { personId } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import { textPrint } from '../../ground/text-print.ts';
import { say, sayCount } from '../../language/say.ts';
import type { NoteAsked, NotedPerson } from '../../people/notes-asked.ts';
import type { Press, Section } from '../../people-data/edition-contract.ts';
import type { StandingRequest } from '../contract.ts';

/** So many notes of each kind are asked about at once: each answer makes room for the next. */
const NOTES = 12;
/** Names beside a note, and characters of it; the sheet has the rest. */
const NAMED = 5;
const LONGEST = 140;

export function askedSections(asked: readonly NoteAsked[]): Section[] {
  const those = (now: NoteAsked['now']) => asked.filter((one) => one.now === now);
  return [
    ...lead(
      those('takes part'),
      say('Do they take part?'),
      say(
        'We do not understand what is noted here. Until you say, they count as taking part, but get no mail and no invitation.',
      ),
    ),
    ...lead(
      those('left out'),
      say('Left out by what is noted'),
      say('We take these notes for a no. Say whether that is right.'),
    ),
  ];
}

function lead(notes: readonly NoteAsked[], title: string, line: string): Section[] {
  if (notes.length === 0) return [];
  const more = notes.length - NOTES;
  const rest = sayCount(
    more,
    '{n} more note is asked about after these.',
    '{n} more notes are asked about after these.',
  );
  const lines = more > 0 ? [line, rest] : [line];
  return [section(title, lines), ...notes.slice(0, NOTES).map(noteSection)];
}

function noteSection(asked: NoteAsked): Section {
  const { note, sheet, people } = asked;
  const title = say('“{note}” in {sheet}', { note: shortened(note), sheet });
  return {
    ...section(title, [namesSaid(people.map(({ name }) => name))]),
    presses: [press(say('They take part'), 'takes part', asked), press(say('Leave out'), 'left out', asked)],
  };
}

function section(title: string, lines: readonly string[]): Section {
  return { title, lines, lists: [], input: null, file: null, presses: [] };
}

const press = (label: string, step: StandingRequest['step'], asked: NoteAsked): Press => ({
  label,
  step,
  value: bornBy(asked),
  sure: null,
});

/** A few names, and how many more; who is there in two roles is named once. */
export function namesSaid(names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length - NAMED;
  // One more name takes no more room than the number.
  const shown = more > 1 ? all.slice(0, NAMED) : all;
  // “Roth, Ben” is one person.
  const between = shown.some((name) => name.includes(',')) ? '; ' : ', ';
  return [shown.join(between), ...(more > 1 ? [say('and {n} more', { n: more })] : [])].join(' ');
}

function shortened(note: string): string {
  return note.length > LONGEST ? `${note.slice(0, LONGEST - 1).trimEnd()}…` : note;
}

/** What a press is about: people as they were shown, without their addresses. */
interface Meant {
  readonly sheet: string;
  readonly note: string;
  readonly who: readonly string[];
}

function bornBy({ sheet, note, people }: NoteAsked): string {
  return JSON.stringify({ sheet, note: textPrint(fold(note)), who: people.map(printOf) } satisfies Meant);
}

/** Null for what no press of ours says. */
export function meantBy(value: string): Meant | null {
  try {
    const { sheet, note, who } = JSON.parse(value) as Partial<Meant>;
    return typeof sheet === 'string' && typeof note === 'string' && Array.isArray(who)
      ? { sheet, note, who }
      : null;
  } catch {
    return null;
  }
}

/** Those who are asked about still, under this very note, and what stands for them once they are left out. */
export function stillAsked(
  asked: readonly NoteAsked[],
  { sheet, note, who }: Meant,
): (NotedPerson & Pick<NoteAsked, 'out' | 'note'>)[] {
  return asked
    .filter((one) => one.sheet === sheet && textPrint(fold(one.note)) === note)
    .flatMap(({ people, out, note: words }) =>
      people.filter((one) => who.includes(printOf(one))).map((one) => ({ ...one, out, note: words })),
    );
}

/** Somebody in one role. */
export function printOf({ person, role }: Pick<NotedPerson, 'person' | 'role'>): string {
  return textPrint(`${role} ${personId(person)}`);
}
