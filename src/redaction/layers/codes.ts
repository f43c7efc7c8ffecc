// Numbers that a word announces: staff numbers, badges, rooms, buildings.
import type { Span, SpanType } from '../spans.ts';
import { type Token, tokensOf } from '../tokens.ts';

interface Cue {
  readonly type: SpanType;
  readonly words: ReadonlySet<string>;
  readonly isCode: (code: string) => boolean;
}

const set = (words: string) => new Set(words.split(' '));

const cues: readonly Cue[] = [
  {
    type: 'id',
    words: set(
      'staff badge id ids matricule personalnummer employee ausweis ausweisnummer matrikel matrikelnummer identifiant personnel pin passport passeport reisepass ccid uid locker spind casier schliessfach plaque kennzeichen nummernschild steuer ahv avs ssn iban plate versicherungsnummer sozialversicherungsnummer steuernummer',
    ),
    isCode: (code) => /\d{3}/.test(code) && !/^(?:19|20)\d\d$/.test(code),
  },
  {
    type: 'room',
    words: set(
      'office room building bldg bureau batiment buro buero raum zimmer gebaude gebaeude salle saal hall desk ufficio aula lokale stanza zi rm bat geb hut baracke baraque bld salle',
    ),
    isCode: (code) => /\d/.test(code) && !/^(?:(?:19|20)\d\d|365)$/.test(code),
  },
];

/** "Zi. 2.07", "bldg. 31": an abbreviation goes with its code. */
const SHORT_CUE = 4;
/** Words that may stand between: "my staff number is", "room no." */
const FILLERS = set(
  'no nr n number nummer numero is the in at est ist lautet code ccid id r le la au der die das',
);
/** What is counted, not addressed: "desk 3 days a week". */
const COUNTED =
  /^[\s\u00a0](?:days?|years?|hours?|times?|people|persons?|minutes?|months?|weeks?|jours?|ans|fois|mois|heures?|personnes?|semaines?|tage?n?|jahre?n?|mal|stunden?|personen|leuten?|monate?n?|wochen?|visitors?|seats?|plätze|places)(?![\p{L}])/iu;

export function codesIn(text: string): Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  tokens.forEach((token, k) => {
    const cue = cues.find(({ words }) => words.has(token.plain));
    if (!cue) return;
    const first = afterFillers(text, tokens, k);
    const code = first === null ? null : codeAt(text, tokens, first);
    if (code === null || !cue.isCode(text.slice(code.start, code.end))) return;
    if (COUNTED.test(text.slice(code.end, code.end + 14))) return;
    const isShort = token.text.length <= SHORT_CUE && text[token.end] === '.';
    const start = isShort ? token.start : Math.min(code.start, numberSignAfter(tokens, k, code.start));
    const before = spans[spans.length - 1];
    if (before?.type === 'room' && cue.type === 'room' && /^,?\s$/.test(text.slice(before.end, token.start)))
      spans[spans.length - 1] = { ...before, end: code.end };
    else spans.push({ start, end: code.end, type: cue.type });
  });
  return spans;
}

/** At most three small words lie between the cue and its code. */
function afterFillers(text: string, tokens: readonly Token[], cue: number): number | null {
  for (let k = cue + 1; k < tokens.length && k <= cue + 4; k++) {
    if (!/^[\s\u00a0.:#°,(-]{0,4}$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return null;
    const { plain, text: word, isUpper } = tokens[k]!;
    const isJoined = /^[-/]\p{Lu}?\d/u.test(text.slice(tokens[k]!.end, tokens[k]!.end + 3));
    if (isJoined && tokens[k]!.isCapital) return k;
    if (/\d/.test(word) || (word.length <= 4 && (isUpper || word.length === 1) && !FILLERS.has(plain)))
      return k;
    if (!FILLERS.has(plain)) return null;
    if (isUpper && /\d/.test(tokens[k + 1]?.text ?? '')) return k;
  }
  return null;
}

const NUMBER_SIGNS = set('no nr n');

/** Where "no." or "Nr." between cue and code begins. */
function numberSignAfter(tokens: readonly Token[], cue: number, code: number): number {
  const sign = tokens.slice(cue + 1).find(({ plain, start }) => start < code && NUMBER_SIGNS.has(plain));
  return sign?.start ?? code;
}

/** Letters in capitals and digits, joined by marks: "31/2-014", "B-214", "C 3.14". */
function codeAt(
  text: string,
  tokens: readonly Token[],
  first: number,
): { start: number; end: number } | null {
  let last = first;
  while (tokens[last + 1]) {
    const { text: word, start, isUpper } = tokens[last + 1]!;
    const gap = text.slice(tokens[last]!.end, start);
    const isJoined = /^[-./]$/.test(gap) && (/\d/.test(word) || isUpper || word.length === 1);
    const isSplit = gap === ' ' && /^\d/.test(word) && !/\d/.test(tokens[last]!.text);
    if (!isJoined && !isSplit) break;
    last++;
  }
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
