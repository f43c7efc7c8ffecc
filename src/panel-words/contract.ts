// Words of pages that few coordinators open: the panel asks for them when it shows one, and is smaller for it.
/** Which page is about to be shown. */
export interface WordsRequest {
  readonly page: 'leaving' | 'mail again';
}

/** In the language of the coordinator, by name. */
export type WordsView = Readonly<Record<string, string>>;
