// What an office noted of people, or somebody wrote into Status of our own sheets, where nobody can be sure whether they take part: equal
// notes of one tab are asked about once, with everybody whose row says just that. Who they are is decided in taking-part.ts.

import { fold } from '../ground/folding.ts';
import { standingIn } from '../ground/standing-words.ts';
import { meantBy } from './legends-of-columns.ts';
import { type StatusNote, standingSaid } from './status-notes.ts';
import { roleOf } from './status-questions.ts';
import type { Answered } from './taking-part.ts';

/** One note and the people of whom it stands there; people by their addresses, as everywhere. */
export interface NoteAsked {
  readonly sheet: string;
  /** As it is written in the first of the rows. */
  readonly note: string;
  /** How it counts until somebody says: not understood, or taken for a no. */
  readonly now: 'takes part' | 'left out';
  /** What stands in Status once somebody says that they are left out: whoever only pauses by the words of the note is not gone. */
  readonly out: 'paused' | 'withdrawn';
  readonly people: readonly NotedPerson[];
}

/** One of these people; who answered as a mentor and as a mentee is there in both roles. */
export interface NotedPerson {
  readonly person: string;
  readonly name: string;
  readonly role: 'mentor' | 'mentee';
}

interface Noted {
  readonly sheet: string;
  readonly note: string;
  readonly now: NoteAsked['now'];
  readonly out: NoteAsked['out'];
  readonly who: NotedPerson;
}

/** First those that nobody understands, then those taken for a no; the notes of most people first. */
export function notesAsked(all: {
  readonly mentors: readonly Answered[];
  readonly mentees: readonly Answered[];
}): NoteAsked[] {
  const noted = [...all.mentors.flatMap(notedOf('mentor')), ...all.mentees.flatMap(notedOf('mentee'))];
  const groups = new Map<string, { first: Noted; people: NotedPerson[] }>();
  for (const one of noted) {
    const same = [one.sheet, one.now, one.out, fold(one.note)].join('\n');
    const group = groups.get(same);
    if (group) group.people.push(one.who);
    else groups.set(same, { first: one, people: [one.who] });
  }
  return [...groups.values()]
    .map(({ first: { who: _, ...note }, people }) => ({ ...note, people }))
    .sort((a, b) => Number(a.now === 'left out') - Number(b.now === 'left out') || many(b) - many(a));
}

const many = ({ people }: NoteAsked) => people.length;

/** Whoever is held for another reason is not said to take part, so nothing is asked yet. */
function notedOf(role: NotedPerson['role']): (one: Answered) => Noted[] {
  return ({ notes, ownWord, takesPart, standing, email, name }) => {
    const who = { person: email, name, role };
    if (standing === 'unclear' && !takesPart) return [];
    if (ownWord !== null)
      return [{ sheet: ownWord.sheet, note: ownWord.text, now: 'takes part', out: 'withdrawn', who }];
    const [first] = notes;
    if (first === undefined) return [];
    const { sheet } = first.form.table;
    const note = notes.map(written).join(BETWEEN);
    const now = takesPart ? 'takes part' : 'left out';
    return [{ sheet, note, now, out: outBy(notes), who }];
  };
}

/** A code with what the workbook says of it: nobody has to look for the legend. */
function written({ column, text }: StatusNote): string {
  const means = meantBy(column, text);
  return means === undefined ? text : `${text} = ${means}`;
}

/** Whoever has a note in several columns is asked about once, with all of them: an answer to one of them would be none to the others. */
const BETWEEN = ' · ';

/** Whether the notes say in words that somebody only pauses, also where nobody can tell whether they are back by then. */
function outBy(notes: readonly StatusNote[]): NoteAsked['out'] {
  const said = notes.flatMap(({ form, column, text }) => [
    standingIn(text, roleOf(form)),
    standingSaid(column.header, text, roleOf(form)),
  ]);
  return said.includes('paused') && !said.includes('withdrawn') ? 'paused' : 'withdrawn';
}
