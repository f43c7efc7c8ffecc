// Answers that stand in a sheet as numbers, and whose meaning the question tells: "May we quote you? (1 = Yes, 2 = No)".
import { tidy } from './folding.ts';

const CODE = /(-?\d{1,2})\s*=\s*([^,;()=\d|/][^,;()=|/]*)/g;

/** What each number stands for, in the words and the order of the question. */
export function codesIn(header: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  header.replace(CODE, (found, code: string, word: string) => {
    codes.set(code, tidy(word));
    return found;
  });
  return codes;
}

/** The words for a number that the question names; any other answer as it is. */
export function decoded(header: string, answer: string): string {
  return /^-?\d{1,2}$/.test(answer) ? (codesIn(header).get(answer) ?? answer) : answer;
}
