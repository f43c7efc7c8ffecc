// What most of a column of the office says is how things usually stand there, and nothing to ask about: "reçu", "binnen", "done 20/09". Nothing
// but that something came or was done is taken for it, and not beside a plain yes: then it is what comes before one.
import { fold, tidy } from '../ground/folding.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { standingOf } from '../ground/standing-words.ts';
import { textOf } from '../ground/table.ts';
import type { Form } from './columns.ts';

/** Whether a note says what most of its column says. */
export const isOrdinary = (form: Form, at: number, note: string): boolean =>
  ordinaryIn(form, at) === sameWords(note);

/** A note without its days and numbers: "group 2" and "group 3" are one. */
export const sameWords = (note: string): string =>
  fold(note)
    .replace(/\d[\d./:h-]*/g, '')
    .replace(/ +/g, ' ')
    .trim();

/** How many rows hold a note, whatever its numbers. */
export const rowsWithNote = keptFor((form: Form, at: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { cells } of form.table.rows) {
    const note = tidy(textOf(cells[at]));
    if (note !== '') counts.set(sameWords(note), (counts.get(sameWords(note)) ?? 0) + 1);
  }
  return counts;
});

const SOME = 4;
/** Folded: it came, or was done. What is nothing of the kind may be anything: former, graduated, out of reach. */
const CAME_OR_DONE =
  /^(?:all |tout |alles |todo |tutto |tudo )?(?:received|arrived|in|done|complete[d]?|checked|seen|met|interviewed|filed|signed|ok|okay|recue?s?|arrivee?|faite?|fini|vue?|signee?|rempli|eingegangen|erhalten|erledigt|fertig|gemacht|vollstandig|gepruft|gesehen|unterschrieben|da|binnen|ontvangen|gedaan|klaar met papieren|compleet|gezien|recibid[oa]|hech[oa]|complet[oa]|vist[oa]|firmad[oa]|ricevut[oa]|fatt[oa]|firmat[oa]|recebid[oa]|feit[oa]|assinad[oa]|modtaget|faerdig|mottaget|klart)(?: (?:the |le |am |den )?(?:jan|feb|fev|mar|apr|avr|abr|may|mai|maj|mei|mag|giu|jun|jui|jul|lug|aug|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|dic)\p{L}*)?$/u;

/** What more than half of the rows of a column say; null where they do not, or where nobody may take it for a yes. */
const ordinaryIn = keptFor((form: Form, at: number): string | null => {
  const counts = [...rowsWithNote(form, at)];
  // Of all rows: in a column that is mostly empty four of a kind are four exceptions.
  const all = form.table.rows.length;
  const [most = '', often = 0] = counts.find(([, n]) => 2 * n > all) ?? [];
  if (often < SOME || !CAME_OR_DONE.test(most)) return null;
  return counts.some(([note]) => standingOf(note) === 'active') ? null : most;
});
