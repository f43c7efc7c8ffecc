// Family and friends who are named: "my husband Tadeu", "our twins, Orla and Fiachra", "meine Freundin Wiebke". There can be no doubt,
// so they go with everybody who is listed beside them.
import { isGiven, isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { among, type Place, type Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { functionWords, isFunctionWord } from '../words/function-words.ts';
import { articles, beforeListed, inPortuguese, linksElsewhere } from '../words/kin-elsewhere.ts';
import { particles } from '../words/particles.ts';
import { legalForms, listLinks, ofOne, personCues } from '../words/person-cues.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { isBehindKinElsewhere, isOwnedElsewhere } from './kin-elsewhere.ts';
import { isGlossedAsKin, isKinWord, isLetterOfKin } from './letter-of-kin.ts';
import { agedIn } from './listed-with.ts';

/** @param gone  places that go anyway. */
export function kinIn(scene: Scene, gone: readonly Place[]): Span[] {
  const { tokens } = scene;
  const isGoing = among(gone).cover;
  // What was written small may be a word: one decision puts it back.
  const type = scene.isSmall ? 'likely' : 'stranger';
  const spans: Span[] = scene.isJoined ? [] : agedIn(scene).filter((place) => !isGoing(place));
  for (let k = 1; k < tokens.length; k++) {
    if (!tokens[k]!.isCapital) continue;
    if (isLetterOfKin(scene, k)) {
      spans.push({ start: tokens[k - 1]!.start, end: tokens[k]!.end, type });
      continue;
    }
    const isKin = (isNameShaped(tokens[k]) && isBehindKinElsewhere(scene, k)) || isGlossed(scene, k);
    if (!isKin && (!isAnnounced(scene, k) || !mayBeCalled(scene, k, tokens[k - 1]!))) continue;
    const isMany = MANY.has(tokens[k - 1]!.plain);
    for (let at: number | null = k; at !== null; at = nextInList(scene, k, isMany)) {
      k = endOfName(scene, at);
      const place = { start: tokens[at]!.start, end: tokens[k]!.end };
      if (!isGoing(place)) spans.push({ ...place, type });
    }
  }
  return spans;
}

/** "Heidi (Schwiegermutter)", of a German word that people are called by with the article: "die Linde (meine Schwester)". */
function isGlossed({ text, tokens, language }: Scene, at: number): boolean {
  if (!isNameShaped(tokens[at]) || !isGlossedAsKin(text, tokens, at)) return false;
  const kind = kindOf(tokens[at].plain, language);
  const isNamed = language !== 'de' || ARTICLE.test(tokens[at - 1]?.plain ?? '');
  return kind === 'given' || (kind === 'maybe given' && isNamed);
}

const ARTICLE = /^(?:d(?:ie|er|en|em|r)?|s)$/;

/** Right behind the cue; of several a comma or a colon may stand between. */
function isAnnounced(scene: Scene, at: number): boolean {
  const { tokens, text, language } = scene;
  const before = tokens[at - 1]!;
  if (isOwnedElsewhere(scene, at)) return true;
  // French "son Zeiss" is nobody's son.
  const isCue = personCues.has(before.plain) || isKinWord(before);
  if (!isCue || functionWords[language].has(before.plain)) return false;
  if (tokens[at]!.startsSentence || isFirm(scene, at - 1)) return false;
  if (language === 'de' && before.plain === 'frau' && tokens[at - 2]?.plain === 'die') return false;
  const gap = text.slice(before.end, tokens[at]!.start);
  return /^\s$/.test(gap) || (isKinWord(before) && /^(?:[,:]|\s:)? [(„“"«]?$/.test(gap));
}

/** "Crumbleton & Sons" */
function isFirm({ tokens, text, language }: Scene, at: number): boolean {
  const { isCapital, startsSentence, start } = tokens[at]!;
  return (
    /[&+]\s$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (language !== 'de' && isCapital && !startsSentence)
  );
}

/** Behind family any word that is none of the usual ones; behind friends and colleagues a given name. */
function mayBeCalled(scene: Scene, at: number, cue: Token): boolean {
  const { tokens, language, isForeign } = scene;
  const token = tokens[at]!;
  if (legalForms.has(tokens[at + 1]?.plain ?? '')) return false;
  if (isTownOrMonth(token) && isKinWord(cue) && POSSESSIVES.has(tokens[at - 2]?.plain ?? '')) return true;
  if (!isNameShaped(token)) return false;
  const kind = kindOf(token.plain, language);
  if (kind === 'given' || (isForeign && kind === 'unknown' && !isKinWord(cue))) return true;
  if (kind === 'unknown' && POSSESSIVES.has(tokens[at - 2]?.plain ?? '') && ofOne.has(cue.plain)) return true;
  if (language === 'de' && kind === 'maybe given' && isKinWord(cue) && isOfOneHere(scene, at)) return true;
  const isShort =
    token.text.length < 6 &&
    POSSESSIVES.has(tokens[at - 2]?.plain ?? '') &&
    !isListedWord(token.plain, language);
  if (isKinWord(cue) && isShort) return true;
  return isKinWord(cue) && kind !== 'ordinary' && (kind === 'unknown' || language !== 'de');
}

/** German "mein Mann Ernst und", but not "mein Vater Koch, meine Mutter Lehrerin". */
const isOfOneHere = ({ tokens, text }: Scene, at: number) =>
  POSSESSIVES.has(tokens[at - 2]?.plain ?? '') && !/^(?:,|-| \p{Lu})/u.test(text.slice(tokens[at]!.end));

/** "my daughter Florence", "ma fille Alice": somebody's own child is no town. */
const isTownOrMonth = ({ plain, isUpper, text }: Token) =>
  safeCapitals.has(plain) && !isUpper && text.length > 3 && isGiven(plain);

/** "my boss Bartholomew": somebody's own, and one. */
const POSSESSIVES: ReadonlySet<string> = new Set(
  'my our mon ma notre mein meine meinem meinen meiner unser unsere unserer unserem his her son sa sein seine ihr ihre'.split(
    ' ',
  ),
);

function isNameShaped(token: Token | undefined): token is Token {
  if (token?.isCapital !== true || token.text.length < 2 || token.isUpper) return false;
  return !isFunctionWord(token.plain) && !safeCapitals.has(token.plain) && !institutionWords.has(token.plain);
}

/** Over family names, particles and initials. */
function endOfName({ tokens, text, language, isForeign }: Scene, first: number): number {
  let last = first;
  for (let k = first + 1; k < tokens.length; k++) {
    const [gap, token] = [text.slice(tokens[k - 1]!.end, tokens[k]!.start), tokens[k]!];
    if (!/^(?:\s|[-‐‑'’])$/.test(gap)) break;
    if (token.text === 'h' && /['’]/.test(gap)) last = k;
    // "Jean-Noël": tied to a name, whatever the word is.
    else if (/[-‐‑]/.test(gap) && token.isCapital && !token.isUpper && language !== 'de') last = k;
    else if (isNameShaped(token) && (language !== 'de' || !isListedWord(token.plain, language))) last = k;
    else if (token.text.length === 1 && token.isCapital && text[token.end] === '.') last = k;
    else if (
      !particles.has(token.plain) ||
      listLinks.has(token.plain) ||
      (isForeign && linksElsewhere.has(token.plain))
    )
      break;
  }
  return last;
}

/** German "Söhne Emre und Till": of several another follows, whatever the word is. */
const MANY: ReadonlySet<string> = new Set(
  'sohne sohnen soehne kinder kindern zwillinge zwillingen schwestern neffen nichten tochtern toechter toechtern brudern'.split(
    ' ',
  ),
);

/** ", X", "and X" behind somebody, where X is no ordinary word. */
function nextInList(
  { tokens, text, language, isForeign }: Scene,
  last: number,
  isMany: boolean,
): number | null {
  const next = tokens[last + 1];
  if (next === undefined) return null;
  const gap = text.slice(tokens[last]!.end, next.start);
  const isLink = listLinks.has(next.plain) || (isForeign && linksElsewhere.has(next.plain));
  const isLinked = isLink && !next.isCapital && /^,? $/.test(gap);
  const first = isLinked ? last + 2 : last + 1;
  const at =
    beforeListed.has(tokens[first]?.plain ?? '') && tokens[first]?.isCapital === false ? first + 1 : first;
  // "con mi hija Lucía y el Barça", "e a Lisboa": an article stands before names in Portuguese alone.
  const isNamed = at === first || !articles.has(tokens[first]!.plain) || inPortuguese.test(text);
  if (!isLinked && !/^, (?:[(„“"«])?$/.test(gap)) return null;
  if (!isNameShaped(tokens[at]) || tokens[at].startsSentence) return null;
  const kind = kindOf(tokens[at].plain, language);
  return kind === 'given' ||
    (kind === 'unknown' && isNamed) ||
    (isForeign && isLinked && isNamed) ||
    ((language !== 'de' || isForeign || (isMany && isLinked)) && kind === 'maybe given')
    ? at
    : null;
}
