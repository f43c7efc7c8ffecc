// Days and hours as Spanish, Italian, Dutch, Danish and Portuguese say them, put into the words that are read; and spans of which only one
// end is said, as "ab 18 Uhr" or "until 12".
import { withHalves } from './half-of-day.ts';
import { DAWN, type Hours, NOON, SURELY_MORNING, type TimeSaid, timeSaid } from './span-of-hours.ts';

/** On a folded text, in this order. What is left in none of our words makes the whole answer unread, as before. */
const IN_OUR_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?([ap])\. ?m\.?(?![a-z])/g, '$1$2m'],
  [/ ?o'?clock\b/g, ''],
  [/\b(not?|nicht|pas) (after|later than|nach|apres) (?=\d)/g, 'until '],
  [/\b(spatestens|au plus tard|at the latest)( at| by| um| bis| a)? (?=\d)/g, 'until '],
  [/\b(not?|nicht|pas) (before|earlier than|vor|avant) (?=\d)/g, 'from '],
  [/\b(fruhestens|au plus tot|later than|at the earliest)( at| um| ab| a)? (?=\d)/g, 'from '],
  [
    /(?:\b(?:after|from|ab|a partir de|des) )?(\d{1,2}(?:[:.h]\d{2})?(?: ?(?:h|uhr|am|pm))?) ?(?:\+|onwards?|(?:and|or) (?:later|after)|(?:et|ou) (?:plus tard|plus|apres)|(?:und|oder) spater)(?![a-z\d])/g,
    'from $1',
  ],
  [/-feiras?\b/g, ''],
  [/\b(lunes|lunedi|maandag(en)?|mandag(en|e)?|segundas?|seg)\b/g, 'monday'],
  [/\b(martes|martedi|dinsdag(en)?|tirsdag(en|e)?|tercas?|ter|tir)\b/g, 'tuesday'],
  [/\b(miercoles|mie|mercoledi|woensdag(en)?|wo|onsdag(en|e)?|ons|quartas?|qua)\b/g, 'wednesday'],
  [/\b(jueves|jue|giovedi|gio|donderdag(en)?|torsdag(en|e)?|tor|quintas?)\b/g, 'thursday'],
  [/\b(viernes|vie|venerdi|vrijdag(en)?|vr|fredag(en|e)?|fre|sextas?|sex)\b/g, 'friday'],
  [/\b(sabados?|sabato|sab|zaterdag(en)?|za|lordag(en|e)?)\b/g, 'saturday'],
  [/\b(domingos?|domenica|dom|zondag(en)?|zo|sondag(en|e)?)\b/g, 'sunday'],
  [/\b(fines? de semana|fins? de semana|fine settimana|weekeinden?|fins? de semaine)\b/g, 'weekend'],
  [
    /\b(di|por|de|da|pela|la|as|in|'?s|om) (?=(la |las )?(mattin|mananas?\b|pomerigg|tardes?\b|manhas?\b|noit|noches?\b|sera\b|avond|ochtend|middag))/g,
    ' ',
  ],
  [/\b(mattin[ae]|mananas?|ochtend(s|en)?|formiddag(en|e)?|manhas?)\b/g, 'mornings'],
  [/\b(pomerigg(io|i)|tardes?|middags?|namiddag(s|en)?|eftermiddag(en|e)?)\b/g, 'afternoons'],
  [
    /\b(evenings?|abends?|soirs?|soirees?|sera|serate|noches?|avond(s|en)?|aften(er)?|noites?)\b/g,
    'evenings',
  ],
  [/(\d) ?(uur|horas?|hrs?|ore)\b/g, '$1h'],
  [/\b(kl\.?|klokken) ?(?=\d)/g, ''],
  [
    /\b(?:entre|between|zwischen|tra|tussen|mellem) (?:las |les |le |as )?(\d[^a-z-]*?(?:h|uhr|am|pm)?) ?(?:y|et|and|und|e|en|og)(?: las| les| le| as)? (?=\d)/g,
    '$1-',
  ],
  [
    /(\d ?(?:h|uhr|am|pm)?) ?(?:a las|a les|alle|fino alle|as|ate as|ate|tot|til|hasta las|hasta|y las|bis um) (?=\d)/g,
    '$1-',
  ],
  [
    /\b(a partir (de|das|del)( las| les)?|desde (las|as)|despues de las|depois das|dalle|dopo le|a partire dalle|vanaf|efter|fra|ab|nach|after|apres|des|from|since) (?=\d)/g,
    'from ',
  ],
  [
    /\b(hasta las|hasta|antes de las|jusqu'a|avant|fino alle|prima delle|tot|voor|til|indtil|inden|ate as|ate|antes das|bis|vor|before|until|till) (?=\d)/g,
    'until ',
  ],
  [
    /\b(y|e|en|los|las|el|il|gli|nei|het|op|og|de|dos|das|nas|horas?|solo|sempre|siempre|cada|ogni|elke|hver|dias?|giorni|dagen|dage)\b/g,
    ' ',
  ],
];

export function inOurWords(folded: string): string {
  const said = IN_OUR_WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), folded);
  return withHalves(said.replace(/ +/g, ' ').trim()).replace(/\bevenings\b/g, 'from 18');
}

const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|uhr|h)?(?! ?(?:am|pm|uhr|h)\b)(?![a-z\d])`;
/** "from 18": the end is not said. */
export const OPEN_SPAN = new RegExp(
  String.raw`(from|until) ${TIME}(?! ?[-–]| (?:to|until|till|bis|a) ?\d)`,
  'y',
);

const HOUR = 60;
/** Whoever says from when on may be asked for some hours from there, but not late at night. */
const LONG_ENOUGH = 3 * HOUR;
const NIGHT = 21 * HOUR;

/** @param usual  hours where none are written. @returns null where no time is left, or two may be meant. */
export function openSpan(text: string, usual: Hours): Hours | null {
  OPEN_SPAN.lastIndex = 0;
  const [, which, hour = '', minute, half] = OPEN_SPAN.exec(text) ?? [];
  const said = timeSaid(hour, minute, half);
  if (said === null) return null;
  const at = which === 'from' ? firstOf(said) : lastOf(said);
  if (at === null) return null;
  const span =
    which === 'from'
      ? { from: at, to: Math.max(usual.to, Math.min(at + LONG_ENOUGH, NIGHT)) }
      : { from: beginningBefore(at, said, usual), to: at };
  return span.from < span.to ? span : null;
}

/** “before 8 am” is earlier than others begin: some hours before it, and none at night. “before 9” alone may be the evening. */
function beginningBefore(at: number, { isOpen, isHourWord }: TimeSaid, { from }: Hours): number {
  const isClear = !isOpen || isHourWord;
  return at <= from && isClear ? Math.max(DAWN, at - LONG_ENOUGH) : from;
}

/** “after 4” is the afternoon; “from 7” may be the morning or the evening. */
function firstOf({ at, isOpen, isHourWord }: TimeSaid): number | null {
  if (!isOpen || at >= SURELY_MORNING) return at;
  if (at < DAWN) return at + NOON;
  return isHourWord ? at : null;
}

/** “until 6” is the afternoon: by six in the morning nobody has begun. “before 7” may be the morning or the evening. */
function lastOf({ at, isOpen, isHourWord }: TimeSaid): number | null {
  if (!isOpen) return at;
  if (at <= DAWN && !(isHourWord && at === DAWN)) return at + NOON;
  return at >= SURELY_MORNING || isHourWord ? at : null;
}
