// The story of redaction: what must stay is marked first, then forms, names, titles and units mark what goes, what
// cannot be decided is asked, and the text is written once, at the end.
import type { KnownPeople } from './known/known-people.ts';
import type { UnitForms } from './known/units.ts';
import { abbreviatedIn } from './layers/abbreviated.ts';
import { againIn } from './layers/again.ts';
import { datesIn } from './layers/dates.ts';
import { edgesOf } from './layers/edges.ts';
import { exactIn } from './layers/exact.ts';
import { flagsIn } from './layers/flags.ts';
import { hangulIn } from './layers/hangul.ts';
import { heardInOtherScripts } from './layers/heard.ts';
import { keptIn } from './layers/keep-list.ts';
import { kinIn } from './layers/kin.ts';
import { namesIn } from './layers/names.ts';
import { selfNamedIn } from './layers/self-naming.ts';
import { structuredIn } from './layers/structured.ts';
import { titledIn } from './layers/titles.ts';
import { unitsIn } from './layers/units.ts';
import { isInOtherLanguage, latinNamesIn, unreadIn } from './layers/unread.ts';
import { userNamesIn } from './layers/user-names.ts';
import { likelyIn } from './likely/likely.ts';
import { outrightIn } from './likely/outright.ts';
import { placeholdersIn, rewrite } from './rewrite.ts';
import { covers, type Flag, mergeSpans, overlaps, type Span } from './spans.ts';
import type { Scene } from './text-under-search.ts';
import { type Token, tokensOf } from './tokens.ts';
import { elsewhere, functionWords, type Language, languageOf } from './words/function-words.ts';

export interface Redaction {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly flags: readonly Flag[];
  readonly language: Language;
}

export interface Setting {
  readonly known: KnownPeople;
  readonly units: UnitForms;
  /** Number of the mentor among the known people; −1 for a text that is nobody's. */
  readonly mentor: number;
  /** Whether the mentor wrote the text, so that "call me Jeff" names the mentor; yes where nobody says. */
  readonly isTheirs?: boolean;
  /** Language of the placeholders; the text's own where null. */
  readonly language: Language | null;
  /** Joined texts of several languages, searched as one: what only one language knows proves nothing. */
  readonly isJoined?: boolean;
  /** Whether a folded word is used in this profile alone; every word is where nobody says. */
  readonly isRare?: (word: string) => boolean;
  /** Language where a text is too short to tell. */
  readonly usual?: Language;
}

/** Takes out of a text whatever points to a known person, and lists what a person has to decide. */
export function redact(text: string, setting: Setting): Redaction {
  const found = findIn(text, setting);
  return { ...found, text: rewrite(text, found.spans, found.language) };
}

/** What would go and what has to be asked, without writing. */
export function findIn(text: string, setting: Setting): Omit<Redaction, 'text'> {
  const { scene, spans, flags: doubts } = doubtsIn(text, setting);
  const outright = outrightIn(scene, spans, doubts);
  const all = mergeSpans([...spans, ...outright, ...edgesOf(scene, outright)]);
  return {
    spans: all,
    flags: doubts.filter((flag) => !all.some((span) => covers(span, flag))),
    language: languageOfWords(scene, setting),
  };
}

/** What rules take out, and what they and the score ask about: nothing goes by likelihood alone. */
export function doubtsIn(text: string, setting: Setting): { scene: Scene; spans: Span[]; flags: Flag[] } {
  const { scene, spans, flags } = lookIn(text, setting);
  const isAsked = ({ why }: Flag) => why !== 'rare word' && why !== 'gender' && why !== 'third person';
  const likely = likelyIn(scene, spans, flags.filter(isAsked), flags);
  return { scene, spans, flags: inOrder([...flags, ...likely]) };
}

/** A text in a language that is none of ours gets the words of the programme's. */
function languageOfWords(scene: Scene, { language, usual = 'en' }: Setting): Language {
  return language ?? (isInOtherLanguage(scene) ? usual : scene.language);
}

/** What would go, for whoever asks about nothing. */
export function spansIn(text: string, setting: Setting): readonly Span[] {
  return surelyIn(text, setting).spans;
}

/** What the rules say, before the score is asked about the rest. */
export function lookIn(text: string, setting: Setting): { scene: Scene; spans: Span[]; flags: Flag[] } {
  const { scene, spans, asked } = surelyIn(text, setting);
  return { scene, spans, flags: [...asked, ...flagsIn(scene, spans, asked), ...unreadIn(scene)] };
}

/** What goes, and what was asked on the way to it. */
function surelyIn(text: string, setting: Setting): { scene: Scene; spans: Span[]; asked: Flag[] } {
  const { known, units, mentor, language, isRare = () => true } = setting;
  const tokens = tokensOf(text);
  const small = tokens.filter((token) => !token.isCapital || token.startsSentence);
  const own = language ?? languageOf(wordsIn(small), setting.usual);
  const kept = [...keptIn(text, tokens), ...datesIn(text), ...placeholdersIn(text)];
  const scene: Scene = {
    text,
    tokens,
    language: own,
    known,
    units,
    mentor,
    kept,
    isRare,
    isSmall: isAllSmall(tokens),
    isJoined: setting.isJoined === true,
    isForeign: isInOther(tokens, languageOf(wordsIn(tokens), own)),
  };
  const forms = structuredIn(text);
  const names = namesIn(scene);
  const inUnits = unitsIn(scene);
  const logins = userNamesIn(scene, [...names.spans, ...names.flags]);
  const self = setting.isTheirs === false ? NOBODY : selfNamedIn(scene, names.spans);
  const isFree = (span: Span) => !kept.some((place) => covers(place, span));
  const titled = titledIn(scene)
    .filter(isFree)
    .map((span) => typed(span, names.spans));
  const sure = mergeSpans([
    ...forms.spans,
    ...logins.spans,
    ...titled,
    ...names.spans,
    ...exactIn(scene),
    ...heardInOtherScripts(scene),
    ...hangulIn(scene),
    ...abbreviatedIn(scene).filter(isFree),
    ...latinNamesIn(scene).filter(isFree),
    ...self.spans.filter(isFree),
    ...inUnits.spans.filter(isFree),
  ]);
  const named = mergeSpans([
    ...sure,
    ...kinIn(scene, sure).filter(isFree),
    ...againIn(scene, sure).filter(isFree),
  ]);
  const spans = mergeSpans([...named, ...edgesOf(scene, named)]);
  const asked = [...names.flags, ...inUnits.flags, ...logins.flags, ...forms.flags, ...self.flags].filter(
    (flag) => !spans.some((span) => covers(span, flag)) && !kept.some((place) => overlaps(place, flag)),
  );
  return { scene, spans, asked };
}

const NOBODY = { spans: [], flags: [] };
const wordsIn = (tokens: readonly Token[]) => tokens.map(({ plain }) => plain);

/** So few words tell nothing about somebody's habits. */
const FEWEST_WORDS = 8;
/** Of a hundred words with letters so many may have a capital; acronyms do not count. */
const MOST_CAPITALS = 4;

/** Somebody who writes without capitals begins sentences with a small letter, too. */
function isAllSmall(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ plain, isUpper, text }) => /^[a-z]/.test(plain) && !isUpper && text.length > 1,
  );
  const first = words.filter(({ startsSentence }) => startsSentence);
  const capitals = (list: readonly Token[]) => list.filter(({ isCapital }) => isCapital).length;
  return (
    words.length >= FEWEST_WORDS &&
    capitals(words) * 100 <= words.length * MOST_CAPITALS &&
    capitals(first) * 4 <= first.length
  );
}

/** In each of the three languages every third word is one of its small ones. */
const FEWEST_IN_HUNDRED = 20;
/** So many small words of other languages are no chance. */
const FEWEST_ELSEWHERE = 3;

function isInOther(tokens: readonly Token[], language: Language): boolean {
  const words = tokens.filter(({ plain, isCapital }) => !isCapital && /^[a-z]/.test(plain));
  const small = words.filter(({ plain }) => functionWords[language].has(plain)).length;
  const others = words.filter(
    ({ plain }) => elsewhere.has(plain) && !functionWords[language].has(plain),
  ).length;
  const isTold = words.length >= FEWEST_WORDS || small === 0 || others > 0;
  return (
    (isTold && small * 100 < words.length * FEWEST_IN_HUNDRED) ||
    (others >= FEWEST_ELSEWHERE && others * 2 > small)
  );
}

/** "Frau Weber" in the mentor's own profile is the mentor. */
function typed(span: Span, names: readonly Span[]): Span {
  const known = names.find((name) => overlaps(name, span));
  return known ? { ...span, type: known.type } : span;
}

function inOrder(flags: readonly Flag[]): Flag[] {
  return [...flags].sort((a, b) => a.start - b.start || a.end - b.end);
}
