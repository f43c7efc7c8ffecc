// What makers of surveys write beside the answers: numbers of responses, tokens, pages, machines. Nobody was asked for it, and a token
// leads to the person: it is no question, is not counted and never quoted.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { BESIDE, bare, MAKERS } from '../../ground/makers-headers.ts';
import { isOtherAlone } from '../../ground/other-option.ts';
import { textOf } from '../../ground/table.ts';
import type { Form } from '../../people/columns.ts';
import { families, placeIn } from './answer-families.ts';
import { yesNoOf } from './answer-words.ts';
import { asksName } from './asks-name.ts';
import { areHandedOut } from './handed-codes.ts';
import { leftAside } from './left-aside.ts';
import { isMachineMade, isMeasured, isOfAVisit, LEAST, otherHandIn, type Written } from './machine-made.ts';
import { momentsIn } from './moments-beside.ts';
import { isRowBehind } from './question.ts';
import { pointIn } from './scale-bounds.ts';

/** Headers that no question of a survey bears: its maker's, and what people are called. */
const MARKS: ReadonlySet<string> = new Set([
  ...MAKERS,
  ...'firstname lastname vorname nachname prenom nomdefamille apellidos cognome achternaam voornaam fornavn efternavn username nomdutilisateur benutzername nombredeusuario'.split(
    ' ',
  ),
]);
/** Words that a survey may ask for; beside a header of the others they are marks as well. */
const BESIDE_MARKS: ReadonlySet<string> = new Set([
  ...BESIDE,
  ...'id zugangscode status completed complete language langue name nom alias draft score start end today index version uuid serial ref started missing longitude latitude referer'.split(
    ' ',
  ),
]);
/** … and these only beside a mark of the one maker that writes them: elsewhere people are asked for them. */
const BESIDE_ALCHEMER: ReadonlySet<string> = new Set([
  'country',
  'city',
  'stateregion',
  'postal',
  'comments',
]);
const ALCHEMER: ReadonlySet<string> = new Set(['legacycomments', 'sessionid', 'contactid']);
/** A word for a code in the header, and nothing but different codes below it. */
const CODE = /\b(?:id|uuid|guid|token|seed|hash|key)\b/;
const IS_CODE = /^(?=.*\d)[a-z0-9_-]{2,64}$/i;

/** How somebody came to the survey, as links say it. */
const CAMPAIGN = /^utm_[a-z]+$/i;

/** Points out of so many, which a quiz gives. */
const POINTS = /^\d+(?:[.,]\d+)? \/ \d+(?:[.,]\d+)?$/;

/** "How likely … - Group", "Points – How likely …", "How likely … [Score]": what the maker works out of the answers beside it, or gives for them. */
const WORKED_OUT =
  /\s[-–]\s(?:nps )?(?:group|gruppe|groupe|grupo|gruppo)$|^(?:points|feedback|score|punkte|r[üu]ckmeldung|commentaires?|puntos|comentarios|punti|commenti|punten)\s*[-–:]\s*|\s*\[(?:score|feedback|points|punktzahl|punkte|bewertung|note|commentaires?|puntuaci[oó]n|comentarios|punteggio|commenti)\]$/i;

/** Whether its name says that the survey's maker wrote this column, and not the people who answered; of some names what stands below has to say it as well. */
function isNamedSo({ columns }: Form, header: string, cells: readonly string[]): boolean {
  const own = bare(header);
  const headers = columns.map((column) => column.header);
  if (MARKS.has(own) || header.trim() === '#' || areHandedOut(header, cells)) return true;
  if (/^customdata\d*$/.test(own) || CAMPAIGN.test(header) || asksName(header, cells)) return true;
  const asked = header.replace(WORKED_OUT, '');
  if (asked !== header && headers.includes(asked)) return true;
  if (BESIDE_ALCHEMER.has(own) && headers.some((other) => ALCHEMER.has(bare(other)))) return true;
  if ((BESIDE_MARKS.has(own) || header.startsWith('_')) && headers.some((other) => MARKS.has(bare(other))))
    return true;
  const given = cells.filter((text) => text !== '');
  const isFull = given.length >= LEAST;
  if (/(?:_complete|status)$/i.test(header) && isFull && given.every((text) => HOW_FAR.test(text)))
    return true;
  if (/_complete$/i.test(header) && given.every((text) => /^[012]$/.test(text))) return true;
  return (
    CODE.test(fold(header)) &&
    !header.includes('?') &&
    isFull &&
    new Set(given).size === given.length &&
    given.every((text) => IS_CODE.test(text))
  );
}

/** Whether it was surely written by a program, by what stands in it alone. */
function isShapedSo(header: string, cells: readonly string[]): boolean {
  const given = cells.filter((text) => text !== '');
  const arePoints = given.length > 0 && !header.includes('?') && given.every((text) => POINTS.test(text));
  const isCounted = given.length >= LEAST && isCounter(header, cells);
  return arePoints || isCounted || isMachineMade({ header, cells }) || isSameForAll(header, cells);
}

const ALL_BUT_FEW = 0.7;

/** What stands before " [" is the question of its rows; before " (" as well, where nothing stands below it but their names, and what those wrote who ticked the last one. */
function isAllTicked({ columns, table }: Form, header: string, cells: readonly string[]): Shown {
  const behind = columns
    .filter((column) => isRowBehind(column.header, header))
    .map(({ header: whole, at }) => ({ named: whole.slice(header.length), at }));
  const rows = behind
    .filter(({ named }) => named.startsWith(' ('))
    .map(({ named, at }) => ({ row: fold(named.slice(2, -1)), at }));
  if (behind.length - rows.length > 1) return 'name';
  const longest = rows.map(({ row }) => row).sort((a, b) => b.length - a.length);
  const without = (text: string) => longest.reduce((rest, row) => rest.split(row).join(''), fold(text));
  const others = rows.filter(({ row }) => isOtherAlone(row));
  const isOther = (k: number) => others.some(({ at }) => isTick(textOf(table.rows[k]?.cells[at])));
  const given = cells.flatMap((text, k) => (text === '' ? [] : [{ text, k }]));
  const own = given.filter(({ text }) => !/^[\s,;|]*$/.test(without(text)));
  if (rows.length <= 1 || own.length > (1 - ALL_BUT_FEW) * given.length) return null;
  if (own.length === 0) return 'name';
  return own.every(({ k }) => isOther(k)) ? 'look' : null;
}

const isTick = (text: string) => text !== '' && text !== '0' && yesNoOf(text) !== 'no';

/** How far a form was filled in, below a header that says so. */
const HOW_FAR = /^(?:in|un)?(?:complete|verified)$/i;
/** Points of a scale cannot go up for longer. */
const POINTS_AT_MOST = 11;

/** Numbers that go up from row to row, as in no answers of people. */
function isCounter(header: string, cells: readonly string[]): boolean {
  const isNext = (text: string, k: number) => k === 0 || Number(text) > Number(cells[k - 1]);
  return (
    !header.includes('?') &&
    cells.length > POINTS_AT_MOST &&
    cells.every((text, k) => /^\d+$/.test(text) && isNext(text, k))
  );
}

/** "A5", "AO01": the code of an answer. */
const ANSWERED = /^[a-z]{1,2}\d{1,3}$/i;

/** One code in every row, "2025-A": what the survey was sent with. */
function isSameForAll(header: string, cells: readonly string[]): boolean {
  const [code = ''] = cells;
  const isOne = cells.length >= LEAST && cells.every((text) => text === code);
  return isOne && IS_CODE.test(code) && !ANSWERED.test(code) && /[a-z]/i.test(code) && !header.includes('?');
}

/** A moment alone is written beside all answers; who writes so many columns writes others as well. */
const TECHNICAL = 3;

/** How a column shows that its maker wrote it: by its name, by nothing but its look and what stands beside it, or not at all. */
type Shown = 'name' | 'look' | null;

/** What marks a column by its name or by all ticks that it holds, and else by its look. */
function shownBy(form: Form, { header, cells }: Written, isLook: () => boolean): Shown {
  if (isNamedSo(form, header, cells)) return 'name';
  return isAllTicked(form, header, cells) ?? (isLook() ? 'look' : null);
}

/** What a program may have written is its own where the next column is, and the next beside that; numbers where both are. */
function marksIn(form: Form): Shown[] {
  const written = form.columns.map(({ header, at }) => ({
    header,
    cells: form.table.rows.map(({ cells }) => textOf(cells[at])),
  }));
  const isOfAnother = otherHandIn(written.map(({ header }) => header));
  const isLook = ({ header, cells }: Written) =>
    isShapedSo(header, cells) || (isOfAnother(header) && saysAlwaysThat(header, cells));
  const areMoments = momentsIn(form);
  const marks = written.map((one, k) => shownBy(form, one, () => areMoments[k]! || isLook(one)));
  const isTechnical = marks.filter((is) => is !== null).length >= TECHNICAL;
  const mayBe = written.map(
    (one) => saysAlwaysThat(one.header, one.cells) || (isTechnical && isOfAVisit(one)),
  );
  for (const step of [1, -1])
    for (let k = step > 0 ? 0 : marks.length - 1; k >= 0 && k < marks.length; k += step)
      marks[k] ??= mayBe[k]! && (marks[k - step] ?? null) !== null ? 'look' : null;
  const isBetween = (k: number) => [k - 1, k + 1].every((at) => marks[at] !== null);
  return marks.map((is, k) => is ?? (isTechnical && isBetween(k) && isMeasured(written[k]!) ? 'look' : null));
}

/** The form without the columns that its maker wrote, unless a person said what they mean; said where nothing but the look of one tells. */
export function withoutMarks(form: Form, issues: Issue[] = []): Form {
  const marks = marksIn(form);
  const { sheet, header, headerRow, rows } = form.table;
  const columns = form.columns.map((column, k) => {
    const isMark = marks[k] !== null && column.by !== 'coordinator' && ASKED.has(column.field ?? '');
    const isFilled = rows.some(({ cells }) => textOf(cells[column.at]) !== '');
    if (isMark && marks[k] === 'look' && isFilled)
      issues.push(leftAside(sheet, headerRow, header[column.at] ?? column.header));
    return isMark ? { ...column, field: null } : column;
  });
  return { ...form, columns };
}

/** One word in all rows that answers nothing, "anonymous", "en", "100", or none. */
function saysAlwaysThat(header: string, cells: readonly string[]): boolean {
  const [word = ''] = cells;
  const isAnswer = yesNoOf(word) !== null || pointIn(word) !== null;
  const isWord = word === '' || (/^\S{2,}$/.test(word) && !isAnswer);
  const isName = !header.includes('?') && header.split(' ').length <= (word === '' ? 6 : 3);
  if (!isWord || !isName || cells.length < LEAST || cells.some((text) => text !== word)) return false;
  // "Excellent" in all rows is praise.
  return families.every((family) => placeIn(family, word) < 0);
}

const ASKED = new Set(['question', 'quote', 'may quote', 'strand']);
