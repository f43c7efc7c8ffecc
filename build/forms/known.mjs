// Which questions are known word for word: those of our own forms and samples, packed as src/reading/known-questions.ts reads them.
import { letterOf } from './pack.mjs';

/** Questions of our own forms, by meaning and role. */
export function knownOf({ knownKey, fingerprint }, { columns: meanings }, books) {
  const by = new Map();
  for (const book of books.filter(({ isOurs }) => isOurs))
    for (const { tab, header, right } of book.columns) {
      const key = `${book.tabs[tab].role}\t${knownKey(header)}`;
      by.set(key, new Set([...(by.get(key) ?? []), right[0]]));
    }
  const known = [...by].flatMap(([key, fields]) => {
    const [role, words] = key.split('\t');
    return fields.size !== 1 || words === ''
      ? []
      : [{ role, print: lettersOf(fingerprint(words)), field: [...fields][0] }];
  });
  return packKnown(known, meanings);
}

/** Four digits, the last letter for the last of them. */
const lettersOf = (print) => [3, 2, 1, 0].map((k) => letterOf(Math.floor(print / 93 ** k) % 93)).join('');

/** As src/reading/known-questions.ts reads them: what several roles ask and mean alike stands once. */
function packKnown(known, meanings) {
  const rolesOf = new Map();
  for (const { role, print, field } of known) {
    const key = `${print}\t${field}`;
    rolesOf.set(key, [...(rolesOf.get(key) ?? []), role].sort());
  }
  const lines = [...new Set([...rolesOf.values()].map((roles) => roles.join(' ')))].sort();
  const printsOf = (line, field) =>
    [...rolesOf]
      .filter(([key, roles]) => roles.join(' ') === line && key.endsWith(`\t${field}`))
      .map(([key]) => key.split('\t')[0])
      .sort();
  const timesOf = (line) => meanings.map((field) => printsOf(line, field).length.toString(36)).join('');
  return {
    words: lines.map((line) => `${timesOf(line)} ${line}`).join('\n'),
    prints: lines.flatMap((line) => meanings.flatMap((field) => printsOf(line, field))).join(''),
  };
}
