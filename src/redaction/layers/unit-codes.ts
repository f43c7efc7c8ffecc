// Units by their kind and a number or sign: "Referat 34.2", "Stabsstelle V-7", "cellule SDA-Marchés". Of an authority they say where somebody works;
// of a house that has few units a person judges.
import type { Flag, Place, Span } from '../spans.ts';
import { placesOf } from './places-of.ts';

const CODE =
  '(?:\\p{Lu}{1,4}(?:[ -]?\\p{Lu}{1,2})?[ -]?\\d{1,4}(?:[./-]\\d{1,3})*|\\d{1,4}(?:[./-]\\p{L}?\\d{1,3})*\\p{L}?|[IVX]{1,5}(?:[ .-](?:\\p{Lu}|\\d{1,3})(?!\\p{L})){0,3}|\\p{Lu}(?!\\p{L}))(?![\\p{L}\\p{N}])';
const SIGN = '\\p{Lu}{2,6}(?:[-/]\\p{Lu}?[\\p{L}\\d]{1,12}){1,3}';

const sure = new RegExp(
  `(?<![\\p{L}])(?:Referat|Dezernat|Sachgebiet|Stabsstelle|Fachgebiet|Abteilung|Unterabteilung|Fachbereich|Kommissariat|Senat|Kammer|Hauptabteilung|Fachdienst|Amt|Ref\\.|Abt\\.|Dez\\.|SG)[ \\u00a0]${CODE}`,
  'gu',
);
const likely = new RegExp(
  `(?<![\\p{L}])(?:[Ss]ection|[Dd]ivision|[Dd]epartment|[Dd]irectorate|[Uu]nit|[Cc]ellule|[Ss]ecteur|[Dd]irection|[Ss]ervice|[Pp][ôo]le|[Bb]ureau|[Uu]nité|[Dd]épartement|Gruppe|Bereich|Team|Dept\\.?)[ \\u00a0](?:${CODE}|${SIGN})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Of a law or a form rather than of a house. */
const OF_TEXT =
  /^(?:\s(?:of|de|du|des) (?:the |la |le |l['’])?(?:act|law|code|loi|gesetz|form|formulaire)|\s(?:GG|BGB|StGB|SGB|HGB))/iu;

/** @param own  the mentor's unit: of a code that is all of it the word before stays, "das Referat IV C 4". */
export function unitCodesIn(text: string, own: string): { spans: Span[]; flags: Flag[] } {
  const codeOf = ({ start, end }: Place) =>
    own !== '' && text.slice(start, end).endsWith(` ${own}`)
      ? { start: end - own.length, end }
      : { start, end };
  const isUnit = ({ end }: Place) => !OF_TEXT.test(text.slice(end, end + 20));
  return {
    spans: placesOf(text, sure)
      .filter(isUnit)
      .map((place) => ({ ...codeOf(place), type: 'unit' })),
    flags: placesOf(text, likely)
      .filter(isUnit)
      .map((place) => ({ ...place, why: 'unit or word' })),
  };
}
