// User names: a login made of the mentor's own name ("yhashimo"), and what a word announces as one.

import { keptFor } from '../../ground/made-when-asked.ts';
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { fits, patternFor } from '../lighter-patterns.ts';
import { type Flag, overlaps, type Place, type Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey, type Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { placesOf } from './places-of.ts';
import { underscoredIn } from './underscored.ts';

const CUE =
  /(?:user[ -]?name|login|log-in|account|handle|nick(?:name)?|github|(?<!\p{L})(?:gh|ig|fb|tg|yt|sc)|gitlab|discord|slack|mattermost|matrix|telegram|skype|irc|chat|signal|whatsapp|threema|mastodon|bluesky|instagram|insta|tiktok|strava|twitter|facebook|linkedin|xing|teams|zoom|orcid|pseudo|identifiant|compte|benutzername|kennung|konto|messagerie|messenger|forum|repo(?:sitory)?|dépôt|passcode|code|snap|tag|insta|telega|ping|카카오|깃허브|카톡|인스타|微信|微博|телеграм\p{L}{0,2}|гитхаб\p{L}{0,2}|אינסטגרם|טלגרם|تلغرام|غيتهاب|ライン|ツイッター)(?:[\s:=,]+(?:name|is|est|ist|id|account|handle|login|as|under|als|unter|sous|comme|user|at|my|mon|mein|ich bin|bin ich|i am|je suis|findest du mich))*[\s:=,–-]+["'«„“\s]{0,2}$/iu;
const CUE_WORDS =
  /user[ -]?name|log-?in|account|handle|nick|git(?:hub|lab)|(?<!\p{L})(?:gh|ig|fb|tg|yt|sc)(?!\p{L})|discord|slack|mattermost|matrix|telegram|skype|irc|chat|signal|whatsapp|threema|mastodon|bluesky|insta|tiktok|strava|twitter|facebook|linkedin|xing|teams|zoom|pseudo|identifiant|compte|benutzername|kennung|konto|messagerie|messenger|forum|repo(?:sitory)?|dépôt|passcode|code|snap|tag|insta|telega|ping|카카오|깃허브|카톡|인스타|微信|微博|телеграм|гитхаб|אינסטגרם|טלגרם|تلغرام|غيتهاب|ライン|ツイッター/iu;
/** Letters of the family name that a login keeps at least. */
const KEPT = 4;
const SURE = 6;

/** "hzgrey/mentor-notes", "mecki.42", "#ilseknipst", "jules.cb" */
const JOINED =
  /(?<![\p{L}\p{N}@./])(?:#[\p{L}\p{N}_]{5,30}|\p{Ll}{1,15}\.\p{Ll}{1,20}|\p{Ll}[\p{L}\p{N}]{2,20}(?:\/[\p{L}\p{N}][\p{L}\p{N}-]{2,30}|\.(?:\p{N}{1,4}|\p{Ll}{2,3})))(?![\p{L}\p{N}@.-]\p{L})/gu;

/** The end of a web address written without its beginning: "/in/diego-fuentes-tenders". */
const SLUG = /(?<=\/)[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)+/gu;

/** @param named  places of names: a file that is called after somebody goes whole. */
export function userNamesIn(scene: Scene, named: readonly Place[]): { spans: Span[]; flags: Flag[] } {
  const underscored = underscoredIn(scene.text);
  const isTheirs = (place: Place) =>
    isLikeOwn(scene, scene.text.slice(place.start, place.end)) || named.some((name) => overlaps(name, place));
  const isOfOwn = ({ start, end }: Place) =>
    isMadeOf(
      scene,
      plainKey(scene.text.slice(start, end))
        .replace(/^#/, '')
        .split(/[^a-z]/)[0]!,
    );
  const slugs = [...placesOf(scene.text, SLUG), ...placesOf(scene.text, JOINED)];
  const isOfLetters = ({ start, end }: Place) => /\p{L}{3}/u.test(scene.text.slice(start, end));
  const spans: Span[] = [
    ...underscored.filter((place) => isOfLetters(place) || isTheirs(place)),
    ...slugs.filter((place) => isTheirs(place) || isOfOwn(place)),
  ].map((place) => ({ ...place, type: 'handle' }));
  const flags: Flag[] = underscored
    .filter((place) => !isTheirs(place))
    .map((place) => ({ ...place, why: 'number' }));
  const isAnnouncing = patternFor(scene.text, CUE_WORDS).test(scene.text);
  for (const token of scene.tokens) {
    const cue = isAnnouncing ? cueBefore(scene, token) : undefined;
    const announced = cue !== undefined;
    const own = isLoginOf(scene, token);
    const place = { start: token.start, end: token.end };
    const begun = isBegunBy(scene, token);
    if (begun && (/\p{Ll}\p{Lu}/u.test(token.text) || announced)) spans.push({ ...place, type: 'handle' });
    else if (begun) flags.push({ ...place, why: 'near miss' });
    const signed = announced && initialsOfOwn(scene).has(token.plain) && !token.isCapital;
    const mixed = announced ? mixedAt(scene.text, token.start) : null;
    if (mixed !== null) spans.push({ start: token.start, end: token.start + mixed, type: 'handle' });
    else if (signed || (own && (announced || token.plain.length >= SURE)))
      spans.push({ ...place, type: 'handle' });
    else if (announced && isCalled(scene, token, cue)) spans.push({ ...place, type: 'handle' });
    else if (own || (announced && isUnknown(scene, token))) flags.push({ ...place, why: 'near miss' });
  }
  return { spans, flags };
}

const cueBefore = ({ text }: Scene, { start }: Token) =>
  CUE.exec(text.slice(Math.max(0, start - 60), start))?.[0];

/** "ludi.77", "m-astruc": what is announced and is no word, by the marks or digits within it. */
const MIXED = /^(?=[\p{L}.-]*[\p{N}_]|\p{Ll}[\p{L}]*[.-]\p{Ll})[\p{L}\p{N}_.-]{3,40}/u;

function mixedAt(text: string, at: number): number | null {
  const found = MIXED.exec(text.slice(at, at + 40))?.[0].replace(/[.-]+$/, '') ?? '';
  return found.length > 2 && /[\p{L}]/u.test(found) && /[\p{N}_.-]/u.test(found) ? found.length : null;
}

/** What logins are made of, worked out once for each mentor. */
const ownOf = keptFor(({ parts }: Scene['known'], mentor: number) => {
  const words = parts[mentor]?.words ?? [];
  const families = words.filter(({ role }) => role === 'family').flatMap(({ keys }) => keys);
  return {
    keys: words.flatMap(({ keys }) => keys),
    first: words[0]?.initial ?? '',
    families: families.map(plainKey),
  };
});

/** "GontranWatt", "Rossonomics": a new word that begins with one of the mentor's names. */
function isBegunBy({ known, mentor, language }: Scene, { plain }: Token): boolean {
  if (plain.length < KEPT + MORE) return false;
  const isBegun = ownOf(known, mentor).keys.some(
    (key) => key.length >= KEPT && plain.startsWith(key) && plain.length >= key.length + MORE,
  );
  return isBegun && kindOf(plain, language) === 'unknown';
}

const MORE = 3;

/** "passcode hzg" */
function initialsOfOwn({ known, mentor }: Scene): ReadonlySet<string> {
  return known.parts[mentor]?.initials ?? new Set();
}

/** Three letters of the mentor's name at its beginning, an initial before them or not. */
function isLikeOwn({ known, mentor }: Scene, login: string): boolean {
  const letters = plainKey(login).replace(/[^a-z]/g, '');
  const words = known.parts[mentor]?.words ?? [];
  const first = words[0]?.initial ?? '';
  return words
    .flatMap(({ keys }) => keys.map((key) => key.replace(/\|/g, '').slice(0, 3)))
    .some((start) => start.length === 3 && (letters.startsWith(start) || letters.startsWith(first + start)));
}

/** "On GitHub I am calliforge", "auf GitHub als aschecode": a word that no list has, where one says as what one is there. */
function isCalled({ language, text }: Scene, { plain, isCapital, end }: Token, cue: string): boolean {
  const said = fits(PLATFORM, cue) ? CALLED.exec(cue) : null;
  if (said === null || isCapital || plain.length < KEPT || isListedWord(plain, language)) return false;
  // "under permissive licences"
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1];
  if (next !== undefined && said[1] !== undefined && !isFunctionWord(plainKey(next))) return false;
  return said[1] !== undefined || kindOf(plain, language) === 'unknown';
}

/** Where everybody has a name of their own; a chat, an account, a code may be anything. */
const PLATFORM =
  /^(?:gh|ig|fb|tg|yt|sc|github|gitlab|discord|slack|mattermost|matrix|telegram|skype|irc|threema|mastodon|bluesky|insta(?:gram)?|tiktok|strava|twitter)(?!\p{L})/iu;
const CALLED =
  /(?:(?<!\p{L})(?:(als|as|sous|under|unter|comme)|ich bin|bin ich|i am|je suis|is|ist|est|es|è)|(:)) ["“„«]?$/iu;

function isUnknown({ language }: Scene, token: Token): boolean {
  return token.text.length >= KEPT && !token.isCapital && kindOf(token.plain, language) === 'unknown';
}

/** "jbokonkwo", "rlefloch", "drewcast": the beginnings of two pieces and more in a row, one of them of three letters. */
function isMadeOf({ known, mentor }: Scene, letters: string): boolean {
  const person = known.people[mentor];
  if (person === undefined || letters.length < KEPT + 1) return false;
  const isLatin = /\p{Script=Latin}/u.test(person.name);
  const pieces = plainKey(isLatin ? person.name : (person.email.split('@')[0] ?? ''))
    .split(/[^a-z]+/)
    .filter((piece) => piece !== '');
  const fits = (at: number, from: number, met: number, longest: number): boolean => {
    if (from === letters.length) return met > 1 && longest >= 3;
    if (at === pieces.length) return false;
    const piece = pieces[at]!;
    let same = 0;
    while (same < piece.length && piece[same] === letters[from + same]) same++;
    for (let taken = same; taken > 0; taken--)
      if (fits(at + 1, from + taken, met + 1, Math.max(longest, taken))) return true;
    return fits(at + 1, from, met, longest);
  };
  return fits(0, 0, 0, 0);
}

/** An initial and the beginning of the family name, or that and something more: yhashimo, gschwandi, akowal7. */
function isLoginOf(scene: Scene, { plain, isCapital, start }: Token): boolean {
  const { known, mentor, language } = scene;
  if (isCapital || plain.length < KEPT + 1) return false;
  const letters = plain.replace(/[\d_]+/g, '');
  if (isWholeLogin(scene, start, letters)) return true;
  if (kindOf(plain, language) !== 'unknown') return false;
  const { first, families } = ownOf(known, mentor);
  const isMade = families.some((key) => {
    const family = key.replace(/\|/g, '');
    const begun = family.slice(0, KEPT);
    if (begun.length < KEPT) return letters === first + family || letters === family + first;
    return letters.startsWith(first + begun)
      ? (first + family).startsWith(letters) || letters.startsWith(first + family)
      : letters.startsWith(family.slice(0, SURE)) && family.length >= SURE && !isPluralOf(family, letters);
  });
  return isMade || isMadeOf(scene, letters);
}

/** "sous les pommiers" of somebody called Pommier. */
const isPluralOf = (family: string, letters: string) =>
  letters.startsWith(family) && /^(?:s|x|e|es)?$/.test(letters.slice(family.length));

/** "ghartung", "reyesc2": an initial and the whole family name, whatever word it looks like, unless it is only that word. */
function isWholeLogin(scene: Scene, at: number, letters: string): boolean {
  if (letters.length < SURE) return false;
  const { first, families } = ownOf(scene.known, scene.mentor);
  if (families.some((family) => first + family === letters)) return true;
  return families.some((family) => family + first === letters) && !isPlural(scene, at, letters);
}

/** "about grants" of Scott Grant, where nothing in the text speaks of logins or of where to write. */
function isPlural({ text, language }: Scene, at: number, letters: string): boolean {
  if (language === 'de' || !letters.endsWith('s') || kindOf(letters, language) !== 'ordinary') return false;
  return COUNTED.test(text.slice(Math.max(0, at - 16), at)) && !patternFor(text, ANNOUNCED).test(text);
}

const COUNTED =
  /(?<!\p{L})(?:about|many|some|several|more|few|new|small|large|big|research|writing|winning|won) $/iu;
const ANNOUNCED = new RegExp(
  `${CUE_WORDS.source}|k[uü]rzel|initials?(?!\\p{L})|intranet|user|e-?mail|find me|reach me|write to`,
  'iu',
);
