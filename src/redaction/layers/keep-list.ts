// Things that bear a scholar's name and stay: institutes, prizes, laws, methods. As patterns of several words, so that a
// participant of the same name is still taken out elsewhere.
import { remembered } from '../../ground/made-when-asked.ts';
import { type KnownPeople, takesPart } from '../known/known-people.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { housesCalled, type KeptName, keptNamesFrom } from '../words/kept-names.ts';
import { personCues } from '../words/person-cues.ts';
import { titlesBeforeNames } from '../words/titles.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Names that count only with one of the heads after them, or before. */
export const eponyms = set(`
  planck curie humboldt helmholtz fraunhofer leibniz heisenberg noether bohr scherrer pasteur fourier bayes nobel turing fields hubble higgs fermi
  feynman schrodinger schroedinger newton maxwell markov poisson kalman gantt moore murphy pareto maslow eisenhower erasmus fulbright rhodes chevening
  weber fechner ohm hooke boyle kepler galilei einstein lorentz laplace lagrange hilbert riemann euler gauss cauchy boltzmann faraday ampere volta tesla watt
  joule kelvin celsius pascal hertz becquerel doppler parkinson alzheimer darwin mendel linnaeus cavendish carnegie rockefeller wellcome sloan ford
  adenauer ebert boll bosch thyssen volkswagen siemens gutenberg goethe schiller kant hegel marx popper montessori waldorf steiner braille morse
  peter dunning kruger kolb belbin lewin bloom likert pearson fisher student cox bernoulli zipf benford hawthorne pygmalion streisand pulitzer lasker abel
  wolf shaw kyoto dirac pauli hall seebeck zeeman stark cherenkov cerenkov compton geiger muller roentgen rontgen vernier rutherford minkowski
`);
const heads = set(`
  institute institut instituts institutes society gesellschaft societe foundation stiftung fondation fellow fellows fellowship fellowships stipendium scholar scholars scholarship
  bourse bourses programme program programm programmes prize price award preis prix medal medaille medaille lecture law laws loi lois gesetz gesetze equation equations gleichung theorem
  satz theoreme effect effekt effet principle prinzip principe method methode methods constant konstante scale scales length time mass boson telescope teleskop transform transforms transformation
  analyse analysis series distribution verteilung process processes prozess chain chains kette ketten chaine chaines filter test tests matrix chart charts diagram diagramm diagrams
  disease krankheit maladie syndrome syndrom university universitat universite college school ecole schule hospital centre center lab laboratory laboratoire cycle pyramid hierarchy
  counter curve law number numbers statistics inference cup plus unit units level levels integral space spaces machine code alphabet
`);
/** In French, and with a capital anywhere, what bears a name has it behind itself: "fondation Humboldt", "Institut Pasteur". */
const namedBehind = set(
  'fondation institut prix bourse bourses effet loi lois theoreme constante methode societe universite ecole maladie syndrome transformation equation equations medaille',
);
const LINKS = set('de d von of du');
/** What people lead rather than what is called after them: "Weber's lab" is the participant's, and the Wellcome Centre nobody's. */
const led = set(
  'lab laboratory laboratoire school college programme programmes program programm lecture hospital centre center code machine society foundation level levels test tests method methode methods process processes series number numbers time chart charts',
);
/** Beside these a capital names an institution, a work or a law. */
export const headWords: Pick<ReadonlySet<string>, 'has'> = {
  has: (word) => heads.has(word) || houses.has(word),
};
const houses = set(
  'lycee musee museum gare rue avenue place gymnasium kirche eglise church opera prix kraft award',
);
/** "Otto-von-Guericke-Universität", "Hans-Böckler-Stiftung": tied by hyphens to what is called so. */
export function isInChain({ text, tokens }: Pick<Scene, 'text' | 'tokens'>, last: number): boolean {
  for (let k = last + 1; tokens[k] && k <= last + LONGEST_CHAIN; k++) {
    if (!/^[-‐‑]$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return false;
    if (tokens[k]!.isCapital && headWords.has(tokens[k]!.plain)) return true;
  }
  return false;
}

const LONGEST_CHAIN = 4;
/** Before a name they make it a place. */
export const saints: ReadonlySet<string> = set('saint sainte sankt san santa st ste');
/** Adjectives made from names. */
const adjective =
  /^(?:gauss|bayes|newton|markov|hamilton|lagrang|boole?|cartes|darwin|freud|kant|hilbert|laplac|euclid|riemann|keynes)(?:ian|ien|ienne|sche?r?s?n?|sian|ean|an)$/;
const JOIN = /^['’ʼ]?\s?[-‐‑–]?\s?(?:[dl]['’])?$/;

/** Whether a thing that stays may begin with this folded word. */
const mayBegin = remembered(
  (word) =>
    keptNamesFrom(word).length > 0 ||
    heads.has(word) ||
    eponyms.has(word) ||
    eponyms.has(word.replace(/s$/, '')) ||
    adjective.test(word),
);

export function keptIn(text: string, tokens: readonly Token[], known: KnownPeople): Place[] {
  const places: Place[] = [];
  const here = [...tokens.keys()].filter((k) => mayBegin(tokens[k]!.plain));
  const names = new Map(here.map((k) => [k, nameAt(text, tokens, k)]));
  const people = peopleIn(text, tokens, known, names);
  for (const [k, name] of names) {
    const token = tokens[k]!;
    const mayBeOne = name !== null && people.get(name.words) === true;
    const isOne = mayBeOne && (name.of === 'house' || !isTied(text, tokens, name.last));
    const last = isOne ? null : (keptTo(text, tokens, k, name) ?? headedAt(text, tokens, k));
    if (last !== null) places.push({ start: token.start, end: tokens[last]!.end });
    else if (adjective.test(token.plain)) places.push({ start: token.start, end: token.end });
  }
  return places;
}

type NameHere = KeptName & { readonly last: number };

function nameAt(text: string, tokens: readonly Token[], at: number): NameHere | null {
  const found = keptNamesFrom(tokens[at]!.plain).find(({ words }) =>
    words.every((word, n) => tokens[at + n]?.plain === word && (n === 0 || joins(text, tokens, at + n - 1))),
  );
  return found ? { ...found, last: at + found.words.length - 1 } : null;
}

/** A house together with what says that it is one: "Hans-Böckler-Stiftung"; of others the name alone. */
function keptTo(text: string, tokens: readonly Token[], at: number, name: NameHere | null): number | null {
  if (name === null || name.of !== 'house') return name?.last ?? null;
  const [further, before, behind] = [tokens[at - 2], tokens[at - 1], tokens[name.last + 1]];
  if (isHouse(behind) && /^[ ‐‑-]$/.test(text.slice(tokens[name.last]!.end, behind!.start)))
    return name.last + 1;
  const isCalled = isHouse(before) || (LINKS.has(before?.plain ?? '') && isHouse(further));
  return isCalled && /^[ '’-]$/.test(text.slice(before!.end, tokens[at]!.start)) ? name.last : null;
}

const isHouse = (token: Token | undefined) =>
  token !== undefined && (heads.has(token.plain) || housesCalled.has(token.plain));

/**
 * Who has a scholar's name by chance, wherever it stands again: "my former fellow-student Alan Turing", "Dr Alan Turing", Robert Bosch who
 * takes part. Not "the Robert Bosch Hospital".
 */
function peopleIn(
  text: string,
  tokens: readonly Token[],
  known: KnownPeople,
  names: ReadonlyMap<number, NameHere | null>,
) {
  const people = new Map<readonly string[], boolean>();
  for (const [k, name] of names) {
    if (name === null || name.of === 'place' || people.get(name.words) === true) continue;
    const isOne = people.has(name.words) ? false : takesPart(known, name.words);
    const isSaid = isAfterCue(text, tokens[k - 1], tokens[k]!) && !isTied(text, tokens, name.last);
    people.set(name.words, isOne || isSaid);
  }
  return people;
}

function isAfterCue(text: string, cue: Token | undefined, { start }: Token): boolean {
  if (cue === undefined || !/^\.? $/.test(text.slice(cue.end, start))) return false;
  return titlesBeforeNames.has(cue.plain) || (!cue.isCapital && personCues.has(cue.plain));
}

function isTied(text: string, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || !/^[ -]$/.test(text.slice(tokens[last]!.end, next.start))) return false;
  return next.isCapital || isHouse(next) || /^grants?$/.test(next.plain);
}

/** "Weber's law", "Fourier transform", "Heisenberg-Programm", and the other way round "fondation Humboldt", "loi de Moore". */
function headedAt(text: string, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  if (heads.has(token.plain)) {
    const isLinked = LINKS.has(tokens[at + 1]?.plain ?? '');
    const named = tokens[at + (isLinked ? 2 : 1)];
    if (named === undefined || !named.isCapital || !eponyms.has(named.plain)) return null;
    const gaps = text.slice(token.end, named.start).replace(isLinked ? tokens[at + 1]!.text : '', '');
    const isNear = isLinked || token.isCapital || namedBehind.has(token.plain);
    return isNear && /^[\s'’ʼ-]{1,3}$/.test(gaps) && !heads.has(tokens[at - 1]?.plain ?? '')
      ? at + (isLinked ? 2 : 1)
      : null;
  }
  if (!token.isCapital || (!eponyms.has(token.plain.replace(/s$/, '')) && !eponyms.has(token.plain)))
    return null;
  for (let k = at + 1; k < tokens.length && k <= at + 3 && joins(text, tokens, k - 1); k++) {
    const { plain, startsSentence } = tokens[k]!;
    if (heads.has(plain)) return tokens[k - 1]!.plain === 's' && led.has(plain) ? null : k;
    const isTied = /-/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
    if (!eponyms.has(plain) && plain !== 's' && !startsSentence && !isTied) return null;
  }
  return null;
}

function joins(text: string, tokens: readonly Token[], left: number): boolean {
  return JOIN.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
}
