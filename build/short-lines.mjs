// @ts-check
// How Code.js breaks its lines: what stands alone in brackets begins beside the one that opens them, and short lists and objects stand on one line. A step of
// build/spare-code.mjs; what stands in texts stays as it is.
import { parse } from 'acorn';

/** The longest line that is made of several. */
const LONGEST = 120;
/** No line has more blanks before it. */
const DEEPEST = 80;

/** @typedef {{ start: number, end: number }} Place */
/** @typedef {Place & { text: string }} Edit */

/** @param {string} code */
export function shortLines(code) {
  const { lists, inTexts } = listsIn(code);
  /** @type {Map<number, number>} */
  const outwards = new Map();
  const edits = lists.flatMap((items) => {
    const [start, end] = [items[0]?.start ?? 0, items[items.length - 1]?.end ?? 0];
    const joins = joinsOf(code, items, start, end);
    const lines = joins.length > 0 && items.length === 1 ? lineStarts(code, { start, end }) : [];
    for (const at of lines) outwards.set(at, inTexts.has(at) ? 0 : (outwards.get(at) ?? 0) + 2);
    return joins;
  });
  for (const [at, blanks] of outwards) edits.push({ start: at, end: at + blanks, text: '' });
  return withEdits(code, edits);
}

/** @type {Record<string, string>} */
const LISTS = { ArrayExpression: 'elements', ObjectExpression: 'properties', ObjectPattern: 'properties' };

/** Arguments of calls, what lists and objects hold, and the lines that begin inside texts. @param {string} code */
function listsIn(code) {
  const inTexts = new Set();
  /** @type {Place[][]} */
  const lists = [];
  /** @param {any} node */
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TemplateElement') for (const at of lineStarts(code, node)) inTexts.add(at);
    const items = node.arguments ?? node[LISTS[node.type] ?? ''] ?? [];
    if (items.length > 0 && items.every(Boolean)) lists.push(items);
    Object.values(node).forEach(walk);
  };
  walk(parse(code, { ecmaVersion: 2019 }).body);
  return { lists, inTexts };
}

/**
 * None where lines become too long, or where one of several, or of an object, has lines of its own.
 *
 * @param {string} code
 * @param {readonly Place[]} items
 * @param {number} start
 * @param {number} end
 * @returns {Edit[]}
 */
function joinsOf(code, items, start, end) {
  const open = start - lengthOf(/\n *$/, code.slice(Math.max(0, start - DEEPEST), start));
  const close = end + lengthOf(/^\n *(?=[\])}])/, code.slice(end, end + DEEPEST));
  if (open === start || close === end) return [];
  const texts = items.map((item) => code.slice(item.start, item.end));
  const isAlone = texts.length === 1 && code[close] !== '}';
  if (!isAlone && texts.some((text) => text.includes('\n'))) return [];
  const [line = '', ...more] = texts.join(', ').split('\n');
  const after = more.length > 0 ? 0 : code.indexOf('\n', close) - close;
  if (open - code.lastIndexOf('\n', open - 1) + line.length + after > LONGEST) return [];
  const between = items
    .slice(1)
    .map((item, k) => ({ start: items[k]?.end ?? 0, end: item.start, text: ', ' }));
  return [{ start: open, end: start, text: '' }, ...between, { start: end, end: close, text: '' }];
}

/** @param {string} code @param {Place} node */
function lineStarts(code, { start, end }) {
  const starts = [];
  for (let at = code.indexOf('\n', start); at >= 0 && at < end; at = code.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

/** @param {RegExp} pattern @param {string} text */
const lengthOf = (pattern, text) => (pattern.exec(text)?.[0] ?? '').length;

/** What is cut out twice is gone once. @param {string} code @param {readonly Edit[]} edits */
export function withEdits(code, edits) {
  let made = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    made += code.slice(from, Math.max(from, start)) + text;
    from = Math.max(from, end);
  }
  return made + code.slice(from);
}
