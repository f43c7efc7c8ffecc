// Arranges the pictures of the browser tests into contact sheets, to be looked at: first PICTURES=/tmp/pictures npm test, then
// npm run contact-sheets /tmp/pictures. The sheets stay beside the pictures, outside the repository.
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser.ts';

const [folder, only = ''] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder with the pictures.');
const PER_SHEET = 8;
const pictures = readdirSync(folder)
  .filter((name) => name.endsWith('-panel.png') && name.includes(only))
  .sort();
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
for (let at = 0; at < pictures.length; at += PER_SHEET) {
  const shown = pictures.slice(at, at + PER_SHEET).map((name) => {
    const source = pathToFileURL(resolve(folder, name)).href;
    return `<figure><img src="${source}" alt=""><figcaption>${name}</figcaption></figure>`;
  });
  const file = resolve(folder, `contact-${only}${String(at / PER_SHEET + 1).padStart(2, '0')}.html`);
  const style =
    'body{display:flex;flex-wrap:wrap;gap:8px;font:12px Arial}figure{margin:0;width:390px}img{width:100%;border:1px solid #999}';
  writeFileSync(file, `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${shown.join('')}`);
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: file.replace('.html', '.png'), fullPage: true });
}
await browser.close();
console.log(`${Math.ceil(pictures.length / PER_SHEET)} contact sheets of ${pictures.length} screens`);
