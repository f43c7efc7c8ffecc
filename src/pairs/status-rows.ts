// THE TABLE of what may become of a pair or of a place in a circle. A new status is a row here and nothing else; the compiler
// asks for its French. How people write them is read in status-in.ts.

import type { Plain } from '../language/say.ts';

export interface StatusRow {
  /** As people write it in eight languages, folded. The first one stands in our sheets. */
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
  /** The coordinator said with it that a broken rule was seen. */
  readonly against: boolean;
  /** Named to a coordinator who is asked for a word. */
  readonly offered: boolean;
}

/** A mentor's bare answer, as whoever asked writes it down. */
export const YES = ['yes', 'ja', 'oui', 'si', 'sim'] as const;
export const NO = ['no', 'nein', 'non', 'nee', 'nej', 'nao'] as const;

export const statusRows = {
  proposed: {
    words: (
      'proposed|proposal|propose|proposee|proposes|proposition|vorgeschlagen|vorschlag|propuesto' +
      '|propuesta|proposto|proposta|foreslaet'
    ).split('|'),
    stands: true,
    kept: false,
    over: false,
    met: false,
    awaits: true,
    ofMentor: false,
    remembered: false,
    because: null,
    against: false,
    offered: true,
  },
  confirmed: {
    words: (
      'confirmed|confirm|confirme|confirmee|confirmes|bestatigt|bestaetigt|confirmado|confirmada' +
      '|confermato|confermata|bevestigd|bekraeftet'
    ).split('|'),
    stands: true,
    kept: true,
    over: false,
    met: false,
    awaits: true,
    ofMentor: false,
    remembered: false,
    because: 'Already confirmed.',
    against: true,
    offered: true,
  },
  introduced: {
    words: (
      'introduced|introduit|introduite|introduits|presente|presentee|presentes|mis en relation' +
      '|mise en relation|mis en contact|vorgestellt|presentado|presentada|presentados|presentato' +
      '|presentata|apresentado|apresentada|praesenteret'
    ).split('|'),
    stands: true,
    kept: true,
    over: false,
    met: true,
    awaits: false,
    ofMentor: true,
    remembered: true,
    because: 'Already introduced.',
    against: true,
    offered: true,
  },
  ended: {
    words: (
      'ended|end|over|finished|stopped|termine|terminee|termines|fini|finie|finis|arrete|arretee' +
      '|beendet|zu ende|terminado|terminada|finalizado|finalizada|acabado|terminato|terminata' +
      '|concluso|conclusa|beeindigd|afsluttet|encerrado'
    ).split('|'),
    stands: false,
    kept: true,
    over: true,
    met: false,
    awaits: false,
    ofMentor: false,
    remembered: true,
    because: null,
    against: false,
    offered: true,
  },
  accepted: {
    words: [
      ...(
        'accepted|accept|accepte|acceptee|acceptes|angenommen|akzeptiert|zugesagt|zusage|aceptado' +
        '|aceptada|acepta|accettato|accettata|aceito|aceite|geaccepteerd|accepteret|accepterat'
      ).split('|'),
      ...YES,
    ],
    stands: true,
    kept: true,
    over: false,
    met: false,
    awaits: true,
    ofMentor: true,
    remembered: false,
    because: 'The mentor has accepted.',
    against: false,
    offered: true,
  },
  declined: {
    words: [
      ...(
        'declined|decline|declinee|refuse|refusee|refuses|abgelehnt|abgesagt|absage|rechazado' +
        '|rechazada|rechaza|rifiutato|rifiutata|recusado|recusada|afgewezen|geweigerd|afvist' +
        '|avbojt'
      ).split('|'),
      ...NO,
    ],
    stands: false,
    kept: true,
    over: true,
    met: false,
    awaits: false,
    ofMentor: true,
    remembered: false,
    because: null,
    against: false,
    offered: true,
  },
  'on purpose alone': {
    words: (
      'no mentor on purpose|no mentor|without mentor|without a mentor|on purpose alone' +
      '|alone on purpose|sans mentor|sans mentor expres|sans mentore|pas de mentor|aucun mentor' +
      '|kein mentor|keine mentorin|ohne mentor'
    ).split('|'),
    stands: false,
    kept: true,
    over: false,
    met: false,
    awaits: false,
    ofMentor: false,
    remembered: false,
    because: null,
    against: false,
    offered: false,
  },
} as const satisfies Record<string, StatusRow>;
