// Questions known word for word: those of our own forms to begin with, and of the samples. Being known is more than being understood, unless the answers say otherwise.

import { remembered } from '../ground/made-when-asked.ts';
import { type Evidence, shareOf, sumOf } from './evidence.ts';
import { type Role, SIDES } from './fields/field.ts';
import { changed, type Odds } from './odds.ts';
import { FINGERPRINT, fingerprint } from './packed.ts';
import { questionOf } from './question.ts';
import { BASE, numberAt } from './range-coder.ts';

/** Meanings by the fingerprint of the words and by role; made by build/forms/train.mjs. */
export type KnownQuestions = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** How much of the odds a known question takes. */
const WORD_FOR_WORD = 0.9999;
/** So likely is nothing else: what is known needs no support, and bears no doubt. */
export const WELL_KNOWN = 0.9998;

/**
 * As it travels: a line for each row of roles that ask the same, before these how many questions are known of each meaning, a digit each;
 * and the fingerprints of all of them.
 */
export interface PackedQuestions {
  readonly words: string;
  readonly prints: string;
}

export function knownQuestionsOf(
  { words, prints }: PackedQuestions,
  meanings: readonly string[],
): KnownQuestions {
  const known = new Map<number, Map<string, string>>();
  let at = 0;
  for (const line of words.split('\n')) {
    const [times = '', ...roles] = line.split(' ');
    meanings.forEach((field, k) => {
      for (let left = parseInt(times[k] || '', 36); left > 0; left--) {
        let print = 0;
        for (const end = at + FINGERPRINT; at < end; at++) print = print * BASE + numberAt(prints, at);
        for (const role of roles)
          known.set(print, (known.get(print) || new Map<string, string>()).set(role, field));
      }
    });
  }
  return known;
}

/** The words of a question, the row of a grid left out. */
export const knownKey = (header: string): string => questionOf(header).key;

/** The odds with what is known word for word; unchanged where it is not, or where the answers contradict it. */
export function withKnown(
  odds: Odds,
  known: KnownQuestions,
  role: Role,
  header: string,
  evidence: Evidence,
): Odds {
  const byRole = known.get(printOf(header));
  if (!byRole) return odds;
  // One form for both means what a question means in every form that asks it.
  const said = [role, ...(role === 'both' ? SIDES : [])].flatMap((one) => byRole.get(one) || []);
  const [field = ''] = said;
  if (said.some((one) => one !== field) || !odds.has(field) || contradicts(field, evidence)) return odds;
  return changed(odds, (p, name) => (1 - WORD_FOR_WORD) * p + (name === field ? WORD_FOR_WORD : 0));
}

const printOf = remembered((header) => fingerprint(knownKey(header)));

/** Answers without which a column is not what its question says. */
const mustHave: Readonly<Record<string, readonly string[]>> = {
  email: ['a:address'],
  name: ['a:full name'],
  'given name': ['a:one name'],
  'family name': ['a:one name'],
  gender: ['a:gender', 'a:pronoun'],
  timestamp: ['a:date'],
  places: ['a:integer', 'a:range', 'a:number word'],
  status: ['a:status', 'a:yes or no'],
};

function contradicts(field: string, evidence: Evidence): boolean {
  if (!evidence.has('answered')) return false;
  if (field !== 'email' && shareOf(evidence, 'a:address') > 0.6) return true;
  const kinds = mustHave[field];
  return kinds !== undefined && sumOf(evidence, kinds) < 0.4;
}
