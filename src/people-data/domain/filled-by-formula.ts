// Which cells a formula fills: its own, and, where it brings several values, those at its right and below. A value that is written into
// one of them breaks the formula for all of them. Sheets tells nobody which they are (only the first cell holds the formula's text), so
// every cell that such a formula may reach counts as filled, as far as no other formula stands in between.
import { isErrorValue } from '../../ground/error-values.ts';
import { type Grid, textOf } from '../../ground/table.ts';

type Formulas = readonly (readonly string[])[];

/** Whatever stands in their brackets, they make one value of it. */
const ONE_OF_MANY = new Set(
  `SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTIF COUNTIFS COUNTBLANK COUNTUNIQUE AVERAGE AVERAGEIF AVERAGEIFS MIN MAX MINIFS MAXIFS
  MEDIAN MODE STDEV SUBTOTAL JOIN TEXTJOIN ROWS COLUMNS AND OR`.split(/\s+/),
);

/** One value, unless something in their brackets brings several. Every name that is not here may. */
const ONE_OF_ONE = new Set(
  `IF IFS IFERROR IFNA SWITCH CHOOSE NOT XOR ISBLANK ISERROR ISNA ISNUMBER ISTEXT TRUE FALSE TODAY NOW DATE DATEVALUE TIME TIMEVALUE
  YEAR MONTH DAY WEEKDAY WEEKNUM HOUR MINUTE SECOND DATEDIF DAYS EDATE EOMONTH WORKDAY NETWORKDAYS TEXT VALUE N T TO_TEXT TO_DATE CONCAT
  CONCATENATE LEFT RIGHT MID LEN TRIM CLEAN UPPER LOWER PROPER SUBSTITUTE REPLACE REPT FIND SEARCH EXACT CHAR CODE REGEXMATCH
  REGEXREPLACE VLOOKUP HLOOKUP LOOKUP MATCH ROW COLUMN ADDRESS HYPERLINK IMAGE SPARKLINE ROUND ROUNDUP ROUNDDOWN INT MOD ABS
  RAND RANDBETWEEN GOOGLETRANSLATE DETECTLANGUAGE ISEMAIL ISURL ISFORMULA ISERR ISNONTEXT ISLOGICAL ARABIC ROMAN CEILING FLOOR
  ENCODEURL TO_PURE_NUMBER TO_PERCENT`.split(/\s+/),
);

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;
/** What a quoted text with several groups of a pattern becomes; every other one becomes 0. */
const GROUPS = '00';
const groupsIn = (text: string) => text.replace(/\\./g, '').match(/\((?!\?)/g)?.length ?? 0;
const ONE_COLUMN = /^(?:[^!]*!)?\$?([A-Z]+)\$?\d*(?::\$?\1\$?\d*)?$/i;
const FOUND = /\bX?MATCH\([^()]*\)/gi;
const isPlace = (text = '') =>
  text !== '' && !/^[-+]?0*$/.test(text) && !text.replace(FOUND, '1').includes(':');

/** One value where what stands in their brackets says so. */
const ONE_WHERE: Readonly<Record<string, (parts: readonly string[]) => boolean>> = {
  INDEX: ([from = '', row, column]) =>
    isPlace(row) && (column === undefined ? ONE_COLUMN.test(from) : isPlace(column)),
  XLOOKUP: ([key = '', , from = '']) => !key.includes(':') && ONE_COLUMN.test(from),
  REGEXEXTRACT: ([, pattern]) => pattern === '0',
};
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;

/** Whether a formula may fill more cells than its own. */
export function mayFillMore(formula: string): boolean {
  const outer = withoutWholes(formula.replace(QUOTED, (text) => (groupsIn(text) > 1 ? GROUPS : '0')));
  return outer.includes('{') || callsIn(outer).some((call) => !isOne(outer, call));
}

function isOne(formula: string, { name, inside }: Call): boolean {
  return ONE_OF_ONE.has(name) || ONE_WHERE[name]?.(partsFrom(formula, inside)) === true;
}

/** What stands in the brackets that open before this place, part by part. */
function partsFrom(formula: string, inside: number): string[] {
  const parts = [''];
  let open = 1;
  for (const sign of formula.slice(inside)) {
    if (sign === '(') open++;
    if (sign === ')') open--;
    if (open === 0) break;
    if (open === 1 && (sign === ',' || sign === ';')) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

interface Call {
  readonly name: string;
  readonly at: number;
  /** Where its brackets begin. */
  readonly inside: number;
}

function callsIn(formula: string): Call[] {
  const calls: Call[] = [];
  formula.replace(CALL, (said: string, name: string, at: number) => {
    calls.push({ name: name.toUpperCase(), at, inside: at + said.length });
    return said;
  });
  return calls;
}

/** Without what comes to one value whatever it holds: `COUNTA(UNIQUE(A2:A))`. */
function withoutWholes(formula: string): string {
  const call = callsIn(formula).find(({ name }) => ONE_OF_MANY.has(name));
  if (call === undefined) return formula;
  let [end, open] = [call.inside, 1];
  while (end < formula.length && open > 0) {
    if (formula[end] === '(') open++;
    if (formula[end] === ')') open--;
    end++;
  }
  return withoutWholes(`${formula.slice(0, call.at)}0${formula.slice(end)}`);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * @param grid  what the cells show: a formula in error fills none but its own.
 * @returns for a cell, row and column from 1, the name of the cell whose formula fills it, like A1; null where it was typed.
 */
export function filledBy(formulas: Formulas, grid: Grid): (row: number, column: number) => string | null {
  const all = formulas.flatMap((cells, r) =>
    cells.flatMap((text, c) => (text === '' ? [] : [{ row: r + 1, column: c + 1, text }])),
  );
  const wide = all.filter(
    ({ row, column, text }) => mayFillMore(text) && !isErrorValue(textOf(grid[row - 1]?.[column - 1]).trim()),
  );
  const isBetween = (from: Place, row: number, column: number) =>
    all.some(
      (one) =>
        one.row >= from.row &&
        one.row <= row &&
        one.column >= from.column &&
        one.column <= column &&
        !isSame(one, from),
    );
  return (row, column) => {
    if (formulas[row - 1]?.[column - 1]) return nameOf({ row, column });
    const from = wide.find((one) => one.row <= row && one.column <= column && !isBetween(one, row, column));
    return from === undefined ? null : nameOf(from);
  };
}

const isSame = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

function nameOf({ row, column }: Place): string {
  return `${lettersOf(column)}${row}`;
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
