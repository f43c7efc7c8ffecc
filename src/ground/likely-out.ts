// Whether a note that no reader of words understands is likely to say that somebody does not take part now: "moved to Leeds, closed", "refs never
// came". No list of words holds all that offices write, so a table weighs what is in the note; it was learnt from notes of strangers
// (build/standing/train.mjs). It is never sure: who uses it says so, and asks.
import { late } from './made-when-asked.ts';
import { noteEvidence } from './note-evidence.ts';
import { noteWeights } from './note-weights.ts';

/** Weights are whole numbers of so many to one. */
export const TO_ONE = 10;

/** Logarithm of the odds from which a note counts: nine of ten exceptions in a stranger's columns that are here say no (docs/reading.md). */
export const LIKELY_OUT = 1.1;

/** `weight|name|name…` a line; the bias has the empty name. */
const table = late(() => {
  const found = new Map<string, number>();
  for (const line of noteWeights.split('\n')) {
    const [weight, ...names] = line.split('|');
    for (const name of names) found.set(name, Number(weight) / TO_ONE);
  }
  return found;
});

/** Logarithm of the odds that a note says no: 0 where it is as likely as not. */
export function oddsOfOut(text: string): number {
  let sum = table().get('') ?? 0;
  for (const name of noteEvidence(text)) sum += table().get(name) ?? 0;
  return sum;
}

export const isLikelyOut = (text: string): boolean => oddsOfOut(text) >= LIKELY_OUT;
