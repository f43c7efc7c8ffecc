// A question for consent that promises or tells something beside: "I will not repeat what I hear, and you may keep my details". The not is of
// the other thing, so a yes consents. Only where one part surely consents, and no part that says no is of the person's own answers.
// Also the few sentences that consent, or take a consent back, by themselves.
import { CONSENTS, KNOWS, NOT, UNWILLING } from './consent-told.ts';

const PARTS =
  /[;:.!?]|,(?! ?(?:dass|that|que|qu'|che|dat|at)\b)|\b(?:and|und|et|og|y|e|en|but|aber|mais|pero|maar|men|mas|sowie|as well as|ainsi que|asi como)\b/;
const ALLOWS =
  /\b(?:(?:you|we|they|(?:the )?\w+) (?:may|can)|may we|can we|darf|durfen|pe(?:ut|uvent)|pouvez|pued[ae]\w*|puo|pote[tv]\w+|possono|possiamo|mogen|podem?|einverstanden|willig\w*|toestemming|samtykke\w*|d'accord)\b/;
const OWN_ANSWERS =
  /\b(?:data|details|answers?|form|information\w*|files?|records?|privacy\w*|daten\w*|angaben|antworten|donnees|reponses|coordonnees|datos|respuestas|dati|risposte|informativa|gegevens|antwoorden|oplysninger|svar|dados|respostas|storage|stored?|kept|processing|processed|speicher\w*|verarbeit\w*|conservation|traitement|tratamiento|trattamento|bewaren|verwerk\w*|gemmes|tratamento)\b/;
/** What somebody will not do with what they hear. */
const PROMISES =
  /\b(?:i (?:will|shall|won't)|i'll|(?:agree|promise|undertake|commit|pledge)(?: myself)? (?:not|never) to|ich (?:gebe|werde|erzahle|verpflichte)|m'engage|je ne \w+rai|me comprometo|no (?:compartire|divulgare|contare)|mi impegno|non (?:divulghero|condividero|raccontero)|ik (?:vertel|deel|geef|zeg)|jeg (?:fortaeller|deler|siger|giver)|comprometo-me|nao (?:partilharei|divulgarei|contarei))\b/;
const CONDUCT =
  /\b(?:shar\w+|pass\w*|disclos\w+|divulg\w+|reveal\w*|tell|repeat\w*|discuss\w*|spread|gossip|contact|mention|weiter\w*|erzahl\w*|transm\w+|repet\w+|partag\w+|compart\w+|contar\w*|rivel\w+|condivid\w+|vertel\w*|deel|door\w*|fortael\w+|videre\w*|partilh\w+|revel\w+)\b/;
const OF_MINE =
  /\b(?:my|mein\w*|mes|mon|ma|mis?|miei|mie|mijn|min|mit|mine|meus?|minhas?)\b (?!(?:mentee|mentor|partner|buddy|tandem|binome|filleul|impegno|application|candidature|inscription|registration|anmeldung|bewerbung|participation|teilnahme))/;
/** "Sé que", "so che": whoever says so knows something, as in KNOWS. */
const I_KNOW = /\b(?:se que|so che|sei que|ik weet|mir ist klar|il m'est clair|jeg ved)\b/;
/** "Not currently suspended", "no convictions". */
const UNBLEMISHED =
  /\b(?:no|not|never|keine?|nicht|aucune?|pas|sin|senza|geen|niet|ingen|ikke|sem) (?:\w+ )?(?:convict\w*|criminal record|suspended|barred|disqualified|under|vorstrafen|vorbestraft|condamn\w+|antecedentes|condann\w+|strafblad|veroordeeld|straffet|condena\w+)\b/;

/**
 * Whether a yes consents, whatever else the question tells.
 *
 * @param said    folded.
 * @param denies  whether a part of it says no, or that somebody objects.
 */
export function consentsBeside(said: string, denies: (part: string) => boolean): boolean {
  const parts = said
    .replace(KEEPS_SECRET, 'i promise')
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const refuses = (part: string) =>
    denies(part) ||
    WITHOUT.test(part) ||
    HANGS.test(part) ||
    (NOTHING.test(part) && (OWN_ANSWERS.test(part) || ALLOWS.test(part)));
  const gives = (part: string) => !refuses(part) && OWN_ANSWERS.test(part) && allowsKeeping(part);
  return parts.some(gives) && parts.every((part) => !refuses(part) || isOfAnotherThing(part));
}

/** What is allowed has to be the keeping itself: nobody can list all words for doing away with answers. */
function allowsKeeping(part: string): boolean {
  if (KEEPING.test(part)) return CONSENTS.test(part) || ALLOWS.test(part);
  return CONSENTS.test(part) && NOTICE.test(part);
}
const KEEPING =
  /(?<!\b(?:donnees|reponses|coordonnees|informations|datos|respuestas|dati|risposte|dados|respostas) )\b(?:(?:keep|process|us(?:e|ing)|\w*speicher(?!te)|verarbeit(?!ete)|\w*nutz(?!te)|verwend|aufbewahr(?!te)|gard|conserv|trait|utilis|guard|almacen|trat|utiliz|bewaa?r(?!de)|verwerk|gebrui|opsla|opbevar|gemme|armazen)\w*|(?:kept|stored|held|saved)(?! (?:data|details|answers|information|records|files))|stor(?:e|ing|age)|hold(?:ing)?|sav(?:e|ing)|gemt?)\b/;
const NOTICE =
  /\b(?:privacy\w*|notice|policy|data protection|datenschutz\w*|confidentialite|privacidad|proteccion|informativa|privacidade|protecao|privatlivs\w*|form)\b/;

/** Answers are to go, or nothing is to be done with them; a not in another word. */
const WITHOUT =
  /\b(?:(?:delet|eras|remov|destr[ou]|stop|dispos|block|forg[eo]t|shred|purg|wip|trash|scrap|discard|throw|anonym|pseudonym|redact|refrain|abst|avoid|ceas|omit|withdr|losch|gelosch|entfern|vernicht|vergess|sperr|verzicht|unterlass|vermeid|supprim|effac|detrui|retir|oubli|bloqu|jet|evit|renonc|cess|arret|borr|elimin|olvid|dej|renunc|cancell|distru|dimentic|rimuov|rinunc|smett|wiss|verwijder|vernietig|verge[et]|slett|slet|glem|undlad|apag|remov|esquec)\w*|nor|neither|off|away|left? out|leav(?:e|ing) out|afzien|without|except|sans|ni|ohne|noch|ausser|sin|salvo|senza|tranne|zonder|behalve|uden|undtagen|sem|exceto)\b/;
/** What is allowed hangs on something, or is at an end; a bare no. */
const HANGS =
  /^(?:no|non|nein|nee|nej|nao)$|\b(?:(?:limit|restrict|deny|deni|doubt|decid|revok|einschrank|beend|entscheid|restr|termin|begrans|beperk|beeindig)\w*|if|only|unless|until|till|whether|why|wrong|hate|wonder|before|once|end(?:s|ed|ing)?|over|back|ende|falls|wenn|sobald|nur|erst|bis|si|seulement|jusqu\w*|fin|avant|solo|solamente|hasta|antes|fino|prima|fine|alleen|indien|tot|voordat|hvis|kun|indtil|apenas|ate)\b/;
/** Harmless of what somebody hears, and not of what may be kept. */
const NOTHING =
  /\b(?:none|nothing|nowhere|zero|nobody|rien|aucun\w*|nada|ningun\w*|nulla|niente|nessun\w*|nichts|niets|intet|nenhum\w*)\b/;
const ORDERS = /\b(?:must|may|can|should|darf|durfen|soll\w*|doi\w+|deb\w+|dev\w+|mag|mogen|moet\w*|skal)\b/;
const DENIAL = new RegExp(String.raw`\b(?:${NOT}|no|non)\b|n't\b`);

function isOfAnotherThing(part: string): boolean {
  const after = part.slice(DENIAL.exec(part)?.index ?? 0);
  if (WITHOUT.test(part) || UNWILLING.test(after) || OF_MINE.test(part)) return false;
  if (OWN_ANSWERS.test(part) && ORDERS.test(part)) return false;
  const isTold = (KNOWS.test(part) || I_KNOW.test(part)) && DENIAL.test(part);
  return isTold || UNBLEMISHED.test(part) || (PROMISES.test(part) && CONDUCT.test(after));
}

/** "I have no objection to my data being stored", and not a word more: whatever else follows may be the very thing somebody minds. */
const NO_OBJECTION =
  /^(?:i (?:have|raise|see) no objections?|i (?:do not|don't) object) to (?:my (?:data|details|answers|information) being|the) (?:kept|stored|saved|processed|(?:storage|storing|keeping|processing) of my (?:data|details|answers|information))\.?$|^(?:je )?n'ai (?:pas d'|aucune )objection a la (?:conservation|sauvegarde) de mes (?:donnees|reponses)\.?$/;

/** Whether these are the two words for no that make a yes. @param said  folded. */
export function hasNoObjection(said: string): boolean {
  return NO_OBJECTION.test(said);
}

/** "I will keep what families tell me confidential": what somebody hears, and not what they say of themselves. */
const KEEPS_SECRET =
  /\b(?:i will|i'll|i shall|(?:agree|promise|undertake|commit(?:ted)?|pledge) to) (?:always )?keep (?![^.!?;,]*\b(?:my (?!mentee|mentor|partner|buddy)|your|out\b|it\b|them\b))[^.!?;,]{0,40}\b(?:private|confidential|secret)\b/g;

const MAY_BE_KEPT =
  /^["'“”„‘’«» ]*(?:yes,? |oui,? )?(?:i (?:agree|consent) (?:that|to) my (?:answers|details|data) (?:are|being|may be|can be) (?:kept|stored)|j'accepte que mes (?:reponses|donnees) soient (?:gardees|conservees))["'“”„‘’«» .!]*$/;

/** Whether an answer consents by itself, in the sentence that we offer. @param said  folded. */
export function saysAnswersMayBeKept(said: string): boolean {
  return MAY_BE_KEPT.test(said);
}

/** "Ich stimme der Speicherung nicht zu", "I agree that my data are not kept": the not is of the very thing that is agreed to. */
const NOT_THAT = new RegExp(
  [
    String.raw`\b(?:stimme|willige|bin|erklare)\b[^.!?;,]{0,60}\bnicht (?:zu|ein|einverstanden)\W*$`,
    String.raw`\b(?:agree|consent|accept)\b[^.!?;]{0,60}(?<!\b(?:will|shall|may|can) )\b(?:not|never|nothing)\b[^.!?;,]{0,12}\b(?:keep|kept|stor\w*|hold|held|saved?)\b(?: (?:my|the|any) (?:data|details|answers))?\W*$`,
    String.raw`\b(?:agree|consent|accept)\b[^.!?;]{0,40}\bexcept (?:for )?(?:the )?(?:storage|storing|keeping)\b`,
    String.raw`\b(?:agree|consent|accept)\b[^.!?;]{0,60}(?:,|\bbut) not to (?:my (?:data|details|answers) being (?:kept|stored)|(?:the )?storage)\W*$`,
  ].join('|'),
);

/** Whether a yes takes back what the first words give. @param said  folded. */
export function deniesTheThing(said: string): boolean {
  return NOT_THAT.test(said);
}
