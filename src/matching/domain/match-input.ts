// What a matching is made from.

import type { CircleHolds } from '../../circles/domain/circle-holds.ts';
import type { Criterion } from '../../eligibility/criteria.ts';
import type { ActiveRule } from '../../eligibility/rules.ts';
import type { PerhapsSame } from '../../pairs/perhaps-same.ts';
import type { Away } from '../../people/away.ts';
import type { People } from '../../people/person.ts';
import type { Settings } from '../../programme/settings.ts';
import type { Holds } from './hold.ts';

export interface MatchInput {
  readonly people: People;
  readonly settings: Settings;
  readonly rules: readonly ActiveRule[];
  readonly never: readonly (readonly [string, string])[];
  readonly holds: Holds;
  readonly weightOf: (criterion: Criterion) => number;
  readonly circleHolds: CircleHolds;
  /** Why somebody waits who may be an introduced person under a new name and address, by role and id. */
  readonly perhaps: PerhapsSame;
  /** Who is, was or will be away for a while, by id; left out where nobody asks. */
  readonly away?: ReadonlyMap<string, Away>;
}
