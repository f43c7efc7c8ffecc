// Answers to "about what?" that name nothing: "egal", "no preference", "open to anything", in the languages of answers. Two who leave it
// open have nothing in common by that.

import { fold, wordsOf } from './folding.ts';
import { remembered } from './made-when-asked.ts';
import { namesNobody } from './nobody-words.ts';
import { NO_PREFERENCE } from './wish-words.ts';

/** That say by themselves that anything will do. */
const OPEN = new Set(
  (
    'open anything everything any all whatever whichever flexible preference preferences ' +
    'ouvert ouverte tout tous toute toutes quelconque importe indifferent indifferente preferences ' +
    'offen alles alle allem allen egal beliebig beliebige flexibel praferenz praferenzen ' +
    'abierto abierta todo todos cualquier cualquiera indiferente preferencia preferencias ' +
    'aperto aperta tutto tutti qualsiasi qualunque preferenza preferenze ' +
    'allemaal voorkeur aben abent alt praeference praeferencer ' +
    'aberto aberta tudo qualquer'
  ).split(' '),
);

/** That may stand beside them and name nothing either. */
const BESIDE = new Set(
  (
    'i m am im we are is it s to for of the a an no not really very quite totally completely me my myself fine ok okay works ' +
    'topic topics subject subjects theme themes area areas suggestion suggestions idea ideas option options thing here ' +
    'je j suis nous sommes a au aux de des du la le les l pour moi n est ce qui quel quels quelle quoi que soit peu pas sans ' +
    'sujet sujets domaine domaines proposition propositions tres totalement tres bien ' +
    'ich bin wir sind fur das die der mir uns ist ganz vollig thema themen bereich bereiche vorschlage keine keinen ' +
    'estoy soy estamos lo los las y sea tema temas asunto asuntos propuesta propuestas sin muy me da igual ' +
    'sono siamo per il i gli un una argomento argomenti proposta proposte nessuna nessun molto ' +
    'ik ben wij voor het een onderwerp onderwerpen geen heel jeg er over emne emner ingen helt ' +
    'estou o os as um uma assunto sem muito para'
  ).split(' '),
);
const LONGEST = 60;

/** Whether an answer leaves it open, or says that there is none. */
export const leavesOpen = remembered((text: string): boolean => {
  if (text.length > LONGEST) return false;
  if (namesNobody(text)) return true;
  const words = wordsOf(fold(text).replace(NO_PREFERENCE, ' open '));
  return words.some((word) => OPEN.has(word)) && words.every((word) => OPEN.has(word) || BESIDE.has(word));
});

/** Answers of a list that name something. */
export function named(answers: readonly string[]): readonly string[] {
  return answers.some(leavesOpen) ? answers.filter((one) => !leavesOpen(one)) : answers;
}
