// Whether and how much somebody takes part: consent, status, priority. The coordinator's word wins.

import type { Issue } from '../ground/issue.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { isBackOnADay, type Standing, standingIn, standingOf } from '../ground/standing-words.ts';
import type { Role } from '../ground/whose-clause.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { say } from '../language/say.ts';
import { questionOf } from '../reading/question.ts';
import { about, answer } from './answered-row.ts';
import { type Away, type AwaySources, absenceWritten, awayBy, keepsTheirs } from './away.ts';
import { columnsFor, type Form } from './columns.ts';
import { type Consents, hasConsented } from './consent-given.ts';
import type { Listed } from './coordinators-lists.ts';
import type { Entry } from './entries.ts';
import { leansToNo } from './likely-left.ts';
import { isSaidWhenOut } from './said-when-out.ts';
import { asksWhoTakesPart, isBareNo, roleOf, waits } from './status-questions.ts';

/** Somebody who answered, whether or not they take part. */
export interface Answered extends Entry {
  readonly listed: Listed | null;
  /** Of a mentor: the code that counts; null where there is none yet. */
  readonly code: string | null;
  readonly takesPart: boolean;
  readonly standing: Standing;
  /** The office's note that a person is asked about, as it stands there; null where nothing is asked. */
  readonly note: string | null;
  /** Away for a while, as our sheet says; null for nobody else. */
  readonly away: Away | null;
}

/** A word about taking part that nobody understands: they take part, and nothing that cannot be taken back goes out. */
export function isUndecided({ takesPart, standing }: Answered): boolean {
  return takesPart && standing === 'unclear';
}

/** Whether somebody takes part; without consent where the form asks for it they do not. */
export function standingFor(
  entry: Entry,
  listed: Listed | null,
  sources: AwaySources & { readonly consents: Consents },
  issues: Issue[],
): Pick<Answered, 'standing' | 'note' | 'away'> {
  if (!hasConsented(entry, sources.consents, issues))
    return { standing: 'withdrawn', note: null, away: null };
  const answered = answer(entry.standsBy ?? entry, 'status');
  const written = listed?.status || answered;
  const away = awayBy(listed?.status ?? '', sources);
  if (away?.is === 'now')
    return { away, note: null, standing: keepsTheirs(entry, sources) ? 'active' : 'paused' };
  // Before and after those days the cell says nothing of whether somebody takes part: the answer does.
  const own = away === null ? listed : null;
  const word = own?.status ?? '';
  // Whoever pauses and keeps nobody goes on pausing, whatever the days.
  const isVague =
    absenceWritten(word) === 'unclear' && (standingOf(word) !== 'paused' || keepsTheirs(entry, sources));
  const says = () =>
    word ? standingIn(word, roleOf(entry.form)) : standingAnswered(entry.standsBy ?? entry);
  const standing = isVague ? 'unclear' : says();
  const question = word ? '' : questionFor(entry.standsBy ?? entry);
  const said = { question, text: away === null ? written : answered };
  // One press can answer only where our own cell is empty.
  const isAsked = (listed?.status ?? '') === '';
  const odd = standingIssues(entry, own, { standing, isVague, isAsked, ...said });
  issues.push(...odd);
  return { standing, note: odd.find((one) => one.isAsked)?.found ?? null, away };
}

interface Said {
  readonly standing: Standing;
  readonly isVague: boolean;
  readonly isAsked: boolean;
  /** The question it answers; empty for a word in our sheet. */
  readonly question: string;
  readonly text: string;
}

/** Nobody is out by words that were put together, and nobody in by a word that nobody understands, without its being said. */
function standingIssues(
  entry: Entry,
  own: Listed | null,
  { standing, isVague, isAsked, question, text }: Said,
): Issue[] {
  if (standing === 'unclear') return [unclearStatus(entry, own, text, { isVague, isAsked })];
  if (standing !== 'paused' && standing !== 'withdrawn') return [];
  if (waits(question, text)) return standing === 'paused' ? [waitingStatus(entry, own, text)] : [];
  const isAnswer = question !== '';
  const words = isAnswer ? standingSaid(question, text, roleOf(entry.form)) : standing;
  const isSaid = isSaidWhenOut(entry.form, { text, standing, isAnswer, words });
  return isSaid ? [outStatus(entry, own, text, isAsked)] : [];
}

export const questionFor = ({ form }: Pick<Entry, 'form'>): string =>
  columnsFor(form, 'status')[0]?.header ?? '';

/** What stands in the form of whether somebody takes part, also where a note only leans to a no. */
function standingAnswered(entry: Pick<Entry, 'form' | 'row'>): Standing {
  const said = standingByWords(entry);
  const leans = said === 'unclear' && leansToNo(entry.form, questionFor(entry), answer(entry, 'status'));
  return leans ? 'paused' : said;
}

/** What the words in the form say of it, and nothing that is only likely. */
export function standingByWords({ form, row }: Pick<Entry, 'form' | 'row'>): Standing {
  const answered = answer({ form, row }, 'status');
  const said = standingSaid(questionFor({ form }), answered, roleOf(form));
  const yes = said === 'unclear' && mostSayYes(form, '') ? plainly(answered) : null;
  return yes === null ? said : yes === 'yes' ? 'active' : 'withdrawn';
}

/** "y", "n - exclusion", and not "no answer yet". */
const PLAINLY = /^\S+$|^\p{L}+ ?[-–—,.:;(]/u;

function plainly(answered: string): 'yes' | 'no' | null {
  return PLAINLY.test(answered) ? yesOrNo(answered) : null;
}

/** To "Keep?" and "Live?" most say yes, as most take part: there a no is one who does not. */
const mostSayYes = keptFor((form: Form) => {
  const said = form.table.rows.map((row) => answer({ form, row }, 'status')).filter((text) => text !== '');
  const yes = said.filter((text) => plainly(text) === 'yes').length;
  return yes >= ENOUGH && yes >= NEARLY_ALL * said.length;
});
const ENOUGH = 3;
const NEARLY_ALL = 2 / 3;

/** What an answer says of taking part: to "I pause this term" a yes pauses and a no takes part; else it says so by itself. */
export function standingSaid(question: string, answered: string, role: Role | null = null): Standing {
  const asks = questionOf(question).halves.flat().join(' ');
  const asked = standingOf(asks);
  const meant = standingIn(answered, role);
  // They may be back in the season: a person decides, and nothing is sent until then.
  const said = meant === 'paused' && isBackOnADay(answered) ? 'unclear' : meant;
  const isOther = answered === '' || said === 'paused' || said === 'withdrawn';
  if (!isOther && said === 'unclear' && isBareNo(answered) && asksWhoTakesPart(asks)) return 'withdrawn';
  if (isOther || (asked !== 'paused' && asked !== 'withdrawn')) return said;
  const yes = yesOrNo(answered) ?? yesOrNo(/^\p{L}+/u.exec(answered)?.[0]);
  return yes === null ? 'unclear' : yes === 'yes' ? asked : 'active';
}

function unclearStatus(
  entry: Entry,
  listed: Listed | null,
  written: string,
  { isVague, isAsked }: Pick<Said, 'isVague' | 'isAsked'>,
): Issue {
  const rest = {
    severity: 'warns' as const,
    found: written,
    wanted: isVague
      ? say('the days, like “away until 2027-02-01” or “away 2026-11-01 – 2027-02-01”')
      : say('active, paused or withdrawn'),
    remedy: isVague
      ? say(
          'Write the day of return, as in 2027-02-01. Until you do, the person takes part, but nothing goes to their pair.',
        )
      : isAsked
        ? say(
            'Say it in Match, with one press. Until then the person counts as taking part, but is neither mailed nor invited with anybody.',
          )
        : say(
            'Write one of these words. Until then the person counts as taking part, but is neither mailed nor invited with anybody.',
          ),
    ...(isAsked && { isAsked }),
  };
  return atStatus(entry, listed, rest);
}

/** Nobody is left out of the match in silence because of an office's list. */
function waitingStatus(entry: Entry, listed: Listed | null, written: string): Issue {
  return atStatus(entry, listed, {
    severity: 'warns',
    found: written,
    wanted: say('active, once there is a place'),
    remedy: say('The person is left out until then. If they have a place already, write active here.'),
  });
}

/** Out in an office's own words, or by first words whose reason is not understood. */
function outStatus(entry: Entry, listed: Listed | null, written: string, isAsked: boolean): Issue {
  return atStatus(entry, listed, {
    severity: 'warns',
    found: written,
    wanted: say('active, for whoever takes part'),
    remedy: isAsked
      ? say('We take this for no, so the person is left out. If they take part after all, say it in Match.')
      : say(
          'We take this for no, so the person is left out. If they take part after all, write active here.',
        ),
    ...(isAsked && { isAsked }),
  });
}

function atStatus(entry: Entry, listed: Listed | null, rest: Parameters<typeof about>[3]): Issue {
  if (listed?.status) return { sheet: listed.table.sheet, row: listed.row.number, column: 'Status', ...rest };
  const { form, row } = entry.standsBy ?? entry;
  return about(form, row.number, 'status', rest);
}
