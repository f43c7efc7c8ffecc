// Columns that plainly hold the names and the address of a tab's own people: the question says name, the answers are names,
// and no other column competes.
import type { Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';

/** How much of the odds a plain reading takes. */
const PLAIN = 0.99;
/** Ideas that make a name somebody else's, or something else's. */
const OTHERS = [
  'supervisor',
  'outsider',
  'organisation',
  'department',
  'emergency',
  'referee',
  'choice',
  'avoid',
  'not',
  'list',
  'upload',
  'called',
  'web',
  'lead',
  'programme',
  'topic',
];

interface Plain {
  readonly field: string;
  readonly ideas: readonly string[];
  /** Kinds of answers, and their least share together. */
  readonly kinds: readonly string[];
  readonly share: number;
  /** Meanings whose presence in the tab rules this one out. */
  readonly unless: readonly string[];
}

const plain: readonly Plain[] = [
  { field: 'given name', ideas: ['given'], kinds: ['one name'], share: 0.6, unless: [] },
  { field: 'family name', ideas: ['family'], kinds: ['one name', 'full name'], share: 0.6, unless: [] },
  {
    field: 'name',
    ideas: ['name', 'nombre'],
    kinds: ['full name'],
    share: 0.6,
    unless: ['given name', 'family name'],
  },
  { field: 'email', ideas: ['email'], kinds: ['address'], share: 0.7, unless: [] },
];

/** Parts of a name come in pairs, each in a column of its own. */
const PARTS = new Set(['given name', 'family name']);
/** Answers of one word each. */
const isPart = (evidence: ReadonlyMap<string, number>) =>
  (evidence.get('a:one name') ?? 0) >= 0.5 && (evidence.get('a:full name') ?? 0) < 0.5;
const asksBoth = (evidence: ReadonlyMap<string, number>) =>
  evidence.has('i:given') && evidence.has('i:family');

/** The odds of all columns, with plain readings taken for nearly certain; `decided` columns count as they were decided. */
export function withPlainNames(
  { columns }: TabEvidence,
  odds: readonly Odds[],
  decided: readonly (string | null | undefined)[],
): readonly Odds[] {
  const found = new Map<number, string>();
  const present = new Set(decided.filter((field) => typeof field === 'string'));
  const isAsked = (idea: string) =>
    columns.filter((evidence) => evidence.get(`i:${idea}`) === 1 && isPart(evidence)).length;
  const hasParts = isAsked('given') === 1 && isAsked('family') === 1 && !columns.some(asksBoth);
  for (const { field, ideas, kinds, share, unless } of plain) {
    if (!hasParts && PARTS.has(field)) continue;
    if (present.has(field) || unless.some((other) => present.has(other))) continue;
    const at = columns.flatMap((evidence, k) => {
      const isOwn =
        ideas.some((idea) => evidence.get(`i:${idea}`) === 1) &&
        !OTHERS.some((idea) => evidence.has(`i:${idea}`));
      const answers = kinds.reduce((sum, kind) => sum + (evidence.get(`a:${kind}`) ?? 0), 0);
      const isFree =
        decided[k] === undefined &&
        !found.has(k) &&
        odds[k]!.has(field) &&
        !evidence.has('one for all') &&
        !evidence.has('mostly blank');
      return isOwn && answers >= share && isFree ? [k] : [];
    });
    if (at.length !== 1) continue;
    found.set(at[0]!, field);
    present.add(field);
  }
  return odds.map((one, k) => {
    const field = found.get(k);
    if (field === undefined) return one;
    return new Map([...one].map(([name, p]) => [name, (1 - PLAIN) * p + (name === field ? PLAIN : 0)]));
  });
}
