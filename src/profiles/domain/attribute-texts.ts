// Short answers that are shown beside the texts: searched for names as well, and asked about as a whole where they cannot be read as
// what the question wants.

import { isLanguage } from '../../ground/languages.ts';
import { keptFor } from '../../ground/made-when-asked.ts';
import { formatsOf } from '../../people/formats.ts';
import { yearsOf } from '../../people/years-of-experience.ts';
import { findIn, type Redaction, type Setting } from '../../redaction/redact.ts';
import type { Why } from '../../redaction/spans.ts';

/** Answers of a kind; any other text is somebody's own words. */
const kinds: Readonly<Record<string, (answer: string) => boolean>> = {
  years: (answer) => yearsOf(answer) !== null && !/\p{L}{4}.*\p{L}{4}.*\p{L}{4}/u.test(answer),
  format: (answer) => formatsOf(answer).length > 0 && answer.length <= LONGEST,
  languages: (answer) => answer.split(/[,;/&+\n]/).every((part) => part.trim() === '' || isLanguage(part)),
};
/** A choice of a form is not longer, in characters; what is longer says more than it was asked. */
const LONGEST = 60;

/** In a short answer only what may be a person or an address is asked about: departments and offices are shown on purpose. */
const ASKED: ReadonlySet<Why> = new Set([
  'stranger',
  'near miss',
  'name or word',
  'script',
  'number',
  'street',
]);
const SHOWN_ON_PURPOSE: ReadonlySet<string> = new Set(['unit']);

const searched = keptFor((setting: Setting, text: string) => findIn(text, setting));

/** What would go of a text and what is asked; where a word is removed from all texts of a mentor, they are looked at once more. */
export function findOnce(text: string, setting: Setting): Omit<Redaction, 'text'> {
  return searched(setting, text);
}

export function findInAttribute(field: string) {
  return (text: string, setting: Setting): Omit<Redaction, 'text'> => {
    const found = findOnce(text, setting);
    const isOfKind = kinds[field];
    if (isOfKind && text.trim() !== '' && !isOfKind(text))
      return { ...found, spans: [], flags: [{ start: 0, end: text.length, why: 'unread' }] };
    if (isOfKind) return { ...found, spans: [], flags: [] };
    return {
      ...found,
      spans: found.spans.filter(({ type }) => !SHOWN_ON_PURPOSE.has(type)),
      flags: found.flags.filter(({ why }) => ASKED.has(why)),
    };
  };
}
