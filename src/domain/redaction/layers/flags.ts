// What looks suspicious and cannot be decided by a program. Few flags are worth more than many: a word is asked about
// once in a text, the most telling kinds first.
import type { Scene } from '../scene.ts';
import { covers, type Flag, overlaps, type Place } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { type functionWords, isFunctionWord } from '../words/function-words.ts';
import { givenNames } from '../words/given-names.ts';
import { isShortForm } from '../words/nicknames.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { eponyms } from './keep-list.ts';
import { placesOf } from './structured.ts';

type Finder = (scene: Scene) => Flag[];

/** In the order of how much they tell. */
const finders: readonly Finder[] = [
  nearMisses,
  shortForms,
  strangers,
  jobTitle,
  roles,
  employers,
  otherScript,
  gender,
  thirdPerson,
  rareWords,
];

/**
 * @param gone   places that go anyway; what lies wholly inside one needs no question.
 * @param asked  places that are asked about already.
 */
export function flagsIn(scene: Scene, gone: readonly Place[], asked: readonly Place[]): Flag[] {
  const flags: Flag[] = [];
  const words = new Set<string>();
  for (const flag of finders.flatMap((find) => find(scene))) {
    const word = scene.text.slice(flag.start, flag.end).toLowerCase();
    const isSettled = gone.some((place) => covers(place, flag)) || words.has(word);
    if (isSettled || [...asked, ...scene.kept, ...flags].some((place) => overlaps(place, flag))) continue;
    words.add(word);
    flags.push(flag);
  }
  return flags;
}

function placeOf(token: Token): Place {
  return { start: token.start, end: token.end };
}

function nearMisses({ tokens, known }: Scene): Flag[] {
  return tokens
    .filter((token) => token.isCapital && !safeCapitals.has(token.plain) && !known.isWord(token.plain))
    .filter((token) => known.isNearMiss(token.plain) || known.isNearMiss(token.german))
    .map((token) => ({ ...placeOf(token), why: 'near miss' as const }));
}

/** The usual short form of the mentor's own given name. */
function shortForms({ tokens, known, mentor }: Scene): Flag[] {
  const names = known.parts[mentor]?.words.flatMap((word) => word.keys) ?? [];
  return tokens
    .filter((token) => token.isCapital && names.some((name) => isShortForm(token.plain, name)))
    .map((token) => ({ ...placeOf(token), why: 'near miss' as const }));
}

/** Capitals that no list explains, in mid-sentence, and groups of capitals: each may name an employer, a project, a person. */
function rareWords({ tokens, language, isRare }: Scene): Flag[] {
  return tokens
    .filter((token) => (token.isUpper ? token.text.length <= 6 : language !== 'de' && isUnexplained(token)))
    .filter(
      ({ plain }) =>
        ![safeCapitals, institutionWords, eponyms].some((known) => known.has(plain)) &&
        !isFunctionWord(plain),
    )
    .filter(({ plain, text }) => !/^\p{N}/u.test(text) && isRare(plain))
    .map((token) => ({ ...placeOf(token), why: 'rare word' as const }));
}

function isUnexplained({ isCapital, startsSentence, text }: Token): boolean {
  return isCapital && !startsSentence && text.length > 2;
}

/** A given name before another capital; in English and French also two unknown capitals side by side. */
function strangers(scene: Scene): Flag[] {
  const { tokens, text, language } = scene;
  const flags: Flag[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const last = capitalRun(scene, k);
    const isGiven = givenNames.has(tokens[k]!.plain) && tokens[k]!.isCapital;
    if (last === k && !(isGiven && !tokens[k]!.startsSentence)) continue;
    if (last < k) continue;
    const isPair = last > k && language !== 'de' && !tokens[k]!.startsSentence;
    const words = tokens.slice(k, last + 1);
    const isInstitution =
      words.some((w) => institutionWords.has(w.plain)) || institutionWords.has(tokens[last + 1]?.plain ?? '');
    if ((isGiven || isPair) && !isInstitution && text.slice(tokens[k]!.start, tokens[last]!.end).length < 60)
      flags.push({ start: tokens[k]!.start, end: tokens[last]!.end, why: 'stranger' });
    k = last;
  }
  return flags;
}

/** The last of the unknown capitalised words that follow each other from here on; less than `at` where there is none. */
function capitalRun({ tokens, text, language }: Scene, at: number): number {
  let last = at - 1;
  for (let k = at; k < tokens.length; k++) {
    const token = tokens[k]!;
    const isUnknown =
      token.isCapital &&
      token.text.length > 1 &&
      !token.isUpper &&
      !safeCapitals.has(token.plain) &&
      !isFunctionWord(token.plain);
    if (!isUnknown || (k > at && !/^[\s\u00a0-]{1,2}$/.test(text.slice(tokens[k - 1]!.end, token.start))))
      break;
    if (k > at + 1 && language === 'de') break;
    last = k;
  }
  return last;
}

function jobTitle({ tokens, known, mentor }: Scene): Flag[] {
  const job = (known.people[mentor]?.job ?? '').split(/[,;/(]/)[0]!;
  const words = job
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    .filter((w) => w !== '');
  if (words.length < 2) return [];
  return tokens.flatMap((token, k): Flag[] => {
    const isHere = words.every((word, n) => tokens[k + n]?.plain === word);
    return isHere ? [{ start: token.start, end: tokens[k + words.length - 1]!.end, why: 'job title' }] : [];
  });
}

/** Being the first or the only one of a kind, and offices that one person holds. */
const ROLE = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:first|only)\\s(?:female |male |ever )?(?:woman|man|person|director|head|professor|expert|engineer|scientist|president|manager|physicist|employee|member|dean|chair|leader|lawyer|technician)',
    '(?:premi[eè]re?|seule?)\\s(?:femme|homme|personne|directeur|directrice|cheffe?|professeure?|expert|experte|ing[ée]nieure?|pr[ée]sidente?|doyenne?|membre|responsable)',
    '(?:erste[rn]?|einzige[rn]?)\\s(?:frau|mann|person|direktorin|direktor|leiterin|leiter|professorin|professor|expertin|experte|ingenieurin|ingenieur|präsidentin|präsident|mitglied)',
    '(?:head|director|dean|founder|co-founder|president|chair(?:man|woman|person)?|spokesperson|ombudsman)\\sof\\s(?:the\\s)?\\p{L}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2}',
    "(?:chef(?:fe)?|directeur|directrice|doyen(?:ne)?|fondat(?:eur|rice)|pr[ée]sidente?)\\s(?:de|du|des|d['’])\\s?(?:la\\s|l['’])?\\p{L}[\\p{L}-]{1,30}",
    '(?:leiter(?:in)?|direktor(?:in)?|dekan(?:in)?|gr[üu]nder(?:in)?|pr[äa]sident(?:in)?|vorsitzende[r]?)\\s(?:der|des|von|vom)\\s\\p{L}[\\p{L}-]{1,30}',
  ].join('|')})`,
  'giu',
);

function roles({ text }: Scene): Flag[] {
  return placesOf(text, ROLE).map((place) => ({ ...place, why: 'role' as const }));
}

const EMPLOYED = new Set(
  'at for with from joined chez pour bei fur fuer firma company entreprise'.split(' '),
);
/** After these a capital is no employer: "for Christmas" and the like are in the list of safe words. */
function employers({ tokens, text, language }: Scene): Flag[] {
  return tokens.flatMap((token, k): Flag[] => {
    const before = tokens[k - 1];
    if (!before || !EMPLOYED.has(before.plain) || !/^\s$/.test(text.slice(before.end, token.start)))
      return [];
    if (language === 'de' && !['bei', 'firma'].includes(before.plain)) return [];
    const isOrdinary =
      safeCapitals.has(token.plain) ||
      isFunctionWord(token.plain) ||
      !token.isCapital ||
      token.text.length < 2;
    const isNoun = language === 'de' && before.plain !== 'firma' && isGermanNoun(token);
    return isOrdinary || isNoun ? [] : [{ ...placeOf(token), why: 'employer' }];
  });
}

/** German capitalises every noun; the usual endings of ordinary ones give them away. */
function isGermanNoun({ plain }: Token): boolean {
  return /(?:ung|heit|keit|schaft|tion|tat|taten|ungen|lich|nis|ment|ern|ler|ler|chen|tag|abend|bedarf|fragen|problemen|themen|kollegen|arbeit|projekten|treffen|regen|gesprachen|aufgaben|wunsch|interesse|zeit|beruf|thema|start|einstieg)$/.test(
    plain,
  );
}

function otherScript({ text }: Scene): Flag[] {
  const isForeign =
    /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}]{2,60}/gu;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  return latin === 0 ? [] : placesOf(text, isForeign).map((place) => ({ ...place, why: 'script' as const }));
}

const GENDER =
  /(?<![\p{L}])(?:my (?:husband|wife|maternity|paternity)|as a (?:woman|man|mother|father|girl|boy|mum|dad)|mon mari|ma femme|mon [ée]pouse?|(?:je suis|j['’]ai [ée]t[ée]|suis) (?:n[ée]e|devenue|partie|arriv[ée]e|pass[ée]e|revenue|all[ée]e|entr[ée]e|rest[ée]e)|(?:en tant que|comme) (?:femme|m[èe]re|p[èe]re|homme)|mein mann|meine ehefrau|meine frau|als (?:frau|mutter|vater|mann)|(?:als|bin) \p{Lu}\p{L}{3,30}(?:erin|istin|eurin|orin|ärztin|ekin|gin))(?![\p{L}])/giu;

function gender({ text }: Scene): Flag[] {
  return placesOf(text, GENDER)
    .slice(0, 1)
    .map((place) => ({ ...place, why: 'gender' as const }));
}

const THIRD: Readonly<Record<keyof typeof functionWords, ReadonlySet<string>>> = {
  en: new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']),
  fr: new Set(['elle']),
  de: new Set(['er', 'seine', 'seiner', 'seinem']),
};

/** Speaks of its author from outside, and never says I. */
function thirdPerson({ tokens, language }: Scene): Flag[] {
  const own = new Set([
    'i',
    'my',
    'me',
    'je',
    'j',
    'ma',
    'mon',
    'mes',
    'ich',
    'mein',
    'meine',
    'mir',
    'mich',
    'nous',
    'we',
    'wir',
  ]);
  if (tokens.some((token) => own.has(token.plain))) return [];
  return tokens
    .filter((token) => THIRD[language].has(token.plain))
    .map((token) => ({ ...placeOf(token), why: 'third person' as const }));
}
