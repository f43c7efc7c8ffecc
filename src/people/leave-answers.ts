// What an answer about leave says by itself, whatever was asked: it agrees, refuses, says that nothing is against it, shows or hides. Only
// where these words are all that is said, for "no problem with the newsletter" is another thing than "no problem". Whoever deletes, asks back or
// says that it is as last year agrees to nothing.
import { namesNobody } from '../ground/nobody-words.ts';
import { speaksOfLeaving } from '../ground/standing-words.ts';
import { isUnsure } from '../ground/unsure-words.ts';
import { isRefusal } from '../ground/yes-no.ts';
import { speaksOfHiding } from './leave-questions.ts';

export type AnswerSays = 'agrees' | 'refuses' | 'nothing against' | 'not at all' | 'no' | 'shows' | 'hides';

const END = '[ .!,)\\u2713\\u2714\\u2705\\ufe0f]*$';
const YES =
  '(?:(?:yes|yep|oui|ja|si|sim|ok|okay|sure|of course|bien sur|klar|naturlich|claro|certo)[ ,.!-]+)?';
const PLEASE =
  '(?:[ ,.!-]*(?:please|thanks?|thank you|merci(?: beaucoup)?|danke|bitte|gracias|grazie|dank(?: je| u)|tak|obrigad[oa]|of course|bien sur|naturlich|gerne?|claro|to this|to that|with this|to all|to everything|with everything|fully|completely|totalement|voll(?: und ganz)?|tout a fait|hereby))*';
const all = (...words: readonly string[]) => new RegExp(`^${YES}(?:${words.join('|')})${PLEASE}${END}`);

const AGREES = all(
  "(?:fully |totally |strongly |completely )?agree(?: strongly| fully| completely)?|yup|i have read and (?:i )?(?:understood and )?(?:agree|accept|consent)|i (?:do |fully |hereby )?(?:agree|accept|consent|approve|authori[sz]e(?: (?:it|this))?|confirm)|i(?:'m| am) (?:fine|ok|okay|happy|good) with (?:this|that|it)|i (?:do )?give (?:my |you )?(?:full )?(?:consent|permission|approval|agreement)|i do|agreed|accepted|consented|consent(?: given)?|permission (?:given|granted)|granted|approved|happy to|go ahead|sure|absolutely|definitely|certainly|by all means|gladly|with pleasure|fine|fine (?:by|with|for) me|that(?:'s| is) (?:fine|ok|okay)(?: (?:by|with|for) me)?|it(?:'s| is) (?:fine|ok|okay)|(?:ok|okay|good) (?:by|with|for) me|works for me|sounds good|hell yes|yes please|why not",
  "j'accepte|je consens|j'autorise|j'approuve|je suis d'accord|je donne mon (?:accord|consentement|autorisation)|d'accord|accord(?: donne)?|(?:lu et approuve)(?:,? bon pour accord)?|consentement donne|accepte|autorise|volontiers|avec plaisir|bien sur|bien entendu|evidemment|ca me va|ca marche|ok pour moi|c'est bon|c'est ok|entendu|bien sur que oui|mais oui|pourquoi pas|tout a fait|absolument",
  'ich (?:willige|stimme)(?: hiermit| gerne| dem| der verarbeitung)* (?:ein|zu)|ich bin (?:damit )?einverstanden|(?:bin )?(?:damit )?einverstanden|einverstanden|ich akzeptiere|ich erlaube (?:es|das)|ich gebe meine (?:einwilligung|zustimmung|erlaubnis)|stimme(?: ich)? zu|willige ein|zugestimmt|eingewilligt|erteilt|passt(?: so| schon| fur mich| mir| gut)?|gerne?|sehr gerne?|selbstverstandlich|naturlich|klar|in ordnung|geht klar|geht in ordnung|von mir aus|jederzeit|na klar|aber ja|warum nicht',
  "(?:lo )?acepto|consiento|autorizo|estoy de acuerdo|de acuerdo|doy mi consentimiento|claro(?: que si)?|por supuesto|acconsento|accetto|autorizzo|d'accordo|sono d'accordo|do il (?:mio )?consenso|certo|volentieri|akkoord|ik ga akkoord|ik geef toestemming|prima|natuurlijk|jeg giver samtykke|jeg samtykker|jeg accepterer|naturligvis|aceito|autorizo|concordo|dou (?:o )?(?:meu )?consentimento",
  'checked|ticked|selected|box ticked|cochee?|case cochee|angekreuzt|angehakt|markiert|marcad[oa]|spuntat[oa]|aangevinkt|afkrydset',
);
const NOTHING_AGAINST = all(
  "(?:no|not an?y?|kein|keine|gar keine?|pas de|pas d'|aucun|aucune|sin|ningun|ninguna|nessun|nessuna|geen|ingen|intet|nenhum|sem) (?:problem[aeo]?s?|issues?|worries|objections?|concerns?|soucis?|bedenken|einwande|einwand|reserves?|inconvenientes?|inconvenients?|obiezion[ei]|bezwaar|bezwaren|indvendinger|problema)(?: (?:at all|whatsoever|from me|for me|here|with (?:this|that)|du tout|pour moi|meinerseits|von mir|mit|por mi parte|da parte mia))?|no prob|pas de probleme|sans (?:probleme|souci)|ohne probleme|(?:i )?(?:do not|don't) mind(?: at all)?|i have no objections?|i (?:do not|don't) object|i(?:'m| am) not (?:against|opposed)(?: (?:it|this|to it))?|je ne (?:suis pas contre|m'y? ?oppose pas)|je n'y vois (?:pas d'|aucun )inconvenient|ich widerspreche nicht|ich bin nicht dagegen|i would(?:n't| not) mind|(?:ca |cela )?(?:ne )?me derange pas(?: du tout)?|(?:das |es )?stort mich nicht|(?:ich )?(?:habe|hab) nichts dagegen|nichts dagegen|nichts spricht dagegen|je n'ai pas d'objections?|no me importa|non mi dispiace|no me molesta",
);
const NOT_AT_ALL =
  /^(?:(?:no|non|nein|nee|nej|nao)[ ,.!-]+)?(?:not at all|not in the least|not in any way|absolutely not|(?:pas |absolument pas )?du tout|pas du tout|aucunement|(?:uberhaupt|gar|ganz und gar) nicht|keineswegs|keine|keinerlei|aucune?|ningun[oa]?|nessun[oa]?|geen|none|nichts|nothing|rien|nada|niente|niets|intet|para nada|per niente|helemaal niet|slet ikke|de modo nenhum|nope|i (?:do not|don't|would not|wouldn't))[ .!]*$/;
const BARE_NO =
  /^(?:no|non|nein|nee|nej|nao|n|0|false|falsch|faux|falso)(?:[ ,.!-]+(?:thanks?|thank you|merci|danke|gracias|grazie|dank je|dank u|tak|obrigad[oa]))?[ .!]*$/;

const REFUSES =
  /\b(?:i'd|i would|would|i) (?:much )?rather (?:not|you did(?:n't| not)|they did(?:n't| not))|\bprefer(?:ably)? (?:not|(?:that |if )?(?:you|they) (?:did(?:n't| not)|don't|do not))|\b(?:je )?prefere(?:rais)? (?:que )?(?:ne )?(?:pas|non)|\bplutot (?:pas|non)|\b(?:lieber|eher|besser) nicht|\bje ne prefere pas|\bi (?:do )?(?:opt out|object|refuse|decline|withdraw my consent)\b(?!.*\bmay\b)(?<!\b(?:if|that|when|can|may) i (?:do )?(?:opt out|object|refuse|decline|withdraw my consent))|\bi (?:do not|don't) (?:give|grant|authori[sz]e|allow|permit|approve)|\bje (?:m'oppose|refuse|n'autorise pas|ne donne pas|ne consens pas)|\bich (?:widerspreche|lehne (?:es |das )?ab|willige nicht ein|gebe keine)|\bme opongo|\bmi oppongo|\bno (?:doy|quiero)|\bnon (?:do|voglio)\b|\b(?:not|un)[ -]?(?:checked|ticked)\b|\bnon cochee?\b|\bdecochee?\b|\bnicht angekreuzt\b|^(?:j'accepte|je consens|j'autorise) pas\b|^(?:surtout )?pas d'accord\b|^surtout pas\b|^(?:of course|certainly|definitely|absolutely|surely|sure|bien sur|evidemment|certainement|naturlich|selbstverstandlich|sicher|bestimmt|klar|claro|certo|certamente|natuurlijk|naturligvis)[, ]+(?:que )?(?:not|nicht|non|no|pas|niet|ikke|nao|di no)[ .!]*$|^hors de question|^auf (?:gar )?keinen fall|^(?:please |pls |bitte )?(?:do not|don't)[ .!]*$|^nok[ .!]*$|^(?:preferi\w+|prefiero|prefiro) (?:di |que )?(?:no|non|nao)\b|^mejor no\b|^nicht (?:zugestimmt|erteilt|eingewilligt)\b|^(?:consent )?not given\b|^(?:do not|don't) (?:agree|accept|consent)\b|^opt(?:ed|ing)?[ -]?out[ .!]*$|^refused\b|\bno way\b|^(?:refused|declined|denied|refuse|verweigert|abgelehnt|rechazad[oa]|rifiutat[oa]|geweigerd|recusad[oa])[ .!]*$/;
/** A consent that was taken back, and not the right to do so. */
const TAKEN_BACK =
  /\b(?:withdrew|withdrawn|withdraws (?:her|his|their)|revoked|rescinded|(?:took|taken|take) (?:it |my consent |consent )?back|i take back|cancelled|widerrufen|zuruckgezogen|(?:hat|habe|hatte) .{0,20}widerrufen|retiree?|revoquee?|(?:a |ai )(?:retire|revoque)|retirad[oa]|revocad[oa]|revocat[oa]|ritirat[oa]|ingetrokken|trukket tilbage|revogad[oa])\b/;
const STILL_MAY =
  /\b(?:can|may|could|unless|until|if|kann|darf|wenn|falls|bis|peut|peux|si|jusqu\w*|sauf|puedo|posso|kan|mag)\b/;

const HIDES =
  /^(?:(?:yes|oui|ja|please|bitte)[ ,]+)?(?:(?:keep |stay |leave |remain )?(?:it |me |mine |my profile )?(?:hidden|private|invisible|unlisted|unpublished|confidential|secret)|hide(?: (?:it|me|mine|my profile))?|not (?:visible|shown|listed|public|published|displayed)(?: .*)?|(?:do not|don't|never) (?:show|publish|list|display|share)(?: .*)?|(?:visible (?:to|for) )?(?:nobody|no ?one|none)|offline|masquee?|cachee?|(?:profil )?(?:masque|cache)|masquer|cacher|invisible|privee?|(?:visible (?:par|pour|de) )?personne|non visible|pas visible|ne pas (?:publier|afficher|montrer)(?: .*)?|verborgen|versteckt|unsichtbar|ausgeblendet|ausblenden|verbergen|nicht (?:sichtbar|anzeigen|zeigen|veroffentlichen|offentlich)(?: .*)?|(?:sichtbar fur )?niemand(?:en|em)?|privat|ocult[oa]|nadie|nascost[oa]|nessuno|verborgen|niemand|skjult|ingen|ocult[oa]|ninguem|privado|privato)[ .!]*$/;
const SHOWS =
  /^(?:(?:yes|oui|ja)[ ,]+)?(?:(?:(?:please )?(?:show|publish|display|list|share)|shown|published|listed|public|open|visible|full profile)(?: (?:it|me|my profile|the profile|my full profile))?(?: (?:to|for|by) (?:all|everyone|everybody|anyone|(?:all )?(?:the )?(?:mentees|participants)))?|(?:to )?(?:all(?: (?:the |of the )?(?:mentees|participants|mentors|members))?|everybody|everyone|anybody|anyone)|(?:profil )?(?:visible|public|publie|affiche)e?(?: (?:par|pour|a|de) (?:tous|toutes|tout le monde|(?:tous |toutes )?les mentorees?))?|publier|afficher|montrer|tous|toutes|tout le monde|tou(?:s|tes) les mentor\w+|(?:profil )?(?:sichtbar|offentlich|anzeigen|veroffentlichen|zeigen|freigeben|freigegeben)(?: fur (?:alle|alle mentees))?|(?:fur )?alle(?: (?:mentees|teilnehmenden|teilnehmer\w*))?|jede[rn]?|visibile|visible para tod[oa]s|publico|pubblico|todos|todas|tutti|tutte|zichtbaar|openbaar|iedereen|synlig|offentlig|alle|visivel|publico)[ .!]*$/;

/** What it says when these words are all of it; null for any other answer. @param said  folded. */
export function answerSays(said: string): AnswerSays | null {
  if (BARE_NO.test(said)) return 'no';
  if (NOTHING_AGAINST.test(said)) return 'nothing against';
  if (NOT_AT_ALL.test(said)) return 'not at all';
  if (HIDES.test(said)) return 'hides';
  if (refuses(said)) return 'refuses';
  if (AGREES.test(said)) return 'agrees';
  return SHOWS.test(said) ? 'shows' : null;
}

const refuses = (said: string) =>
  isRefusal(said) || REFUSES.test(said) || (TAKEN_BACK.test(said) && !STILL_MAY.test(said));

const AS_BEFORE =
  /\b(?:same|like|as) (?:as )?(?:last|before|previous)\b|\bas before\b|\b(?:wie|gleich) (?:wie )?(?:letzt|vorig|beim letzten|gehabt|immer)\w*|\bcomme (?:l'an|l'annee|la derniere|avant|d'habitude)\b|\bidem\b|\bsee (?:above|below|e-?mail|mail|note)\b|\bsiehe\b|\bvoir\b/;
/** "I agree to nothing", "agree to disagree", "with my colleague". */
const OF_NOTHING =
  /\b(?:nothing|none|nobody|disagree|rien|nichts|nada|niente|niets|intet)\b|\b(?:agree|d'accord|einverstanden|stimme) (?:with|avec|mit) (?:my|her|his|mon|ma|meine[rm]?)\b/;
/** Away with what was answered. */
const DELETES =
  /\b(?:delet|eras|remov|destroy|supprim|effac|losch|gelosch|entfern|vernicht|borr|elimin|cancell(?=a)|verwijder|slett|apag)\w*\b/;
/** Things beside the programme itself: who ticks these has said nothing of the answers. */
const BESIDE =
  /\b(?:newsletter|mailing list|marketing|alumni|events?|photo\w*|foto\w*|pictures?|filming|videos?|weitergabe|third part\w+|tiers|dritte\w*|sponsors?|werbung|pub(?:licite)?|lettre d'information|infolettre|verteiler|veranstaltung\w*|evenements?)\b/;

/** Whether an answer that agrees in some word may agree to something else than what is asked, or to nothing. @param said  folded. */
export function mayMeanAnother(said: string): boolean {
  return AS_BEFORE.test(said) || OF_NOTHING.test(said) || DELETES.test(said) || BESIDE.test(said);
}

/** Whether an answer is no option that gives leave, however many chose it: "-", "ask me", "hidden". @param said  folded. */
export function isNoOption(said: string, field: string): boolean {
  if (namesNobody(said) || isUnsure(said) || mayMeanAnother(said) || said.includes('?')) return true;
  const says = answerSays(said);
  if (says !== null && says !== 'agrees' && says !== 'shows') return true;
  return field === 'publish' && !OPENS.test(said);
}
const OPENS =
  /\b(?:show\w*|publi\w+|visible|list\w*|shar\w+|display\w*|includ\w+|open|access\w*|zeig\w*|anzeig\w*|sichtbar\w*|veroffentlich\w*|freig\w+|offentlich|affich\w*|montr\w+|partag\w+|visibil\w+|mostr\w*|compart\w+|condivid\w+|zichtbaar|toon|tonen|vis|vises|synlig|mostrar|visivel|pseudonym\w*|anonym\w*|without (?:my )?name|sans (?:mon )?nom|ohne (?:meinen )?namen)\b/;

/** A yes of a few words that hangs on something: no leave yet. @param said  folded. */
export function hangsOnSomething(said: string): boolean {
  if (said.split(' ').length > FEW) return false;
  return HANGS.test(said.replace(/^si\b/, '')) || (BUT_NOT.test(said) && !BESIDE.test(said));
}
/** "Yes, but not my health data". */
const BUT_NOT =
  /\b(?:but|mais|aber|pero|ma|maar|men|mas|except|sauf|ausser)\b.*\b(?:not|no|pas|nicht|kein\w*|non|niet|ikke|nao|my|mon|ma|mes|mein\w*)\b|\b(?:but|except|sauf|ausser)\b.*n't\b/;
const FEW = 14;
const HANGS =
  /\?|\b(?:if|only|unless|provided|as long as|on condition|depends?|once|first|maybe|perhaps|ask|guess|suppose|probably|wohl|sans doute|je crois|except (?:my|the) (?:data|answers|details)|(?:but|and) (?:do not|don't|not) (?:to )?(?:stor|keep|us|shar|process)\w*|not (?:to )?(?:stor|keep)\w*|wenn|falls|nur|erst|sofern|solange|vielleicht|vorher|si|seulement|uniquement|sous reserve|a condition|tant que|d'abord|avant|peut-etre|solo|siempre que|primero|soltanto|purche|prima|alleen|mits|zolang|kun|hvis|forst|apenas|desde que|se)\b/;

/** "Yes to mentees, no to the website". */
export const isOnlyInPart = (said: string): boolean =>
  said.split(' ').length <= FEW_WORDS && YES_THEN_NO.test(said);
const FEW_WORDS = 14;
const YES_THEN_NO =
  /^(?:yes|oui|ja|si|sim)\W{1,3}(?:then |puis |dann )?(?:no|non|nein|nee|nej|nao)\W*$|^(?:yes|ok|oui|ja|si|sim)\b.*(?:[,;/-]|\b(?:and|et|und)\b) ?(?:no|non|nein|nee|nej)\b(?! (?:problem|worries|objection|need))/;
export const NOBODY = /^(?:nobody|no ?one|none|personne|niemand\w*|nadie|nessuno|ingen|ninguem)$/;
const NO_ANSWER = /^(?:n ?[./] ?a\.?|k\. ?a\.?)$/;
/** "No, changed to yes by phone". */
const TURNED = /^(?:no|non|nein|nee|nej)\b.*\b(?:yes|oui|ja|agreed|accepte|zugestimmt)\b/;

/** "Yes please delete", "yes, keep me out", "yes - taken back 3 May": a yes to something else, or one that is none any more. */
export function takesBack(said: string): boolean {
  const few = said.split(' ').length <= SHORT;
  return (
    few &&
    (speaksOfHiding(said) || DELETES.test(said) || speaksOfLeaving(said) || /\btaken back\b/.test(said))
  );
}
/** In words: a longer one tells what the answers are used for, and when they go. */
const SHORT = 6;

/** Whether it is no answer, or one that was changed. @param said  folded. */
export const saysNothing = (said: string): boolean => NO_ANSWER.test(said) || TURNED.test(said);
