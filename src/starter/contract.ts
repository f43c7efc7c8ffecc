// What may be asked of a file that is still empty, and what comes back.

/** What may be done in a file that is still empty. */
export interface StarterRequest {
  readonly step: 'add sample' | 'remove sample' | 'write questions';
}

/** What came of it. */
export interface StarterView {
  /** What was done, in words. */
  readonly says: string;
}
