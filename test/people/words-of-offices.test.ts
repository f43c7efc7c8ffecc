// Words by which offices in ten languages say that somebody is out, or in for somebody else, each beside words that sound like it.
import { expect, test } from 'vitest';
import { standingSaid } from '../../src/people/status-notes.ts';
import { office, read } from './one-form.ts';

const OUT =
  'afgebeld|afgevallen|zegt af|ziet ervan af|uitgeschreven|hoeft niet meer|heeft al een maatje via de kerk|already has a mentor|hat schon eine Mentorin|a déjà un parrain|ya tiene mentora|ha già un mentore|já tem mentor|har allerede en mentor|na gesprek niet geschikt bevonden|nicht geeignet befunden|not found suitable|jugée inapte|no consent|keine Einwilligung|refus RGPD|geen toestemming|sem consentimento|removed from list|von der Liste gestrichen|rayée de la liste|van de lijst gehaald|fora da lista|tackat nej|takket nej|hoppar av|drar sig ur|ej antagen|largou|recusou|ha mollato|já desistiu|já saiu';
test.each(OUT.split('|'))('“%s” leaves somebody out', (said) =>
  expect(standingSaid('Status', said)).toBe('withdrawn'),
);

const NOT_OUT =
  'no consent form yet|consent form missing|take off mailing list|removed from waiting list, confirmed|already has a mentor in mind|hat schon einen Termin|heeft al een VOG|a déjà fait deux saisons|geschikt bevonden|geeignet befunden|found suitable|says he may be removed from the list|hat noch keine Einwilligung geschickt|já confirmada|já aprovada|tackar ja|valt wel mee|zegt ja|refus de la photo|geen vragen|no consent for photos';
test.each(NOT_OUT.split('|'))('“%s” leaves nobody out', (said) =>
  expect(['withdrawn', 'paused']).not.toContain(standingSaid('Status', said)),
);

test.each([
  ['Nachrücker für Berg, 09.11.', 'active'],
  ['replaces Ana', 'active'],
  ['remplace Zoé Dubois', 'active'],
  ['na vaga da Rita', 'active'],
  ['vervangt Joost', 'active'],
  ['Nachrücker', 'paused'],
  ['Ersatz für Berg gesucht', 'unclear'],
  ['replaces mentor', 'unclear'],
] as const)('“%s” is %s', (said, means) => expect(standingSaid('Status', said)).toBe(means));

test.each([
  ['approved - told her that it cannot be her own teacher', 'in'],
  ['zugelassen – kann nicht mit der eigenen Chefin', 'in'],
  ['aprovada - não pode ser a própria mãe', 'in'],
  ['approved, then moved to Leeds, file closed', 'out'],
  ['1 gezin is genoeg, anders stopt ze', 'in'],
  ['takes one family, no more', 'in'],
  ['moved to Leeds, file closed', 'out'],
] as const)('beside others that take part “%s” is %s', (note, wanted) => {
  expect(read(office('ok', 'ok', 'ok', 'ok', 'ok', note)).isIn[5]).toBe(wanted);
});

test.each([
  'away until 2027-02-01',
  'is away till 3 Feb',
  'absente jusqu’au 3 février',
  'abwesend bis 3.2., meldet sich',
  'afwezig tot 3 feb',
])('nobody is left out who is only “%s”: it is asked', (note) => {
  const { isIn, undecided } = read(office('ok', 'ok', 'ok', note));
  expect([isIn[3], undecided.size]).toEqual(['in', 1]);
});

test('who is away and has left is out, whatever the day', () =>
  expect(read(office('ok', 'ok', 'ok', 'away until 3 Feb, has withdrawn')).isIn[3]).toBe('out'));

test.each([
  'back in January',
  'back from leave in May',
  'wieder ab Herbst',
  'aktiv ab März',
  'de retour en mars',
  'ok from 3 January',
])('whether “%s” is past nobody here knows: it is asked', (said) =>
  expect(standingSaid('Office notes', said)).toBe('unclear'),
);

test.each([
  'back again',
  'back from leave',
  'wieder dabei',
  'active again since March',
  'accepted 3 March',
  'confirmed (mail from 3 May)',
  'de retour',
])('“%s” takes part', (said) => expect(standingSaid('Office notes', said)).toBe('active'));
