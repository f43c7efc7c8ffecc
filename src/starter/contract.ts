// What may be asked of a file that is still empty, and what comes back.

export interface StarterRequest {
  readonly step: 'add sample' | 'remove sample' | 'write questions';
}

export interface StarterView {
  /** What was done, in words. */
  readonly says: string;
}
