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
/** French laboratories: "UMR 5288", "UPR 2940". */
const laboratory =
  /(?<![\p{L}\p{N}])(?:UMR(?:[-_ ]?S)?|UPR|UAR|USR|UMS|FRE|ERL)[ \u00a0-]?\d{3,5}(?!\p{N})/gu;

/** "équipe BIOMEM", in few letters, beside a unit: its own name within it. */
const TEAM =
  "(?:équipes?|[ée]quipe|team|groupe?|gruppe|AG|lab(?:o|oratoire|or)?|section|sektion|unit|axe|thème|pôle|service|squadra|equipo|gruppo|grupo|zespół|sachgebiet|dezernat)[ \\u00a0](?:de |d[’']|«\\s?)?";
const LETTERS = '(?<name>\\p{Lu}[\\p{Lu}\\d-]{2,11})(?![\\p{L}\\p{N}])';
const BESIDE = '(?:\\s?[–—,/|·;:-]?[ \\u00a0]|\\s\\()';
const teamBehind = new RegExp(`^${BESIDE}(?:${TEAM})${LETTERS}`, 'iu');
const teamBefore = new RegExp(`(?<!\\p{L})${TEAM}${LETTERS}${BESIDE}$`, 'iu');
/** "(davor Z 17)": where somebody was before, in a bracket behind where they are. */
const FORMER = new RegExp(
  `^\\s?\\((?:davor|vorher|zuvor|früher|vormals|ehemals|zuletzt|before(?: that)?|formerly|previously|earlier|avant|auparavant|anciennement|ex|prima|antes|eerder|vroeger|tidligere|tidigare|wcześniej|dříve),?:? (?:(?:Referat|Abteilung|in|im|at|à|en|unit|section) )?(?<name>(?!(?:[ABCERSW]|EG|TV) ?\\d{1,2}\\))(?:${CODE}|${SIGN}))[),;]`,
  'u',
);

/** What stands beside units that go: a team of theirs, the unit before. */
export function besideUnits(text: string, units: readonly Place[]): Span[] {
  return units.flatMap(({ start, end }): Span[] => {
    const [left, right] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
    const before = teamBefore.exec(left);
    const found: (readonly [number, string] | null)[] = [
      before && [
        start - left.length + before.index + before[0].indexOf(before.groups!['name']!),
        before.groups!['name']!,
      ],
      ...[teamBehind, FORMER].map((shape) => {
        const behind = shape.exec(right);
        const name = behind?.groups?.['name'];
        return name === undefined
          ? null
          : ([end + behind!.index + behind![0].lastIndexOf(name), name] as const);
      }),
    ];
    return found.flatMap((one): Span[] =>
      one === null || one[1] !== one[1].toUpperCase()
        ? []
        : [{ start: one[0], end: one[0] + one[1].length, type: 'unit' }],
    );
  });
}

const NEAR = 60;

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
    spans: [...placesOf(text, sure), ...placesOf(text, laboratory)]
      .filter(isUnit)
      .map((place) => ({ ...codeOf(place), type: 'unit' })),
    flags: placesOf(text, likely)
      .filter(isUnit)
      .map((place) => ({ ...place, why: 'unit or word' })),
  };
}
