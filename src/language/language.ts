// The language in which a coordinator is spoken to. One execution serves one coordinator, so it is said once, when the
// settings are read, and every text looks here; what participants read has a language of its own.
import { strokesAreUsually } from '../ground/written-days.ts';

export type Language = 'en' | 'fr';

let spoken: Language = 'en';
let asked: Language = 'en';

let isSettled = false;

export function speak(language: Language): void {
  spoken = language;
  writtenIn(language);
  isSettled = true;
}

/** The language of the coordinator's browser, spoken unless the settings say otherwise. */
export function beginIn(language: Language): void {
  asked = language;
  spoken = language;
  writtenIn(language);
  isSettled = false;
}

/** In French the day stands first, whatever is said to others meanwhile; English is written in both ways, and asks. */
function writtenIn(language: Language): void {
  strokesAreUsually(language === 'fr' ? 'day first' : null);
}

export const languageAsked = (): Language => asked;

/** Null as long as the settings were not read. */
export const languageSettled = (): Language | null => (isSettled ? spoken : null);

export const languageSpoken = (): Language => spoken;

/** What participants read is said in their language, whatever the coordinator speaks. */
export function inLanguage<T>(language: Language, act: () => T): T {
  const before = spoken;
  spoken = language;
  try {
    return act();
  } finally {
    spoken = before;
  }
}

/** A language tag as browsers and accounts give it, `fr-CH` for instance; English for all that we do not speak. */
export function languageOf(tag: unknown): Language {
  return typeof tag === 'string' && /^fr\b/i.test(tag) ? 'fr' : 'en';
}
