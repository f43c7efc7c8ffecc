// Keeps four lists of references complete, so that a new room stands in none of them by hand: the root knows every room, `api` each with
// a contract, `google` each that acts, `panel` each with a page. A wall between rooms is never written here: those lists are people's own.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const src = join(root, 'src');

const folders = readdirSync(src, { withFileTypes: true, recursive: true })
  .filter((one) => one.isDirectory())
  .map((one) => join(one.parentPath, one.name));
const having = (file) => folders.filter((folder) => existsSync(join(folder, file)));
const rooms = having('tsconfig.json');
const ending = (side) => rooms.filter((room) => room.endsWith(`/${side}`));

/** Whose list, and which rooms belong in it. */
const lists = [
  [root, rooms],
  [join(src, 'api'), having('contract.ts')],
  [join(src, 'google'), ending('act')],
  [join(src, 'panel'), ending('panel').filter((room) => room !== join(src, 'panel'))],
];

for (const [owner, needed] of lists) {
  const file = join(owner, 'tsconfig.json');
  const text = readFileSync(file, 'utf8');
  const before = JSON.parse(text).references.map(({ path }) => path);
  const known = before.filter((path) => existsSync(join(owner, path)));
  const missing = needed.map((room) => relative(owner, room)).filter((path) => !known.includes(path));
  if (missing.length === 0 && known.length === before.length) continue;
  const rows = [...known, ...missing].sort().map((path) => `    {\n      "path": "${path}"\n    }`);
  writeFileSync(
    file,
    text.replace(/"references": \[.*?\n {2}\]/s, `"references": [\n${rows.join(',\n')}\n  ]`),
  );
}
