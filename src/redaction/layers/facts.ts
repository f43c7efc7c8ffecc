// What no name tells and colleagues may know all the same: since when, of which family, in what health, in which club. Nothing but a look, a
// whole phrase at a time, and what else would be shown within it is the same look; so is a list of words that nobody knows.
import { fits, patternFor } from '../lighter-patterns.ts';
import { among, type Flag, overlaps, type Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { distinctions } from '../words/distinctions.ts';
import { placesOf } from './places-of.ts';

const whole = (...patterns: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const NUMBER =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|trente|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|elf|zwölf|zwanzig|dreißig)';

/** So long is few people's story. */
const LONG =
  '(?:1[5-9]|[2-6]\\d|twenty|thirty|forty|vingt|trente|quarante|\\p{L}{0,12}(?:zwanzig|drei(?:ß|ss)ig|vierzig))(?:[ -]\\p{L}{2,5})*';

/** In the three languages. */
const FACT = whole(
  // Since when, how long.
  '(?:since|depuis|seit)\\s(?:19|20)\\d\\d',
  `(?:seit |depuis |for )?(?:über |plus de |more than |over )?${LONG}\\s(?:years|ans|années|jahren?)`,
  // How many work there.
  `(?:équipe|equipe|team|group|groupe|gruppe)\\s(?:de|of|von|à)\\s${NUMBER}`,
  `(?:nous sommes|on est|we are|wir sind)\\s${NUMBER}`,
  `${NUMBER}\\s(?:people|personnes|personen|leuten?|directors|direct(?:eur|rice)s)`,
  '(?:kleine[rn]?|petit|small)\\s(?:gruppe|groupe|group)',
  // Family.
  `(?:my|our|his|her|their|mon|ma|mes|notre|nos|son|sa|ses|meine?[mnrs]?|unsere?[mnrs]?|seine[mnrs]?|ihre[mnrs]?|zwei|drei|two|three|deux|trois|\\d|mit|avec|with)\\s(?:\\p{L}{3,12}[ -])?(?:husband|wife|sons?|daughters?|child(?:ren)?|kids?|twins|toddlers?|brother|sister|mother|father|mum|dad|parents|grand\\p{L}+|mari|femme|blonde|fils|filles?|enfants?|frère|soeur|sœur|mère|père|jumeaux|jumelles|beau-\\p{L}+|belle-\\p{L}+|mann|frau|söhnen?|sohn|töchtern?|tochter|kind(?:ern?)?|zwillingen?|bruder|schwester|mutter|vater|enkel(?:in|n|kinder)?|schwieger\\p{L}+)`,
  "(?:returning|single|stay-at-home|working)\\s(?:mums?|dads?|mothers?|fathers?|parents?)|(?:maman|papa|mère|père)\\s(?:solo|de|d['’])|garde alternée|(?:paternité|maternité|pma|fiv|ivf)|väter|väterkarenz|elternzeit|kinderwunsch|wit(?:we|wer)|widow(?:er|ed)?|veu(?:f|ve)|divorc\\p{L}+|geschieden|alleinerziehend\\p{L}*|enkel(?:kinder)?|grand(?:children|dad|mother|father|ma|pa)|großeltern",
  // Health, belief, belonging.
  'dyslexi\\p{L}*|adh[ds]|tdah|autis\\p{L}+|neurodiver\\p{L}+|d[eé]press\\p{L}+|wheelchair|rollstuhl|fauteuil roulant|deaf|gehörlos|sourde?|malentendante?|epilep\\p{L}+|coming[- ]out|gay|lesb\\p{L}+|queer|lgbt\\p{L}*|schwul|schwarze[rn]?|being black|(?:femme|homme) noire?|muslim\\p{L}*|musulmane?|jewish|juive?|jüdisch\\p{L}*|refugees?|réfugiée?s?|geflüchtet\\p{L}*|deuil|grief|(?:my|mon|meinem) accident|unfall|behinder\\p{L}*|handicap\\p{L}*|disab\\p{L}+|pregnan\\p{L}+|enceinte|schwanger\\p{L}*|langue des signes|sign language|gebärdensprache|trocken werden|sobriety|santé mentale|mental health|working class|send money home',
  // A path of its own, an honour.
  '(?:sans|without|ohne)\\s(?:a\\s)?(?:diplôme|degree|uni degree|abitur|abschluss|bac)|reconver\\p{L}+|quereinsteiger\\p{L}*|career chang\\p{L}+|ancien(?:ne)?s?\\s(?!élèves|étudiants|coll|chef|patron)\\p{L}[\\p{L}-]+|former(?:ly)?\\s(?:an?\\s)?\\p{L}+(?:er|or|ist|ian|man|nurse)|ehemalige[rn]?\\s\\p{L}+|lauréate?\\s(?:du|de)|pensioniert|retraité\\p{L}*|(?:failed|gescheitert|redoublé|changé)(?:\\s\\p{L}+){1,3}|dienstälteste[rn]?',
  ...distinctions,
  // Where one is found outside of work, what is one's own.
  "(?:an?|the|our|my|une?|mon|ma|notre|la|le|ein|einen?|eine[mnr]|mein|meine[mnr]?|unser|im|den|das|dem|du|au)\\s(?:\\p{L}[\\p{L}-]{2,14}[ -])?(?:club|choir|podcast|blog|orchestra|chorale|orchestre|fanfare|atelier d['’]\\p{L}+|cabane|verein|chor|orchester|kapelle|feuerwehr|stammtisch|(?:cricket|football|rugby|hockey|rowing|quiz) team)(?:\\s(?:de|d['’]|of|le)\\s?\\p{L}+)?",
  '\\p{L}+-(?:verein|chor|club|sprechstunde|labor)|(?:skipper|triathlon|clown|basketteu\\p{L}+|accordéon|gitarrist\\p{L}*)',
  '(?:le|les|jeden?|every|on|am ersten|jeden ersten)\\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)s?|(?:monday|tuesday|wednesday|thursday|friday)\\s\\p{L}+(?:-\\p{L}+)?\\s(?:sessions?|table|lunch|club|group)',
  // A pun on one's name.
  "(?:my|mon|mein(?:en|em)?)\\s(?:own\\s|last\\s|first\\s|family\\s)?(?:sur|vor|nach|pré)?(?:name|nom|namen)(?!\\s(?:is|est|ist)|:)|my parents had|je m['’]appelle comme|nom de famille",
);

/** A phrase ends there. */
const END = /[,.;:!?…()[\]"“”„«»\n•/|]|\s[–—-]\s/u;
/** A longer phrase is looked at in part. */
const MOST_WORDS = 8;
const REACH = 60;
/** A list of words that nobody knows, or a house of a house: "laboratoire Xylit de l’Institut Quib". */
const LINK =
  /^(?:,|\s[&+/]|\s(?:and|et|und|ou|or|oder))?\s$|^[/-]$|^\s(?:of|de|du|des|der|von|vom)\s(?:(?:the|la|der|dem)\s)?(?:l['’])?$/u;
/** Where nouns are written small, other words with a capital may stand between two of such a list. */
const ITEMS =
  /^(?:(?:,\s|\s[&+/]\s|\s(?:and|et|ou|or)\s|\s|[:/-])\p{Lu}[\p{L}\p{N}+#&'’]*){1,8}(?:,\s|\s[&+/]\s|\s(?:and|et|ou|or)\s|\s|[:/-])$/u;

/**
 * @param gone   what goes anyway.
 * @param asked  what publishing waits for.
 * @param shown  what is shown anyway.
 */
export function looksIn(
  scene: Scene,
  gone: readonly Place[],
  asked: readonly Flag[],
  shown: readonly Flag[],
): Flag[] {
  const { text } = scene;
  const settled = [...gone, ...asked, ...scene.kept];
  const isSettled = among(settled).touch;
  const facts: Flag[] = [];
  for (const cue of scene.isJoined ? [] : placesOf(text, FACT)) {
    const place = phraseAt(text, trimmed(text, cue), settled);
    if (!isSettled(place) && !facts.some((other) => overlaps(other, place)))
      facts.push({ ...place, why: 'fact' });
  }
  const rest = shown.filter((flag) => !facts.some((fact) => overlaps(fact, flag)));
  return [...facts, ...inLists(scene, rest, isSettled)];
}

const trimmed = (text: string, { start, end }: Place): Place => ({
  start: start + /^\s*/.exec(text.slice(start, end))![0].length,
  end,
});

/** The words around a cue up to the next mark; where these are many, the cue with the words behind it. */
function phraseAt(text: string, cue: Place, settled: readonly Place[]): Place {
  let [least, most] = [Math.max(cue.start - REACH, 0), Math.min(cue.end + REACH, text.length)];
  for (const { start, end } of settled) {
    if (end <= cue.start) least = Math.max(least, end);
    if (start >= cue.end) most = Math.min(most, start);
  }
  const before = text.slice(least, cue.start).split(END).pop()!;
  const after = text.slice(cue.end, most).split(END)[0]!;
  const all = bare(text, { start: cue.start - before.length, end: cue.end + after.length });
  const words = text.slice(all.start, all.end).split(/\s+/).length;
  if (words <= MOST_WORDS) return all;
  const some = /^(?:\s+\S+){0,3}/u.exec(after)![0];
  return bare(text, { start: cue.start, end: cue.end + some.length });
}

const MARKS_BEFORE = /^[^\p{L}\p{N}]*/u;
const MARKS_BEHIND = /[^\p{L}\p{N}]*$/u;

function bare(text: string, { start, end }: Place): Place {
  const found = text.slice(start, end);
  return {
    start: start + patternFor(found, MARKS_BEFORE).exec(found)![0].length,
    end: end - patternFor(found, MARKS_BEHIND).exec(found)![0].length,
  };
}

/** "Altium, KiCad, FPGA" is one look. */
function inLists(
  { text, language }: Scene,
  flags: readonly Flag[],
  isSettled: (place: Place) => boolean,
): Flag[] {
  const isLink = (gap: Place) => {
    const found = text.slice(gap.start, gap.end);
    if (LINK.test(found)) return true;
    return language !== 'de' && fits(ITEMS, found) && !isSettled(gap);
  };
  const all: Flag[] = [];
  for (const flag of [...flags].sort((a, b) => a.start - b.start)) {
    const last = all[all.length - 1];
    const isTied =
      last?.why === 'rare word' && flag.why === last.why && isLink({ start: last.end, end: flag.start });
    if (isTied) all[all.length - 1] = { ...last, end: flag.end };
    else all.push(flag);
  }
  return all;
}
