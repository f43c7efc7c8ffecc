// A rule in a French sentence is called in French, also where two people break several; in English it is called as in its sheet.
import { expect, test } from 'vitest';
import { CROSSING, NEVER_PAIR, NO_PLACE, rules, SAME_PERSON } from '../../src/eligibility/rules.ts';
import { inLanguage } from '../../src/language/language.ts';
import { AND_RULE, ruleCalled } from '../../src/language/rule-called.ts';

const names = [...rules.map(({ name }) => name), CROSSING, NEVER_PAIR, NO_PLACE, SAME_PERSON];

test('each has a French name of its own, and keeps its English one', () => {
  const french = inLanguage('fr', () => names.map(ruleCalled));
  expect(new Set(french).size).toBe(names.length);
  for (const [k, name] of names.entries()) expect(french[k], name).not.toBe(name);
  expect(names.map(ruleCalled)).toEqual(names);
});

test('several stay several, and what is no rule stays as it is', () => {
  const said = inLanguage('fr', () =>
    ruleCalled(['Never pair', 'A language in common', 'Circles'].join(AND_RULE)),
  );
  expect(said.split(AND_RULE)).toEqual(['Jamais ensemble', 'Une langue en commun', 'Circles']);
});
