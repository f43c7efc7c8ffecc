// Answers that say that somebody does not know yet, in the languages of answers. "Not yet" is a no, and none of them.
import { fold } from './folding.ts';

const UNSURE =
  /\b(?:not (?:yet |quite )?(?:sure|decided|certain)(?: yet)?|unsure|undecided|uncertain|(?:don't|do not|dont) (?:yet )?know(?: yet)?|no idea|still deciding|to be decided|tbd|weiss (?:ich )?(?:es )?(?:noch |leider )?(?:noch )?nicht(?: genau)?|noch (?:offen|unklar|unentschieden|unschlussig|unsicher)|unsicher|unschlussig|unentschlossen|keine ahnung|sais pas(?: encore)?|pas (?:encore )?(?:sure?|decidee?|certaine?)|indecise?|no (?:lo )?se(?: aun| todavia)?|no (?:estoy|lo tengo) (?:segur[oa]|clar[oa])|indecis[oa]|non (?:lo )?so(?: ancora)?|non sono (?:ancora )?sicur[oa]|weet (?:ik )?(?:het )?(?:nog )?niet|nog niet zeker|ved (?:det )?(?:endnu )?ikke(?: endnu)?|ikke (?:helt )?sikker|nao (?:o )?sei(?: ainda)?|nao tenho certeza|vet inte|inte saker)(?![a-z])/g;

/** Folded, without the words that say so; the same text where there are none. */
export function withoutUnsure(text: string): string {
  return fold(text).replace(UNSURE, ' ').trim();
}

export function isUnsure(text: string): boolean {
  return withoutUnsure(text) !== fold(text) || /^[\s?¿]+$/.test(text);
}
