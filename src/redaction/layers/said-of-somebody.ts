// What is said of people alone: "led by Guise in person", "approached by Mystique, who …", "Bolt himself", "the death of Proof". Where nouns
// are written small, any word with a capital that stands alone in such a place is somebody, however ordinary it is.
import { isFamous, isListedWord, isTool, kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { isTopic } from '../words/topics.ts';
import { isAfterArticle } from './beside.ts';
import { eponyms, headWords } from './keep-list.ts';

interface Places {
  readonly before: RegExp;
  readonly after: RegExp;
}

const before = (...ways: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${ways.join('|')}) (?:[«„“"‘]\\s?)?$`, 'iu');
const after = (...ways: readonly string[]) => new RegExp(`^(?:${ways.join('|')})(?!\\p{L})`, 'u');

const WITH_PEOPLE =
  'led|approached|beaten|defeated|taught|trained|mentored|coached|hired|recruited|raised|supervised|advised|encouraged|invited|interviewed|accompanied|introduced|confronted|hugged|married|rescued';

const places: Readonly<Record<'en' | 'fr', Places>> = {
  en: {
    before: before(
      `(?:${WITH_PEOPLE}) by`,
      '(?:beat|beats|beating|met|marry|married|befriended|thanked|fought|fighting|rejoined|chasing|going after|side by side with)',
      '(?:2nd|second|3rd|third|lost|losing|close|next|devoted|loyal|married) to',
      '(?:far|just|fraction|metres?|meters?|seconds|points?|place|places|right|close) behind',
      '(?:refers?|referred|referring) to (?:me|him|her|us|them(?:selves)?)(?: and each other)? as',
      '(?:knows?|knew|remembers?) (?:me|him|her) (?:only |mostly |best |better |still )?as',
      '(?:death|birth|funeral|wife|widow|husband|son|daughter|brother|sister|father|mother|friend|memory) of',
    ),
    after: after(
      ',? (?:whose|whom)',
      ', who',
      ' (?:himself|herself)',
      ' in person',
      ' (?:before|after|until|during|with) (?:his|her) \\p{Ll}+',
      ' (?:then |later |also |never |always )?(?:says|said|tells|told|thinks|thought|knows|knew|learns|learnt|receives|smiles|smiled|laughs|laughed|jokes|joked|replies|replied|insists|insisted|taught|died|retired|resigned|married)(?! by)',
    ),
  },
  fr: {
    before: before(
      '(?:menée?s?|dirigée?s?|commandée?s?|prise?|vaincue?s?|battue?s?|formée?s?|encadrée?s?|embauchée?|recrutée?|accompagnée?|conseillée?|invitée?|élevée?) par',
      '(?:mort|décès|naissance|obsèques|épouse|veuve|femme|mari|fils|fille|frère|sœur|soeur|père|mère|ami|amie|mémoire|avant-garde) de',
    ),
    after: after(' (?:lui-même|elle-même)', ", (?:que|qui) (?:m[’']|j[’']|nous )", ' en personne'),
  },
};

/** In characters: no way of saying it is longer. */
const REACH = 48;

export function isSaidOfSomebody(scene: Scene, at: number): boolean {
  const { tokens, text, language, isForeign, isSmall } = scene;
  const token = tokens[at]!;
  if (language === 'de' || isForeign || isSmall || !mayBeSomebody(scene, at)) return false;
  const { before, after } = places[language];
  const right = text.slice(token.end, token.end + REACH);
  if (after.test(right) || (language === 'en' && isOwner(scene, at))) return true;
  return before.test(text.slice(Math.max(0, token.start - REACH), token.start));
}

/** One word alone, which is no town, no tool, no subject and no thing with an article. */
function mayBeSomebody(scene: Scene, at: number): boolean {
  const { tokens, text } = scene;
  const { plain, startsSentence } = tokens[at]!;
  if (startsSentence || safeCapitals.has(plain) || isTool(plain) || isTopic(plain)) return false;
  if (PLACES_BEHIND.has(tokens[at - 1]?.plain ?? '') || isNobody(scene, at)) return false;
  const isBeside = (left: number) => {
    const [one, other] = [tokens[left], tokens[left + 1]];
    if (!one?.isCapital || !other?.isCapital || isFunctionWord(one.plain)) return false;
    return /^(?:\s|\s?[-‐‑/&]\s?)$/.test(text.slice(one.end, other.start));
  };
  return !isBeside(at - 1) && !isBeside(at) && !isAfterArticle(scene, at);
}

/** "close to Nature", "the birth of Democracy", "known as Treasurer": words that many write with a capital, and nobody is called so. */
function isNobody({ tokens, language }: Scene, at: number): boolean {
  const { plain } = tokens[at]!;
  if (kindOf(plain, language) !== 'ordinary' || !isListedWord(plain, language)) return false;
  return NOBODY.has(plain) || ABSTRACT.test(plain) || (tokens[at - 1]?.plain === 'as' && ROLE.test(plain));
}

const NOBODY = new Set(
  'none all nobody everybody everyone cancer nature heaven hell home love hope faith war peace life death time money work art music science history poverty christmas football rugby tennis chess school'.split(
    ' ',
  ),
);
const ABSTRACT = /..(?:[ac]cy|[iltr]ty|ism|ness|[st]ion|ment|ship|hood|dom|[ae]nce|logy|[gp]hy|ics|ture)$/;
/** What somebody does: no nickname. */
const ROLE = /(?:er|or|ent|ant|ist|man|woman|person|ee|head|chair|lead|secretary)$/;

const PLACES_BEHIND = new Set('in at near dans en'.split(' '));

/** "Bolt’s men": what things have belongs to somebody. Not "Moore’s law", nor a degree. */
function isOwner({ tokens, text }: Scene, at: number): boolean {
  const { end, plain } = tokens[at]!;
  if (!/^['’ʼ]s \p{Ll}/u.test(text.slice(end, end + 4)) || DEGREES.has(plain) || isFamous(plain))
    return false;
  const owned = tokens[at + 2];
  return !eponyms.has(plain) && owned !== undefined && !isHead(owned);
}

const isHead = ({ plain }: Token) => headWords.has(plain) || plain === 't';
const DEGREES = new Set('master bachelor women men children people mother father'.split(' '));
