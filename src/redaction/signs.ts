// Of which letters a word or a part of a text is. In a text of European letters none of these has to know all letters there are.
import { fits } from './lighter-patterns.ts';

const of =
  (shape: RegExp) =>
  (text: string): boolean =>
    fits(shape, text);

/** "Weber’s": what follows a name ends it. */
export const isGenitive = of(/^['’ʼ]s(?!\p{L})/u);
export const hasLetter = of(/\p{L}/u);
export const hasCapital = of(/\p{Lu}/u);
export const hasNumber = of(/\p{N}/u);
export const beginsLarge = of(/^\p{Lu}/u);
/** "Weber", "O’Neill" */
export const beginsAsName = of(/^\p{Lu}(?:\p{Ll}|['’])/u);
export const beginsSmall = of(/^\p{Ll}/u);
export const beginsWithNumber = of(/^\p{N}/u);
