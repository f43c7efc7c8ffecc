// From a text and the places to take out to the final text. Placeholders say no more than the sentence needs, and nothing
// but blanks and marks around them is touched.
import type { Span, SpanType } from './spans.ts';
import type { Language } from './words/function-words.ts';

type Placeholder = 'mentor' | 'person' | 'contact' | 'unit';

const kinds: Readonly<Record<SpanType, Placeholder>> = {
  name: 'mentor',
  colleague: 'person',
  stranger: 'person',
  likely: 'person',
  email: 'contact',
  link: 'contact',
  handle: 'contact',
  phone: 'contact',
  id: 'contact',
  room: 'contact',
  address: 'contact',
  unit: 'unit',
};

const words: Readonly<Record<Language, Readonly<Record<Placeholder, string>>>> = {
  en: { mentor: '[name]', person: '[colleague]', contact: '[contact]', unit: '[unit]' },
  fr: { mentor: '[nom]', person: '[collègue]', contact: '[contact]', unit: '[service]' },
  de: { mentor: '[Name]', person: '[Kollege/Kollegin]', contact: '[Kontakt]', unit: '[Abteilung]' },
};

const PLACEHOLDER =
  /\[(?:name|colleague|contact|unit|nom|collègue|service|Name|Kollege\/Kollegin|Kontakt|Abteilung)\]/g;

/** Marks that turn the direction of writing: they can make a text read otherwise than it is stored. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** @param spans  sorted, without overlaps. */
export function rewrite(text: string, spans: readonly Span[], language: Language): string {
  let out = '';
  let at = 0;
  let last = '';
  for (const span of spans) {
    const between = text.slice(at, span.start);
    const word = span.label ?? words[language][kinds[span.type]];
    if (word === last && between.length < 4 && /^[\s,;/&+–-]*\(?$/.test(between)) {
      at = span.end + (between.endsWith('(') && text[span.end] === ')' ? 1 : 0);
      continue;
    }
    out += between + word;
    last = word;
    at = span.end;
  }
  return (out + text.slice(at)).replace(DIRECTIONS, '');
}

/** Places of the text that are placeholders already. */
export function placeholdersIn(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  text.replace(PLACEHOLDER, (found, at: number) => {
    places.push({ start: at, end: at + found.length });
    return '';
  });
  return places;
}

/** Whether nothing is left that anybody could read. */
export function isOnlyPlaceholders(text: string): boolean {
  return /\[/.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(PLACEHOLDER, ''));
}
