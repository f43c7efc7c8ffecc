// Dates of birth. Other dates and years tell how long somebody has done something, and stay.
import type { Span } from '../spans.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|januar|jänner|februar|märz|maerz|juni|juli|oktober|dezember|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|déc';
const DATE = new RegExp(
  [
    '\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)?\\d\\d',
    '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
    `\\d{1,2}(?:er|st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${MONTHS})\\.?,?\\s(?:19|20)\\d\\d`,
    `(?:${MONTHS})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d`,
  ].join('|'),
  'giu',
);
/** Within so many characters before the date. */
const NEAR = 60;
const CUE =
  /(?:(?<!\p{L})(?:born|birth(?:day|date)?|date of birth|d\.?o\.?b|n[ée]e?|naissance|anniversaire|geb|geboren|geboren[er]|geburts\p{L}*|nat[oa]|nacid[oa]|ur)(?!\p{L})|\*\s?)[^.!?\n]*(?:\.\s?)?[^.!?\n]{0,30}$/iu;

export function birthDatesIn(text: string): Span[] {
  const spans: Span[] = [];
  text.replace(DATE, (found: string, at: number) => {
    if (/\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + found.length] ?? '')) return '';
    if (CUE.test(text.slice(Math.max(0, at - NEAR), at)))
      spans.push({ start: at, end: at + found.length, type: 'id' });
    return '';
  });
  return spans;
}
