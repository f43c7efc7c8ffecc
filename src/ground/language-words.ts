// What French and German call the languages that ./languages.ts reads, for what is said or written in those. A language that is not
// here stays under the name that its answer has.
import { fold } from './folding.ts';

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `
  english anglais Englisch
  french français Französisch
  german allemand Deutsch
  italian italien Italienisch
  spanish espagnol Spanisch
  portuguese portugais Portugiesisch
  dutch néerlandais Niederländisch
  luxembourgish luxembourgeois Luxemburgisch
  danish danois Dänisch
  swedish suédois Schwedisch
  norwegian norvégien Norwegisch
  finnish finnois Finnisch
  polish polonais Polnisch
  czech tchèque Tschechisch
  hungarian hongrois Ungarisch
  romanian roumain Rumänisch
  greek grec Griechisch
  turkish turc Türkisch
  ukrainian ukrainien Ukrainisch
  russian russe Russisch
  arabic arabe Arabisch
  persian persan Persisch
  hindi hindi Hindi
  chinese chinois Chinesisch
  japanese japonais Japanisch
  korean coréen Koreanisch
  catalan catalan Katalanisch
  basque basque Baskisch
  galician galicien Galicisch
  albanian albanais Albanisch
  bengali bengali Bengalisch
  croatian croate Kroatisch
  dari dari Dari
  hebrew hébreu Hebräisch
  indonesian indonésien Indonesisch
  kurdish kurde Kurdisch
  latin latin Latein
  pashto pachto Paschtu
  punjabi pendjabi Pandschabi
  serbian serbe Serbisch
  somali somali Somali
  swahili swahili Suaheli
  tamil tamoul Tamil
  thai thaï Thailändisch
  tigrinya tigrigna Tigrinya
  urdu ourdou Urdu
  vietnamese vietnamien Vietnamesisch`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([name, ...others]) => [name!, others] as const),
);

const COLUMN = { fr: 0, de: 1 } as const;

/** "English" is "anglais" and "Englisch"; in English it keeps the name it is kept under. */
export function languageIn(tongue: 'en' | 'fr' | 'de', name: string): string {
  return tongue === 'en' ? name : (NAMES.get(fold(name))?.[COLUMN[tongue]] ?? name);
}
