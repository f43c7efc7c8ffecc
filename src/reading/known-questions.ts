// Questions known word for word: those of our own forms to begin with, and of the samples. Being known is more than being understood, unless the answers say otherwise.

import { type Evidence, shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import type { Odds } from './odds.ts';
import { fingerprint, fingerprintsIn } from './packed.ts';
import { type Question, questionOf } from './question.ts';

/** Meanings by role and fingerprint of the words; made by build/forms/train.mjs. */
export type KnownQuestions = ReadonlyMap<string, string>;

/** How much of the odds a known question takes. */
const KNOWN = 0.9999;

export function knownQuestionsOf(packed: string): KnownQuestions {
  const known = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const [field, role, prints = ''] = line.split('\t');
    for (const print of fingerprintsIn(prints)) known.set(`${role} ${print}`, field!);
  }
  return known;
}

/** The words of a question, the row of a grid left out. */
export function knownKey(header: string): string {
  return questionOf(header).key;
}

/** The odds with what is known word for word; unchanged where it is not, or where the answers contradict it. */
export function withKnown(
  odds: Odds,
  known: KnownQuestions,
  role: Role,
  header: string,
  evidence: Evidence,
): Odds {
  const question = questionOf(header);
  const print = prints.get(question) ?? fingerprint(question.key);
  prints.set(question, print);
  const field = role === 'both' ? saidOfBoth(known, print) : (known.get(`${role} ${print}`) ?? null);
  if (field === null || !odds.has(field) || contradicts(field, evidence)) return odds;
  return new Map([...odds].map(([name, p]) => [name, (1 - KNOWN) * p + (name === field ? KNOWN : 0)]));
}

/** What a question means in every form that asks it. */
function saidOfBoth(known: KnownQuestions, print: string): string | null {
  const said = ['both', 'mentors', 'mentees'].flatMap((one) => known.get(`${one} ${print}`) ?? []);
  return new Set(said).size === 1 ? said[0]! : null;
}

const prints = new WeakMap<Question, string>();

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
  if (evidence.has('no answers') || !evidence.has('answered')) return false;
  if (field !== 'email' && shareOf(evidence, 'a:address') > 0.6) return true;
  const kinds = mustHave[field];
  return kinds !== undefined && kinds.reduce((sum, kind) => sum + shareOf(evidence, kind), 0) < 0.4;
}
