// What nobody can be is no question: years, degrees, subjects with capitals, letters that are spelt out, where somebody studied. Whoever may be
// somebody in the same place is asked about as before.
import { expect, test } from 'vitest';
import { waitsFor } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { findIn } from '../../src/redaction/redact.ts';
import type { Language } from '../../src/redaction/words/function-words.ts';

const people = ['Jocasta Wimmelbach', 'Cuthbert Ostermoor'].map((name) => ({
  name,
  email: '',
  unit: '',
  job: '',
}));
const setting = { known: knownPeople(people), units: unitForms([]), mentor: 0 };

/** What waits and what is only shown, in the order of the text. */
function asked(text: string, language: Language): { waits: string[]; looks: string[] } {
  const { flags } = findIn(text, { ...setting, language });
  const said = (waits: boolean) =>
    flags.filter(({ why }) => waitsFor(why) === waits).map(({ start, end }) => text.slice(start, end));
  return { waits: said(true), looks: said(false) };
}

test.each([
  ['I have a Ph.D. in mathematics and a garden full of beans.', 'en', 'D'],
  ['I write C++ and some F#, and like both on most days.', 'en', 'C'],
  ['For years I did R&D in a company that made paper.', 'en', 'R'],
  ['I teach a course on Game Theory and another one on Social Choice.', 'en', 'Theory'],
  ['Je travaille comme Product Owner dans une équipe de neuf.', 'fr', 'Product'],
  ['J’ai fait un atelier pour la « Foire aux savoirs » de la ville.', 'fr', 'Foire'],
  ['I hold a master’s degree from Arizona State University and like it.', 'en', 'Arizona'],
] as const)('“%s”: nobody is asked', (text, language, word) => {
  const { waits, looks } = asked(text, language);
  expect([...waits, ...looks].join()).not.toContain(word);
});

test.each([
  ['Je travaille pour le Bureau des Lettres et Zwykli (BLZ) depuis longtemps.', 'fr', /Zwykli \(BLZ\)$/],
  ['Notre équipe CARA (Calcul, Archives et Recherches Appliquées) est petite.', 'fr', /^CARA$/],
  ['She holds a master’s degree from Zwexford University and likes it.', 'en', /Zwexford University/],
  ['I took my master’s degree in economics from Zwexford University.', 'en', /Zwexford University/],
  ['I hold a Ph.D. in physics from Winter Valley College.', 'en', /Winter Valley College/],
  ['She joined us with her Dipl. Eng. from Zwexford University.', 'en', /Zwexford University/],
  ['I wrote on grids (Universität Xanten, 2008) and still like them.', 'en', /2008/],
  ['From 2013-2016 I kept the costumes of a small theatre in order.', 'en', /2013-2016/],
  ['I was mayor (2001-2008) of a village.', 'en', /2001-2008/],
  ['I am in this company since (1987) and like it.', 'en', /1987/],
  ['Née un lundi (1961), j’aime les chats.', 'fr', /1961/],
  ['Ich bin Jahrgang (1961) und gern dabei.', 'de', /1961/],
  ['Ich leite die Abteilung für Zwickelung und Baulichkeiten (AZB) seit Jahren.', 'de', /AZB/],
  ['I read in the laboratory Xylit of the Institute Quib, and like it.', 'en', /Xylit of the Institute Quib/],
] as const)('“%s”: a look at most', (text, language, look) => {
  const { waits, looks } = asked(text, language);
  expect(waits).toEqual([]);
  expect(looks.find((one) => look.test(one)) ?? '').toMatch(look);
});

test.each([
  ['I share an office with Zyx Quolibet (ZQL), who makes the tea.', 'en', 'Zyx Quolibet'],
  ['My boss Quolibet taught me Game Theory.', 'en', 'Quolibet'],
  ['I work at Zwexford University, on the ground floor.', 'en', 'Zwexford University'],
  ['I have a PhD. I lead a group at Zwexford University today.', 'en', 'Zwexford University'],
  ['After my promotion I was made dean at Blorp University last year.', 'en', 'Blorp University'],
  ['I work at Arizona State University, on the ground floor.', 'en', 'Arizona State University'],
  ['I run the MBA office at Zwexford University with pleasure.', 'en', 'Zwexford University'],
  ['I have a PhD in physics and cook for Quolibet Academy every day.', 'en', 'Quolibet Academy'],
  ['I (born in 1974) have two cats.', 'en', '1974'],
  ['My birthday year (1974) is known.', 'en', '1974'],
  ['My computer has Password 1990-2001 on it.', 'en', '1990-2001'],
  ['Call me on 1987-2004 after lunch.', 'en', '1987-2004'],
  ['Find more on Cuthbertwrites.com when you like.', 'en', 'Cuthbertwrites.com'],
  ['Zwickelhuber.fr is where I write.', 'en', 'Zwickelhuber.fr'],
  ['Please ask jokasta about the keys.', 'en', 'jokasta'],
  ['Everything I know about Game Theory comes from Floortje Zwickel.', 'en', 'Floortje Zwickel'],
] as const)('“%s”: somebody is asked about or goes', (text, language, name) => {
  const { flags, spans } = findIn(text, { ...setting, language });
  const at = text.indexOf(name);
  const isThere = [...spans, ...flags.filter(({ why }) => waitsFor(why))].some(
    ({ start, end }) => start <= at && at + name.length <= end,
  );
  expect(isThere).toBe(true);
});
