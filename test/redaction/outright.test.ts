// Who is named almost beyond doubt goes without a question; what was taken out that way is listed as likely, and one decision puts it back.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { readDecisions, wordKey, wordsOf } from '../../src/profiles/domain/review.ts';
import { reviewText } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { findIn, redact } from '../../src/redaction/redact.ts';

const people = [{ name: 'Jocasta Wimmelbach', email: '', unit: '', job: '' }];
const setting = { known: knownPeople(people), units: unitForms([]), mentor: 0, language: null };

const likelyIn = (text: string) =>
  redact(text, setting)
    .spans.filter(({ type }) => type === 'likely')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'When I arrived I shared a desk with Tomasz Grzelnik, who never laughed at my questions.',
    'Tomasz Grzelnik',
  ],
  [
    'Acheteuse depuis 2009, j’ai été formée par Marie-Ange Kowalnik, qui relisait tout.',
    'Marie-Ange Kowalnik',
  ],
  ['Ich habe lange mit Harald Oettelmann gearbeitet, der nie viel sagte.', 'Harald Oettelmann'],
])('“%s”: goes', (text, name) => {
  expect(likelyIn(text)).toContain(name);
});

test.each([
  'On Sundays I read novels by Jane Austen and walk along the river.',
  'I use Jenkins and Grafana at work, and wrote a thesis on Rutherford scattering.',
  'Je suis née à Clermont-Ferrand et j’aime relire Marguerite Yourcenar le soir.',
  'Ich arbeite mit Excel und Python und war ein Jahr in Novi Sad.',
])('“%s”: nobody goes', (text) => {
  expect(likelyIn(text)).toEqual([]);
});

test('what went is put back by one decision', () => {
  const text = 'I shared a desk with Tomasz Grzelnik, who never laughed at my questions.';
  const review = (rows: string[][]) =>
    reviewText(text, {
      setting,
      decisions: readDecisions(tableOf('Profile review', [[...ourSheet('profileReview').header], ...rows])),
      acceptProposals: false,
      code: 'M-07',
      gone: new Set(),
      find: findIn,
    });
  const before = review([]);
  expect(before.text).toContain('with [colleague], who');
  expect(before.open).toEqual([]);
  const key = wordKey('M-07', wordsOf('Tomasz Grzelnik'));
  expect(review([['M-07', 'view', 'keep', '', key]]).text).toBe(text);
});

const asked = (text: string) => redact(text, setting).flags.map(({ start, end }) => text.slice(start, end));

test.each([
  ['At my first job Eddington believed in me when nobody else did.', 'Eddington'],
  ['On my first day I was given a desk beside Bruegel, and a lamp.', 'Bruegel'],
  ['I read a lot and Bruegel next door read with me every Friday.', 'Bruegel'],
  ['When I started, I shared an office with Kafka, Nabokov and two others.', 'Nabokov'],
  ['J’ai partagé mon bureau avec Ravel, Debussy et deux autres.', 'Ravel, Debussy'],
])('“%s”: one word alone may be somebody else of that name', (text, name) => {
  expect(asked(text)).toContain(name);
});

test.each([
  'In summer I read Dickens and Kafka, or novels by Nabokov.',
  'My thesis was on Bose–Einstein condensates and the Eddington number.',
  'I did my PhD on Wittgenstein and came here on a Fulbright grant.',
  'Ich habe über Hegel promoviert und arbeite jetzt in der Bibliothek.',
  'J’ai fait une thèse sur Foucault et je suis maintenant à la bibliothèque.',
  'I work on Parkinson and Alzheimer in the big laboratory.',
])('“%s”: nobody is asked about who is known everywhere', (text) => {
  expect(asked(text)).toEqual([]);
});

test.each([
  ['i work in the canteen all day. just ask for big kev when you come down.', 'kev'],
  ['I work in the canteen. Just ask for big kev when you come down.', 'kev'],
  ['i plan all of it in the warehouse together with big kev and a map.', 'kev'],
  ['hi all, ask anyone in the warehouse for shiv and they point at the door.', 'shiv'],
  ['si vous passez à l’atelier un jour, demandez fatou, il y a toujours du café.', 'fatou'],
  ['ich bin immer im lager zu finden, frag einfach ronny an der pforte.', 'ronny'],
])('“%s”: who is announced goes in small letters, too', (text, name) => {
  expect(likelyIn(text)).toContain(name);
});

test.each([
  'they called me upstairs, ask for ppe at the stores, or ask hr in the annex, or call me tomorrow.',
  'on m’appelle chef pour rire, demandez conseil ou demandez à la compta quand vous voulez.',
  'nennt mich ruhig altmodisch, frag einfach nach, oder frag nach kaffee in der kantine.',
])('“%s”: no word goes that nobody is called by', (text) => {
  expect(likelyIn(text)).toEqual([]);
});

test('a voice from a box is asked about, and a boss of that name goes', () => {
  const text = 'Thanks to Alexa the lights go on by themselves.';
  expect([likelyIn(text), asked(text)]).toEqual([[], ['Alexa']]);
  expect(redact('My boss Alexa taught me a lot.', setting).text).not.toContain('Alexa');
});

test.each([
  ['Jocasta Wimmelbach', 'J’ai été thésard Cifre, puis chercheur dans une petite équipe.'],
  ['Jocasta Wimmelbach', 'I do not write much, but I love CIFRE theses.'],
  ['Jocasta Wimmelbach', 'Je suis Maître-Assistant Habilité à Diriger des Recherches en gestion.'],
  ['Siobhán Keaveney', 'hi there, shiv, ask anyone in the warehouse'],
])('%s: “%s” keeps its words', (name, text) => {
  const known = knownPeople([{ name, email: '', unit: '', job: '' }]);
  const { spans } = findIn(text, { ...setting, known });
  const gone = spans.map(({ start, end }) => text.slice(start, end));
  expect(gone.filter((word) => word !== 'shiv')).toEqual([]);
});
