// What the answers themselves say about a column: how far they look like addresses, names, numbers, lists …
import type { AnswerKind } from './fields/field.ts';
import { fold, tidy } from './folding.ts';
import { type Cell, textOf } from './table.ts';

/** How many answers of a column are looked at. */
const LOOKED_AT = 60;

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const LANGUAGE =
  /\b(english|french|german|italian|spanish|portuguese|dutch|danish|luxembourgish|anglais|francais|allemand|italien|espagnol|portugais|neerlandais|danois|luxembourgeois|englisch|franzosisch|deutsch|italienisch|spanisch|portugiesisch|niederlandisch|danisch|luxemburgisch)\b/;
const FORMAT =
  /\b(in person|on ?-?site|face to face|online|remote|virtual|both|hybrid|either|presentiel|en personne|en ligne|a distance|les deux|distanciel|vor ort|personlich|prasenz|beides)\b/;
/** Names, abbreviations and whatever else people take for a zone: which of them it is, is decided when it is read. */
const ZONE = /^[a-z_ ]+\/[a-z_/+ -]+$|\b(utc|gmt)\b|^[a-z]{3,4}$|\b(time|heure|zeit)\b|^[a-z]+( [a-z]+)?$/;
const GENDER =
  /^(wom[ae]n|m[ae]n|female|male|another|other|non-?binary|rather not say|prefer not to say|femme|homme|autre|frau|mann|weiblich|mannlich|divers|keine angabe|ne souhaite pas repondre)$/;
const CHOICE = /\bm ?[-.]? ?\d{1,4}\b/;
const NAME =
  /^(\p{Lu}[\p{L}'.-]*|de|da|di|du|del|la|le|van|von|der|den|el|al|bin)( (\p{Lu}[\p{L}'.-]*|de|da|di|du|del|la|le|van|von|der|den|el|al|bin)){1,4}$/u;

type Test = (text: string, cell: Cell) => boolean;

const looksLike: Record<AnswerKind, Test | null> = {
  address: (text) => ADDRESS.test(text),
  name: (text) =>
    NAME.test(text) || (/\p{L}/u.test(text) && !ADDRESS.test(text) && text.split(' ').length <= 6),
  date: (text, cell) => cell instanceof Date || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text),
  number: (text) => /\d|\bunder\b|\bover\b/.test(text) && text.length < 30,
  list: (text) => text.length > 2 && !ADDRESS.test(text),
  languages: (text) => LANGUAGE.test(fold(text)),
  format: (text) => FORMAT.test(fold(text)),
  zone: (text) => ZONE.test(fold(text)),
  choice: (text) => CHOICE.test(fold(text)) || ADDRESS.test(text) || text.split(' ').length <= 12,
  gender: (text) => GENDER.test(fold(text)),
  prose: (text) => !ADDRESS.test(text),
  any: null,
};

export type Evidence = 'for' | 'against' | 'silent';

/** Whether a column's answers speak for a kind: at least 60 % look like it; less than 25 % speak against it. */
export function evidence(kind: AnswerKind, cells: readonly Cell[]): Evidence {
  const test = looksLike[kind];
  const given = cells.filter((cell) => tidy(textOf(cell)) !== '').slice(0, LOOKED_AT);
  if (test === null || given.length === 0) return 'silent';
  const share = given.filter((cell) => test(tidy(textOf(cell)), cell)).length / given.length;
  return share >= 0.6 ? 'for' : share < 0.25 ? 'against' : 'silent';
}

/** A column of answers that are nearly all mail addresses, whatever its question says. */
export function holdsAddresses(cells: readonly Cell[]): boolean {
  const given = cells.filter((cell) => tidy(textOf(cell)) !== '').slice(0, LOOKED_AT);
  return (
    given.length >= 2 && given.filter((cell) => ADDRESS.test(tidy(textOf(cell)))).length >= 0.8 * given.length
  );
}

/** Answers chosen from a list of boxes: joined by commas, with options that come back. */
export function holdsOptions(cells: readonly Cell[]): boolean {
  const given = cells
    .map((cell) => tidy(textOf(cell)))
    .filter((text) => text.includes(', '))
    .slice(0, LOOKED_AT);
  const options = given.flatMap((text) => text.split(', '));
  return given.length >= 3 && new Set(options).size <= 0.5 * options.length;
}
