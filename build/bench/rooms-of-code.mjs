// @ts-check
// `node build/bench/rooms-of-code.mjs` after a build: how large each room is in Code.js, how large redaction's tables are, and how much
// time of the processor loading takes, all of it and redaction alone.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const code = readFileSync(join(root, 'build/apps-script/Code.js'), 'utf8');
/** Loadings that are measured; the quickest is told: others wait for what else the machine does. */
const TIMES = 31;

/** Webpack names the module before each part of the bundle: `;// ./src/redaction/tokens.ts`. */
const parts = code.split(/^;\/\/ (?=\.\/src\/)/m).map((part) => ({
  path: /^\.\/src\/(\S+)/.exec(part)?.[1] ?? 'webpack',
  bytes: Buffer.byteLength(part),
}));

/** @param {(path: string) => string} keyOf */
function sizes(keyOf) {
  const sums = new Map();
  for (const { path, bytes } of parts) sums.set(keyOf(path), (sums.get(keyOf(path)) ?? 0) + bytes);
  return [...sums].sort((a, b) => b[1] - a[1]).map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(0)}`);
}

/** Compiling and running the whole file once, as at the beginning of every execution. */
function loading(/** @type {string} */ source) {
  const times = Array.from({ length: TIMES }, (_, k) => {
    // Another text each time: the same one would be taken from V8's memory.
    const text = `// ${k}\n${source}`;
    const before = process.cpuUsage();
    new vm.Script(text).runInContext(vm.createContext({ console }));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The modules of a room, in the order of the bundle. */
function alone(/** @type {RegExp} */ room) {
  const text = code.split(/^(?=;\/\/ \.\/src\/)/m).filter((part) => room.test(part.slice(0, 80)));
  return text.join('\n');
}

const redaction = alone(/^;\/\/ \.\/src\/(?:redaction|ground\/(?:made-when-asked|late-patterns))/);
console.log(`Code.js, kB: ${sizes((path) => path.split('/')[0] ?? path).join(' · ')}`);
console.log(
  `redaction, kB: ${sizes((path) =>
    path.startsWith('redaction/')
      ? path
          .split('/')
          .slice(1, path.split('/').length > 2 ? 2 : 3)
          .join('/')
      : '',
  )
    .filter((one) => !one.startsWith(' '))
    .join(' · ')}`,
);
console.log(
  `loading Code.js: ${loading(code).toFixed(1)} ms, redaction alone: ${loading(redaction).toFixed(1)} ms`,
);
