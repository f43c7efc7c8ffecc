// What is not as it should be in a text of a mail, in words.
import type { Language } from './language.ts';

type Said = Readonly<Record<string, (at: string) => string>>;

const faults: Readonly<Record<Language, Said>> = {
  en: {
    'unknown field': (at) => `there is no field ${at}`,
    'loose braces': (at) => `braces belong together in twos, here they do not: ${at}`,
    'other brackets': (at) => `fields stand in double braces, not as ${at}`,
    'block not closed': (at) => `the part that begins with ${at} has no end`,
    'block not open': (at) => `${at} ends a part that has no beginning`,
  },
  fr: {
    'unknown field': (at) => `le champ ${at} n’existe pas`,
    'loose braces': (at) => `les accolades vont par deux, mais pas ici : ${at}`,
    'other brackets': (at) => `les champs s’écrivent entre doubles accolades, et non ${at}`,
    'block not closed': (at) => `le passage qui commence par ${at} n’a pas de fin`,
    'block not open': (at) => `${at} termine un passage qui n’a pas de début`,
  },
};

/** @param found  the fault and the place, as `unknown field: {{nam}}`. */
export function mailTextFault(found: string, language: Language): string {
  const [, fault = '', at = ''] = /^([^:]*): ?([\s\S]*)$/.exec(found) ?? [];
  return (faults[language][fault]?.(at) ?? found).trim();
}
