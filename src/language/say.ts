// Says a text in the coordinator's language. The English stands where it is used, so that the code reads; the French
// stands in one table, and a text without a French one does not compile.
import { daySaid } from '../ground/days-in-words.ts';
import { french } from './french/french.ts';
import { languageSpoken } from './language.ts';
import { sheetInGap } from './sheets-called.ts';

export type Text = keyof ReturnType<typeof french>;

/** The names in braces of a text. One with a capital is a sheet of ours, which is named as it is called in this file. */
type Gap<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends Capitalize<Name> ? never : Name) | Gap<Rest>
  : never;
/** A text with nothing to fill in. */
export type Plain = { [T in Text]: [Gap<T>] extends [never] ? T : never }[Text];
type Fill<T extends string> = [Gap<T>] extends [never]
  ? []
  : [fill: Readonly<Record<Gap<T>, string | number>>];

export function say<T extends Text>(text: T, ...[fill]: Fill<T>): string {
  const words: string = languageSpoken() === 'fr' ? frenchSpaces(french()[text]) : text;
  const values: Readonly<Record<string, string | number>> = fill ?? {};
  return words.replace(GAP, (gap, before: string | undefined, name: string, at: number) => {
    const sheet = sheetInGap(name);
    if (sheet !== null) return joined(before, sheet);
    const value = values[name];
    if (value === undefined) return gap;
    const isName = NAMES.has(name);
    return joined(before, isName ? String(value) : filledIn(String(value), words.slice(0, at)));
  });
}

/** A gap, with the small French word before it that loses its last letter before a vowel. */
const GAP = /(?:\b([Dd]e|[Qq]ue) )?\{([\w -]+\??)\}/g;
/** What somebody else gave a name to, which may look like a day. */
const NAMES: ReadonlySet<string> = new Set([
  'sheet',
  'edition',
  'strand',
  'circle',
  'programme',
  'file',
  'name',
]);
const QUOTED = /(?:“|«\s?)$/;
/** Before h and y it is the ear that decides, word by word: there nothing is joined. */
const VOWEL = /^[aeiouàâäéèêëîïôöùûü]/i;

/** What is quoted stands there as somebody wrote it; a day that we say ourselves is said in words. */
function filledIn(value: string, before: string): string {
  return QUOTED.test(before) ? value : daySaid(value, languageSpoken());
}

/** "de Inès" is "d’Inès". */
function joined(before: string | undefined, value: string): string {
  if (before === undefined) return value;
  const isElided = languageSpoken() === 'fr' && VOWEL.test(value);
  return isElided ? `${before.slice(0, -1)}’${value}` : `${before} ${value}`;
}

/** The first text for one, the second for many; French counts nought as one. */
export function sayCount<One extends Text, Many extends Text>(
  n: number,
  one: One,
  many: Many,
  ...[others]: Others<Many>
): string {
  const isOne = languageSpoken() === 'fr' ? n < 2 : n === 1;
  return (say as (text: Text, fill: object) => string)(isOne ? one : many, { ...others, n });
}

/** What else there is to fill in. */
type Others<T extends string> = [Exclude<Gap<T>, 'n'>] extends [never]
  ? []
  : [others: Readonly<Record<Exclude<Gap<T>, 'n'>, string | number>>];

/** French sets a blank before : ; ? ! » % and after «, at which a line must not break. */
export function frenchSpaces(text: string): string {
  return text.replace(/ ([:;?!»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
