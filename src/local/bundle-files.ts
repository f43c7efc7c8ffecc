// Loads exactly the three files that are pushed to Google.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, Manifest } from './run.ts';

export function loadBundle(folder: string): Bundle {
  return {
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as Manifest,
    pages: { Sidebar: readFileSync(join(folder, 'Sidebar.html'), 'utf8') },
  };
}
