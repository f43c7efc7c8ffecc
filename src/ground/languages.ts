// Languages by whatever name a form gives them: "Anglais", "Englisch" and "English (fluent)" are one.
import { fold } from './folding.ts';

/** Names of each language in eight languages, folded; the first one stands for all. */
const NAMES: readonly (readonly string[])[] = [
  ['english', 'anglais', 'englisch', 'ingles', 'inglese', 'engels', 'engelsk'],
  ['french', 'francais', 'franzosisch', 'frances', 'francese', 'frans', 'fransk'],
  ['german', 'allemand', 'deutsch', 'aleman', 'tedesco', 'duits', 'tysk', 'alemao'],
  ['italian', 'italien', 'italienisch', 'italiano', 'italiaans', 'italiensk'],
  ['spanish', 'espagnol', 'spanisch', 'espanol', 'castellano', 'spagnolo', 'spaans', 'spansk', 'espanhol'],
  ['portuguese', 'portugais', 'portugiesisch', 'portugues', 'portoghese', 'portugees', 'portugisisk'],
  [
    'dutch',
    'neerlandais',
    'niederlandisch',
    'neerlandes',
    'holandes',
    'olandese',
    'nederlands',
    'hollandsk',
    'nederlandsk',
    'flemish',
    'vlaams',
    'flamand',
  ],
  [
    'luxembourgish',
    'luxembourgeois',
    'luxemburgisch',
    'luxemburgues',
    'lussemburghese',
    'luxemburgs',
    'luxembourgsk',
  ],
  ['danish', 'danois', 'danisch', 'danes', 'danese', 'deens', 'dansk', 'dinamarques'],
  ['swedish', 'suedois', 'schwedisch', 'sueco', 'svedese', 'zweeds', 'svensk'],
  ['norwegian', 'norvegien', 'norwegisch', 'noruego', 'norvegese', 'noors', 'norsk', 'noruegues'],
  ['finnish', 'finnois', 'finnisch', 'fines', 'finlandese', 'fins', 'finsk', 'finlandes'],
  ['polish', 'polonais', 'polnisch', 'polaco', 'polacco', 'pools', 'polsk'],
  ['czech', 'tcheque', 'tschechisch', 'checo', 'ceco', 'tsjechisch', 'tjekkisk', 'tcheco'],
  ['hungarian', 'hongrois', 'ungarisch', 'hungaro', 'ungherese', 'hongaars', 'ungarsk'],
  ['romanian', 'roumain', 'rumanisch', 'rumano', 'rumeno', 'roemeens', 'rumaensk', 'romeno'],
  ['greek', 'grec', 'griechisch', 'griego', 'greco', 'grieks', 'graesk', 'grego'],
  ['turkish', 'turc', 'turkisch', 'turco', 'turks', 'tyrkisk'],
  ['ukrainian', 'ukrainien', 'ukrainisch', 'ucraniano', 'ucraino', 'oekraiens', 'ukrainsk'],
  ['russian', 'russe', 'russisch', 'ruso', 'russo', 'russisch', 'russisk'],
  ['arabic', 'arabe', 'arabisch', 'arabo', 'arabisk'],
  ['persian', 'persan', 'persisch', 'farsi', 'persiano', 'perzisch', 'persisk'],
  ['hindi', 'hindi'],
  ['chinese', 'chinois', 'chinesisch', 'mandarin', 'chino', 'cinese', 'chinees', 'kinesisk', 'chines'],
  ['japanese', 'japonais', 'japanisch', 'japones', 'giapponese', 'japans', 'japansk'],
  ['korean', 'coreen', 'koreanisch', 'coreano', 'koreaans', 'koreansk'],
  ['catalan', 'catala', 'katalanisch', 'catalano', 'catalaans', 'catalao'],
  ['basque', 'euskera', 'baskisch', 'basco'],
  ['galician', 'gallego', 'galego', 'galicien'],
  ...'albanian bengali croatian dari hebrew indonesian kurdish latin pashto punjabi serbian somali swahili tamil thai tigrinya urdu vietnamese'
    .split(' ')
    .map((name) => [name]),
];

const KNOWN = new Map(NAMES.flatMap((names) => names.map((name) => [name, capital(names[0]!)] as const)));

/** Languages of one answer, without levels in brackets, each by one name; unknown ones as written. */
export function languagesOf(options: readonly string[]): string[] {
  const parts = options
    .flatMap((option) =>
      option.replace(/\([^)]*\)/g, ' ').split(/[,;/&+]|\s(?:and|et|und|or|ou|oder|y|e|en|og|of)\s/),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts.map((part) => KNOWN.get(fold(part)) ?? part))];
}

/** Whether a word is a language we know; a level in brackets does not count. */
export function isLanguage(text: string): boolean {
  const parts = languagesOf([text]);
  return parts.every((part) => KNOWN.has(fold(part)));
}

/** Whether a folded text names a language we know, among other words. */
export function namesLanguage(folded: string): boolean {
  return (folded.match(/\p{L}+/gu) ?? []).some((word) => KNOWN.has(word));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
