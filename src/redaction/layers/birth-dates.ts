// Dates of birth. Other dates and years tell how long somebody has done something, and stay.
import { patternFor } from '../lighter-patterns.ts';
import type { Place, Span } from '../spans.ts';
import { placesOf } from './places-of.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|januar|jänner|februar|märz|maerz|juni|juli|oktober|dezember|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|déc|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μα[ΐί]ου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου';
const DATE = new RegExp(
  [
    '\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)?\\d\\d',
    '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
    `\\d{1,2}(?:er|st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?(?:${MONTHS})\\.?,?\\s(?:de\\s)?(?:19|20)\\d\\d`,
    `(?:${MONTHS})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d`,
    '(?:19|20)?\\d\\d年\\s?\\d{1,2}月\\s?\\d{1,2}日',
    '(?:19|20)\\d\\d년\\s?\\d{1,2}월\\s?\\d{1,2}일',
  ].join('|'),
  'giu',
);
/** Within so many characters before the date. */
const NEAR = 60;
const CUE =
  /(?:(?<!\p{L})(?:born|birth(?:day|date)?|date of birth|d\.?o\.?b|n[ée]e?|naissance|anniversaire|b-?day|birthday twin|compleann\p{L}*|compio|cumplea\p{L}*|cumplo|urodzin\p{L}*|narozen\p{L}*|születés\p{L}*|verjaardag|födelsedag|doğum\p{L}*|рожд\p{L}*|народ\p{L}*|geb|geboren|geboren[er]|geburts\p{L}*|jahrgang|jg|nat[oa]|nac(?:id[oa]|í)|ur(?:odzi\p{L}+)?|aurai \p{L}+ ans|turn(?:ed|ing)? (?:\d\d|thirty|forty|fifty|sixty))(?!\p{L})|\*\s?|生日|出生|生まれ|誕生日|생일|생년월일|مواليد|الميلاد|תאריך לידה|נולד\p{L}{0,3}\s|जन्म\p{M}*|γεννήθηκα|γενέθλια)[^.!?\n]*(?:\.\s?)?[^.!?\n]{0,30}$/iu;

/** Behind the word itself a day and a month are enough: "birthday 21 April", "Geburtstag 24.12." */
const BIRTHDAY = new RegExp(
  `(?<=(?:(?<!\\p{L})n[ée]e?(?: le| un)?|geboren am|born on|birthday|b-?day|anniversaire|geburtstag|compleanno|cumpleaños|urodziny|gli anni|født|fødselsdag)[^.!?\\n\\d]{0,40}?[\\s(])(?:\\d{1,2}(?:er|st|nd|rd|th|\\.|º)?\\s(?:of\\s|de\\s)?(?:${MONTHS})|(?:${MONTHS})\\s\\d{1,2}|\\d{1,2}[./]\\s?\\d{1,2}[.]?)(?![\\p{L}\\d])`,
  'giu',
);
/** Without one of these words there is nothing to look for. */
const IS_BORN =
  /(?<!\p{L})n[ée]e?(?: le| un)? \d|geboren am|born on|b(?:irth)?-?day|anniversaire|geburtstag|complean|cumplea|urodziny|gli anni|fød/iu;
/** A whole date, as long ago as whoever works now was born. */
const YEARS_AGO = { first: 1925, last: 2007 };

function isOfSomebodyAlive(date: string): boolean {
  const year = Number(/(?:19|20)\d\d/.exec(date)?.[0] ?? 0);
  return year >= YEARS_AGO.first && year <= YEARS_AGO.last && /^[\d./\s-]+$/.test(date);
}

/** Whether it is said before or behind a date that somebody was born then. */
export function isOfBirth(text: string, { start, end }: Place): boolean {
  const behind = text.slice(end, end + NEAR);
  const before = text.slice(Math.max(0, start - NEAR), start);
  return patternFor(text, CUE).test(before) || patternFor(text, BEHIND).test(behind);
}

const BEHIND = /^\s?(?:生まれ|生|出生|(?:in \p{L}+ )?(?:geboren|zur Welt))/u;

export function birthDatesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const spans: Span[] = [];
  text.replace(patternFor(text, DATE), (found: string, at: number) => {
    if (/\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + found.length] ?? '')) return '';
    const place = { start: at, end: at + found.length };
    if (isOfBirth(text, place) || isOfSomebodyAlive(found)) spans.push({ ...place, type: 'id' });
    return '';
  });
  for (const { start, end } of patternFor(text, IS_BORN).test(text) ? placesOf(text, BIRTHDAY) : [])
    spans.push({ start, end, type: 'id' });
  return spans;
}
