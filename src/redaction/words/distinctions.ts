// What only one person won, holds, made or is: a prize with its year, a record, "the last glassblower in the canton". As patterns of
// whole words, in English, French and German.

const any = (...ways: readonly string[]) => `(?:${ways.join('|')})`;
const YEAR = '\\(?(?:19|20)\\d\\d';
/** Words between two that belong together. */
const some = (most: number) => `(?:\\s[\\p{L}\\p{M}’'&-]+){0,${most}}?`;
const PRIZE = any(
  'prizes?',
  'awards?',
  'medals?',
  'troph(?:y|ies)',
  'prix',
  'médailles?',
  'trophée',
  '\\p{L}*(?:preis|medaille|pokal|auszeichnung)',
);
const HOUSE = any(
  'canton|country|city|town|village|valley|island|region|world|institute|company|building|house|team|group|lab|department|division|faculty|university|organi[sz]ation',
);

const prizes = [
  `(?:won|awarded|shortlisted|honou?red|gewann|gewonnen|ausgezeichnet|prämiert|remporté|lauréate?)${some(7)}\\s${YEAR}`,
  `${YEAR}${some(5)}\\s(?:won|awarded|gewonnen|ausgezeichnet|prämiert|remporté)`,
  `${YEAR}${some(5)}\\s${PRIZE}`,
  `${PRIZE}${some(5)}\\s${YEAR}`,
  '(?:engineer|apprentice|employee|teacher|manager|nurse|mentor|coach|player|entrepreneur|scientist|researcher)\\sof\\sthe\\syear',
  "(?:lehrling|lehrer|ingenieur|mitarbeiter|sportler|unternehmer|forscher)(?:in)?\\sdes\\sjahres|(?:apprentie?|ingénieure?|enseignante?|entrepreneure?)\\sde\\sl[’']année",
];

const records = [
  '(?:hold|holds|held|holding|broke|set|beat)\\s(?:the|a|our|my|two|three|several)\\s(?:\\p{L}+\\s){0,3}records?(?!\\s(?:straight|date|of))',
  "(?:détiens|détient|détenait|battu|établi)\\s(?:le|un|les)\\srecords?|(?:détenteur|détentrice)\\sd[’'eu]\\s?(?:un\\s)?record|record(?:man|woman)",
  '(?:halte|hält|hielt|brach|gebrochen)\\s(?:\\p{L}+\\s){0,2}\\p{L}*rekord|rekordhalter(?:in)?',
];

const founders = [
  '(?:co-?)?inventor\\sof|i\\s(?:invented|(?:co-?)?founded)\\s(?:the|an?|our)',
  "(?:co-?)?(?:inventeur|inventrice)\\s(?:de|du|des|d[’'])|j[’']ai\\s(?:inventé|(?:co-?)?fondé)",
  '(?:mit)?erfinder(?:in)?\\s(?:der|des|von|vom|eine[sr])|habe\\s(?:ich\\s)?(?:die|den|das|eine?n?)\\s[\\p{L}-]+\\s(?:(?:mit)?gegründet|erfunden)',
];

const unique = [
  "(?:i am|i[’']m|i was|she is|he is|she was|he was)\\s(?:still\\s|also\\s|probably\\s)?the\\s(?:only|last|sole|first|youngest|oldest|tallest|longest[- ]serving)\\s[\\p{L}-]+",
  `(?:only|last|sole|youngest|oldest)(?:\\s[\\p{L}-]+){1,4}\\s(?:in|of|at)\\s(?:the|our|this)\\s${HOUSE}`,
  "(?:je suis|j[’']étais|je fus|elle est|il est)\\s(?:encore\\s|toujours\\s|aussi\\s)?l[ae]\\s(?:seule?|derni(?:er|ère)|premi(?:er|ère)|plus (?:jeune|âgée?|ancien(?:ne)?))\\s[\\p{L}-]+",
  '(?<=(?:bin|war) [^.!?]{0,60})(?:der|die)\\s(?:einzige|letzte|erste)\\s(?:im|in|am|an|auf|bei|unter|aus|von|hier)(?:\\s[\\p{L}-]+){1,3},\\s(?:der|die)',
  'als\\s(?:einzige|letzte|erste|jüngste)[rn]?\\s\\p{L}+(?:\\s\\p{L}+){0,4}\\s\\p{L}+\\sich',
  '(?:ich bin|ich war|bin ich|war ich|sie ist|er ist)\\s(?:noch\\s|auch\\s)?(?:der|die)\\s(?:einzige|letzte|erste|jüngste|älteste)\\s[\\p{L}-]+',
];

export const distinctions: readonly string[] = [...prizes, ...records, ...founders, ...unique];
