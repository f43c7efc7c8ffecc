// Numbers as people write them: digits, words in a dozen languages, ranges.
import { fold } from './folding.ts';
import { type Cell, textOf } from './table.ts';
import { isNotThisTime, THIS_TIME } from './this-time.ts';

const WORDS: readonly (readonly [number, string])[] = [
  [
    0,
    'zero|none|null|nil|aucun\\w*|kein\\w*|ningun\\w*|nessun\\w*|geen|inge[nt]|nenhum\\w*|zaden|zadn\\w*|niciun\\w*',
  ],
  [
    1,
    'one|once|un|une|ein|eins|eine|einen|einer|uno|una|een|eentje|um|uma|single|ett|jeden|jedn(?:[aou]|e[jm]u?|ego|oho)|yksi|yhden|yhta|unu',
  ],
  [
    2,
    'two|deux|zwei|zwo|dos|due|twee|dois|duas|dues|couple|pair|tva|dw(?:a|ie|oje|oma?|och|iema)|dv(?:a|ou|ema|e)|doi|doua|kaksi|kahden|kahta',
  ],
  [3, 'three|trois|drei|tres|tre|drie|trz(?:y|ema?|ech)|troje|tri|trei|kolme[na]?'],
  [4, 'four|quatre|vier|cuatro|quattro|fire|quatro|fyra|czter(?:y|em|ech)|ctyri|patru|neljan?'],
  [5, 'five|cinq|funf|fuenf|cinco|cinque|vijf|fem|piec|pet|cinci|viisi|viiden'],
  [6, 'six|sechs|seis|sei|zes|seks|sex|szesc|sest|sase|kuusi|kuuden'],
  [7, 'seven|sept|sieben|siete|sette|zeven|syv|sete|sju|siedem|sedm|sapte|seitseman'],
  [8, 'eight|huit|acht|ocho|otto|otte|oito|atta|atte|osiem|osm|opt|kahdeksan'],
  [9, 'nine|neuf|neun|nueve|nove|negen|nio|dziewiec|devet|noua|yhdeksan'],
  [10, 'ten|dix|zehn|diez|dieci|tien|dez|tio|dziesiec|deset|zece|kymmenen'],
];
const numbers = new RegExp(
  `\\b(?:(\\d{1,3})(?:\\.0+)?|${WORDS.map(([, words]) => `(${words})`).join('|')})\\b`,
  'g',
);
/** Danish and Swedish numbers that are other words elsewhere: numbers only where nothing but what is counted follows. */
const SHORT: Readonly<Record<string, number>> = { en: 1, et: 1, to: 2, ni: 9, ti: 10 };
const SHORT_ALONE =
  /^(?:(mindst|minst) |kun |bara |bare |hojst |hogst |maks |max |op til |opp til |upp till )?(en|et|to|ni|ti)(?: (?:enkelt|eneste|enda|mentees?|adept(?:er)?|personer|person))?$/;
/** … or beside words that only these languages have. */
const NORDIC = /\b(?:eller|maske|kanskj?e|hojst|hogst|hoyst|gerne|garna|gjerne|hvis|gangen|taget)\b/;
const SHORT_WORD = /\b(?:en|et|to|ni|ti)\b/g;
/** Words that may stand beside a number of people without changing it. */
const PLAIN =
  /\b(?:mentees?|mentorees?|persons?|people|personnes?|personen|menschen|leute|personas?|persone|mensen|personer|pessoas?|places?|platze?|plazas?|posti|plaatsen|filleuls?|students?|etudiants?|studierende|only|just|einzige[nrs]?|enkelt|eneste|enda|nur|seulement|solo|kun|alleen|apenas|is enough|suffit|genugt|reicht|maximum|max|maximal|at most|au plus|hochstens|up to|bis zu|jusqu'a|hasta|fino a|tot|op til|sa mange som|as many as|so viele wie|ate|at a time|gleichzeitig|for now|is ideal|ideally|(?:de|ao|en|al|zur) (?:cada|mesmo|meme|mismo|gleichen) (?:vez|tempo|temps|tiempo|zeit)|a|of|the)\b/g;
const RANGE =
  /[-–/>≥]|\b(?:to|or|ou|oder|bis|o|of|eller|a|e|y|et|and|und|more|plus|mehr|mas|piu|meer|flere|mais|maybe|perhaps|peut-etre|vielleicht|quizas|forse|misschien|maske|talvez|about|around|ca|environ|etwa|at least|mindestens|au moins|mindst|al menos|por lo menos|almeno|minstens|ten minste|pelo menos)\b|\+|~/;

const DENIES =
  /\b(?:no|not|none|nobody|can'?t|cannot|unable|pas|plus|aucun\w*|kein\w*|nicht|ningun\w*|non|nessun\w*|niet|geen|ikke|ingen|nao|nenhum\w*)\b/;

/** "Not this year", "keine in dieser Runde". */
function isNoneThisTime(text: string): boolean {
  return DENIES.test(text) && THIS_TIME.test(text) && numbersIn(text).every((n) => n === 0);
}

/** A count: a whole number; `least`, where the answer leaves room; null for an empty cell; 'unclear' for anything else. */
export type Count = number | { readonly least: number } | null | 'unclear';

/** Ranges and open ends count with their smaller number: "2-3", "two or more", "maybe two". */
export function countOf(cell: Cell | undefined): Count {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell < 1000 ? cell : 'unclear';
  const said = fold(textOf(cell));
  if (said === '') return null;
  const [, least, short] = SHORT_ALONE.exec(said) ?? [];
  if (short !== undefined) return least === undefined ? SHORT[short]! : { least: SHORT[short]! };
  const text = NORDIC.test(said) ? said.replace(SHORT_WORD, (word) => String(SHORT[word])) : said;
  if (isNoneThisTime(text)) return 0;
  if (isNotThisTime(text)) return 'unclear';
  const found = numbersIn(text);
  if (found.length === 0 || /-\d|\d[.,]\d*[1-9]/.test(text.replace(/\d ?[-–] ?\d/, '')) || text.length > 60)
    return 'unclear';
  if (hangsOnSomething(text.replace(ONE_BY_ONE, ' if so'))) return { least: 1 };
  const rest = text.replace(numbers, ' ').replace(THIS_TIME, ' ').replace(PLAIN, ' ');
  const isRange = RANGE.test(rest) || found.length > 1;
  const words = rest.replace(RANGE, ' ').match(/\p{L}{2,}/gu) ?? [];
  if (!isRange && words.length > 2) return isOffer(text, found) ? { least: 1 } : 'unclear';
  return isRange ? { least: Math.min(...found) } : found[0]!;
}

/** "I could do three if they like group calls", "two, but short calls": one at least, whatever it hangs on. */
const OFFERS =
  /\b(?:but|mais|aber|pero|maar|can|could|would|will|happy|able|take|do|together|ensemble|zusammen|juntos|insieme|samen|je peux|pourrais|prends|prendrais|kann|konnte|nehme|wurde|puedo|podria|posso|potrei|kan|zou|poderia)\b/;
const OF_TIME =
  /\d ?(?:h|pm|am|%|uhr|st|nd|rd|th)\b|\b(?:hours?|months?|weeks?|years?|days?|heures?|mois|semaines?|ans?|stunden?|monate?n?|wochen?|jahre?n?|horas?|meses|semanas?|anos?|ore|mesi|settimane|anni|uren|uur|maanden|timer|maneder)\b/;

function isOffer(text: string, found: readonly number[]): boolean {
  const [only, ...more] = found;
  return only! > 0 && more.length === 0 && OFFERS.test(text) && !DENIES.test(text) && !OF_TIME.test(text);
}

/** "Two, if they know each other", "zwei, wenn es sein muss": the number stands first, and what it hangs on after it. */
const HANGS =
  /^(.*?)\b(?<!(?:only|nur|solo|seulement|alleen) )(?:if|si|s'il\w*|se|wenn|falls|als|mits|hvis|jesli|jos) \p{L}/u;

/** "Due, ma non insieme", "two, not both on nights": so many one after the other. "No more than two at once" are two. */
const ONE_BY_ONE =
  /[,;(–-]? ?\b(?:(?:but|mais|aber|pero|ma|maar|men|mas) )?(?:not|never|pas|jamais|nicht|nie|no|non|niet|nooit|ikke|nao|inte)\b(?! (?:more|over|plus|mehr|mas|piu|meer|flere|mer|fler|mais)\b).{0,20}\b(?:together|both|once|same|ensemble|deux|meme|gleichzeitig|zusammen|beide|parallel|juntos?|vez|tiempo|insieme|stesso|contemporanea\w*|samen|tegelijk\w*|sam(?:men|tidigt?)|tempo)\b.*$/;

function hangsOnSomething(text: string): boolean {
  const [only = 0, ...more] = numbersIn(HANGS.exec(text)?.[1] ?? '');
  return only > 0 && more.length === 0 && !DENIES.test(text) && !OF_TIME.test(text);
}

function numbersIn(text: string): number[] {
  const found: number[] = [];
  text.replace(numbers, (...match) => {
    const digits = match[1] as string | undefined;
    const word = WORDS.findIndex((_, k) => match[k + 2] !== undefined);
    found.push(digits !== undefined ? Number(digits) : WORDS[word]![0]);
    return '';
  });
  return found;
}

/** The same text with digits for numbers in words, up to ten. @param text  folded. */
export function withDigits(text: string): string {
  return text.replace(numbers, (...match) => {
    const word = WORDS.findIndex((_, k) => match[k + 2] !== undefined);
    return word < 0 ? (match[0] as string) : String(WORDS[word]![0]);
  });
}
