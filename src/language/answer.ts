// How every answer comes back.
import type { Issue } from '../ground/issue.ts';
import type { Language } from './language.ts';

/** What our sheets are called in this file, by our own name, where a page is about to name them and they are called otherwise. */
export type Sheets = Readonly<Record<string, string>>;

/** Every failure is a value: only plain words reach the panel, in the language they were asked for or the settings name. */
export type Answer<T> =
  | {
      readonly ok: true;
      readonly language: Language | null;
      readonly sheets?: Sheets;
      readonly value: T;
    }
  | {
      readonly ok: false;
      readonly language: Language | null;
      readonly sheets?: Sheets;
      /** refused: correct something · decide: a person decides first · trouble: Google or we failed, try again. */
      readonly kind: 'refused' | 'decide' | 'trouble';
      readonly error: { readonly what: string; readonly where: string; readonly remedy: string };
      readonly issues: readonly Issue[];
    };
