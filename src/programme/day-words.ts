// The words of working days and hours, in English, French, German and what days-elsewhere.ts adds, and the pieces they make of an answer.
import { fold } from '../ground/folding.ts';
import { inOurWords, OPEN_SPAN, openSpan } from './days-elsewhere.ts';
import { type Hours, readHours } from './hours.ts';

export type Lexed =
  | { readonly is: 'days'; readonly days: readonly number[] }
  /** Days on which somebody says that they are not there. */
  | { readonly is: 'not'; readonly days: readonly number[] }
  | { readonly is: 'hours'; readonly hours: Hours };

/** Sunday first, folded. Letters that begin two days, or are common words, are none. */
const DAYS: readonly RegExp[] = [
  /^(su|sun|sundays?|dim|dimanches?|so|sonntags?)$/,
  /^(mo|mon|mondays?|lun|lundis?|montags?)$/,
  /^(tu|tue|tues|tuesdays?|mar|mardis?|di|dienstags?)$/,
  /^(wed|weds|wednesdays?|mer|mercredis?|mi|mittwochs?)$/,
  /^(th|thu|thur|thurs|thursdays?|jeu|jeudis?|do|donnerstags?)$/,
  /^(fr|fri|fridays?|ven|vendredis?|freitags?)$/,
  /^(sa|sat|saturdays?|sam|samedis?|samstags?|sonnabends?)$/,
];
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(weekdays?|workdays?|werktags?|wochentags?|ouvrables?)$/, [1, 2, 3, 4, 5]],
  [/^(weekends?|wochenenden?)$/, [0, 6]],
];
const SPAN = /^(to|until|till|through|thru|a|au|bis)$/;
const NOT = /^(not|no|except|without|excluding|never|sauf|pas|hors|ausser|nicht|ohne|keine?n?)$/;
const MORNING = /^(mornings?|forenoons?|matins?|matinees?|vormittags?|morgens?|am)$/;
const AFTERNOON = /^(afternoons?|apres-?midis?|nachmittags?|pm)$/;
/** Words that say nothing about when. */
const BESIDE =
  /^(and|et|und|or|ou|oder|from|de|du|des|von|on|at|in|the|le|les|la|am|um|im|work|working|hours?|only|usually|every|each|all|days?|daily|free|available|uhr|h|nur|seulement|jours?|tage?|stunden|heures?|cet|cest|gmt|local)$/;
/** “I do not work on” is no Thursday, “so that” no Sunday. */
const SENTENCE = /\b(i|we|ich|je|can|cannot|would|am not|so that)\b/;

const TIME = String.raw`\d{1,2}(?:[:.h]\d{2})?(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|h)(?![a-z]))?`;
const RANGE = new RegExp(`${TIME} ?(?:-|to |until |till |bis |a ) ?${TIME}`, 'y');
const WORD = /apres-midis?|[a-z]+/y;
const BETWEEN = /[\s,;.:/&+()|-]/;

const NOON = 12 * 60;

/** Null where a word or a number is none that we know. @param usual  the hours of mornings and afternoons. */
export function lexed(text: string, usual: Hours): Lexed[] | null {
  const said = inOurWords(fold(text).replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim());
  if (SENTENCE.test(said)) return null;
  const pieces: Lexed[] = [];
  const state = { isNot: false, isSpan: false };
  for (let at = 0; at < said.length; ) {
    const open = matchAt(OPEN_SPAN, said, at);
    const range = open ?? matchAt(RANGE, said, at);
    const word = range === null ? matchAt(WORD, said, at) : null;
    if (range === null && word === null) {
      if (!BETWEEN.test(said[at]!)) return null;
      if (said[at] === '-') state.isSpan = true;
      if (/[,;/&+|]/.test(said[at]!)) state.isSpan = false;
      at++;
      continue;
    }
    at += (range ?? word)!.length;
    const next = matchAt(WORD, said, at + 1) ?? '';
    const isRead =
      range === null
        ? readWord(pieces, state, word!, next, usual)
        : readRange(pieces, state, open === null ? readHours(range) : openSpan(range, usual));
    if (!isRead) return null;
  }
  return state.isNot || state.isSpan ? null : pieces;
}

const lastOf = (pieces: readonly Lexed[]): Lexed | undefined => pieces[pieces.length - 1];

interface State {
  isNot: boolean;
  isSpan: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function readRange(pieces: Lexed[], state: State, hours: Hours | null): boolean {
  if (hours === null || state.isNot || lastOf(pieces)?.is === 'not') return false;
  pieces.push({ is: 'hours', hours });
  state.isSpan = false;
  return true;
}

function readWord(pieces: Lexed[], state: State, word: string, next: string, usual: Hours): boolean {
  const days = daysOf(word);
  if (days !== null) return readDays(pieces, state, days);
  if (SPAN.test(word)) {
    state.isSpan = lastOf(pieces)?.is === 'days';
    return true;
  }
  if (NOT.test(word)) {
    state.isNot = true;
    return true;
  }
  const isBeside = BESIDE.test(word) && !(word === 'am' && daysOf(next) === null);
  if (isBeside) return true;
  const half = MORNING.test(word) ? { from: usual.from, to: NOON } : { from: NOON, to: usual.to };
  if ((!MORNING.test(word) && !AFTERNOON.test(word)) || state.isNot || lastOf(pieces)?.is === 'not')
    return false;
  if (half.from >= half.to) return false;
  pieces.push({ is: 'hours', hours: half });
  state.isSpan = false;
  return true;
}

function daysOf(word: string): readonly number[] | null {
  const day = DAYS.findIndex((names) => names.test(word));
  return day >= 0 ? [day] : (GROUPS.find(([names]) => names.test(word))?.[1] ?? null);
}

/** A span goes on from the day before it, also over the end of the week. */
function readDays(pieces: Lexed[], state: State, days: readonly number[]): boolean {
  const last = lastOf(pieces);
  if (state.isSpan) {
    if (last === undefined || last.is === 'hours' || last.days.length !== 1 || days.length !== 1)
      return false;
    const [from, to] = [last.days[0]!, days[0]!];
    const all = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, k) => (from + k) % 7);
    pieces.splice(-1, 1, { is: last.is, days: all });
  } else {
    const isNot = state.isNot || last?.is === 'not';
    pieces.push({ is: isNot ? 'not' : 'days', days });
  }
  state.isNot = false;
  state.isSpan = false;
  return true;
}
