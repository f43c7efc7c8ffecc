// Which question stands behind a measure where its words are not those of the table: what it speaks of, and what it says of that, in any order
// and in eight languages. Two such words are a guess: a person looks before the figure goes on top.
import { fold } from '../../ground/folding.ts';
import { CONTENT, isContentWith } from './content-with.ts';
import { isAgainst, isNoWish, isOfOnePart } from './measures-unlikely.ts';
import { gridParts, type Measure, type Question } from './question.ts';
import { tellsOthers } from './typing-numbers.ts';
import { areYesAndHow, areYesDegrees } from './typing-yes-degrees.ts';

const WHOLE =
  /\b(?:overall|everything (?:into account|considered)|in general|general\w*|whole|all in all|altogether|all told|insgesamt|gesamt\w*|alles in allem|im grossen und ganzen|unterm strich|ensemble|global\w*|tout compte fait|au final|en conjunto|en general|complesso|complessiv\w*|tutto sommato|al met al|alles bij elkaar|algemeen|algehele|geheel|alt i alt|samlet|overordnet|generelt|geral|no conjunto)\b/;
const PROGRAMME =
  /\b(?:programm?[ae]?\w*|scheme|proje[ck]t\w*|projet|proyecto|progetto|mentor(?:ing|ship|at|ia|oria|ering)\w*|parrainage|tutor(?:at|ing|ship|aggio|ia)\w*|accompagnement|dispositif|initiative|iniciativa|iniziativa|year|annee|jaar|circle|experience|\w*patenschaft\w*|patenjahr|begleitung|apadrinamiento|acompanamiento|percorso|affiancamento|\w*traject|maatjes\w*|forlob\w*|buddy\w*)\b/;
const JUDGES =
  /\b(?:rat(?:e|ing)|mark|grade|sient\w*|voel\w*|fuhl\w*|scor(?:e|ing)|feel|experience|opinion|verdict|how (?:was|were|good)|enjoy\w*|happy|pleased|glad|bewert\w*|\w*urteil\w*|schulnote\w*|noten?|eindruck|fazit|wie (?:war|fand\w*|gefiel\w*)|gefallen|froh|avis|jug\w*|ressent\w*|appreci\w*|evalu\w*|trouve\w*|etait|s'est passee?|content[aoe]?s?|heureu\w*|valor\w*|opin\w*|que tal|como (?:fue|ha sido|calific)\w*|calific\w*|puntu\w*|voto|giudi\w*|valut\w*|parere|com'e (?:stat|andat)\w*|content[oi]|cijfer|\w*oordeel\w*|hoe (?:was|vond\w*)|wat vond\w*|bevallen|blij|bedom\w*|karakter|hvordan (?:var|har)|vurder\w*|indtryk|glad for|avali\w*|achou|como foi)\b/;
const PAIR =
  /\b(?:match\w*|pair(?:ing|ed)?|mix|(?:mentor|mentee|partner|buddy|tutor)\w* and (?:i|me|you)\b|you and your|you two|duos?|tandems?|binome|jumelage|appariement|mise en relation|vous deux|chemi[es]\w*|alchimie|quimica|chimica|kemi\w*|(?:mentor|mentore|tut\w+|parrain|marraine|filleul\w*)(?:\(e\))? et (?:vous|toi|moi)|zuordnung|zusammen(?:stellung|setzung)|passung|vermittlung|ihr (?:zwei|beide)|sie beide|und (?:ich|mir|du|sie)|pareja|dupla|emparej\w*|asignaci\w*|y (?:yo|tu)|abbinament\w*|coppia|io e (?:il|la)|e (?:io|me)|koppel\w*|klik\w*|en (?:ik|mij)|makkerpar|parring|og (?:jeg|mig)|emparelh\w*|combinac\w*|e eu)\b/;
const FITS =
  /\b(?:(?:meets?|met|matche[sd]|correspon\w*|repond\w*|entsp[rc]\w*|cumpl\w*|risp\w*|voldoe\w*) .*(?:expectations?|needs|attentes|besoins|erwartung\w*|expectativas|aspettative|verwachting\w*)|good|well|right|sound|suit\w*|fit(?:s|ted)?|click\w*|appropriate|gett?(?:ing)? on|got on|compatib\w*|chemistry|gut\w*|pass\w*|stimm\w*|richtig\w*|gelungen\w*|harmon\w*|chemie|zueinander|bien|bonne?|pertinent\w*|reussi\w*|adapte\w*|colle|accroche|conven\w*|juste|entend\w*|buen\w*|acert\w*|adecuad\w*|encaj\w*|conect\w*|congeni\w*|bene|buon\w*|adatt\w*|riuscit\w*|azzeccat\w*|giust\w*|sintonia|goed|klik\w*|juist\w*|godt?|rigtig\w*|kemi\w*|bo[ma]|bem|adequad\w*|cert[ao])\b/;
/** Who was found for somebody; that they suit each other is said by no weaker word. */
const PARTNER =
  /\b(?:mentor\w*|mentee\w*|partner\w*|budd(?:y|ies)|tut(?:or|eur|rice|ore|elle)\w*|parrain|marraine|filleul\w*|binome|tandem\w*|pat(?:e|in|enkind)|maatje|makker|padrino|madrina|ahijad\w*)\b/;
const SUITS =
  /\b(?:(?:good|right|great|well|close|bad) (?:fit|match)|fit(?:s|ted)?|suit(?:s|ed|able)?|compatib\w*|(?:the )?right (?:mentor|mentee|partner|person|one)|gepasst|passt\w*|passend\w*|zueinander|zusammengepasst|harmonier\w*|conv(?:ient|enait|enu)|assorti\w*|adapte\w*|correspon[dt]\w*|entend(?:us?|ez)|encaj\w*|congeni\w*|adecuad\w*|adatt\w*|azzeccat\w*|past(?:en)?|klik\w*|passede|passer|adequad\w*|combina\w*)\b/;
const GOAL =
  /\b(?:goals?|objectives?|aims?|targets?|milestones?|set out|intentions?|hoped for|(?:what|wie|all) i (?:had )?(?:wanted|hoped|planned)|action plan|plan d'action|plan de accion|entwicklungsplan|ziele?n?|vorhabens?|vorgenommen|vorsatz\w*|wolltes?t|wollten|(?:les?|vos|votre|tes|ton|mes|mon) buts?|objectifs?|vouli\w+|metas?|objetivos?|propositos?|propus\w*|querias?|obiettiv\w*|traguard\w*|prefiss\w*|volev\w*|doel\w*|voorgenomen|wilde|mal|malet|malene|ville)\b/;
const REACHES =
  /\b(?:reach\w*|achiev\w*|attain\w*|me[et]t?|fulfil\w*|accomplish\w*|complet\w*|succeed\w*|how far|where|did you do|progress\w*|closer|erreich\w*|umgesetzt|umsetz\w*|hit|geschafft|verwirklich\w*|gelungen|stand|wie weit|attein\w*|realis\w*|reussi\w*|accompli\w*|abouti\w*|ou en|logr\w*|alcanz\w*|cumpl\w*|consegu\w*|realiz\w*|raggiun\w*|riuscit\w*|bereik\w*|gehaald|behaald|gelukt|geslaagd|opna\w*|na(?:et|ede)|lykke\w*|ating\w*|alcanc\w*|cumpr\w*)\b/;
const GOES_ON =
  /\b(?:continu\w*|go(?:ing)? on|carry on|keep|stay|again|another|next|further|extend|renew\w*|rejoin|return|count me in|sign up|take on|weiter\w*|wieder|noch ?(?:ein)?mal|noch ein\w*|erneut|bleib\w*|nachste[rnms]?|fortsetz\w*|fortfuhr\w*|verlanger\w*|poursui\w*|prolong\w*|reconduir\w*|renouvel\w*|rest(?:er|ez|eras|erez)|gard(?:er|ez)|prochain\w*|a nouveau|de plus|recommenc\w*|reprendr\w*|seguir\w*|repet\w*|volver\w*|otr[oa]|proxim\w*|prosegu\w*|ancora|di nuovo|un'? ?altr[oa]|prossim\w*|ripet\w*|riman\w*|restar\w*|rinnov\w*|door(?:gaan|gaat|zet\w*)|verder|weer|opnieuw|nog een|volgend\w*|blijven|fortsaet\w*|igen|naeste|blive\w*|de novo|novament\w*|outr[oa]|manter)\b/;
/** … with what somebody goes on: a part taken, a role, a meeting. */
const TAKES_PART =
  /\b(?:tak(?:e|ing) part|participat\w*|join\w*|rejoin|sign up|count me in|tak(?:e|ing) on|(?:do|doing) (?:it|this|so)|(?:be|being|become|as|serve as|act as) (?:an? )?(?:mentor|mentee|buddy|tutor|tutee)\w*|meet(?:ing)?|mitmach\w*|mach\w* .*\bmit|dabei|teilnehm\w*|teilnahm\w*|treff\w*|(?:als|comme|como|come|som|vaere|sein|werden|etre|ser|essere|zijn|worden) (?:(?:een?|eine?|un[ae]?|um[ae]?) )?(?:ment\w+|buddy|maatje|tut\w+|pat(?:e|in)|parrain|marraine|filleul\w*)|participer\w*|inscri\w*|repart\w*|rencontrer|revoir|participar\w*|apunt\w*|partecip\w*|iscriv\w*|(?:lo|la) (?:ri)?faresti|meedoen|doe[nt]? .*\bmee|deelnem\w*|aanmeld\w*|deltag\w*|tilmeld\w*|vaere med|faria)\b/;
/** Who says no more than that goes on. */
const ALONE =
  /^[^a-z]*(?:(?:lo|la|le|te) )?(?:repetiria[sn]?|volverias?|seguirias?|ripeteresti|rifaresti|continueresti|recommenceri(?:ez-vous|ais-tu))[^a-z]*$/;
const STAYS =
  /\b(?:stay|return|extend|renew\w*|weiter\w*|bleib\w*|verlanger\w*|prolong\w*|renouvel\w*|rest(?:er|ez|eras|erez)|seguir\w*|prosegu\w*|riman\w*|restar\w*|rinnov\w*|door(?:gaan|gaat)|blijf\w*|blijven|blive\w*)\b/;
/** … with the word for it behind who does it. */
const APART =
  /^[^a-z]*(?:(?:ga(?:at|an)?|wil\w*|zou\w*) (?:je|jij|u|jullie) (?:.* )?door(?:gaan)?|(?:would|will) you do (?:it|this) again|(?:le )?refer(?:iez|ez|ais|as)[- ](?:vous|tu)\b.*|(?:macht?|machst|machen|mochte[nt]|mochtest|wollen|wollt|willst) (?:sie|ihr|du) (?:.* )?weiter(?:machen)?)[^a-z]*$/;
/** … not before it is over. */
const TO_THE_END =
  /\b(?:(?:to|until|till) the (?:very )?end|see it through|bis zum (?:ende|schluss)|zu ende|(?:au|jusqu'au) bout|jusqu'a la fin|hasta el final|fino (?:in fondo|alla fine)|tot het einde|til slutningen|ate ao fim)\b/;
/** … who would like to. */
const READY =
  /\b(?:pret(?:e|s|es|\(e\))? a|envie de|bereit|lust|willing to|ready to|dispuest[oa]s? a|dispost[oa] a|bereid)\b/;
/** … in what was done together, and not for some years. */
const TOGETHER =
  /\b(?:network|netzwerk|reseau|netwerk|programm?[ae]?|scheme|proje[ck]t|projet|proyecto|progetto|mentor(?:ing|ship|at|ia|oria|ering)\w*|parrainage|tutorat|dispositif|tandem|duo|binome|circle|\w*patenschaft|maatjes\w*|\w*forlob\w*)\b/;

type Says = (text: string) => boolean;
const both =
  (one: RegExp, other: RegExp): Says =>
  (text) =>
    one.test(text) && other.test(text);

function goesOn(text: string): boolean {
  const isSaid =
    ALONE.test(text) ||
    APART.test(text) ||
    (GOES_ON.test(text) && READY.test(text)) ||
    (GOES_ON.test(text) && TAKES_PART.test(text)) ||
    (STAYS.test(text) && TOGETHER.test(text)) ||
    (TO_THE_END.test(text) && TOGETHER.test(text));
  return isSaid && !isNoWish(text);
}

/** What good or bad came of it, without a word that asks for a mark. */
const WORTH =
  /\b(?:worth\w*|valuable|useful|helpful|beneficial|hilfreich|nutzlich|wertvoll|gelohnt|lohn\w*|utiles?|benefique|valai[ts]? la peine|util|valios[oa]|(?:mereci\w*|vali\w*) la pena|ne valeva la pena|nuttig|waardevol|de moeite waard|nyttig\w*|vaerdifuld\w*|valeu a pena)\b/;
const EXPECTED = /\b(?:expect\w*|erwart\w*|attentes|expectativas|aspettative|verwacht\w*|forvent\w*)\b/;
const AS_EXPECTED =
  /\b(?:me[et]t?s?|fulfil\w*|exceed\w*|live[ds]? up|erfull\w*|ubertr\w*|entspr\w*|repon\w*|combl\w*|cumpl\w*|superad\w*|soddisf\w*|voldo\w*|waargemaakt|levede op)\b/;
const isWorth: Says = (text) =>
  (WHOLE.test(text) || PROGRAMME.test(text)) &&
  (WORTH.test(text) || both(EXPECTED, AS_EXPECTED)(text)) &&
  !isOfOnePart(text) &&
  !PARTNER.test(text.replace(/mentor(?:ing|ship|at|ia)\w*/g, ' '));

/** A word that judges is not the one that is judged: "experience" is either. */
function judgesTheWhole(text: string): boolean {
  const rest = text.replace(JUDGES, ' ');
  return rest !== text && (WHOLE.test(rest) || PROGRAMME.test(rest)) && !isOfOnePart(text);
}

/** Whether somebody is content with whom they met, and not with the whole. */
export const isOfThePair: Says = (text) =>
  CONTENT.test(text) &&
  isContentWith(text, [PAIR, PARTNER]) &&
  !WHOLE.test(text) &&
  !/\b(?:programm?[ae]?|scheme|dispositif)\b/.test(text);

/** The times that suit a mentor are another matter. */
const pairFits: Says = (text) =>
  both(PAIR, FITS)(text) || ((both(PARTNER, SUITS)(text) || isOfThePair(text)) && !isOfOnePart(text));

interface Likely {
  readonly measure: Measure;
  readonly isMeant: Says;
  readonly reads: readonly Question['reads'][];
}

/** A question that says how good something was. */
export const GRADED: readonly Question['reads'][] = ['scale', 'likert', 'yesno'];

/** Of two measures that a question may carry the upper one is looked for first. */
const table: readonly Likely[] = [
  { measure: 'goals achieved', isMeant: both(GOAL, REACHES), reads: GRADED },
  {
    measure: 'matching appreciated',
    isMeant: pairFits,
    reads: GRADED,
  },
  { measure: 'continue', isMeant: goesOn, reads: ['yesno'] },
  { measure: 'satisfied', isMeant: (text) => judgesTheWhole(text) || isWorth(text), reads: GRADED },
  { measure: 'recommend', isMeant: (text) => tellsOthers(text) && !isNoWish(text), reads: GRADED },
];

/** What a question says of its own: the row of a grid, and no ends of a scale. */
function ownWordsOf({ header, type }: Pick<Question, 'header' | 'type'>): string {
  const row = type === 'grid' ? gridParts(header)?.row : undefined;
  return fold(row ?? header).replace(/\([^()]*\d[^()]*\)/g, '');
}

/** Measures that a question may carry, in the order in which they are looked for. */
export const likely: readonly Measure[] = table.map(({ measure }) => measure);

/** More or less of a yes carries what a plain yes carries, and a yes with how it is meant. */
export function fitsIn({ reads, options }: Question, wanted: readonly Question['reads'][]): boolean {
  if (wanted.includes(reads) || !wanted.includes('yesno')) return wanted.includes(reads);
  // Of goals a yes with more behind it may be half a yes.
  return reads === 'choice'
    ? wanted !== GRADED && areYesAndHow(options)
    : reads === 'likert' && areYesDegrees(options);
}

export function isLikely(one: Question, measure: Measure): boolean {
  const text = ownWordsOf(one);
  const isMeant = table.some((row) => row.measure === measure && fitsIn(one, row.reads) && row.isMeant(text));
  return isMeant && !isAgainst(text);
}
