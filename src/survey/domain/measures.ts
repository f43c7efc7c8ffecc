// THE TABLE of the headline: by which words of eight languages a question carries a measure, and how it has to be answered for that.
import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import { fitsIn, GRADED, isLikely, isOfThePair, likely } from './measures-likely.ts';
import type { Measure, Question } from './question.ts';
import { type StoredQuestion, storedFor } from './question-sheet.ts';
import { isBetweenPoints } from './scale-bounds.ts';
import { withDoubt } from './typed.ts';
import { RECOMMENDS } from './typing-numbers.ts';

interface Wording {
  readonly measure: Measure;
  readonly words: RegExp;
  readonly reads: readonly Question['reads'][];
}

/** Of two rows of one measure the upper one is looked for first. */
const wordings: readonly Wording[] = [
  { measure: 'recommend', words: RECOMMENDS, reads: ['nps', 'yesno', 'scale', 'likert'] },
  {
    measure: 'matching appreciated',
    words:
      /match.*(organi[sz]|done for|coordinat|program)|(organi[sz]|coordinat).*match|(glad|appreciate|like|happy).*match|(content|appreci|bien).*(apparie|binome|appariement)|(froh|gut|schatz).*(zuordnung|matching|zusammenge)/,
    reads: GRADED,
  },
  {
    measure: 'matching appreciated',
    words:
      /(how (good|well|suitable)|rate|quality|satisf|right|suit).*\bmatch|\bmatch.*(good|well|suit|right|rate)|(mentor|mentee|partner).*\b(fit|suit)(s|ted)?\b.*(you|need|expect)|(binome|appariement|jumelage|duo).*(assorti|convenu|adapte|pertinent|reussi|convient)|(passung|zuordnung|matching|zusammenstellung|vermittlung)|(tandem|patin|pate|mentor\w*).*(passte|passt |gepasst)|passt\w* (gut |sehr gut )?zusammen|(mentor|tut(eur|rice)|parrain|marraine|filleul)\w*.*conv(enait|ient|enu)|how well.*\bpair|abbinament.*(stato|sembrat)|(pareja|emparej|asignacion).*(acertad|adecuad|buen)|(acertad|adecuad).*(pareja|emparej|asignacion)|(abbinament|coppia).*(adatt|riuscit|azzeccat|bene|giust|buon)|(adatt|riuscit|azzeccat|giust|buon|soddisf).*(abbinament|coppia)|(koppeling|match).*(goed|passend|gepast)|(goed|passend).*(koppeling|match)|(emparelh|correspond|combinac).*(adequad|boa|bem|bom)|(adequad|boa|bem|bom).*(emparelh|combinac)|\bmatch\w*.*(godt|passede)|(godt|passede).*match/,
    reads: GRADED,
  },
  {
    measure: 'goals achieved',
    words:
      /(reach|achiev|attain|meet|met|fulfil|accomplish).*(goal|objective|\baims?\b)|(goal|objective|\baims?\b).*(reach|achiev|met|attain|fulfil)|attein.*objectif|objectif.*attein|ziele? .*erreich|erreich.*ziel|(objetivo|meta)s?\b.*(alcan|logr|consegu|cumpl|ating)|(alcan|logr|consegu|cumpl|ating|conseg).*(objetivo|meta)s?\b|obiettiv.*raggiun|raggiun.*obiettiv|doel\w*.*(bereik|gehaald|behaald)|(bereik|gehaald|behaald).*doel|(opna|naet|naede).*\bmal\b|\bmal\b.*(opna|naet)/,
    reads: GRADED,
  },
  {
    measure: 'continue',
    words:
      /go on|continue|keep (on )?(meeting|in touch)|carry on|poursuiv|continuer|weiter.*(treffen|machen|fuhren)|weiterhin|fortsetz/,
    reads: ['yesno'],
  },
  {
    measure: 'continue',
    words:
      /(stay|remain) in (touch|contact)|keep (up )?(contact|seeing)|(take part|participate|join|be a mentor|mentoring?) (again|another|next)|again next|reste(r|rez|ras)\b.* en (contact|lien)|mach\w* .*\bweiter\b|\bin for (?:the )?(?:next|another)\b|garder (?:le |un )?(?:contact|lien)|a nouveau|(renouvel|reconduir)|in kontakt|kontakt (halten|bleiben)|wieder (dabei|mitmach|teilnehm|als )|erneut|(quieres|querrias|te gustaria|deseas).*(seguir|continuar|repetir|volver)|continuar|seguir (en contacto|el curso|viendo)|mantener el contacto|(continu|prosegu)(are|ire|erai|irai)|(restare|rimanere|mantenere) in contatto|di nuovo|doorgaan|voortzet|contact (houden|blijven)|opnieuw|manter (o )?contacto?|participar (de novo|novamente)|fortsaette|holde kontakten|deltage igen/,
    reads: ['yesno'],
  },
  {
    measure: 'satisfied',
    words: /satisf|zufrieden|soddisf|tevreden|tilfreds|\bhow happy\b|\ball in all\b.*\bhow was\b/,
    reads: GRADED,
  },
  {
    measure: 'satisfied',
    words:
      /(overall|general|whole|insgesamt|gesamt|global|ensemble|generale|complessiv|algemeen|geheel|samlet|geral).*(rate|rating|mark|grade|score|feel|experience|note|bewert|schulnot|beurteil|evalu|nota|valora|sientes|voto|valut|giudizio|cijfer|beoordeel|bedom|avali|impression|eindruck)|(rate|rating|mark|grade|score|feel|note|bewert|schulnot|beurteil|evalu|nota|valora|sientes|voto|valut|cijfer|beoordeel|bedom|avali).*(overall|in general|as a whole|insgesamt|gesamt|global|ensemble|generale?|complessiv|algemeen|geheel|samlet|geral)/,
    reads: GRADED,
  },
];

/** About the whole, before any of its parts. */
const WHOLE =
  /programme?\b|overall|whole|ensemble|global|insgesamt|general|programa|programma|complessiv|algemeen|samlet/;
/** A yes to what went wrong is no praise. */
const WRONG = /\b(?:difficult\w*|problem\w*|schwierig\w*|difficile|dificil\w*|hard to|moeilijk\w*|svaert)\b/;

/** The first question at the end of the year that fits carries a measure, a whole-programme one before others. */
export function withMeasures(questions: readonly Question[], stored: readonly StoredQuestion[]): Question[] {
  const named = new Map<Question, Measure>();
  const storedOf = (one: Question) => storedFor(stored, one.header, one.wave);
  for (const question of questions) {
    const own = storedOf(question)?.measure;
    if (own) named.set(question, own);
  }
  // Nobody has said anything yet of a question without a row, or whose row stands as we wrote it. Where the headline of a row is empty a person
  // may have emptied it.
  const isUnsaid = (one: Question) => {
    const row = storedOf(one);
    return row === null || (row.isOurs === true && row.measure !== null);
  };
  const isChosen = stored.length > 0 && named.size > 0;
  if (!isChosen) nameByWords(questions, named, isUnsaid);
  return questions.map((question) => {
    const measure = named.get(question) ?? null;
    const isGuess = measure !== null && isUnsaid(question) && !isSaid(question, measure);
    // A number from 0 to 10 was known for a recommendation by more than the table's words.
    return isGuess && likely.includes(measure) && question.reads !== 'nps'
      ? { ...withDoubt(question, say(BEHIND)), measure }
      : { ...question, measure };
  });
}

/** By what a question says; where none says it, by what it likely says. */
function nameByWords(
  questions: readonly Question[],
  named: Map<Question, Measure>,
  isUnsaid: (one: Question) => boolean,
): void {
  const isOpen = (one: Question) => !named.has(one) && !WRONG.test(fold(one.header)) && !isBetweenPoints(one);
  const name = (measure: Measure, ...ways: readonly ((one: Question) => boolean)[]) => {
    if ([...named.values()].includes(measure)) return;
    const best = ways.map((fits) => bestOf(questions, (one) => isOpen(one) && fits(one))).find(Boolean);
    if (best) named.set(best, measure);
  };
  // A recommendation in other words counts where none says so itself.
  for (const row of wordings)
    name(
      row.measure,
      (one) => says(one, row),
      (one) => row.measure === 'recommend' && one.reads === 'nps',
    );
  for (const measure of likely) name(measure, (one) => isUnsaid(one) && isLikely(one, measure));
}

const says = (one: Question, { measure, words, reads }: Wording): boolean =>
  fitsIn(one, reads) &&
  words.test(fold(one.header)) &&
  !(measure === 'satisfied' && isOfThePair(fold(one.header)));
const isSaid = (one: Question, measure: Measure): boolean =>
  wordings.some((row) => row.measure === measure && says(one, row));

/** Where a measure is a guess. */
const BEHIND = 'Please check whether this question stands behind the headline.';

function bestOf(questions: readonly Question[], fits: (one: Question) => boolean): Question | undefined {
  const fitting = questions.filter((one) => one.wave === 'end' && fits(one));
  return fitting.find(({ header }) => WHOLE.test(fold(header))) ?? fitting[0];
}
