// What may be asked about taking something back, and what comes back: plain values that survive JSON unchanged.
import type { FlowView } from '../people-data/edition-contract.ts';

/** Look at what may be taken back, or take one act back. */
export interface TakeBackRequest {
  readonly step: 'look' | 'take back';
  /** The number of the act, as the sheet Undo has it; empty for a look. */
  readonly value: string;
}

/** The page of acts that may be taken back. */
export interface TakeBackView extends FlowView {
  /** Acts that may be taken back, the newest first. */
  readonly acts: readonly KeptActView[];
}

/** An act that may be taken back, by its number. */
export interface KeptActView {
  readonly no: string;
  /** As the Log calls it, with its time. */
  readonly title: string;
  /** How many rows would be as they were. */
  readonly rows: number;
  /** Why some rows, or all, stay as they are; empty where nothing stands against it. */
  readonly stays: readonly string[];
}
