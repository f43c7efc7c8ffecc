// The tables that travel with the add-on: what they are about is known from the evidence itself, only their numbers travel.
import { late } from '../ground/made-when-asked.ts';
import { kindNames } from './answer-evidence.ts';
import { roles } from './fields/field.ts';
import { fieldNames } from './fields/fields.ts';
import { questionNames } from './question-evidence.ts';
import { tabNames } from './role-evidence.ts';
import { createScorer } from './scores.ts';
import { NO_MEANING } from './verdict.ts';
import { columnWeights, knownPrints, roleWeights } from './weights.ts';
import { wordLists } from './words.ts';

/** All that a column may mean. */
export const allMeanings = (): readonly string[] => [...fieldNames(), NO_MEANING, 'question'];

/** All that may be evidence of a column. @param words  a line of names that no list has, and one of words that questions use. */
export function columnNames(words: string): readonly (readonly string[])[] {
  const [others = '', said = ''] = words.split('\n');
  return [others.split('|'), said.split(' ').map((word) => `w:${word}`), kindNames, ...questionNames()];
}

/** Unpacked when a form is first read. */
export const usualScorer = late(() =>
  createScorer(
    { classes: allMeanings(), names: columnNames(wordLists.columns()), numbers: columnWeights },
    { classes: [...roles, 'nobody'], names: tabNames(allMeanings()), numbers: roleWeights },
    { words: wordLists.known(), prints: knownPrints },
  ),
);
