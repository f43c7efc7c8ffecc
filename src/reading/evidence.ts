// What speaks for a meaning, as all steps hand it on.
/** Evidence by name; weights from 0 to 1. */
export type Evidence = Map<string, number>;
