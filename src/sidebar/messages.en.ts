// Every word of the panel, in English. Functions where a number enters.
import type { StepId, StepState } from '../api.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const messages = {
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
  back: 'All steps',
  refresh: 'Refresh',
  readAt: (time: string) => `Read from your sheets at ${time}`,
  broken: {
    what: 'The connection broke.',
    where: '',
    remedy: 'What was done is kept. Check your connection and try again.',
  },
  busy: {
    reading: 'Reading your sheets…',
    remembering: 'Remembering your choices…',
    matching: 'Finding the best matching…',
    writing: 'Writing the sheets…',
    showing: 'Selecting the rows…',
  },
  welcome: {
    title: 'Welcome',
    lines: [
      'This panel works with the form answers in this file. We found none yet.',
      'Link your mentor form and your mentee form to this file, then press Refresh.',
      'Nothing is mailed or shared until you press a button that says so.',
    ],
  },
  check: {
    title: 'Please check',
    more: (n: number) => `and ${n} more like this`,
    show: 'Show rows',
    severity: { blocks: 'Stops us', holds: 'Left out for now', warns: 'Good to know' },
    row: (sheet: string, row: number) => `${sheet}, row ${row}`,
    rows: (sheet: string, n: number) => `${sheet}, ${count(n, 'row')}`,
    found: (found: string) => `Found: ${found}`,
    wanted: (wanted: string) => `Wanted: ${wanted}`,
  },
  setUp: {
    lead: (forms: number) => `We found ${count(forms, 'form')}. Is this what the questions mean?`,
    people: (role: string | null, people: number) =>
      role === 'mentors' || role === 'mentees' ? count(people, 'person', 'people') : count(people, 'answer'),
    roles: { mentors: 'Mentors', mentees: 'Mentees', survey: 'Survey', 'check-in': 'Check-in' },
    notUsed: 'Not used',
    guess: 'Our guess. Please check.',
    sample: (text: string) => `For example: ${text}`,
    needed: 'needed',
    sure: (n: number) => `${count(n, 'column')} found without doubt`,
    showSure: 'Show them',
    hideSure: 'Hide them',
    holds: (sheet: string) => `The sheet “${sheet}” holds`,
    confirm: 'Looks right',
    confirmed: 'Remembered in the sheet Columns.',
    isConfirmed: 'You have confirmed these columns. They are remembered in the sheet Columns.',
    again: 'Read again',
  },
  match: {
    locks: 'Locked rows stay as they are.',
    empty: 'No result yet. Try it first: nothing is written until you say so.',
    tried: 'Nothing was written.',
    written: 'Written to the sheets Matches, Unmatched and Match proof.',
    tiles: {
      pairs: (n: number) => (n === 1 ? 'pair' : 'pairs'),
      first: 'got their first choice',
      named: 'got a mentor they named',
      without: (n: number) => (n === 1 ? 'mentee without a mentor' : 'mentees without a mentor'),
      free: (n: number) => (n === 1 ? 'mentor free' : 'mentors free'),
    },
    proof: (matched: number, mentees: number) =>
      matched === mentees
        ? 'Everybody has a mentor. Under your rules and locks no plan meets more wishes; Match proof shows why.'
        : 'Under your rules and locks no plan serves more mentees; Match proof shows why.',
    kept: (n: number) => `${count(n, 'pair')} decided by you ${n === 1 ? 'was' : 'were'} kept.`,
    checks: (n: number) => `${count(n, 'pair')} to look at, see Please check in the sheet Matches.`,
    outside: (n: number) =>
      `${n === 1 ? 'One wish names' : `${n} wishes name`} somebody who is not among the mentors. You may want to ask them.`,
    changeTitle: 'What would change',
    change: (d: { changed: number; added: number; same: number; kept: number; lost: number }) =>
      [
        `${count(d.changed, 'pair')} ${d.changed === 1 ? 'changes' : 'change'}`,
        `${d.added} ${d.added === 1 ? 'is' : 'are'} new`,
        `${d.same} ${d.same === 1 ? 'stays' : 'stay'}`,
        ...(d.lost > 0 ? [`${d.lost} would lose their mentor`] : []),
      ].join(', ') + `. Kept for you: ${d.kept}.`,
    noChange: 'Nothing would change.',
    was: 'was',
    now: 'now',
    nobody: 'nobody',
    write: 'Write matches',
    writeChanges: 'Write changes',
    try: 'Try it',
    again: 'Try again',
    open: 'Show Matches',
  },
  later: {
    profiles: 'Short mentor profiles without names, which mentees choose from by code.',
    introduce: 'A mail that brings the two of a pair together, sent once.',
    'catch-ups': 'Meetings in the calendar at times that suit both.',
    survey: 'Figures from the survey that you can stand behind.',
    when: 'This step is not in this version yet. Everything else already works without it.',
  },
} as const;
