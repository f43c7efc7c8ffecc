// Splits the answers of checkbox questions. Forms join the ticked options with ", ", and an option may hold a comma
// itself; the column as a whole tells which commas belong inside.
import { fold, tidy } from './folding.ts';

/** Splits one cell into its options. */
export type SplitOptions = (text: string) => readonly string[];

interface Atom {
  readonly shown: string;
  times: number;
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
}

/** Options that always stand together this often are one, whatever their first letter. */
const ALWAYS_TOGETHER = 4;
/** So often a piece has to stand behind the same one to be the middle of an option: "New techniques, tools, materials". */
const IN_THE_MIDDLE = 3;

/**
 * Learns from all cells of a question (or of a pair of questions with the same options).
 *
 * Two neighbours are one option when neither ever stands without the other and the second begins in lower case, or
 * when that happened at least four times and once with nothing beside them; and always inside brackets.
 */
export function learnOptions(cells: readonly string[]): SplitOptions {
  const texts = cells.map(tidy).filter((text) => text !== '');
  const atoms = countNeighbours(texts.map(atomsOf));
  const alone = new Set(texts.map(fold));
  const isOne = (a: string, b: string): boolean => {
    const left = atoms.get(fold(a));
    const right = atoms.get(fold(b));
    const together = left?.after.get(fold(b)) ?? 0;
    if (!left || !right || together !== left.times || together !== right.times) return false;
    if (/^\p{Ll}/u.test(b) && (/^\p{Lu}/u.test(a) || isInside(left))) return true;
    return together >= ALWAYS_TOGETHER && alone.has(fold(`${a}, ${b}`));
  };
  /** Never without the piece before it, which is one with it. */
  const isInside = ({ shown, times, before }: Atom): boolean => {
    const [[only, n] = ['', 0]] = before;
    return times >= IN_THE_MIDDLE && n === times && isOne(atoms.get(only)!.shown, shown);
  };
  return (text) => unique(join(atomsOf(tidy(text)), isOne));
}

/** Pieces between separators, with brackets kept whole. */
function atomsOf(text: string): string[] {
  const pieces = text.split(/, |;\s*|\n/).map((piece) => piece.trim());
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole[whole.length - 1];
    if (last !== undefined && depth(last) > 0) whole[whole.length - 1] = `${last}, ${piece}`;
    else whole.push(piece);
  }
  return whole.filter((piece) => piece !== '');
}

function depth(text: string): number {
  return (text.match(/[([]/g) ?? []).length - (text.match(/[)\]]/g) ?? []).length;
}

function countNeighbours(lists: readonly (readonly string[])[]): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const list of lists)
    list.forEach((piece, k) => {
      const atom = atoms.get(fold(piece)) ?? { shown: piece, times: 0, before: new Map(), after: new Map() };
      atom.times++;
      if (k > 0) bump(atom.before, fold(list[k - 1]!));
      if (k + 1 < list.length) bump(atom.after, fold(list[k + 1]!));
      atoms.set(fold(piece), atom);
    });
  return atoms;
}

function join(pieces: readonly string[], isOne: (a: string, b: string) => boolean): string[] {
  const joined: string[] = [];
  pieces.forEach((piece, k) => {
    if (k > 0 && isOne(pieces[k - 1]!, piece)) joined[joined.length - 1] += `, ${piece}`;
    else joined.push(piece);
  });
  return joined;
}

function unique(options: readonly string[]): string[] {
  const seen = new Set<string>();
  return options.filter((option) => !seen.has(fold(option)) && seen.add(fold(option)));
}
