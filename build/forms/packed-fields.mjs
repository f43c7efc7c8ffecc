// The table of meanings as it stands in Code.js: a line for each, its English and its French beside one another. The sources keep them apart
// and say the English twice, so that the compiler holds one against the other. A step of the build.
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
  return this.resourcePath.endsWith('fields.ts') ? withoutRows(code) : frenchOf(code);
}

/** What a module declares, without what it imports and exports. */
function declaredIn(code, name) {
  const [bare] = code
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '')
    .split('const table =');
  return new Function(`${bare}\nreturn ${name};`)();
}

/** The lines, and what `say` looks up, made of them. */
function frenchOf(code) {
  const french = declaredIn(code, 'fields');
  const roles = declaredIn(asCode('fields/field.ts'), 'roles');
  const rows = declaredIn(asCode('fields/fields.ts'), 'rows').map(([field, by, marks, says = field]) => {
    const words = french[says];
    delete french[says];
    return [
      field,
      by.map((role) => roles.indexOf(role)).join(''),
      marks,
      says === field ? '' : says,
      words,
    ].join('|');
  });
  if (rows.some((line) => /[`\\$\n]/.test(line))) throw new Error('a meaning does not fit into a line');
  return `
const lines = \`${rows.join('\n')}\`;
export const meanings = lines.split("\\n").map((line) => line.split("|"));
export const fields = ${JSON.stringify(french)};
for (const [field, , , says, french] of meanings) fields[says || field] = french;
`;
}

/** Rows are read from the lines. */
function withoutRows(code) {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  const found = Object.fromEntries(
    body.flatMap((node) => (node.declarations ?? []).map(({ id }) => [id.name, node])),
  );
  const rows =
    'const rows = meanings.map(([field, by, marks, says]) => [field, [...by].map((k) => roles[k]), marks, says || void 0]);';
  let text = code;
  for (const [name, instead] of [
    ['rows', rows],
    ['everybody', ''],
    ['sides', ''],
    ['N', ''],
    ['M', ''],
  ])
    text = text.slice(0, found[name].start) + instead + text.slice(found[name].end);
  return `import { meanings } from '../words.fr.ts';\nimport { roles } from './field.ts';\n${text}`;
}
