// Splits ticked boxes, and says where a comma could belong inside an option: that is asked, never guessed.
import { fold, tidy } from '../../ground/folding.ts';
import { learnOptions } from '../../ground/options.ts';
import { isOwnSentence } from './options-offered.ts';

export interface Splitting {
  readonly split: (text: string) => readonly string[];
  /** Options there are, the most frequent first; equal ones in the order of their first appearance. */
  readonly options: readonly string[];
  /** Pairs that always stand together in this order, and might be one option. */
  readonly doubtful: readonly string[];
}

/** So large a part of all lines stand in several answers where each is an option. */
const SHARED = 0.8;

/** Options on lines of their own, as a list; what people wrote on several lines stays as it is. */
export function inLists(cells: readonly string[]): (text: string) => string {
  if (!cells.some((text) => text.includes('\n'))) return (text) => text;
  const lines = cells.flatMap((text) => text.split('\n')).map(fold);
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const shared = lines.filter((line) => times.get(line)! > 1);
  return shared.length < SHARED * lines.length ? (text) => text : (text) => text.replace(/\s*\n\s*/g, '; ');
}

/** Some makers join the options by a comma without a blank; of numbers of options all commas part them. */
export function spacing(cells: readonly string[]): (text: string) => string {
  const listed = inLists(cells);
  const space = spacingOf(cells);
  return (text) => space(listed(text));
}

function spacingOf(cells: readonly string[]): (text: string) => string {
  return areCodes(cells) ? (text) => text.replace(/,(?=\d)/g, ', ') : spaced;
}

function spaced(text: string): string {
  return text.replace(/(?<=[\p{L})]),(?=\p{Lu})/gu, ', ');
}

/** "8,5" is a number, "1,4,6" are three. */
export const areCodes = (cells: readonly string[]): boolean =>
  cells.some((text) => /^\d{1,2}(?:, ?\d{1,2}){2,}$/.test(text));

/** So often, and never apart: then it may be one option. */
const TOGETHER = 3;

/** @param known  options a person named; the longest that fits is taken first. Null to learn them from the answers. */
export function splitting(answers: readonly string[], known: readonly string[] | null): Splitting {
  const isTight = known?.some((option) => spaced(option) !== option) ?? false;
  const space = spacing(answers);
  const cells = isTight ? answers : answers.map(space);
  const splitter = known === null ? inOwnWords(cells, learnOptions(cells)) : byKnown(known);
  const split = isTight ? splitter : (text: string) => splitter(space(text));
  const times = new Map<string, { shown: string; n: number }>();
  const lists = cells
    .map(tidy)
    .filter((text) => text !== '')
    .map(split);
  for (const option of lists.flat()) {
    const one = times.get(fold(option)) ?? { shown: option, n: 0 };
    one.n++;
    times.set(fold(option), one);
  }
  const found = [...times.values()].sort((a, b) => b.n - a.n);
  const shared = found.filter(({ n }) => n > 1).map(({ shown }) => shown);
  const isOffered = ({ shown, n }: { shown: string; n: number }) => n > 1 || !isTyped(shown, shared);
  const options = found.filter(isOffered).map(({ shown }) => shown);
  return { split, options: known ?? options, doubtful: known === null ? alwaysTogether(lists) : [] };
}

/**
 * What somebody writes under "Other" comes last, and may hold commas: what stands at the end and no other answer shares is one text, in
 * their own words. Of options that were ticked once, side by side, the same is thought until somebody else ticks one of them.
 */
function inOwnWords(cells: readonly string[], splitter: (text: string) => readonly string[]) {
  const times = new Map<string, number>();
  for (const piece of cells.map(tidy).flatMap(splitter))
    times.set(fold(piece), (times.get(fold(piece)) ?? 0) + 1);
  return (text: string): readonly string[] => {
    const pieces = splitter(text);
    const known = pieces.reduce((last, piece, k) => ((times.get(fold(piece)) ?? 0) > 1 ? k + 1 : last), 0);
    return known > pieces.length - 2 ? pieces : [...pieces.slice(0, known), pieces.slice(known).join(', ')];
  };
}

/** Whether a text that one person gave is none of the options: several pieces, or a sentence. */
function isTyped(text: string, shared: readonly string[]): boolean {
  return /, |;\s/.test(withoutBrackets(text)) || isOwnSentence(text, shared);
}

/** Behind the last bracket that closes none is looked for: each one that opens would be followed to the end of the text. */
function withoutBrackets(text: string): string {
  const end = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']')) + 1;
  return text.slice(0, end).replace(/[([][^)\]]*[)\]]/g, '') + text.slice(end);
}

function alwaysTogether(lists: readonly (readonly string[])[]): string[] {
  const alone = new Map<string, number>();
  const pairs = new Map<string, { shown: string; n: number; a: string; b: string }>();
  for (const list of lists)
    list.forEach((option, k) => {
      alone.set(fold(option), (alone.get(fold(option)) ?? 0) + 1);
      const next = list[k + 1];
      if (next === undefined) return;
      const key = `${fold(option)}\n${fold(next)}`;
      const pair = pairs.get(key) ?? { shown: `${option}, ${next}`, n: 0, a: fold(option), b: fold(next) };
      pair.n++;
      pairs.set(key, pair);
    });
  return [...pairs.values()]
    .filter(({ a, b, n }) => n >= TOGETHER && alone.get(a) === n && alone.get(b) === n)
    .map(({ shown }) => shown);
}

function byKnown(known: readonly string[]): (text: string) => string[] {
  const longest = [...known].sort((a, b) => b.length - a.length);
  return (text) => {
    const found: string[] = [];
    let rest = tidy(text);
    while (rest !== '') {
      const option = longest.find((one) => isAhead(rest, one));
      const end = option === undefined ? /, |;\s*|$/.exec(rest)!.index : tidy(option).length;
      found.push(option ?? rest.slice(0, end));
      rest = rest.slice(end).replace(/^[,;]\s*/, '');
    }
    return found.filter((one) => one !== '');
  };
}

/** The option stands at the beginning, and a separator or the end follows. */
function isAhead(text: string, option: string): boolean {
  const length = tidy(option).length;
  return fold(text.slice(0, length)) === fold(option) && /^([,;]|$)/.test(text.slice(length));
}
