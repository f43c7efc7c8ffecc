// Which columns of a form hold an office's code for who takes part: where a legend says so, or where nothing else stands there but colours or signs,
// of which nobody but the office knows what they mean.
import { fold } from '../ground/folding.ts';
import { isLikelyOut } from '../ground/likely-out.ts';
import { type Standing, saidBy } from '../ground/standing-stems.ts';
import { speaksOfLeaving, standingOf } from '../ground/standing-words.ts';
import type { Table } from '../ground/table.ts';
import type { Column, Form } from './columns.ts';
import { codesIn, type Legend } from './legends.ts';

export type LegendOf = (table: Table, at: number) => Legend | null;

/** The form with the legend of each column that may be the office's own. */
export function withLegends(form: Form, legendOf: LegendOf): Form {
  const columns = form.columns.map((column) => {
    const isOpen = column.field === null || column.field === 'status' || !column.sure;
    const legend = isOpen && column.header !== '' ? legendOf(form.table, column.at) : null;
    return legend === null ? column : { ...column, legend };
  });
  return { ...form, columns };
}

const OUT: ReadonlySet<Standing> = new Set(['withdrawn', 'paused']);

/** Whether a legend says of some code that whoever has it does not take part, or of several how they stand. */
export function tellsStanding(legend: Legend | undefined): boolean {
  const all = [...(legend?.values() ?? [])];
  const isOut = (text: string) =>
    OUT.has(standingOf(text)) ||
    OUT.has(saidBy(fold(text))) ||
    speaksOfLeaving(fold(text)) ||
    isLikelyOut(text);
  return all.some(isOut) && all.some((text) => !isOut(text));
}

/** What a code stands for; undefined where no legend knows it. */
export const meantBy = ({ legend }: Column, text: string): string | undefined => legend?.get(fold(text));

/** Folded. */
const COLOUR = new RegExp(
  `^(?:(?:light|dark|hell|dunkel|bright) ?)?(?:${[
    'green|red|yellow|orange|amber|blue|grey|gray|white|black|purple|pink|brown',
    'grune?r?|rot|gelb|blau|grau|weiss|schwarz|lila|rosa|braun|violett',
    'verte?|rouge|jaune|bleue?|grise?|blanc|noir|violet|marron',
    'verde|rojo|amarill[oa]|naranja|azul|gris|blanco|negro|ross[oa]|giall[oa]|arancio(?:ne)?|blu|grigi[oa]|bianco|nero',
    'groen|rood|geel|oranje|blauw|grijs|wit|zwart|paars|vermelh[oa]|amarel[oa]|laranja|cinza(?:nto)?|branco|preto|roxo',
    'gron|rod|gul|bla|gra|hvid|sort|lilla|grona|rott|vit|svart|zielony|czerwony|zolty',
  ].join('|')})$`,
);
/** Signs alone, of which a dash says that there is nothing. */
const SIGNS = /^[^\p{L}\p{N}]+$/u;
const NOTHING = /^[-.,/ ]+$/;

/** Whether nothing but colours, or several signs, stands in most cells of a column: a code that its office alone can read. */
export function isCode({ table }: Form, { at }: Column): boolean {
  const codes = [...(codesIn(table, at)?.keys() ?? [])].filter((text) => !NOTHING.test(text));
  const some = (test: RegExp) => codes.filter((text) => test.test(text)).length;
  return some(COLOUR) >= 2 && 2 * some(COLOUR) > codes.length
    ? true
    : some(SIGNS) >= 2 && some(SIGNS) === codes.length;
}
