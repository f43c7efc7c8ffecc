// Years of experience as people write them: 5, 11–20, over 20, 1.5, six months, since 2010. Whatever may mean two things is not read.
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { withDigits } from '../ground/numbers.ts';
import { say } from '../language/say.ts';
import { about, answer } from './answered-row.ts';
import type { Entry } from './entries.ts';

/** Nobody has worked longer. */
const MOST = 70;

const NUMBER = String.raw`(\d+(?:[.,]\d)?)(?!\d)`;
const PLUS = String.raw`(?: ?\+)?`;
const YEARS = String.raw`(?: ?(?:years?|yrs?|y|ans?|annees?|jahre?n?|j|anos?|anni|anno|jaar|jaren|ar)\b\.?)?`;
const MONTHS = String.raw`(?:months?|mths?|mois|monate?n?|mes(?:es|i|e)?|maand(?:en)?|maneder|maaneder|maned)\b`;
const IN_MONTHS = new RegExp(`${NUMBER} ?${MONTHS}`);
const YEARS_AND_MONTHS = new RegExp(
  `${NUMBER}${YEARS}(?: ?(?:,|and|et|und|y|e|en|og))? ?${NUMBER} ?${MONTHS}`,
);
const TO = ' ?(?:-|–|/|to|a|au|bis|tot|til|ate|hasta|or|ou|oder|o|of|eller) ?';
const RANGE = new RegExp(`${NUMBER}${PLUS}${YEARS}${TO}${NUMBER}`);
const BETWEEN = new RegExp(
  `(?:between|entre|zwischen|tra|fra|tussen|mellem) ${NUMBER}${YEARS} (?:and|et|und|y|e|en|og) ${NUMBER}`,
);
const UNDER = /\b(?:under|less|below|moins|unter|weniger|menos|meno|minder|mindre|onder)\b|</;
/** A year of the calendar. */
const CALENDAR = /\b(?:19[4-9]\d|20\d\d)\b/g;
const CALENDAR_SPAN = /\b((?:19[4-9]|20\d)\d) ?(?:-|–|to|a|bis|tot|til|ate|hasta) ?((?:19[4-9]|20\d)\d)\b/;
const SINCE = /\b(?:since|seit|depuis|desde|dal|dall'anno|sinds|siden)\b/;
const YEAR_WORD = /\d ?\+? ?(?:years?|yrs?|ans?|annees?|jahre?n?|anos?|anni|jaar|jaren|ar)\b/;
/** Other lengths of time, and numbers in words that hold another. */
const OTHERWISE =
  /\b(?:decad\w*|jahrzehnt\w*|decenni\w*|dizaine|quinzaine|vingtaine|trentaine|dozens?|weeks?|semaines?|wochen?|days?|jours?|tage?|hours?)\b/;
/** A sheet makes a date of “5-10”. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The middle of a range; null where there is no number, or more than one that belong to nothing.
 *
 * @param answered  the year of the answer, for “since 2010”; null where nobody knows.
 */
export function yearsOf(text: string, answered: number | null = null): number | null {
  const said = fold(text);
  if (DATE.test(said) || OTHERWISE.test(said)) return null;
  const outside = said.replace(/\([^)]*\)?/g, ' ').trim();
  const years = yearsIn(/\d/.test(withDigits(outside)) ? outside : said, answered);
  return years !== null && years >= 0 && years <= MOST ? years : null;
}

function yearsIn(said: string, answered: number | null): number | null {
  const span = CALENDAR_SPAN.exec(said);
  if (span) return Number(span[2]) - Number(span[1]);
  const began = said.match(CALENDAR) ?? [];
  const counted = withDigits(said.replace(CALENDAR, ' '));
  if (began.length > 0 && (!/\d/.test(counted) || (SINCE.test(said) && !YEAR_WORD.test(counted))))
    return began.length === 1 && answered !== null ? answered - Number(began[0]) : null;
  return lengthIn(counted);
}

function lengthIn(said: string): number | null {
  const both = YEARS_AND_MONTHS.exec(said);
  if (both) return numberIn(both[1]!) + numberIn(both[2]!) / 12;
  const range = BETWEEN.exec(said) ?? RANGE.exec(said);
  const months = IN_MONTHS.test(said) ? 12 : 1;
  if (range) return (numberIn(range[1]!) + numberIn(range[2]!)) / 2 / months;
  const numbers = said.match(new RegExp(NUMBER, 'g')) ?? [];
  if (numbers.length !== 1) return null;
  return numberIn(numbers[0]!) / (UNDER.test(said) ? 2 : 1) / months;
}

const numberIn = (written: string) => Number(written.replace(',', '.'));

/** Years since a day are counted to the answer; what nobody can read does not count, and is said. */
export function yearsRead(entry: Entry, issues: Issue[]): number | null {
  const written = answer(entry, 'years');
  const years = yearsOf(written, entry.at === null ? null : new Date(entry.at).getFullYear());
  if (years === null && written !== '')
    issues.push(
      about(entry.form, entry.row.number, 'years', {
        severity: 'warns',
        found: written,
        wanted: say('years, like 5 or 5 to 10'),
        remedy: DATE.test(written)
          ? say(
              'The sheet made a date of it, perhaps of a range like 5-10. Write 5 to 10; until then the years do not count in the fit.',
            )
          : say('Correct the answer; until then the years do not count in the fit.'),
      }),
    );
  return years;
}
