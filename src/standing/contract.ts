// What may be answered about notes that do not say whether somebody takes part, and what comes back: plain values that survive JSON
// unchanged.
import type { FlowView } from '../people-data/edition-contract.ts';

/** One press about all people of whom the same note stands there. */
export interface StandingRequest {
  readonly step: 'takes part' | 'left out';
  /** Who was shown, and under which note: as the press bears it. */
  readonly value: string;
}

/** What is still asked, and what came of the press. */
export type StandingView = FlowView;
