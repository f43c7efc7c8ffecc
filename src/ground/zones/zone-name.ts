// Reads the name of a time zone as people write it, and offers the right one where it only looks like a name.

import { fold } from '../folding.ts';
import { late } from '../made-when-asked.ts';
import { zoneNames } from './names.ts';

export type ZoneAnswer =
  | { readonly zone: string }
  /** What might be meant; empty where nothing can be guessed. */
  | { readonly offers: readonly string[] };

const byName = late(
  () => new Map([['utc', 'UTC'] as const, ...zoneNames().map((name) => [key(name), name] as const)]),
);

/** Abbreviations and offsets: places that keep this time, one with summer time first. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  est: ['America/New_York'],
  edt: ['America/New_York'],
  et: ['America/New_York'],
  cst: ['America/Chicago'],
  cdt: ['America/Chicago'],
  mst: ['America/Denver', 'America/Phoenix'],
  mdt: ['America/Denver'],
  pst: ['America/Los_Angeles'],
  pdt: ['America/Los_Angeles'],
  pt: ['America/Los_Angeles'],
  gmt: ['Europe/London', 'UTC'],
  bst: ['Europe/London'],
  wet: ['Europe/Lisbon'],
  west: ['Europe/Lisbon'],
  cet: ['Europe/Zurich'],
  cest: ['Europe/Zurich'],
  met: ['Europe/Zurich'],
  mez: ['Europe/Zurich'],
  mesz: ['Europe/Zurich'],
  heure: ['Europe/Paris'],
  eet: ['Europe/Helsinki'],
  eest: ['Europe/Helsinki'],
  msk: ['Europe/Moscow'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  jst: ['Asia/Tokyo'],
  hst: ['Pacific/Honolulu'],
  aest: ['Australia/Sydney', 'Australia/Brisbane'],
  nzst: ['Pacific/Auckland'],
};

/** As a map: a word like “constructor” is in every object. */
const lookAlike = new Map(Object.entries(lookAlikes));

/** Standard offset in hours → places. */
const offsets: Readonly<Record<string, readonly string[]>> = {
  '-10': ['Pacific/Honolulu'],
  '-8': ['America/Los_Angeles'],
  '-7': ['America/Denver'],
  '-6': ['America/Chicago'],
  '-5': ['America/New_York'],
  '-4': ['America/Halifax', 'America/New_York'],
  '-3': ['America/Sao_Paulo'],
  '0': ['Europe/London', 'Europe/Lisbon'],
  '1': ['Europe/Zurich', 'Europe/London'],
  '2': ['Europe/Helsinki', 'Europe/Zurich', 'Africa/Johannesburg'],
  '3': ['Europe/Istanbul', 'Europe/Helsinki'],
  '4': ['Asia/Dubai'],
  '5.5': ['Asia/Kolkata'],
  '8': ['Asia/Singapore'],
  '9': ['Asia/Tokyo'],
  '10': ['Australia/Sydney'],
  '12': ['Pacific/Auckland'],
};

/** Many people and meetings say the same. */
const read = new Map<string, ZoneAnswer>();

/** "Europe/Zurich", "europe / zurich" and "(GMT+01:00) Europe/Zurich" are one; everything else is asked about. */
export function readZone(text: string): ZoneAnswer {
  const answer = read.get(text) ?? readAnew(text);
  read.set(text, answer);
  return answer;
}

function readAnew(text: string): ZoneAnswer {
  const bare = text.replace(/^\s*\([^)]*\)\s*/, '').trim();
  const known = byName().get(key(bare));
  if (known !== undefined) return { zone: known };
  return { offers: offersFor(fold(bare)) };
}

function key(name: string): string {
  return fold(name)
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s-]+/g, '_');
}

function offersFor(said: string): readonly string[] {
  const offset = /^(?:utc|gmt|z)?\s*([+\-−–]\s*\d{1,2})(?::?(\d{2}))?$/.exec(said);
  if (offset) return offsets[String(hours(offset[1]!, offset[2]))] ?? [];
  const words = said.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const short = words.length <= 2 ? words.flatMap((word) => lookAlike.get(word) ?? []) : [];
  if (short.length > 0) return short;
  if (/central europe|mitteleurop|europe centrale/.test(said)) return ['Europe/Zurich'];
  if (/eastern europe|osteurop|europe de l'est/.test(said)) return ['Europe/Helsinki'];
  return zoneNames()
    .filter((name) => fold(placeOf(name)) === said || words.includes(fold(placeOf(name))))
    .slice(0, 3);
}

function hours(whole: string, minutes: string | undefined): number {
  const sign = /[-−–]/.test(whole) ? -1 : 1;
  return sign * (Number(whole.replace(/[^\d]/g, '')) + Number(minutes ?? 0) / 60);
}

function placeOf(name: string): string {
  return name.split('/').pop()!.replace(/_/g, ' ');
}
