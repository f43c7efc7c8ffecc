// The grammar of calling: a verb or a noun of naming, a few small words, and the name. Whoever stands there is called so, whatever the
// name looks like; how sure that is depends on the word, and is judged by whoever asks.
import { fits } from '../lighter-patterns.ts';

const any = (...words: readonly string[]) => `(?:${words.join('|')})`;
const ME = '(?:me|myself|him|her|them|us|it|that|my name|his name|her name)';
const SMALL_EN =
  '(?:(?:just|simply|only|always|usually|mostly|still|plain|really|down|off|by my middle name,?|the name(?: of)?|as|to|with) ){0,3}';
const english = any(
  `(?:call|calls|called|calling|nicknamed?|nicknames|dubs?|dubbed|named?|shorten(?:s|ed)?|abbreviates?d?)(?: ${ME})? ${SMALL_EN}`,
  `(?:know|knows|knew|known)(?: ${ME})?(?: to (?:all|everyone|everybody|most|friends|many))?(?: only| better| mostly| just)? as (?:just |simply )?`,
  '(?:answers?|answering|responds?) to (?:the name (?:of )?|just )?',
  '(?:signs?|signed|signing|shouts?|yells?|says?|said)(?: off)?(?: (?:my|his|her|their) \\p{L}+)?(?: as| with|,|:)? ',
  "(?:i am|i[’']m|it[’']?s|that[’']s|this is|i[’']ve been|i was) (?:just |simply |usually |mostly |always |only |plain |still |really )",
  '(?:this is|hello from|hi from|hey from|greetings from|regards from|hugs from|love from|cheers from) ',
  '(?:ask|asks|asking)(?: \\p{L}+)? for ',
  '(?:middle|pet|stage|pen|preferred|chosen|short|given|first|full|real|usual|trail|ring|call) ?-?name(?: is| was|:|,| -)? ',
  'just ',
);
const SOME_FR = '(?:(?:simplement|juste|toujours|tous|encore|souvent|ici|parfois|sinon) )?';
const french = any(
  `(?:me|m[’']|l[’']|le|la|nous|t[’'])\\s?(?:appell?\\p{L}+|surnomm\\p{L}+|baptis\\p{L}+|nomm\\p{L}+|conna[iî]\\p{L}+ comme|conna[iî]\\p{L}+ sous le nom (?:de |d[’'])) ?${SOME_FR}`,
  `appell?e[zs]?-(?:moi|la|le) ${SOME_FR}`,
  "sous le (?:nom|sobriquet|surnom|petit nom) (?:de |d[’'])",
  `(?:dites|dis|disent|disaient|crie|crient|signe|signent|chuchote) ${SOME_FR}`,
  "r[ée]pond(?:s|ent)? (?:au (?:doux )?(?:nom|surnom|pr[ée]nom) (?:de |d[’'])|[àa] )",
  "(?:surnom|diminutif|sobriquet|petit nom|pr[ée]nom (?:d[’']usage|usuel|courant))(?: est|,| ?:)? ",
  '(?:salut|bonjour|bises|bise|amiti[ée]s) de ',
  "(?:au bureau|en cuisine|au labo|[àa] la maison|ici),? (?:je suis|c[’']est) ",
  'ici ',
);
const SMALL_DE =
  '(?:(?:mich|sie|ihn|uns|man|ich|einfach|ruhig|nur|alle|kurz|immer|auf|mit|als|bitte|meist|die|der|den|s|mir|ihr|ihm|zu|kurz|bin|schlicht|gern|gerne|auch|hier|namen|namen:|jetzt|seither) ){0,4}';
const german = any(
  `(?:nenn\\p{L}{1,3}|ruf\\p{L}{1,3}|kenn\\p{L}{1,3} (?:mich|man mich)|hei(?:ss|ß)\\p{L}{0,3}(?! (?:sie|es) )|hie(?:ss|ß)\\p{L}{0,2}|sag(?:t|st|en|te)?|unterschreib\\p{L}{1,3}|unterzeichn\\p{L}{1,4}|h[öo]re?t? auf|bekannt|genannt) ${SMALL_DE}`,
  '(?:spitz|ruf|k[üu]nstler|pfadi|kose|[üu]ber|vor|mädchen|tauf)name(?: ist| war| lautet| ?:)? ',
  'ge(?:rufen|nannt) werde ich ',
  '(?:hier (?:ist|schreibt|spricht)|vulgo|bin ich (?:die |der |nur |einfach )) ?',
  'für (?:alle|freunde|die \\p{L}+|meine \\p{L}+) (?:nur |einfach |kurz |bin ich )',
  'unter (?:freunden|freundinnen|kollegen|uns) ',
  'gr(?:ü|ue)(?:ss|ß)e? von ',
);

const NAME = "(?<name>[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'-]+)";
const QUOTE = '[«»„“”"‘’\']?\\s?';

/** Behind the words of naming. */
export const callingBefore = new RegExp(`(?<!\\p{L})${any(english, french, german)}${QUOTE}${NAME}`, 'giu');

/** Before them. */
export const callingAfter = new RegExp(
  `(?<!\\p{L})${NAME}[»“”"’']?,?\\s?${any(
    'as (?:\\p{L}+ ){1,3}calls? ',
    'is (?:what|how) (?:\\p{L}+ ){1,3}(?:calls?|knows?)',
    '(?:is )?speaking(?=[.,!])',
    'to (?:the |my |his |her )(?:crew|gang|lads|kids|girls|boys|students|neighbours|neighbors|whole \\p{L}+)',
    "comme (?:on |disent|dit |m[’']appell|l[’']appell|ils |elles )",
    "c[’']est (?:moi|ainsi|comme)",
    "[àa] l[’']appareil",
    'pour (?:faire court|la gang|la bande|les autres|les clients|les enfants)',
    'so (?:nenn|ruf|hei)',
    'sag(?:en|t) (?:meine|alle|die|man|der|mir)',
    'nenn(?:en|t) (?:mich|man|sie|ihn)',
    'zu mir',
    '(?:hier|here|ici)(?=\\s?[,.!–—-]|$)',
  )}`,
  'giu',
);

const SMALL_CALL = any(
  'call(?:s|ed)? me(?: just| simply)?',
  'ask(?: just)?(?: for| after)?(?: (?:big|little|old|young))?',
  'ask (?:anyone|anybody|everyone|around|people)(?: \\p{L}+){0,4} for(?: (?:big|little|old|young))?',
  '(?:with|to|by|from) (?:big|little|wee|uncle|auntie)',
  "(?:m[’']appell?(?:e|ent)|appelez-moi)(?: juste)?",
  'demande[rz]?(?: juste)?(?: à| après)?(?: l[ae](?: (?:petite?|grande?))?)?',
  '(?:nenn|ruf)(?:t|en) mich(?: einfach| nur)?',
  'frag(?:t|en sie)?(?: (?:einfach|ruhig|doch|mal|am besten))?(?: nach)?(?: de[rnm]| die)?',
);
const callingSmall = new RegExp(`(?<!\\p{L})${SMALL_CALL} $`, 'iu');
const callsSmall = new RegExp(`(?<!\\p{L})${SMALL_CALL} \\p{Ll}`, 'iu');

/** Of whoever writes without capitals: whether they say outright that the next word is what somebody is called. */
export function isCallingSmall(left: string): boolean {
  return fits(callingSmall, left);
}

/** Whether a text says so anywhere. */
export function callsInSmall(text: string): boolean {
  return fits(callsSmall, text);
}

/** Without one of these there is nothing to look for. */
export const callingNeeds =
  /\p{L}name|call|nam|dub|short|abbrev|kn[oe]w|answer|respon|sign|shout|yell|sa[iy]|ask|just|from|appel|surnom|bapti|conna|sous|d[iî][st]|crie|chuchote|r[ée]pond|diminutif|ici|de|nenn|ruf|kenn|hei[sß]|hie[sß]|sag|schreib|zeichn|h[öo]r|bekannt|vulgo|bin|unter|f[üu]r|gr[üu]|so|is|hier|here|usually|am|it|been|speak|was|moi|appareil|i[’']m|\bzu\b/iu;

/** What people come from, do or believe, by its ending: behind "I am" it is no name. */
export const isTrade =
  /(?:an|ean|ian|ese|ish|(?:[tdlb]an|rat|[aw]ait|ahr?ain|bengal|nepal|somal|ir?an|yemen|qatar|oman|punjab|az)i|er|ers|or|ors|ois|oise|ais|aise|ien|ienne|ain|aine|ine?|in|innen|iste?|isten|eure?|euse|trice|ard|arde|ent|ant|loge|login|frau|mann|mensch|kraft|ling|ung|heit|keit|schaft|tion|ik|ie|mus|tät)$/;

/** The same in other languages, by ending: "Soy Ingeniera", "Sono Avvocato", "Jestem Kierowniczką". What friends call one is shorter than most. */
export const isTradeElsewhere =
  /^.{4,}(?:[aei]r[oae]|e?ss?or[ae]|[aiu]d[oa]|cat[oa]|tect[oa]|tett[oa]|eut[oa]|essa|bile|ari[oa]|aio|n?dig|seur|[iy]kiem|giem|aczem|[eo]rem|arzem|[nmd]ik|cielka|czka|[ae]rka|torka|[kt]tka|istka|rca|dca)$|(?:ian|en)[oa]$|^.{3,}y[iu]m$|^.{5,}[ls]ta$|^.{10,}$|^.{3,}(?:[ae]nt?e|[dt]or[ae]?|ist[ao]|kant|cent|ozna)$|^..+(?:log[oa]|loog|[dfmnstu]ic[oa])$|^(?:jurist|radca|jef[ae]|leraar|maestr[ao])$/;
