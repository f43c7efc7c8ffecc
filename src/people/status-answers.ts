// Reads single answers: ways of meeting, years, gender. Each reader says when it is unsure.
import { fold } from '../ground/folding.ts';

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
