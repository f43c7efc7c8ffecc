// @ts-check
// How Code.js is written when it is compiled: with nothing that only takes room. A tab for two blanks before a line, no brackets around a single
// parameter, no blank inside braces or where a bracket parts two words anyway, no semicolon where the line ends anyway, no nought before a point, one
// `const` for lines of them. Names and what stands in texts stay; each build holds what the code says against
// what it said before.
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { shortLines, withEdits } from './short-lines.mjs';

/** What the compiler notes for the bundler is of no use to whoever reads Code.js. */
const NOTES = /\/\* @__PURE__ \*\/ /g;
/** What stands before and after a module: blank lines where imports were, and that it is strict, which the whole is already. */
const BETWEEN = /\n+(;\/\/ \.\/src\/\S+\n)(?:"use strict";\n|\n)*/g;

/** @param {string} compiled */
export async function spareCode(compiled) {
  // What is short now may make short what is around it.
  const code = shortLines(shortLines(compiled.replace(NOTES, '').replace(BETWEEN, '\n$1')));
  /** @type {Token[]} */
  const tokens = [];
  const { body } = parse(code, { ecmaVersion: 2019, onToken: tokens });
  const joined = joinsIn(code, body);
  // The end of the text counts as one.
  tokens.pop();
  const ends = new Set(joined.map(({ start }) => start));
  const spare = withEdits(code, [
    ...bracketsIn(tokens),
    ...bracesIn(code, tokens),
    ...blanksBesideIn(code, tokens),
    ...noughtsIn(code, tokens),
    ...operatorsIn(code, tokens),
    ...joined,
    ...colonsIn(code, body),
    ...semicolonsIn(code, tokens).filter(({ start }) => !ends.has(start)),
    ...blanksIn(code, tokens),
  ]);
  const [before = '', after = ''] = await Promise.all([code, spare].map(withoutLayout));
  if (!areSame(before, after, joined.length / 2))
    throw new Error('Code.js would say something else than what was compiled');
  return spare;
}

/** Where a module begins stands a semicolon, which ends the line before as well. @param {string} code */
const withoutLayout = async (code) =>
  (await transform(code, { minifyWhitespace: true, charset: 'utf8', target: 'es2019' })).code.replace(
    /;+/g,
    ';',
  );

/** The same letters, but for a comma in place of the next `const` or `let`, so many times. @param {string} before @param {string} after @param {number} joins */
function areSame(before, after, joins) {
  let at = 0;
  let left = joins;
  for (let k = 0; k < after.length; k++, at++) {
    if (before[at] === after[k]) continue;
    const word = after[k] === ',' ? /^;(?:const|let)(?=[ [{])/.exec(before.slice(at, at + 8)) : null;
    if (word === null) return false;
    left--;
    at += word[0].length - (before[at + word[0].length] === ' ' ? 0 : 1);
  }
  return at === before.length && left === 0;
}

/**
 * @typedef {{ type: { label: string }, start: number, end: number }} Token
 * @typedef {{ start: number, end: number, text: string }} Edit
 */

/** @param {Token} token @returns {Edit} */
const cut = ({ start, end }) => ({ start, end, text: '' });

/** Around the one parameter of an arrow function. @param {readonly Token[]} tokens */
const bracketsIn = (tokens) =>
  tokens.flatMap(({ type }, at) => {
    if (type.label !== '=>') return [];
    const [open, name, close] = tokens.slice(at - 3, at);
    const isOne = open?.type.label === '(' && name?.type.label === 'name' && close?.type.label === ')';
    return isOne ? [cut(open), cut(close)] : [];
  });

/** Blanks inside braces on one line. @param {string} code @param {readonly Token[]} tokens */
const bracesIn = (code, tokens) =>
  tokens.slice(1).flatMap((token, k) => {
    const before = tokens[k];
    const isInside = before?.type.label === '{' || token.type.label === '}';
    const isBlank = before && code.slice(before.end, token.start) === ' ';
    return isInside && isBlank ? [{ start: before.end, end: token.start, text: '' }] : [];
  });

const BEFORE_BRACKETS = /^(?:if|for|while|switch|catch)$/;

/** What a bracket or an arrow parts from its neighbour needs no blank: `if(a){`, `a=>b`. @param {string} code @param {readonly Token[]} tokens */
const blanksBesideIn = (code, tokens) =>
  tokens.slice(1).flatMap((token, k) => {
    const before = tokens[k];
    if (!before || code.slice(before.end, token.start) !== ' ') return [];
    const [left, right] = [before.type.label, token.type.label];
    const isCondition = right === '(' && BEFORE_BRACKETS.test(left);
    const isBeside = isCondition || (left === ')' && right === '{') || left === '=>' || right === '=>';
    return isBeside ? [{ start: before.end, end: token.start, text: '' }] : [];
  });

/** Before what a name in an object stands for. @param {string} code @param {readonly unknown[]} body */
function colonsIn(code, body) {
  /** @type {Edit[]} */
  const edits = [];
  /** @param {any} node */
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    const isNamed = node.type === 'Property' && !node.shorthand && !node.method && node.kind === 'init';
    if (isNamed && /^\]?: $/.test(code.slice(node.key.end, node.value.start)))
      edits.push({ start: node.value.start - 1, end: node.value.start, text: '' });
    Object.values(node).forEach(walk);
  };
  walk(body);
  return edits;
}

/** What binds tighter than "and", "or" and a choice stands closer: `a<b && c+1===d`. Bits are left as they are. */
const TIGHT = /^(?:<\/>\/<=\/>=|==\/!=\/===\/!==|\+\/-|\*|\/|%|\*\*)$/;
/** Two signs side by side would be one. */
const SIGNED = /^(?:\+\/-|\+\+\/--|!\/~|regexp)$/;

/** @param {string} code @param {readonly Token[]} tokens */
const operatorsIn = (code, tokens) =>
  tokens.flatMap((token, k) => {
    const [before, next] = [tokens[k - 1], tokens[k + 1]];
    if (!before || !next || !TIGHT.test(token.type.label)) return [];
    if (SIGNED.test(before.type.label) || SIGNED.test(next.type.label)) return [];
    const isSpaced = code.slice(before.end, token.start) === ' ' && code.slice(token.end, next.start) === ' ';
    return isSpaced
      ? [
          { start: before.end, end: token.start, text: '' },
          { start: token.end, end: next.start, text: '' },
        ]
      : [];
  });

/** @param {string} code @param {readonly Token[]} tokens */
const noughtsIn = (code, tokens) =>
  tokens.flatMap(({ type, start }) =>
    type.label === 'num' && code.startsWith('0.', start) ? [{ start, end: start + 1, text: '' }] : [],
  );

/**
 * Declarations of a line each that follow another one: one word for all of them.
 *
 * @param {string} code @param {readonly unknown[]} body
 */
function joinsIn(code, body) {
  /** @type {Edit[]} */
  const edits = [];
  /** @param {any} one @param {any} before */
  const join = (one, before) => {
    const areBoth = [one, before].every((node) => node?.type === 'VariableDeclaration');
    if (
      !areBoth ||
      code.slice(one.start, one.end).includes('\n') ||
      one.kind !== before.kind ||
      !/^\n *$/.test(code.slice(before.end, one.start))
    )
      return;
    edits.push({ start: before.end - 1, end: before.end, text: ',' });
    edits.push({ start: one.start, end: one.start + one.kind.length + 1, text: '\t' });
  };
  /** @param {any} node */
  const walk = (node) => {
    if (Array.isArray(node)) for (const [at, one] of node.entries()) join(one, node[at - 1]);
    if (node && typeof node === 'object') Object.values(node).forEach(walk);
  };
  walk(body);
  return edits;
}

/** A line that begins so goes on with the one before, unless a semicolon ends that. */
const GOES_ON = /[([`/+*.,-]/;

/** Before the end of a line; one with a blank before it is a statement of its own. @param {string} code @param {readonly Token[]} tokens */
const semicolonsIn = (code, tokens) =>
  tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const isLast = token.type.label === ';' && code[token.end] === '\n' && code[token.start - 1] !== ' ';
    return isLast && next && !GOES_ON.test(code.charAt(next.start)) ? [cut(token)] : [];
  });

/** Before a line, but inside texts. @param {string} code @param {readonly Token[]} tokens */
function blanksIn(code, tokens) {
  const inTexts = new Set();
  for (const { type, start, end } of tokens)
    if (type.label === 'template')
      for (let at = code.indexOf('\n', start); at >= 0 && at < end; at = code.indexOf('\n', at + 1))
        inTexts.add(at + 1);
  return [...code.matchAll(/^(?: {2})+/gm)].flatMap(({ index: start = 0, 0: { length } }) =>
    inTexts.has(start) ? [] : [{ start, end: start + length, text: '\t'.repeat(length / 2) }],
  );
}
