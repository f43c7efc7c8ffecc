// Where a text mentions one person: by address, by full name either way round, by code, and by every other form in which
// redaction knows a name. A part of the name that somebody else bears too is not sure to be meant.
import { GONE } from '../../ground/erased-word.ts';
import { fold, tidy } from '../../ground/folding.ts';
import { remembered } from '../../ground/made-when-asked.ts';
import { codeNumber } from '../../ground/naming.ts';
import { isOurText } from '../../letters/texts.ts';
import { knownPeople } from '../../redaction/known/known-people.ts';
import { unitForms } from '../../redaction/known/units.ts';
import { kindOf } from '../../redaction/lexicon/lexicon.ts';
import { spansIn, surelyIn } from '../../redaction/redact.ts';
import { inOrder, mergeSpans, type Place } from '../../redaction/spans.ts';
import { plainKey } from '../../redaction/tokens.ts';
import { createJudge, type Found } from './judge-found.ts';
import { createMask, literal, type Named, placesOf } from './somebody-else.ts';

export interface Erased {
  /** Addresses in lower case, more than one where several were used. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** Everybody else. Without them only whole names, addresses and codes are looked for. */
  readonly others?: readonly Named[];
  /** Others use the address too, so that it says nobody's name: what it is on which side of a pair. Left out where it is theirs alone. */
  readonly sides?: Sides;
}

/** Whether an address that others use too means this person as the mentee of a pair, and as its mentor. */
export interface Sides {
  readonly mentee: boolean;
  readonly mentor: boolean;
}

export interface Mentions {
  /** Of the person, in lower case; others may use them too. */
  readonly addresses: readonly string[];
  /** Those that are theirs alone: what says such an address is about them. */
  readonly own: readonly string[];
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

/**
 * A name of one word is looked for as a whole cell, and wherever redaction is sure of it. A name that another participant bears
 * too is sure nowhere: the address says who is meant.
 */
export function mentionsOf(erased: Erased): Mentions {
  const { addresses, codes, others = [], sides } = erased;
  const own = sides === undefined ? addresses : [];
  const borne = new Set(others.map(({ name }) => fold(name)));
  const names = erased.names.filter((name) => !borne.has(fold(name)));
  const patterns = [
    ...own.map(literal),
    ...names.filter((name) => /\s/.test(name.trim())).flatMap(nameForms),
    ...codes.map((code) => `M-?0*${codeNumber(code)}`),
  ];
  const all = patterns.length === 0 ? NOWHERE : alone(patterns);
  const whole = new Set([...own, ...names].map(wordsIn));
  const masked = createMask([...own, ...names], others);
  const isJust = (text: string) => whole.has(wordsIn(text));
  const search =
    erased.others === undefined ? () => NOTHING : searchFor({ ...erased, addresses: own, names }, others);
  const isPair = pairTest(addresses, sides);
  const isAbout = (text: string) => isJust(text) || isPair(text) || masked(text).search(all) >= 0;
  const isSame = (text: string) =>
    borne.has(fold(text)) && erased.names.some((name) => fold(name) === fold(text));
  return {
    ...{ addresses, own },
    names: erased.names,
    isAbout,
    isIn: (text) => isAbout(text) || search(masked(text)).sure.length > 0,
    mayBeIn: (text) => isSame(text) || search(masked(text)).unsure.length > 0,
    without: (text) => {
      if (isJust(text) || isPair(text)) return GONE;
      const places = placesOf(all, masked(text));
      return withoutPlaces(text, [...places, ...search(masked(text)).sure]);
    },
  };
}

const NOWHERE = /(?!)/g;

/** Where one of them stands by itself. */
function alone(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![${LETTER}@._-])(?:${patterns.join('|')})(?![${LETTER}]|[@._-][${LETTER}])`, 'giu');
}

/** Whether a text is the name of a pair in which an address that others use too stands on a side that is this person's. */
function pairTest(addresses: readonly string[], sides: Sides | undefined): (text: string) => boolean {
  if (sides === undefined) return () => false;
  return (text) => {
    const [mentee, mentor, ...more] = text.toLowerCase().split(' > ');
    if (mentor === undefined || more.length > 0) return false;
    return (sides.mentee && addresses.includes(mentee!)) || (sides.mentor && addresses.includes(mentor));
  };
}

function wordsIn(text: string): string {
  return plainKey(tidy(text));
}

/** People who are looked for in one run; more only where a program keeps what it knew of another. */
const MOST_SEARCHES = 8;
const NOTHING: Found = { sure: [], unsure: [] };

/** How redaction finds the person, and nobody: the same text is read with both. */
function settingsFor({ addresses, names }: Looked['erased']) {
  const people = (names.length === 0 ? [''] : names).flatMap((name) =>
    (addresses.length === 0 ? [''] : addresses).map((email) => ({
      name: name === '' ? nameIn(email) : name,
      email: saysName(email) ? email : '',
      unit: '',
      job: '',
    })),
  );
  const nobody = { known: knownPeople([]), units: unitForms([]), mentor: 0, isTheirs: false, language: null };
  return {
    person: { ...nobody, known: knownPeople(people) },
    nobody,
    called: people.map(({ name }) => name),
  };
}

/** Who is looked for, and everybody else. */
interface Looked {
  readonly erased: Pick<Erased, 'addresses' | 'names'>;
  readonly others: readonly Named[];
}

function searchFor({ addresses, names }: Erased, others: readonly Named[]): (text: string) => Found {
  return searches(JSON.stringify({ erased: { addresses, names }, others } satisfies Looked));
}

/** What a text says about the same person among the same people stays the same. */
const searches = remembered((looked) => createSearch(JSON.parse(looked) as Looked), MOST_SEARCHES);

function createSearch({ erased, others }: Looked): (text: string) => Found {
  const { person, nobody, called } = settingsFor(erased);
  const judge = createJudge(called, others);
  const known = new Map<string, Found>();
  return (text) => {
    if (isOurText(text)) return NOTHING;
    const before = known.get(text);
    if (before) return before;
    const { spans: all, asked: flags } = surelyIn(text, person);
    // What a sentence makes likely is a name of anybody's, whoever is looked for.
    const spans = all.filter(isOfSomebody);
    const anybodys = spans.length === 0 ? [] : spansIn(text, nobody).filter(isOfSomebody);
    const asked = inOrder(flags).filter(({ why }) => why === 'near miss' || why === 'name or word');
    const found = judge(text, spans, asked, anybodys);
    known.set(text, found);
    return found;
  };
}

const isOfSomebody = ({ type }: { readonly type: string }) => type !== 'likely';

/** "career@…" is an everyday word, not what somebody is called: only the whole address is looked for. */
function saysName(email: string): boolean {
  return kindOf(plainKey(email.split('@')[0] ?? ''), 'en') !== 'ordinary';
}

/** "zoe.simunkova@…": all that is known of somebody whose answers are gone. */
function nameIn(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
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
