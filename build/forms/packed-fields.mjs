// The table of meanings as it travels in Code.js, packed with all other words: a line for each, its English and its French beside one another. The
// sources keep them apart and say the English twice, so that the compiler holds one against the other. A step of the build.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

const folder = new URL('../../src/reading/', import.meta.url).pathname;
const asCode = (file) =>
  transformSync(readFileSync(`${folder}${file}`, 'utf8'), { loader: 'ts', target: 'es2019', charset: 'utf8' })
    .code;

/** A loader of webpack, for `fields/fields.ts` and `words.fr.ts`. */
// biome-ignore lint/style/noDefaultExport: webpack calls what a loader exports by default
export default function packedFields(code) {
  return this.resourcePath.endsWith('fields.ts') ? withoutRows(code) : FRENCH;
}

/** What a module declares, without what it imports and exports. */
function declaredIn(code, name) {
  const [bare] = code
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '')
    .split('const fieldOf =');
  return new Function(`${bare}\nreturn ${name};`)();
}

/** A line for each meaning, and a last one with what is no meaning and has French all the same. */
export function meaningLines() {
  const french = declaredIn(asCode('words.fr.ts'), 'fields()');
  const roles = declaredIn(asCode('fields/field.ts'), 'roles');
  const rows = declaredIn(asCode('fields/fields.ts'), 'rows').map(([field, by, marks, says = field]) => {
    const words = french[says];
    delete french[says];
    return [field, by.map((role) => roles.indexOf(role)).join(''), marks, says === field ? '' : says, words];
  });
  const lines = [...rows, ...Object.entries(french).map(([says, words]) => ['', '', '', says, words])];
  const text = lines.map((line) => line.join('|')).join('\n');
  if (text.includes(PLAIN)) throw new Error('a meaning has an apostrophe of typewriters');
  return text.replaceAll(TYPESET, PLAIN);
}

/** Packed text has no letter for it. */
const TYPESET = '’';
const PLAIN = "'";

/** What `say` looks up, made of the lines. */
const FRENCH = `
import { late } from '../ground/made-when-asked.ts';
import { wordLists } from './words.ts';
const lines = late(() => wordLists.meanings().replace(/${PLAIN}/g, "${TYPESET}").split("\\n").map((line) => line.split("|")));
export const meanings = () => lines().filter(([field]) => field);
export const fields = () => Object.fromEntries(lines().map(([field, , , says, french]) => [says || field, french]));
`;

/** As the sources have them. */
const ROWS =
  'meanings().map(([field, by, marks, says]) => [field, [...by].map((k) => roles[k]), marks, says || void 0])';

/** Rows are read from the lines. */
function withoutRows(code) {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  const found = Object.fromEntries(
    body.flatMap((node) => (node.declarations ?? []).map(({ id }) => [id.name, node])),
  );
  let text = code;
  for (const name of ['rows', 'everybody', 'sides', 'N', 'M'])
    text = text.slice(0, found[name].start) + text.slice(found[name].end);
  text = text.replace('rows.map(', `${ROWS}.map(`);
  return `import { meanings } from '../words.fr.ts';\nimport { roles } from './field.ts';\n${text}`;
}
