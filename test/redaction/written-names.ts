// Names as they are written all over the world, for laws that hold for any of them: ten scripts, initials, endings of cases.
// Tables of the tests alone; the product knows none of them.

/** Script, family name and given name first or last as the script does, and an address. Nothing here is an ordinary word. */
export const inTenScripts = [
  { script: 'Latin', name: 'Jonas Weberling', email: 'jonas.weberling@example.org', cased: true },
  { script: 'Latin', name: 'Hélène Trémouillac', email: 'h.tremouillac@example.org', cased: true },
  { script: 'Greek', name: 'Ελένη Παπαδοπούλου', email: 'eleni.papadopoulou@example.org', cased: true },
  { script: 'Greek', name: 'Γιώργος Καραγιάννης', email: 'gk77@example.org', cased: true },
  { script: 'Cyrillic', name: 'Анна Кузнецова', email: 'anna.kuznetsova@example.org', cased: true },
  { script: 'Cyrillic', name: 'Дмитрий Щербаков', email: 'ds77@example.org', cased: true },
  { script: 'Armenian', name: 'Անահիտ Հակոբյան', email: 'ah77@example.org', cased: true },
  { script: 'Georgian', name: 'ნინო ბერიძელი', email: 'nb77@example.org', cased: false },
  { script: 'Hebrew', name: 'יעל רוזנצווייג', email: 'yr77@example.org', cased: false },
  { script: 'Arabic', name: 'ليلى الحدادي', email: 'lh77@example.org', cased: false },
  { script: 'Devanagari', name: 'प्रियंका चतुर्वेदी', email: 'pc77@example.org', cased: false },
  { script: 'Thai', name: 'สมศักดิ์ วงศ์สวัสดิ์', email: 'sw77@example.org', cased: false },
  { script: 'Han', name: '王小明', email: 'wang.xm@example.org', cased: false },
  { script: 'Kana', name: 'さくら タチバナ', email: 'st77@example.org', cased: false },
  { script: 'Hangul', name: '김민준', email: 'kmj77@example.org', cased: false },
] as const;

/** What somebody may do to the case of a word. */
export const cases: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) =>
    [...text.toLowerCase()].map((letter, k) => (k % 2 === 0 ? letter.toUpperCase() : letter)).join(''),
  (text) => text.replace(/\S+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
];

/** A name in its basic form, and as sentences bend it. From grammars: no two rows follow the same pattern. */
export const inflected: readonly (readonly [language: string, name: string, ...forms: string[]])[] = [
  ['English', 'Weberling', 'Weberling’s', "Weberling's", 'Weberlings'],
  ['German', 'Weberling', 'Weberlings', 'Weberlingsche', 'Weberlingschen'],
  ['German', 'Moritz', 'Moritz’', 'Moritzens'],
  ['Polish', 'Kowalski', 'Kowalskiego', 'Kowalskiemu', 'Kowalskim', 'Kowalscy'],
  ['Polish', 'Kowalska', 'Kowalskiej', 'Kowalską'],
  ['Polish', 'Wiśniewski', 'Wiśniewskiego', 'Wiśniewskim'],
  ['Polish', 'Nowakowicz', 'Nowakowicza', 'Nowakowiczowi', 'Nowakowiczem'],
  ['Czech', 'Dvořák', 'Dvořáka', 'Dvořákovi', 'Dvořákem', 'Dvořákova'],
  ['Czech', 'Šimůnková', 'Šimůnkové', 'Šimůnkovou'],
  ['Czech', 'Havlíček', 'Havlíčka', 'Havlíčkovi', 'Havlíčkem'],
  ['Slovak', 'Kováčová', 'Kováčovej', 'Kováčovú', 'Kováčovou'],
  ['Slovene', 'Kranjčič', 'Kranjčiča', 'Kranjčiču', 'Kranjčičem', 'Kranjčičev'],
  ['Croatian', 'Petrović', 'Petrovića', 'Petroviću', 'Petrovićem', 'Petrovićev'],
  ['Russian', 'Кузнецов', 'Кузнецова', 'Кузнецову', 'Кузнецовым', 'Кузнецове'],
  ['Russian', 'Щербакова', 'Щербаковой', 'Щербакову'],
  ['Russian', 'Достоевский', 'Достоевского', 'Достоевскому', 'Достоевским'],
  ['Ukrainian', 'Шевченко', 'Шевченка', 'Шевченкові', 'Шевченком'],
  ['Greek', 'Παπαδόπουλος', 'Παπαδόπουλου', 'Παπαδόπουλο', 'Παπαδόπουλε'],
  ['Greek', 'Καραγιάννης', 'Καραγιάννη'],
  ['Finnish', 'Virtanen', 'Virtasen', 'Virtaselle', 'Virtasta'],
  ['Finnish', 'Korhola', 'Korholan', 'Korholalle', 'Korholalta'],
  ['Hungarian', 'Szabolcsi', 'Szabolcsinak', 'Szabolcsival', 'Szabolcsit'],
  ['Turkish', 'Yıldızlar', 'Yıldızlar’ın', 'Yıldızlar’a', 'Yıldızlar’dan'],
  ['Lithuanian', 'Kazlauskas', 'Kazlausko', 'Kazlauskui', 'Kazlauską', 'Kazlausku'],
  ['Lithuanian', 'Petrauskaitė', 'Petrauskaitės', 'Petrauskaitei', 'Petrauskaitę'],
  ['Latvian', 'Bērziņš', 'Bērziņa', 'Bērziņam', 'Bērziņu'],
  ['Estonian', 'Tammsaar', 'Tammsaare', 'Tammsaarele', 'Tammsaarega'],
  ['Romanian', 'Ionescu', 'Ionescului'],
  ['Latin', 'Quintilian', 'Quintiliani', 'Quintilianus'],
];
