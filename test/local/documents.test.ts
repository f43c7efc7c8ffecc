// The local stand-in for Drive: what Google's importer is not known to map is refused, and the .docx is one that other
// programs read.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { el, heading, link, toHtml } from '../../src/documents/html.ts';
import { DialectError, readHtml } from '../../src/local/files/dialect.ts';
import { toDocx } from '../../src/local/files/docx.ts';
import { PUBLISH, profilesWorld } from '../profiles-world.ts';
import { valueIn } from '../workbench.ts';

const page = (body: string) =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;

test.each([
  ['<div>x</div>', 'a tag that is not mapped'],
  ['<p style="color:red">x</p>', 'a style'],
  ['loose', 'loose text'],
  ['<p>a & b</p>', 'a bare ampersand'],
  ['<p>&copy;</p>', 'an unknown entity'],
  ['<p><ul><li>x</li></ul></p>', 'a block inside of text'],
  ['<p>x', 'a tag that is not closed'],
  ['<p>x</b></p>', 'a tag that closes another'],
  ['<script>x</script>', 'a script'],
  ['<p><img src="https://example.org/x.png"></p>', 'an image'],
])('%s is refused: %s', (body) => {
  expect(() => readHtml(page(body))).toThrow(DialectError);
});

const NASTY = '<b>"x" & \'y\'</b> \u0000\u001f \ud800 &amp; ]]> 😀';

test('whatever an answer holds, it arrives as text', () => {
  const html = toHtml(NASTY, 'en', [
    heading('h2', 'M-07', 'M-07'),
    el('p', NASTY),
    el('ul', el('li', link('#M-07', NASTY))),
  ]);
  const text = JSON.stringify(readHtml(html));
  expect(text).toContain(`<b>\\"x\\" & 'y'</b>`);
  expect(text).toContain('😀');
  const docx = new TextDecoder().decode(unzipSync(toDocx(html))['word/document.xml']);
  expect(docx).toContain('&lt;b&gt;&quot;x&quot; &amp;');
  expect(docx).not.toMatch(/[\u0000-\u0008]/);
});

test('the .docx has the headings, the links inside and the same bytes each time', () => {
  const world = profilesWorld(6);
  valueIn(world, 'profiles', PUBLISH);
  const { html } = world.documents[0]!;
  const first = toDocx(html);
  expect(toDocx(html)).toEqual(first);
  const parts = unzipSync(first);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const codes = [...xml.matchAll(/w:name="at_M_(\d+)"/g)].map((found) => found[1]);
  expect(codes).toHaveLength(6);
  for (const [, code] of xml.matchAll(/w:anchor="at_M_(\d+)"/g)) expect(codes).toContain(code);
  expect(Object.keys(parts).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/numbering.xml',
    'word/styles.xml',
  ]);
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasOffice)(
  'LibreOffice opens it and reads the same words (skipped without LibreOffice)',
  () => {
    const world = profilesWorld(6);
    valueIn(world, 'profiles', PUBLISH);
    const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-docx-'));
    writeFileSync(join(folder, 'profiles.docx'), toDocx(world.documents[0]!.html));
    execFileSync('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/office`,
      '--convert-to',
      'txt:Text',
      '--outdir',
      folder,
      join(folder, 'profiles.docx'),
    ]);
    const text = readFileSync(join(folder, 'profiles.txt'), 'utf8');
    expect(text).toContain('Mentor profiles, Test programme 2026');
    expect(text).toContain('With [colleague] I led a team of 25 people in [unit] from 1998 to 2004.');
  },
  120_000,
);
