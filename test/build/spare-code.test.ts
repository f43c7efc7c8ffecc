// Code.js is written with nothing that only takes room: what it says, and what stands in texts, stays as it is.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';

const { spareCode } = (await import(join(root, 'build/spare-code.mjs'))) as {
  spareCode: (compiled: string) => Promise<string>;
};

test.each([
  ['one parameter needs no brackets', 'const a = (one) => one;\n', 'const a = one=>one;\n'],
  ['several do, and one with a value', 'f((a, b) => a, (c = 1) => c);\n', 'f((a, b)=>a, (c = 1)=>c);\n'],
  ['a line ends a statement', 'const a = 1;\nlet b = 2;\nf(b);\n', 'const a = 1\nlet b = 2\nf(b);\n'],
  [
    'one word for declarations of a line each',
    'if (a) {\n  const b = 1;\n  const c = 2;\n  const d = {\n    c: [\n      {},\n      () => {\n      }\n    ]\n  };\n  let e;\n  f(b);\n}\n',
    'if(a){\n\tconst b = 1,\n\t\tc = 2\n\tconst d = {\n\t\tc:[\n\t\t\t{},\n\t\t\t()=>{\n\t\t\t}\n\t\t]\n\t}\n\tlet e\n\tf(b)\n}\n',
  ],
  [
    'but not where the next one goes on',
    'let a;\n[a] = b;\n(c)();\n`d`;\n',
    'let a;\n[a] = b;\n(c)();\n`d`;\n',
  ],
  ['nor where nothing stands before it', 'while (f()) ;\ng();\n', 'while(f()) ;\ng();\n'],
  ['a tab for two blanks', 'if (a) {\n  b();\n    c();\n}\n', 'if(a){\n\tb()\n\t\tc()\n}\n'],
  ['no blank inside braces', 'const { a, b } = { c: { d } };\n', 'const {a, b} = {c:{d}};\n'],
  [
    'what stands alone in brackets begins beside them',
    'f(\n  (a) => g(\n    () => {\n      h(a);\n    }\n  )\n);\n',
    'f(a=>g(()=>{\n\th(a)\n}));\n',
  ],
  [
    'a short list or object stands on one line',
    'const a = [\n  1,\n  2\n];\nconst b = new C(\n  1,\n  {\n    d,\n    ...e\n  }\n);\n',
    'const a = [1, 2],\n\tb = new C(1, {d, ...e});\n',
  ],
  [
    'but not one of lists of lines, nor a long one',
    `f(\n  [\n    ${'1'.repeat(70)},\n    ${'2'.repeat(60)}\n  ],\n  3\n);\n`,
    `f(\n\t[\n\t\t${'1'.repeat(70)},\n\t\t${'2'.repeat(60)}\n\t],\n\t3\n);\n`,
  ],
  ['nor are texts moved', 'f(\n  `a\n    { b }\n  `\n);\n', 'f(`a\n    { b }\n  `);\n'],
  ['but what stands in texts stays', 'const a = `b;\n  (c) => d;\n`;\n', 'const a = `b;\n  (c) => d;\n`;\n'],
  [
    'one word also behind one of several lines',
    'const a = (b) => {\n  c(b);\n};\nconst d = 1;\n',
    'const a = b=>{\n\tc(b)\n},\n\td = 1;\n',
  ],
  [
    'what binds tighter stands closer',
    'a = b + 1 < c * 2 && d === e ? f || 0.5 : g[h - 1];\n',
    'a = b+1<c*2 && d===e ? f || .5 : g[h-1];\n',
  ],
  ['but no two signs side by side', 'a = b - -c + +d - --e;\n', 'a = b - -c + +d - --e;\n'],
  ['and no nought goes inside a number', 'a = 10.5 + 0 + 0.25;\n', 'a = 10.5+0+.25;\n'],
  ['a choice keeps its blanks', 'a = b ? c : { d: e };\n', 'a = b ? c : {d:e};\n'],
  [
    'modules follow one another',
    'a();\n\n\n;// ./src/b.ts\n"use strict";\n\nb();\n',
    'a()\n;// ./src/b.ts\nb();\n',
  ],
])('%s', async (_, compiled, written) => {
  expect(await spareCode(compiled)).toBe(written);
});
