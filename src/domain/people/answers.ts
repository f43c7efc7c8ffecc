// Reads single answers: addresses, places, lists, ways of meeting, status words. Each reader says when it is unsure.
import { fold, tidy } from './folding.ts';
import { type Cell, textOf } from './table.ts';

/** An address without stray characters, domain in lower case; null where it is none or more than one. */
export function addressOf(text: string): string | null {
  const bare = tidy(text)
    .replace(/\s+/g, '')
    .replace(/^mailto:/i, '')
    .replace(/^[<("'[]+|[>)"'\].,;:]+$/g, '');
  const inside = /<([^<>]+)>/.exec(tidy(text))?.[1] ?? bare;
  const match = /^([^\s@<>(),;:"[\]\\]+)@([^\s@<>(),;:"[\]\\]+\.[\p{L}\d-]{2,})$/u.exec(inside.trim());
  if (!match || match[1]!.includes('..') || match[2]!.includes('..')) return null;
  return `${match[1]}@${match[2]!.toLowerCase()}`;
}

/** What identifies a person: the address compared without case. */
export function personId(address: string): string {
  return address.toLowerCase();
}

/** Number of mentees a mentor takes: a number, null for an empty cell, 'unclear' for anything else. */
export function placesOf(cell: Cell | undefined): number | null | 'unclear' {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell < 1000 ? cell : 'unclear';
  const text = fold(textOf(cell));
  if (text === '') return null;
  const match =
    /^(\d{1,3})(\.0+)?( ?(mentees?|persons?|people|mentore(e)?s?|personnes?|personen|places?))?$/.exec(text);
  return match ? Number(match[1]) : 'unclear';
}

export type Standing = 'active' | 'withdrawn' | 'paused' | 'unclear';

const standings: readonly [RegExp, Standing][] = [
  [/^$|^(active|actif|active|aktiv|yes|oui|ja|ok|taking part|participe|dabei)$/, 'active'],
  [
    /^(withdrawn|withdrew|withdraw|left|out|retiree?|retirer|desistee?|abandon(nee?)?|zuruckgezogen|ausgetreten|abgemeldet|abgesagt)$/,
    'withdrawn',
  ],
  [/^(paused?|pausing|on hold|on leave|en pause|pausiert|pausierend|suspendue?|ruht|beurlaubt)$/, 'paused'],
];

export function standingOf(text: string): Standing {
  const word = fold(text).replace(/[.!]+$/, '');
  return standings.find(([pattern]) => pattern.test(word))?.[1] ?? 'unclear';
}

const formats: readonly [RegExp, readonly ('in person' | 'online')[]][] = [
  [
    /\b(both|either|hybrid|any|no preference|les deux|hybride|peu importe|indifferent|beides?|egal)\b/,
    ['in person', 'online'],
  ],
  [
    /\b(in person|on-?site|face to face|on site|presentiel|en personne|sur place|vor ort|personlich|prasenz)\b/,
    ['in person'],
  ],
  [
    /\b(online|remote|virtual|video|zoom|en ligne|a distance|distanciel|virtuel|virtuell|digital)\b/,
    ['online'],
  ],
];

/** Ways of meeting a text names; empty where it names none. */
export function formatsOf(text: string): readonly ('in person' | 'online')[] {
  const said = fold(text);
  const found = new Set(formats.filter(([pattern]) => pattern.test(said)).flatMap(([, ways]) => ways));
  return [...found].sort();
}

/** Years from "11–20", "over 20", "5"; the middle of a range; null where there is no number. */
export function yearsOf(text: string): number | null {
  const numbers = (fold(text).match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return null;
  if (numbers.length >= 2) return (numbers[0]! + numbers[1]!) / 2;
  return /\b(under|less|below|moins|unter|weniger)\b|</.test(fold(text)) ? numbers[0]! / 2 : numbers[0]!;
}

export type Wish = 'same' | 'different' | null;

/** A wish for the same or another unit or organisation. */
export function wishOf(text: string): Wish {
  const said = fold(text);
  if (
    /\bno preference\b|\bpas de preference|\begal\b|\bkeine praferenz|\bindifferent|\bpeu importe/.test(said)
  )
    return null;
  if (
    /\b(different|other|another|outside|not the same|not my|autre|differente?|andere[rs]?|nicht)\b/.test(said)
  )
    return 'different';
  return /\b(same|my own|my|own|meme|mon|ma|gleiche[rs]?|eigene[rs]?|selbe[rns]?)\b/.test(said)
    ? 'same'
    : null;
}

const genders: readonly [RegExp, string][] = [
  [/\b(wom[ae]n|female|femmes?|frau(en)?|weiblich)\b/, 'woman'],
  [/\b(m[ae]n|male|hommes?|mann|manner|mannlich)\b/, 'man'],
];

/** The gender a text names, or null. */
export function genderOf(text: string): string | null {
  return genders.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;
}
