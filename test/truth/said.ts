// Takes an answer apart: its numbers by where they stand, and its sentences by the texts they were said with and what was filled in.
// Of the product it knows the list of texts alone.
import { french } from '../../src/language/french/french.ts';

export interface Said {
  /** Where in the answer, lists without their places: `hub.steps[].line`. */
  readonly path: string;
  readonly value: string | number;
  /** What it stands in. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** One text of the list as it was said, and what was filled in. */
export interface Sentence {
  readonly text: string;
  readonly fill: Readonly<Record<string, string>>;
}

/** Every number of an answer, and every text with a digit or somebody's name or address. */
export function saidIn(answer: unknown, path: string, isAbout: RegExp, beside: Said['beside'] = {}): Said[] {
  if (typeof answer === 'number') return [{ path, value: answer, beside }];
  if (typeof answer === 'string') return isAbout.test(answer) ? [{ path, value: answer, beside }] : [];
  if (Array.isArray(answer)) return answer.flatMap((one) => saidIn(one, `${path}[]`, isAbout, beside));
  if (answer === null || typeof answer !== 'object') return [];
  const whole = answer as Said['beside'];
  return Object.entries(whole).flatMap(([key, value]) => saidIn(value, `${path}.${key}`, isAbout, whole));
}

interface Pattern {
  readonly text: string;
  readonly whole: RegExp;
  readonly begins: RegExp;
  readonly weight: number;
  /** What stands in every text that was said with it: how it begins, its longest piece, how it ends. */
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Gaps that hold a number; all others hold words. */
const NUMBERS = /^(n|k|sent|queued|made|locked|mails|row|all|least|places|has|needs)$/;

/** Gaps that hold a day, or several: as sentences say it, and as the sheets have it. */
const DAYS = /^(day|days|until|from|since|introduced|when)$/;
const A_DAY = '\\d{1,2} [A-Z][a-z]+ \\d{4}';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const two = (n: number) => String(n).padStart(2, '0');

/** What the sheets have: 2027-02-01 for 1 February 2027, and 2027-02-01 09:00 where an hour is said. */
function asInSheets(fill: string): string {
  return fill.replace(
    /(?<=^|, )(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b(, (?=\d\d:\d\d$))?/g,
    (whole, day, month, year, hour) => {
      const at = MONTHS.indexOf(month) + 1;
      return at === 0 ? whole : `${year}-${two(at)}-${two(Number(day))}${hour === undefined ? '' : ' '}`;
    },
  );
}

const fillOf = (groups: Sentence['fill'] = {}) =>
  Object.fromEntries(Object.entries(groups).map(([gap, fill]) => [gap, asInSheets(fill ?? '')]));

/** Gaps of few words. */
const WORDS: Readonly<Record<string, string>> = {
  topics: '[^.]+?',
  now: '[^:]+?',
  name: '[^:]+?',
  languages: '[^.]+?',
  rule: '[^.]+?',
  names: '[^.]+?',
  ordinal: '[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Nn]umber \\d+',
  why: '[^.]+?',
  mentor: '[^.:]+?',
  way: 'as written|in bands|rare ones together|common ones only',
};

function patternOf(text: string): Pattern {
  const inner = text
    .split(/(\{[\w -]+\??\})/)
    .map((piece) => {
      const [, sheet] = /^\{([A-Z][\w -]*)\??\}$/.exec(piece) ?? [];
      if (sheet !== undefined) return `(?:${sheet}|“[^”]+”)(?: \\([^)]*\\))?`;
      const [, gap] = /^\{(\w+)\}$/.exec(piece) ?? [];
      if (gap === undefined) return escaped(piece);
      if (DAYS.test(gap)) return `(?<${gap}>${A_DAY}|.+?)`;
      return `(?<${gap}>${NUMBERS.test(gap) ? '\\d+' : isShort(text) ? (WORDS[gap] ?? '.+?') : '.+?'})`;
    })
    .join('')
    .replace(/\(\?<(\w+)>([^)]+)\)(?=.*\(\?<\1>)/g, '(?:$2)');
  return {
    text,
    whole: new RegExp(`^${inner}$`, 's'),
    begins: new RegExp(`^${inner}(?=, |; | |\\. |$)`, 's'),
    weight: text.replace(/\{[\w -]+\??\}/g, '').length,
    ...piecesOf(text),
  };
}

function piecesOf(text: string): Pick<Pattern, 'start' | 'middle' | 'end'> {
  const pieces = text.split(/\{[\w -]+\??\}/);
  const [middle = ''] = [...pieces].sort((a, b) => b.length - a.length);
  return { start: pieces[0]!, middle, end: pieces.at(-1)! };
}

/** Sentences of which several stand behind one another. */
const isShort = (text: string) =>
  /^(\{n\} mentees? without a mentor: |\{now\}; |\{name\}, or another |(Show|Hide|Both named:|In common:|Kept although) )|\{ordinal\} choice/.test(
    text,
  );

/** The most literal one wins; texts that are little but what is filled in are tried last. */
const patterns = Object.keys(french())
  .map(patternOf)
  .sort((a, b) => b.weight - a.weight);
const telling = patterns.filter(
  ({ text, weight }) => weight > 6 || /^(\{n\} \w+|rows? \{rows?\})$/.test(text),
);
const BROAD = ['{who}: {why}', '{strand}: {counts}'];
const broad = patterns.filter(({ text }) => BROAD.includes(text));

const JOINED = /^(, |; |\. | )/;

/** The same is said in most worlds: each is taken apart once. */
const takenApart = new Map<string, Sentence[] | null>();

/** The texts a sentence was said with, one after the other; null where it was not said so. */
export function sentencesIn(said: string): Sentence[] | null {
  const known = takenApart.get(said);
  if (known !== undefined) return known;
  const found = asOne(said, telling) ?? asMany(said) ?? withReason(asOne(said, broad));
  takenApart.set(said, found);
  return found;
}

function asOne(said: string, list: readonly Pattern[]): Sentence[] | null {
  for (const { text, whole, start, middle, end } of list) {
    if (!said.startsWith(start) || !said.endsWith(end) || !said.includes(middle)) continue;
    const found = whole.exec(said);
    if (found) return [{ text, fill: fillOf(found.groups) }];
  }
  return null;
}

/** Of whom something is said, and what where it is a sentence. */
function withReason(found: Sentence[] | null): Sentence[] | null {
  const said = ({ fill: { why = '' } }: Sentence) => (why.endsWith('.') ? (sentencesIn(why) ?? []) : []);
  return found?.flatMap((one) => [one, ...said(one)]) ?? null;
}

function asMany(said: string): Sentence[] | null {
  for (const { text, begins, start, middle } of telling) {
    if (!said.startsWith(start) || !said.includes(middle)) continue;
    const found = begins.exec(said);
    if (!found) continue;
    const rest = sentencesIn(said.slice(found[0].length).replace(JOINED, ''));
    if (rest) return [{ text, fill: fillOf(found.groups) }, ...rest];
  }
  return null;
}
