// People whom no list has, where the sentence says what they are to whoever wrote it: "my first boss at Arup, Hamish Farquharson",
// "Yvonne Trémazan qui m'a poussée", "hat mich Leonhard Stübinger geholt". Of one word alone fewer ways say it: it may be a house or a town.
import { foldedPart } from '../folded-text.ts';
import { isFamous, isGivenOnly, isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { beginsAsName } from '../signs.ts';
import { among, type Place, type Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { particles } from '../words/particles.ts';
import { legalForms, listLinks, personCues } from '../words/person-cues.ts';
import { isListing, isRelated } from '../words/relations.ts';
import { isRelatedOne, type OneName } from '../words/relations-of-one.ts';
import { institutionWords } from '../words/safe-capitals.ts';
import { isTeaching } from '../words/teaching.ts';
import { isThingCalled, isVoice } from '../words/things-called.ts';
import { eponyms } from './keep-list.ts';
import { isOfSomebody, linkedBehind, listedBehind, REACH } from './listed-with.ts';
import { withNickname } from './quoted-nickname.ts';
import { mayBeName } from './shapes.ts';
import { toTheEnd } from './to-the-end.ts';

/** @param gone  what goes anyway. */
export function relatedIn(scene: Scene, gone: readonly Span[]): Span[] {
  const { tokens, isJoined, language } = scene;
  const [spans, owners]: [Span[], Span[]] = [[], []];
  const isGone = among(gone).touch;
  for (let k = 0; k < tokens.length && !isJoined; k++) {
    if (!mayBeName(tokens[k])) continue;
    if (!(isNamed(scene, tokens[k]!) || isChild(scene, k)) || isBehindCapital(scene, k)) continue;
    const isOwn = isOwner(scene, k);
    const start = withNickname(scene.text, tokens[k]!.start);
    const { last, names } = isOwn ? { last: k, names: 1 } : nameAt(scene, k, start);
    const place = { start, end: tokens[last]!.end };
    // Most whom a sentence names are known: of them it need not be read.
    if (isHouse(scene, k, last, names) || isGone(place)) continue;
    const isBehindName = names === 1 && isBehindFamilyName(scene, k);
    const one = {
      isGiven: isGivenOnly(tokens[k]!.plain, language) && !isVoice(tokens[k]!.plain),
      isAlone: names === 1 && !isBehindName,
      isBehindName,
      isThing: isThingCalled(foldedPart(scene.text, place.start, place.end)),
    };
    if (!isOwn && !isTold(scene, place, names, one) && !isChild(scene, k)) continue;
    const found: Span = { ...place, type: 'likely' };
    if (isOwn) owners.push(found);
    else spans.push(found, ...besideIn(scene, k, last));
    k = last;
  }
  const whole = [...owners, ...wholeOf(scene, spans, gone)];
  const persons = isJoined ? [] : [...whole, ...gone.filter(({ type }) => OF_PEOPLE.has(type))];
  const listed = persons.flatMap((one) => [...listedBehind(scene, one), ...linkedBehind(scene, one)]);
  return [...whole, ...wholeOf(scene, listed, [...gone, ...whole])];
}

/** Nobody goes by half: all of a name, or none of it. */
function wholeOf(scene: Scene, spans: readonly Span[], gone: readonly Span[]): Span[] {
  return spans.flatMap((span) => toTheEnd(scene, span, [...gone, ...spans]) ?? []);
}

const OF_PEOPLE: ReadonlySet<Span['type']> = new Set(['name', 'colleague', 'stranger']);

/** "Denise et Abdel, de l'équipe": somebody's given name tied to another's by "and". */
function besideIn({ tokens, text, language }: Scene, first: number, last: number): Span[] {
  return [first - 2, last + 2].flatMap((at): Span[] => {
    const [token, link] = [tokens[at], tokens[(at + (at < first ? first : last)) / 2]];
    if (!mayBeName(token) || !link || !listLinks.has(link.plain)) return [];
    const gap = text.slice(
      Math.min(token.end, tokens[last]!.end),
      Math.max(token.start, tokens[first]!.start),
    );
    const isOne = gap === ` ${link.text} ` && /^(?:given|unknown)$/.test(kindOf(token.plain, language));
    return isOne ? [{ start: token.start, end: token.end, type: 'likely' }] : [];
  });
}

/** "Vater von Wolf": whatever the word is besides. */
function isChild({ text, tokens, language }: Scene, at: number): boolean {
  const { start, plain } = tokens[at]!;
  const kind = kindOf(plain, language);
  if (!isOfSomebody(tokens[at]!, language) || (language === 'de' && kind === 'maybe given')) return false;
  const isGiven = kind.endsWith('given') && !isThingCalled(plain);
  return isListing(foldedPart(text, Math.max(0, start - REACH), start), isGiven);
}

function isTold(scene: Scene, { start, end }: Place, names: number, one: OneName): boolean {
  const { text } = scene;
  const first = Math.max(0, start - REACH);
  const [before, behind] = [foldedPart(text, first, start), foldedPart(text, end, end + REACH)];
  if (isRelatedOne(before, behind, one)) return names > 1 || !isFamous(foldedPart(text, start, end));
  if (names === 1) return false;
  return isRelated(before, behind) || isTeaching(text.slice(first, start), text.slice(end, end + REACH));
}

/** The last word of a name that begins here, and of how many names it is. */
function nameAt(scene: Scene, first: number, start: number): { last: number; names: number } {
  const { tokens, language } = scene;
  let last = first;
  let names = start < tokens[first]!.start ? 2 : 1;
  for (let k = first + 1; k < tokens.length && k <= first + MOST_WORDS; k++) {
    const gap = gapBefore(scene, k);
    const token = tokens[k]!;
    if (!JOINS.test(gap)) break;
    if (
      /[-‐‑'’]/.test(gap)
        ? token.isCapital || token.text === 'h'
        : isNamed(scene, token) || isFamilyName(scene, token, names, first)
    ) {
      last = k;
      if (gap === ' ' && (isNamed(scene, token) || kindOf(tokens[first]!.plain, language) === 'given'))
        names++;
    } else if (
      names > 1 ||
      !particles.has(token.plain) ||
      (token.isCapital && token.text.length > 3) ||
      listLinks.has(token.plain) ||
      LINKS_ELSEWHERE.has(token.plain)
    )
      break;
  }
  return { last, names };
}

/** "Peek & Cloppenburg", "Hotel Adlon", "Nordlys Analytics", "l’école Jules-Ferry" */
function isHouse(scene: Scene, first: number, last: number, names: number): boolean {
  if (names === 1 && SCHOOLS.test(scene.tokens[first - 1]?.plain ?? '')) return true;
  const [next, gap] = [scene.tokens[last + 1], gapBefore(scene, last + 1)];
  if (next === undefined) return false;
  if (/[&+]/.test(gap)) return true;
  return gap === ' ' && (legalForms.has(next.plain) || institutionWords.has(next.plain));
}

const SCHOOLS = /^(?:ecole|college|lycee|universite|hopital)$/;
const MOST_WORDS = 6;
const LINKS_ELSEWHERE: ReadonlySet<string> = new Set(['y', 'e', 'i']);
const JOINS = /^(?: |[-‐‑]|['’ʼ])$/;

const gapBefore = ({ text, tokens }: Scene, at: number) =>
  at === 0 ? '\n' : text.slice(tokens[at - 1]!.end, tokens[at]?.start);

/** "Bosch Rexroth", "Ernst & Young": not in the middle of capitals. */
function isBehindCapital(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  if (before === undefined) return false;
  const gap = gapBefore(scene, at);
  if (/[&+]/.test(gap)) return true;
  const isWord = !isNamed(scene, before) && (before.startsSentence || scene.language === 'de');
  return JOINS.test(gap) && mayBeName(before) && !isWord;
}

/** "Berger Hamza dit", where a sentence begins: a family name that is also a word. */
function isBehindFamilyName(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  if (!mayBeName(before) || !before.startsSentence || !JOINS.test(gapBefore(scene, at))) return false;
  return !personCues.has(before.plain) && kindOf(before.plain, scene.language).startsWith('maybe');
}

/** "Hannelores alte Truppe": in German what somebody has stands behind their name. */
function isOwner({ tokens, text, language }: Scene, at: number): boolean {
  const [{ plain, start, end }, before] = [tokens[at]!, tokens[at - 1]];
  if (
    language !== 'de' ||
    !/[^sxz]s$/.test(plain) ||
    kindOf(plain.slice(0, -1), language) !== 'given' ||
    kindOf(plain, language) !== 'unknown'
  )
    return false;
  const isBehindWord =
    before !== undefined &&
    (!before.isCapital || before.startsSentence) &&
    text.slice(before.end, start) === ' ';
  return isBehindWord && OWNED.test(text.slice(end, end + REACH));
}

/** What somebody at work has: "Marios Sommer" is a whole name, "Ninos Eis" a café. */
const OWNED = new RegExp(
  `^ (?:\\p{Ll}+e[nmrs]? Platz|(?:\\p{Ll}+e[nmrs]? )?(?:${[
    'Team|Truppe|Mannschaft|Gruppe|Arbeitsgruppe|Abteilung|Schicht|Werkstatt|Projekte?|Schreibtisch|Arbeitsplatz|Büro|Labor',
    'Stelle|Posten|Rolle|Aufgaben?|Nachfolge|Nachfolger(?:in)?|Vorgänger(?:in)?|Vertretung|Assistent(?:in)?|Chef(?:in)?|Kolleg(?:en?|in)',
    'Weggang|Abschied|Ausscheiden|Ruhestand|Pensionierung|Kündigung|Beförderung|Ankunft|Rückkehr|Elternzeit|Tod',
    'Stimme|Rat|Ratschlag|Ratschläge|Worte|Geduld|Hilfe|Unterstützung|Vertrauen|Ideen?|Notizen|Vorschlag|Empfehlung',
  ].join('|')}))(?!\\p{L})`,
  'u',
);

/** A capital that is no word, or the word people are called by. */
function isNamed({ language }: Scene, token: Token): boolean {
  if (!mayBeName(token) || eponyms.has(token.plain) || personCues.has(token.plain)) return false;
  if (!beginsAsName(token.text)) return false;
  const kind = kindOf(token.plain, language);
  return kind === 'given' || kind === 'unknown' || (kind === 'maybe given' && language !== 'de');
}

/** "Huguette Malvoisin", "Philippa Field": behind a given name also a word. */
function isFamilyName({ tokens, language }: Scene, token: Token, names: number, first: number): boolean {
  if (names > 1 || !mayBeName(token)) return false;
  const kind = kindOf(tokens[first]!.plain, language);
  return (
    (kind === 'given' || kind === 'unknown') && (language !== 'de' || !isListedWord(token.plain, language))
  );
}
