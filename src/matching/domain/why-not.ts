// Why two people may not meet, in a sentence: a rule that is called after what they should have is said as what they lack.

import { AND_RULE, ruleCalled } from '../../language/rule-called.ts';
import { say } from '../../language/say.ts';

const lacking: Readonly<Record<string, () => string>> = {
  'A language in common': () => say('no language in common'),
  'A format in common': () => say('no format in common'),
};

/** @param names  one rule or several; null where none forbids. */
export function whyNot(names: string): string;
export function whyNot(names: string | null): string | null;
export function whyNot(names: string | null): string | null {
  if (names === null) return null;
  return names
    .split(AND_RULE)
    .map((name) => lacking[name]?.() ?? ruleCalled(name))
    .join(AND_RULE);
}
