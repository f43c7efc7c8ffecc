// @ts-check
// A loader of the bundle: patterns and sets of words are made when they are first used. V8 checks every pattern when it reads a file, also those
// in functions that nobody calls, and classes such as \p{L} make that dear: half of the time in which redaction is loaded.
import { relative } from 'node:path';
import { parse } from 'acorn';

/** What may hold a pattern with `g` without minding where the last search ended. */
const STARTS_ANEW = new Set(['replace', 'match', 'matchAll', 'split', 'replaceAll']);

/** @param {string} source @this {any} */
// biome-ignore lint/style/noDefaultExport: webpack calls what a loader exports by default
export default function latePatterns(source) {
  const tree = parse(source, { ecmaVersion: 2020, sourceType: 'module' });
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  /** @type {string[]} */
  const made = [];
  visit(tree, null, 0, (node, parent, depth) => {
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex;
      const line = `/${pattern}/${flags}`;
      if (depth === 0)
        changes.push({ ...node, text: `latePattern(${asText(pattern)}, ${JSON.stringify(flags)})` });
      else if (!/[gy]/.test(flags) || isAnew(node, parent)) {
        if (!made.includes(line)) made.push(line);
        changes.push({ ...node, text: `madeLate(${made.indexOf(line)})` });
      }
    }
    if (depth === 0 && node.type === 'NewExpression' && node.callee.name === 'RegExp')
      changes.push({ start: node.start, end: node.callee.end, text: 'latePattern' });
    const words = wordsOf(node, source);
    if (words)
      changes.push(
        { start: node.start, end: words.start, text: 'lateWords(' },
        { start: words.end, end: words.by, text: ', ' },
        { start: words.last, end: node.end, text: ')' },
      );
  });
  if (changes.length === 0) return source;
  let text = source;
  for (const { start, end, text: instead } of changes.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + instead + text.slice(end);
  const from = relative(this.context, `${this.rootContext}/src/ground/late-patterns.ts`);
  // Patterns within functions stand below each other in one text.
  const list = made.length > 0 ? `const madeLate = latePatterns(${asText(made.join('\n'))});\n` : '';
  return `import { latePattern, latePatterns, lateWords } from ${JSON.stringify(from.startsWith('.') ? from : `./${from}`)};\n${list}${text}`;
}

/** Without a second backslash where none is needed. @param {string} pattern */
function asText(pattern) {
  return /`|\$\{/.test(pattern) || !pattern.includes('\\')
    ? JSON.stringify(pattern)
    : `String.raw\`${pattern}\``;
}

/** `new Set(words.split(' '))`: where the words stand, and where what they are split by begins. @param {any} node @param {string} source */
function wordsOf(node, source) {
  const [split] = node.type === 'NewExpression' && node.callee.name === 'Set' ? node.arguments : [];
  if (split?.type !== 'CallExpression' || split.callee.property?.name !== 'split') return null;
  const { property } = split.callee;
  return {
    start: split.start,
    end: source.lastIndexOf('.', property.start),
    by: split.arguments[0].start,
    last: split.arguments[0].end,
  };
}

/** @param {any} node @param {any} parent */
function isAnew(node, parent) {
  return (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === node &&
    STARTS_ANEW.has(parent.callee.property?.name)
  );
}

/**
 * @param {any} node @param {any} parent
 * @param {number} depth  functions around it
 * @param {(node: any, parent: any, depth: number) => void} see
 */
function visit(node, parent, depth, see) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, parent, depth, see);
    return;
  }
  if (typeof node.type !== 'string') return;
  see(node, parent, depth);
  const inner = /Function/.test(node.type) ? depth + 1 : depth;
  for (const key of Object.keys(node)) if (key !== 'regex') visit(node[key], node, inner, see);
}
