// Sections of the panel that the server draws: what they say, what may be pressed, what is asked once more. They cost the panel
// no words of its own.

/** A button of a section. */
export interface Press {
  readonly label: string;
  readonly step: FlowStep | 'take back' | 'takes part' | 'left out';
  /** Sent along in place of what was written. */
  readonly value?: string;
  /** Asked once more before it is done; null where one press is enough. */
  readonly sure: { readonly says: string; readonly yes: string } | null;
}

/** One part of a page that the server draws. */
export interface Section {
  readonly title: string;
  /** The one person whom it is about; absent where it is about all. */
  readonly about?: string;
  readonly lines: readonly string[];
  /** Lists under a heading: where, and what. */
  readonly lists: readonly {
    readonly title: string;
    readonly rows: readonly { readonly where: string; readonly what: string }[];
  }[];
  /** Something to write, sent along with the press; null where nothing is asked. */
  readonly input: { readonly label: string; readonly value: string } | null;
  readonly file: { readonly name: string; readonly csv: string; readonly label: string } | null;
  readonly presses: readonly Press[];
}

/** What a section may ask for; a list by its name, or a step of the edition. */
export type FlowStep =
  | 'look'
  | 'pairs'
  | 'departments'
  | 'training'
  | 'badges'
  | 'not met'
  | 'own data'
  | 'list'
  | 'settle'
  | 'close'
  | 'next'
  | 'begin';

/** One press on such a page. */
export interface FlowRequest {
  readonly step: FlowStep;
  /** What was written: the name of the next edition, a person's address, or what the slice before handed on. */
  readonly value: string;
}

/** The page after the press. */
export interface FlowView {
  readonly sections: readonly Section[];
  /** What came of the press; empty for a look. */
  readonly said: string;
  /** Why the same is to be asked again; null where it is done. */
  readonly goesOn: 'time' | 'slow' | null;
  /** Where it goes on: what the next slice gets as its value. */
  readonly handsOn?: string;
}
