// One unit as the sheet writes it → all the forms in which a text may mention it.
import { kindOf } from '../lexicon/lexicon.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { legalForms } from '../words/person-cues.ts';

export interface UnitForm {
  readonly words: readonly Pick<Token, 'plain' | 'text'>[];
  /**
   * exact: letter for letter, such as an acronym · capital: begins with a capital · single: one ordinary word, which
   * counts only with its capital · part: the first piece of an acronym, which only a person can judge.
   */
  readonly kind: 'exact' | 'capital' | 'single' | 'part';
  /** Sector to put in its place, or null. */
  readonly label: string | null;
}

/** Forms by the folded first word, the longest first. */
export type UnitForms = ReadonlyMap<string, readonly UnitForm[]>;

/** Words that say what kind of unit it is; a unit is recognised without them too. */
export const unitHeads: ReadonlySet<string> = new Set(
  (
    'department departments dept division section group team unit office service services directorate institute institut instituts centre center chair ' +
    'school faculty laboratory lab desk departement dep direction secteur bureau cellule pole equipe faculte ecole laboratoire chaire unite ' +
    'abteilung referat dezernat fachbereich fachgebiet fakultat fakultaet lehrstuhl arbeitsgruppe zentrum stelle amt gruppe bereich stab ' +
    'dipartimento ufficio servizio departamento servicio oficina unidad laboratorio afdeling dienst'
  ).split(' '),
);
const LINKS = new Set(
  'of for the and de des du d la le les l et fur fuer der die das und di del della do da e y voor van'.split(
    ' ',
  ),
);

/** @param sectorOf  the sector a unit belongs to in the coordinator's map; null where there is none. */
export function unitForms(
  units: readonly string[],
  sectorOf: (unit: string) => string | null = () => null,
): UnitForms {
  const forms = new Map<string, UnitForm[]>();
  for (const unit of new Set(units.map((u) => u.trim()).filter((u) => u !== '')))
    for (const form of spellingsOf(unit).flatMap((spelt) => formsOf(spelt, sectorOf(unit)))) {
      const first = form.words[0]!.plain;
      const others = (forms.get(first) ?? []).filter((other) => !isSame(other, form));
      forms.set(
        first,
        [...others, form].sort((a, b) => b.words.length - a.words.length),
      );
    }
  return forms;
}

/** "Fire and Rescue", "Fire & Rescue": the sign for the word, and the word for the sign, in any of the three languages. */
function spellingsOf(unit: string): string[] {
  const signed = AND.test(unit) ? [unit.replace(AND, ' & ')] : [];
  const said = /[&+]/.test(unit)
    ? ['and', 'et', 'und'].map((word) => unit.replace(/\s*[&+]\s*/g, ` ${word} `))
    : [];
  return [unit, ...signed, ...said];
}

const AND = /\s(?:and|et|und)\s/i;

function isSame(a: UnitForm, b: UnitForm): boolean {
  return a.words.length === b.words.length && a.words.every((word, k) => word.text === b.words[k]!.text);
}

function formsOf(unit: string, label: string | null): UnitForm[] {
  const inBrackets = /[([]([^()[\]]+)[)\]]/.exec(unit)?.[1] ?? '';
  const outside = unit.replace(/[([][^()[\]]*[)\]]/g, ' ');
  const names = [outside, inBrackets].map(tokensOf).filter((words) => words.length > 0);
  return names.flatMap((words) => (isAcronym(words) ? acronymForms(words, label) : wordForms(words, label)));
}

/** Capitals and digits, in one piece or several. */
function isAcronym(words: readonly Token[]): boolean {
  return words.every((word) => word.text === word.text.toUpperCase() && word.text.length <= 6);
}

/** `AB-CD-EF` is also called `AB-CD`, and `ABCDEF` where that is no word, or `ABC1`; `AB` alone may be anything. */
function acronymForms(words: readonly Token[], label: string | null): UnitForm[] {
  const [text, plain] = [words.map((word) => word.text).join(''), words.map((word) => word.plain).join('')];
  const isLong = plain.length > (/\d/.test(plain) ? 3 : 4);
  const isTelling = words.length > 1 && isLong && kindOf(plain, 'en') === 'unknown';
  return [
    ...words.map((_word, k): UnitForm => {
      const isPart = k === 0 && words.length > 1;
      return { words: words.slice(0, k + 1), kind: isPart ? 'part' : 'exact', label };
    }),
    ...(isTelling ? [{ words: [{ text, plain }], kind: 'exact' as const, label }] : []),
  ];
}

/** The whole name, its core ("Department of Physics" → "Physics"), and a first word that is no other ("Brightwater Pharma AG"). */
function wordForms(words: readonly Token[], label: string | null): UnitForm[] {
  const core = withoutHeads(words.filter(({ plain }) => !legalForms.has(plain)));
  const all: (readonly Token[])[] = core.length > 0 && core.length < words.length ? [words, core] : [words];
  const first = core[0];
  const isTelling =
    first !== undefined &&
    core.length > 1 &&
    first.isCapital &&
    first.text.length > 3 &&
    !ADJECTIVE.test(first.plain);
  if (isTelling && kindOf(first.plain, 'en') === 'unknown' && kindOf(first.plain, 'de') === 'unknown')
    all.push([first]);
  return all.map((form) => ({ words: form, kind: form.length > 1 ? 'capital' : 'single', label }));
}

/** "Angewandte Informatik" */
const ADJECTIVE = /(?:e|en|es|em|ale|ique)$/;

function withoutHeads(words: readonly Token[]): Token[] {
  let from = 0;
  let to = words.length;
  const isSkipped = (word: Token | undefined) => word !== undefined && LINKS.has(word.plain);
  while (from < to && unitHeads.has(words[from]!.plain)) {
    from++;
    while (isSkipped(words[from])) from++;
  }
  while (to > from && unitHeads.has(words[to - 1]!.plain)) to--;
  return words.slice(from, to);
}
