// How an answer is written, whatever it says: one word or a sentence, in the first person, with a day or a time in it.
import { briefly, like, type Seen, shortly } from './answer-kinds.ts';

const SAYS_I =
  /\b(?:i|my|me|ich|mein\w*|mich|je|j'\w+|mon|ma|mes|yo|mi|mis|io|mio|mia|ik|mijn|jeg|min|mit|mig|eu|meu|minha|we|our|wir|uns\w*|nous|notre)\b/;
const TIME_OF_DAY = /\b\d{1,2}(?:[:h.]\d{0,2}| ?(?:am|pm|uhr|h))\b/;
const WEEKDAY =
  /\b(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|lundi|mardi|mercredi|jeudi|vendredi|samedi|montag|dienstag|mittwoch|donnerstag|freitag|samstag|lunes|martes|miercoles|jueves|viernes|sabado|lunedi|martedi|mercoledi|giovedi|venerdi|maandag|dinsdag|woensdag|donderdag|vrijdag|mandag|tirsdag|onsdag|torsdag|fredag|segunda|terca|quarta|quinta|sexta|week\w*|morning|evening|afternoon|lunch|matin|soir\w*|midi|morgen|abend|mittag|nachmittag|manana|tarde|sera|mattina|pomeriggio|avond|ochtend|middag|aften|formiddag|eftermiddag|manha|noite)(?:day|sday|nesday|rsday|urday)?s?\b/;
const A_MONTH =
  /\b(?:jan|feb|fev|mar|apr|avr|abr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|dic)\b|\b(?:janu|janv|febr|fevr|mars|marz|march|april|avril|abril|juin|juni|june|juli|july|juillet|aout|augus|agost|sept|octo|okto|otto|novem|decem|dezem|dicie|enero|marzo|mayo|maggio|giugno|luglio)\w*\b/;
const TITLE_CASE = /^(?:\p{Lu}\S* ?){2,}$/u;

const between =
  (least: number, most: number) =>
  ({ words }: Seen): boolean =>
    words >= least && words <= most;

export const shapes: Readonly<Record<string, (answer: Seen) => boolean>> = {
  'two words': between(2, 2),
  'a few words': between(3, 5),
  'a sentence': between(6, 12),
  'many words': between(13, 1000),
  'first person': ({ folded, text }) => SAYS_I.test(folded === '' ? text : folded),
  'full stop': ({ text }) => /[.!?]$/.test(text),
  digit: ({ text }) => /\d/.test(text),
  'lower case': ({ text }) => /^\p{Ll}/u.test(text),
  'title case': shortly(80, TITLE_CASE),
  comma: ({ text }) => text.includes(','),
  'time of day': ({ folded }) => /\d/.test(folded) && TIME_OF_DAY.test(folded),
  weekday: briefly(120, like(WEEKDAY)),
  month: briefly(60, like(A_MONTH)),
};
