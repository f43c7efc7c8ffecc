// Places in a sentence where somebody stands and hardly anything else: "hi, will here", "I report to Grace", "Miles and I", "thanks to rose".
// What stands there and is in the workbook is that person, however ordinary the word, and with or without a capital.
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import type { Language } from '../words/function-words.ts';
import type { NameHit } from './hits.ts';

/** sure: a name and nothing else · likely: a thing is possible · null: nothing tells. */
export type PersonPlace = 'sure' | 'likely' | null;

interface Places {
  readonly before: RegExp;
  readonly after: RegExp;
}

const END = '(?![\\p{L}\\p{N}])';
const QUOTE = '[«„“"‘\']?\\s?';
const before = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})\\s${QUOTE}$`, 'iu');
const after = (words: string) => new RegExp(`^(?:${words})${END}`, 'iu');
const ROLES_EN =
  'boss|manager|supervisor|mentor|mentee|deputy|assistant|colleague|partner|friend|neighbour|neighbor|lead|director|head|successor|predecessor|advisor|adviser|tutor|intern|apprentice|student|postdoc|husband|wife|brother|sister|son|daughter';
const ROLES_FR =
  'chef(?:fe)?|patronn?e?|responsable|mentore?|mentor[ée]e?|adjointe?|assistante?|coll[èe]gue|ami[e]?|voisine?|directeur|directrice|tut(?:eur|rice)|binôme|stagiaire|apprentie?|mari|femme|fr[èe]re|s[œo]eu?r|fils|fille|successeu?r[e]?|pr[ée]d[ée]cesseu?r[e]?|sup[ée]rieure?';
const ROLES_DE =
  'chefin?|vorgesetzte[rn]?|mentorin?|mentee|stellvertret(?:er|erin)|assisten(?:t|tin)|kolleg(?:e|in|en)|freund(?:in)?|nachbar(?:in)?|leiter(?:in)?|betreuer(?:in)?|nachfolger(?:in)?|vorg[äa]nger(?:in)?|praktikant(?:in)?|lehrling|azubi|partner(?:in)?|mann|frau|bruder|schwester|sohn|tochter|doktorvater|doktormutter';

const sure: Readonly<Record<Language, Places>> = {
  en: {
    before: before(
      `(?:hi|hiya|hello|hey|dear|cheers|morning|g['’]?day)(?: all| there| everyone)?,?(?: (?:it['’]?s|this is))?|(?:hi|hello|hey|g['’]?day)[,!]? i(?:['’]?m| am)|(?<![\\p{L}])im|my name(?:['’]s| is)|i(?:['’]m| am)|call(?:s|ed)? me|reports? to|(?:my|our|his|her|the) (?:\\p{Ll}+ )?(?:${ROLES_EN})(?:,| is| was|:| called| named)?|ask for|(?:i )?(?:mentor|mentored|hired|married|supervise|supervised)`,
    ),
    after: after(
      `\\s(?:here(?=[\\s,.!:–—-]*(?:$|[,.!:–—-]|\\p{L}+))|and (?:i|me)|(?:has|have) (?:taught|told|shown|helped|been my)|and my|(?:is|was) my)|,\\s(?:my|our|his|her) (?:\\p{Ll}+ ){0,2}(?:${ROLES_EN})`,
    ),
  },
  fr: {
    before: before(
      `(?:salut|bonjour|coucou|cher|ch[èe]re|ch[èe]res|hello|merci),?(?: (?:moi|ici),?)?(?: c['’ ]?est)?|moi,? c['’ ]?est|je suis|ici|je m['’]appelle|on m['’]appelle|m['’]appellent|appelez-moi|(?:mon|ma|notre|son|sa|mes) (?:\\p{Ll}+ )?(?:${ROLES_FR})(?:,| est| était| :| s['’]appelle)?|je d[ée]pends de|demandez (?:[àa] )?|j['’]ai (?:encadr[ée]|accompagn[ée]|recrut[ée]|mentor[ée]|form[ée])`,
    ),
    after: after(
      `\\s(?:et moi|m['’](?:a|ont|avait)|nous a|ici(?=\\s*[,.!:–—-]))|,\\s(?:mon|ma|notre|son|sa) (?:\\p{Ll}+ ){0,2}(?:${ROLES_FR})`,
    ),
  },
  de: {
    before: before(
      `(?:hallo|hi|hey|servus|moin|gr[üu]ezi|gr[üu][ßs]s?e?(?: dich)?|liebe[rs]?),?(?: (?:ich bin|hier ist|bin)(?: d[ei][re]?)?)?|(?:ich|i) (?:bin|hei(?:ß|ss)e)(?: d[ei][re]?)?|mein name ist|nenn(?:t|en) mich|ruf(?:t|en) mich|(?:mein|meine|meinem|meinen|meiner|unser|unsere|sein|seine|ihr|ihre) (?:\\p{Ll}+ )?(?:${ROLES_DE})(?:,| ist| war| hei(?:ß|ss)t|:)?|berichte an|frag(?:t|en)?(?: sie)?(?: \\p{L}+ \\p{L}+)? nach|frag(?:t|en)?|zwischen`,
    ),
    after: after(
      `\\s(?:und (?:ich|mir|mich)|hier(?=\\s*[,.!:–—-])|hat (?:mir|mich|uns)|(?:ist|war) mein)|,\\s(?:mein|meine|unser|unsere|sein|seine|ihr|ihre) (?:\\p{L}+ ){0,2}(?:${ROLES_DE})`,
    ),
  },
};

const likely: Readonly<Record<Language, Places>> = {
  en: {
    before: before(
      '(?:ask|asks|asked|thanks? to|thank|thanks|with|from|by|between|know|knows|met|meet|told|tell|email|write to|talk to|joined by|owe (?:it|this|a lot) to|this is|it(?:[' +
        "'’]s| is) (?:always |only |just )?|they say|if you see|learn(?:t|ed) from)",
    ),
    after: after(
      "(?:['’]s?)?\\s(?:taught|told|said|says|joined|helps|helped|leads|led|runs|ran|hired|brings|brought|knows|knew|showed|asked|asks|works|worked|keeps|covers|never|always|makes|gave|gives|left|retired|will|can|has|is|was)|['’]s",
    ),
  },
  fr: {
    before: before(
      "(?:avec|gr[âa]ce [àa]|merci [àa]|selon|chez|par|entre|c['’]est|demand(?:e|ez|er)|[ée]cri(?:s|vez|re) [àa]|parl(?:e|ez|er) [àa]|on dit que|que|dixit|recrut[ée]|rencontr[ée])",
    ),
    after: after(
      '\\s(?:dit|disait|aide|anime|dirige|sait|pense|tient|travaille|vient|a|est|était|garde|fait|qui)',
    ),
  },
  de: {
    before: before(
      '(?:mit|von|dank|durch|bei|an|laut|neben|kennt|kenne|traf|fragen|fragt?|schreibt?|sagt|dass|kam|wie|und|ist|war|uns entscheidet|haben|habe|man sagt,)',
    ),
    after: after(
      '\\s(?:hat|ist|war|sagt|meint|leitet|hilft|bringt|kann|wei(?:ß|ss)|kam|macht|gibt|schl[äa]ft|fragt|zeigte?|lehrte)',
    ),
  },
};

const REACH = 44;

export function personPlace(
  { text, tokens, language }: Scene,
  { first, last }: Pick<NameHit, 'first' | 'last'>,
): PersonPlace {
  const start = text.slice(Math.max(0, tokens[first]!.start - REACH), tokens[first]!.start);
  const end = text.slice(tokens[last]!.end, tokens[last]!.end + REACH);
  const isAt = ({ before, after }: Places) => fits(before, start) || fits(after, end);
  if (isAt(sure[language])) return 'sure';
  return isAt(likely[language]) ? 'likely' : null;
}
