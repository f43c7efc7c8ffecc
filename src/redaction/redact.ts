// The story of redaction: what must stay is marked first, then forms, names, titles and units mark what goes, what
// cannot be decided is asked, and the text is written once, at the end.
import type { KnownPeople } from './known/known-people.ts';
import type { UnitForms } from './known/units.ts';
import { exactIn } from './layers/exact.ts';
import { flagsIn } from './layers/flags.ts';
import { keptIn } from './layers/keep-list.ts';
import { kinIn } from './layers/kin.ts';
import { namesIn } from './layers/names.ts';
import { selfNamedIn } from './layers/self-naming.ts';
import { structuredIn } from './layers/structured.ts';
import { titledIn } from './layers/titles.ts';
import { unitsIn } from './layers/units.ts';
import { userNamesIn } from './layers/user-names.ts';
import { placeholdersIn, rewrite } from './rewrite.ts';
import { covers, type Flag, mergeSpans, overlaps, type Span } from './spans.ts';
import type { Scene } from './text-under-search.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Language, languageOf } from './words/function-words.ts';

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
  /** Language of the placeholders; the text's own where null. */
  readonly language: Language | null;
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
  const { known, units, mentor, language, isRare = () => true } = setting;
  const tokens = tokensOf(text);
  const small = tokens.filter((token) => !token.isCapital || token.startsSentence);
  const own =
    language ??
    languageOf(
      small.map((token) => token.plain),
      setting.usual,
    );
  const kept = [...keptIn(text, tokens), ...placeholdersIn(text)];
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
  };
  const forms = structuredIn(text);
  const names = namesIn(scene);
  const inUnits = unitsIn(scene);
  const logins = userNamesIn(scene);
  const self = selfNamedIn(scene);
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
    ...self.spans.filter(isFree),
    ...inUnits.spans.filter(isFree),
  ]);
  const spans = mergeSpans([...sure, ...kinIn(scene, sure).filter(isFree)]);
  const asked = [...names.flags, ...inUnits.flags, ...logins.flags, ...forms.flags, ...self.flags].filter(
    (flag) => !spans.some((span) => covers(span, flag)) && !kept.some((place) => overlaps(place, flag)),
  );
  return { spans, flags: inOrder([...asked, ...flagsIn(scene, spans, asked)]), language: own };
}

/** So few words tell nothing about somebody's habits. */
const FEWEST_WORDS = 8;

function isAllSmall(tokens: readonly Token[]): boolean {
  const latin = tokens.filter(({ plain }) => /^[a-z]/.test(plain));
  return (
    latin.length >= FEWEST_WORDS && latin.filter(({ isCapital }) => isCapital).length * 50 < latin.length
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
