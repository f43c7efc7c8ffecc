// What may be asked about matching: try it, write it, explain a pair, compare aims, decide by hand.

import type { FitPart } from '../eligibility/fit.ts';
import type { Issue } from '../ground/issue.ts';
import type { NoteAsked } from '../people/notes-asked.ts';
import type { Difference } from './domain/changes-to-matches.ts';
import type { Pool } from './domain/pool.ts';
import type { WouldChange } from './domain/price-of-a-wish.ts';
import type { WrittenProblem } from './domain/problem-of-people.ts';
import type { Quality } from './domain/quality.ts';
import type { SaidOfMatching } from './domain/said-of-matching.ts';

/**
 * A pair by the addresses of the two. `choice` from 1, null where the mentor was not named; `fit` in points, 0 … 1000.
 */
export interface PairView {
  readonly mentee: string;
  readonly mentor: string;
  readonly code: string | null;
  readonly strand: string;
  readonly choice: number | null;
  readonly named: boolean;
  readonly fit: number;
  readonly fitWord: string;
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  readonly locked: boolean;
}

/** Match: try it, or write it. */
export interface MatchRequest {
  readonly write: boolean;
  /** Accept unsure columns as we guess them, and remember that it was a guess. */
  readonly acceptGuesses: boolean;
  /** The fingerprint of the result that was looked at; writing is refused when it would differ now. */
  readonly seen: string | null;
  /** Bring the plan before the last one back. */
  readonly putBack: boolean;
  /** Also return the solved problem. */
  readonly problem: boolean;
}

/** A whole matching with its reasons and its proof; people by their addresses. */
export interface MatchView extends SaidOfMatching {
  readonly pairs: readonly PairView[];
  readonly unmatched: readonly {
    readonly mentee: string;
    readonly strand: string;
    readonly reason: string;
    readonly closest: readonly string[];
  }[];
  readonly circles: readonly {
    readonly name: string;
    readonly strand: string;
    readonly mentees: readonly string[];
    readonly mentors: readonly string[];
    readonly topics: readonly string[];
    readonly reasons: readonly string[];
    readonly checks: readonly string[];
  }[];
  readonly freeMentors: readonly {
    readonly mentor: string;
    readonly code: string | null;
    readonly places: number;
  }[];
  readonly quality: { readonly all: Quality; readonly strands: Readonly<Record<string, Quality>> };
  readonly certificate: {
    readonly optimal: boolean;
    readonly levels: readonly { readonly name: string; readonly value: number; readonly bound: number }[];
    /** Any other circles can be better by so many per cent at most; null without circles. */
    readonly gap: number | null;
  };
  readonly objective: string;
  readonly difference: Difference;
  /** Circles that could be offered to people without a mentor. */
  readonly offers: readonly {
    readonly mentor: string;
    readonly name: string;
    readonly mentees: readonly string[];
  }[];
  /** What to recruit: what is wanted and not there, and which place would help most. */
  readonly pool: {
    readonly strands: Pool['strands'];
    readonly spread: Pool['spread'];
    readonly shortTopics: Pool['shortTopics'];
    readonly crowded: readonly {
      readonly mentor: string;
      readonly name: string;
      readonly places: number;
      readonly named: number;
    }[];
    readonly namedByNobody: number;
    readonly extraPlaces: readonly {
      readonly mentor: string;
      readonly name: string;
      readonly says: string;
    }[];
  };
  readonly fingerprint: string;
  readonly written: boolean;
  /** Into which sheets, by the names of their tabs; left out where nothing was. */
  readonly wrote?: string;
  /** Whether there is a former plan to put back. */
  readonly canPutBack: boolean;
  readonly wishedOutside: readonly string[];
  readonly issues: readonly Issue[];
  /** Notes that do not say whether somebody takes part: the page asks. */
  readonly asked: readonly NoteAsked[];
  readonly problem: WrittenProblem | null;
}

/** Whom to explain, and with which mentor. */
export interface ExplainRequest {
  /** Address or name. Null: the row that is selected in Matches. */
  readonly mentee: string | null;
  /** Address or name; null for the mentor the mentee has. */
  readonly mentor: string | null;
  readonly acceptGuesses: boolean;
}

/** Why a mentee has this mentor, or why not, and what would change it. */
export interface ExplainView {
  readonly mentee: string;
  readonly menteeName: string;
  readonly mentor: string | null;
  readonly mentorName: string | null;
  readonly areTogether: boolean;
  /** Both have been introduced. */
  readonly wereIntroduced: boolean;
  readonly levels: readonly { readonly name: string; readonly value: number }[];
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  /** Where the fit comes from: each criterion with its share (0 … 1) and its points of 1000. */
  readonly fit: readonly FitPart[];
  readonly wouldChange: WouldChange | null;
  /** Other mentors this mentee named, or the one who would fit best: why not they, and what they would cost. */
  readonly others: readonly {
    readonly mentor: string;
    readonly name: string;
    readonly choice: number | null;
    readonly says: readonly string[];
  }[];
}

/** What another objective would give, in the same figures. */
export interface AlternativeView {
  readonly objective: string;
  readonly says: string;
  readonly quality: Quality;
  readonly isChosen: boolean;
}

/** A decision by hand: these two stay together, or are never put together. */
export interface DecideRequest {
  readonly mentee: string;
  readonly mentor: string;
  readonly decision: 'lock' | 'never';
}
