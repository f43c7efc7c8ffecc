// Whether the given or the family name stands first in one cell: by the header, capitals, words that are given names, and the address. Where
// nobody can tell, people are greeted by the whole name, never by a wrong first one.
import { expect, test } from 'vitest';
import { firstNameIn } from '../../src/letters/names-and-days.ts';
import type { Form } from '../../src/people/columns.ts';
import { entriesOf } from '../../src/people/entries.ts';
import { orderSaid } from '../../src/people/order-in-header.ts';
import { nameOrderOf } from '../../src/people/order-of-names.ts';

test.each([
  [
    'family first',
    'Nom et prénom',
    'NOM Prénom',
    'Nom, prénom',
    'Nom/Prénom',
    'Nom de famille et prénom',
    'Vos nom et prénom :',
  ],
  ['family first', 'Name, Vorname', 'Nachname, Vorname', 'Name und Vorname', 'Nach- und Vorname'],
  ['family first', 'Apellidos y nombre', 'Apellidos, Nombre', 'Cognome e nome', 'Apelido e nome'],
  ['family first', 'Achternaam, voornaam', 'Naam en voornaam', 'Efternavn, fornavn', 'Nazwisko i imię'],
  [
    'family first',
    'Last name, first name',
    'Surname and given name(s)',
    'Name (last, first)',
    'Family name, first name',
  ],
  [
    'given first',
    'Prénom et nom',
    'Prénom NOM',
    'Votre nom (prénom et nom)',
    'Votre nom complet (prénom et nom de famille)',
  ],
  [
    'given first',
    'Vor- und Nachname',
    'Vorname Name',
    'Vorname und Nachname',
    'Voor- en achternaam',
    'Voornaam + naam',
  ],
  [
    'given first',
    'First and last name',
    'First name, last name',
    'Name and surname',
    'Your name (first last)',
  ],
  [
    'given first',
    'Nombre y apellidos',
    'Nome e cognome',
    'Nome e sobrenome',
    'Imię i nazwisko',
    'Fornavn og efternavn',
  ],
  [
    'unsure',
    'Nom',
    'Name',
    'Your full name',
    'Nombre completo',
    'Naam',
    'First choice of mentor (name)',
    'First name',
    'Prénom',
  ],
] as const)('%s: %s …', (order, ...headers) => {
  expect(headers.map((header) => [header, orderSaid(header)])).toEqual(
    headers.map((header) => [header, order]),
  );
});

/** How everybody of a form is greeted. */
function greeted(header: string, people: readonly (readonly [name: string, email?: string])[]): string[] {
  const rows = people.map(([name, email = 'someone@example.org'], k) => ({
    number: k + 2,
    cells: [email.replace('@', `+${k}@`), name],
  }));
  const column = (text: string, at: number, field: string) =>
    ({ header: text, at, field, sure: true, candidates: [], by: 'question' }) as const;
  const form = {
    role: 'mentees',
    by: 'question',
    table: { sheet: 'Answers', headerRow: 1, header: ['Mail', header], rows },
    columns: [column('Mail', 0, 'email'), column(header, 1, 'name')],
  } as unknown as Form;
  return entriesOf(form, []).map((entry) => firstNameIn({ ...entry, order: nameOrderOf(entry) }));
}

test.each([
  [
    'Nom et prénom',
    [['Lambiotte Chloé'], ['Mercier Léa'], ['Van Damme Louise'], ['De Witte Zoé'], ['COLLET Hugo']],
    ['Chloé', 'Léa', 'Louise', 'Zoé', 'Hugo'],
  ],
  ['Name, Vorname', [['Krause Anna'], ['Dr. Vogel Lukas'], ['Weber, Jonas']], ['Anna', 'Lukas', 'Jonas']],
  [
    'Apellidos y nombre',
    [['García López María José'], ['Castro Ibáñez Elena'], ['Soto Pablo']],
    ['María José', 'Elena', 'Pablo'],
  ],
  [
    'Achternaam, voornaam',
    [['Van den Berg Anna'], ['Hoekstra Pieter'], ['de Vries Sanne']],
    ['Anna', 'Pieter', 'Sanne'],
  ],
  [
    'Last name, first name',
    [['Kim Min-jun'], ['Cole Sarah'], ['Smith James']],
    ['Min-jun', 'Sarah', 'James'],
  ],
] as const)('the header says that the family name stands first: %s', (header, people, names) => {
  expect(greeted(header, people)).toEqual(names);
});

test('some do not keep the order of the header: the address or the given name beside the family says it', () => {
  const others = [['Lambiotte Chloé'], ['Mercier Léa'], ['Collet Hugo']] as const;
  const mixed = [...others, ['Manon Delvaux', 'manon.delvaux@example.org']] as const;
  expect(greeted('Nom et prénom', mixed)).toEqual(['Chloé', 'Léa', 'Hugo', 'Manon']);
});

test('without a word in the header the rows say it, all together', () => {
  const family = [
    ['Lambiotte Chloé'],
    ['Mercier Léa'],
    ['Collet Hugo'],
    ['Delvaux Emma'],
    ['Zzyx Qorl'],
  ] as const;
  expect(greeted('Nom', family).slice(0, 4)).toEqual(['Chloé', 'Léa', 'Hugo', 'Emma']);
  expect(greeted('Nom', family)[4]).toBe('Zzyx Qorl');
  expect(
    greeted('Name', [
      ['Vogel Thomas', 'thomas.vogel@example.org'],
      ['Simon Laura', 'l.simon@example.org'],
    ]),
  ).toEqual(['Thomas', 'Laura']);
});

test.each([
  [
    'Full name',
    [['Anna Krause'], ['Dr. Anna Müller'], ['Thomas Simon'], ['Ngozi Okafor'], ['Xu']],
    ['Anna', 'Anna', 'Thomas', 'Ngozi', 'Xu'],
  ],
  [
    'Nom',
    [['Marie Claire Dubois'], ['Chloé Martin'], ['Anne-Sophie Maes']],
    ['Marie Claire', 'Chloé', 'Anne-Sophie'],
  ],
  [
    'Name',
    [['Kim Min-jun'], ['Laura Bianchi'], ['María José García López']],
    ['Kim Min-jun', 'Laura', 'María José'],
  ],
  [
    'Prénom et nom',
    [['Laurent Claire'], ['Maes Hugo'], ['Jean Pierre Morel']],
    ['Laurent', 'Maes', 'Jean Pierre'],
  ],
  [
    'Name',
    [['Jan van der Berg', 'jan.vanderberg@example.org'], ['JONAS WEBER'], ['Weber, Jonas']],
    ['Jan', 'JONAS', 'Jonas'],
  ],
  [
    'Navn',
    [
      ['Freja Hansen'],
      ['Lars Jensen'],
      ['Emil Lund'],
      ['Astrid Bak'],
      ['Mikkel Krog'],
      ['Sofie Thorup'],
      // A given name that is in no list, before a family name that is: rather the whole name than a wrong one.
      ['Aase Holm'],
    ],
    ['Freja', 'Lars', 'Emil', 'Astrid', 'Mikkel', 'Sofie', 'Aase Holm'],
  ],
] as const)('near misses: the given name stands first in “%s”, case %#', (header, people, names) => {
  expect(greeted(header, people)).toEqual(names);
});

test('where nobody can tell, the whole name', () => {
  expect(greeted('Name', [['Lambiotte Thomas']])).toEqual(['Lambiotte Thomas']);
  expect(greeted('Apellidos y nombre', [['Ruiz Moreno Elena']])).toEqual(['Ruiz Moreno Elena']);
  expect(greeted('Nom et prénom', [['Lambiotte Emma Louise'], ['Mercier Léa']])[0]).toBe(
    'Lambiotte Emma Louise',
  );
});
