// Reads single answers: ways of meeting, years, wishes, gender. Each reader says when it is unsure.
import { fold } from '../ground/folding.ts';
import { yesOrNo } from '../ground/yes-no.ts';

const formats: readonly [RegExp, readonly ('in person' | 'online')[]][] = [
  [
    /\b(both|either|hybrid|any|no preference|les deux|hybride|peu importe|indifferent|beides?|egal|amb[oa]s|hibrid[oa]|sin preferencia|entramb[ie]|ibrid[oa]|indifferente|allebei|beide|geen voorkeur|begge( dele)?|ingen praeference|sem preferencia)\b/,
    ['in person', 'online'],
  ],
  [
    /\b(in[ -]person|on-?site|face[ -]to[ -]face|on site|presentiel|en personne|sur place|sur site|op locatie|en el lugar|vor ort|personlich|prasenz|presencial(es|mente)?|en persona|in presenza|di persona|fysiek|fysisk|ansigt til ansigt|pessoalmente)\b/,
    ['in person'],
  ],
  [
    /\b(online|visio\w*|remote(ly)?|virtual(ly|es|mente|mente)?|video\w*|zoom|teams|en ligne|a distance|distanciel|virtuel|virtuell|digital(e|t)?|en linea|videollamada|a distancia|da remoto|a distanza|videochiamata|op afstand|pa afstand|phone|telephone|telefon\w*|telefono|telefoon)\b/,
    ['online'],
  ],
];

/** Ways of meeting a text names; empty where it names none. */
export function formatsOf(text: string): readonly ('in person' | 'online')[] {
  const said = fold(text);
  const found = new Set(formats.filter(([pattern]) => pattern.test(said)).flatMap(([, ways]) => ways));
  return [...found].sort();
}

/** Years from "11–20", "over 20", "5"; the middle of a range; null where there is no number. */
export function yearsOf(text: string): number | null {
  const numbers = (fold(text).match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return null;
  if (numbers.length >= 2) return (numbers[0]! + numbers[1]!) / 2;
  return /\b(under|less|below|moins|unter|weniger)\b|</.test(fold(text)) ? numbers[0]! / 2 : numbers[0]!;
}

export type Wish = 'same' | 'different' | null;

const NO_PREFERENCE =
  /\bno preference\b|\bpas de preference|\begal\b|\bkeine praferenz|\bindifferent|\bpeu importe|\bsin preferencia|\bme da igual|\bnessuna preferenza|\bgeen voorkeur|\bmaakt niet uit|\bingen praeference|\bligegyldigt|\bsem preferencia|\btanto faz|\bdoes(n't| not) matter|\bspielt keine rolle/;
const OTHER =
  /\b(different|other|another|outside|not the same|not my|autres?|differente?|hors|andere[rnms]?|nicht|ausserhalb|otr[oa]s?|distint[oa]|fuera|altr[oaie]|divers[oa]|fuori|ander|niet|buiten|and(en|et|re)|ikke|uden for|outr[oa]s?|fora)\b/;
const SAME =
  /\b(same|my own|my|own|memes?|mon|ma|gleiche[rnms]?|eigene[rnms]?|(der|die|das)?selbe[rnms]?|mism[oa]|stess[oa]|(de|het)?zelfde|samme|mesm[oa])\b/;
/** Words that answer a question about a wish without naming it. */
const IF_POSSIBLE =
  /^(definitely|absolutely|if possible|preferably|rather|ideally|imperativement|de preference|si possible|unbedingt|wenn moglich|lieber|imprescindible|preferible\w*|preferibilmente|liefst|helst|de preferencia)/;
const BEYOND = /\b(exterieure?s?|externe?[ans]?|externo|esterno|independent)\b/;

/**
 * A wish for the same or another unit or organisation, in words, or as a yes or no to a question that names it.
 *
 * @param question  the header: "Mentor from another university?" gives a yes its meaning; a no to it asks for nothing.
 */
export function wishOf(text: string, question = ''): Wish {
  const said = fold(text);
  if (NO_PREFERENCE.test(said)) return null;
  const isYes = IF_POSSIBLE.test(said) || yesOrNo(text) === 'yes';
  if (isYes || yesOrNo(text) === 'no') {
    const asked = fold(question);
    if (OTHER.test(asked) || BEYOND.test(asked)) return isYes ? 'different' : null;
    if (SAME.test(asked)) return isYes ? 'same' : null;
  }
  if (OTHER.test(said)) return 'different';
  return SAME.test(said) ? 'same' : null;
}

const genders: readonly [RegExp, string][] = [
  [
    /\b(wom[ae]n|female|femmes?|frau(en)?|weiblich|mujer(es)?|femenino|donn[ae]|femmina|vrouw(en)?|kvinder?|mulher(es)?|feminino)\b/,
    'woman',
  ],
  [
    /\b(m[ae]n|male|hommes?|mann|manner|mannlich|hombres?|masculino|uom[oi]n?i?|maschio|mannen|m[ae]nd|homem|homens)\b/,
    'man',
  ],
];

/** The gender a text names, or null. */
export function genderOf(text: string): string | null {
  return genders.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;
}
