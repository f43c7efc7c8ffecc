// Which language the panel speaks. Every page reads its words from here at the moment it is drawn.
import type { Language } from '../../api/api.ts';
import { english } from './english/panel.ts';
import { french } from './french/panel.ts';

export type Messages = typeof english;

/** A line must not break before a per cent sign, nor at the blanks that French sets beside : ; ? ! « ». */
function withFirmSpaces<T>(words: T): T;
function withFirmSpaces(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(/ ([:;?!»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
  if (typeof words === 'function') return (...filled: unknown[]) => withFirmSpaces(words(...filled));
  if (Array.isArray(words)) return words.map(withFirmSpaces);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, withFirmSpaces(part)]));
}

const languages: Readonly<Record<Language, Messages>> = {
  en: withFirmSpaces(english),
  fr: withFirmSpaces(french),
};

let spoken: Language = 'en';
export let messages: Messages = languages.en;

export const language = (): Language => spoken;

let browsers: Language = 'en';

/** The language of the browser, spoken until an answer comes in another one. */
export function beginIn(wanted: Language): void {
  browsers = wanted;
  speak(wanted);
}

export const browserLanguage = (): Language => browsers;

export function speak(wanted: Language): void {
  spoken = wanted;
  messages = languages[wanted];
}
