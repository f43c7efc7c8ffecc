// Cells that are no answers, or not quite: errors in several languages, hours without a day, mailboxes of several people; and texts that a
// spreadsheet would take for something else.
import { expect, test } from 'vitest';
import { asTyped } from '../../src/google/as-typed.ts';
import { concernAbout, slipsAmong } from '../../src/ground/addresses.ts';
import { isErrorValue } from '../../src/ground/error-values.ts';
import { textOf } from '../../src/ground/table.ts';
import { typed } from '../../src/local/typing.ts';

test.each(
  '#REF!|#¡REF!|#RIF!|#VERW!|#¡VALOR!|#VALORE!|#NOM ?|#N/D|#I/T|#VÆRDI!|#ERRO!|Loading...|Loading…|Cargando...|Caricamento in corso...|Laden...|Indlæser…|Wird geladen…'.split(
    '|',
  ),
)('%s is an error', (text) => {
  expect(isErrorValue(text)).toBe(true);
});

test.each(['#1 choice', '#METOO!', 'Laden', 'Loading docks', 'Leadership...', 'Career change…'])(
  '%s is none',
  (text) => {
    expect(isErrorValue(text)).toBe(false);
  },
);

test('an hour without a day is that hour', () => {
  expect(textOf(new Date(1899, 11, 30, 17, 5))).toBe('17:05');
  expect(textOf(new Date(1900, 0, 1))).toBe('1900-01-01');
});

test.each(
  'info mentors-team hr phd.students contact mentoring office all-anything Mentoring.Office equipe'.split(
    ' ',
  ),
)('%s@ may reach many people', (local) => {
  expect(concernAbout(`${local}@example.org`)?.concern).toBe('list');
});

test.each('ines.contact anna-team.weber teamann infante m.mentor office.jana 123 mentor7'.split(' '))(
  '%s@ is somebody',
  (local) => {
    expect(concernAbout(`${local}@example.org`)).toBeNull();
  },
);

const places = ['en_GB', 'fr_FR', 'de_DE', 'es_ES', 'it_IT', 'nl_NL', 'da_DK', 'pt_PT', 'sv_SE'];
test.each(
  'Vero|VERDADERO|Waar|Sandt|sand|Falskt|5 enero|gennaio 2026|enero 5|3 maart 2026|1 de fevereiro|maj 5|May 5|0041|=1+1|2026-01-02|Ana Vero|Maja'.split(
    '|',
  ),
)('%s stays the text that it is, in every language of a file', (text) => {
  const written = asTyped(text);
  for (const place of places) expect(typed(written, place, 2026), place).toBe(text);
});

test.each(['Tosi', 'usann', 'Prawda', 'nepravda', 'Doğru'])(
  '%s is a truth value in some file, and stays a text',
  (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  },
);

test('an ordinary text goes in as it is', () => {
  expect(['Ana Ruiz', 'To lead a team.', 'Séverine'].map(asTyped)).toEqual([
    'Ana Ruiz',
    'To lead a team.',
    'Séverine',
  ]);
});

test('a domain one slip away from the one that most others have is seen beside theirs; another domain is none', () => {
  const most = ['ann', 'bob', 'cid', 'dee'].map((local) => `${local}@example.org`);
  const slips = slipsAmong([...most, 'eve@exmaple.org', 'fay@example.net', 'gus@else.example.org']);
  expect([...slips]).toEqual([['eve@exmaple.org', 'eve@example.org']]);
  expect(slipsAmong([...most.slice(2), 'eve@exmaple.org']).size).toBe(0);
});
