// What was found where a text may name somebody.

/** The words beside a name, as far as they may be parts of it; empty where none stands there. */
export interface Around {
  readonly before: string;
  /** Whether the word before begins a sentence, where every word has a capital. */
  readonly opens: boolean;
  readonly next: string;
  /** Whether anything in the text has a capital: where nothing has, a small letter tells nothing. */
  readonly hasCapitals: boolean;
}

/** Somebody named at a place of the text; a name that fits several has all of them. */
export interface Hit {
  readonly at: number;
  readonly how:
    | 'sure'
    | 'full name of several'
    | 'family name of several'
    | 'given name alone'
    | 'another given name'
    | 'name among words';
  readonly text: string;
  readonly ids: readonly string[];
  /** Of a name among words: what stands beside it. */
  readonly around?: Around;
}
