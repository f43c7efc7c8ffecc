// Whether the questions of forms are asked in French, told by the small words between the others: in a header of names and topics alone there
// are none, and nothing is said of it.
import { fold } from '../ground/folding.ts';
import { elsewhere, functionWords, oftenElsewhere } from '../redaction/words/function-words.ts';
import type { Form } from './columns.ts';

/** Small words that a neighbour has as well: "de la" may be Spanish, "en" Dutch. */
const SHARED = new Set(
  'a as au de des du en es et j je l la le les me mon on or qu que se si son te ton tu un y'.split(' '),
);
/** Different ones: a question that was copied from elsewhere has few. */
const FEWEST = 4;
/** So many times as many as of any other language. */
const CLEARLY = 2;

const { en, fr, de } = functionWords;
const isFrench = (word: string) => fr.has(word) && !en.has(word) && !de.has(word) && !SHARED.has(word);
const isOther = (word: string) =>
  !fr.has(word) && (en.has(word) || de.has(word) || elsewhere.has(word) || oftenElsewhere.has(word));

/** Whether the questions to people are clearly asked in French, and in no other language beside it. */
export function askInFrench(forms: readonly Pick<Form, 'role' | 'table'>[]): boolean {
  const headers = forms
    .filter(({ role }) => role === 'mentors' || role === 'mentees' || role === 'both')
    .flatMap(({ table }) => table.header);
  const words = [...new Set(headers.flatMap((header) => fold(header).split(/[^a-z]+/)))];
  const found = words.filter(isFrench).length;
  return found >= FEWEST && found > CLEARLY * words.filter(isOther).length;
}
