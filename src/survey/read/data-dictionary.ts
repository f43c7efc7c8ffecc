// A tab that says what the columns of an export ask: a row for each, the column's name first, "overall_sat · Satisfaction · radio · How
// satisfied are you?". Columns that bear nothing but such a name are shown in the words of their question.
import { fold, tidy } from '../../ground/folding.ts';
import { type Grid, textOf } from '../../ground/table.ts';

/** The question of each column, by the folded name of the column. */
export type Questions = ReadonlyMap<string, string>;

/** Fewer rows explain no export. */
const LEAST = 3;
const NEARLY_ALL = 0.8;
const HALF = 0.5;
/** "1, Yes | 2, No": the answers, and no question. */
const OF_ANSWERS = /\|/;
const NAME = /^\w+$/;

/** @param headers  of the export; a tick has the name of its question before its code, "topics___3". */
export function questionsIn(grid: Grid, headers: readonly string[]): Questions {
  const names = new Set(headers.filter((text) => NAME.test(text)).map((text) => fold(nameOf(text))));
  const rows = grid.filter(([name]) => names.has(fold(textOf(name))));
  const isEach = new Set(rows.map(([name]) => fold(textOf(name)))).size === rows.length;
  if (rows.length < LEAST || !isEach) return new Map();
  const width = Math.max(...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, k) => k).slice(1);
  const texts = (at: number) => rows.map((row) => tidy(textOf(row[at])));
  const above = grid.slice(0, grid.indexOf(rows[0]!));
  const hasTypes = places.some((at) => areTypes(texts(at)));
  const isSaid = (at: number) =>
    hasTypes || above.some((row) => NAMES_IT.test(fold(textOf(row[at])))) || mostAsk(texts(at));
  const at = places.find((k) => areQuestions(texts(k)) && isSaid(k));
  if (at === undefined) return new Map();
  const asked = texts(at);
  const isOne = (text: string) => text !== '' && asked.indexOf(text) === asked.lastIndexOf(text);
  return new Map(rows.flatMap(([name], k) => (isOne(asked[k]!) ? [[fold(textOf(name)), asked[k]!]] : [])));
}

/** What stands above the questions: a tab of remarks about columns names them as well. */
const NAMES_IT =
  /\b(?:question|label|field|variable|wording|frage\w*|beschriftung|libelle|intitule|pregunta|etiqueta|domanda|etichetta|vraag|sporgsmal)\b/;
const TYPE =
  /^(?:radio|checkbox(?:es)?|dropdown|text|notes?|yesno|truefalse|calc|slider|file|descriptive|integer|decimal|date|time|select_?(?:one|multiple).*)$/;
const areTypes = (texts: readonly string[]) => texts.every((text) => TYPE.test(fold(text)));
const mostAsk = (texts: readonly string[]) =>
  texts.filter((text) => /[?？]$/.test(text)).length > HALF * texts.length;

/** Different words in nearly every row, most of them several. */
function areQuestions(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return (
    filled.length >= NEARLY_ALL * texts.length &&
    new Set(filled).size >= NEARLY_ALL * filled.length &&
    filled.filter((text) => text.includes(' ')).length > HALF * filled.length &&
    !filled.some((text) => OF_ANSWERS.test(text))
  );
}

const TICK = /___(?=\w+$)/;
const nameOf = (header: string) => header.split(TICK)[0]!;

/** The header in the words of its question, with the option behind it that it ticks. */
export function inItsWords(
  header: string,
  questions: Questions,
  wordOf: (name: string, code: string) => string,
): string {
  if (!NAME.test(header)) return header;
  const [name = '', code] = header.split(TICK);
  const question = questions.get(fold(name)) ?? name;
  return code === undefined ? question : `${question}___${wordOf(fold(name), fold(code)) || code}`;
}
