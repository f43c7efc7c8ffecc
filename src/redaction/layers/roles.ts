// What only one person is: the first or the only one of a trade, the head of a house, an office that one person holds.
import { type Flag, overlaps } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { placesOf } from './places-of.ts';

/** Being the first or the only one of a kind, and offices that one person holds. */
const ROLE = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:first|only)\\s(?:female |male |ever )?(?:woman|man|person|director|head|professor|expert|engineer|scientist|president|manager|physicist|employee|member|dean|chair|leader|lawyer|technician)',
    '(?:premi[eè]re?|seule?)\\s(?:femme(?:\\s\\p{L}{5,20})?|homme|personne|directeur|directrice|cheffe?|professeure?|expert|experte|ing[ée]nieure?|pr[ée]sidente?|doyenne?|membre|responsable)',
    '(?:erste[rn]?|einzige[rn]?)\\s(?:frau|mann|person|direktorin|direktor|leiterin|leiter|professorin|professor|expertin|experte|ingenieurin|ingenieur|präsidentin|präsident|mitglied)',
    '(?:first|only)\\s(?:female|male|woman|black|deaf|blind|foreign|swiss|german|french|british|american|african|asian)\\s\\p{L}{3,20}(?:\\s\\p{L}{3,20}(?:er|or|ist|ian|ant|man)(?!\\p{L}))?',
    '(?:deputy|vice|acting|interim)[ -](?:spokesperson|spokesman|spokeswoman|director|head|dean|chair|president|leader|manager)(?:\\sof\\s(?:the\\s)?\\p{L}[\\p{L}-]{1,30}(?:\\s\\p{L}[\\p{L}-]{2,30})?)?',
    '(?:stellvertretende[rn]?|kommissarische[rn]?) (?:direktorin|direktor|leiterin|leiter|sprecherin|sprecher|präsidentin|präsident)',
    '(?:porte-parole|directeur adjoint|directrice adjointe|vice-pr[ée]sidente?)',
    '(?:head|director|dean|founder|co-founder|president|chair(?:man|woman|person)?|spokes(?:person|man|woman)|treasurer|captain|ombudsman|c[etfo]o)\\sof\\s(?:the\\s|an?\\s)?\\p{L}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2}',
    "(?:chef(?:fe)?|directeur|directrice|doyen(?:ne)?|fondat(?:eur|rice)|pr[ée]sidente?)\\s(?:de|du|des|d['’])\\s?(?:la\\s|l['’])?\\p{L}[\\p{L}-]{1,30}",
    '(?:leiter(?:in)?|sprecher(?:in)?|obmann|obfrau|kassier(?:er)?(?:in)?|rektor(?:in)?|direktor(?:in)?|dekan(?:in)?|gr[üu]nder(?:in)?|pr[äa]sident(?:in)?|vorsitzende[r]?)\\s(?:der|des|von|vom)\\s\\p{L}[\\p{L}-]{1,30}',
  ].join('|')})`,
  'giu',
);

/** "Seule sage-femme de l'île", "only midwife", "einzige Lokführerin": a trade, by its ending. */
const UNIQUE = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:the\\s)?(?:first|only|sole|youngest|oldest)\\s(?:\\p{L}[\\p{L}-]{1,14}\\s){0,3}\\p{L}[\\p{L}-]+(?:er|or|ist|ian|woman|wife|nurse|vet|smith|pilot|guide|captain|wright)(?:\\s(?:in|of|at|on)\\s(?:the\\s|a\\s|our\\s)?\\p{L}{3,20})?',
    "(?:seule?|premi[eè]re?|unique)\\s\\p{L}[\\p{L}-]{2,}(?:eur|euse|trice|ienne|ien|iste|femme|ère|er|ante|ant|ogue|aire|nome)(?:\\s(?:de|du|des|d['’]|à|au|sur|en)\\s?(?:la\\s|l['’]|les\\s)?\\p{L}{3,20})?",
    '(?:erste|einzige|jüngste)[rn]?\\s\\p{Lu}\\p{L}{2,}(?:in|frau|mann|eur|iker|ist|ologe|arzt|führer|leiter|meister)(?:\\s(?:in|im|am|auf|der|des|bei)\\s(?:der\\s|dem\\s)?\\p{L}{3,20})?',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);
/** What a search engine finds: honours, championships, offices of a town. */
const FACT = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:world|european|national|olympic|paralympic|junior|state)\\s(?:champions?(?:hip)?|medall?ists?|record(?:\\sholder)?|finalist)',
    '(?:gold|silver|bronze)\\smedall?(?:ist)?',
    '(?:olympian|paralympian|knighted|ennobled)',
    "(?:champion(?:ne)?|vice-champion(?:ne)?|médaill[ée]e?)\\s(?:du monde|d['’]europe|de france|de suisse|olympique|nationale?)",
    '(?:welt|europa|vizewelt|vizeeuropa|landes|staats|bezirks)meister(?:in|schaft)?',
    '(?:schweizer|deutsche|österreichische|bayerische)[rn]?\\s(?:vize)?meister(?:in)?',
    'olympi(?:a|o)\\p{L}*(?:sieger|teilnehmer|medaille)\\p{L}*',
    '(?:bundes)?verdienst(?:kreuz|orden|medaille)\\p{L}*|ehrenbürger(?:in)?|weinkönigin|schützenkönig(?:in)?',
    '(?:mayor|councillor|sheriff|governor|senator)\\s(?:of|for)\\s\\p{L}[\\p{L}-]+',
    '(?:adjoint[e]?\\s(?:à la|au)\\s)?(?:maire|mairesse|conseill[eè]re? municipale?|syndic|syndique|député[e]?)\\s(?:de|du|des|à)\\s\\p{L}[\\p{L}-]+',
    '(?:bürgermeister|gemeindepräsident|ortsvorsteher|stadtr[aä]t|gemeinder[aä]t|landr[aä]t)(?:in)?\\s(?:von|in|der|des)\\s\\p{L}[\\p{L}-]+',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);
/** Words of the same endings that are no trades. */
const NO_PERSON =
  /(?:number|order|other|offer|paper|chapter|matter|answer|error|factor|door|floor|summer|winter|computer|letter|power|water|weather|corner|career|after|ever|never|over|under|quarter|semester|newsletter|member\sof\sstaff|list|wish|twist|exist|her|river|center|vector|sector|indicator|color|error|mirror|monitor|motor|reactor|detector|accelerator|transistor|processor|colour|hour|tour|premier\s(?:janvier|jour|métier|cahier|papier|chantier|dossier|quartier|trimestre|contact|semestre|affaire|horaire|salaire|anniversaire|exemplaire|commentaire|partenaire|titulaire)|valeur|erreur|couleur|longueur|peur|chaleur|lueur|heure|manière|matière|carrière|lumière|rivière|frontière|affaire|instant|avant|enfant|pendant|important|montant|termin|magazin|medizin|disziplin|routine|maschine|berlin|wein|stein|verein|schein|dasein|beginn|sinn|gewinn|latein|benzin|kamin|ruin|bein)(?:\s|$)/iu;

/** "Analyst", "technicienne": what people are by trade, by its ending. */
export const isTrade = (word: string): boolean => TRADE.test(word) && !NO_PERSON.test(word);
const TRADE =
  /..(?:er|or|ist|yst|ian|ant|(?<!m)ent|ead|woman|man|wife|nurse|fellow|officer|eur|euse|rice|ien|ienne|iste|yste|iere|aire|ogue)$/;

/** What many are called. */
const COMMON =
  /^(?:chef(?:fe)?|directeur|directrice)\s(?:de|d['’]|du)\s?(?:l['’])?(?:projets?|équipes?|produits?|chantier|bureau|rang|mission|cabine|époque|thèse)$/iu;

export function roles({ text }: Scene): Flag[] {
  const unique = placesOf(text, UNIQUE).filter(({ start, end }) => !NO_PERSON.test(text.slice(start, end)));
  const roles = placesOf(text, ROLE).filter(({ start, end }) => !COMMON.test(text.slice(start, end)));
  const others = roles.filter((role) => !unique.some((place) => overlaps(role, place)));
  return [...others, ...unique, ...placesOf(text, FACT)].map(({ start, end }) => ({
    start,
    end: end + (OF_WHAT.exec(text.slice(end, end + REACH))?.[0].length ?? 0),
    why: 'role' as const,
  }));
}

const REACH = 60;
/** "first woman on the board", "cheffe de chantier": what somebody is the first or the head of tells most. */
const OF_WHAT =
  /^(?:-\p{L}+)*(?:\s(?:of|on|for|at|in|de|du|des|à|au|aux|der|des|vom|von|im|am|beim)(?:\s(?:the|a|an|our|la|les|l['’]|der|dem|den))?\s(?:l['’])?\p{L}[\p{L}-]{1,30}(?!\p{L})){1,2}/iu;
