// Leave to publish, to quote, to keep data: what an answer says to a question that may itself say no. "I do not want to be quoted:
// yes" refuses. Where the question says no in a way that can be read twice, neither yes nor no is leave.
import { withApostrophes } from '../ground/apostrophes.ts';
import { decoded } from '../ground/coded-answers.ts';
import { isErrorValue } from '../ground/error-values.ts';
import { fold, tidy } from '../ground/folding.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { consentsBeside, deniesTheThing, hasNoObjection, saysAnswersMayBeKept } from './consent-beside.ts';
import { CONSENTS, isKnown, isPromised, KNOWS, NOT, TICKS, withoutRightToLeave } from './consent-told.ts';
import {
  type AnswerSays,
  answerSays,
  hangsOnSomething,
  isOnlyInPart,
  mayMeanAnother,
  NOBODY,
  saysNothing,
  takesBack,
} from './leave-answers.ts';
import { isConditional } from './leave-conditions.ts';
import {
  asksForEither,
  asksForObjections,
  asksToDelete,
  asksWhichWay,
  hasNothingAgainst,
  hides,
  hidingAsks,
  isOfLastTime,
  isOfNoConsent,
  objects,
  withoutName,
} from './leave-questions.ts';

/** What a yes to a question means. */
export type Asked = 'leave' | 'refusal' | 'either';
/** `own words`: neither a yes nor a no to a question whose yes gives leave, as a ticked box says. */
export type Leave = 'given' | 'refused' | 'unclear' | 'own words' | 'silent';

/** Fields whose yes is a right given by the person. */
const RIGHTS: ReadonlySet<string> = new Set(['consent', 'publish', 'may quote']);

export function isRight(field: string | null): boolean {
  return field !== null && RIGHTS.has(field);
}

const WHOLE_NOT = new RegExp(String.raw`(?<![\p{L}-])${NOT}(?![\p{L}])|\w(?:n't)\b`, 'u');
/** "No" and "non" are a not between other words, in Spanish and Italian; at the front and alone they are an answer. */
const NOT_INSIDE = /\p{L}[\p{L}'?,]* +(?:no|non) +(?!name|nombre|nome|cost)\p{L}/u;
/** There "no" is "in the". */
const PORTUGUESE = /\b(?:meu|minha|teu|tua|seja\w*|concordo|nosso|nossa|importas)\b/;
const NOT_AT_FRONT = /^[¿"“]?(?:no|non) +\p{L}/u;
/** Wishes for no name at all, where nobody asks for the words themselves. */
const HIDES =
  /\b(?:anonym\w*|anonim\w*|confidential\w*|confidentiel\w*|vertraulich\w*|private?|prive|privat)\b/;
const ASKS_FOR_LEAVE =
  /\b(?:may|can|could|might|shall|allow\w*|agree\w*|accept\w*|consent\w*|permi\w+|authori[sz]\w*|happy|willing|ok|okay|yes|quot\w*|publi\w*|shar\w*|show\w*|use|peut|peuvent|pouvons|puis|pourr\w+|autoris\w*|accord|consen\w*|cit\w+|darf\w*|durf\w*|kann|konnen|zustimm\w*|stimme|einverstand\w*|erlaub\w*|einwillig\w*|zitier\w*|veroffentlich\w*|pued\w*|podemos|acept\w*|autoriz\w*|possiamo|puo|acconsent\w*|accett\w*|autorizz\w*|mag|mogen|toestemming|akkoord|ma vi|samtyk\w*|accepter\w*|giver|podemos|aceit\w*|concord\w*|autoriz\w*)\b/;
const SOMEBODY =
  /\b(?:i|i'm|my|me|you|your|je|j'|m'|me|ma|mon|mes|vous|tu|ich|mich|mein\w*|sie|du|dich|yo|mi|mis|io|mio|mia|mie|ik|mijn|mij|jeg|mig|min|mit|mine|eu|meu|minha)\b/;
const YES_OR_NO =
  /\b(?:yes|oui|ja|si|sim)\b\W{1,3}(?:or|ou|oder|o|of|eller)?\W{0,3}\b(?:no|non|nein|nee|nej|nao)\b/g;
const OR_NOT =
  /\b(?:or|ou|oder|o|of|eller) (?:rather )?(?:not|non|pas|nicht|gar nicht|no|niet|ikke|nao)(?: (?:at all|du tout))?(?=\W*$)/;

/** What a yes to this question means; `either` where a person could read it both ways. */
export function askedBy(header: string, field: string): Asked {
  const whole = withApostrophes(fold(header));
  if (field === 'consent' && isOfNoConsent(whole)) return 'refusal';
  if (field === 'consent' && asksToDelete(whole)) return 'either';
  if (/\(\s*(?:not|nicht|pas|non|no|niet|ikke|nao)\s*\)/.test(whole)) return 'either';
  const bare = (field === 'consent' ? withoutRightToLeave(whole) : withoutName(whole))
    .replace(/\([^)]*\)/g, ' ')
    .replace(YES_OR_NO, ' ')
    .replace(OR_NOT, ' ');
  const all = bare
    .split(/(?<=[.!?;])\s+|\n/)
    .map(tidy)
    .filter((one) => one !== '');
  if (asksForEither(bare) || (field === 'publish' && isOfLastTime(bare))) return 'either';
  const asked = field === 'publish' ? hidingAsks(all, ASKS_FOR_LEAVE, isNegated) : null;
  if (asked !== null) return asked;
  const sentences = field === 'publish' ? all.filter((one) => !hides(one)) : all;
  const saying = sentences.filter(says);
  if (field === 'consent' && deniesTheThing(bare)) return 'either';
  if (field === 'consent' && hasNoObjection(whole)) return 'leave';
  const knows = field === 'consent' && KNOWS.test(bare);
  if (saying.length === 0)
    return HIDES.test(bare) && !ASKS_FOR_LEAVE.test(bare) && !knows ? 'refusal' : 'leave';
  if (field === 'consent' && !TICKS.test(bare) && consentsBeside(bare, says)) return 'leave';
  const others = sentences.filter((one) => !saying.includes(one));
  const asking = others.some((one) => ASKS_FOR_LEAVE.test(one));
  if (
    asking &&
    field === 'consent' &&
    !TICKS.test(bare) &&
    saying.every((one) => isPromised(one) && !objects(one))
  )
    return 'leave';
  if (asking)
    return saying.some((one) => SOMEBODY.test(one) && !/^(?:your|vos|votre|ihre?)\b/.test(one))
      ? 'either'
      : 'leave';
  return saying.length === 1 ? sentenceAsks(saying[0]!, field) : 'either';
}

/** Whether a part of a question or an answer says no, or that somebody objects. */
const says = (part: string) => isNegated(part) || objects(part);

function isNegated(sentence: string): boolean {
  if (WHOLE_NOT.test(sentence) || NOT_AT_FRONT.test(sentence)) return true;
  return NOT_INSIDE.test(sentence) && !PORTUGUESE.test(sentence);
}

function sentenceAsks(sentence: string, field: string): Asked {
  const isObjecting = objects(sentence);
  const isSaid = field !== 'publish' && !sentence.includes('?');
  if (!isNegated(sentence))
    return isSaid && field === 'consent' && CONSENTS.test(sentence) ? 'either' : 'refusal';
  if (isObjecting || (isSaid && hasNothingAgainst(sentence))) return 'either';
  const agrees = CONSENTS.exec(sentence)?.index ?? -1;
  const denies = WHOLE_NOT.exec(sentence)?.index ?? NOT_INSIDE.exec(sentence)?.index ?? 0;
  const told = field === 'consent' ? (KNOWS.exec(sentence)?.index ?? -1) : -1;
  if (told >= 0 && told < denies && isKnown(sentence, told, denies)) return 'leave';
  // "I agree that my data will not leave the house" consents; what "I agree not to be quoted" gives leave for is nothing.
  if (agrees >= 0 && agrees < denies) return field === 'consent' ? 'leave' : 'either';
  return sentence.endsWith('?') || DOUBLE.test(sentence) ? 'either' : 'refusal';
}

/** Two English words for not in one sentence. */
const DOUBLE =
  /\b(?:not|never|\w+n't)\b.*\b(?:not|never|without|unless|\w+n't)\b|\b(?:unless|until|except)\b/;

/** An answer that hangs on something: no leave yet. */
const IF =
  /\b(?:from (?!me\b|my\b|our\b)|ab (?=\d|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|nach)|a partir d|if|only|unless|until|before|first|after|depends|perhaps|maybe|ask me|not sure|unsure|si vous|seulement|d'abord|avant|apres|peut-etre|ca depend|wenn|falls|nur|erst|vorher|zuerst|vielleicht|kommt darauf|nach rucksprache|quiza|depende|forse|dipende|misschien|maske|talvez)\b/;

/** What this answer says to this question. */
export function leaveIn(header: string, cell: Cell | undefined, field: string): Leave {
  const leave = leaveSaid(header, cell, field);
  const said = fold(textOf(cell));
  const isOpen =
    leave === 'given' && answerSays(said) === null && (hangsOnSomething(said) || isConditional(said));
  return isOpen ? 'unclear' : leave;
}

/** The same, where what a yes hangs on is read by whoever asks. */
export function leaveSaid(header: string, cell: Cell | undefined, field: string): Leave {
  const written = tidy(textOf(cell));
  if (written === '' || isErrorValue(written)) return 'silent';
  const meant = decoded(header, written);
  const text = withApostrophes(meant.replace(/[\u2018\u2019\u02bc]/g, "'"));
  const isCode = meant !== written || !['boolean', 'number'].includes(typeof cell);
  const said = yesOrNo(isCode ? text : cell!);
  const asked = askedBy(header, field);
  const says = answerSays(fold(text));
  // Whom nobody is hidden from is seen by all.
  if (NOBODY.test(fold(text)) && (isNegated(fold(header)) || hides(fold(header)))) return 'unclear';
  if (says === 'refuses' || (says === 'hides' && field !== 'consent')) return 'refused';
  if (says === 'hides' || saysNothing(fold(text))) return 'unclear';
  if (says === null && isOnlyInPart(fold(text))) return 'unclear';
  if (says === null && IF.test(fold(text)) && said !== 'no' && field !== 'consent') return 'unclear';
  if (field === 'publish' && asksWhichWay(withoutName(fold(header))) && says !== 'shows') return 'unclear';
  if (says === null && said === 'yes' && takesBack(fold(text))) return 'unclear';
  if (asked === 'leave') return toLeave(says, said, fold(text), field);
  if (field === 'consent' && saysAnswersMayBeKept(fold(text))) return 'given';
  if (asked === 'either') return says === 'agrees' && asksForEither(fold(header)) ? 'given' : 'unclear';
  if (says === 'no') return 'given';
  if (asksForObjections(header) && (says === 'nothing against' || says === 'not at all')) return 'given';
  // "Go ahead" to "do you object?" may be meant as leave.
  if (says === 'agrees' && asksForObjections(header)) return 'unclear';
  return said === 'yes' || says === 'agrees' ? 'refused' : 'unclear';
}

/** To a question whose yes gives leave. */
function toLeave(says: AnswerSays | null, said: 'yes' | 'no' | null, text: string, field: string): Leave {
  if (says === 'nothing against' || says === 'agrees') return 'given';
  if (says === 'shows' && field === 'publish') return 'given';
  if (says === null && said === 'no' && /^(?:no|kein) (?:problem|worries|issue|objection)/.test(text))
    return 'unclear';
  if (says === 'not at all') return said === 'no' ? 'refused' : 'unclear';
  if (said !== null) return said === 'yes' ? 'given' : 'refused';
  return agreesInFull(text, field) ? 'given' : 'own words';
}

/** "I agree that my data may be stored for the programme": a sentence to which a yes would give leave gives it itself. */
function agreesInFull(text: string, field: string): boolean {
  const isOpen =
    WHOLE_NOT.test(text) ||
    !NAMED.test(text) ||
    mayMeanAnother(text) ||
    hangsOnSomething(text) ||
    text.includes('?');
  return !isOpen && I_AGREE.test(text) && askedBy(text, field) === 'leave';
}
/** What is agreed to, in a sentence. */
const NAMED =
  /\b(?:data|details|answers?|information\w*|privacy|notice|policy|terms|storage|stor\w+|kept|keep\w*|process\w*|used?|us(?:e|ing)|publi\w+|shown|shar\w+|profile?|\w*daten\w*|angaben|antworten|\w*speicher\w*|\w*verarbeit\w*|\w*nutz\w*|hinweise?|datenschutz\w*|veroffentlich\w*|profil\w*|donnees|reponses|traitement|conserv\w+|utilis\w+|rgpd|gdpr|dsgvo|datos|tratamiento|dati|trattamento|gegevens|verwerk\w*|oplysninger|dados|tratamento)\b/;
const I_AGREE =
  /\b(?:i (?:\w+ )?(?:agree|accept|consent|authori[sz]e|give (?:my |you )?(?:consent|permission))|(?:and|,) (?:agree|accept|consent)|j'(?:accepte|autorise)|je (?:consens|donne mon accord|suis d'accord)|stimme\b.*\bzu|willige\b.*\bein|(?:bin|damit) einverstanden|acepto|autorizo|consiento|acconsento|accetto|autorizzo|ga akkoord|geef toestemming|samtykker|accepterer|aceito|concordo)\b/;
