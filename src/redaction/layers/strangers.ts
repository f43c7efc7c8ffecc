// Strangers: capitalised words that no list of ordinary words knows. Where a person is likely the coordinator is asked and
// publishing waits; anything else is worth a look.
import { inLatin } from '../known/other-scripts.ts';
import { kindOf, type WordKind } from '../lexicon/lexicon.ts';
import { beginsWithNumber } from '../signs.ts';
import { type Flag, type Place, within } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isLatin, type Token } from '../tokens.ts';
import { functionWords, isFunctionWord, type Language, verbsOfOneself } from '../words/function-words.ts';
import { particles } from '../words/particles.ts';
import { kinCues, legalForms, listLinks, personCues, personVerbs, saysI } from '../words/person-cues.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { isTopic } from '../words/topics.ts';
import { isEmployed } from './employers.ts';
import { type Whole, wholesIn } from './whole-name.ts';

type Kind = WordKind | 'initial' | 'acronym' | 'gone';

/** Words first … last that may be one name. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly kinds: readonly Kind[];
}

const GAP = /^(?:\s{1,2}|\.\s?|[-‐‑'’ʼ·])$/;
/** Capitals that stand for something else than a name are rarely longer. */
const LONGEST_ACRONYM = 6;
/** So short a word in capitals is no name, whatever the lists say: ONU, LEO. */
const SURE_ACRONYM = 3;

/** @param gone  as mergeSpans leaves them: places that go anyway: nothing in them is asked about, and what stands beside one is likely a person. */
export function strangersIn(scene: Scene, gone: readonly Place[]): Flag[] {
  const isGone = within(scene.tokens, gone);
  const kinds: Kind[] = scene.tokens.map((token, k) => (isGone[k] ? 'gone' : kindOfToken(scene, token)));
  const wholeOf = wholesIn(scene, (at) => kinds[at] === 'gone');
  const flags: Flag[] = [];
  let person = -1;
  for (let k = 0; k < kinds.length; k++) {
    if (kinds[k] === 'gone' || (kinds[k] === 'ordinary' && !scene.tokens[k]!.isCapital)) continue;
    const run = runAt(scene, kinds, k);
    if (run === null) continue;
    const isPerson = isLikely(scene, run, person) || isBesideGone(scene, kinds, run);
    if (isPerson) person = run.last;
    const flag = flagOf(scene, run, isPerson, wholeOf);
    if (flag !== null) flags.push(flag);
    k = run.last;
  }
  return flags;
}

function kindOfToken({ language, isSmall }: Scene, token: Token): Kind {
  if (isSmall && isLatin(token.plain) && !token.isCapital && kindOf(token.plain, language) === 'given')
    return 'given';
  if (!token.isCapital) return 'ordinary';
  if (token.text.length === 1) return 'initial';
  const kind = kindOf(inLatin(token.plain), language);
  if (kind === 'unknown' && token.startsSentence && !/^\p{Script=Latin}/u.test(token.text)) return 'ordinary';
  const isShort = token.isUpper && token.text.length <= LONGEST_ACRONYM;
  if (token.isUpper && token.text.length <= SURE_ACRONYM && kind !== 'ordinary') return 'acronym';
  if (isShort && (kind === 'unknown' || kind.startsWith('maybe'))) return 'acronym';
  if (token.isUpper && kind.startsWith('maybe')) return 'ordinary';
  return beginsWithNumber(token.text) ? 'ordinary' : kind;
}

/** From a word that is not ordinary on, over initials and particles. Null where no name can begin. */
function runAt(scene: Scene, kinds: readonly Kind[], at: number): Run | null {
  if (!mayBegin(scene, kinds, at)) return null;
  let last = at;
  for (let k = at + 1; k < kinds.length && joins(scene, k - 1); k++) {
    if (continues(scene, kinds, at, k)) last = k;
    else if (isTiedTo(scene, k)) last = k;
    else if (!particles.has(scene.tokens[k]!.plain)) break;
  }
  const found = kinds.slice(at, last + 1);
  const isNothing =
    found.every((kind) => kind === 'initial' || kind === 'ordinary') && !isAfterPerson(scene, at);
  return isNothing ? null : { first: at, last, kinds: found };
}

/** "Tae-seob" */
function isTiedTo({ text, tokens, language }: Scene, at: number): boolean {
  const gap = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
  return /^[-‐‑]$/.test(gap) && kindOf(tokens[at]!.plain, language) === 'unknown';
}

/** "Mark my words", "Rose" in German: an ordinary word begins a name only where one goes on. */
function mayBegin({ tokens, language, text }: Scene, kinds: readonly Kind[], at: number): boolean {
  const kind = kinds[at]!;
  if (tokens[at]!.startsSentence && verbsOfOneself.has(tokens[at]!.plain)) return false;
  if (kind === 'gone' || (kind === 'acronym' && legalForms.has(tokens[at]!.plain))) return false;
  if (kind === 'ordinary') return isAfterPerson({ tokens, language, text }, at);
  if (!kind.startsWith('maybe') && kind !== 'initial') return true;
  if (kind !== 'initial' && language !== 'de' && !tokens[at]!.startsSentence) return true;
  if (kind !== 'initial' && personCues.has(tokens[at - 1]?.plain ?? '')) return true;
  const [next, token] = [kinds[at + 1] ?? 'ordinary', tokens[at + 1]];
  if (kind === 'maybe given' && token !== undefined && isSurnameLike(token)) return true;
  if (kind === 'maybe given' && language !== 'de' && isSubject(tokens, at + 1, language)) return true;
  return !['ordinary', 'acronym', 'gone'].includes(next) && (next !== 'initial' || kind === 'maybe given');
}

/** "my daughter Harmony": whatever the word is; in German nouns follow that way, but not those kin have. */
function isAfterPerson(
  { tokens, language, text }: Pick<Scene, 'tokens' | 'language' | 'text'>,
  at: number,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (before === undefined || !token.isCapital || token.isUpper || token.startsSentence) return false;
  const cues = language === 'de' ? kinCues : personCues;
  if (functionWords[language].has(before.plain) || isTopic(token.plain)) return false;
  if (!cues.has(before.plain) || !/^\s$/.test(text.slice(before.end, token.start))) return false;
  return !safeCapitals.has(token.plain) && !institutionWords.has(token.plain) && !isFunctionWord(token.plain);
}

/** A person does it: "Phoenix starred", "Phoenix then starred", "Rose est". */
function isSubject(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at];
  if (next === undefined || next.isCapital) return false;
  if (/^(?:then|later|soon|first|finally|never|always|once)$/.test(next.plain))
    return /^[a-z]{2,}ed$/.test(tokens[at + 1]?.text ?? '');
  return personVerbs[language].test(next.plain);
}

/** Also an ordinary word can be a family's, behind a given name. */
function isSurnameLike(token: Token): boolean {
  const { plain } = token;
  return token.isCapital && plain.length > 1 && !institutionWords.has(plain) && !isFunctionWord(plain);
}

function continues(scene: Scene, kinds: readonly Kind[], first: number, at: number): boolean {
  const { tokens, text } = scene;
  const kind = kinds[at]!;
  if (scene.isSmall && at === first + 1 && isSmallFamily(scene, kinds, at)) return true;
  if (kind === 'initial') return text[tokens[at]!.end] === '.';
  if (kind !== 'ordinary') return kind !== 'acronym' && kind !== 'gone';
  return kinds[first]!.endsWith('given') && isSurnameLike(tokens[at]!);
}

/** "kofi mensah", where all is written small: a word that nobody knows behind a given name that nothing else told. */
function isSmallFamily({ tokens, language }: Scene, kinds: readonly Kind[], at: number): boolean {
  if (kinds[at - 1] !== 'given' || tokens[at - 1]!.isCapital || tokens[at]!.isCapital) return false;
  return kindOf(tokens[at]!.plain, language) === 'unknown';
}

function joins({ text, tokens }: Scene, left: number): boolean {
  const gap = text.slice(tokens[left]!.end, tokens[left + 1]!.start);
  if (!GAP.test(gap)) return false;
  return !gap.startsWith('.') || tokens[left]!.text.length <= 2;
}

/** "[name] Kerekes": unless it is an institution's. */
function isBesideGone(scene: Scene, kinds: readonly Kind[], run: Run): boolean {
  if (isInstitution(scene, run) || run.kinds.includes('acronym')) return false;
  const isAt = (at: number, left: number) =>
    kinds[at] === 'gone' && scene.tokens[at]!.isCapital && joins(scene, left);
  return isAt(run.first - 1, run.first - 1) || isAt(run.last + 1, run.last);
}

function isLikely(scene: Scene, run: Run, lastPerson: number): boolean {
  const { kinds } = run;
  if (isInstitution(scene, run)) return false;
  if (isAfterPerson(scene, run.first)) return true;
  const names = kinds.filter((kind) => kind !== 'initial' && kind !== 'ordinary' && kind !== 'acronym');
  if (names.includes('given') || (kinds[0] === 'maybe given' && kinds.length > 1)) return true;
  if (names.length === 0) return false;
  if (kinds.includes('initial') || names.length > 1) return true;
  const before = scene.tokens[run.first - 1];
  if (before === undefined) return false;
  return personCues.has(before.plain) || saysI(before) || isListed(scene, run, lastPerson);
}

/** "Ngozi and Oisín": beside somebody in a list. */
function isListed({ tokens, text }: Scene, { first }: Run, person: number): boolean {
  if (person < 0 || first - person > 2) return false;
  if (first - person === 2) return listLinks.has(tokens[first - 1]!.plain);
  return /^\s?[,&/]\s?$/.test(text.slice(tokens[person]!.end, tokens[first]!.start));
}

function isInstitution({ tokens }: Scene, { first, last }: Run): boolean {
  const words = tokens.slice(first, last + 2).map(({ plain }) => plain);
  if (words.some((word) => institutionWords.has(word) || legalForms.has(word))) return true;
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (before?.isCapital && institutionWords.has(before.plain)) return true;
  const isOf = before !== undefined && particles.has(before.plain) && second?.isCapital === true;
  return isOf && institutionWords.has(second.plain);
}

/** In German a single unknown acronym, elsewhere any capital: rare ones are worth a look. */
function flagOf(scene: Scene, run: Run, isPerson: boolean, wholeOf: Whole): Flag | null {
  const { tokens, isRare, language } = scene;
  if (isPerson) return { ...wholeOf(run, language !== 'de'), why: 'stranger' };
  const isOnlyAcronyms = run.kinds.every((kind) => kind === 'acronym');
  if (isOnlyAcronyms && !tokens.slice(run.first, run.last + 1).some(({ plain }) => isRare(plain)))
    return null;
  const isEmployer = isEmployed(scene, run.first);
  const whole = wholeOf(run, language !== 'de' || isEmployer);
  return { ...whole, why: isEmployer || isEmployed(scene, whole.first) ? 'employer' : 'rare word' };
}
