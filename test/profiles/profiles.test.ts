// Profiles through the bundle: what is published holds nobody's name, codes stay, nothing is made twice.
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toDocx } from '../../src/local/files/docx.ts';
import type { World } from '../../src/local/world.ts';
import { plainKey } from '../../src/redaction/tokens.ts';
import {
  CODES,
  LOOK,
  MENTOR_TAB,
  mentorRow,
  mentorTabs,
  PUBLISH,
  PUBLISH_DECIDED,
  profilesWorld,
  readableDocuments,
  written,
} from '../profiles-world.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn, worldOf } from '../workbench.ts';

const mentorsTab = (world: World) => world.sheets.find((sheet) => sheet.name === MENTOR_TAB)!;
const codesIn = (world: World) =>
  new Map(
    rowsOf(world, 'Mentors')!
      .slice(1)
      .map((row) => [String(row[2]), String(row[0])]),
  );

test('the published document, as HTML and unzipped, names nobody', () => {
  const world = profilesWorld();
  const view = valueIn(world, 'profiles', PUBLISH);
  expect(view.published).toBe(true);
  const [document] = readableDocuments(world);
  const parts = unzipSync(toDocx(document!.html));
  const docx = Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join('\n');
  const texts = [document!.html, docx, document!.name, JSON.stringify(document!.appProperties)].map(plainKey);
  const names = written.flatMap(({ name }) => name.split(/[\s’-]+/)).filter((word) => word.length > 3);
  const units = ['IT-CDA', 'Beams', 'BEX', 'Institut de Physique', 'IPH'];
  for (const text of texts) {
    for (const word of [...names, ...written.map((one) => one.email), '767'])
      expect(text).not.toContain(plainKey(word));
    for (const unit of units) expect(text).not.toContain(plainKey(unit));
  }
  expect(Object.keys(parts).join(' ')).not.toMatch(/comments|docProps|people|settings/);
  expect(docx).not.toMatch(/w:ins |w:del |w:author|dc:creator|lastModifiedBy/);
  expect(document!.html).toContain('25 people');
  expect(document!.html).toContain('from 1998 to 2004');
});

test('people whom only another sheet names are nobody in the document: never pair, a former edition, a conflict of one word', () => {
  const tabs = mentorTabs();
  const [header, first, ...rest] = tabs[MENTOR_TAB]!;
  const view = header!.indexOf('What mentoring means to you');
  const text =
    'Habersack, Oda Kranich and Berghuis taught me to plan, and so did 王小明. I report to Kranich.';
  const world = worldOf(
    {
      [MENTOR_TAB]: [
        [...header!, 'Is there anybody you should not mentor?'],
        [...first!.map((cell, k) => (k === view ? text : cell)), 'Berghuis, 王小明'],
        ...rest.map((row) => [...row, '']),
      ],
      'Never pair': [
        ['Person', 'Other person', 'Reason'],
        ['Ulrike Habersack', written[1]!.email, ''],
      ],
      'Matches 2025': [
        [
          'Lock',
          'Mentee',
          'Mentor',
          'Strand',
          'Fit',
          'Choice',
          'Why',
          'Please check',
          'Status',
          'Introduced',
          'Notes',
        ],
        ['', 'Oda Kranich', written[2]!.name, '', '', '', '', '', 'introduced', '', ''],
      ],
    },
    'Test programme',
  );
  const { profiles } = valueIn(world, 'profiles', { ...LOOK, acceptGuesses: true, acceptProposals: true });
  const texts = plainKey(JSON.stringify(profiles.map(({ fields }) => fields)));
  for (const name of ['habersack', 'kranich', 'oda ', 'berghuis', '王小明'])
    expect(texts).not.toContain(name);
  expect(texts).toContain('taught me to plan');
});

test('nothing but the document leaves: no names in properties, Documents, Log or errors', () => {
  const world = profilesWorld();
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  valueIn(world, 'profiles', PUBLISH);
  const texts = plainKey(
    JSON.stringify([
      world.properties,
      rowsOf(world, 'Documents'),
      rowsOf(world, 'Log'),
      rowsOf(world, 'Profile fields'),
    ]),
  );
  for (const { name, email } of written)
    for (const word of [email, ...name.split(' ').filter((part) => part.length > 3)])
      expect(texts).not.toContain(plainKey(word));
  expect(rowsOf(world, MENTOR_TAB)).toEqual(rowsOf(profilesWorld(), MENTOR_TAB));
});

test('codes survive sorting, a new name, a new address, and are not given twice', () => {
  const world = profilesWorld(10);
  valueIn(world, 'profiles', CODES);
  const first = codesIn(world);
  expect(new Set(first.values()).size).toBe(10);
  mentorsTab(world).rows = [mentorsTab(world).rows[0]!, ...mentorsTab(world).rows.slice(1).reverse()];
  const sheet = world.sheets.find((one) => one.name === 'Mentors')!;
  sheet.rows = [sheet.rows[0]!, ...sheet.rows.slice(1).reverse()];
  const renamed = mentorsTab(world).rows.find((row) => row[1] === written[3]!.email)!;
  renamed[2] = 'Hélène Dupont-Martel';
  const moved = mentorsTab(world).rows.find((row) => row[1] === written[4]!.email)!;
  moved[1] = 'elsewhere@example.org';
  mentorsTab(world).rows = mentorsTab(world).rows.filter((row) => row[1] !== written[0]!.email);
  mentorsTab(world).rows.push(mentorRow(10), mentorRow(11));
  valueIn(world, 'profiles', CODES);
  const then = codesIn(world);
  for (const k of [1, 2, 3, 5, 6, 7, 8, 9])
    expect(then.get(written[k]!.email)).toBe(first.get(written[k]!.email));
  expect(then.get('elsewhere@example.org')).toBe(first.get(written[4]!.email));
  expect(then.get(written[0]!.email)).toBe(first.get(written[0]!.email));
  expect(new Set(then.values()).size).toBe(12);
  expect(rowsOf(world, 'Mentors')).toHaveLength(13);
});

test('a code says nothing about the row: over many draws every place has every rank', () => {
  const ranks = new Map<number, number>();
  const start = profilesWorld(3);
  // Nothing to search: what mentors write has no say in the draw.
  for (const row of mentorsTab(start).rows.slice(1)) row[4] = row[7] = '';
  for (let k = 0; k < 200; k++) {
    const world = copyOf(start);
    valueIn(world, 'profiles', CODES);
    const codes = written.slice(0, 3).map(({ email }) => Number(codesIn(world).get(email)!.slice(2)));
    const rank = codes.filter((code) => code < codes[0]!).length;
    ranks.set(rank, (ranks.get(rank) ?? 0) + 1);
  }
  for (const rank of [0, 1, 2]) expect(ranks.get(rank)).toBeGreaterThan(30);
});

test('a late mentor is added to the same document, a corrected text makes a new one', () => {
  const world = profilesWorld(10);
  valueIn(world, 'profiles', PUBLISH);
  const [first] = readableDocuments(world);
  const codes = codesIn(world);
  mentorsTab(world).rows.push(mentorRow(10));
  expect(valueIn(world, 'profiles', { ...LOOK, acceptProposals: true }).change).toMatchObject({
    kind: 'update',
    added: [expect.stringMatching(/^M-\d+$/)],
  });
  valueIn(world, 'profiles', PUBLISH);
  expect(readableDocuments(world).map((file) => file.id)).toEqual([first!.id]);
  expect(first!.revisions).toBe(2);
  for (const [email, code] of codes) expect(codesIn(world).get(email)).toBe(code);
  mentorsTab(world).rows[1]![4] = 'A wholly new text about teaching and patience.';
  expect(valueIn(world, 'profiles', LOOK).change).toMatchObject({
    kind: 'replace',
    corrected: [codes.get(written[0]!.email)],
  });
  valueIn(world, 'profiles', PUBLISH);
  expect(readableDocuments(world)).toHaveLength(1);
  expect(readableDocuments(world)[0]!.id).not.toBe(first!.id);
  expect(
    rowsOf(world, 'Documents')!
      .slice(1)
      .map((row) => row[2]),
  ).toEqual(['replaced', 'current']);
  valueIn(world, 'profiles', PUBLISH);
  expect(world.documents).toHaveLength(2);
});

test('few profiles that come into a published document are warned about, with their codes; so many that nobody stands out are not', () => {
  const warned = (count: number) => {
    const world = profilesWorld(8);
    valueIn(world, 'profiles', PUBLISH);
    for (let k = 0; k < count; k++) mentorsTab(world).rows.push(mentorRow(8 + k));
    const view = valueIn(world, 'profiles', { ...LOOK, acceptProposals: true });
    const { change } = view;
    const added = change.kind === 'update' ? change.added : [];
    return { added, found: view.issues.filter(({ remedy }) => /can tell whose it is/.test(remedy)) };
  };
  for (const count of [1, 2]) {
    const { added, found } = warned(count);
    expect(added).toHaveLength(count);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warns' });
    for (const code of added) expect(found[0]!.found).toContain(code);
  }
  for (const count of [0, 3]) expect(warned(count).found).toEqual([]);
});

test('who asks to be left out is out, and the document is replaced', () => {
  const world = profilesWorld(10);
  valueIn(world, 'profiles', PUBLISH);
  const code = codesIn(world).get(written[2]!.email)!;
  valueIn(world, 'review', { places: [], remedy: null, shown: [], leaveOut: { code, out: true } });
  const view = valueIn(world, 'profiles', PUBLISH);
  expect(view.listed).toBe(9);
  expect(readableDocuments(world)[0]!.html).not.toContain(code);
  expect(readableDocuments(world)).toHaveLength(1);
});

test('a place is asked about once, and its decision holds for the word whatever else changes', () => {
  const world = profilesWorld();
  mentorsTab(world).rows[1]![5] = 'I worked at Novartis for ten years.';
  valueIn(world, 'profiles', CODES);
  const before = valueIn(world, 'profiles', LOOK);
  expect(before.blocked).toMatchObject({ kind: 'decide', where: `${MENTOR_TAB}!Areas of expertise` });
  expect(valueIn(world, 'profiles', PUBLISH_DECIDED).published).toBe(false);
  expect(world.documents).toEqual([]);
  const open = before.profiles.flatMap((profile) =>
    profile.texts.flatMap((text) =>
      text.open.map((place) => ({ ...place, code: profile.code, field: text.field })),
    ),
  );
  const places = open.map(({ key, code, field }) => ({
    key,
    code,
    field,
    decision: 'reword' as const,
    instead: 'a large company',
  }));
  valueIn(world, 'review', { places, remedy: null, shown: [], leaveOut: null });
  const after = valueIn(world, 'profiles', PUBLISH_DECIDED);
  expect(after.flags).toEqual([]);
  expect(after.published).toBe(true);
  expect(readableDocuments(world)[0]!.html).toContain('I worked at a large company for ten years.');
  mentorsTab(world).rows[1]![5] = 'I worked at Novartis for eleven years.';
  expect(valueIn(world, 'profiles', LOOK).flags).toEqual([]);
  mentorsTab(world).rows[1]![5] = 'I worked at Sanofi for eleven years.';
  expect(valueIn(world, 'profiles', LOOK).flags).toHaveLength(1);
});

test('a decision that lets a name through is stopped by the last check', () => {
  const world = profilesWorld();
  mentorsTab(world).rows[1]![5] = 'I worked at Novartis for ten years.';
  valueIn(world, 'profiles', CODES);
  const [profile] = valueIn(world, 'profiles', LOOK).profiles.filter((one) => one.state === 'open');
  const [text] = profile!.texts.filter((one) => one.open.length > 0);
  const place = {
    key: text!.open[0]!.key,
    code: profile!.code,
    field: text!.field,
    decision: 'reword' as const,
    instead: 'the group of Ana Petrović',
  };
  valueIn(world, 'review', { places: [place], remedy: null, shown: [], leaveOut: null });
  const view = valueIn(world, 'profiles', PUBLISH);
  expect(view.blocked).toMatchObject({ kind: 'refused', where: profile!.code });
  expect(view.blocked!.what).not.toContain('Petrović');
  expect(world.documents).toEqual([]);
});

test('a remedy cures what it says', () => {
  const world = profilesWorld();
  valueIn(world, 'profiles', CODES);
  const shown = ['sector', 'years', 'languages', 'unit'].map((field) => ({
    field,
    shown: true,
    as: 'as written',
  }));
  valueIn(world, 'review', { places: [], remedy: null, shown, leaveOut: null });
  const before = valueIn(world, 'profiles', LOOK);
  expect(before.risks.length).toBe(12);
  expect(before.risks[0]!.because[0]).toMatch(/^only 1 of 12 mentors has Years of experience: \d+$/);
  for (const { id, cures } of before.remedies.slice(0, 5)) {
    const copy = copyOf(world);
    valueIn(copy, 'review', { places: [], remedy: id, shown: [], leaveOut: null });
    const after = valueIn(copy, 'profiles', LOOK);
    expect(before.risks.length - after.risks.length, id).toBe(cures);
  }
});

test('a copied file leaves the documents of its original alone', () => {
  const world = profilesWorld();
  valueIn(world, 'profiles', PUBLISH);
  const html = world.documents[0]!.html;
  const copy = { ...copyOf(world), id: 'copied-file' };
  mentorsTab(copy).rows[1]![4] = 'Another text.';
  valueIn(copy, 'profiles', PUBLISH);
  expect(copy.documents[0]).toMatchObject({ html, trashed: false, revisions: 1 });
  expect(copy.documents).toHaveLength(2);
});

test('bad input: what, where, remedy', () => {
  const no = (change: (world: World) => void) => {
    const world = profilesWorld(5);
    change(world);
    return { world, view: valueIn(world, 'profiles', PUBLISH) };
  };
  const column =
    (k: number, value: string, row = 1) =>
    (world: World) => {
      mentorsTab(world).rows[row]![k] = value;
    };
  const empty = no(column(12, ''));
  expect(empty.view.issues).toContainEqual(
    expect.objectContaining({
      severity: 'holds',
      column: 'May we publish a profile of you without your name?',
      found: 'no answer',
    }),
  );
  expect(empty.view.listed).toBe(4);
  expect(no(column(12, 'No')).view).toMatchObject({ listed: 4, leftOut: 1 });
  const silent = no((world) => {
    for (const k of [4, 5, 6, 7]) column(k, '')(world);
  });
  expect(silent.view.issues).toContainEqual(expect.objectContaining({ severity: 'holds', found: 'no text' }));
  expect(silent.view.profiles.filter((profile) => profile.state === 'empty')).toHaveLength(1);
  const long = no(column(4, 'I like long stories. '.repeat(500)));
  expect(long.view.issues).toContainEqual(
    expect.objectContaining({
      severity: 'warns',
      found: `${'I like long stories. '.repeat(500).trim().length} characters`,
    }),
  );
  expect(long.view.published).toBe(true);
  const names = no(column(4, `${written[0]!.name}, ${written[1]!.name}`));
  expect(names.view.issues).toContainEqual(
    expect.objectContaining({ severity: 'warns', found: 'nothing but names and addresses' }),
  );
  const nobody = no((world) => {
    for (const row of [1, 2, 3, 4, 5]) column(12, 'No', row)(world);
  });
  expect(nobody.view).toMatchObject({ published: false, blocked: { kind: 'refused' } });
  expect(nobody.world.documents).toEqual([]);
});

test('a deleted document is made anew; one in the bin too', () => {
  const world = profilesWorld();
  valueIn(world, 'profiles', PUBLISH);
  world.documents[0]!.trashed = true;
  expect(valueIn(world, 'profiles', LOOK).change).toEqual({ kind: 'deleted' });
  valueIn(world, 'profiles', PUBLISH);
  expect(readableDocuments(world)).toHaveLength(1);
  world.documents.length = 0;
  valueIn(world, 'profiles', PUBLISH);
  expect(readableDocuments(world)).toHaveLength(1);
  expect(
    rowsOf(world, 'Documents')!
      .slice(1)
      .map((row) => row[2]),
  ).toEqual(['gone', 'gone', 'current']);
});

test('without the permission everything up to the document works, and the words say what is missing', () => {
  const world = profilesWorld();
  world.granted = [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ];
  expect(valueIn(world, 'profiles', CODES).profiles).toHaveLength(12);
  const { answer } = askIn(world, 'profiles', PUBLISH);
  expect(answer).toMatchObject({
    ok: false,
    kind: 'refused',
    error: { what: expect.stringContaining('permission'), remedy: expect.stringMatching(/allow/i) },
  });
  world.granted = null;
  world.clock = NOW;
  valueIn(world, 'profiles', PUBLISH);
  expect(readableDocuments(world)).toHaveLength(1);
});

test('whoever says no after the document was published is said on the hub, and so is whoever left', () => {
  const line = (world: World) => valueIn(world, 'hub', null).steps.find(({ id }) => id === 'profiles')!.line;
  const world = profilesWorld();
  valueIn(world, 'profiles', PUBLISH);
  expect(line(world)).toMatch(/^\d+ profiles published$/);
  const { rows } = mentorsTab(world);
  rows[1]![rows[0]!.indexOf('May we publish a profile of you without your name?')] = 'No';
  expect(line(world)).toBe('1 published profile should go: its mentor has left, or said no to it');
  rows.splice(2, 1);
  expect(line(world)).toBe('2 published profiles should go: their mentors have left, or said no to them');
  valueIn(world, 'profiles', PUBLISH);
  expect(line(world)).toMatch(/^\d+ profiles published$/);
});
