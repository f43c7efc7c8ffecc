// Things that bear a scholar's name and stay: institutes, prizes, laws, methods. As patterns of several words, so that a
// participant of the same name is still taken out elsewhere.
import type { Place } from '../spans.ts';
import { type Token, tokensOf } from '../tokens.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Several words that are always one thing, folded. */
const always = [
  'max planck',
  'marie curie',
  'marie sklodowska curie',
  'pierre et marie curie',
  'alexander von humboldt',
  'emmy noether',
  'niels bohr',
  'paul scherrer',
  'louis pasteur',
  'henri poincare',
  'isaac newton',
  'ada lovelace',
  'alan turing',
  'johns hopkins',
  'konrad adenauer',
  'friedrich ebert',
  'heinrich boll',
  'ludwig maximilians',
  'gottfried wilhelm leibniz',
  'monte carlo',
  'robert bosch',
  'johannes gutenberg',
  'karl franzens',
  'karl popper',
  'marie heim vogtlin',
  'ernst mach',
  'van der waals',
  'myers briggs',
  'dunning kruger',
  'weber fechner',
  'navier stokes',
  'bose einstein',
  'heinrich heine',
  'humboldt universitat',
  'charles university',
  'saint exupery',
  'los angeles',
  'san francisco',
  'st gallen',
  'santiago de compostela',
].map((words) => words.split(' '));

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
/** Beside these a capital names an institution, a work or a law. */
export const headWords: ReadonlySet<string> = new Set([
  ...heads,
  ...set('lycee musee museum gare rue avenue place gymnasium kirche eglise church opera prix kraft award'),
]);
/** Before a name they make it a place. */
export const saints: ReadonlySet<string> = set('saint sainte sankt san santa st ste');
/** Adjectives made from names. */
const adjective =
  /^(?:gauss|bayes|newton|markov|hamilton|lagrang|boole?|cartes|darwin|freud|kant|hilbert|laplac|euclid|riemann|keynes)(?:ian|ien|ienne|sche?r?s?n?|sian|ean|an)$/;
const JOIN = /^['’ʼ]?[\s\u00a0]?[-‐‑–]?[\s\u00a0]?(?:[dl]['’])?$/;

export function keptIn(text: string, tokens: readonly Token[] = tokensOf(text)): Place[] {
  const places: Place[] = [];
  tokens.forEach((token, k) => {
    const last = alwaysAt(text, tokens, k) ?? headedAt(text, tokens, k);
    if (last !== null) places.push({ start: token.start, end: tokens[last]!.end });
    else if (adjective.test(token.plain)) places.push({ start: token.start, end: token.end });
  });
  return places;
}

function alwaysAt(text: string, tokens: readonly Token[], at: number): number | null {
  const found = always.find((words) =>
    words.every((word, n) => tokens[at + n]?.plain === word && (n === 0 || joins(text, tokens, at + n - 1))),
  );
  return found ? at + found.length - 1 : null;
}

/** "Weber's law", "Fourier transform", "Heisenberg-Programm", and the other way round "fondation Humboldt", "loi de Moore". */
function headedAt(text: string, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  if (heads.has(token.plain)) {
    const skip = ['de', 'd', 'von', 'of', 'du'].includes(tokens[at + 1]?.plain ?? '') ? 2 : 1;
    const named = tokens[at + skip];
    const isNear = named !== undefined && text.slice(token.end, named.start).length <= 5;
    return isNear && named.isCapital && eponyms.has(named.plain) && !heads.has(tokens[at - 1]?.plain ?? '')
      ? at + skip
      : null;
  }
  if (!token.isCapital || (!eponyms.has(token.plain.replace(/s$/, '')) && !eponyms.has(token.plain)))
    return null;
  let k = at;
  while (tokens[k + 1] && k < at + 3 && joins(text, tokens, k)) {
    k++;
    if (heads.has(tokens[k]!.plain)) return k;
    if (
      !eponyms.has(tokens[k]!.plain) &&
      tokens[k]!.plain !== 's' &&
      !tokens[k]!.startsSentence &&
      !/-/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))
    )
      return null;
  }
  return null;
}

function joins(text: string, tokens: readonly Token[], left: number): boolean {
  return JOIN.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
}
