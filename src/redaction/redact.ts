// The story of redaction: what must stay is marked first, then forms, names, titles and units mark what goes, what
// cannot be decided is asked, and the text is written once, at the end.
import { asRead } from './as-read.ts';
import type { KnownPeople } from './known/known-people.ts';
import type { UnitForms } from './known/units.ts';
import { abbreviatedIn } from './layers/abbreviated.ts';
import { againIn } from './layers/again.ts';
import { datesIn } from './layers/dates.ts';
import { edgesOf } from './layers/edges.ts';
import { exactIn } from './layers/exact.ts';
import { looksIn } from './layers/facts.ts';
import { flagsIn } from './layers/flags.ts';
import { givenAloneIn } from './layers/given-alone.ts';
import { groupsIn } from './layers/groups.ts';
import { hangulIn } from './layers/hangul.ts';
import { heardInOtherScripts } from './layers/heard.ts';
import { inCapitals } from './layers/in-capitals.ts';
import { keptIn } from './layers/keep-list.ts';
import { kinIn } from './layers/kin.ts';
import { linkedBehind } from './layers/listed-with.ts';
import { namesIn } from './layers/names.ts';
import { pronouncedIn } from './layers/pronounced.ts';
import { quotedIn } from './layers/quoted-letters.ts';
import { relatedIn } from './layers/related.ts';
import { selfNamedIn } from './layers/self-naming.ts';
import { structuredIn } from './layers/structured.ts';
import { titledIn } from './layers/titles.ts';
import { unitsIn } from './layers/units.ts';
import { isInOtherLanguage, latinNamesIn, unreadIn } from './layers/unread.ts';
import { userNamesIn } from './layers/user-names.ts';
import { kindOf } from './lexicon/lexicon.ts';
import { lighter } from './likely/lighter.ts';
import { likelyIn } from './likely/likely.ts';
import { sortedOut } from './likely/outright.ts';
import { placeholdersIn, rewrite } from './rewrite.ts';
import { among, type Flag, inOrder, mergeSpans, overlaps, type Span, type Why } from './spans.ts';
import type { Scene } from './text-under-search.ts';
import { firstAt } from './tokens.ts';
import type { Language } from './words/function-words.ts';
import { institutionWords } from './words/safe-capitals.ts';
import { isVoice } from './words/things-called.ts';

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
  const mayStay = doubts.filter((flag) => isHouseOrVerb(scene, flag));
  const likely = sortedOut(
    scene,
    spans,
    doubts.filter((flag) => !mayStay.includes(flag)),
  );
  const linked = likely.spans.flatMap((span) => linkedBehind(scene, span));
  const all = mergeSpans([...spans, ...likely.spans, ...linked, ...edgesOf(scene, likely.spans)]);
  const isGone = among(all).cover;
  const isOpen = (flag: Flag) => !isGone(flag);
  const open = lighter(scene, all, [...likely.flags, ...mayStay].filter(isOpen));
  const asked = open.filter(isAsked);
  const shown = open.filter((flag) => !isAsked(flag));
  return {
    spans: all,
    flags: inOrder([...asked, ...looksIn(scene, all, asked, shown)]),
    language: languageOfWords(scene, setting),
  };
}

/** "Hotel Adlon", "thanks to Alexa", and in a language whose words nobody here knows the verb that begins a sentence: asked about, however likely. */
function isHouseOrVerb({ tokens, language, isForeign }: Scene, place: Flag): boolean {
  const before = tokens[firstAt(tokens, place.start) - 1];
  const from = firstAt(tokens, place.start) - (before !== undefined && before.end > place.start ? 1 : 0);
  const words = tokens.slice(from, firstAt(tokens, place.end));
  const [first] = words;
  if (first === undefined) return false;
  if (words.length < 2) return isVoice(first.plain);
  const isVerb = isForeign && first.startsSentence && !kindOf(first.plain, language).endsWith('given');
  return isVerb || words.some(({ plain }) => institutionWords.has(plain));
}

/** What rules take out, and what they and the score ask about: nothing goes by likelihood alone. */
export function doubtsIn(text: string, setting: Setting): { scene: Scene; spans: Span[]; flags: Flag[] } {
  const { scene, spans, flags } = lookIn(text, setting);
  const likely = likelyIn(scene, spans, flags.filter(isAsked), flags);
  return { scene, spans, flags: inOrder([...flags, ...likely]) };
}

/** What is only shown: see what waits in the profiles. */
const SHOWN: ReadonlySet<Why> = new Set(['rare word', 'fact', 'gender', 'third person']);
const isAsked = ({ why }: Flag) => !SHOWN.has(why);

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
export function surelyIn(written: string, setting: Setting): { scene: Scene; spans: Span[]; asked: Flag[] } {
  const { known, units, mentor, language, isRare = () => true } = setting;
  const read = asRead(written, setting, language, setting.usual);
  const { text, tokens } = read;
  const kept = [...keptIn(text, tokens, known), ...datesIn(text), ...placeholdersIn(text)];
  const scene: Scene = {
    ...read,
    known,
    units,
    mentor,
    kept,
    isRare,
    isJoined: setting.isJoined === true,
  };
  const forms = structuredIn(text);
  const names = namesIn(scene);
  const inUnits = unitsIn(scene);
  const logins = userNamesIn(scene, [...names.spans, ...names.flags]);
  const self = setting.isTheirs === false ? NOBODY : selfNamedIn(scene, names.spans);
  const staying = among(kept);
  const isFree = (span: Span) => !staying.cover(span);
  const titled = titledIn(scene)
    .filter(isFree)
    .map((span) => typed(span, names.spans));
  const sure = mergeSpans([
    ...forms.spans,
    ...logins.spans,
    ...titled,
    ...names.spans,
    ...quotedIn(scene).filter(isFree),
    ...exactIn(scene),
    ...heardInOtherScripts(scene),
    ...hangulIn(scene),
    ...abbreviatedIn(scene).filter(isFree),
    ...latinNamesIn(scene).filter(isFree),
    ...self.spans.filter(isFree),
    ...(setting.isTheirs === false ? [] : pronouncedIn(scene)).filter(isFree),
    ...inUnits.spans.filter(isFree),
    ...inCapitals(scene, written).filter(isFree),
  ]);
  const related = relatedIn(scene, sure).filter(isFree);
  const named = mergeSpans([
    ...sure,
    ...kinIn(scene, sure).filter(isFree),
    ...related,
    ...givenAloneIn(scene, [...sure, ...related]).filter(isFree),
    ...groupsIn(scene).filter(isFree),
    ...againIn(scene, [...sure, ...related]).filter(isFree),
  ]);
  const spans = mergeSpans([...named, ...edgesOf(scene, named)]);
  const isGone = among(spans).cover;
  const asked = [...names.flags, ...inUnits.flags, ...logins.flags, ...forms.flags, ...self.flags].filter(
    (flag) => !isGone(flag) && !staying.touch(flag),
  );
  return { scene, spans, asked };
}

const NOBODY = { spans: [], flags: [] };

/** "Frau Weber" in the mentor's own profile is the mentor. */
function typed(span: Span, names: readonly Span[]): Span {
  const known = names.find((name) => overlaps(name, span));
  return known ? { ...span, type: known.type } : span;
}
