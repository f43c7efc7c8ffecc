// What a rule is called in a sentence: in the coordinator's language. In the sheet Rules it stands under its own name.
import { french } from './french/french.ts';
import { languageSpoken } from './language.ts';
import { frenchSpaces } from './say.ts';

/** Between the names of several rules that two people break. */
export const AND_RULE = ' · ';

/** @param names  one name or several; what has no French stays as it is, like the name of a strand. */
export function ruleCalled(names: string): string {
  if (languageSpoken() !== 'fr') return names;
  const words: Readonly<Record<string, string>> = french();
  return frenchSpaces(
    names
      .split(AND_RULE)
      .map((name) => words[name] ?? name)
      .join(AND_RULE),
  );
}
