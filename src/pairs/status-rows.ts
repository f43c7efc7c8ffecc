// THE TABLE of what may become of a pair or of a place in a circle. A new status is a row here and nothing else; the compiler
// asks for its French. How people write them is read in status-in.ts.

import type { Plain } from '../language/say.ts';

export interface StatusRow {
  /** As people write it in English, French and German, folded. The first one stands in our sheets. */
  readonly words: readonly string[];
  /** Still holds: the two count as a pair, the person is in the circle. */
  readonly stands: boolean;
  /** Somebody was told, or decided: it is never changed without a person saying so. */
  readonly kept: boolean;
  /** History: the two are not matched with each other any more. */
  readonly over: boolean;
  /** The people know of each other. */
  readonly met: boolean;
  /** Introducing writes to them, and makes them introduced. */
  readonly awaits: boolean;
  /** Said of the mentor of that day: with another one in the cell nobody knows what it means. */
  readonly ofMentor: boolean;
  /** The next edition does not put these two together again. */
  readonly remembered: boolean;
  /** Why Match keeps such a pair; null where it does not because of the word. */
  readonly because: Plain | null;
  /** Named to a coordinator who is asked for a word. */
  readonly offered: boolean;
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
    met: false,
    awaits: true,
    ofMentor: false,
    remembered: false,
    because: null,
    offered: true,
  },
  confirmed: {
    words: ['confirmed', 'confirm', 'confirme', 'confirmee', 'confirmes', 'bestatigt', 'bestaetigt'],
    stands: true,
    kept: true,
    over: false,
    met: false,
    awaits: true,
    ofMentor: false,
    remembered: false,
    because: 'Already confirmed.',
    offered: true,
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
    met: true,
    awaits: false,
    ofMentor: true,
    remembered: true,
    because: 'Already introduced.',
    offered: true,
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
    met: false,
    awaits: false,
    ofMentor: false,
    remembered: true,
    because: null,
    offered: true,
  },
  accepted: {
    words: ['accepted', 'accept', 'accepte', 'acceptee', 'acceptes', 'angenommen', 'akzeptiert'],
    stands: true,
    kept: true,
    over: false,
    met: false,
    awaits: true,
    ofMentor: true,
    remembered: false,
    because: 'The mentor has accepted.',
    offered: false,
  },
  declined: {
    words: ['declined', 'decline', 'declinee', 'refuse', 'refusee', 'refuses', 'abgelehnt'],
    stands: false,
    kept: true,
    over: true,
    met: false,
    awaits: false,
    ofMentor: true,
    remembered: false,
    because: null,
    offered: false,
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
    met: false,
    awaits: false,
    ofMentor: false,
    remembered: false,
    because: null,
    offered: false,
  },
} as const satisfies Record<string, StatusRow>;
