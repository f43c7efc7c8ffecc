// THE TABLE of what may become of a pair or of a place in a circle, and the one reader of what people write about it. A new
// status is a row here, and the compiler asks for the rest.
import { fold, wordsOf } from '../ground/folding.ts';

interface StatusRow {
  /** As people write it in English, French and German, folded. The first one stands in our sheets. */
  readonly words: readonly string[];
  /** Still holds: the two count as a pair, the person is in the circle. */
  readonly stands: boolean;
  /** Somebody was told, or decided: it is never changed without a person saying so. */
  readonly kept: boolean;
  /** History: the two are not matched with each other any more. */
  readonly over: boolean;
}

export const statusRows = {
  proposed: {
    words: [
      'proposed',
      'proposal',
      'propose',
      'proposee',
      'proposes',
      'proposition',
      'vorgeschlagen',
      'vorschlag',
    ],
    stands: true,
    kept: false,
    over: false,
  },
  confirmed: {
    words: ['confirmed', 'confirm', 'confirme', 'confirmee', 'confirmes', 'bestatigt', 'bestaetigt'],
    stands: true,
    kept: true,
    over: false,
  },
  introduced: {
    words: [
      'introduced',
      'introduit',
      'introduite',
      'introduits',
      'presente',
      'presentee',
      'presentes',
      'mis en relation',
      'mise en relation',
      'mis en contact',
      'vorgestellt',
    ],
    stands: true,
    kept: true,
    over: false,
  },
  ended: {
    words: [
      'ended',
      'end',
      'over',
      'finished',
      'stopped',
      'termine',
      'terminee',
      'termines',
      'fini',
      'finie',
      'finis',
      'arrete',
      'arretee',
      'beendet',
      'zu ende',
    ],
    stands: false,
    kept: true,
    over: true,
  },
  accepted: {
    words: ['accepted', 'accept', 'accepte', 'acceptee', 'acceptes', 'angenommen', 'akzeptiert'],
    stands: true,
    kept: true,
    over: false,
  },
  declined: {
    words: ['declined', 'decline', 'declinee', 'refuse', 'refusee', 'refuses', 'abgelehnt'],
    stands: false,
    kept: true,
    over: true,
  },
  'on purpose alone': {
    words: [
      'no mentor on purpose',
      'no mentor',
      'without mentor',
      'without a mentor',
      'on purpose alone',
      'alone on purpose',
      'sans mentor',
      'sans mentor expres',
      'sans mentore',
      'pas de mentor',
      'aucun mentor',
      'kein mentor',
      'keine mentorin',
      'ohne mentor',
    ],
    stands: false,
    kept: true,
    over: false,
  },
} as const satisfies Record<string, StatusRow>;

export type PairStatus = keyof typeof statusRows;

const statuses = Object.keys(statusRows) as PairStatus[];

/** Fewer letters leave too much room for another word. */
const SHORTEST_WITH_SLIP = 6;

/**
 * The status that a text names, in any case and spelling, with one slip of the pen in a long word.
 *
 * @returns null for an empty text and for every text that names none: "ended?" is a question, not an end.
 */
export function statusIn(text: string): PairStatus | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const status = statusAnew(text);
  if (read.size < MOST_READ) read.set(text, status);
  return status;
}

/** A column of statuses says few different things. */
const read = new Map<string, PairStatus | null>();
const MOST_READ = 500;

function statusAnew(text: string): PairStatus | null {
  if (/[?]/.test(text)) return null;
  const said = wordsOf(fold(text)).join(' ');
  if (said === '') return null;
  const exact = statuses.find((status) => wordsFor(status).includes(said));
  if (exact !== undefined) return exact;
  const near = statuses.filter((status) => wordsFor(status).some((word) => isOneSlip(word, said)));
  return near.length === 1 ? near[0]! : null;
}

function wordsFor(status: PairStatus): readonly string[] {
  return statusRows[status].words;
}

/** Words in the place of a mentor that say: none, on purpose. */
export function saysAlone(text: string): boolean {
  const said = wordsOf(text).join(' ');
  const isLonger =
    /^(no|sans|pas de|kein) mentor /.test(said) &&
    /purpose|expres|volontaire|dessein|absicht|choix/.test(said);
  // Most cells hold a name, which is none of these words: then no other status needs to be tried.
  const mayBe = wordsFor('on purpose alone').some((word) => word === said || isOneSlip(word, said));
  return isLonger || (mayBe && statusIn(text) === 'on purpose alone');
}

/** One letter too many, too few, another one, or two that changed places. */
function isOneSlip(word: string, said: string): boolean {
  if (word.length < SHORTEST_WITH_SLIP || Math.abs(word.length - said.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === said[at]) at++;
  const [rest, other] = [word.slice(at), said.slice(at)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}

/** Whether a pair, or a place in a circle, still holds. What nobody understands holds until somebody says otherwise. */
export function stands(status: PairStatus | null): boolean {
  return status === null || statusRows[status].stands;
}

/** Whether a row is history: it ended, or the mentor said no. */
export function isOver(status: PairStatus | null): boolean {
  return status !== null && statusRows[status].over;
}
