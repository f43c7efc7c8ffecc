// Answers that say how much of something came to be, in whatever words: "nothing yet", "begun", "nearly there", "all of it".

import { say } from '../../language/say.ts';
import { answerKey, yesNoOf } from './answer-words.ts';
import { differentOf } from './options-offered.ts';
import { MOST, TEXT, type Typed } from './typed.ts';
import { ENDS } from './typing-numbers.ts';

const NOT_WHOLE =
  /\b(?:not|nicht|pas|no|non|niet|ikke|nao)(?: yet| noch| encore)? (?:fully|completely|entirely|quite|all|every\w*|ganz|alle[sn]?|vollig|vollstandig|tout\w*|tout a fait|entierement|tod[oa]s?|del todo|tutt[oaie]|del tutto|helemaal|helt|alt|tudo|totalmente)\b/;
/** Beside a word of how much, these turn it round or speak of something else. */
const TURNS =
  /\b(?:not?|nichts?|pas|non|niet|ikke|nao|no|far|but|aber|mais|pero|ma|maar|men|mas|un\w{4,}|missed|failed|lost|wrong|given up|verfehlt|gescheitert|manque\w*|rate\w*|fallad\w*|fallit\w*|mislukt|gemist)\b/;
/** From what says least; of two that fit the upper one is meant: "nearly reached" is no "reached". */
const EXTENTS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:not|nicht|non|pas|niet|ikke|nao)\b|^(?:no|nein|nee|nej)(?:$|,)|\b(?:not (?:yet|at all)|none|nothing|noch (?:nicht|offen)|(?:gar|uberhaupt) nicht|nichts|keine?[sn]?|aucun\w*|pas encore|rien|nada|(?:todavia|aun) no|ningun\w*|per (?:niente|nulla)|non ancora|niente|nessun\w*|nog niet|niets|geen|slet ikke|endnu ikke|intet|ainda nao|nenhum\w*)\b/,
    0,
  ],
  [
    /\b(?:most(?:ly)?|largely|nearly|almost|(?:weit|grossten|gross)(?:gehend|teils)|fast|beinahe|nahezu|uberwiegend|meisten?s?|en (?:grande|majeure) partie|pour l'essentiel|l'essentiel|presque|quasi\w*|la plupart|majoritairement|casi|en (?:gran|buena) parte|la mayor\w*|in (?:gran|buona) parte|per lo piu|grotendeels|bijna|meeste|naesten|stort set|for det meste|de fleste|quase|em (?:grande|boa) parte|a maior\w*)\b/,
    3,
  ],
  [
    /\b(?:part(?:ly|ially)?|half(?:way)?|somewhat|some|zum teil|teil(?:s|weise)|halb\w*|einige[sn]?|partie(?:llement)?|moitie|moyennement|quelques|certaine?s|medias|parte|parcial\w*|algun[oa]s|meta|parzial\w*|alcun[ei]|gedeeltelijk|deels|half|sommige|enkele|delvist|dels|halvt|nogle|alguns)\b/,
    2,
  ],
  [
    /\b(?:a (?:little|bit)|slight(?:ly)?|hardly|barely|begun|began|start(?:ed)?|in progress|ein (?:wenig|bisschen|stuck)|etwas|kaum|wenig|begonnen|angefangen|(?:un )?peu|a peine|commence\w*|en cours|poco|algo|apenas|empezad[oa]|iniciad[oa]|un po|appena|iniziat[oa]|een (?:beetje|stukje)|nauwelijks|weinig|lidt|en smule|begyndt|pouco|comecad[oa])\b/,
    1,
  ],
  [
    /\b(?:full(?:y)?|complete(?:ly)?|entirely|totally|all|reached|achieved|done|yes|ganz|vollig|voll\w*|komplett|erreicht|geschafft|ja|alles?|entierement|total(?:e?ment)?e?|completement|tout\w*|atteint\w*|oui|complet[oa]?(?:mente)?|del todo|tod[oa]s?|plenamente|si|logrado|alcanzad[oa]|completamente|del tutto|pienamente|tutt[oaie]|raggiunt[oaie]|helemaal|volledig|geheel|bereikt|gehaald|helt|fuldt|sim|atingid[oa]|tudo)\b/,
    4,
  ],
];

/** How much an answer says, from nothing (0) to all (4); null where it speaks of something else, or may mean the contrary. */
export function extentOf(text: string): number | null {
  const key = answerKey(text);
  const said = EXTENTS.flatMap(([words, extent]) => (words.test(key) ? [extent] : []));
  const [extent = null] = said;
  if (extent === null || NOT_WHOLE.test(key)) return null;
  const isTurned = extent === 0 ? said.includes(PARTLY) || said.includes(NEARLY) : TURNS.test(key);
  return isTurned ? null : extent;
}

const saysHowMuch = (key: string) => EXTENTS.some(([words]) => words.test(key));

/** Of EXTENTS. */
const NEARLY = 3;
const PARTLY = 2;
/** So many different answers say it. */
const LEAST = 3;

/** From nothing to all of it; null where a plain yes and a plain no are among them: what lies between may be a guess about the time to come. */
export function extents(given: readonly string[]): Typed | null {
  const plain = new Set(given.map(yesNoOf));
  return plain.has('yes') && plain.has('no') ? null : inExtents(given);
}

/** From nothing to all of it, which a person looks at; null where two say as much, or none says that it was nearly all. */
export function inExtents(given: readonly string[]): Typed | null {
  const different = differentOf(given).map((shown) => ({ shown, extent: extentOf(shown) }));
  // What is turned round has a place that nobody knows.
  if (different.some(({ shown, extent }) => extent === null && saysHowMuch(answerKey(shown)))) return null;
  const known = different.flatMap(({ shown, extent }) => (extent === null ? [] : [{ shown, extent }]));
  const extentsSaid = new Set(known.map(({ extent }) => extent));
  const keys = new Set(known.map(({ shown }) => answerKey(shown)));
  const n = given.filter((text) => keys.has(answerKey(text))).length;
  const isOne = known.length >= LEAST && extentsSaid.size === known.length && extentsSaid.has(NEARLY);
  if (!isOne || n < MOST * given.length) return null;
  const options = known.sort((a, b) => a.extent - b.extent).map(({ shown }) => shown);
  return { ...TEXT, reads: 'likert', options, sure: false, doubt: say(ENDS) };
}
