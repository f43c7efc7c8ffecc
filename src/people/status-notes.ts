// What stands in the columns of a form that say who takes part: each note is read by itself, and the one that speaks most against it counts, so
// that a yes never outweighs a no. What most of a column says is how things usually stand there (ordinary-notes.ts).
import { fold, tidy } from '../ground/folding.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { isBackOnADay, type Standing, standingIn, standingOf } from '../ground/standing-words.ts';
import { type Row, textOf } from '../ground/table.ts';
import type { Role } from '../ground/whose-clause.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { questionOf } from '../reading/question.ts';
import { type AnsweredRow, isAnswer } from './answered-row.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import { meantBy } from './legends-of-columns.ts';
import { leansToNo } from './likely-left.ts';
import { isOrdinary } from './ordinary-notes.ts';
import { asksWhoTakesPart, isBareNo, roleOf } from './status-questions.ts';

/** One cell that is filled, of a column that says who takes part. */
export interface StatusNote extends AnsweredRow {
  readonly column: Column;
  readonly text: string;
}

/** A row, and the answer whose notes count as well where this one is only marked as sent twice. */
interface Noted extends AnsweredRow {
  readonly standsBy?: AnsweredRow;
}

/** The notes in one row, in the order of the columns. */
export function notesIn({ form, row }: AnsweredRow): readonly StatusNote[] {
  return columnsFor(form, 'status').flatMap((column) => {
    const text = noteAt(row, column.at);
    return text === '' ? [] : [{ form, row, column, text }];
  });
}

/** All notes that count for somebody. */
export function notesOf(entry: Noted): readonly StatusNote[] {
  const own = notesIn(entry);
  return entry.standsBy ? [...notesIn(entry.standsBy), ...own.filter((note) => !saysDouble(note))] : own;
}

function noteAt(row: Row, at: number): string {
  const cell = row.cells[at] ?? '';
  return isAnswer(cell) ? tidy(textOf(cell)) : '';
}

/** "Doppelt", "dup of row 5": the office says of the row, and not of the person, that it is one too many. */
const DOUBLE =
  /^(?:dup(?:e|l?|licat\w*)?|dupli(?:ziert|kat|cad[oa]|que)|doubled?|doubles?|doublon|en double|doppelt\w*|dublette|doppelanmeldung|doppion[eo]|repetid[oa]|dubbel\w*|dobbelt\w*|dublet|sent twice)\b(?![ -]?check)|^(?:twice|zweimal|deux fois|dos veces|due volte)$/;

/** Whether a note says of the row that it was sent twice. "Double booked, dropped out" says how the person stands as well: that counts. */
export const saysDouble = ({ text }: Pick<StatusNote, 'text'>): boolean =>
  DOUBLE.test(fold(text)) && standingOf(text) === 'unclear';

/** The first that is there counts. */
const WORST_FIRST: readonly Standing[] = ['withdrawn', 'paused', 'unclear'];

/** What several notes say together: a no, wherever it stands. */
export const worstOf = (standings: readonly Standing[]): Standing =>
  WORST_FIRST.find((one) => standings.includes(one)) ?? 'active';

/** What one note says, also where it only leans to a no. */
export function standingNoted(note: StatusNote): Standing {
  const said = standingWritten(note);
  return said === 'unclear' && leansToNo(note) ? 'paused' : said;
}

/** What the words in the form say of somebody, and nothing that is only likely. */
export const standingByWords = (entry: Noted): Standing => worstOf(notesOf(entry).map(standingWritten));

function standingWritten({ form, column, text }: StatusNote): Standing {
  const own = standingSaid(column.header, text, roleOf(form));
  const means = meantBy(column, text);
  // A legend says what its office means by a code, whatever it looks like; what it leaves open is asked, unless the word itself is a no.
  const coded = means === undefined ? own : standingIn(means, roleOf(form));
  const said = coded === 'unclear' && own !== 'active' ? own : coded;
  if (means !== undefined) return said;
  if (said !== 'unclear') return said;
  const yes = mostSayYes(form, column.at) ? plainly(text) : null;
  if (yes !== null) return yes === 'yes' ? 'active' : 'withdrawn';
  return isOrdinary(form, column.at, text) ? 'active' : said;
}

/** "y", "n - exclusion", and not "no answer yet". */
const PLAINLY = /^\S+$|^\p{L}+ ?[-–—,.:;(]/u;

function plainly(answered: string): 'yes' | 'no' | null {
  return PLAINLY.test(answered) ? yesOrNo(answered) : null;
}

/** To "Keep?" and "Live?" most say yes, as most take part: there a no is one who does not. */
const mostSayYes = keptFor((form: Form, at: number) => {
  const said = form.table.rows.map((row) => noteAt(row, at)).filter((text) => text !== '');
  const yes = said.filter((text) => plainly(text) === 'yes').length;
  return yes >= ENOUGH && yes >= NEARLY_ALL * said.length;
});
const ENOUGH = 3;
const NEARLY_ALL = 2 / 3;

/** What an answer says of taking part: to "I pause this term" a yes pauses and a no takes part; else it says so by itself. */
export function standingSaid(question: string, answered: string, role: Role | null = null): Standing {
  const asks = questionOf(question).halves.flat().join(' ');
  const asked = standingOf(asks);
  const meant = standingIn(answered, role);
  // They may be back in the season: a person decides, and nothing is sent until then.
  const said = meant === 'paused' && isBackOnADay(answered) ? 'unclear' : meant;
  const isOther = answered === '' || said === 'paused' || said === 'withdrawn';
  if (!isOther && said === 'unclear' && isBareNo(answered) && asksWhoTakesPart(asks)) return 'withdrawn';
  if (isOther || (asked !== 'paused' && asked !== 'withdrawn')) return said;
  const yes = yesOrNo(answered) ?? yesOrNo(/^\p{L}+/u.exec(answered)?.[0]);
  return yes === null ? 'unclear' : yes === 'yes' ? asked : 'active';
}
