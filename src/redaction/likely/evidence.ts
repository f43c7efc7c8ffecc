// What speaks for and against a word's being somebody's, as names that the weights know: its shape, its lists, its neighbours and the marks
// between them, how like it is to a name of the workbook. No word itself is among it, so that what was learnt holds for other words.
import { isListedWord } from '../lexicon/lexicon.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { cuesOf } from './cues.ts';
import { likenessTo } from './like-known.ts';
import type { Sight } from './sight.ts';

/** A word and what surrounds it. */
interface View {
  readonly sight: Sight;
  readonly at: number;
  readonly token: Token;
  readonly shape: string;
  readonly isNumber: boolean;
  /** Kind for words, `d` for numbers. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

export function evidenceOf(sight: Sight, at: number): string[] {
  const { tokens, text } = sight.scene;
  const token = tokens[at]!;
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  const shape = shapeOf(token);
  const isNumber = shape.endsWith('d');
  const view: View = {
    sight,
    at,
    token,
    shape,
    isNumber,
    kind: isNumber ? 'd' : sight.kinds[at]!,
    before: left ? markIn(text.slice(left.end, token.start)) : 'line',
    after: right ? markIn(text.slice(token.end, right.start)) : 'line',
  };
  return [...ofItself(view), ...ofNeighbours(view), ...ofAnswers(view), ...(isNumber ? [] : ofNames(view))];
}

function ofItself({ sight, token, shape, isNumber, kind, before, after }: View): string[] {
  const { plain, startsSentence, text } = token;
  const found = [
    `shape ${shape}`,
    `long ${shape} ${lengthOf(plain)}`,
    `before ${before} ${shape}`,
    `after ${after} ${shape}`,
  ];
  if (isNumber) return /^(?:19|20)\d\d$/.test(text) ? [...found, 'year'] : found;
  const { language } = sight.scene;
  found.push(`is ${kind} ${shape}`, `is ${kind} ${shape} ${language}`);
  found.push(`${isListedWord(plain, language) ? 'listed' : 'new'} ${shape}`);
  if (isFunctionWord(plain)) found.push(`small ${shape}`);
  if (startsSentence) found.push(`first ${shape} ${kind}`);
  if (shape === 'Xx' && sight.small.has(plain)) found.push('small elsewhere');
  for (const cue of cuesOf(plain)) if (cue !== 'other') found.push(`itself ${cue} ${shape}`);
  return found;
}

function ofNeighbours({ sight, at, shape, isNumber, kind, before, after }: View): string[] {
  const { tokens, text } = sight.scene;
  const [further, left, right] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const found: string[] = [];
  if (left) {
    for (const cue of cuesOf(left.plain)) {
      found.push(`left ${cue} ${shape} ${before}`);
      if (!isNumber) found.push(`left ${cue} ${kind}`);
    }
    found.push(`left ${shapeOf(left)} ${shape} ${before}`);
    if (!isNumber)
      found.push(`left ${kindWith(sight, at - 1)} ${kind} ${shape}${before === ' ' ? ' beside' : ''}`);
  }
  if (right) {
    for (const cue of cuesOf(right.plain)) found.push(`right ${cue} ${shape} ${after}`);
    found.push(`right ${shapeOf(right)} ${shape} ${after}`);
    if (!isNumber)
      found.push(`right ${kindWith(sight, at + 1)} ${kind} ${shape}${after === ' ' ? ' beside' : ''}`);
  }
  if (further && left && markIn(text.slice(further.end, left.start)) === ' ')
    for (const cue of cuesOf(further.plain))
      if (cue !== 'other' && cue !== 'small') found.push(`further ${cue} ${shape}`);
  return found;
}

/** What the rules said of the words beside it. */
function ofAnswers({ sight, at, shape, isNumber, kind, before, after }: View): string[] {
  const own = isNumber ? 'd' : `${kind} ${shape}`;
  const found: string[] = [];
  if (sight.isGone[at - 1]) found.push(`left gone ${before} ${own}`);
  if (sight.isGone[at + 1]) found.push(`right gone ${after} ${own}`);
  if (sight.isAsked[at - 1]) found.push(`left asked ${before} ${own}`);
  if (sight.isAsked[at + 1]) found.push(`right asked ${after} ${own}`);
  return found;
}

function ofNames({ sight, token, shape, kind }: View): string[] {
  const { known, mentor, language } = sight.scene;
  const { plain } = token;
  if (plain.length < 2 || isFunctionWord(plain)) return [];
  const isListed = isListedWord(plain, language);
  const found: string[] = [];
  const [likeness, whose] = likenessTo(known, mentor, plain);
  if (likeness !== '')
    found.push(`${likeness} ${whose} ${shape}`, `${likeness} ${isListed ? 'listed' : kind}`);
  if (plain.length <= LONGEST_INITIALS) {
    const people = known.initials.get(plain) ?? [];
    if (people.length > 0)
      found.push(
        `initials ${people.includes(mentor) ? 'own' : 'others'} ${shape}${isListed ? ' listed' : ''}`,
      );
  }
  return found;
}

const LONGEST_INITIALS = 5;

const kindWith = ({ kinds, scene }: Sight, at: number) =>
  `${kinds[at]!}${scene.tokens[at]!.isCapital ? ' capital' : ''}`;

const lengthOf = ({ length }: string) => (length >= 9 ? 9 : length >= 6 ? 6 : length >= 4 ? 4 : length);

/** Letters and digits as they stand: Xx, XX, x, d, Xd … */
export function shapeOf({ text, isCapital, isUpper }: Token): string {
  if (/\p{N}/u.test(text)) return /^\p{N}+$/u.test(text) ? 'd' : /\p{Lu}/u.test(text) ? 'Xd' : 'xd';
  if (text.length === 1) return isCapital ? 'X' : 'x1';
  if (isUpper) return 'XX';
  if (isCapital) return /\p{Lu}.*\p{Lu}/u.test(text) ? 'XxX' : 'Xx';
  return /\p{Lu}/u.test(text) ? 'xX' : /^\p{Ll}/u.test(text) ? 'x' : 'o';
}

/** The most telling mark between two words. */
export function markIn(gap: string): string {
  if (gap === '') return 'none';
  const marks = gap.replace(/\s/g, '');
  if (/\n/.test(gap)) return 'line';
  if (marks === '') return ' ';
  if (/[.!?…]/.test(marks)) return /\s$/.test(gap) ? '.' : 'dot';
  return MARKS.find(([, mark]) => mark.test(marks))?.[0] ?? 'odd';
}

const MARKS: readonly (readonly [string, RegExp])[] = [
  ["'", /^['’ʼ`´]$/],
  ['-', /^[-‐‑]$/],
  ['@', /@/],
  ['#', /#/],
  ['/', /[/\\]/],
  ['_', /_/],
  ['(', /[("«„“”»)]/],
  [',', /[,;]/],
  [':', /:/],
  ['&', /[&+]/],
];
