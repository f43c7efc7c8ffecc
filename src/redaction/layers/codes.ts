// Numbers that a word announces: staff numbers, badges, rooms, buildings.
import { remembered } from '../../ground/made-when-asked.ts';
import { fits } from '../lighter-patterns.ts';
import type { Place, Span, SpanType } from '../spans.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isCountedOn, isFloor, mayBeFloor } from './floors.ts';

interface Cue {
  readonly type: SpanType;
  readonly words: ReadonlySet<string>;
  readonly isCode: (code: string) => boolean;
}

const set = (words: string) => new Set(words.split(' '));
const YEAR = /^(?:19|20)\d\d$/;

const cues: readonly Cue[] = [
  {
    type: 'id',
    words: set(
      'persid personalid passcode pigeonhole sekretariat legitymacja matricola personnummer cedula рахунок staff badge id ids matricule employee ausweis matrikel identifiant personnel pin passport passeport reisepass ccid uid locker spind casier schliessfach plaque kennzeichen nummernschild steuer ahv avs ssn iban plate ref reference referenz aktenzeichen kunde kundin mitglied membership member adherent licence license permit permis payroll dossier card carte karte account konto compte contract vertrag secu insee siret pesel dni nif bsn cpr inventar asset extension',
    ),
    isCode: (code) => /\d{3}/.test(code) && !YEAR.test(code),
  },
  {
    type: 'room',
    words: set(
      'piece bur bud local platz bau hangar office room building bldg bureau batiment buro buero raum zimmer gebaude gebaeude salle saal hall desk ufficio aula lokale stanza zi rm bat geb hut baracke baraque bld flat apt apartment suite ste appt appartement porte etage escalier esc stair staircase floor storey door tur stiege stock stockwerk wohnung whg haus flur piso kat katta og andar vaning vaningen etasje pietro emelet kerros etaj patro puerta planta despacho oficina interno scala piano kamer verdieping vaerelse shelf parkplatz stellplatz raumnr zimmernr postfach mailbox chambre loge cabine box kabine container bauwagen pavillon pavilion locker кабинет каб кабінет ауд аудитория аудиторія кімната комната офис ком δωμάτιο γραφειο γραφείο pokoj pokoju pok kancelar mistnost iroda szoba oda odasi clinic behandlungsraum fauteuil kontor studio vestiaire spind stanza gabinet biuro sala salon ward bay cubicle station theatre labo labor kancelaria birou стая חדר מחדר غرفة مكتب المكتب اتاق कमरा ห้อง 房 pisos кв κτιριο αιθουσα корпус корп здание будинок budynek budova epulet edificio edifici predio bygning byggnad rakennus zgrada gebouw lokaal kantoor gabinete kancelari pokoji szobaban irodaban huone huoneessa huoneesta biroul birou camera sobi soba odam odada katta rumsnr',
    ),
    isCode: (code) =>
      /\d/.test(code) && !/^(?:(?:19|20)\d\d|365|24\/7|\d{1,2}\.\d{1,2}\.(?:\d\d){1,2})$/.test(code),
  },
  {
    // Houses that are told apart by a letter.
    type: 'room',
    words: set(
      'building bldg block wing aile bat batiment gebaude gebaeude geb haus trakt flugel fluegel aufgang eingang entrance escalier stair staircase porte tower turm tour barracks',
    ),
    isCode: (code) => /^\p{Lu}$/u.test(code),
  },
  // "rum 3214", "R. 308"
  {
    type: 'room',
    words: set('rom rum'),
    isCode: (code) => /^\p{L}?\d{3,4}\p{L}?$/u.test(code),
  },
  {
    type: 'room',
    words: set('r'),
    isCode: (code) => /^\d{1,3}(?:[.-]\d{1,3})?\p{L}?$/u.test(code) && /\d\d/.test(code),
  },
];

/** German words for a number that somebody was given: Personalnummer, Kundennr. */
const NUMBERED = /.(?:nummer|nr|kennung|number)$/;
/** Of these the word itself says that the number can be dialled or is the year's. */
const OTHER_NUMBERS =
  /(?:tele?fon|telefax|fax|handy|mobil|haus|ruf|kapitel|seiten|ordnungs|lauf)(?:nummer|nr)$/;

function cuesOf({ plain, text, start, end }: Token, all: string): readonly Cue[] {
  if (plain === 'r' && (text !== 'R' || all[end] !== '.')) return [];
  if (!mayBeFloor(plain, text, all.slice(Math.max(0, start - 8), start))) return [];
  return cuesBy(plain);
}

const cuesBy = remembered((word): readonly Cue[] =>
  NUMBERED.test(word) && !OTHER_NUMBERS.test(word)
    ? cues.slice(0, 1)
    : cues.filter(({ words }) => words.has(word)),
);

/** "Zi. 2.07", "bldg. 31": an abbreviation goes with its code. */
const SHORT_CUE = 4;
/** Words that may stand between: "my staff number is", "room no." */
const FILLERS = set(
  'no nr n number nummer numero is the in at est ist lautet code ccid id r le la au der die das de garde service bis номер',
);
/** What is counted, not addressed: "desk 3 days a week". */
const COUNTED =
  /^\s(?:days?|years?|hours?|times?|people|persons?|minutes?|months?|weeks?|jours?|ans|fois|mois|heures?|personnes?|semaines?|tage?n?|jahre?n?|mal|stunden?|personen|leuten?|monate?n?|wochen?|visitors?|seats?|plätze|places)(?![\p{L}])/iu;

export function codesIn(text: string): Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  const rooms: Room[] = [];
  tokens.forEach((token, k) => {
    const announced = cuesOf(token, text);
    if (announced.length === 0) return;
    const first = afterFillers(text, tokens, k);
    const code = first === null ? null : codeAt(text, tokens, first);
    const cue = code && announced.find(({ isCode }) => isCode(text.slice(code.start, code.end)));
    if (!code || !cue) return;
    const [between, behind] = [text.slice(token.end, code.start), text.slice(code.end, code.end + 14)];
    if (COUNTED.test(behind) || isCountedOn(token.plain, between, behind)) return;
    code.end += /^ (?:bis|ter)(?!\p{L})/u.exec(text.slice(code.end, code.end + 5))?.[0].length ?? 0;
    const isShort = token.text.length <= SHORT_CUE && text[token.end] === '.';
    const sign = Math.min(code.start, numberSignAfter(tokens, k, code.start));
    const start = isShort ? token.start : sign;
    const goes = !isFloor(token.plain) && NEAR.test(between);
    const word = goes ? token.start : start;
    if (cue.type === 'room') rooms.push({ start, end: code.end, word, cue: token.start });
    else spans.push({ start, end: code.end, type: cue.type });
  });
  return [...spans, ...joined(text, rooms)];
}

/** A number of a room; where the word for it begins, and where that goes along. */
interface Room extends Place {
  readonly cue: number;
  readonly word: number;
}

/** Between the word for a room and its number: "no." may stand there. */
const NEAR = /^[\s.:#°(-]{0,4}(?:n[or]?[.°º]{0,2}\s?)?$/iu;
/** Between a room and its building, in any order: "room 3-014 in building 892", "bât. 71, bureau 2-008". */
const BETWEEN = /^[\s,;/(–-]{0,3}(?:\p{Ll}{1,4}['’\s]){0,2}$/u;
/** A number as only rooms have, or a house by its name, before or behind the word for another one: "3-014, building 892", "Room 2.14, Haldane Building". */
const BEFORE =
  /(?<![\p{L}\p{N}./-])(?:(?:(?:\p{Lu}{1,2}[-. ]?)?\d{1,4}[-./]\p{Lu}?\d{3}\p{L}?)|\p{Lu}[\p{L}'’-]{2,14} (?:Building|House|Tower|Hall|Wing|Block))[,\s]{1,2}(?:\p{Ll}{1,4}['’\s]){0,2}$/u;
const BEHIND =
  /^(?:,?\s|\s?[/–]\s?)(?:(?:in )?(?:the )?(?:\p{Lu}[\p{L}'’-]{2,14} ){1,2}(?:Building|House|Tower|Hall|Wing|Block)(?!\p{L})|(?:\p{Lu}{1,2}[-. ]?)?\d{1,3}(?:-(?:\p{Lu}\d{2}|\d{3})\d?|\.0\d\d)\p{L}?(?![\p{L}\p{N}]|[-.,/]\d)|(?:\d{1,2}(?:st|nd|rd|th|er|[eè]me|e|º|°|\.)?\s?(?:floor|storey|étage|OG|UG|Stock|Etage|piso|planta|piano|verdieping)|(?:ground|first|second|third|top) floor|Erdgeschoss|rez-de-chaussée)(?!\p{L}))/u;
/** "Building 30/7-012": a house with its room. */
const HOUSE = /^(?:b(?:uilding|ldg|[âa]t)|geb|haus|κτ|edif|budyn)[^\d]*\d+\/\p{Lu}?\d*-\p{Lu}?\d/iu;
/** So far is looked. */
const REACH = 44;
const MOST_BEHIND = 2;

/** A room and its building are one place, with the words for them; of one alone the number goes, and its word tells nothing. */
function joined(text: string, rooms: readonly Room[]): Span[] {
  const spans: Span[] = [];
  let first = 0;
  for (const { start, end, word, cue } of rooms) {
    const bare = BEFORE.exec(text.slice(Math.max(0, cue - REACH), cue))?.[0].length ?? 0;
    let last = end;
    // Behind "Rm" what is called a house may be anything.
    const isRoom = !/^rm\P{L}/iu.test(text.slice(cue, cue + 3));
    for (let n = 0; isRoom && n < MOST_BEHIND; n++)
      last += BEHIND.exec(text.slice(last, last + REACH))?.[0].length ?? 0;
    const before = spans[spans.length - 1];
    if (before && fits(BETWEEN, text.slice(before.end, cue - bare)))
      spans[spans.length - 1] = { ...before, start: first, end: Math.max(before.end, last) };
    else {
      first = bare > 0 ? cue - bare : word;
      const isWhole = bare > 0 || last > end || fits(HOUSE, text.slice(cue, end));
      spans.push({ start: isWhole ? first : start, end: last, type: 'room' });
    }
  }
  return spans;
}

/** At most three small words lie between the cue and its code. */
function afterFillers(text: string, tokens: readonly Token[], cue: number): number | null {
  for (let k = cue + 1; k < tokens.length && k <= cue + 4; k++) {
    if (!/^[\s.:#°,(-]{0,4}$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return null;
    const { plain, text: word, isUpper } = tokens[k]!;
    const isJoined = /^[-/]\p{Lu}?\d/u.test(text.slice(tokens[k]!.end, tokens[k]!.end + 3));
    if (isJoined && tokens[k]!.isCapital) return k;
    if (/\d/.test(word) || (word.length <= 4 && (isUpper || word.length === 1) && !FILLERS.has(plain)))
      return k;
    if (!FILLERS.has(plain)) return null;
    if (isUpper && /\d/.test(tokens[k + 1]?.text ?? '')) return k;
  }
  return null;
}

const NUMBER_SIGNS = set('no nr n');

/** Where "no." or "Nr." between cue and code begins. */
function numberSignAfter(tokens: readonly Token[], cue: number, code: number): number {
  const sign = tokens.slice(cue + 1).find(({ plain, start }) => start < code && NUMBER_SIGNS.has(plain));
  return sign?.start ?? code;
}

/** "77 102", and nothing that is counted behind. */
const GROUPS = /^\d{2} \d{3,4}(?:[.,;)]|$)/;

/** Letters in capitals and digits, joined by marks: "31/2-014", "B-214", "C 3.14". */
function codeAt(
  text: string,
  tokens: readonly Token[],
  first: number,
): { start: number; end: number } | null {
  let last = first;
  while (tokens[last + 1]) {
    const { text: word, start, isUpper } = tokens[last + 1]!;
    const gap = text.slice(tokens[last]!.end, start);
    const isJoined = /^[-./]$/.test(gap) && (/\d/.test(word) || isUpper || word.length === 1);
    const isGroup =
      last === first && GROUPS.test(text.slice(tokens[first]!.start, tokens[last + 1]!.end + 1));
    const isSplit = gap === ' ' && /^\d/.test(word) && (!/\d/.test(tokens[last]!.text) || isGroup);
    if (!isJoined && !isSplit) break;
    last++;
  }
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
