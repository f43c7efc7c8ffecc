// THE TABLES of answer words in eight languages: yes and partly and no, words of somebody who does not know yet, and words that mean "this
// does not concern me". Compared folded and whole; graded answers have a table of their own.
import { fold } from '../../ground/folding.ts';
import { remembered } from '../../ground/made-when-asked.ts';

/** A word as it is compared: "satisfait(e)", "satisfait·e" and "satisfaite" are "satisfait". */
export function answerKey(text: string): string {
  const folded = fold(text);
  return MAY_BE_ANOTHER.test(folded) ? keyOf(folded) : folded;
}

/** Every question compares each of its answers with each of its options. */
const keyOf = remembered((folded) =>
  withoutPictures(folded)
    .replace(/\([ea]\)|·e\b|-e\b|\uFE0F/g, '')
    .replace(/(\w{3})\/a\b/g, '$1')
    .replace(/\b(insatisfait|satisfait)es?\b/g, '$1')
    .replace(/\b((?:in)?(?:satisfech|soddisfatt|satisfeit))[aei]\b/g, '$1o')
    .replace(/[.!]+$/, ''),
);

/** Most answers hold nothing of what is taken away; each search for it costs as much as the folding. */
const MAY_BE_ANOTHER = /[(·\-\uFE0F\u2600-\u27bf\u2b50\ud83c-\ud83e/.!]|satisf|soddisf/;

/** What is drawn before or behind words says what they say: "😀 Very happy". */
const PICTURES =
  /^(?:[\u2600-\u27bf\u2b50]|\ufe0f|\u200d|[\ud83c-\ud83e][\udc00-\udfff])+ ?(?=[a-z])|(?<=\w) ?(?:[\u2600-\u27bf\u2b50]|\ufe0f|\u200d|[\ud83c-\ud83e][\udc00-\udfff])+$/g;
const withoutPictures = (folded: string): string => folded.replace(PICTURES, '');

export type YesNo = 'yes' | 'partly' | 'no';

const yesNoWords: Readonly<Record<YesNo, readonly string[]>> = {
  yes: [
    'yes',
    'oui',
    'ja',
    'si',
    'sim',
    'y',
    'yes, fully',
    'yes, completely',
    'definitely',
    'yes definitely',
  ],
  partly: [
    'partly',
    'partially',
    'in part',
    'somewhat',
    'maybe',
    'perhaps',
    'en partie',
    'partiellement',
    'peut-etre',
    'teilweise',
    'zum teil',
    'vielleicht',
    'yes, partly',
    'oui, en partie',
    'en parte',
    'in parte',
    'em parte',
    'gedeeltelijk',
    'deels',
    'delvist',
    'quizas',
    'quiza',
    'tal vez',
    'forse',
    'misschien',
    'talvez',
    'maske',
  ],
  no: [
    'no',
    'non',
    'nein',
    'nee',
    'nej',
    'nao',
    'n',
    'not at all',
    'not yet',
    'pas encore',
    'noch nicht',
    'todavia no',
    'aun no',
    'non ancora',
    'nog niet',
    'endnu ikke',
    'ainda nao',
  ],
};

/** A number whose meaning the question told: "1 = Yes". */
const CODE = /^-?\d{1,2} = /;

/** What programs write of a box that stands alone: ticked or not. */
const TRUE = /^(?:true|vrai|wahr|verdadero|vero|verdadeiro|waar|sandt?)$/;
const FALSE = /^(?:false|faux|falsch|falso|onwaar|falsk)$/;

/** Whether a program says by it that a box was ticked, or was not. */
export function isTruth(text: string): boolean {
  const key = answerKey(text);
  return TRUE.test(key) || FALSE.test(key);
}

export function yesNoOf(text: string): YesNo | null {
  const key = answerKey(text).replace(CODE, '');
  if (TRUE.test(key)) return 'yes';
  if (FALSE.test(key)) return 'no';
  const found = (Object.keys(yesNoWords) as YesNo[]).find((word) => yesNoWords[word].includes(key));
  return found ?? null;
}

/** Somebody who cannot say yet: of a yes or no it is an answer, elsewhere none. */
const UNDECIDED =
  /^(?:don't know|do not know|i don't know|not sure|i'm not sure|unsure|undecided|ne sait pas|(?:je )?ne sais pas(?: encore)?|pas sur|nsp|(?:ich )?weiss (?:ich |es )?(?:noch )?nicht|weiss nicht|noch unklar|unsicher|unentschieden|no (?:lo )?se|no (?:lo )?sabe|no estoy seguro|non (?:lo )?so|non saprei|weet (?:ik )?(?:het )?(?:nog )?niet|ved (?:jeg )?ikke|nao sei)$/;

/** An answer of somebody who does not know. */
export function isUndecided(text: string): boolean {
  return UNDECIDED.test(answerKey(text).replace(CODE, ''));
}

const NOT_APPLICABLE =
  /^(?:n ?[./]? ?a\.?|n\/a ?[-(:,].*|not applicable|(?:it |this |that )?(?:does not|doesn't|did not|didn't) apply(?: to me| in my case)?|prefer not to (?:say|answer)|no answer|(?:i )?(?:cannot|can't|can not) (?:judge|say|tell)|(?:cela |ca |ceci )?ne (?:s'applique|me concerne) pas(?: a moi| a mon cas)?|sans objet|r\.?a\.?s\.?|non applicable|(?:non|pas) concernee?s?|pas de reponse|sans reponse|ne se prononce pas|ne souhaite pas repondre|entfallt|(?:das )?(?:trifft (?:(?:auf|fur|bei) mi[cr]h? )?nicht zu|betrifft mich nicht|gilt nicht fur mich)|nicht zutreffend|nicht relevant|keine angabe|ohne angabe|keine antwort|k\. ?a\.?|(?:das )?kann ich nicht (?:beurteilen|sagen)|nicht beurteilbar|no (?:se )?aplica(?: en mi caso)?|no procede|no corresponde|sin respuesta|ns\/nc|prefiero no (?:contestar|responder)|non applicabile|non pertinente|nessuna risposta|preferisco non rispondere|niet van toepassing|n\.?v\.?t\.?|geen antwoord|nao se aplica|sem resposta|prefiro nao responder|ikke relevant|intet svar|-(?:99|88|77|66|9|8)|[-–—.,/*_?]+)$/;

/** "9 - Not applicable": a number that is no point of the scale. */
const NUMBERED = /^\d{1,2} ?[-=.:)] ?(?=\D)/;

/** A dash, "n/a": what stands in place of an answer, also of one in words. */
export function isNoAnswer(text: string): boolean {
  const key = answerKey(text);
  return NOT_APPLICABLE.test(key) || (NUMBERED.test(key) && NOT_APPLICABLE.test(key.replace(NUMBERED, '')));
}

/** An answer that says that the question does not concern this person. "No opinion" is an opinion. */
export function isNotApplicable(text: string): boolean {
  return isNoAnswer(text) || isUndecided(text);
}

/** What lies between good and bad, and says of nothing what it is. */
const SO_SO =
  /^(?:regular|ok(?:ay)?|so[- ]?so|average|mittel|mittelmassig|geht so|es geht|moyen(?:ne)?|comme ci,? comme ca|mas o menos|asi asi|normal|cosi cosi|nella media|gaat wel|middel|mais ou menos)$/;
export const isSoSo = (key: string): boolean => SO_SO.test(key);
