// Which answers are for the next edition already: applications that came after the last introduction have been used for nothing yet. The day
// from which answers count comes from them, so that beginning an edition late sets nobody aside who applied for it.

import { cellText, columnOf } from '../../ground/table.ts';
import { isKnown, isSurelyBefore, type Moment, momentOf } from '../../ground/written-times.ts';
import { type Plain, say } from '../../language/say.ts';
import { minuteOf, ofThisEdition } from '../../people/answers-since.ts';
import { type Form, holdsRole } from '../../people/columns.ts';
import { isSomebody } from '../../people/entry-rows.ts';
import { answeredAt } from '../../people/latest-answer.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { mailToldOf } from '../../workbook/log.ts';

export interface AnswersForNext {
  /** The moment from which they count, like 2026-09-08 19:00; null where none came. */
  readonly since: string | null;
  /** The day of the last introduction, like 2025-10-06; empty where nothing tells it. */
  readonly used: string;
  /** By the name of the tab: how many of its answers are for the next edition. */
  readonly perTab: ReadonlyMap<string, number>;
  /** Given since the last introduction too, but before somebody answered a survey of this edition. */
  readonly between: number;
}

const NONE: AnswersForNext = { since: null, used: '', perTab: new Map(), between: 0 };

/** Applications since the last introduction, as far as times and the Log tell. */
export function answersForNext(ports: Ports, gathered: Gathered): AnswersForNext {
  const used = lastUse(ports, gathered);
  if (used === null) return NONE;
  const unused = gathered.forms.filter(isApplications).flatMap((form) => laterIn(form, used));
  const asked = Math.max(used, ...gathered.forms.filter((form) => !isApplications(form)).map(lastIn));
  const counting = unused.filter(({ at }) => at > asked);
  const first = Math.min(...counting.map(({ at }) => at));
  const perTab = new Map<string, number>();
  for (const { sheet } of counting) perTab.set(sheet, (perTab.get(sheet) ?? 0) + 1);
  return {
    since: counting.length === 0 ? null : minuteOf(new Date(first)),
    used: minuteOf(new Date(used)).slice(0, 10),
    perTab,
    between: unused.length - counting.length,
  };
}

/** Answers by what will become of them, once they count from this moment. */
export function countedFrom({ forms }: Gathered, moment: string): { stay: number; aside: number } {
  const rowsOf = (list: readonly Form[]) => list.reduce((n, { table }) => n + table.rows.length, 0);
  const stay = rowsOf(forms.map((form) => ofThisEdition(form, { moment, returning: new Set() })));
  return { stay, aside: rowsOf(forms) - stay };
}

const isApplications = (form: Form) => holdsRole(form, 'mentors') || holdsRole(form, 'mentees');

function laterIn(form: Form, used: number): { sheet: string; at: number }[] {
  const before: Moment = { dayFirst: used, monthFirst: used };
  return form.table.rows.flatMap((row) => {
    const at = answeredAt({ form, row });
    if (!isSomebody(form, row) || !isKnown(at) || !isSurelyBefore(before, at)) return [];
    return [{ sheet: form.table.sheet, at: at.dayFirst }];
  });
}

function lastIn(form: Form): number {
  const known = form.table.rows.map((row) => answeredAt({ form, row })).filter(isKnown);
  return Math.max(0, ...known.map(({ dayFirst }) => dayFirst));
}

/** When people of this edition were introduced last, or matched where nobody was; in ms, null where the Log does not say. */
function lastUse({ workbook }: Ports, { ours, settings: { answersSince } }: Gathered): number | null {
  const table = ours.get('log')?.table;
  if (!table) return null;
  const from = momentOf(answersSince);
  const whenOf = (act: Plain, isMeant: (counts: string) => boolean) =>
    table.rows.flatMap((row) => {
      if (![act, say(act)].includes(cellText(table, row, 'Did')) || !isMeant(cellText(table, row, 'Counts')))
        return [];
      const when = row.cells[columnOf(table, 'When')];
      const at = momentOf(when instanceof Date ? minuteOf(workbook.shown(when)) : (when ?? ''));
      return !isKnown(at) || isSurelyBefore(at, from) ? [] : [at.dayFirst];
    });
  const introduced = whenOf('Introduce', (counts) => mailToldOf(counts) === '');
  const all = introduced.length > 0 ? introduced : whenOf('Match', (counts) => counts !== '');
  return all.length === 0 ? null : Math.max(...all);
}
