// Who writes without capitals writes names so, too. Where a word can be nothing else, or stands where somebody is named, the searches read it
// with the capital that it would have; every place stays where it was.

import { isGlossedAsKin, ownBefore } from './layers/letter-of-kin.ts';
import { isFamous, isGivenOnly, isTool, kindOf, type WordKind } from './lexicon/lexicon.ts';
import { cuesOf } from './likely/cues.ts';
import { isLatin, type Token } from './tokens.ts';
import { isCallingSmall } from './words/calling.ts';
import { elsewhere, functionWords, isFunctionWord, type Language } from './words/function-words.ts';
import { particles } from './words/particles.ts';
import { kin, listLinks, ofOne, personVerbs } from './words/person-cues.ts';
import { closings } from './words/self-naming.ts';
import { isThingCalled } from './words/things-called.ts';

interface Small {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly isForeign: boolean;
}

/** The text with capitals where names begin; as long as before. */
export function withCapitals(written: Small): string {
  const { text, tokens, language } = written;
  const others = tokens.filter(({ plain }) => elsewhere.has(plain) && !functionWords[language].has(plain));
  const small = { ...written, isForeign: written.isForeign || others.length > 0 };
  const signs = text.split('');
  for (let k = 0; k < tokens.length; k++) {
    if (!beginsName(small, k)) continue;
    for (const at of [k, ...familyBehind(small, k)]) {
      const { start } = tokens[at]!;
      const capital = signs[start]!.toUpperCase();
      if (capital.length === 1) signs[start] = capital;
      k = at;
    }
  }
  return signs.join('');
}

function beginsName(small: Small, at: number): boolean {
  const { tokens, language, isForeign } = small;
  const { plain, startsSentence } = tokens[at]!;
  if (!mayBeRaised(small, at) || isFamous(plain) || isTool(plain) || isThingCalled(plain)) return false;
  if (TRADES.has(plain)) return false;
  const isCalled = isBehindCue(small, at);
  const kind = kindOf(plain, language);
  // "mein bruder joggt": behind kin an unknown word may be a verb as well, and is asked about; below a letter it is none.
  const isBelow = plain.length >= LONG_ENOUGH && closings.test(beforeOf(small, at));
  if (kind === 'maybe given' && isOfOwnKin(small, at)) return true;
  if (isForeign && kind !== 'given') return isBelow && kind === 'unknown' && at === tokens.length - 1;
  if (kind === 'given' && plain.length > 2) {
    if (isCalled || isForeign) return isCalled;
    return isGivenOnly(plain, language) && (!startsSentence || isBefore(small, at, personVerbs[language]));
  }
  if (kind !== 'unknown' && kind !== 'maybe given') return false;
  const next = kindAt(small, at + 1);
  const isNamed = isCalled && (kind !== 'unknown' || isBelow);
  if (next !== null && next !== 'ordinary' && (isNamed || isBehindWith(small, at))) return true;
  if (next?.startsWith('maybe') && isBefore(small, at + 1, DOES)) return true;
  if (!isCalled) return false;
  if (kind === 'unknown') return isBelow;
  return isBefore(small, at, personVerbs[language]);
}

/** "my wife hope is", "mein mann ernst und": between somebody's own kin and what they do stands nothing but the name, or in what depends on it an adjective. */
function isOfOwnKin(small: Small, at: number): boolean {
  const { text, tokens, language } = small;
  const [before, own, cue] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (!own || !cue || !kin.has(cue.plain) || !ownBefore.test(own.plain)) return false;
  if (text.slice(own.end, tokens[at]!.start) !== ` ${cue.text} ` || DEPENDING.has(before?.plain ?? ''))
    return false;
  return isBefore(small, at, personVerbs[language]) || isBefore(small, at, DOING[language]);
}
const DEPENDING: ReadonlySet<string> = new Set(
  'dass weil wenn ob da als damit obwohl wie was den die das dem bis seit'.split(' '),
);
/** What somebody does, by its ending; what a sentence goes on with. */
const DOING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:[a-z]{3,}[^su]s|does|goes|can|will|who)$/,
  fr: /^(?:bosse|gere|joue|garde|cuisine|vit|fait|va|vient|adore|qui)$/,
  de: /^(?:[a-z]{2,}(?:[^ae]t|[bdft]et)|kann|will|mag)$/,
};
const LONG_ENOUGH = 4;
/** "mon mari kiné": a given name elsewhere. */
const TRADES: ReadonlySet<string> = new Set(['kine']);
/** "lucie garnier qui m'a": nothing does so but somebody. */
const DOES = /^(?:who|qui|told|said|taught|showed|hat|sagte|meinte|dit|disait|m)$/;

/** Behind these two words that nobody knows are somebody. */
const isBehindWith = ({ tokens }: Small, at: number) => WITH.has(tokens[at - 1]?.plain ?? '');
const WITH: ReadonlySet<string> = new Set(
  'for with from by to under between avec chez de par entre mit an bei von nach ohne zwischen'.split(' '),
);

/** What the next word is, where it may belong to a name. */
function kindAt(small: Small, at: number): WordKind | null {
  const { text, tokens, language } = small;
  const token = tokens[at];
  if (token === undefined || text.slice(tokens[at - 1]!.end, token.start) !== ' ') return null;
  return mayBeRaised(small, at) && !isTool(token.plain) ? kindOf(token.plain, language) : null;
}

/** A word that stands alone, none of an address, none of the small ones. */
function mayBeRaised({ text, tokens, language }: Small, at: number): boolean {
  const { start, end, isCapital, plain } = tokens[at]!;
  if (isCapital || !isLatin(plain) || isFunctionWord(plain) || elsewhere.has(plain)) return false;
  if (RUN_TOGETHER[language]?.test(plain)) return false;
  return BEFORE.test(text.slice(start - 1, start)) && BEHIND.test(text.slice(end, end + 3));
}
/** "jai", "ive" */
const RUN_TOGETHER: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:i|you|we|they|s?he|it|that|what|who)(?:ve|ll|m|d|re|s)$|nt$/,
  fr: /^(?:[cdjlmnst]|qu)(?:ai|as?|est?|et(?:ais?|ait)|en|y|ils?|elle|on)$/,
};
const BEFORE = /^$|[\s("“„«'’-]/;
const BEHIND = /^(?:[\s,;:!?)"”“»]|\.?(?:\s|$)|['’]s?\s|-\p{L})/u;

/** "my boss", "frag nach", "lg,": somebody follows. */
function isBehindCue(small: Small, at: number): boolean {
  const { text, tokens, isForeign } = small;
  const { start } = tokens[at]!;
  const before = beforeOf(small, at);
  if (closings.test(before) || isCallingSmall(before)) return true;
  if (isGlossedAsKin(text, tokens, at)) return true;
  const { plain: word = '', end = 0 } = tokens[at - 1] ?? {};
  if (text.slice(end, start) !== ' ') return false;
  return kin.has(word) || ofOne.has(word) || (isForeign && (listLinks.has(word) || ELSEWHERE.test(word)));
}
const beforeOf = ({ text, tokens }: Small, at: number) =>
  text.slice(Math.max(0, tokens[at]!.start - NEAR), tokens[at]!.start);
const NEAR = 40;
const ELSEWHERE =
  /^(?:marit[oi]|moglie|figli[oa]|capo|collega|jef[ea]|companer[oa]|herman[oa]|hij[oa]s?|mujer|espos[oa]|man|vrouw|zoon|dochter|baas|con|por|met|naar|di|[yei])$/;

/** Where the words of a family's name stand behind a given one. */
function familyBehind(small: Small, first: number): number[] {
  const { text, tokens, language, isForeign } = small;
  let at = first + 1;
  while (at < first + MOST_SMALL && isLink(small, at)) at++;
  const token = tokens[at];
  const isTied = token !== undefined && /^[ -]$/.test(text.slice(tokens[at - 1]!.end, token.start));
  if (!isTied || !mayBeRaised(small, at) || personVerbs[language].test(token.plain)) return [];
  const kind = kindOf(token.plain, language);
  const isUnknown = kind === 'unknown' && (!isForeign || THEN.test(text.slice(token.end, token.end + 10)));
  if (kind === 'given' || isUnknown) return [at];
  if (isForeign || at > first + 1) return [];
  if (isBefore(small, at, personVerbs[language])) return [at];
  const isCalled = isBehindCue(small, first) || isBehindWith(small, first);
  // "yannick garde les petits": what has an object behind it is a verb.
  if (cuesOf(tokens[at + 1]?.plain ?? '').includes('article')) return [];
  const isCued = isBehindCue(small, first) || kindOf(tokens[first]!.plain, language) === 'maybe given';
  return kind.startsWith('maybe') && (isCued || (isCalled && isEnded(small, at))) ? [at] : [];
}
const MOST_SMALL = 4;
/** In other languages behind a whole name, and behind no verb. */
const THEN = /^ (?:m[eij]|mij|ons|nos|ci|ha|heeft|is|es|era|y yo|e io|en ik)(?!\p{L})/u;

function isLink({ text, tokens }: Small, at: number): boolean {
  const token = tokens[at];
  const isTied = token !== undefined && text.slice(tokens[at - 1]!.end, token.start) === ' ';
  return isTied && particles.has(token.plain) && !listLinks.has(token.plain);
}

function isBefore({ text, tokens }: Small, at: number, verbs: RegExp): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  return /^[ '’]$/.test(text.slice(token.end, next.start)) && verbs.test(next.plain);
}

/** No word follows that may belong to it. */
function isEnded({ text, tokens }: Small, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || text.slice(tokens[at]!.end, next.start) !== ' ') return true;
  return cuesOf(next.plain).some((cue) => cue === 'preposition' || cue === 'link');
}
