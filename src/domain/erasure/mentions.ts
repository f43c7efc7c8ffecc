// Where a text mentions one person: by address, by full name either way round, by code. A single first or family name is not
// enough: it may be somebody else's.
import { tidy } from '../people/folding.ts';
import { codeNumber } from '../people/naming.ts';

export interface Erased {
  /** Addresses in lower case, more than one where several were used. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** What stands in a text in place of the person. */
export const GONE = '[erased]';

export interface Mentions {
  readonly isIn: (text: string) => boolean;
  readonly without: (text: string) => string;
  /** Whether a cell is this person and nothing else. */
  readonly isJust: (text: string) => boolean;
}

const LETTER = '\\p{L}\\p{N}';

/** A name of one word is looked for only as a whole cell. */
export function mentionsOf({ addresses, names, codes }: Erased): Mentions {
  const patterns = [
    ...addresses.map(literal),
    ...names.filter((name) => /\s/.test(name.trim())).flatMap(nameForms),
    ...codes.map((code) => `M-?0*${codeNumber(code)}`),
  ];
  const all = new RegExp(
    `(?<![${LETTER}@._-])(?:${patterns.join('|')})(?![${LETTER}]|[@._-][${LETTER}])`,
    'giu',
  );
  const whole = new Set([...addresses, ...names].map((text) => tidy(text).toLowerCase()));
  const isJust = (text: string) => whole.has(tidy(text).toLowerCase());
  return {
    isJust,
    isIn: (text) => isJust(text) || text.search(all) >= 0,
    without: (text) => (isJust(text) ? GONE : text.replace(all, GONE)),
  };
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
