// Review: what a coordinator decides about the profiles: places in texts, what may be shown, who is left out. Everything
// is kept in sheets where it could have been done by hand, and nothing of it touches a document.

import { type Cell, columnOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { LEFT_OUT } from '../../people/mentor-table.ts';
import type { Ports } from '../../ports/ports.ts';
import { counted, note } from '../../workbook/log.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { ReviewRequest } from '../contract.ts';
import { applyRemedy } from '../domain/remedies.ts';
import { type Decision, decisionRows, withDecision } from '../domain/review.ts';
import { type Shown, shownToRows } from '../domain/shown.ts';
import { type PreparedProfiles, prepareProfiles } from '../read/prepare-profiles.ts';

export function reviewProfiles(ports: Ports, request: ReviewRequest): null {
  if (!ports.lock.take()) refuse('busy');
  const prepared = prepareProfiles(ports, { acceptGuesses: false, acceptProposals: false });
  const sheets = [
    ...placeSheets(prepared, request),
    ...shownSheets(prepared, request),
    ...mentorSheets(prepared, request),
  ];
  writeAct(ports, prepared.gathered, 'Review', sheets, true);
  note(
    ports,
    prepared.gathered,
    'Review',
    counted(sayCount(request.places.length, '{n} place decided', '{n} places decided')),
  );
  return null;
}

function placeSheets({ profiles }: PreparedProfiles, { places }: ReviewRequest): SheetRows[] {
  if (places.length === 0) return [];
  const all = places.reduce<readonly Decision[]>(
    (known, place) => withDecision(known, place),
    profiles.decisions.all,
  );
  return [['profileReview', decisionRows(all)]];
}

function shownSheets({ profiles }: PreparedProfiles, { remedy, shown }: ReviewRequest): SheetRows[] {
  if (remedy === null && shown.length === 0) return [];
  const chosen = profiles.shown.map((one): Shown => {
    const wish = shown.find(({ field }) => field === one.row.field);
    return wish
      ? { ...one, shown: wish.shown, as: one.row.ways.find((way) => way === wish.as) ?? one.as }
      : one;
  });
  return [['profileFields', shownToRows(remedy === null ? chosen : applyRemedy(chosen, remedy))]];
}

function mentorSheets({ gathered }: PreparedProfiles, { leaveOut }: ReviewRequest): SheetRows[] {
  if (leaveOut === null) return [];
  const table = gathered.ours.get('mentors')?.table ?? refuse('no such code', leaveOut.code);
  const { header } = ourSheet('mentors');
  const at = header.indexOf('Profile');
  const rows = table.rows.map((row): Cell[] => header.map((text) => row.cells[columnOf(table, text)] ?? ''));
  const row = rows.find(([code]) => code === leaveOut.code) ?? refuse('no such code', leaveOut.code);
  row[at] = leaveOut.out ? LEFT_OUT : '';
  return [['mentors', rows]];
}
