// Which language the panel speaks. Every page reads its words from here at the moment it is drawn.
import type { Language } from '../../api.ts';
import { english } from './english/panel.ts';
import { french } from './french/panel.ts';

export type Messages = typeof english;

const languages: Readonly<Record<Language, Messages>> = { en: english, fr: french };

let spoken: Language = 'en';
export let messages: Messages = english;

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
