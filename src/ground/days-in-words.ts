// Days as people read them, "10 March 2027", "1er avril 2027": in mails, and in every sentence that a coordinator reads. Cells and the command
// line have 2027-03-10; what people write is read by written-days.ts.

type Language = 'en' | 'fr';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** French calls the first of a month by its ordinal. */
export function dayOfMonth(day: number, language: Language): string {
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

/** "10 March", "1er avril". @param month  from 0. */
export function dayAndMonth(day: number, month: number, language: Language): string {
  return `${dayOfMonth(day, language)} ${months[language][month]}`;
}

const ISO = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?: (\d{2}:\d{2}))?$/;

/** "1 February 2027" for 2027-02-01, and with the hour where it has one; any other text as it stands. */
export function daySaid(text: string, language: Language): string {
  const [, year, month, day, time] = ISO.exec(text) ?? [];
  if (year === undefined) return text;
  const said = `${dayAndMonth(Number(day), Number(month) - 1, language)} ${year}`;
  return time === undefined ? said : `${said}, ${time}`;
}
