// npm run pictures: the pictures of the coordinator's guide, taken from the browser tests as they walk through the year.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Name in the guide, and the name that a test gives the picture. */
const pictures = {
  'welcome.png': 'e1-welcome-panel.png',
  'settings.png': 's1-settings-panel.png',
  'set-up.png': '2-set-up-panel.png',
  'places.png': 'y-cern-en-places-panel.png',
  'match.png': 'y-phd-en-matched.png',
  'introduce.png': 'y-cern-en-paused-panel.png',
  'catch-ups.png': 'y-cern-en-created.png',
  'survey.png': 'y-cern-en-reported-panel.png',
};

function take() {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-pictures-'));
  const files = ['empty', 'settings', 'year', 'whole-year'].map((name) => `test/browser/${name}.test.ts`);
  const run = spawnSync('npx', ['vitest', 'run', ...files], {
    stdio: 'inherit',
    env: { ...process.env, PICTURES: folder },
  });
  if (run.status !== 0) throw new Error('A test failed; the pictures of the guide were left as they are.');
  for (const [name, from] of Object.entries(pictures))
    copyFileSync(join(folder, from), join('docs', 'guide', 'pictures', name));
}

take();
