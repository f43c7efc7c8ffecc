// Whether a given name may be another one made smaller: not by a table, but by what such forms have in common. What is left without a
// fond ending is heard in the whole name (Lexi, Gussie, Köbi), a syllable is said twice (Lolo, Didine), the consonants stay (Jonty, Klaus).
import { soundOf } from './other-scripts.ts';

/** Fond endings, as they sound. */
const ENDING =
  /(?:chen|lein|erl|ine|ete|ote|ito|ita|inio|ulo|ula|el|er|es|en|io|ou|ik|ka|ko|se|s|l|i|e|a|o|u|y)$/;
const LONGEST = 8;

/** made: what is left is heard in the name, or a syllable is said twice · alike: the consonants stay. */
export type Likeness = 'made' | 'alike';

/** A given name as it sounds. */
export interface Given {
  /** Folded, its pieces with `|` between. */
  readonly given: string;
  readonly pieces: readonly string[];
  readonly whole: string;
  /** Of each piece and of the whole. */
  readonly names: readonly string[];
  readonly consonants: readonly string[];
}

export function soundingGiven(given: string): Given {
  const pieces = given.split('|').map(soundOf);
  const whole = pieces.join('');
  const names = [...new Set([...pieces, whole])];
  return { given, pieces, whole, names, consonants: names.map(consonantsOf) };
}

/** @param word folded, of somebody's given name or of no list. @return what it may be of each given name. */
export function likenessTo(word: string): (name: Given) => Likeness | null {
  const said = soundOf(word);
  if (word.length < 2 || word.length > LONGEST || said.length < 2) return () => null;
  const cores = coresOf(said);
  const kept = cores.map(consonantsOf).filter((few) => few.length > 1);
  return ({ given, pieces, whole, names, consonants }) => {
    if (said === whole || word.length > given.length) return null;
    const isMade = cores.some((core) => names.some((name) => isHeard(core, name)));
    if (isMade || isSaidTwice(said, whole) || isOfLetters(said, pieces)) return 'made';
    return kept.some((few) => consonants.some((all) => areKept(few, all))) ? 'alike' : null;
  };
}

/** The form itself, and what is left without one ending and without two. */
function coresOf(said: string): string[] {
  const once = said.replace(ENDING, '');
  const twice = once.replace(ENDING, '');
  return [...new Set([said, once, twice])]
    .map((core) => core.replace(/(.)\1+/g, '$1'))
    .filter((core) => core.length > 1);
}

function isHeard(core: string, name: string): boolean {
  return core.length === 2 ? name.startsWith(core) : name.includes(core);
}

function areKept(few: string, all: string): boolean {
  return all.includes(few) || (few[0] === all[0] && isWithin(few, all));
}

function consonantsOf(sound: string): string {
  return sound
    .replace(/[aeiouh]/g, '')
    .replace(/c/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** The letters of one in their order in the other. */
function isWithin(few: string, all: string): boolean {
  let at = 0;
  for (const letter of few) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Lolo" of Laurent is not, "Cricri" of Christine is; "Didine" of Amandine, "Bébert" of Bertrand. */
function isSaidTwice(said: string, whole: string): boolean {
  const half = said.slice(0, said.length / 2);
  if (half + half === said && half.length > 1) return whole.includes(half);
  const rest = said.slice(2);
  return (
    rest.length > 2 && rest.startsWith(said.slice(0, 2)) && (whole.endsWith(rest) || whole.startsWith(rest))
  );
}

/** "Hape" of Hans-Peter, "Kaha" of Karl-Heinz: a consonant of each half, with any vowel behind it. */
function isOfLetters(said: string, pieces: readonly string[]): boolean {
  const found = /^([^aeiou])[aeiou]([^aeiou])[aeiou]$/.exec(said);
  return (
    found !== null &&
    pieces.length === 2 &&
    pieces[0]!.startsWith(found[1]!) &&
    pieces[1]!.startsWith(found[2]!)
  );
}
