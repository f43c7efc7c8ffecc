// Every word of the panel, in English. Functions where a number enters.
import type { StepId, StepState } from '../../../api/api.ts';
import { count, listed } from './count.ts';
import { dataMessages } from './data.ts';
import { introduceMessages } from './introduce.ts';
import { profileMessages } from './profiles.ts';
import { scheduleMessages } from './schedule.ts';
import { settingsMessages } from './settings.ts';
import { surveyMessages } from './survey.ts';

export const english = {
  steps: {
    'set-up': 'Set up',
    profiles: 'Profiles',
    match: 'Match',
    introduce: 'Introduce',
    'catch-ups': 'Catch-ups',
    survey: 'Survey',
  } satisfies Record<StepId, string>,
  states: {
    'needs attention': { glyph: '!', word: 'Needs attention' },
    ready: { glyph: '○', word: 'Ready' },
    'in progress': { glyph: '●', word: 'In progress' },
    done: { glyph: '✓', word: 'Done' },
    later: { glyph: '–', word: 'Later' },
  } satisfies Record<StepState, { glyph: string; word: string }>,
  /** Between a word and what it is about. */
  quoted: (text: string) => `“${text}”`,
  colon: ': ',
  back: 'All steps',
  refresh: 'Refresh',
  broken: {
    what: 'The connection broke.',
    where: '',
    remedy: 'What was done is kept. Check your connection and try again.',
  },
  otherAccount: {
    what: 'Google seems to use another of your accounts.',
    where: '',
    remedy:
      'What was done is kept. Open this file in a private window, or sign in first with the account that owns it.',
  },
  next: (step: string) => `Next: ${step}.`,
  busy: {
    reading: 'Reading your sheets…',
    remembering: 'Remembering your choices…',
    matching: 'Finding the best matching…',
    writing: 'Writing the sheets…',
    showing: 'Selecting the rows…',
    explaining: 'Looking at this pair…',
    publishing: 'Writing the document…',
  },
  check: {
    title: 'Please check',
    more: (n: number) => `and ${n} more like this`,
    rest: (n: number) => `${n} more to check`,
    show: 'Show rows',
    severity: { blocks: 'Stops us', holds: 'Left out for now', warns: 'Good to know' },
    row: (sheet: string, row: number) => `${sheet}, row ${row}`,
    rows: (sheet: string, n: number) => `${sheet}, ${count(n, 'row')}`,
    found: (found: string) => `Found: ${found}`,
    wanted: (wanted: string) => `Wanted: ${wanted}`,
  },
  setUp: {
    lead: (forms: number) =>
      forms === 0
        ? 'We found no form answers yet. In each Google Form choose Responses, Link to Sheets, and this file.'
        : `We found ${count(forms, 'form')}. Is this what the questions mean?`,
    people: (role: string | null, people: number) =>
      role === 'mentors' || role === 'mentees' ? count(people, 'person', 'people') : count(people, 'answer'),
    roles: {
      mentors: 'Mentors',
      mentees: 'Mentees',
      both: 'Both in one form',
      survey: 'Survey',
      'check-in': 'Check-in',
    },
    whose: 'Whose answers are these?',
    nobody: 'Nobody’s',
    twice: (beside: string) =>
      `The sheet “${beside}” has the same role. Do the people in this one take part as well? If not, press Nobody’s.`,
    headerRow: 'The questions are in row',
    first: 'Say first whose answers these are.',
    guessed: (n: number) => `${count(n, 'guess', 'guesses')} on which no pair depends.`,
    means: 'It means',
    notUsed: 'Not used',
    guess: 'Our guess. Please check.',
    sample: (text: string) => `For example: ${text}`,
    needed: 'needed',
    sure: (n: number) => `${count(n, 'column')} found without doubt`,
    showSure: 'Show all',
    hideSure: 'Show less',
    holds: (sheet: string) => `The sheet “${sheet}” holds`,
    confirm: 'Looks right',
    confirmed: 'Remembered in the sheet {Columns}.',
    isConfirmed: 'You have confirmed these columns. They are remembered in the sheet {Columns}.',
    again: 'Read again',
  },
  profiles: profileMessages,
  introduce: introduceMessages,
  schedule: scheduleMessages,
  takeBack: { title: 'Take something back' },
  leaving: { title: 'Somebody leaves' },
  mailAgain: { title: 'A mail did not arrive?' },
  survey: surveyMessages,
  data: dataMessages,
  settings: settingsMessages,
  match: {
    locks: 'Locked rows stay as they are.',
    empty: 'Try it first: nothing is written until you say so.',
    tried: 'Nothing was written.',
    written: 'Written to the sheets {Matches}, {Unmatched} and {Match proof}. Next: Introduce.',
    circles: (n: number, gap: number | null) =>
      `${count(n, 'circle')}. ${gap === null ? 'Not every rule could be kept: see Why in the sheet {Circles}.' : gap === 0 ? 'No other circles are better.' : `No other circles can be more than ${gap} % better.`}`,
    offer: (n: number) => `${n} people without a mentor share two topics with this mentor: a circle?`,
    kept: (n: number) => `${count(n, 'pair')} introduced or decided by you ${n === 1 ? 'was' : 'were'} kept.`,
    checks: (n: number, written: boolean) =>
      `${count(n, 'pair')} to look at. ${written ? 'See' : 'Once written, see'} Please check in the sheet {Matches}.`,
    outside: (n: number) =>
      `${n === 1 ? 'One wish names' : `${n} wishes name`} somebody who is not among the mentors. You may want to ask them to take part:`,
    changeTitle: 'What would change',
    change: (d: { changed: number; added: number; same: number; kept: number; lost: number }) =>
      listed(
        d.changed && `${count(d.changed, 'pair')} ${d.changed === 1 ? 'changes' : 'change'}`,
        d.added && `${d.added} ${d.added === 1 ? 'is' : 'are'} new`,
        d.same && `${d.same} ${d.same === 1 ? 'stays' : 'stay'}`,
        d.lost && `${count(d.lost, 'mentee')} would lose their mentor`,
        d.kept && `${d.kept} ${d.kept === 1 ? 'is' : 'are'} kept as decided`,
      ),
    noChange: 'No pair changes.',
    was: 'was',
    now: 'now',
    nobody: 'nobody',
    write: 'Write matches',
    writeChanges: 'Write changes',
    try: 'Try it',
    again: 'Try again',
    open: 'Show {Matches}',
    putBack: 'Put back the previous matches',
    isPutBack: 'The previous matches are back in the sheet {Matches}.',
    explain: 'Explain selected pair',
    compare: 'Compare other aims',
    compareTitle: 'Other aims, side by side',
    aims: {
      choices: 'Choices',
      'first choices': 'First choices',
      'nobody left behind': 'As few late choices as possible',
      fit: 'Fit only',
    } as Readonly<Record<string, string>>,
    aim: (q: { matched: number; named: number; first: number }) =>
      `${count(q.matched, 'mentee')} with a mentor, ${q.named} got somebody they named, ${q.first} got their first choice.`,
    chosen: 'In use now',
    use: 'Use this aim',
  },
  pool: {
    title: 'The pool: what to recruit',
    strand: (s: { strand: string; mentees: number; mentors: number; places: number }) =>
      `${s.strand}: ${count(s.mentees, 'mentee')}, ${count(s.mentors, 'mentor')}, ${count(s.places, 'place')}.`,
    spread: (p: { value: string; mentees: number; mentors: number }) =>
      `${p.value}: ${count(p.mentees, 'mentee')}, ${count(p.mentors, 'mentor')}.`,
    short: (t: { topic: string; wanted: number; offered: number }) =>
      `${t.topic}: wanted by ${count(t.wanted, 'mentee')}, ${count(t.offered, 'place')} with mentors who offer it.`,
    crowded: (m: { named: number; places: number }) =>
      `named by ${count(m.named, 'mentee')}, has ${count(m.places, 'place')}.`,
    nobody: (n: number) => `${count(n, 'mentor')} with room ${n === 1 ? 'was' : 'were'} named by nobody.`,
  },
  explain: {
    title: 'Why this pair?',
    why: 'Why not?',
    lead: 'Open the sheet {Matches}, click into the row of a pair, then press Look again.',
    again: 'Look again',
    with: 'with',
    without: 'and not',
    nobody: 'has no mentor',
    price: 'What it would change',
    moves: (n: number) => `Show who would move (${n})`,
    others: 'Why not another?',
    fit: 'Where the fit comes from',
    part: (p: { criterion: string; points: number; of: number; share: number | null }) =>
      `${p.criterion}: ${p.points} of ${p.of} points${p.share === null ? ' (half, because there is nothing to compare)' : ''}`,
    lock: 'Lock pair',
    never: 'Never pair',
    end: 'End this match',
    decided: {
      lock: 'Locked in the sheet {Matches}. Untick Lock there to let it go.',
      never: 'Written into the sheet {Never pair}. Match again to take it into account.',
    },
    checkWord: 'Please check',
  },
};
