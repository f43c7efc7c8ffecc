// What the people read, as texts that can be read aloud, in both languages; and the .eml files, read by Python's email
// package where there is one. `UPDATE_GOLDEN=1 npx vitest run test/introduce/mail-texts.test.ts` writes the texts anew.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toEml } from '../../src/local/files/eml.ts';
import type { World } from '../../src/local/world.ts';
import { LOOK } from '../introduce-world.ts';
import { root, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

async function introduced(language: string) {
  const world = await sampleWorld('advance');
  const settings = world.sheets.find((sheet) => sheet.name === 'Settings')!;
  settings.rows = settings.rows.filter((row) => row[0] !== "Participants' language");
  settings.rows.push(["Participants' language", language, '']);
  for (const tab of ['Mentor answers', 'Applications']) {
    const sheet = world.sheets.find((one) => one.name === tab)!;
    const at = sheet.rows[0]!.findIndex((cell) => /language/i.test(String(cell)));
    if (at >= 0) for (const row of sheet.rows.slice(1)) row[at] = 'English, French';
  }
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', { ...LOOK, step: 'approve' });
  while (valueIn(world, 'introduce', { ...LOOK, step: 'send' }).stopped === 'time');
  return world;
}

test.each([
  ['English', 'en'],
  ['French', 'fr'],
])('the introductions in %s read as they did', async (name, language) => {
  const world = await introduced(name);
  const { mails } = world;
  const circle = mails.find((mail) => /circle|cercle/.test(mail.subject))!;
  const text = [mails[0]!, mails[1]!, circle]
    .map(({ to, subject, body }) => `To: ${to.join(', ')}\nSubject: ${subject}\n\n${body}\n`)
    .join('\n==========\n\n');
  const golden = join(root, 'test', 'golden', `mails.${language}.txt`);
  if (process.env['UPDATE_GOLDEN'] || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
  expect(text).not.toMatch(/\{\{|undefined|null|NaN/);
  namesNobody(world);
});

/** The Outbox tells by address whom a mail concerns; its subjects name nobody, and those of the mails do. */
function namesNobody(world: World): void {
  const tabs = ['Mentor answers', 'Applications'].map((name) => rowsOf(world, name)!);
  const names = tabs.flatMap(([header, ...rows]) => {
    const at = header!.findIndex((cell) => /name/i.test(String(cell)));
    return rows.flatMap((row) => String(row[at]).split(' '));
  });
  const [header, ...rows] = rowsOf(world, 'Outbox')!;
  const subjects = rows.map((row) => String(row[header!.indexOf('Subject')]));
  const named = (text: string) => names.filter((name) => text.split(/[^\p{L}-]+/u).includes(name));
  expect(subjects.flatMap(named)).toEqual([]);
  expect(world.mails.flatMap(({ subject }) => named(subject)).length).toBeGreaterThan(0);
}

const hasPython = spawnSync('python3', ['-c', 'import email']).status === 0;

test.skipIf(!hasPython)('Python’s email package reads what was sent (skipped without Python)', async () => {
  const { mails } = await introduced('French');
  const nasty = { ...mails[0]!, subject: `Été à Łódź ${'très '.repeat(20)}😀`, name: 'Méntorat “2026”' };
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-eml-'));
  const all = [...mails.slice(0, 5), nasty];
  for (const [k, mail] of all.entries()) writeFileSync(join(folder, `${k}.eml`), await toEml(mail, k + 1));
  const script = `
import email, json, sys
from email import policy
out = []
for k in range(${all.length}):
    m = email.message_from_binary_file(open(f"${folder}/{k}.eml", "rb"), policy=policy.default)
    out.append({"subject": m["Subject"], "to": m["To"], "from": m["From"], "plain": m.get_body(("plain",)).get_content(),
                "html": m.get_body(("html",)).get_content(), "defects": [str(d) for p in m.walk() for d in p.defects]})
print(json.dumps(out))`;
  const read = JSON.parse(execFileSync('python3', ['-c', script], { encoding: 'utf8' })) as Record<
    string,
    string
  >[];
  read.forEach((found, k) => {
    const mail = all[k]!;
    expect(found['defects']).toEqual([]);
    expect(found['subject']).toBe(mail.subject);
    expect(found['to']).toBe(mail.to.join(', '));
    expect(found['plain']!.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.body);
    expect(found['html']!.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.html);
  });
});
