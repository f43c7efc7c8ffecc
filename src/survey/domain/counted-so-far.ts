// Which answers the figures may count now. Two counts side by side give away whoever came in between: so the figures move in
// steps of the smallest group, in each role and strand, and until then those that were shown before stand.
import { textPrint } from '../../ground/text-print.ts';
import { cellAnswer } from './question.ts';
import { addressed, type Respondent } from './respondents.ts';

/** Letters of a fingerprint: enough to tell a few thousand answers apart. */
const LETTERS = 6;
/** Letters of a fingerprint with wave, role and strand behind it. */
const WHOLE = LETTERS + 3;
const ROLES = { mentor: 'r', mentee: 'e' } as const;

/** What the figures may be made from. */
export interface Counting {
  /** Whose answers count. */
  readonly counted: ReadonlySet<Respondent>;
  /** New answers that wait until enough came. */
  readonly waiting: number;
  /** Counted answers went or were changed, and too few others came with them: no figure may be made, the earlier ones stand. */
  readonly isWithheld: boolean;
  /** Those that count, to be remembered before anybody sees the figures. */
  readonly prints: readonly string[];
}

/**
 * @param before   fingerprints of what the shown figures count; null where no figures were shown.
 * @param strands  names, in their order.
 */
export function countingOf(
  respondents: readonly Respondent[],
  before: readonly string[] | null,
  strands: readonly string[],
  least: number,
): Counting {
  const own = respondents.map((one) => ({ one, print: printOf(one, strands) }));
  if (before === null || before.length < least) return countingAll(own);
  const known = [...before];
  const isKnown = own.map(({ print }) => take(known, print));
  const came = own.filter((_, k) => !isKnown[k]);
  const joining = new Set(enoughOf(came, least));
  const joined = countsOf([...joining].map(({ print }) => print));
  const gone = countsOf(known);
  const isWithheld = [...gone].some(([group, n]) => n < least && (joined.get(group) ?? 0) < least);
  const counts = own.filter((entry, k) => isKnown[k] || joining.has(entry));
  return {
    counted: new Set(counts.map(({ one }) => one)),
    waiting: came.length - joining.size,
    isWithheld,
    prints: counts.map(({ print }) => print),
  };
}

interface Own {
  readonly one: Respondent;
  readonly print: string;
}

function countingAll(own: readonly Own[]): Counting {
  return {
    counted: new Set(own.map(({ one }) => one)),
    waiting: 0,
    isWithheld: false,
    prints: own.map(({ print }) => print),
  };
}

/** Who has an address is told by it; else the answers alone, wherever their row stands. */
function printOf({ id, wave, row, role, strand }: Respondent, strands: readonly string[]): string {
  const who = addressed({ id }) ? id : '';
  const said = row.cells.map(cellAnswer).join('\n');
  const place = strand === null ? -1 : strands.indexOf(strand);
  const groups = `${wave[0]}${role === null ? '-' : ROLES[role]}${place < 0 ? '-' : (place % 36).toString(36)}`;
  return textPrint(`${wave}\n${who}\n${said}`).slice(0, LETTERS) + groups;
}

/** Takes one of these out; false where there is none. */
function take(prints: string[], print: string): boolean {
  const at = prints.indexOf(print);
  if (at >= 0) prints.splice(at, 1);
  return at >= 0;
}

/** Its wave's role, and its wave's strand: each is a group that figures may show. */
function groupsOf(print: string): string[] {
  const [wave, role, strand] = print.slice(LETTERS);
  return [`${wave} role ${role}`, `${wave} strand ${strand}`];
}

function countsOf(prints: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of prints.flatMap(groupsOf)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** The most of them in which no role and no strand is few. */
function enoughOf(came: readonly Own[], least: number): readonly Own[] {
  const counts = countsOf(came.map(({ print }) => print));
  const kept = came.filter(({ print }) => groupsOf(print).every((group) => counts.get(group)! >= least));
  return kept.length === came.length ? kept : enoughOf(kept, least);
}

/** As one text, to be remembered. */
export function packed(prints: readonly string[]): string {
  return prints.join('');
}

export function unpacked(text: string): string[] {
  return Array.from({ length: Math.floor(text.length / WHOLE) }, (_, k) =>
    text.slice(k * WHOLE, (k + 1) * WHOLE),
  );
}
