// The report for a steering committee: the headline in one sentence, the figures beside those before, strands, two charts,
// themes, ticked quotations, next dates. No names, and no small groups.
import { type Element, el, plainText, toHtml } from '../../documents/html.ts';
import { yesNoOf } from './answer-words.ts';
import type { EditionFigure } from './editions.ts';
import type { Figures } from './figures.ts';
import type { Headline } from './headline.ts';
import type { Question } from './question.ts';
import { type StrandCount, strandsTable } from './report-strands.ts';
import { type ReportWords, reportWords } from './report-words.ts';
import { isFew, LEAST_FOR_PERCENT } from './small-counts.ts';
import type { Tallies } from './tallies.ts';
import type { Quotation } from './texts.ts';

export interface ReportSources {
  readonly programme: string;
  readonly edition: string;
  readonly language: 'en' | 'fr';
  readonly tallies: Tallies;
  readonly editions: readonly EditionFigure[];
  readonly strands: readonly StrandCount[];
  readonly themes: readonly { readonly theme: string; readonly count: number }[];
  readonly quotations: readonly Quotation[];
  /** A line each. */
  readonly dates: readonly string[];
  readonly smallestGroup: number;
}

/** At most so many bars, themes and quotations: two pages. */
const BARS = 8;
const THEMES = 6;
const QUOTES = 4;
/** Blocks of a bar that stands for everybody. */
const BLOCKS = 25;

export function reportDocument(sources: ReportSources): { name: string; html: string; text: string } {
  const words = reportWords[sources.language];
  const name = words.title(sources.programme);
  const { base, invited } = sources.tallies;
  const answered = base.reduce((n, one) => n + (one.answered ?? 0), 0);
  const body = [
    el('h1', name),
    el('p', el('b', headlineSentence(sources.tallies.headline, words))),
    el('p', words.lead(Math.max(answered, atEnd(sources.tallies)), invited)),
    ...figuresTable(sources, words),
    ...strandsTable(sources.strands, words),
    ...bars(words.agree, agreement(sources.tallies, words)),
    ...bars(words.goals, goals(sources.tallies, words)),
    ...list(
      words.themes,
      sources.themes
        .filter(({ count }) => !isFew(count, sources.smallestGroup))
        .slice(0, THEMES)
        .map(({ theme, count }) => `${theme} (${count})`),
    ),
    ...list(
      words.quotes,
      sources.quotations.slice(0, QUOTES).map((one) => quoted(one, words, sources.strands.length > 1)),
    ),
    ...list(words.next, sources.dates),
    el('p', el('i', words.hidden(sources.smallestGroup))),
  ];
  return { name, html: toHtml(name, sources.language, body), text: plainText(body) };
}

function atEnd({ respondents }: Tallies): number {
  return respondents.filter(({ wave }) => wave === 'end').length;
}

/** "90 % are satisfied · 84 % are glad …"; what too few answered is said as a count. */
function headlineSentence(headline: readonly Headline[], words: ReportWords): string {
  return headline
    .filter(({ measure, percent }) => measure !== 'recommend' || percent !== null)
    .flatMap((one) => {
      const said = shown(one, words);
      return said === null ? [] : [words.headline[one.measure](said) + open(one, words)];
    })
    .join(' · ');
}

/** What stands behind a figure whose question was read by a guess that nobody has looked at. */
const open = ({ sure }: { readonly sure: boolean }, words: ReportWords) => (sure ? '' : ` (${words.open})`);

/** Null where it is withheld. */
function shown({ percent, atLeast, count, n }: Headline, words: ReportWords): string | null {
  if (percent !== null) return `${Math.round(percent)} %`;
  if (atLeast !== null) return words.atLeast(atLeast);
  return count === null || n === null ? null : words.few(count, n);
}

function figuresTable({ tallies, editions, edition }: ReportSources, words: ReportWords): Element[] {
  if (tallies.headline.length === 0) return [];
  const rows = tallies.headline.map((one) => {
    const before = editions.filter(
      (other) => other.measure === one.measure && other.edition !== edition && other.percent !== null,
    );
    const last = before
      .slice(-2)
      .map((other) => words.before(other.edition, measureShown(one, other.percent!)));
    return el(
      'tr',
      el('td', `${words.names[one.measure]}${one.score === null ? '' : ' (−100…100)'}${open(one, words)}`),
      el('td', nowShown(one, words)),
      el('td', last.join(', ') || '–'),
    );
  });
  const head = el('tr', ...[words.measure, words.now, words.earlier].map((text) => el('th', text)));
  return [el('h2', words.figures), el('table', head, ...rows)];
}

function measureShown({ score }: Headline, value: number): string {
  return score === null ? `${Math.round(value)} %` : String(Math.round(value));
}

function nowShown(one: Headline, words: ReportWords): string {
  const { percent, low, high, n, score } = one;
  if (n === null) return '–';
  if (score !== null) return `${score} (${n})`;
  if (percent === null || low === null || high === null) return shown(one, words) ?? '–';
  return `${Math.round(percent)} % ${words.about(n, Math.round(low), Math.round(high))}`;
}

interface Bar {
  readonly label: string;
  /** 0–100. */
  readonly percent: number;
}

/** A chart that any document can hold: blocks of letters, with the number beside. */
function bars(title: string, all: readonly Bar[]): Element[] {
  const list = all.slice(0, BARS);
  if (list.length === 0) return [];
  const rows = list.map(({ label, percent }) =>
    el(
      'tr',
      el('td', label),
      el('td', `${'█'.repeat(Math.round((percent / 100) * BLOCKS)) || '▏'} ${Math.round(percent)} %`),
    ),
  );
  return [el('h2', title), el('table', ...rows)];
}

function allFigures({ questions, figures }: Tallies): { question: Question; found: Figures }[] {
  return questions.flatMap((question) => {
    const found = figures.find(
      (one) => one.scope === 'all' && one.question === question.header && one.wave === question.wave,
    );
    return found && question.wave === 'end' && (found.n ?? 0) >= LEAST_FOR_PERCENT
      ? [{ question, found }]
      : [];
  });
}

function agreement(tallies: Tallies, words: ReportWords): Bar[] {
  return allFigures(tallies)
    .flatMap(({ question, found }) =>
      found.topTwo?.percent == null
        ? []
        : [{ label: question.header + open(question, words), percent: found.topTwo.percent }],
    )
    .sort((a, b) => b.percent - a.percent);
}

function goals(tallies: Tallies, words: ReportWords): Bar[] {
  return allFigures(tallies)
    .filter(({ question }) => question.reads === 'yesno')
    .flatMap(({ question, found }) =>
      found.answers.flatMap(({ value, percent }) => {
        const kind = yesNoOf(value);
        return kind === null || percent === null
          ? []
          : [{ label: `${question.header} ${words.goalWords[kind]}${open(question, words)}`, percent }];
      }),
    );
}

function list(title: string, items: readonly string[]): Element[] {
  return items.length === 0 ? [] : [el('h2', title), el('ul', ...items.map((item) => el('li', item)))];
}

function quoted({ text, role, strand }: Quotation, words: ReportWords, hasStrands: boolean): string {
  const as = role === 'mentor' || role === 'mentee' ? words.roles[role] : role;
  const who = [as, hasStrands ? strand : ''].filter((part) => part !== '').join(', ');
  return who === '' ? words.quoted(text) : `${words.quoted(text)} (${who})`;
}
