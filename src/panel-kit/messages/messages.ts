// Which language the panel speaks. Every page reads its words from here at the moment it is drawn.
import type { Language, Sheets } from '../../api/api.ts';
import { english } from './english/panel.ts';
import { french } from './french/panel.ts';

export type Messages = typeof english;

/** What our sheets are called in this file, as far as answers have said. */
let sheets: Sheets = {};

/** In braces stands a sheet by our name. A line must not break before a per cent sign, nor at the blanks that French sets beside : ; ? ! « ». */
function readied<T>(words: T): T;
function readied(words: unknown): unknown {
  if (typeof words === 'string')
    return words
      .replace(/(^|[^{]){([A-Z][^{}]*)}/g, (_, before, sheet) => before + (sheets[sheet] ?? sheet))
      .replace(/ ([:;?!»%])/g, '\u00a0$1')
      .replace(/« /g, '«\u00a0');
  if (typeof words === 'function') return (...filled: unknown[]) => readied(words(...filled));
  if (Array.isArray(words)) return words.map(readied);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, readied(part)]));
}

const languages: Readonly<Record<Language, Messages>> = { en: english, fr: french };

let spoken: Language = 'en';
export let messages: Messages = readied(english);

export const language = (): Language => spoken;

let browsers: Language = 'en';

/** The language of the browser, spoken until an answer comes in another one. */
export function beginIn(wanted: Language): void {
  browsers = wanted;
  speak(wanted);
}

export const browserLanguage = (): Language => browsers;

export function speak(wanted: Language, called: Sheets = {}): void {
  spoken = wanted;
  sheets = { ...sheets, ...called };
  messages = readied(languages[wanted]);
}
