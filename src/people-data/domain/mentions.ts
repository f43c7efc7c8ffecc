// Where a text mentions one person: by address, by full name either way round, by code, and by every other form in which
// redaction knows a name. A part of the name that somebody else bears too is not sure to be meant.
import { GONE } from '../../ground/erased-word.ts';
import { tidy } from '../../ground/folding.ts';
import { codeNumber } from '../../ground/naming.ts';
import { isOurText } from '../../letters/texts.ts';
import { knownPeople } from '../../redaction/known/known-people.ts';
import { namePartsOf } from '../../redaction/known/name-parts.ts';
import { unitForms } from '../../redaction/known/units.ts';
import { kindOf } from '../../redaction/lexicon/lexicon.ts';
import { findIn } from '../../redaction/redact.ts';
import { mergeSpans, type Place } from '../../redaction/spans.ts';
import { plainKey, tokensOf } from '../../redaction/tokens.ts';

export interface Erased {
  /** Addresses in lower case, more than one where several were used. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** Names of everybody else. Without them only whole names, addresses and codes are looked for. */
  readonly others?: readonly string[];
}

export interface Mentions {
  /** Of the person, in lower case. */
  readonly addresses: readonly string[];
  /** Every name the person was given. */
  readonly names: readonly string[];
  /** By the whole name, an address or a code: a row that says so is about the person. */
  readonly isAbout: (text: string) => boolean;
  readonly isIn: (text: string) => boolean;
  /** Whether the person may be meant: by a name that others bear too, or a word like it. */
  readonly mayBeIn: (text: string) => boolean;
  readonly without: (text: string) => string;
}

const LETTER = '\\p{L}\\p{N}';

/** A name of one word is looked for as a whole cell, and wherever redaction is sure of it. */
export function mentionsOf(erased: Erased): Mentions {
  const { addresses, names, codes } = erased;
  const patterns = [
    ...addresses.map(literal),
    ...names.filter((name) => /\s/.test(name.trim())).flatMap(nameForms),
    ...codes.map((code) => `M-?0*${codeNumber(code)}`),
  ];
  const all = new RegExp(
    `(?<![${LETTER}@._-])(?:${patterns.join('|')})(?![${LETTER}]|[@._-][${LETTER}])`,
    'giu',
  );
  const whole = new Set([...addresses, ...names].map(wordsIn));
  const isJust = (text: string) => whole.has(wordsIn(text));
  const search = erased.others === undefined ? () => NOTHING : searchFor(erased, erased.others);
  const isAbout = (text: string) => isJust(text) || text.search(all) >= 0;
  return {
    addresses,
    names,
    isAbout,
    isIn: (text) => isAbout(text) || search(text).sure.length > 0,
    mayBeIn: (text) => search(text).unsure.length > 0,
    without: (text) => {
      if (isJust(text)) return GONE;
      const bare = text.replace(all, GONE);
      return withoutPlaces(bare, search(bare).sure);
    },
  };
}

function wordsIn(text: string): string {
  return plainKey(tidy(text));
}

interface Found {
  readonly sure: readonly Place[];
  readonly unsure: readonly Place[];
}

const NOTHING: Found = { sure: [], unsure: [] };

function searchFor({ addresses, names }: Erased, others: readonly string[]): (text: string) => Found {
  const people = (names.length === 0 ? [''] : names).flatMap((name) =>
    addresses.map((email) => ({
      name: name === '' ? nameIn(email) : name,
      email: saysName(email) ? email : '',
      unit: '',
      job: '',
    })),
  );
  const setting = {
    known: knownPeople(people),
    units: unitForms([]),
    mentor: 0,
    isTheirs: false,
    language: null,
  };
  const shared = new Set(others.flatMap(keysOf));
  const own = new Set(people.flatMap(({ name }) => keysOf(name)));
  const known = new Map<string, Found>();
  return (text) => {
    if (isOurText(text)) return NOTHING;
    const before = known.get(text);
    if (before) return before;
    const { spans, flags } = findIn(text, setting);
    const words = (place: Place) => tokensOf(text.slice(place.start, place.end)).map(({ plain }) => plain);
    const isOwn = (place: Place) => words(place).some((word) => own.has(word));
    const named = spans.filter((span) => span.type === 'name' || span.type === 'colleague' || isOwn(span));
    const isShared = (place: Place) => words(place).every((word) => shared.has(word) || word.length < 2);
    // A word that is like a part of this name, and is what somebody else is called, means that other person.
    const isOthers = (place: Place) =>
      words(place).length > 0 && words(place).every((word) => shared.has(word) && !own.has(word));
    const asked = flags.filter(({ why }) => why === 'near miss' || why === 'name or word');
    const found = {
      sure: named.filter((place) => !isShared(place)),
      unsure: [...named.filter(isShared), ...asked].filter((place) => !isOthers(place)),
    };
    known.set(text, found);
    return found;
  };
}

/** "career@…" is an everyday word, not what somebody is called: only the whole address is looked for. */
function saysName(email: string): boolean {
  return kindOf(plainKey(email.split('@')[0] ?? ''), 'en') !== 'ordinary';
}

/** "zoe.simunkova@…": all that is known of somebody whose answers are gone. */
function nameIn(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function keysOf(name: string): string[] {
  return namePartsOf(name).words.flatMap(({ keys }) => keys.map((key) => key.replace(/\|/g, '')));
}

function withoutPlaces(text: string, places: readonly Place[]): string {
  const spans = mergeSpans(places.map(({ start, end }) => ({ start, end, type: 'name' as const })));
  return [...spans]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + GONE + left.slice(end), text);
}

/** "Ana Ruiz", "Ruiz, Ana", "Ruiz Ana", with any blanks between. */
function nameForms(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const joined = (list: readonly string[]) => list.map(literal).join('[\\s,]+');
  return [
    joined(words),
    joined([...words.slice(1), words[0]!]),
    joined([words[words.length - 1]!, ...words.slice(0, -1)]),
  ];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
