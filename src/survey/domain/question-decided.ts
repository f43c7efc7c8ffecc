// A question as it is counted: of the kind that was found, or that a person decided.
import { isAgreement } from './answer-families.ts';
import { answerKey, isNotApplicable } from './answer-words.ts';
import { differentOf } from './options-offered.ts';
import type { Question } from './question.ts';
import type { StoredQuestion } from './question-sheet.ts';
import { boundsIn, valuesIn } from './scale-bounds.ts';
import { splitting } from './split-options.ts';
import type { Typed } from './typed.ts';
import { labelledIn } from './typing-labelled.ts';
import { numbersIn, scale } from './typing-numbers.ts';

/** A column, or all columns of one question, with what was answered. */
export type Asked = Pick<Question, 'header' | 'wave' | 'askedIn'> & { readonly cells: readonly string[] };

/** @param namesSomebody  whether an answer is about somebody: it becomes no option. */
export function questionFor(
  asked: Asked,
  typed: Typed,
  isGrid: boolean,
  stored: StoredQuestion | null,
  namesSomebody: (text: string) => boolean,
): Question {
  const { header, wave, askedIn } = asked;
  // What stands as we guessed it is nobody's decision: later answers may show what it is.
  const own: Typed =
    stored === null || stored.isOurs === true ? typed : decided(asked, typed, stored, namesSomebody);
  const type = isGrid && own.reads !== 'text' ? 'grid' : knownAs(own);
  const { reads, options, bounds, sure, doubt } = own;
  return { header, wave, askedIn, type, reads, options, bounds, sure, doubt, measure: null };
}

/** Numbers are one of several answers, and points that bear words are a scale, unless they say how far somebody agrees. */
function knownAs({ reads, options }: Typed): Question['type'] {
  if (reads === 'number') return 'choice';
  const words = labelledIn(options).map(({ word }) => word);
  const isAgreed = [words[0], words[words.length - 1]].every(
    (word) => word !== undefined && isAgreement(word),
  );
  const isScale = reads === 'likert' && words.length === options.length && !isAgreed;
  return isScale ? 'scale' : reads;
}

/** What a person decided, or saw and left as it was. */
function decided(
  { header, cells }: Asked,
  typed: Typed,
  stored: StoredQuestion,
  namesSomebody: (text: string) => boolean,
): Typed {
  const reads = stored.reads ?? typed.reads;
  const bounds = stored.bounds ?? typed.bounds ?? boundsIn(header);
  const sure = stored.isOurs === false;
  const base = { ...typed, reads, sure, doubt: sure ? '' : stored.doubt };
  if ((reads === 'scale' || reads === 'nps') && bounds !== null)
    return { ...base, ...scale(bounds, header, reads === 'scale' ? valuesIn(cells) : []) };
  if (reads === 'text') return { ...base, options: [], bounds: null };
  if (reads === 'number') return { ...base, options: numbersIn(cells), bounds: null };
  const nobody = () => cells.filter((text) => !namesSomebody(text));
  const options = stored.options.length > 0 ? stored.options : offered(typed, nobody());
  if (reads !== 'checkboxes' || cells.length === 0) return { ...base, options, bounds: null };
  const learnt = splitting(cells, stored.options.length > 0 ? stored.options : null).options;
  return { ...base, options: learnt, bounds: null };
}

/** Where none were found before, what several answered. */
function offered({ options }: Typed, cells: readonly string[]): readonly string[] {
  if (options.length > 0) return options;
  const times = (option: string) => cells.filter((text) => answerKey(text) === answerKey(option)).length;
  return differentOf(cells.filter((text) => text !== '' && !isNotApplicable(text))).filter(
    (option) => times(option) > 1,
  );
}
