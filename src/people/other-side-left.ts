// Of a programme's own words for its two sides one may be known by what its people answer ("Elder", who say how many they take), and one be left:
// those who say it are of the other side, if they leave out what the first are asked. And somebody's short form of an answer is that answer.
import { fold, tidy } from '../ground/folding.ts';
import { isBlank, type Row } from '../ground/table.ts';
import { isUnsure } from '../ground/unsure-words.ts';
import { SIDES } from '../reading/fields/field.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { type Side, sidesSaid } from '../reading/sides-said.ts';
import { answers } from './answered-row.ts';
import type { Form } from './columns.ts';

const ENOUGH = 3;
const MOST = 0.75;
const HARDLY = 0.1;

type Words = ReadonlyMap<string, Side>;

interface Said {
  readonly rows: readonly Row[];
  readonly sides: readonly Side[];
}

/** Words that name no side, with the side that is left for them, or that of the answer they are short for. */
export function otherSideLeft(form: Form, known: Words): Words {
  const said = wordsSaid(form, known);
  const left = leftOver(form, said);
  const all = left === null ? said : new Map([...said, [left.word, { ...left, sides: [left.side] }]]);
  return new Map([...(left === null ? [] : [[left.word, left.side] as const]), ...shortForms(all)]);
}

/** Everything that stands for a role, folded, with its rows; whoever is unsure of it names none, and is nobody's. */
function wordsSaid(form: Form, known: Words): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const row of form.table.rows) {
    const text = tidy(answers({ form, row }, 'role'));
    if (text === '' || isUnsure(text)) continue;
    const own = known.get(fold(text));
    const sides = own === undefined ? sidesSaid(text) : [own];
    found.set(fold(text), { rows: [...(found.get(fold(text))?.rows ?? []), row], sides });
  }
  return found;
}

/** The one word that many say and that names no side, where all others are of one side, or of both. */
function leftOver(
  form: Form,
  said: ReadonlyMap<string, Said>,
): { word: string; side: Side; rows: readonly Row[] } | null {
  const open = [...said].filter(([, { sides, rows }]) => sides.length === 0 && rows.length >= ENOUGH);
  const [word, { rows } = { rows: [] }] = open[0] ?? [''];
  const named = [...said.values()].filter(({ sides }) => sides.length === 1);
  const sides = new Set(named.flatMap((one) => one.sides));
  if (open.length !== 1 || sides.size !== 1) return null;
  const [first] = sides;
  const theirs = named.flatMap((one) => one.rows);
  if (theirs.length < ENOUGH || !isLeftOut(form, first!, theirs, rows)) return null;
  return { word, rows, side: SIDES.find((side) => side !== first)! };
}

/** Whether what only one side is asked is answered by most of its people, and left out by the others. */
function isLeftOut(form: Form, side: Side, theirs: readonly Row[], others: readonly Row[]): boolean {
  const only = form.columns.filter(
    ({ field }) =>
      field !== null && SIDES.every((one) => (fieldNamed(one, field) !== null) === (one === side)),
  );
  return only.some(({ at }) => share(theirs, at) >= MOST && share(others, at) <= HARDLY);
}

const share = (rows: readonly Row[], at: number): number =>
  rows.filter(({ cells }) => !isBlank([cells[at] ?? ''])).length / rows.length;

/** What stands before the first sign in an answer: "Elder" of "Elder – I take somebody along". */
const headOf = (word: string): string => tidy(word.split(/ [–—-]+ |[:;,(!.]/)[0] ?? '');

function shortForms(said: ReadonlyMap<string, Said>): (readonly [string, Side])[] {
  const named = [...said].filter(([, { sides }]) => sides.length === 1);
  return [...said].flatMap(([short, { sides }]) => {
    const meant = named.filter(([word]) => word !== short && headOf(word) === short);
    const theirs = new Set(meant.map(([, one]) => one.sides[0]!));
    return sides.length === 0 && theirs.size === 1 ? [[short, [...theirs][0]!] as const] : [];
  });
}
