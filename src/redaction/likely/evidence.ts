// What speaks for and against a word's being somebody's, as names that the weights know: its shape, its lists, its neighbours and the marks
// between them, how like it is to a name of the workbook. No word itself is among it, so that what was learnt holds for other words.

import { isListedWord } from '../lexicon/lexicon.ts';
import { beginsSmall, hasCapital, hasNumber } from '../signs.ts';
import { hasTwoCapitals, type Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { cuesOf } from './cues.ts';
import { likenessTo } from './like-known.ts';
import { numberOf, numbers } from './numbered.ts';
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

/** Pieces of evidence that come together: what they are made from, so that the same are not made twice, and how. */
export interface Group {
  /** Null where they are of the people of one workbook. */
  readonly from: number | null;
  readonly make: () => string[];
}

export function evidenceOf(sight: Sight, at: number): string[] {
  return groupsOf(sight, at).flatMap(({ make }) => make());
}

export function groupsOf(sight: Sight, at: number): Group[] {
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
  const found = [itself(view), ...neighbours(view), ...answers(view)];
  return isNumber ? found : [...found, { from: null, make: () => ofNames(view) }];
}

function itself(view: View): Group {
  const { sight, token, before, after } = view;
  const marks = numbers.mark.get(before)! * 16 + numbers.mark.get(after)!;
  const rest = marks * 4 + (token.startsSentence ? 2 : 0) + (sight.small.has(token.plain) ? 1 : 0);
  return { from: numberOf(token.text, sight.scene.language, 0, rest), make: () => ofItself(view) };
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

function neighbours(view: View): Group[] {
  const { sight, at, shape, kind, before, after } = view;
  const { tokens, text, language } = sight.scene;
  const [further, left, right] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const groups: Group[] = [];
  const own = numbers.shape.get(shape)! * 8 + numbers.kind.get(kind)!;
  if (left)
    groups.push({
      from: numberOf(left.text, language, 1, own * 16 + numbers.mark.get(before)!),
      make: () => ofSide(view, 'left', at - 1, before),
    });
  if (right)
    groups.push({
      from: numberOf(right.text, language, 2, own * 16 + numbers.mark.get(after)!),
      make: () => ofSide(view, 'right', at + 1, after),
    });
  if (further && left && markIn(text.slice(further.end, left.start)) === ' ')
    groups.push({ from: numberOf(further.plain, language, 3, own), make: () => ofFurther(further, shape) });
  return groups;
}

function ofSide({ sight, shape, isNumber, kind }: View, side: 'left' | 'right', at: number, mark: string) {
  const token = sight.scene.tokens[at]!;
  const found: string[] = [];
  for (const cue of cuesOf(token.plain)) {
    found.push(`${side} ${cue} ${shape} ${mark}`);
    if (!isNumber && side === 'left') found.push(`left ${cue} ${kind}`);
  }
  found.push(`${side} ${shapeOf(token)} ${shape} ${mark}`);
  if (!isNumber)
    found.push(`${side} ${kindWith(sight, at)} ${kind} ${shape}${mark === ' ' ? ' beside' : ''}`);
  return found;
}

function ofFurther({ plain }: Token, shape: string): string[] {
  return cuesOf(plain)
    .filter((cue) => cue !== 'other' && cue !== 'small')
    .map((cue) => `further ${cue} ${shape}`);
}

/** What the rules said of the words beside it. */
function answers({ sight, at, shape, isNumber, kind, before, after }: View): Group[] {
  const own = isNumber ? 'd' : `${kind} ${shape}`;
  const found: string[] = [];
  if (sight.isGone[at - 1]) found.push(`left gone ${before} ${own}`);
  if (sight.isGone[at + 1]) found.push(`right gone ${after} ${own}`);
  if (sight.isAsked[at - 1]) found.push(`left asked ${before} ${own}`);
  if (sight.isAsked[at + 1]) found.push(`right asked ${after} ${own}`);
  return found.length === 0 ? [] : [{ from: null, make: () => found }];
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
export function shapeOf(token: Token): string {
  if (shapes.size > 20_000) shapes.clear();
  const shape = shapes.get(token.text) ?? shapeIn(token);
  shapes.set(token.text, shape);
  return shape;
}

const shapes = new Map<string, string>();

function shapeIn({ text, isCapital, isUpper }: Token): string {
  if (hasNumber(text)) return /^\p{N}+$/u.test(text) ? 'd' : hasCapital(text) ? 'Xd' : 'xd';
  if (text.length === 1) return isCapital ? 'X' : 'x1';
  if (isUpper) return 'XX';
  if (isCapital) return hasTwoCapitals(text) ? 'XxX' : 'Xx';
  return hasCapital(text) ? 'xX' : beginsSmall(text) ? 'x' : 'o';
}

/** The most telling mark between two words. */
export function markIn(gap: string): string {
  if (gap === ' ') return ' ';
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
