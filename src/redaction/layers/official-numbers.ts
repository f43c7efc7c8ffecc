// Numbers that an authority, a bank or the post gave to somebody: accounts, insurance, cars, boxes, postcodes; and numbers spelt out
// in words, which somebody does who does not want machines to read them.
import type { SpanType } from '../spans.ts';

interface Shape {
  readonly type: SpanType;
  readonly needs: RegExp;
  readonly shape: RegExp;
  readonly isMeant?: (found: string) => boolean;
}

const DIGITS = [
  'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple',
  'zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|vingts|trente|quarante|cinquante|soixante|septante|huitante|nonante|et',
  'null|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|doppel',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|um|dois|três|quatro|sete|oito|doze|meia',
  'nul|een|twee|drie|vijf|zes|zeven|negen|fire|fem|seks|syv|otte|ni|noll|ett|två|fyra|sex|sju|åtta|nio|zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć',
].join('|');
/** Fewer are said by anybody who counts. */
const FEWEST = 4;
const FEWEST_BEHIND = 5;

export const officialNumbers: readonly Shape[] = [
  // IBAN
  {
    type: 'id',
    needs: /\d/,
    shape:
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){3,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
  },
  // British postcodes, cars and insurance
  {
    type: 'address',
    needs: /\d/,
    shape: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu,
  },
  {
    type: 'id',
    needs: /\d/,
    shape: /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{2} \d{2} \d{2} \d{2} [A-D])(?![\p{L}\p{N}])/gu,
  },
  // German cars: "XY-ZZ 9042"
  {
    type: 'id',
    needs: /\d/,
    shape: /(?<![\p{L}\p{N}-])\p{Lu}{1,3}[-–]\p{Lu}{1,2}[ \u00a0]?\d{2,4}[EH]?(?![\p{L}\p{N}-])/gu,
  },
  // French and Italian cars, Irish ones: "AB-123-CD", "181-SO-772"
  {
    type: 'id',
    needs: /\d-/,
    shape: /(?<![\p{L}\p{N}-])(?:[A-Z]{2}-\d{3}-[A-Z]{2}|\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\p{L}\p{N}-])/gu,
  },
  // Swiss cars, and no British Standard in a list of such: "EN 50160 and BS 7671"
  {
    type: 'id',
    needs: /\d/,
    shape:
      /(?<![\p{L}\p{N}-]|(?:ISO|IEC|EN|DIN|VDE|ASTM) \d[\d-]{1,8}(?:,| and| et| und) )(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ \u00a0·-](?!(?:19|20)\d\d(?!\d))\d{1,3}[ \u00a0.'’]?\d{3}(?![\p{L}\p{N}]|,? (?:and |et |und )?(?:ISO|IEC|EN|DIN|VDE|ASTM) \d)/gu,
  },
  // boxes at the post office
  {
    type: 'address',
    needs: /\d/,
    shape:
      /(?<![\p{L}\p{N}])(?:P\.?[ ]?O\.?[ ]?Box|Postfach|[Cc]ase postale|[Bb]oîte postale|B\.?P\.?|C\.?P\.?|Casella postale)[ \u00a0](?:\d{1,2}(?: \d{2}){1,3}|\d{1,6})(?:,?[ \u00a0](?:[A-Z]{1,2}-)?\d{4,5}[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,40})?/gu,
  },
  // digits as words
  {
    type: 'phone',
    needs: /[a-z]/i,
    shape: new RegExp(
      `(?<![\\p{L}])(?:(?:${DIGITS})[\\s,-]{1,2}){${FEWEST - 1},15}(?:${DIGITS})(?![\\p{L}])`,
      'giu',
    ),
  },
  // "seis quince, 41 27 90": begun in words, and more than a few digits behind
  {
    type: 'phone',
    needs: /[a-z],? \d/i,
    shape: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${DIGITS})[\\s,-]{1,2}){1,6}(?:\\d[ .\u00a0-]?){${FEWEST_BEHIND - 1},12}\\d(?![\\p{L}\\p{N}/%€$£]|[.,]\\p{N}|\\s(?:%|€))`,
      'giu',
    ),
    isMeant: (found) =>
      /\d[ .\u00a0-]\d\d/.test(found) && !/(?:19|20)\d\d|^(?:et|un|um|een|ni|sex|due|double) \d/i.test(found),
  },
];
