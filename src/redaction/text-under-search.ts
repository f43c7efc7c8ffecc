// Everything the layers look at while they work on one text.
import type { KnownPeople } from './known/known-people.ts';
import type { UnitForms } from './known/units.ts';
import type { Place } from './spans.ts';
import type { Token } from './tokens.ts';
import type { Language } from './words/function-words.ts';

export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly known: KnownPeople;
  readonly units: UnitForms;
  /** Number of the mentor among the known people; −1 for a text that is nobody's. */
  readonly mentor: number;
  /** Some write without capitals; then small words are looked at as if they had one. */
  readonly isSmall: boolean;
  /** Some write in nothing else; the words are looked at as if most were small. */
  readonly isLarge?: boolean;
  /** Texts of several languages: a capital or a missing article proves nothing. */
  readonly isJoined: boolean;
  /** Few of its small words are English, French or German: what no list knows is no name for that. */
  readonly isForeign: boolean;
  /** Places that carry a scholar's name and must stay. */
  readonly kept: readonly Place[];
  /** Whether a folded word is used in this profile alone. */
  readonly isRare: (word: string) => boolean;
}
