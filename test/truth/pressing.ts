// Asks as the panel does, and holds every number, and every sentence with a number or a name, of the answer against the tables.
import { expect } from 'vitest';
import type { Question } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { askIn, copyOf } from '../workbench.ts';
import type { Press } from './acts.ts';
import type { Asked } from './asked.ts';
import { claimsNothing } from './held-elsewhere.ts';
import { numbers, places } from './numbers.ts';
import { rowsIn, seenIn } from './reader.ts';
import { type Said, type Sentence, saidIn, sentencesIn } from './said.ts';
import { ofAbsences } from './sentences-of-absences.ts';
import { ofAnswers } from './sentences-of-answers.ts';
import { ofCatchUps, ofTheLog } from './sentences-of-catch-ups.ts';
import { ofMatching } from './sentences-of-matching.ts';
import { ofPages } from './sentences-of-pages.ts';
import { ofRows } from './sentences-of-rows.ts';
import { ofTheHub } from './sentences-of-the-hub.ts';
import { ofTheSurvey } from './sentences-of-the-survey.ts';

export const sentences = new Map([
  ...ofTheHub,
  ...ofAbsences,
  ...ofPages,
  ...ofAnswers,
  ...ofMatching,
  ...ofRows,
  ...ofCatchUps,
  ...ofTheLog,
  ...ofTheSurvey,
]);
const SOMEBODY = /\d|@|(Mara|Nils|Rosa|Lea) /;
/** Texts that are shown as they stand, and are no sentences of ours. */
const AS_IT_STANDS =
  /(forMentor|forMentee|shown|subject|body|html|csv|rows\[\]\[\]|document\.name|sample|preview.*|refusal\.where|(profiles|texts)\[\]\.(text|original|fields.*))$/;

/** Before why a mail is held back stands which one. */
const WHICH_MAIL = /^“[^”]+”: /;

function partsOf({ path, value }: Said, isOdd: boolean): readonly Sentence[] | null {
  const isOurs =
    typeof value === 'string' && !AS_IT_STANDS.test(path) && (isOdd || !path.includes('refusal.'));
  return isOurs ? sentencesIn(path === 'introduce.held[].why' ? value.replace(WHICH_MAIL, '') : value) : null;
}

function counted(asked: Asked, one: Said, where: string): number {
  const { path, value } = one;
  const parts = partsOf(one, false);
  if (parts !== null) return heldTrue(parts, asked, one, where);
  const counter = numbers[path] ?? places.find(([begins]) => begins.test(path))?.[1];
  expect(counter, `${where}: nobody counts ${path}, “${value}”`).toBeDefined();
  expect(value, `${where}: ${path}`).toEqual(counter!(asked, one));
  return 1;
}

function heldTrue(parts: readonly Sentence[], asked: Asked, one: Said, where: string): number {
  for (const { text, fill } of parts) {
    const check = sentences.get(text);
    if ((Object.keys(fill).length === 0 && check === undefined) || claimsNothing.includes(text)) continue;
    const at = `${where}: “${text}” of ${one.path}, “${one.value}”`;
    expect(check, `${at}: no row knows it`).toBeDefined();
    const [said, is] = check!(fill, asked, one);
    expect(said, at).toEqual(is);
  }
  return parts.length;
}

/** Cells of the sheets that acts write, as far as this act wrote them; each line by itself. */
const WRITTEN = ['Matches', 'Unmatched', 'Match proof', 'Circles', 'Log', 'Results', 'Catch-ups'];
function writtenIn({ before, after }: Asked): Said[] {
  return WRITTEN.flatMap((sheet) => {
    const old = new Set(rowsIn(before, sheet).map((row) => JSON.stringify(row)));
    const fresh = rowsIn(after, sheet).filter((row) => !old.has(JSON.stringify(row)));
    return fresh.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) =>
        /^(Reached|Notes)$/.test(column)
          ? []
          : String(cell)
              .split('\n')
              .map((value) => ({ path: `${sheet}.${column}`, value, beside: { ...row, sheet } })),
      ),
    );
  });
}

/**
 * Asks as the panel does, and holds every word of the answer against what stands there.
 *
 * @param onSaid  where it is given, the sentences alone are looked at, also those without a number or a name and those in the
 * sheets that were written, and each is handed on.
 */
export function pressing(
  world: World,
  where: () => string,
  add: (checked: number) => void,
  onSaid: ((text: string) => void) | null = null,
): Press {
  return (question, request) => {
    const before = seenIn(world);
    const { answer, error } = askIn(world, question, request);
    expect(error, where()).toBeNull();
    const value = answer!.ok ? answer!.value : { refusal: answer!.error, issues: answer!.issues };
    const asked: Asked = {
      ...{ question, request, answer: value, before, after: seenIn(world) },
      pressing: (...presses) => {
        const other = copyOf(world);
        for (const [one, wish] of presses) askIn(other, one, wish as never);
        return seenIn(other);
      },
      trying: (edit, ...presses) => {
        const other = copyOf(world);
        edit(other);
        const answers = presses.map(([one, wish]) => askIn(other, one, wish as never).answer);
        return { seen: seenIn(other), answer: answers.at(-1) };
      },
      page: (one: Question, wish) => {
        const shown = askIn(copyOf(world), one, wish as never).answer;
        return shown?.ok ? shown.value : null;
      },
    };
    const at = `${where()} ⇒ ${question}`;
    const all = saidIn(value, question, onSaid === null ? SOMEBODY : /./);
    if (onSaid === null) for (const one of all) add(counted(asked, one, at));
    for (const one of [...(onSaid === null ? [] : all), ...writtenIn(asked)]) {
      const parts = partsOf(one, onSaid !== null) ?? [];
      for (const { text } of parts) onSaid?.(text);
      add(heldTrue(parts, asked, one, at));
    }
    return (answer!.ok ? answer!.value : null) as never;
  };
}
