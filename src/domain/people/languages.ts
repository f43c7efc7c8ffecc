// Languages by whatever name a form gives them: "Anglais", "Englisch" and "English (fluent)" are one.
import { fold } from './folding.ts';

/** English, French and German names of each language, folded; the first one stands for all. */
const NAMES: readonly (readonly string[])[] = [
  ['english', 'anglais', 'englisch'],
  ['french', 'francais', 'franzosisch'],
  ['german', 'allemand', 'deutsch'],
  ['italian', 'italien', 'italienisch'],
  ['spanish', 'espagnol', 'spanisch'],
  ['portuguese', 'portugais', 'portugiesisch'],
  ['dutch', 'neerlandais', 'niederlandisch'],
  ['luxembourgish', 'luxembourgeois', 'luxemburgisch'],
  ['danish', 'danois', 'danisch'],
  ['swedish', 'suedois', 'schwedisch'],
  ['norwegian', 'norvegien', 'norwegisch'],
  ['finnish', 'finnois', 'finnisch'],
  ['polish', 'polonais', 'polnisch'],
  ['czech', 'tcheque', 'tschechisch'],
  ['hungarian', 'hongrois', 'ungarisch'],
  ['romanian', 'roumain', 'rumanisch'],
  ['greek', 'grec', 'griechisch'],
  ['turkish', 'turc', 'turkisch'],
  ['ukrainian', 'ukrainien', 'ukrainisch'],
  ['russian', 'russe', 'russisch'],
  ['arabic', 'arabe', 'arabisch'],
  ['persian', 'persan', 'persisch', 'farsi'],
  ['hindi', 'hindi'],
  ['chinese', 'chinois', 'chinesisch', 'mandarin'],
  ['japanese', 'japonais', 'japanisch'],
  ['korean', 'coreen', 'koreanisch'],
];

const KNOWN = new Map(NAMES.flatMap((names) => names.map((name) => [name, capital(names[0]!)] as const)));

/** Languages of one answer, without levels in brackets, each by one name; unknown ones as written. */
export function languagesOf(options: readonly string[]): string[] {
  const parts = options
    .flatMap((option) => option.replace(/\([^)]*\)/g, ' ').split(/[,;/&+]|\s(?:and|et|und|or|ou|oder)\s/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts.map((part) => KNOWN.get(fold(part)) ?? part))];
}

/** Whether a word is a language we know; a level in brackets does not count. */
export function isLanguage(text: string): boolean {
  const parts = languagesOf([text]);
  return parts.every((part) => KNOWN.has(fold(part)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
