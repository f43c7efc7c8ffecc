// A row whose Ref, Kind, Pair or Person somebody typed over is still the row of its mail: the reference tells whose it was, or whose
// it is tells the reference. Rows of a copied file bear references of the other file, which are none of these.
import { type MailKey, type OutboxRow, refOf } from './outbox.ts';

/** What the mails of this file may be about. */
export interface About {
  readonly file: string;
  readonly edition: string;
  readonly kinds: readonly string[];
  /** Keys of pairs and names of circles, each with whom its mails go to. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a mail of this reference was handed over. */
  readonly isRemembered: (ref: string) => boolean;
}

/** A mail that goes again bears a number; so often at most. */
const ATTEMPTS = 3;
/** So many letters may differ before it is another reference: of two made for two mails, these are equal by no chance. */
const SLIPS = 2;
const REF = /^X-[2-9A-HJ-NP-Z]{9}$/;

/** Of rows with a reference that could be another file's so few are a slip: a copied file has all its rows from elsewhere. */
const FEW = 0.1;

interface Own {
  readonly refs: ReadonlySet<string>;
  /** Batches that could not have come from another file with these rows; none where too many rows are strange. */
  readonly batches: ReadonlySet<string>;
}

/**
 * The rows among these that are of this file and edition, as they were before somebody typed.
 *
 * @param untouched  the other rows of this file and edition.
 */
export function typedOver(
  strange: readonly OutboxRow[],
  about: About,
  untouched: readonly OutboxRow[],
): ReadonlyMap<OutboxRow, OutboxRow> {
  if (strange.length === 0) return new Map();
  const mails = mailsOf(about);
  const unknown = strange.filter(({ ref }) => REF.test(ref) && !mails.has(ref));
  const isFew = unknown.length <= Math.max(1, untouched.length * FEW);
  const own = {
    refs: new Set(untouched.map(({ ref }) => ref)),
    batches: new Set(isFew ? untouched.map(({ batch }) => batch) : []),
  };
  const found = strange.flatMap((row): [OutboxRow, OutboxRow][] => {
    const key = mails.get(row.ref);
    const was = key === undefined ? withItsRef(row, about, own) : withItsKey(row, key);
    return was === null ? [] : [[row, was]];
  });
  return new Map(found);
}

function mailsOf({ file, edition, kinds, pairs }: About): Map<string, MailKey> {
  const mails = new Map<string, MailKey>();
  for (const [pair, people] of pairs)
    for (const person of people)
      for (const kind of kinds)
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
          const key = { file, edition, kind, pair, person, attempt };
          mails.set(refOf(key), key);
        }
  return mails;
}

function withItsKey(row: OutboxRow, { kind, pair, person, attempt }: MailKey): OutboxRow {
  const isSame = row.person.toLowerCase() === person;
  return {
    ...row,
    kind,
    pair,
    person: isSame ? row.person : person,
    attempt,
    typed: {
      ...(row.kind === kind ? {} : { Kind: row.kind }),
      ...(row.pair === pair ? {} : { Pair: row.pair }),
      ...(isSame ? {} : { Person: row.person }),
      ...(row.attempt === attempt ? {} : { Attempt: row.attempt }),
    },
  };
}

/** Another reference than its own, and hardly one that another file has given. */
function withItsRef(row: OutboxRow, { file, edition, isRemembered }: About, own: Own): OutboxRow | null {
  const { kind, pair, person, attempt } = row;
  const ref = refOf({ file, edition, kind, pair, person: person.toLowerCase(), attempt });
  const isTyped =
    !REF.test(row.ref) ||
    own.refs.has(row.ref) ||
    own.batches.has(row.batch) ||
    isRemembered(ref) ||
    slips(ref, row.ref) <= SLIPS;
  return isTyped && kind !== '' && pair !== '' && person !== ''
    ? { ...row, ref, typed: { Ref: row.ref } }
    : null;
}

function slips(one: string, other: string): number {
  return [...one].filter((letter, k) => letter !== other[k]).length;
}
