// Whether and how much somebody takes part: consent, status, priority. The coordinator's word wins.

import type { Issue } from '../ground/issue.ts';
import { type Standing, standingIn, standingOf } from '../ground/standing-words.ts';
import type { Role } from '../ground/whose-clause.ts';
import { say } from '../language/say.ts';
import { type Away, type AwaySources, absenceWritten, awayBy, keepsTheirs } from './away.ts';
import { type Consents, hasConsented } from './consent-given.ts';
import type { Listed } from './coordinators-lists.ts';
import type { Entry } from './entries.ts';
import { isSaidWhenOut } from './said-when-out.ts';
import { notesOf, type StatusNote, standingNoted, standingSaid, worstOf } from './status-notes.ts';
import { roleOf, waits } from './status-questions.ts';

/** Somebody who answered, whether or not they take part. */
export interface Answered extends Entry {
  readonly listed: Listed | null;
  /** Of a mentor: the code that counts; null where there is none yet. */
  readonly code: string | null;
  readonly takesPart: boolean;
  readonly isHalf: boolean;
  readonly standing: Standing;
  /** What the office noted that a person is asked about, all of it together; empty where nothing is asked. */
  readonly notes: readonly StatusNote[];
  /** What somebody wrote into Status of our own sheet, where nobody can tell what it means and a word can stand in its place; else null. */
  readonly ownWord: OwnWord | null;
  /** Away for a while, as our sheet says; null for nobody else. */
  readonly away: Away | null;
}

/** A word in our own sheet. */
export interface OwnWord {
  readonly sheet: string;
  readonly text: string;
}

/** A word about taking part that nobody understands: they take part, and nothing that cannot be taken back goes out. */
export function isUndecided({ takesPart, standing }: Answered): boolean {
  return takesPart && standing === 'unclear';
}

/** Whether somebody takes part; without consent where the form asks for it they do not. */
export function standingFor(
  entry: Entry,
  listed: Listed | null,
  sources: AwaySources & { readonly consents: Consents },
  issues: Issue[],
): Pick<Answered, 'standing' | 'notes' | 'ownWord' | 'away'> {
  const nothing = { notes: [], ownWord: null };
  if (!hasConsented(entry, sources.consents, issues))
    return { standing: 'withdrawn', ...nothing, away: null };
  const away = awayBy(listed?.status ?? '', sources);
  if (away?.is === 'now')
    return { away, ...nothing, standing: keepsTheirs(entry, sources) ? 'active' : 'paused' };
  // Before and after those days the cell says nothing of whether somebody takes part: the answer does.
  const own = away === null ? listed : null;
  const word = own?.status ?? '';
  // One press can answer only where our own cell is empty.
  if (word === '')
    return { away, ...nothing, ...standingNotes(entry, (listed?.status ?? '') === '', issues) };
  // Whoever pauses and keeps nobody goes on pausing, whatever the days.
  const isVague =
    absenceWritten(word) === 'unclear' && (standingOf(word) !== 'paused' || keepsTheirs(entry, sources));
  const standing = isVague ? 'unclear' : standingIn(word, roleOf(entry.form));
  // Days are asked for where days stand; and a row that several may share is nobody's to change.
  const isAsked = standing === 'unclear' && !isVague && own!.doubt === undefined;
  const at = { sheet: own!.table.sheet, row: own!.row.number, column: 'Status' };
  issues.push(...standingIssues({ standing, isVague, isAsked, role: null, at, question: '', text: word }));
  return { standing, notes: [], ownWord: isAsked ? { sheet: at.sheet, text: word } : null, away };
}

/** What the office noted: of several the one that speaks most against, and what is asked of them together. */
function standingNotes(
  entry: Entry,
  isAsked: boolean,
  issues: Issue[],
): Pick<Answered, 'standing' | 'notes'> {
  const readAs = (note: StatusNote, standing: Standing) => ({
    note,
    standing,
    odd: standingIssues({ ...saidIn(note), standing, isAsked }),
  });
  const read = [
    ...notesOf(entry).map((note) => readAs(note, standingNoted(note))),
    ...(entry.open ?? []).map((note) => readAs(note, 'unclear')),
  ];
  const standing = worstOf(read.map((one) => one.standing));
  const isOut = (one: Standing) => one === 'withdrawn' || one === 'paused';
  // Whoever is out by one plain word is asked about no more.
  const isPlain = read.some((one) => isOut(one.standing) && !one.odd.some((issue) => issue.isAsked));
  const told = isPlain ? read.filter((one) => isOut(one.standing)) : read;
  const odd = told.map((one) => ({
    note: one.note,
    issues: one.odd.filter((issue) => !isPlain || !issue.isAsked),
  }));
  issues.push(...odd.flatMap((one) => one.issues));
  return {
    standing,
    notes: odd.filter((one) => one.issues.some((issue) => issue.isAsked)).map(({ note }) => note),
  };
}

const saidIn = ({ form, row, column, text }: StatusNote) => ({
  isVague: false,
  role: roleOf(form),
  at: { sheet: form.table.sheet, row: row.number, column: column.header },
  question: column.header,
  text,
});

interface Said {
  readonly standing: Standing;
  readonly isVague: boolean;
  readonly isAsked: boolean;
  readonly role: Role | null;
  readonly at: Pick<Issue, 'sheet' | 'row' | 'column'>;
  /** The question it answers; empty for a word in our sheet. */
  readonly question: string;
  readonly text: string;
}

/** Nobody is out by words that were put together, and nobody in by a word that nobody understands, without its being said. */
function standingIssues(said: Said): Issue[] {
  const { standing, question, text, role, at } = said;
  if (standing === 'unclear') return [{ ...at, ...unclearStatus(said) }];
  if (standing !== 'paused' && standing !== 'withdrawn') return [];
  if (waits(question, text)) return standing === 'paused' ? [{ ...at, ...waitingStatus(text) }] : [];
  const isAnswer = question !== '';
  const words = isAnswer ? standingSaid(question, text, role) : standing;
  return isSaidWhenOut(role, { text, standing, isAnswer, words })
    ? [{ ...at, ...outStatus(text, said.isAsked) }]
    : [];
}

type Rest = Omit<Issue, 'sheet' | 'row' | 'column'>;

function unclearStatus({ isVague, isAsked, text }: Said): Rest {
  return {
    severity: 'warns',
    found: text,
    wanted: isVague
      ? say('the days, like “away until 2027-02-01” or “away 2026-11-01 – 2027-02-01”')
      : say('active, paused or withdrawn'),
    remedy: isVague
      ? say(
          'Write the day of return, as in 2027-02-01. Until you do, the person takes part, but nothing goes to their pair.',
        )
      : isAsked
        ? say(
            'Say it in Match, with one press. Until then the person counts as taking part, but is neither mailed nor invited with anybody.',
          )
        : say(
            'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.',
          ),
    ...(isAsked && { isAsked }),
  };
}

/** Nobody is left out of the match in silence because of an office's list. */
function waitingStatus(written: string): Rest {
  return {
    severity: 'warns',
    found: written,
    wanted: say('active, once there is a place'),
    remedy: say('The person is left out until then. If they have a place already, write active here.'),
  };
}

/** Out in an office's own words, or by first words whose reason is not understood. */
function outStatus(written: string, isAsked: boolean): Rest {
  return {
    severity: 'warns',
    found: written,
    wanted: say('active, for whoever takes part'),
    remedy: isAsked
      ? say('We take this for no, so the person is left out. If they take part after all, say it in Match.')
      : say(
          'We take this for no, so the person is left out. If they take part after all, write active here.',
        ),
    ...(isAsked && { isAsked }),
  };
}
