// How likely each meaning is, as all later steps hand it on.
/** Probabilities by class, of the allowed classes only; they sum to 1. */
export type Odds = ReadonlyMap<string, number>;
