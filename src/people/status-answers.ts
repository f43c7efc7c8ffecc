// Reads single answers: ways of meeting, years, gender. Each reader says when it is unsure.
import { fold } from '../ground/folding.ts';
import { type Way, waysNamed } from '../ground/ways-of-meeting.ts';

/** Ways of meeting a text names; empty where it names none. */
export function formatsOf(text: string): readonly Way[] {
  return waysNamed(fold(text));
}

/** Years from "11–20", "over 20", "5"; the middle of a range; null where there is no number. */
export function yearsOf(text: string): number | null {
  const numbers = (fold(text).match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return null;
  if (numbers.length >= 2) return (numbers[0]! + numbers[1]!) / 2;
  return /\b(under|less|below|moins|unter|weniger)\b|</.test(fold(text)) ? numbers[0]! / 2 : numbers[0]!;
}

const genders: readonly [RegExp, string][] = [
  [
    /\b(wom[ae]n|female|femmes?|frau(en)?|weiblich|mujer(es)?|femenino|donn[ae]|femmina|vrouw(en)?|kvinder?|mulher(es)?|feminino|mme|mlle|madame|mrs|ms|miss|sra|senora|signora|mevr(ouw)?|fru|pani|rouva)\b/,
    'woman',
  ],
  [
    /\b(m[ae]n|male|hommes?|mann|manner|mannlich|hombres?|masculino|uom[oi]n?i?|maschio|mannen|m[ae]nd|homem|homens|mr|monsieur|herr|sr|senor|signor|dhr|heer)\b/,
    'man',
  ],
];

/** The gender a text names, or null. */
export function genderOf(text: string): string | null {
  return genders.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;
}
