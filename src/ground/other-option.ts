// The option beside which people write what was not there to choose, in the languages of answers.
import { fold } from './folding.ts';

const OTHER_OPTION =
  /\b(?:other|others|sonstig\w*|ander\w*|autres?|otr[oa]s?|altr[oaie]|outr[oa]s?|andet|andre|annat)\b/;

/** Whether an option names something else than the others: "Other, please say". */
export const isOtherOption = (option: string): boolean => OTHER_OPTION.test(fold(option));

/** Nothing but that: the last of options that have columns without a question. */
export function isOtherAlone(header: string): boolean {
  const said = fold(header).replace(/\W+$/, '');
  return OTHER_OPTION.exec(said)?.[0] === said;
}
