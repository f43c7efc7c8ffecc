// Cells of a grid that grade a row: "Very well", "not at all", "2nd", 4, a tick. What says that a topic counts, and what not.
import { fold } from '../ground/folding.ts';
import { yesOrNo } from '../ground/yes-no.ts';

/** `much`: it counts; `some`: only where nothing counts more; `none`: never; null: we cannot tell. */
export type Level = 'much' | 'some' | 'none' | null;

const NONE =
  /^(?:-+|none|no|not(?: at all)?|never|nothing|n\/?a|not (?:interested|relevant|applicable|important|needed|for me)|low|very low|no experience|no knowledge|aucun\w*|pas du tout|jamais|nul|rien|pas (?:interesse\w*|important|concern\w*)|faible|gar nicht|uberhaupt nicht|nicht|kein\w*|nie|niedrig|gering|nada|ningun\w*|en absoluto|nunca|bajo|per niente|niente|nessun\w*|mai|basso|helemaal niet|niet|geen|nooit|laag|slet ikke|ikke|ingen|aldrig|lav|nenhum\w*|baixo|not met)\b/;
const SOME =
  /^(?:a (?:little|bit)|slightly|somewhat|some|basic\w*|beginner|novice|medium|average|moderate\w*|so-so|maybe|perhaps|un peu|moyen\w*|debutant\w*|notions|peut-etre|etwas|ein wenig|ein bisschen|wenig|mittel\w*|anfanger\w*|grundkenntnisse|vielleicht|eher nicht|(?:un )?poco|algo|medio|principiante|un po|abbastanza poco|een beetje|beetje|matig|gemiddeld|beginner|lidt|noget|mellem|begynder|um pouco|iniciante)\b/;
const MUCH =
  /^(?:very|much|a lot|lots|well|good|strong\w*|high\w*|great\w*|fully|extremely|definitely|important|most|essential|top|expert\w*|advanced|proficient|intermediate|confident\w*|priority|can (?:help|support|mentor|advise|offer)\w*|happy to|interested|would like|tres|beaucoup|bien|bon\w*|fort\w*|eleve\w*|confirme\w*|avance\w*|essentiel\w*|prioritaire|sehr|viel|gut|hoch|stark|erfahren|fortgeschritten\w*|wichtig|gern\w*|mucho|muy|bien|alto|avanzad\w*|intermedio|molto|bene|buon\w*|alta|avanzat\w*|esperto|veel|zeer|heel|goed|hoog|gevorderd\w*|graag|meget|godt|hoj|erfaren|gerne|muito|bom|boa|avancad\w*)\b/;
const RANK = /^(\d{1,2})(?:\.|st|nd|rd|th|ere?|e|eme|o|a|ª|º|ste|de)?$/;
const ORDINALS = [
  /^(?:first|premier\w*|erst\w*|primer\w*|primo|prima|eerste|forste|primeir\w*)\b/,
  /^(?:second\w*|deuxieme|zweit\w*|segund\w*|tweede|anden)\b/,
  /^(?:third|troisieme|dritt\w*|tercer\w*|terz\w*|derde|tredje|terceir\w*)\b/,
];

export function levelOf(cell: unknown): Level {
  if (typeof cell === 'boolean') return cell ? 'much' : 'none';
  const text = fold(String(cell ?? ''));
  if (text === '') return 'none';
  if (NONE.test(text)) return 'none';
  if (SOME.test(text)) return 'some';
  if (MUCH.test(text) || yesOrNo(cell) === 'yes') return 'much';
  return yesOrNo(cell) === 'no' ? 'none' : null;
}

/** A rank or a mark: 1, "2nd", "dritte"; null for anything else. */
export function rankOf(cell: unknown): number | null {
  const text = fold(String(cell ?? ''));
  const number = RANK.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const at = ORDINALS.findIndex((pattern) => pattern.test(text));
  return at < 0 ? null : at + 1;
}

/** Share of the highest mark from which a mark counts. */
const COUNTS = 0.6;

/**
 * Which rows of a grid count for one person.
 *
 * Numbers that are all different are ranks, and every ranked row counts; otherwise they are marks, of which those near
 * the highest mark count. Texts count by their level; `some` only where nothing says more.
 * @param highest  the highest number anybody gave in this grid.
 * @returns the positions that count, and the cells that nobody can read.
 */
export function rowsThatCount(
  cells: readonly unknown[],
  highest: number,
): { counts: readonly number[]; unclear: readonly number[] } {
  const given = cells.flatMap((cell, at) => (String(cell ?? '').trim() === '' ? [] : [{ cell, at }]));
  const ranks = given.map(({ cell, at }) => ({ at, rank: typeof cell === 'boolean' ? null : rankOf(cell) }));
  if (ranks.length > 0 && ranks.every(({ rank }) => rank !== null)) {
    const isRanking =
      new Set(ranks.map(({ rank }) => rank)).size === ranks.length &&
      ranks.every(({ rank }) => rank! >= 1 && rank! <= cells.length);
    const counts = isRanking ? ranks : ranks.filter(({ rank }) => rank! >= COUNTS * highest);
    return {
      counts: [...counts].sort((a, b) => (isRanking ? a.rank! - b.rank! : a.at - b.at)).map(({ at }) => at),
      unclear: [],
    };
  }
  const levels = given.map(({ cell, at }) => ({
    at,
    level: rankOf(cell) !== null && typeof cell !== 'boolean' ? ('much' as const) : levelOf(cell),
  }));
  const much = levels.filter(({ level }) => level === 'much');
  const some = levels.filter(({ level }) => level === 'some');
  return {
    counts: (much.length > 0 ? much : some).map(({ at }) => at),
    unclear: levels.filter(({ level }) => level === null).map(({ at }) => at),
  };
}

/** What a level is worth in the fit, 0 … 1. */
const WORTH: Readonly<Record<Exclude<Level, null>, number>> = { much: 1, some: 0.5, none: 0 };

/**
 * How much each row of a grid counts for one person, 0 … 1 by position; rows that say nothing are left out. A first rank counts
 * whole and the last of n the n-th part; a mark counts by its share of the highest.
 *
 * @param highest  the highest number anybody gave in this grid.
 */
export function gradesOf(cells: readonly unknown[], highest: number): ReadonlyMap<number, number> {
  const given = cells.flatMap((cell, at) => (String(cell ?? '').trim() === '' ? [] : [{ cell, at }]));
  const ranks = given.map(({ cell, at }) => ({ at, rank: typeof cell === 'boolean' ? null : rankOf(cell) }));
  const isNumbers = ranks.length > 0 && ranks.every(({ rank }) => rank !== null);
  const isRanking =
    isNumbers &&
    new Set(ranks.map(({ rank }) => rank)).size === ranks.length &&
    ranks.every(({ rank }) => rank! >= 1 && rank! <= cells.length);
  const grades = given.map(({ cell, at }, k): [number, number] => {
    const rank = ranks[k]!.rank;
    if (isRanking) return [at, (cells.length + 1 - rank!) / cells.length];
    if (isNumbers) return [at, highest > 0 ? Math.min(1, rank! / highest) : 0];
    return [at, rank === null ? WORTH[levelOf(cell) ?? 'none'] : 1];
  });
  return new Map(grades.filter(([, grade]) => grade > 0));
}
