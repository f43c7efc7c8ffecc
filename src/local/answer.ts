// The shape of what the bundle answers at its one door. The local host meets the bundle, never its sources, so it says
// for itself what it expects; a contract test compares the two.
export interface Issue {
  readonly severity: 'blocks' | 'holds' | 'warns';
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

export type Answer<T> =
  | { readonly ok: true; readonly language: 'en' | 'fr' | null; readonly value: T }
  | {
      readonly ok: false;
      readonly language: 'en' | 'fr' | null;
      readonly kind: 'refused' | 'decide' | 'trouble';
      readonly error: { readonly what: string; readonly where: string; readonly remedy: string };
      readonly issues: readonly Issue[];
    };
