// Topics in other words that may be one, where only a person can say.
import { fold } from '../ground/folding.ts';
import { areSaidApart, isPerhapsCalled, topicKey, topicName } from '../ground/topic-words.ts';
import { halvesOf } from '../ground/two-languages.ts';

/** Whether two topics that are two for us may be one: known by that name in one trade or language, the half of an option, or alike. */
export function mayBeOneTopic(a: string, b: string): boolean {
  if (topicKey(a) === topicKey(b) || areSaidApart(a, b) || [a, b].every(isKnown)) return false;
  const eitherWay = (is: (a: string, b: string) => boolean) => is(a, b) || is(b, a);
  return eitherWay(isPerhapsCalled) || eitherWay(isHalf) || areAlike(a, b);
}

/** Two that we know by name are two. */
const isKnown = (topic: string) => topicKey(topic).startsWith('topic ');
const isHalf = (a: string, b: string) => (halvesOf(a) ?? []).some((half) => fold(half) === fold(b));

/** Of so many letters a beginning in common tells a word from others. */
const BEGINNING = 5;
const SHARE = 0.6;

/** Word for word with the same beginning, as languages share it: "Digitalisation", "Digitalisierung". */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [topicName(a).split(' '), topicName(b).split(' ')];
  return one.length === other.length && one.every((word, k) => beginAlike(word, other[k]!));
}

function beginAlike(a: string, b: string): boolean {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return a === b || (n >= BEGINNING && n >= SHARE * Math.max(a.length, b.length));
}
