// What may be asked about lists to hand on, and what comes back.

/** One list to hand on. */
export interface ListRequest {
  /** person: everything about one person, for whoever asks to see it. */
  readonly list: 'pairs' | 'departments' | 'training' | 'badges' | 'not met' | 'person';
  /** Address of that person. */
  readonly person: string | null;
  /** Also as a sheet of its own; what a person may see is never written into a sheet. */
  readonly write: boolean;
}

/** The list as rows and as a .csv; cells as text. */
export interface ListView {
  readonly list: ListRequest['list'];
  /** Name of the file; it names nobody. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly csv: string;
  /** Where it was written; null where it was not. */
  readonly sheet: string | null;
  /** Whom it is about: a name, else an address; null for a list of many. */
  readonly about: string | null;
  /** What is not in it, in sentences. */
  readonly left: readonly string[];
}
