// What stands right beside a name and goes with it: an article or a form of address, which tell the gender, in any language; the rest of a
// double name that is shortened without stops; what makes a house of it.
import type { NameParts } from '../known/name-parts.ts';
import { patternFor } from '../lighter-patterns.ts';
import { beginsLarge } from '../signs.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';
import type { NameHit } from './hits.ts';

/** Behind a name, in India, Japan, Turkey, Persia and elsewhere. */
const ADDRESS_AFTER =
  /^(?:[- ](?:ji|jee|san|sensei|sama|kun|chan|ssi|nim)|[ ](?:bhai|bhaiya|didi|sir|madam|ma['’]am|saheb|sahib|garu|anna|akka|opa|aka|apa|hoca|hocam|bey|han[ıi]m|abi|abla|joon|jan|khanum|agha|h[yọ]ung))(?![\p{L}\p{M}])/iu;
/** Before one. */
const ADDRESS_BEFORE =
  /(?<![\p{L}\p{M}])(?:bang|mbak|mas|pak|bu|bapak|ibu|mama|baba|zuster|broeder|mevrouw|meneer|mevr\.|dhr\.|tante|onkel|c[ôo]|th[ầa]y|em|anh|ch[ịi]|[ôo]ng|se[ñn]ora?|se[ñn]orita|do[ñn]a?|domnu['’l]?|doamna|domni[șs]oara|pan|pani|pan[ią]|panem|tov|l['’]ingegner|l['’]avvocato|ingegner|avvocato|zuster|monsieur|madame|tonton|tata|auntie|aunty|uncle|frau doktor|herr doktor|госпожа|господин|пан|пані|паном|тётя|дядя|кума|κύριος|κυρία|κ\.|κα)[ ]$/iu;
/** Of a given name; in dialects, also without a blank. */
const ARTICLE =
  /(?<![\p{L}\p{M}'’])(?:(?:der|die|das|dem|den|la|le|il|el|lo|en|na|o|os|ο|η|τον|την|του|της|dr|dä|ds|d)[ ]|d['’])$/iu;
const SPOKEN = /(?<![\p{L}\p{M}])(?:d['’]|ds |dr |dä )$/iu;

export function withName(scene: Scene, { start, end }: Place, hit: NameHit): Place {
  const last = afterName(scene, end, hit);
  return { start: beforeName(scene, start, hit), end: last };
}

function beforeName({ text, known, language }: Scene, start: number, { bearers }: NameHit): number {
  const before = text.slice(Math.max(0, start - 20), start);
  const address = patternFor(text, ADDRESS_BEFORE).exec(before)?.[0] ?? '';
  if (address !== '') return start - address.length;
  const isGiven = bearers.some(({ person, word }) => {
    const role = known.parts[person]!.words[word]?.role;
    return role === 'given' || role === 'nick';
  });
  const shape = isGiven && language !== 'en' ? ARTICLE : SPOKEN;
  const article = (patternFor(text, shape).exec(before) ?? [''])[0];
  return start - article.length;
}

function afterName(scene: Scene, end: number, hit: NameHit): number {
  const { text } = scene;
  if (!/^[-\s]/.test(text.slice(end, end + 1))) return end;
  const address = patternFor(text, ADDRESS_AFTER).exec(text.slice(end, end + 12))?.[0] ?? '';
  if (address !== '') return end + address.length;
  const behind = text.slice(end, end + 5);
  const initials = patternFor(behind, INITIALS).exec(behind);
  if (initials && isInitialOf(scene, hit, plainKey(initials[1]!).slice(0, 1)))
    return end + initials[0].length;
  const house = patternFor(text, HOUSE).exec(text.slice(end, end + 60))?.[0] ?? '';
  return house !== '' ? end + house.length : shortenedTo(scene, end, hit);
}

/** "Winterbourne OT, Echeverria M": as libraries write authors. */
function isInitialOf({ known }: Scene, { bearers }: NameHit, letter: string): boolean {
  return bearers.some(({ person, word }) => {
    const { words } = known.parts[person]!;
    return (
      words[word]?.role === 'family' &&
      words.some(({ role, initial }) => role === 'given' && initial === letter)
    );
  });
}

const INITIALS = /^ (\p{Lu}{1,2})(?=[,.;)]|$|\n)/u;
const CUT = /^[ \u00a0]([\p{L}\p{M}]{1,3}(?:[-‐‑­][\p{L}\p{M}]{1,9}){1,3})(?![\p{L}\p{M}])/u;

/** "Langridge & Daughters Ltd", "Sägesser Holzbau AG": a house that bears the family's name. */
const HOUSE =
  /^(?:(?: \p{Lu}[\p{L}-]+){0,2} (?:Ltd|LLC|Inc|AG|GmbH|KG|SA|SL|SAS|SARL|Srl|SpA|BV|NV|AB|Oy|SE|PLC)|(?: (?:&|and|und|et) (?:Sons?|Daughters?|Co|Partners?|Söhne|Sohn|Töchter|Fils|Cie|Associates))(?:\.| (?:Ltd|LLC|AG|GmbH|KG))?)(?![\p{L}])\.?/u;

/** "Gareth Ll-P", "T W-J", "cosmo a-h", "F. L-holm": what follows is the beginning of each further piece, or a piece without its middle. */
function shortenedTo({ text, known, isSmall }: Scene, end: number, { bearers }: NameHit): number {
  const found = patternFor(text, CUT).exec(text.slice(end, end + 30));
  const small = isSmall ? /^ (\p{Ll})\.?(?![\p{L}\p{N}-])/u.exec(text.slice(end, end + 4)) : null;
  if (
    small &&
    bearers.some(({ person }) =>
      known.parts[person]!.words.some(({ role, initial }) => role === 'family' && initial === small[1]),
    )
  )
    return end + small[0].length;
  if (found === null || !(isSmall || beginsLarge(found[1]!))) return end;
  const isTheirs = bearers.some(({ person }) => isShortened(found[1]!, known.parts[person]!));
  return isTheirs ? end + found[0].length : end;
}

/** Pieces in their order, each by its first letters; or the first letter and the end of one piece. */
export function isShortened(written: string, { pieces }: Pick<NameParts, 'pieces'>): boolean {
  const parts = plainKey(written).split(/[-‐‑]/);
  const names = pieces.inOrder.map(({ key }) => key);
  let at = 0;
  const isInOrder = parts.every((part) => {
    while (at < names.length && !names[at]!.startsWith(part)) at++;
    return at++ < names.length;
  });
  const [first = '', last = ''] = parts;
  const isCut = parts.length === 2 && last.length > 2;
  return isInOrder || (isCut && names.some((name) => name.startsWith(first) && name.endsWith(last)));
}
