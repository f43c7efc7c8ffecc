// The sheets that confirming the columns makes: those in which a coordinator says how things shall be, and those we shall fill.
import { criteria } from '../../eligibility/criteria.ts';
import { rules } from '../../eligibility/rules.ts';
import { say } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { usualSettings } from '../../programme/setting-rows.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';

/** In which a coordinator says what no form asks; empty at first. */
const lists = ['mentors', 'mentees', 'neverPair'] as const;

/** Sheets made by confirming, with what they hold at first. Those that exist are left as they are. */
export function firstSheets(gathered: Gathered, ports: Ports, counts: string): SheetRows[] {
  const about = { file: gathered.settings.programme, year: gathered.settings.edition };
  const hasCircles = gathered.strands.some((strand) => strand.kind === 'circle');
  const all: SheetRows[] = [
    ['settings', usualSettings(about)],
    ['rules', rules.map((rule) => [rule.name, rule.on, '', say(rule.means)])],
    ['criteria', criteria.map((criterion) => [criterion.name, criterion.weight, say(criterion.means)])],
    ['matches', []],
    ...lists.map((id): SheetRows => [id, []]),
    ...(hasCircles ? [['circles', []] as SheetRows] : []),
    ['unmatched', []],
    ['proof', []],
    ['log', [[ports.now, say('Coordinator'), say('Set up'), counts, ports.version]]],
  ];
  return all.filter(([id]) => !gathered.ours.has(id));
}
