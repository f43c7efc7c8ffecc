// A question for consent that promises or tells something beside: "I will not repeat what I hear, and you may keep my details". The not is of
// the other thing, so a yes consents. Only where one part surely consents, and no part that says no is of the person's own answers.
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
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const refuses = (part: string) => denies(part) || WITHOUT.test(part);
  const gives = (part: string) =>
    !refuses(part) && (CONSENTS.test(part) || ALLOWS.test(part)) && OWN_ANSWERS.test(part);
  return parts.some(gives) && parts.every((part) => !refuses(part) || isOfAnotherThing(part));
}

/** Answers are to go, or nothing is to be done with them; a not in another word. */
const WITHOUT =
  /\b(?:(?:delet|eras|remov|destroy|stop|losch|entfern|supprim|effac|borr|elimin|cancell|wiss|verwijder|slett|apag)\w*|nor|neither|without|except|sans|ni|ohne|noch|ausser|sin|salvo|senza|tranne|zonder|behalve|uden|undtagen|sem|exceto)\b/;
const ORDERS = /\b(?:must|may|can|should|darf|durfen|soll\w*|doi\w+|deb\w+|dev\w+|mag|mogen|moet\w*|skal)\b/;
const DENIAL = new RegExp(String.raw`\b(?:${NOT}|no|non)\b|n't\b`);

function isOfAnotherThing(part: string): boolean {
  const after = part.slice(DENIAL.exec(part)?.index ?? 0);
  if (WITHOUT.test(part) || UNWILLING.test(after) || OF_MINE.test(part)) return false;
  if (OWN_ANSWERS.test(part) && ORDERS.test(part)) return false;
  const isTold = (KNOWS.test(part) || I_KNOW.test(part)) && DENIAL.test(part);
  return isTold || UNBLEMISHED.test(part) || (PROMISES.test(part) && CONDUCT.test(after));
}

/** "I have no objection": two words for no, and a yes; folded. */
const NO_OBJECTION =
  /\b(?:i (?:have|raise|see) no objections?|i (?:do not|don't) (?:object|mind)|habe (?:ich )?(?:keine(?:n|rlei)? (?:einwande?|bedenken)|nichts dagegen)|widerspreche nicht|(?:je )?ne m'oppose pas|n'ai (?:pas d'|aucune )objection|no (?:me opongo|tengo (?:inconveniente|objecion\w*))|non (?:mi oppongo|ho (?:nulla in contrario|obiezioni))|(?:heb|maak) geen bezwaar|ingen indvendinger|nao (?:me oponho|tenho objec\w+))\b/g;

/** "I will keep what families tell me confidential": what somebody hears, and not what they say of themselves. */
const KEEPS_SECRET =
  /\b(?:i will|i'll|i shall|(?:agree|promise|undertake|commit(?:ted)?|pledge) to) (?:always )?keep (?![^.!?;,]*\b(?:my (?!mentee|mentor|partner|buddy)|your|out\b))[^.!?;,]{0,40}\b(?:private|confidential|secret)\b/g;

/** With a plain word for yes in place of "no objection", and without a promise of silence. @param said  folded. */
export function withoutOtherMatters(said: string): string {
  return said.replace(NO_OBJECTION, 'i agree').replace(KEEPS_SECRET, 'i promise');
}

const MAY_BE_KEPT =
  /^(?:yes,? |oui,? )?(?:i (?:agree|consent) (?:that|to) my (?:answers|details|data) (?:are|being|may be|can be) (?:kept|stored)|j'accepte que mes (?:reponses|donnees) soient (?:gardees|conservees))\W*$/;

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
