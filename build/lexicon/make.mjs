// @ts-check
// `node build/lexicon/make.mjs` writes src/redaction/lexicon/packed.ts anew.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedSource } from './source.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
writeFileSync(join(root, 'src/redaction/lexicon/packed.ts'), packedSource());
