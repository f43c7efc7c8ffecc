// Codes that makers of surveys write in place of words: answers whose meaning the question tells, "May we quote you? (1 = Yes, 2 = No)",
// and names of columns before what was asked, "G01Q02. How satisfied are you?".
import { tidy } from './folding.ts';
import { remembered } from './made-when-asked.ts';

const CODE = /(-?\d{1,2})\s*=\s*([^,;()=\d|/][^,;()=|/…]*)/g;
/** A letter and a number; a comma belongs to the words where the next code comes after a later one. */
const LETTERED =
  /\b([A-Z]\d{1,2})\s*=\s*([^,;()=|/…][^()=]*?)(?=\s*(?:[,;|/…]|\.\.\.)*\s*\b[A-Z]\d{1,2}\s*=|\s*[()=]|\s*$)/g;

/** What each code stands for, in the words and the order of the question. */
export const codesIn = remembered((header: string): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  const add = (found: string, code: string, word: string) => {
    codes.set(code, tidy(word));
    return found;
  };
  header.replace(LETTERED, add);
  if (codes.size === 0) header.replace(CODE, add);
  return codes;
});

/** The words for a code that the question names; any other answer as it is. */
export function decoded(header: string, answer: string): string {
  return /^(?:-?\d{1,2}|[A-Z]\d{1,2})$/.test(answer) ? (codesIn(header).get(answer) ?? answer) : answer;
}

/** The code of a question or of its row; and what a maker calls its own columns before it says so in words. */
const NAME =
  /^(?:[a-z]+\d+[a-z]+\d*(?:\[\w+\])?|[a-z]\w*\[\w+\]|id|token|submitdate|lastpage|startlanguage|startdate|datestamp|seed|ipaddr|refurl|interviewtime|(?:group|question)time\d*)\.\s+(?=\S)/i;

/** The question without the name that its column has in the survey. */
export const withoutCode = (header: string): string => header.replace(NAME, '');
