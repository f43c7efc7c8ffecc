// Long patterns of the reading, which are lists of words: packed with all other words, and made when they are first used. A step of the
// build, so that they stay readable in the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

const folder = new URL('../../src/reading/', import.meta.url).pathname;
/** Shorter ones are not worth it, and other letters are no letters of packed text. */
const PACKABLE = /^[\x20-\xff]{40,}$/;
/** What every header is read with does not wait for words to be unpacked. */
const ALWAYS = ['question.ts'];

/** @returns {readonly string[]} all long patterns, in the order in which they are packed */
export function longPatterns() {
  const files = readdirSync(folder).filter((file) => isPacked(file));
  return files.sort().flatMap((file) => {
    const source = readFileSync(`${folder}${file}`, 'utf8');
    const found = known.get(source) ?? longPatternsOf(source);
    known.set(source, found);
    return found;
  });
}

/** By the text of a file: each of them is asked about once for every file that has such a pattern. */
const known = new Map();

const longPatternsOf = (source) =>
  patternsIn(transformSync(source, { loader: 'ts', target: 'es2019', charset: 'utf8' }).code).map(
    ({ regex }) => regex.pattern,
  );

/**
 * The same pattern with the alternatives of each bracket in the order of letters: what one foretells helps with the next, and whether a text is
 * so, which is all that the reading asks, is the same in any order.
 */
export function inOrder(pattern) {
  let at = 0;
  const group = () => {
    const alternatives = [''];
    while (at < pattern.length && pattern[at] !== ')') {
      const [piece] = PIECE.exec(pattern.slice(at));
      at += piece.length;
      if (piece === '|') alternatives.push('');
      else alternatives.push(alternatives.pop() + piece + (piece.startsWith('(') ? `${group()})` : ''));
    }
    at++;
    return alternatives.sort().join('|');
  };
  return group();
}

/** A bracket that opens, a class, a letter with its backslash, or any other one. */
const PIECE = /^(?:\((?:\?(?:[:=!]|<[=!]))?|\[(?:\\.|[^\]\\])*\]|\\.|.)/;

const isPacked = (file) => file.endsWith('.ts') && !ALWAYS.includes(file) && file !== 'words.ts';

/** A loader of webpack: each long pattern stands as its number. */
// biome-ignore lint/style/noDefaultExport: webpack calls what a loader exports by default
export default function packedPatterns(source) {
  const file = this.resourcePath.split('/').pop();
  const found = isPacked(file) ? patternsIn(source) : [];
  if (found.length === 0) return source;
  const all = longPatterns();
  let text = source;
  for (const { start, end, regex } of found.reverse())
    text = `${text.slice(0, start)}pattern(${all.indexOf(regex.pattern)})${text.slice(end)}`;
  return `import { pattern } from './words.ts';\n${text}`;
}

/** Those that are made once, when the file is read. */
function patternsIn(source) {
  const { body } = parse(source, { ecmaVersion: 2020, sourceType: 'module' });
  return body.flatMap((statement) => {
    const { declarations = [] } = statement.declaration ?? statement;
    return declarations.flatMap(({ init }) =>
      [init, ...(init?.elements ?? [])].filter(
        (node) => node?.regex?.flags === '' && PACKABLE.test(node.regex.pattern),
      ),
    );
  });
}
