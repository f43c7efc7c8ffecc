// Counts how strangers' workbooks are read, through the public command alone: `node build/forms/count.mjs FOLDER …`.
// A question that a run ends with is answered from the key, as the coordinator would, until the run goes through.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesIn } from './read-cases.mjs';

const desk = new URL('../local/desk.mjs', import.meta.url).pathname;
const NEEDED = new Set(['email', 'name', 'given name', 'family name', 'topics']);
const NOW = '2026-04-27T09:00:00Z';
/** More questions than this for one workbook are a loop. */
const PATIENCE = 40;

function run(words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [desk, ...words, '--now', NOW, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    return { status, json: JSON.parse(stdout) };
  } catch {
    return { status, json: null, stderr };
  }
}

function readColumns(one, workspace) {
  const { json } = run(['columns', '--workspace', workspace, '--from', one.from, '--dry-run']);
  const tally = {
    roles: 0,
    rolesRight: 0,
    rolesSureWrong: 0,
    needed: 0,
    neededRight: 0,
    all: 0,
    right: 0,
    asked: 0,
    sure: 0,
    sureWrong: 0,
    wrong: [],
  };
  for (const [name, sheet] of Object.entries(one.sheets)) {
    const found = json?.sheets?.find((s) => s.sheet === name);
    tally.roles++;
    if ((found?.role ?? null) === sheet.role) tally.rolesRight++;
    else {
      if (found?.sure !== false && found?.role) tally.rolesSureWrong++;
      tally.wrong.push(
        `role of ${name}: ${found?.role ?? null}${found?.sure === false ? '?' : ''}, wanted ${sheet.role}`,
      );
    }
    for (const [header, right] of Object.entries(sheet.columns))
      countColumn(tally, found, header, right, `${name}!${header}`);
  }
  return tally;
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

function countColumn(tally, sheet, header, right, where) {
  const column = sheet?.columns?.find((c) => flat(c.header) === flat(header));
  const field = column?.field ?? null;
  const isRight = right.includes(field);
  const isAsked = column?.sure === false;
  const offered =
    isAsked && (right.includes(null) || (column.candidates ?? [field]).some((f) => right.includes(f)));
  tally.all++;
  if (isRight) tally.right++;
  else if (offered) tally.asked++;
  if (NEEDED.has(right[0])) {
    tally.needed++;
    if (isRight) tally.neededRight++;
  }
  if (column && !isAsked) {
    tally.sure++;
    if (!isRight) tally.sureWrong++;
  }
  if (!isRight || (column && !isAsked && !isRight))
    tally.wrong.push(
      `${isAsked ? (offered ? 'asked' : 'ASKED WRONG') : 'SURE'} ${where}: ${field} ${JSON.stringify(column?.candidates ?? [])}, wanted ${right.join('/')}`,
    );
}

/** The command whose answer is the key's word on what the run ended with. */
function answerTo(one, where) {
  const tabs = Object.keys(one.sheets).sort((a, b) => b.length - a.length);
  const tab = tabs.find((name) => where === name || where === `${name}!` || where.startsWith(`${name}!`));
  if (!tab) return null;
  const sheet = one.sheets[tab];
  const header = where.slice(tab.length + 1);
  if (header === '') return `${tab}!=${sheet.role ?? ''}`;
  const key = Object.keys(sheet.columns).find((h) => flat(h) === flat(header));
  return key === undefined ? null : `${tab}!${header}=${sheet.columns[key][0] ?? ''}`;
}

function matchWith(one, workspace) {
  const asked = [];
  for (let k = 0; k < PATIENCE; k++) {
    const { status, json, stderr } = run([
      'match',
      '--workspace',
      workspace,
      ...(k === 0 ? ['--from', one.from] : []),
    ]);
    if (status === 0) return { exit: 0, asked, json };
    const where = json?.error?.where ?? '';
    const answer = status === 2 ? answerTo(one, where) : null;
    if (answer === null || asked.includes(answer))
      return { exit: status, asked, json, stop: `${where}: ${json?.error?.what ?? stderr?.slice(0, 200)}` };
    asked.push(answer);
    const set = run(['columns', '--workspace', workspace, '--set', answer]);
    if (set.status !== 0 && set.status !== 2)
      return { exit: set.status, asked, json, stop: `--set ${answer}: ${set.json?.error?.what}` };
  }
  return { exit: 2, asked, json: null, stop: 'too many questions' };
}

/** Who takes part, as the hub says it: mentors without a place are counted too. */
function peopleIn(workspace) {
  const { json } = run(['status', '--workspace', workspace]);
  return json?.participants ?? { mentors: 0, mentees: 0 };
}

const sum = { files: 0, exit0: 0, everybody: 0, forbidden: 0, questions: 0 };
const total = {};
const isVerbose = process.argv.includes('--verbose');
const made = mkdtempSync(join(tmpdir(), 'forms-'));
for (const folder of process.argv.slice(2).filter((word) => !word.startsWith('--')))
  for (const one of casesIn(folder, made)) {
    const columns = readColumns(one, join(made, `${one.id}-columns`));
    const match = matchWith(one, join(made, `${one.id}-match`));
    sum.files++;
    let said = '';
    if (match.exit === 0) {
      sum.exit0++;
      const { mentors, mentees } = peopleIn(join(made, `${one.id}-match`));
      if (mentors === one.participants.mentors && mentees === one.participants.mentees) sum.everybody++;
      said = `${mentors}/${one.participants.mentors} mentors, ${mentees}/${one.participants.mentees} mentees`;
      for (const [mentee, mentor, why] of one.forbidden)
        if (match.json.pairs.some((p) => p.mentee === mentee && p.mentor === mentor)) {
          sum.forbidden++;
          said += `; FORBIDDEN ${mentee} > ${mentor} (${why})`;
        }
    } else said = `ended with ${match.exit}: ${match.stop}`;
    sum.questions += match.asked.length;
    const { wrong, ...figures } = columns;
    for (const [name, n] of Object.entries(figures)) total[name] = (total[name] ?? 0) + n;
    console.log(
      `${one.id}: needed ${figures.neededRight}/${figures.needed}, right ${figures.right} + asked ${figures.asked} of ${figures.all}, sure and wrong ${figures.sureWrong}; ${match.asked.length} questions; ${said}`,
    );
    if (isVerbose)
      for (const line of [...wrong, ...match.asked.map((a) => `question: ${a}`)]) console.log(`    ${line}`);
  }
rmSync(made, { recursive: true, force: true });
const percent = (a, b) => `${a}/${b} (${((100 * a) / Math.max(1, b)).toFixed(1)} %)`;
console.log(`
workbooks ${sum.files}; match ends well after its questions ${percent(sum.exit0, sum.files)}; everybody takes part ${percent(sum.everybody, sum.files)}; questions ${sum.questions}; forbidden pairs ${sum.forbidden}
roles ${percent(total.rolesRight, total.roles)}, sure and wrong ${total.rolesSureWrong}
needed ${percent(total.neededRight, total.needed)}; all fields ${percent(total.right, total.all)}, or asked with the right one offered ${percent(total.right + total.asked, total.all)}
sure ${total.sure}, of these wrong ${percent(total.sureWrong, total.sure)}`);
