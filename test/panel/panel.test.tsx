// The panel without a browser: the store under failure and double clicks, and the words of every screen.
import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../src/api/api.ts';
import type { HubRead, MatchRead } from '../../src/api/page.ts';
import { App } from '../../src/panel/app.tsx';
import { messages } from '../../src/panel-kit/messages/messages.ts';
import type { Server } from '../../src/panel-kit/server.ts';
import { placeKey, type State, Store } from '../../src/panel-kit/store.ts';

const hub: HubRead = {
  programme: 'Mentoring 2026',
  steps: [
    { id: 'set-up', state: 'needs attention', line: '2 columns to check' },
    { id: 'profiles', state: 'later', line: 'Comes in a later version' },
    { id: 'match', state: 'ready', line: '39 mentees, 38 mentors' },
    { id: 'introduce', state: 'later', line: 'Comes in a later version' },
    { id: 'catch-ups', state: 'later', line: 'Starts after Introduce' },
    { id: 'survey', state: 'later', line: 'No answers yet' },
  ],
  next: 'set-up',
  participants: { mentors: 38, mentees: 39 },
  issues: [],
  readAt: 'Read from your sheets at 14:02',
  cards: [],
  notes: [],
  sections: [],
};

const quality = { mentees: 39, matched: 36, named: 30, first: 27, second: 2, third: 1, meanFit: 600 };

const match: MatchRead = {
  pairs: [],
  unmatched: [{ mentee: 'a@example.org', strand: 'Programme', reason: 'No mentor is allowed.', closest: [] }],
  circles: [],
  freeMentors: [],
  quality: { all: quality, strands: {} },
  tiles: [{ n: 27, says: 'got their first choice' }],
  certificate: { optimal: true, levels: [], gap: null },
  objective: 'As many mentees as possible get a mentor.',
  difference: {
    changed: [{ mentee: 'Ana', was: 'Lea', now: 'Jonas' }],
    added: 1,
    fresh: [{ mentee: 'Nils', was: '', now: 'Mara' }],
    same: 30,
    kept: 4,
    lost: [],
  },
  offers: [],
  pool: { strands: [], spread: [], shortTopics: [], crowded: [], namedByNobody: 0, extraPlaces: [] },
  proof: 'Under your rules and locks no other pairs serve more mentees.',
  alone: '',
  lost: '',
  waiting: '',
  fingerprint: 'F00D',
  written: false,
  canPutBack: false,
  wishedOutside: ['Prof. Elsewhere'],
  issues: [],
  sections: [],
  problem: null,
};

interface Call {
  readonly question: string;
  readonly request: unknown;
  readonly answer: (answer: Answer<unknown>) => void;
  readonly breakOff: (error?: Error) => void;
}

/** A server whose answers the test gives by hand. */
function patient(): { server: Server; calls: Call[] } {
  const calls: Call[] = [];
  const ask = (question: string, request: unknown) =>
    new Promise((resolve, reject) => {
      calls.push({
        question,
        request,
        answer: resolve as Call['answer'],
        breakOff: (error = new Error('gone')) => reject(error),
      });
    });
  return { server: { ask } as unknown as Server, calls };
}

function storeWith(state: Partial<State> = {}) {
  const { server, calls } = patient();
  const store = new Store(server, () => undefined);
  store.set(state);
  return { store, calls };
}

const words = (store: Store) =>
  renderToString(<App store={store} state={store.state} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, ' ')
    .replace(/\s+/g, ' ');

test('a double click asks once', async () => {
  const { store, calls } = storeWith({ page: 'match' });
  const first = store.tryMatch();
  const second = store.tryMatch();
  expect(calls).toHaveLength(1);
  expect(words(store)).toContain(messages.busy.matching);
  calls[0]!.answer({ ok: true, language: 'en', value: match });
  await Promise.all([first, second]);
  expect(store.state).toMatchObject({ busy: null, match: { fingerprint: 'F00D' } });
});

test('“Why not?” pressed while the selected row is still read waits for that, and is not lost', async () => {
  const explained = {
    mentee: 'm@example.org',
    menteeName: 'Mia Roth',
    others: [{ mentor: 'a@example.org', name: 'Ada Fischer', choice: 2, says: [] }],
    ...{ mentor: null, mentorName: null, areTogether: false, wereIntroduced: false, wouldChange: null },
    ...{ levels: [], reasons: [], checks: [], fit: [] },
  };
  const { store, calls } = storeWith({ page: 'explain', explained });
  const read = store.follow();
  await Promise.resolve();
  expect(calls).toHaveLength(1);
  const page = renderToString(<App store={store} state={store.state} />);
  expect(page).toMatch(new RegExp(`<button type="button" class="small">${messages.explain.why}`));
  const pressed = [store.explain('m@example.org', 'a@example.org'), store.explain('m@example.org', null)];
  expect(calls).toHaveLength(1);
  for (const k of [0, 1, 2]) {
    await vi.waitFor(() => expect(calls).toHaveLength(k + 1));
    calls[k]!.answer({ ok: true, language: null, value: explained });
  }
  await Promise.all([read, ...pressed]);
  expect(calls.slice(1).map(({ request }) => request)).toMatchObject([
    { mentee: 'm@example.org', mentor: 'a@example.org' },
    { mentee: 'm@example.org', mentor: null },
  ]);
  expect(store.state.explained).toEqual(explained);
});

test('every kind of thing to check can be opened, and none is called like another', () => {
  const issues = Array.from({ length: 15 }, (_, k) => ({
    ...{ severity: 'warns' as const, sheet: 'Matches', row: k + 2, column: 'Mentor', remedy: 'Correct it.' },
    ...{ found: `thing ${k}`, wanted: `wish ${k}` },
  }));
  const { store } = storeWith({ page: 'match', match: { ...match, issues } });
  for (const { found } of issues) expect(words(store)).toContain(found);
  expect(words(store)).toContain('3 more to check');
  expect(words(store)).not.toContain('like this');
});

test('writing sends the fingerprint of what was looked at', async () => {
  const { store, calls } = storeWith({ page: 'match', match });
  void store.writeMatch();
  expect(calls[0]!.request).toMatchObject({ write: true, seen: 'F00D', acceptGuesses: false });
});

test('a broken connection and a refusal become cards; nothing stays busy', async () => {
  const { store, calls } = storeWith({ page: 'match' });
  const broken = store.tryMatch();
  calls[0]!.breakOff();
  await broken;
  expect(words(store)).toContain('The connection broke.');
  const refused = store.tryMatch();
  calls[1]!.answer({
    ok: false,
    language: 'en',
    kind: 'refused',
    error: { what: 'No mentor.', where: 'Mentors', remedy: 'Add one.' },
    issues: [],
  });
  await refused;
  expect(words(store)).toMatch(/No mentor\. Mentors Add one\./);
  expect(store.state.busy).toBeNull();
});

test('another account of the same browser is named as what it is', async () => {
  const { store, calls } = storeWith({ page: 'match' });
  const refused = store.tryMatch();
  calls[0]!.breakOff(new Error('Nous sommes désolés. Code : PERMISSION_DENIED.'));
  await refused;
  expect(words(store)).toContain('Google seems to use another of your accounts.');
  const blank = store.tryMatch();
  calls[1]!.answer(null as never);
  await blank;
  expect(words(store)).toContain('Open this file in a private window');
  expect(store.state.busy).toBeNull();
});

test('the hub names what is next, as the server says it', () => {
  const next = (id: HubRead['next']) => words(storeWith({ hub: { ...hub, next: id } }).store);
  expect(next('match')).toContain('Next: Match – 39 mentees, 38 mentors.');
  expect(next(null)).not.toContain('Next:');
});

test('what was chosen in Set up is sent with Looks right, whatever stands in the names', async () => {
  const { store, calls } = storeWith({ page: 'set-up' });
  store.choose('Sheet!1', 'Help!', 'topics');
  store.choose('Sheet!1', 'Why?', null);
  expect(Object.keys(store.state.chosen)).toContain(placeKey('Sheet!1', 'Help!'));
  void store.confirmColumns();
  expect(calls[0]!.request).toEqual({
    decisions: [
      { sheet: 'Sheet!1', header: 'Help!', field: 'topics' },
      { sheet: 'Sheet!1', header: 'Why?', field: null },
    ],
    accept: 'coordinator',
    write: true,
  });
});

test('the hub says where each step stands, in a glyph and in a word', () => {
  const { store } = storeWith({ hub });
  expect(words(store)).toContain('Next: Set up – 2 columns to check.');
  expect(words(store)).toContain('! 1. Set up Needs attention. 2 columns to check');
  expect(words(store)).toContain('○ 3. Match Ready. 39 mentees, 38 mentors');
});

test('while the hub is read again it shows no line of before', async () => {
  const notes = ['Last done, 10 March: Match'];
  const { store, calls } = storeWith({ page: 'introduce', hub: { ...hub, notes } });
  const opened = store.open('hub');
  expect(words(store)).toContain('1. Set up');
  expect(words(store)).not.toMatch(/columns to check|39 mentees|14:02|Next:|Last done/);
  await Promise.resolve();
  calls[0]!.answer({ ok: true, language: null, value: hub });
  await opened;
  expect(words(store)).toContain('! 1. Set up Needs attention. 2 columns to check');
});

test('just published, nothing is said of what publishing would have done', () => {
  const profiles = {
    ...{
      redactions: [],
      flags: [],
      risks: [],
      remedies: [],
      fields: [],
      popular: [],
      profiles: [],
      issues: [],
    },
    ...{ listed: 3, leftOut: 0, newCodes: 0, blocked: null, change: { kind: 'new' }, published: true },
    document: { link: 'https://docs.google.com/x', name: 'Mentors', count: 3, state: 'current' },
  };
  const { store } = storeWith({ page: 'profiles', profiles: profiles as never });
  expect(words(store)).toContain(messages.profiles.published(3));
  expect(words(store)).not.toContain(messages.profiles.change({ kind: 'new' }));
  store.set({ profiles: { ...profiles, change: { kind: 'same' } } as never });
  expect(words(store)).toContain(messages.profiles.change({ kind: 'same' }));
});

test('while the settings are read again there is nothing to type into that would be lost', async () => {
  const settings = { groups: [], rules: [], strands: [], strandFields: [], presets: [], problems: [] };
  const { store, calls } = storeWith({ page: 'settings', settings: settings as never });
  const opened = store.open('settings');
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  expect(store.state.settings).toBe(null);
  expect(words(store)).toContain(messages.busy.reading);
  calls[0]!.answer({ ok: true, language: null, value: settings });
  await opened;
  expect(store.state.settings).toEqual(settings);
});

test('unsaved changes are still there after another page; of strands only while the sheet says what it said', async () => {
  const strands = [['Science', 'one-to-one']];
  const settings = {
    groups: [{ title: 'Programme', settings: [{ setting: 'Contact', value: '' }] }],
    rules: [{ rule: 'Never', on: false, says: 'Never' }],
    strands,
    strandFields: [{ choices: [] }, { choices: [] }],
    presets: [],
    problems: [],
  };
  const { store, calls } = storeWith({ page: 'hub', hub });
  const reading = async (value: unknown) => {
    const opened = store.open('settings');
    await vi.waitFor(() => expect(calls.at(-1)?.question).toBe('settings'));
    calls.at(-1)!.answer({ ok: true, language: null, value });
    await opened;
    calls.push({ ...calls.at(-1)!, question: 'left' });
  };
  await reading(settings);
  store.settings.set('Contact', 'office@example.org');
  store.settings.tick('Never', true);
  store.settings.setStrand(0, 0, 'Arts');
  await reading(settings);
  expect(store.state.changes).toEqual({
    settings: { Contact: 'office@example.org' },
    rules: { Never: true },
    strands: [['Arts', 'one-to-one']],
  });
  expect(store.state.said).toBe('');
  await reading({ ...settings, rules: [], strands: [...strands, ['New', 'circle']] });
  expect(store.state.changes.strands).toBe(null);
  expect(store.state.changes.settings).toEqual({ Contact: 'office@example.org' });
  expect(store.state.said).toContain('has changed meanwhile');
});

test('an empty workbook is welcomed, not scolded', () => {
  const steps = hub.steps.map((step) => (step.id === 'set-up' ? { ...step, state: 'ready' as const } : step));
  const cards = [
    { title: 'Welcome', lines: ['Found none.'], buttons: [{ does: 'add sample' as const, label: 'Try it' }] },
  ];
  const { store } = storeWith({ hub: { ...hub, steps, cards, participants: { mentors: 0, mentees: 0 } } });
  expect(words(store)).toContain('Welcome Found none. Try it');
  expect(words(store)).not.toContain('1. Set up');
});

test('Set up without any answers says so, and offers nothing to confirm', () => {
  const meanings = { mentors: [], mentees: [], both: [], survey: [], 'check-in': [] };
  const columns = { sheets: [], issues: [], meanings, confirmed: false, undecided: null };
  const { store } = storeWith({ page: 'set-up', columns });
  expect(words(store)).toContain('We found no form answers yet.');
  expect(renderToString(<App store={store} state={store.state} />)).toMatch(
    /<button[^>]*primary[^>]*disabled/,
  );
});

test('where nobody has answered a survey, a sheet that may hold one is named', () => {
  const issue = {
    severity: 'warns',
    sheet: 'Round of June',
    row: 3,
    column: '',
    found: 'a sheet that may hold the survey',
    wanted: 'whose answers these are',
    remedy: 'Say in Set up whether it is the survey.',
  };
  const survey = { respondents: 0, issues: [issue] } as unknown as NonNullable<State['survey']>;
  const { store } = storeWith({ page: 'survey', survey });
  expect(words(store)).toContain('Round of June, row 3');
  expect(words(store)).toContain('Say in Set up whether it is the survey.');
});

test('a result tells its numbers, what would change and what was kept', () => {
  const { store } = storeWith({ page: 'match', match });
  for (const text of [
    'got their first choice 27',
    'Under your rules and locks no other pairs serve more mentees',
    '4 pairs introduced or decided by you were kept.',
    'One wish names somebody who is not among the mentors.',
    '1 pair changes, 1 is new, 30 stay, 4 are kept as decided.',
    'was Lea',
    'Write changes',
  ])
    expect(words(store)).toContain(text);
});

test('no sentence of the panel is longer than 25 words, and none speaks like an engineer', () => {
  const sentences: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') sentences.push(...value.split(/(?<=[.?!])\s+/));
    else if (typeof value === 'function') collectCall(value as (...args: unknown[]) => unknown);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  const collectCall = (say: (...args: unknown[]) => unknown): void => {
    for (const args of [[1, 2], ['Mentees', 3], [{ changed: 1, added: 2, same: 3, kept: 4, lost: 5 }]]) {
      try {
        collect(say(...args));
      } catch {
        // Not the arguments this sentence takes.
      }
    }
  };
  collect(messages);
  expect(sentences.length).toBeGreaterThan(60);
  for (const sentence of sentences) {
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
    expect(sentence).not.toMatch(/\b(algorithm|score|user|error|exception|JSON|API|invalid|failed)\b/i);
  }
});

const odd = {
  stopped: null,
  issues: [{ found: 'no name' }],
  here: { sent: 1, queued: 1, open: 0, failed: 0 },
  doubts: [],
  samples: [],
  missing: [],
  meetings: [],
  examples: [],
  left: 0,
};

test.each([
  ['introduce', (store: Store) => store.introduction.sendRest()],
  ['schedule', (store: Store) => store.schedule.create()],
] as const)(
  'a slice of %s that another one follows takes nothing off the page; the last one does',
  async (page, go) => {
    const kept: number[] = [];
    for (const stopped of ['time', null]) {
      const { store, calls } = storeWith({ [page]: odd } as unknown as Partial<State>);
      const run = go(store);
      store.set({ sending: false });
      calls[0]!.answer({ ok: true, language: 'en', value: { ...odd, issues: [], stopped } });
      await run;
      kept.push(store.state[page]!.issues.length);
    }
    expect(kept).toEqual([1, 0]);
  },
);

test('sent first is said only where something went', async () => {
  const sent = { here: { queued: 2, sent: 0, failed: 0, open: 0 }, doubts: [], samples: [], missing: [] };
  for (const [thisRun, says] of [
    [{ sent: 2, unsure: 0, failed: 0 }, messages.introduce.stopped['first']],
    [{ sent: 0, unsure: 0, failed: 2 }, ''],
  ] as const) {
    const { store, calls } = storeWith();
    const done = store.introduction.sendFirst();
    calls[0]!.answer({ ok: true, language: 'en', value: { ...sent, thisRun, stopped: 'first', issues: [] } });
    await done;
    expect(store.state.said ?? '').toBe(says);
  }
});

test('cancelled is said only where Google took the meetings out', async () => {
  for (const settled of [[], ['Google did not answer. Press again to go on.']]) {
    const { store, calls } = storeWith();
    const done = store.schedule.takeOut('cancel');
    calls[0]!.answer({ ok: true, language: 'en', value: { settled, stopped: null, meetings: [] } });
    await done;
    expect(store.state.said).toBe(settled[0] ?? messages.schedule.cancel.done);
  }
});

test('what was chosen in Set up is still there after a look at the other steps', async () => {
  const { store, calls } = storeWith({ page: 'set-up' });
  store.choose('Answers', '', 'mentor');
  void store.open('hub');
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  calls[0]!.answer({ ok: true, language: 'en', value: hub });
  await vi.waitFor(() => expect(store.state.busy).toBe(null));
  const back = store.open('set-up');
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]!.request).toMatchObject({
    decisions: [expect.objectContaining({ sheet: 'Answers', field: 'mentor' })],
  });
  const columns = { sheets: [], issues: [], meanings: {}, confirmed: false, undecided: null };
  calls[1]!.answer({ ok: true, language: 'en', value: columns });
  await back;
  expect(store.state.chosen).toEqual({ [placeKey('Answers', '')]: 'mentor' });
});

test('aims compared before are gone once it is tried again', async () => {
  const { store, calls } = storeWith({ page: 'match', alternatives: [] });
  const tried = store.tryMatch();
  calls[0]!.answer({ ok: true, language: 'en', value: match });
  await tried;
  expect(store.state.alternatives).toBe(null);
});

test('of more changes than are listed the rest is counted', () => {
  const changed = Array.from({ length: 23 }, (_, k) => ({ mentee: `Mentee ${k}`, was: 'Lea', now: 'Jonas' }));
  const many = { ...match, difference: { ...match.difference, changed, fresh: [] } };
  const { store } = storeWith({ page: 'match', match: many });
  expect(words(store)).toContain('Mentee 19 was Lea now Jonas and 3 more');
});

test('whoever leaves rows out while the question stands is asked again with the number of now', async () => {
  const view = { left: 191, meetings: [], stopped: null, created: 0 } as unknown as State['schedule'];
  const { store, calls } = storeWith({ page: 'catch-ups', schedule: view, sure: 'create' });
  const first = store.schedule.create();
  expect(calls[0]).toMatchObject({ question: 'schedule', request: { step: 'look' } });
  calls[0]!.answer({ ok: true, language: 'en', value: { ...view, left: 188 } });
  await first;
  expect(calls).toHaveLength(1);
  expect(store.state).toMatchObject({ sure: 'create', sending: false, schedule: { left: 188 } });
  expect(store.state.said).toContain('188');
});

test('a mail that was held while Send was pressed is said first, with whom and why', async () => {
  const view = {
    ...{
      occasions: [],
      strands: [],
      strand: null,
      notes: null,
      elsewhere: [],
      returning: '',
      to: '',
      due: 0,
      quotaLeft: 90,
    },
    ...{ doubts: [], samples: [], missing: [], issues: [], since: [], later: null, foreign: 0, pairNotes: 0 },
    ...{
      followUp: { unfit: [], owing: [] },
      notesBy: 'template',
      thisRun: { sent: 0, unsure: 0, failed: 0 },
    },
  };
  const before = {
    ...view,
    stopped: null,
    here: { queued: 2, sent: 24, open: 0, failed: 0 },
    held: [{ name: 'Ole Old', why: 'is away' }],
  };
  const { store, calls } = storeWith({ page: 'introduce', introduce: before as never });
  const done = store.introduction.sendRest();
  const left = { name: 'Lena Leaves', why: 'does not take part' };
  const after = { ...before, here: { ...before.here, queued: 0 }, held: [...before.held, left] };
  calls[0]!.answer({ ok: true, language: 'en', value: after });
  await done;
  expect(store.state.said).toContain('Lena Leaves: does not take part.');
  expect(store.state.said).not.toContain('Ole Old');
  // In the bar, which is always in sight.
  expect(words(store)).toContain('2 mails not sent. Lena Leaves');
  // Nothing is said of it once all that waited went.
  const next = store.introduction.sendRest();
  calls[1]!.answer({ ok: true, language: 'en', value: after });
  await next;
  expect(store.state.said).toBe('');
});
