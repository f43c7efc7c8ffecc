// What words about taking part mean, also inside a few words; and what nobody understands is shown and holds mails until somebody
// decides.
import { expect, test } from 'vitest';
import type { Issue } from '../../src/ground/issue.ts';
import { standingOf } from '../../src/ground/standing-words.ts';
import { tableOf } from '../../src/ground/table.ts';
import { entriesOf, latestEntries } from '../../src/people/entries.ts';
import { formsOf } from '../../src/people/forms.ts';
import { standingByWords, standingSaid } from '../../src/people/status-notes.ts';
import { received } from '../introduce-world.ts';
import { addressOf, introduceAll, introducedLadder, ladder, matched, mentorsOf, put } from '../ladder.ts';
import { type Tabs, valueIn, WRITE } from '../workbench.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  withdrawn: [
    'prête à abandonner',
    'prêt à se désister',
    'died (possible accident)',
    'verstorben, wahrscheinlich im Mai',
    'withdrawn (probably moving abroad)',
    'withdrawn; possible return next year',
    'moved away, now in Leeds',
    'withdrew (now in London)',
    'weggezogen, jetzt in Wien',
    'abgemeldet, jetzt in Elternzeit',
    'declined: group full',
    'Absage: Termin kollidiert',
    'cancelled - training elsewhere',
    'rejected for interview',
    'Declined group mentoring',
    'stood down 1 Feb – do not allocate',
    'Decline (not a veteran of our region)',
    'Withdrew – no time, sorry',
    'Zurückgezogen (keine Zeit)',
    'désistée – pas de disponibilité',
    'baja, no tiene tiempo',
    'ritirata, non ha tempo',
    'afgewezen – geen lid',
    'meldt fra, ikke tid',
    'recusada: não é sócia',
    'Storno – kommt nicht',
    'not taken forward',
    'unsuccessful at interview',
    'no longer needs a mentor',
    'nicht berücksichtigt',
    'candidature écartée',
    'descartada',
    'non idonea',
    'deltager ikke',
    'withdrawn',
    'Withdrawn (2 May)',
    'WITHDREW',
    'withdraws',
    'dropped out 2 March',
    'drop-out',
    'dropout',
    'has left',
    'left the programme',
    'no longer taking part',
    'not participating',
    'cancelled by mail',
    's’est retirée',
    'retirée',
    'désistement',
    'abandonne',
    'a quitté',
    'ne participe plus',
    'zurückgezogen am 3.5.',
    'ausgestiegen',
    'abgemeldet',
    'nicht mehr dabei',
    'afgemeld',
    'gestopt (mail)',
    'doet niet meer mee',
    'afmeldt',
    'har trukket sig',
    'se retira',
    'baja',
    'dada de baja',
    'desistiu',
    'ritirato',
    'si ritira',
    'quit',
    'resigned in April',
    'zieht sich zurück',
    'Absage wegen OP',
    'Rücktritt',
    'tritt aus',
    'peruutti',
    'abgelehnt',
    'afgewezen',
    'rejected by the jury',
    'refusée',
    'not admitted',
    'nicht zugelassen',
    'non retenue',
    'left school 19/9',
    'moved to another hospital',
    'hat uns verlassen',
    'macht doch nicht mit',
    'ne veut plus',
    'changed her mind',
    'wil toch niet meer',
    'refus : 1re année, déjà inscrite ailleurs',
    'reprovada',
    'no longer interested',
    'kein Interesse mehr',
    'n’est plus intéressée',
    'ya no está interesada',
    'geen interesse meer',
    'not suitable',
    'ungeeignet',
    'niet geschikt',
    'hors territoire',
    'afgehaakt',
    'removed 3/4',
    'gestrichen',
    'rayée',
    'test entry',
    'Testeintrag',
    'indeferido',
    'inéligible (hors territoire)',
    'ineligible',
    'nicht genehmigt',
    'non approuvée',
  ],
  paused: [
    'Hold',
    'Hold: needs references, no DBS',
    'Nachrückerin',
    'suplente 2',
    'aplazada a 2027',
    'mise en attente',
    'no place this round',
    'on break until fall',
    'En pause jusqu’en janvier - ne pas jumeler',
    'pausiert, nicht zuteilen',
    'sospesa – non abbinare',
    'op pauze, niet koppelen',
    'paused',
    'paused until June',
    'pause',
    'on hold',
    'on maternity leave',
    'parental leave until May',
    'en pause',
    'en congé',
    'pausiert bis Juni',
    'Elternzeit',
    'in pausa',
    'en pausa',
    'em pausa',
    'gepauzeerd',
    'på pause',
    'sabbatical',
    'verlof',
    'pas cette session',
    'nicht in diesem Jahr',
    'en congé, pas cette session',
    'non, l’an prochain',
    'put off to next year',
    'not available',
    'nicht verfügbar bis Mai',
    'not available, two small children',
    'n’est pas disponible',
    'non è disponibile',
    'no longer available',
    'not available for now',
    'not this year, no time',
    'not this year',
    'leider nicht dieses Jahr',
    'erst nächstes Jahr',
    'gern nächstes Jahr',
    'indisponible',
    'not before next year',
    'paused until next year',
    'paused, contract until next year',
    'dormant until spring',
    'finalement non, pas cette année',
    'doch nicht dieses Jahr',
    'ne peut plus cette année',
    'can’t this year after all',
    'kann dieses Jahr leider nicht',
    'no puede este año',
    'quest’anno non può',
    'kan dit jaar toch niet',
    'waiting list',
    'Wait-listed',
    'on the waiting list (no. 3)',
    'Warteliste',
    'steht auf der Warteliste',
    '2. Warteliste',
    'liste d’attente',
    'mise sur liste d’attente le 3/10',
    'liste complémentaire',
    'lista de espera',
    'in lista d’attesa',
    'wachtlijst',
    'på venteliste',
  ],
  active: [
    'aktiv, möglichst abends',
    'yes, as flexible as possible',
    'Accept',
    'Place confirmed',
    'avis favorable',
    'geeignet',
    '',
    ' ',
    'active',
    'Active!',
    'ok',
    'OK',
    'yes',
    'yes (confirmed 3 May)',
    'confirmed',
    'aceite',
    'tilmeldt',
    'aktiv',
    'actif',
    'inscrite',
    'attiva',
    'taking part',
    'dabei',
    'active since May',
    'zugesagt',
    'deferida',
    'aufgenommen',
    'aprovada',
    'aprobado',
    'admise',
    'ammessa',
    'seleccionada',
    'goedgekeurd',
    'antagen',
    'confirmée le 2 mai',
  ],
  unclear: [
    'will mehr',
    'möchte zwei mehr',
    'braucht noch mehr',
    'removed from waiting list',
    'removed by accident',
    'removed from mailing list',
    'deleted from old list',
    'excluded from pairing with Bob',
    'excluded from matching until 3 May',
    'retired from Bosch',
    'retired from teaching',
    'unsuccessful at round 1, accepted in round 2',
    'unsuccessful at reaching by phone',
    'found a mentor',
    'got a buddy',
    'a trouvé un mentor',
    'heeft al een mentee',
    'heeft al een koppel',
    'doesn’t need help',
    'Declined – not M-03',
    'declined – not with him',
    'declined (not him)',
    'declined (not Anna)',
    'declined, not Dr Meyer',
    'refused (not with M-3)',
    'declined (not this mentor)',
    'abgelehnt (nicht bei Frau Müller)',
    'abgesagt – nicht ihn',
    'refusé (pas elle)',
    'declined, no lunch',
    'declined (no car)',
    'declined (do not match with Bob)',
    'declined – don’t match with Bob',
    'declined (no time on Fridays)',
    'paused - not for circles',
    'cancelled (not free for first slot)',
    'abgesagt, nicht Kickoff',
    'declined (not on Fridays)',
    'Rejected (not her mentor)',
    'declined catering',
    'rejected first mentor',
    'Kick-off abgesagt',
    'abgesagt: nur Kick-off',
    'a annulé l’entretien',
    'heeft het gesprek afgezegd',
    'withdrawn in error - still in',
    'declined, then accepted',
    'paused – no longer',
    'withdrawn – not confirmed',
    'hold a place for her',
    'zurück aus Elternzeit',
    'possible withdrawal',
    'not on Fridays',
    'do not pair with Hughes',
    '?',
    'withdrawn?',
    'paused, now active again',
    'maybe withdraws',
    'not withdrawn',
    'wants to pause',
    'ask Mara',
    'see mail',
    'pending',
    'TBC',
    'waiting list?',
    'Waiting to be matched',
    'en attente – rappeler',
    'in attesa',
    'Warteliste, aktiv',
    'Waiting list > active',
    'Warteliste: nachgerückt',
    'Liste d’attente : place obtenue',
    'Mentor no longer interested',
    'Online not suitable',
    'Zoom nicht geeignet',
    'Mentor ungeeignet',
    'refus de la mentore',
    'Sans refus',
    'Zugesagt: nein',
    'Mentor uitgevallen',
    'ineligible for travel grant',
    'Encore plus intéressée',
    'was on the waiting list',
    'accepted from the waiting list',
    'waiting list, accepted 3 March',
    'Warteliste → zugesagt',
    'nicht mehr auf der Warteliste',
    'liste d’attente, puis acceptée',
    'waiting for her references',
    'en attente de confirmation',
    'wartet auf Rückmeldung',
    'not approved yet',
    'not interested in groups',
    'kein Interesse an Gruppen',
    'deleted his phone number',
    'test passed',
    'kann dieses Jahr nicht am Freitag',
    'ne peut plus le jeudi cette année',
    'left a message',
    'left voicemail',
    'not accepted yet',
    'not yet admitted',
    'moved to another room',
    'inactive',
    'hmm',
    'peut-être',
    'may drop out',
    'no',
    '2 May',
    'not paused',
    'not paused this year',
    'yes, next year',
    'not next year',
    'Zusage',
    'contract until next year',
    'ok, contract until next year',
    'ok next year',
    'nächstes Jahr wieder',
    'indisponible le lundi',
    'kündigt einen Vortrag an',
    'interview next session',
    'interview not this year',
    'promotion next year',
    'next year’s budget',
    'Vertrag bis nächstes Jahr',
    'contrat jusqu’à l’année prochaine',
    'not available on Fridays',
    'not available for travel',
    'not available until 6 pm',
    'pas disponible le vendredi',
    'pas toujours disponible',
    'nicht immer verfügbar',
    'nicht verfügbar am Montag',
    'umgezogen, neue Adresse',
    'zieht aus',
    'verzogen',
    'Aussage folgt',
    'meldet sich zurück',
    'antwortet nicht mehr',
    'macht nicht mit Anna weiter',
    'kann freitags nicht mehr',
    'kan ’s avonds niet meer',
    '1 binôme, ne veut pas plus',
    'active, kick-off: can’t make it',
    'aktiv, kann zwei, nicht mehr',
    'actif, deux mentorés, ne peut en suivre plus',
  ],
};

test.each(Object.entries(WORDS).flatMap(([means, words]) => words.map((word) => [word, means])))(
  '“%s” means %s',
  (word, means) => expect(standingOf(word)).toBe(means),
);

test.each([
  ['Ich pausiere dieses Halbjahr', 'ja, bis Februar', 'paused'],
  ['Ich pausiere dieses Halbjahr', 'nein', 'active'],
  ['Ich pausiere dieses Halbjahr', '', 'active'],
  ['Ich pausiere dieses Halbjahr', 'ich überlege noch', 'unclear'],
  ['I withdraw from the programme', 'x', 'withdrawn'],
  ['I am pausing', 'paused until May', 'paused'],
  ['Participez-vous encore cette saison ? (oui / pause / non)', 'oui', 'active'],
  ['Participez-vous encore cette saison ? (oui / pause / non)', 'pause', 'paused'],
  ['Status', 'Withdrawn', 'withdrawn'],
  ['Notes', 'on leave till 10/3', 'unclear'],
  ['Notes', 'in Elternzeit bis zum 10.3.', 'unclear'],
  ['Notes', 'withdrew, on leave until 10/3', 'withdrawn'],
  ['Notes', 'paused, on leave until 10/3', 'paused'],
])('“%s”: “%s” is %s', (question, answered, means) => expect(standingSaid(question, answered)).toBe(means));

/** What the answers to a question that was said to be the status mean, one after the other. */
function standings(question: string, answered: readonly string[]): string[] {
  const rows = answered.map((text, k) => [`p${k}@example.org`, text]);
  const table = tableOf('Mentors', [['Email', question], ...rows]);
  const decided = [
    { sheet: 'Mentors', header: '', field: 'mentors' },
    { sheet: 'Mentors', header: question, field: 'status' },
  ];
  const [form] = formsOf([table], [], decided).forms;
  return form!.table.rows.map((row) => standingByWords({ form: form!, row }));
}

test('where nearly all say yes, a no does not take part', () => {
  const answered = ['y', 'y', 'yes', 'y', 'n - exclusion', 'no answer yet', ''];
  const out = ['active', 'active', 'active', 'active', 'withdrawn', 'unclear', 'active'];
  expect(standings('Keep?', answered)).toEqual(out);
  expect(standings('Left?', ['yes', 'no', 'no', 'no'])).toEqual(['withdrawn', 'active', 'active', 'active']);
  expect(standings('Keep?', ['n', 'n', 'y', 'no']).includes('withdrawn')).toBe(false);
});

test.each([
  ['doppelt', 'zugesagt', 'active'],
  ['dup of row 2', 'withdrew 3/4', 'withdrawn'],
  ['doublon', 'liste d’attente', 'paused'],
  ['sent twice', '', 'active'],
  ['duplicada', 'aprobada', 'active'],
  ['zweimal', 'zugesagt', 'active'],
  ['double-checked', 'withdrew', 'unclear'],
  ['Zweimal abgesagt', '', 'withdrawn'],
  ['twice withdrew', '', 'withdrawn'],
  ['Deux fois désistée', '', 'withdrawn'],
  ['double booked, dropped out', '', 'withdrawn'],
  ['twice asked', '', 'unclear'],
])('a later answer marked “%s” leaves what the office says of the earlier, “%s”', (mark, before, means) => {
  const rows = [before, mark].map((status, k) => [`2026-01-1${k}`, 'ada@example.org', 'Ada Alder', status]);
  const headers = ['Timestamp', 'Email', 'Name', 'Status'];
  const said = ['timestamp', 'email', 'name', 'status'];
  const decided = headers.map((header, k) => ({ sheet: 'Mentees', header, field: said[k]! }));
  const { forms } = formsOf(
    [tableOf('Mentees', [headers, ...rows])],
    [],
    [{ sheet: 'Mentees', header: '', field: 'mentees' }, ...decided],
  );
  const issues: Issue[] = [];
  const [kept] = latestEntries(entriesOf(forms[0]!, issues), issues);
  expect(kept!.row.number).toBe(3);
  expect(standingByWords(kept!.standsBy ?? kept!)).toBe(means);
});

const LIST = ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'];
const listed = (name: string, status: string, email = addressOf(name)): Tabs => ({
  Mentees: [LIST, [name, email, '', '', status, '']],
});

test('a word that nobody understands: matched and warned, shown on the hub, and not mailed until somebody decides', () => {
  const world = matched(listed('Liv Lund', 'see mail'));
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(pairs).toHaveLength(6);
  expect(issues.filter(({ sheet }) => sheet === 'Mentees')).toMatchObject([
    { severity: 'warns', found: 'see mail' },
  ]);
  expect(valueIn(world, 'hub', null).steps[0]).toMatchObject({ state: 'needs attention' });
  expect(introduceAll(world).held).toMatchObject([
    { who: `${addressOf('Liv Lund')} > ${addressOf('Ada Alder')}` },
  ]);
  expect(received(world)).toHaveLength(10);
  put(world, 'Mentees', listed('Liv Lund', 'active')['Mentees']!);
  introduceAll(world);
  expect(received(world)).toHaveLength(12);
});

test('whoever is on a waiting list is not matched, and it is said', () => {
  const world = ladder(listed('Liv Lund', 'waiting list'));
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(pairs).toHaveLength(5);
  expect(issues.filter(({ sheet }) => sheet === 'Mentees')).toMatchObject([
    { severity: 'warns', found: 'waiting list', wanted: 'active, once there is a place' },
  ]);
});

test('whoever is out by the first words is not matched, and what follows them is said', () => {
  const world = ladder(listed('Liv Lund', 'Decline (not from our region)'));
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(pairs).toHaveLength(5);
  expect(issues.filter(({ sheet }) => sheet === 'Mentees')).toMatchObject([
    { severity: 'warns', found: 'Decline (not from our region)', wanted: 'active, for whoever takes part' },
  ]);
});

test('whoever was withdrawn in a few words is not matched', () => {
  const world = ladder(listed('Liv Lund', 'Withdrawn (2 May)'));
  expect(Object.keys(mentorsOf(world))).toHaveLength(5);
});

const AGAIN = [
  '2026-03-09 10:00:00',
  'liv@private.example.org',
  'Lund, Liv',
  'Biology',
  'Career planning',
  'Ada Alder',
  '',
  'English',
];

test('who is introduced and answers again from another address gets no second mentor, until the coordinator says who it is', () => {
  const world = introducedLadder();
  const before = received(world).length;
  world.sheets.find(({ name }) => name === 'Mentee answers')!.rows.push([...AGAIN]);
  expect(mentorsOf(world)['liv@private.example.org']).toBeUndefined();
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ severity }) => severity === 'holds')).toMatchObject([
    { sheet: 'Mentee answers', found: 'Lund, Liv, who seems to be the person who is already introduced' },
  ]);
  expect(valueIn(world, 'hub', null).steps[0]).toMatchObject({ state: 'needs attention' });
  introduceAll(world);
  expect(received(world)).toHaveLength(before);
  put(world, 'Mentees', listed('Liv Lund', 'active', 'liv@private.example.org')['Mentees']!);
  const after = valueIn(world, 'match', WRITE);
  expect(after.issues.filter(({ severity }) => severity === 'holds')).toEqual([]);
  expect(after.unmatched.map(({ mentee }) => mentee)).toContain('liv@private.example.org');
});

test('the same name on both sides, or before anybody is introduced, holds nobody', () => {
  const world = ladder();
  world.sheets.find(({ name }) => name === 'Mentee answers')!.rows.push([...AGAIN]);
  valueIn(world, 'match', WRITE);
  const issues = valueIn(world, 'match', WRITE).issues.filter(({ severity }) => severity === 'holds');
  expect(issues).toEqual([]);
});
