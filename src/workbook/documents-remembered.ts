// The document that readers have now, as the file itself remembers it: the sheet Documents may be restored to an older
// version or deleted, and the document must not be made a second time.
import type { DocumentRecord } from '../documents/records.ts';
import type { Ports } from '../ports/ports.ts';

/** One property holds 9 kB; what profiles it holds is left out where there are very many, and the document then replaced. */
const MOST = 8000;

export interface Wanted {
  readonly what: string;
  readonly edition: string;
  readonly contents: string;
  readonly print: string;
  readonly count: number;
}

const nameOf = ({ what, edition }: Pick<Wanted, 'what' | 'edition'>) => `document ${what} ${edition}`;

/** Null where nothing was made yet, or the file remembers nothing. */
export function rememberedDocument({ memory, workbook }: Ports, wanted: Wanted): DocumentRecord | null {
  const text = memory.noted(nameOf(wanted));
  if (text === null) return null;
  const file = workbook.fileId();
  const [home = '', id = '', link = '', ref = '', print = '', count = '', made = '', contents = ''] =
    text.split('\n');
  if (home !== file) return null;
  const { what, edition } = wanted;
  const times = { made: new Date(Number(made)), count: Number(count) };
  return {
    what,
    edition,
    state: 'current',
    file: workbook.fileId(),
    id,
    link,
    ref,
    print,
    contents,
    ...times,
  };
}

export function rememberDocument({ memory, now }: Ports, record: DocumentRecord): void {
  const { file, id, link, ref, print, count, contents } = record;
  const about = [file, id, link, ref, print, String(count), String(now.getTime())];
  memory.note(nameOf(record), [...about, contents.length > MOST ? '' : contents].join('\n'));
}

/** The sheet's own row where it speaks of the same document, for it may say more; otherwise what is remembered. */
export function newerOf(
  inSheet: DocumentRecord | null,
  remembered: DocumentRecord | null,
): DocumentRecord | null {
  return remembered === null || remembered.id === inSheet?.id ? inSheet : remembered;
}
