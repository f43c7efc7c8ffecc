// What a neighbouring word tells of the one beside it: an article, a title, somebody's kin, what is counted, what is numbered.
import { isFunctionWord } from '../words/function-words.ts';
import { honorifics, particles } from '../words/particles.ts';
import { kin, legalForms, listLinks, personCues } from '../words/person-cues.ts';
import { institutionWords } from '../words/safe-capitals.ts';
import { ranks, titleNouns } from '../words/titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ARTICLES = set(
  'the a an my your his her our their this that le la les l un une des du au aux mon ma mes ton ta son sa ses notre nos votre leur ce cet cette der die das den dem des ein eine einem einen einer eines mein meine meinen meinem meiner unser unsere unserer dein sein seine ihr ihre im am zum zur vom beim',
);
const PREPOSITIONS = set(
  'of in to for with on at from by about after before since until via per de en a pour avec sur chez par dans depuis pendant sans sous vers von mit fur bei auf aus nach uber seit zu an um durch ohne gegen und',
);
const NAMING = set(
  'call called calls named name names am i im ask meet met signed sign thanks thank hi hello me myself appelle appelez nomme nommee dire dit suis bonjour salut signe signee merci heisse heissen heisst nennt nennen genannt bin hallo hoi gruss grusse grussen frag fragt fragen',
);
/** Behind these stands the number of a room, a line, a card, a day of birth. */
const NUMBERED = set(
  'room rm office bureau local salle buro zimmer zi raum tel phone mobile ext extension poste durchwahl no nr number numero id code badge matricule bay desk locker box account iban kto konto handy natel gsm fax ring text bat building geb gebaude etage floor stock born ne nee geboren birthday anniversaire geburtstag plate kennzeichen casier spind personalnummer staff employee card carte ausweis ahv avs ssn',
);
/** What a number before them counts. */
const COUNTED = set(
  'years year ans annees jahre jahren months mois monate students people mentees percent hours heures stunden euro euros days jours tage minutes minuten weeks semaines wochen h km kg chf eur kilometres papers patents pages etudiants personnes leute kinder enfants kids children times fois mal',
);

const cues: readonly (readonly [string, (word: string) => boolean])[] = [
  ['cue', (word) => personCues.has(word)],
  ['kin', (word) => kin.has(word)],
  ['title', (word) => (honorifics.has(word) && word.length > 1) || ranks.has(word) || titleNouns.has(word)],
  ['house', (word) => institutionWords.has(word)],
  ['particle', (word) => particles.has(word)],
  ['article', (word) => ARTICLES.has(word)],
  ['preposition', (word) => PREPOSITIONS.has(word)],
  ['link', (word) => listLinks.has(word)],
  ['naming', (word) => NAMING.has(word)],
  ['numbered', (word) => NUMBERED.has(word)],
  ['counted', (word) => COUNTED.has(word)],
  ['firm', (word) => legalForms.has(word)],
];

const known = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

/** What a folded word is beside another: never nothing. */
export function cuesOf(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const all = cues.filter(([, is]) => is(word)).map(([name]) => name);
  const made = all.length > 0 ? all : [isFunctionWord(word) ? 'small' : 'other'];
  if (known.size > MOST_REMEMBERED) known.clear();
  known.set(word, made);
  return made;
}
