// What stands beside a word that may be a name or a noun, and tells which: an article, an adjective, more words with a capital.

import { kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord, type Language } from '../words/function-words.ts';
import { honorifics } from '../words/particles.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { isOwn, type NameHit } from './hits.ts';

const set = (words: string) => new Set(words.split(' '));

const articles: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('a an the this that these those every each any some no my your his her our their'),
  fr: set(
    'le la les l un une des du au aux ce cet cette ces chaque aucun aucune tout toute mon ma mes ton sa son notre nos leur leurs',
  ),
  de: set(
    'der die das dem den des ein eine einem einen einer eines mein meine meinen meinem unser unsere unserem unseren kein keine keinen im ins am zum zur beim vom jeder jede jedes jeden diese dieser dieses diesen welche welcher',
  ),
};
/** Of languages that are taken for one of the three. */
const others = set('il lo gli i el los las uno una la le les des der die das dem the');
/** Behind these stands a thing, whatever its name: nobody says "ein Ernst" or "im Ernst" of a person. */
const ofThings = set(
  'a an every each any no un une chaque aucun aucune ein eine einem einen einer eines kein keine keinen im ins am jeder jede jedes jeden welche welcher',
);
const ADJECTIVE = /(?:e|en|er|es|em)$/;
const MOST_ADJECTIVES = 2;

export function isAfterArticle(
  { tokens, text, language }: Pick<Scene, 'tokens' | 'text' | 'language'>,
  at: number,
): boolean {
  const before = tokens[at - 1];
  const isArticle =
    before !== undefined &&
    (articles[language].has(before.plain) || others.has(before.plain)) &&
    before.text !== 'I' &&
    before.text !== 'à';
  return isArticle && isBlank(text, before, tokens[at]!);
}

/** German "an", French "à". */
function isPreposition({ plain, text }: Token, language: Language): boolean {
  return (plain === 'an' && language !== 'en') || (plain === 'a' && (language !== 'en' || text === 'à'));
}

/** "Ein guter Koch", "im Ernst", "chaque Pinson". */
export function isCommonNoun({ tokens, text, language }: Scene, at: number): boolean {
  let k = at - 1;
  for (let n = 0; n < MOST_ADJECTIVES && isAdjective(tokens[k], language); n++) k--;
  const words = tokens.slice(Math.max(k, 0), at + 1);
  const isJoined = words.every((token, n) => n === 0 || isBlank(text, words[n - 1]!, token));
  const first = tokens[k];
  return isJoined && first !== undefined && ofThings.has(first.plain) && !isPreposition(first, language);
}

/** "Stein für Stein" */
export function isRepeated({ tokens, text }: Scene, { first, last }: NameHit): boolean {
  const isSame = (from: number) => {
    const three = tokens.slice(from, from + 3);
    const isJoined = three.every((token, k) => k === 0 || isBlank(text, three[k - 1]!, token));
    return isJoined && three[0]?.plain === three[2]?.plain && three[1]?.isCapital === false;
  };
  return first === last && (isSame(first) || (first > 1 && isSame(first - 2)));
}

/** "Green Deal", "Open Day": beside another ordinary word with a capital. */
export function isInTitle({ tokens, text, language }: Scene, { first, last }: NameHit): boolean {
  if (language === 'de') return false;
  const isWord = (token: Token | undefined) =>
    token?.isCapital === true &&
    token.text.length > 1 &&
    !token.startsSentence &&
    !token.isUpper &&
    !honorifics.has(token.plain) &&
    !isFunctionWord(token.plain) &&
    !kindOf(token.plain, language).endsWith('given');
  const [before, link] = [tokens[first - 1], tokens[last + 1]];
  const isLinked = link !== undefined && TITLE_LINKS.has(link.plain) && isBlank(text, tokens[last]!, link);
  const [end, after] = isLinked ? [link, tokens[last + 2]] : [tokens[last]!, link];
  if (isWord(after) && isBlank(text, end, after!)) return true;
  return isWord(before) && isBlank(text, before!, tokens[first]!);
}

/** "Hunter said", "Rose n'est pas": somebody does it. "Winter is coming" is said of what has no article either. */
export function isActing(scene: Scene, { last, tail, bearers }: NameHit): boolean {
  const { tokens, text, language } = scene;
  const [name, next] = [tokens[last]!, tokens[last + 1]];
  if (next === undefined || next.isCapital || !name.isCapital || !isBlank(text, name, next)) return false;
  if (next.text === 'à' || (language === 'fr' && !VERBAL.test(next.plain))) return false;
  const isBare = tail === 0 && !unCounted.has(name.plain);
  const isTheirs = isBare && (language === 'fr' ? name.startsSentence : isOwn(scene.mentor, bearers));
  const isVerb =
    acts[language].test(next.plain) ||
    (ADVERBS.has(next.plain) && acts[language].test(tokens[last + 2]?.plain ?? '')) ||
    (isBare && !scene.isJoined && mayAct(language, name, next)) ||
    (isTheirs &&
      (is[language].test(next.plain) ||
        (language === 'de' && name.startsSentence && GERMAN_VERB.test(next.plain))));
  return (
    isVerb && !isAfterArticle({ tokens, text, language }, last) && !isAdjective(tokens[last - 1], language)
  );
}

/** How French and German verbs end that speak of somebody. */
const STRONG =
  /^(?:kam|ging|gab|nahm|sah|fand|hielt|liess|rief|schrieb|sprach|trat|gewann|begann|blieb|brachte|dachte|wusste|will|soll|muss|darf|mag|lud|fuhr|lief|sang|trug|traf|zog|bot|verlor|stand|lag|sass|holte|lehrte)$/;
const VERBAL = /(?:e|t|d|a|y|[mlns])$/;
const GERMAN_VERB =
  /^(?!(?:nicht|fast|jetzt|recht|erst|oft|laut|selbst|leicht|sonst|meist|bereit|seit|mit|zuletzt|heute|gute|erste|letzte|dort|weit|zeit|satt|statt|samt|nachts|zuerst|vielleicht|bekannt|genannt|spaet|spat|direkt|bitte|alte|hinweg)$)[a-z]{2,}(?:t|te)$/;

/** "Kit came", "Mal won’t": what needs an article, were it a thing, and any verb behind it. */
function mayAct(language: Language, name: Token, next: Token): boolean {
  if (language === 'en') return fits(ENGLISH_VERB, next.plain);
  if (language === 'fr') return name.startsSentence && is.fr.test(next.plain) && VERBAL.test(next.plain);
  return (
    name.startsSentence && (is.de.test(next.plain) || GERMAN_VERB.test(next.plain) || STRONG.test(next.plain))
  );
}

const ENGLISH_VERB =
  /^(?:is|was|has|had|can|will|does|did|came|comes|won|would|could|should|isn|wasn|hasn|doesn|didn|can|couldn|wouldn|went|goes|got|gets|gave|gives|made|makes|ran|runs|saw|sees|met|meets|sat|sits|brought|brings|kept|keeps|felt|held|stood|built|lent|lost|paid|sang|sings|swears|swore|won|once|never|always|still|often|sometimes|also|now|(?!need|feed|speed|seed|red|bed|shed|hundred|indeed|aged|based|shaped|sized|coloured|minded|headed)\p{L}{2,}ed)$/u;

/** Between somebody and what they do. */
const ADVERBS = set('once never always also still often usually kindly patiently later then now sometimes');

/** What people do and things do not. */
const acts: Readonly<Record<Language, RegExp>> = {
  en: /^(?:said|says|told|tells|asks|asked|taught|wrote|writes|joined|joins|works|worked|leads|led|likes|loves|speaks|spoke|helps|helped|draws|took|began|left|baked|signs|signed|calls|called|knows|knew|studied|trained|retired|laughed|smiled|lives|lived|mentors|listens|explained|thinks|thought|recommended|hired|introduced|invited|showed|convinced|encouraged|supervised|runs|ran|covers|hired|chairs|manages|teaches|reads|sings|cycles|swims|cooks|drives|organises|organizes|coordinates|edits|reviews|won|came|plays|marks|sends|sits|coaches|looks|wins|visits|travels|codes|paints|translates|vouches)$/,
  fr: /^(?:dit|disait|aime|travaille|travaillait|dirige|aide|parle|anime|m|l|n|s|nous|lui|est|etait|a|avait|sait|pense|signe|ecoute|enseigne|habite|repond|explique)$/,
  de: /^(?:sagt|sagte|arbeitet|arbeitete|leitet|leitete|hilft|half|spricht|sprach|fragt|fragte|weiss|mag|liebt|wohnt|hoert|denkt|meint|erklaert|erklart|lehrte|schrieb|schreibt|unterschreibt)$/,
};
/** What follows a name; in French, where nouns need an article, nearly every small word. */
const is: Readonly<Record<Language, RegExp>> = {
  en: /^(?:is|was|has|had|will|can|does|did)$/,
  fr: /^(?!(?:de|du|des|d|ou|et|en|a|au|aux|pour|par|sur|sans|sous|avec|chez|dans|entre|comme|que|qui|ni|mais|plus|moins)$)/,
  de: /^(?:ist|war|hat|hatte|kann|wird)$/,
};
/** Of these one speaks without an article. */
export const unCounted = set(
  'grace hope faith joy patience prudence mercy love harmony honor glory trust peace justice iron ivory gold silver jade coral amber summer winter autumn spring april may june august dawn friday sunday wood stone glass rain snow frost storm sand salt pepper cotton bacon sommer herbst fruhling winter ernst mut stahl stein eis schnee regen sturm wein honig zucker salz kraft lust freude friede ruhe gluck recht gut reich gross klein lang kurz jung alt stark schwach schnell grau grun blau rot schwarz weiss braun schon neu frei froh still laut arm kuhl kalt warm hell dunkel fromm stolz wild streng may will grant frank petit petite grand grande gros long longue jeune bon bonne beau belle joli jolie vieux doux douce fort droit franc gentil clair court faible haut bas juste premier bref franche chere cher noel bienvenue merci tout bonjour salut',
);

export function isAdjective(token: Token | undefined, language: Language): boolean {
  return (
    language === 'de' &&
    token !== undefined &&
    !token.isCapital &&
    ADJECTIVE.test(token.plain) &&
    !isFunctionWord(token.plain)
  );
}

/** "lived in Sofia", "aus Jordan": a town or country of that name. */
export function isPlace({ tokens, text, known }: Scene, { first, bearers }: NameHit, key: string): boolean {
  const before = tokens[first - 1];
  if (before === undefined || !PLACED.has(before.plain) || !isBlank(text, before, tokens[first]!))
    return false;
  if (safeCapitals.has(key)) return true;
  const isGiven = bearers.some(({ person, word }) => known.parts[person]!.words[word]?.role === 'given');
  return isGiven && WITHIN.has(before.plain);
}

/** Somebody is thanked and asked "à", but nobody is lived "en". */
const WITHIN = set('in en nach aus');
const PLACED = set('in to from near at en a de vers nach aus bei');

/** "Park and Ride" */
const TITLE_LINKS = set('and et of de');

function isBlank(text: string, left: Token, right: Token): boolean {
  return /^\s$|^['’ʼ]$/.test(text.slice(left.end, right.start));
}
