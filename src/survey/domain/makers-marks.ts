// What makers of surveys write beside the answers: numbers of responses, tokens, pages, machines. Nobody was asked for it, and a token
// leads to the person: it is no question, is not counted and never quoted.
import { fold } from '../../ground/folding.ts';
import { bare, MAKERS } from '../../ground/makers-headers.ts';
import { type Row, textOf } from '../../ground/table.ts';
import type { Form } from '../../people/columns.ts';
import { families, placeIn } from './answer-families.ts';
import { yesNoOf } from './answer-words.ts';
import { isMachineMade, isMeasured, isOfAVisit, LEAST, otherHandIn } from './machine-made.ts';
import { isRowBehind } from './question.ts';
import { pointIn } from './scale-bounds.ts';

/** Headers that no question of a survey bears: its maker's, and what people are called. */
const MARKS: ReadonlySet<string> = new Set([
  ...MAKERS,
  ...'firstname lastname vorname nachname prenom nomdefamille apellidos cognome achternaam voornaam fornavn efternavn username nomdutilisateur benutzername nombredeusuario'.split(
    ' ',
  ),
]);
/** Words that may be asked for; beside a header of the others they are marks as well. */
const BESIDE: ReadonlySet<string> = new Set(
  'id seed token accesscode zugangscode status progress finished tags completed complete language langue name nom alias draft score responsetype start end today index version uuid serial ref started missing longitude latitude referer'.split(
    ' ',
  ),
);
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

/** Points out of so many, which a quiz gives. */
const POINTS = /^\d+(?:[.,]\d+)? \/ \d+(?:[.,]\d+)?$/;

/** Asked so that people can be told apart, and never counted: what somebody is called. */
const ASKS_NAME =
  /^(?:what(?:'s| is| was)|please (?:enter|write|give)|enter|write)\b.{0,40}\bname\W*$|^(?:(?:full|first|last|your|my|the|mentor'?s?|mentee'?s?|partner'?s?) )*name(?: of (?:your|the|my) .*)?\W*$|^wie heiss(?:t|en) |^name (?:deine|ihre|des |der |vor)|^(?:quel est le )?nom (?:et prenom )?de |\bcomment (?:s'|t'|vous )appel|^¿?como se llama|^nombre (?:de |y |completo)|^come si chiama|^nome (?:del|e cognome)|^hoe heet|^naam van|^hvad hedder|^navn pa|^(?:vorname|first name|prenom|nombre de pila|voornaam|fornavn)(?: |,|$)/;
/** "How likely … - Group", "Points – How likely …", "How likely … [Score]": what the maker works out of the answers beside it, or gives for them. */
const WORKED_OUT =
  /\s[-–]\s(?:nps )?(?:group|gruppe|groupe|grupo|gruppo)$|^(?:points|feedback|score|punkte|r[üu]ckmeldung|commentaires?|puntos|comentarios|punti|commenti|punten)\s*[-–:]\s*|\s*\[(?:score|feedback|points|punktzahl|punkte|bewertung|note|commentaires?|puntuaci[oó]n|comentarios|punteggio|commenti)\]$/i;

/** Whether the survey's maker wrote this column, and not the people who answered: also all ticked options together, beside a column for each. */
function isMakersMark({ columns }: Form, header: string, cells: readonly string[]): boolean {
  const own = bare(header);
  if (MARKS.has(own) || header.trim() === '#') return true;
  if (/^customdata\d*$/.test(own) || ASKS_NAME.test(fold(header))) return true;
  const asked = header.replace(WORKED_OUT, '');
  if (asked !== header && columns.some((column) => column.header === asked)) return true;
  if (columns.filter((column) => isRowBehind(column.header, header)).length > 1) return true;
  if (BESIDE_ALCHEMER.has(own) && columns.some((column) => ALCHEMER.has(bare(column.header)))) return true;
  if ((BESIDE.has(own) || header.startsWith('_')) && columns.some((column) => MARKS.has(bare(column.header))))
    return true;
  const given = cells.filter((text) => text !== '');
  if (given.length > 0 && !header.includes('?') && given.every((text) => POINTS.test(text))) return true;
  if (isMachineMade({ header, cells }) || (given.length >= LEAST && isCounter(header, cells))) return true;
  if (
    /(?:_complete|status)$/i.test(header) &&
    given.length >= LEAST &&
    given.every((text) => HOW_FAR.test(text))
  )
    return true;
  if (isSameForAll(header, cells)) return true;
  if (/_complete$/i.test(header) && given.every((text) => /^[012]$/.test(text))) return true;
  return (
    CODE.test(fold(header)) &&
    !header.includes('?') &&
    given.length >= LEAST &&
    new Set(given).size === given.length &&
    given.every((text) => IS_CODE.test(text))
  );
}

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

/** Columns in which a maker says what kind of answer a row is. */
const CHANNEL = 'distributionchannel';
const KIND = new Set(['status', 'responsetype', CHANNEL]);
const TRIAL = /^(?:survey )?(?:preview|test)$|^spam$|^umfragevorschau$/;
/** The same as a number, where the maker writes its own marks as numbers. */
const TRIAL_NUMBER = /^[1289]$/;

/** Tells rows that the survey's maker says are trials of whoever made it. */
export function trialsOf({ columns }: Form): (row: Row) => boolean {
  const kinds = columns.flatMap(({ header, at }) => {
    const kind = bare(header);
    return KIND.has(kind) ? [{ kind, at }] : [];
  });
  const hasNumbers = kinds.some(({ kind }) => kind === CHANNEL);
  return ({ cells }) =>
    kinds.some(({ kind, at }) => {
      const said = fold(textOf(cells[at]));
      return TRIAL.test(said) || (hasNumbers && kind !== CHANNEL && TRIAL_NUMBER.test(said));
    });
}

/** A moment alone is written beside all answers; who writes so many columns writes others as well. */
const TECHNICAL = 3;

/** What a program may have written is its own where the next column is, and the next beside that; numbers where both are. */
function marksIn(form: Form): boolean[] {
  const written = form.columns.map(({ header, at }) => ({
    header,
    cells: form.table.rows.map(({ cells }) => textOf(cells[at])),
  }));
  const isOfAnother = otherHandIn(written.map(({ header }) => header));
  const isMark = written.map(
    ({ header, cells }) =>
      isMakersMark(form, header, cells) || (isOfAnother(header) && saysAlwaysThat(header, cells)),
  );
  const isTechnical = isMark.filter((is) => is).length >= TECHNICAL;
  const mayBe = written.map(
    (one) => saysAlwaysThat(one.header, one.cells) || (isTechnical && isOfAVisit(one)),
  );
  for (const step of [1, -1])
    for (let k = step > 0 ? 0 : isMark.length - 1; k >= 0 && k < isMark.length; k += step)
      isMark[k] ||= mayBe[k]! && (isMark[k - step] ?? false);
  const isBetween = (k: number) => [k - 1, k + 1].every((at) => isMark[at] ?? true);
  return isMark.map((is, k) => is || (isTechnical && isBetween(k) && isMeasured(written[k]!)));
}

/** The form without the columns that its maker wrote, unless a person said what they mean. */
export function withoutMarks(form: Form): Form {
  const isMark = marksIn(form);
  const columns = form.columns.map((column, k) =>
    isMark[k] && column.by !== 'coordinator' && ASKED.has(column.field ?? '')
      ? { ...column, field: null }
      : column,
  );
  return { ...form, columns };
}

/** One word in all rows that answers nothing, "anonymous", "en", "100", or none. */
function saysAlwaysThat(header: string, cells: readonly string[]): boolean {
  const [word = ''] = cells;
  const isWord = word === '' || (/^\S{2,}$/.test(word) && yesNoOf(word) === null && pointIn(word) === null);
  const isName = !header.includes('?') && header.split(' ').length <= (word === '' ? 6 : 3);
  if (!isWord || !isName || cells.length < LEAST || cells.some((text) => text !== word)) return false;
  // "Excellent" in all rows is praise.
  return families.every((family) => placeIn(family, word) < 0);
}

/** Columns in which a maker says that somebody has not sent what they wrote. */
const DRAFT: ReadonlySet<string> = new Set(['draft', 'isdraft', 'brouillon', 'entwurf', 'borrador', 'bozza']);
const IS_DRAFT = /^(?:1|true|vrai|wahr|yes|oui|ja|si)$/;

/** Tells rows that nobody sent. */
export function draftsOf({ columns }: Form): (row: Row) => boolean {
  const drafts = columns.filter(({ header }) => DRAFT.has(bare(header)));
  return ({ cells }) => drafts.some(({ at }) => IS_DRAFT.test(fold(textOf(cells[at]))));
}

const ASKED = new Set(['question', 'quote', 'may quote', 'strand']);
