// What may be asked about people's data: erasing one person, closing an edition.

export interface Place {
  readonly where: string;
  readonly what: string;
}

export interface EraseRequest {
  /** Address of the person. */
  readonly person: string;
  /** False: only list. */
  readonly write: boolean;
  /** Also delete the person's rows in the sheets with form answers. */
  readonly answers: boolean;
}

export interface EraseView {
  readonly person: string;
  /** What is removed, or was. */
  readonly places: readonly Place[];
  /** What cannot be reached from here. */
  readonly left: readonly Place[];
  readonly done: boolean;
}

export interface PermissionCheck {
  readonly id: 'sheets' | 'mail' | 'documents' | 'calendar' | 'free/busy' | 'clock';
  readonly state: 'works' | 'not allowed' | 'fails';
  /** What it is, and what was found, in words. */
  readonly service: string;
  readonly says: string;
}

export interface CloseRequest {
  readonly write: boolean;
}

export interface CloseView {
  readonly edition: string;
  readonly places: readonly Place[];
  readonly kept: readonly Place[];
  readonly left: readonly Place[];
  readonly done: boolean;
}
