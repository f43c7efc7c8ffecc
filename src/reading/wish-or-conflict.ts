// "With whom would you like to be matched?" and "With whom should we not pair you?" share most of their words. Where a question wishes
// and denies nothing, a choice is likelier than a conflict; a person is asked all the same.
import { fold } from '../ground/folding.ts';
import { remembered } from '../ground/made-when-asked.ts';
import { sumOf } from './evidence.ts';
import { changed, given, type Odds } from './odds.ts';
import { questionOf } from './question.ts';
import { NO_MEANING } from './verdict.ts';

const WISHES =
  /\b(?:would (?:you )?(?:most )?(?:like|love)|\w+'?d (?:like|love)|wish\w*|hope\w*|want\w*|prefer\w*|choices?|aimer\w*|souhait\w*|voudr\w*|veux|voulez|voeux?|choix|wunsch\w*|mochte\w*|willst|wollen|gern\w*|lieblings\w*|deseo\w*|qui[es]\w*r\w*|gustari\w*|vorr\w*|vuoi|desider\w*|piacer\w*|wens\w*|graag|onsk\w*|gosta(?:ri|va)\w*|desej\w*)\b/;
/** Somebody whom the person asked has in mind already; whom the programme shall have in mind may as well be somebody to avoid. */
const HAS_IN_MIND =
  /\b(?:have|got|had|avez|avais|aviez|as|a|aurai[st]|auriez|haben|hast|habt|hatten|tiene[sn]?|tengas?|tenga[ns]|hai|ha|avete|avresti|heb|hebt|heeft|hebben|har|tem|tens|tenha)\b.{0,60}\b(?:in mind|en tete|im (?:sinn|auge|kopf)|en mente|in mente|in gedachten|i tankerne|em mente)\b/;
/** "Anyone we should bear in mind?" asks on behalf of the programme. */
const OF_US =
  /\b(?:we|us|should|bear|sollen|sollten|wir|uns|behalten|devons|devrions|devrait|nous|garder|debemos|deberiamos|dobbiamo|dovremmo|moeten|wij|houden|skal|bor|vi|devemos|deveriamos)\b/;
const RULES_OUT =
  /\b(?:not|never|no|nobody|avoid\w*|exclu\w*|conflict\w*|than|without|away|apart|keep|kept|except|against|block|ne|pas|jamais|evit\w*|conflit\w*|sauf|sans|separ\w*|nicht|nie|kein\w*|vermeid\w*|meid\w*|konflikt\w*|befangen\w*|getrennt|ausser|ohne|sin|non|senza|niet|geen|vermijd\w*|ikke|ingen|undga\w*|uden|nao|sem)\b|n't\b|\bn'\w/;
/** Ranks of choices, folded, in eight languages. */
const RANKS: readonly RegExp[] = [
  /\b(?:1|1er|1ere|1re|1st|first|premier|premiere|erste[rns]?|primer[oa]?|prim[oa]|eerste|forste)\b/,
  /\b(?:2|2e|2eme|2nde?|second|seconde?|deuxieme|zweite[rns]?|segund[oa]|second[oa]|tweede|anden)\b/,
  /\b(?:3|3e|3eme|3rd|third|troisieme|dritte[rns]?|tercer[oa]?|terz[oa]|derde|tredje|terceir[oa])\b/,
];
/** The number of the question itself is no rank. */
const OWN_NUMBER = /^\s*\(?\d+\s*[.):–-]\s*/;
const FORBIDDING = ['conflicts', 'apart', 'supervisor'];
const CHOICES = RANKS.map((_, k) => `choice ${k + 1}`);
/** How much of what spoke for a conflict is left to it: enough to be offered, and not to be chosen unseen. */
const LEFT_FEARED = 0.25;

/** What a side that has no choices wishes, as a mentor who knows a mentee already, is not read; a ban it is not. */
export function withWishes(odds: Odds, header: string): Odds {
  const wished = FORBIDDING.some((field) => odds.has(field)) ? choiceIn(header) : '';
  return wished ? given(odds, FORBIDDING, odds.has(wished) ? wished : NO_MEANING, LEFT_FEARED) : odds;
}

/** The choice that a question wishes for: of the rank which it names, else all of them in one cell. Empty where it wishes for nobody. */
const choiceIn = remembered((header: string): string => {
  const asked = fold(header.replace(OWN_NUMBER, ''));
  const isWish = WISHES.test(asked) || (HAS_IN_MIND.test(asked) && !OF_US.test(asked));
  if (!isWish || RULES_OUT.test(asked)) return '';
  return CHOICES[rankIn(asked)] || 'choices';
});

const rankIn = (folded: string) => RANKS.findIndex((words) => words.test(folded));

/** "Pick three mentors [2nd]": the row of a grid says which choice it is, whatever numbers stand in the question. */
export function withRankOfRow(odds: Odds, header: string): Odds {
  const ranked = sumOf(odds, CHOICES);
  const row = ranked > 0 && questionOf(header).row;
  const choice = row && CHOICES[rankIn(fold(row))];
  return choice
    ? changed(odds, (p, name) => (name === choice ? ranked : CHOICES.includes(name) ? 0 : p))
    : odds;
}
