// What the file holds about one person, for whoever asks to see it: answers of every edition, rows of our sheets that are about
// them. Addresses of others are left out, and what others said in confidence is only named.

import { addressOf, personId } from '../../ground/addresses.ts';
import { type Cell, textOf } from '../../ground/table.ts';
import { inLanguage, languageSpoken } from '../../language/language.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { csvOf } from '../../lists/domain/csv.ts';
import { withoutAddresses } from '../../lists/domain/lists.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { minuteOf } from '../../people/answers-since.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { rowsAbout } from '../domain/sheet-rows.ts';
import type { ListView } from '../lists-contract.ts';
import { answersOf, byTab, mentionsOfPerson } from '../read/who-is-erased.ts';
import { whoIsMeant } from '../read/who-is-meant.ts';
import { sharedSaid } from './shared-address.ts';

/** What tells a mail or a meeting apart, and a person nothing. */
const TECHNICAL: ReadonlySet<string> = new Set(['Ref', 'Batch']);

export function ownData(ports: Ports, person: string): ListView {
  const gathered = gather(ports);
  const { forms } = usableForms({ ...gathered, forms: gathered.allForms }, true);
  const meant = whoIsMeant(gathered, forms, person);
  const { address, id } = meant;
  const answers = answersOf(forms, meant);
  const reading = peopleOf(gathered, forms);
  const mentions = mentionsOfPerson(gathered, forms, answers, meant, reading);
  const header = headings(gathered.settings.language);
  const given = byTab(answers).flatMap(({ form: { table }, rows }) =>
    rows.flatMap(({ number, cells }) =>
      table.header.map((header, at) => [table.sheet, String(number), header, shown(ports, cells[at])]),
    ),
  );
  const ours = rowsAbout(gathered.ours, mentions).flatMap(({ id: sheet, number, cells }) =>
    ourSheet(sheet).header.flatMap((column, at) =>
      isTechnical(sheet, column)
        ? []
        : [[tabCalled(ourSheet(sheet).name), String(number), column, withOwn(shown(ports, cells[at]), id)]],
    ),
  );
  const rows = [...given, ...ours].filter(([, , what, says]) => what !== '' && says !== '');
  if (rows.length === 0) refuse('nothing held', address);
  return {
    list: 'person',
    file: 'own-data.csv',
    header,
    rows,
    csv: csvOf([header, ...rows], languageSpoken()),
    sheet: null,
    about: meant.shared?.names[0] ?? reading.known.find((one) => one.id === id)?.name ?? address,
    left: [...(meant.shared === null ? [] : [sharedSaid(meant.shared)]), ...notIncluded()],
  };
}

/** In the language of the participants: it is for one of them. */
function headings(language: string): string[] {
  return inLanguage(language === 'fr' ? 'fr' : 'en', () => [
    say('Where it stands'),
    say('Row'),
    say('Question or column'),
    say('What it says'),
  ]);
}

function notIncluded(): string[] {
  return [
    say(
      'Not included: what others said in confidence, in the sheet {Never pair}. You decide what to tell of it.',
    ),
    say(
      'Not included: the mails as they went, which are in your Sent mail, and the calendar. Look there too.',
    ),
    say('Not included: answers of others that mention this person.'),
  ];
}

/** Hidden columns, and what tells mails apart. */
function isTechnical(sheet: OurSheetId, column: string): boolean {
  const { hidden = [] } = ourSheet(sheet) as { readonly hidden?: readonly string[] };
  return hidden.includes(column) || TECHNICAL.has(column);
}

/** A moment with its time as the file shows it, a day without; a time of day without a day as it is. */
function shown({ workbook }: Ports, cell: Cell | undefined): string {
  if (!(cell instanceof Date) || cell.getFullYear() < 1900) return textOf(cell);
  return minuteOf(workbook.shown(cell)).replace(/ 00:00$/, '');
}

/** Addresses of others go, the person's own stays. */
function withOwn(text: string, id: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (personId(addressOf(word) ?? '') === id ? word : withoutAddresses(word, false)))
    .join('');
}
