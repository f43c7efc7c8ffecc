// What the file holds about one person, for whoever asks to see it: answers of every edition, rows of our sheets that are about
// them. Addresses of others are left out, and what others said in confidence is only named.

import { addressOf, personId } from '../../ground/addresses.ts';
import { textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { csvOf } from '../../lists/domain/csv.ts';
import { withoutAddresses } from '../../lists/domain/lists.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { rowsAbout } from '../domain/sheet-rows.ts';
import type { ListView } from '../lists-contract.ts';
import { answersOf, byTab, mentionsOfPerson } from '../read/who-is-erased.ts';

const HEADER = ['Where', 'Row', 'What', 'Says'];

export function ownData(ports: Ports, person: string): ListView {
  const address = addressOf(person) ?? refuse('no address to erase', person);
  const id = personId(address);
  const gathered = gather(ports);
  const { forms } = usableForms({ ...gathered, forms: gathered.allForms }, true);
  const answers = answersOf(forms, id);
  const reading = peopleOf(gathered, forms);
  const mentions = mentionsOfPerson(gathered, forms, answers, id, reading);
  const given = byTab(answers).flatMap(({ form: { table }, rows }) =>
    rows.flatMap(({ number, cells }) =>
      table.header.map((header, at) => [table.sheet, String(number), header, textOf(cells[at])]),
    ),
  );
  const ours = rowsAbout(gathered.ours, mentions).flatMap(({ id: sheet, number, cells }) =>
    ourSheet(sheet).header.map((header, at) => [
      ourSheet(sheet).name,
      String(number),
      header,
      withOwn(textOf(cells[at]), id),
    ]),
  );
  const rows = [...given, ...ours].filter(([, , what, says]) => what !== '' && says !== '');
  if (rows.length === 0) refuse('nothing held', address);
  return {
    list: 'person',
    file: 'own-data.csv',
    header: HEADER,
    rows,
    csv: csvOf([HEADER, ...rows]),
    sheet: null,
    about: reading.known.find((one) => one.id === id)?.name ?? address,
    left: [
      say(
        'Not included: what others said in confidence, in the sheet Never pair. You decide what to tell of it.',
      ),
      say(
        'Not included: the mails as they went, which are in your Sent mail, and the calendar. Look there too.',
      ),
      say('Not included: answers of others that mention this person.'),
    ],
  };
}

/** Addresses of others go, the person's own stays. */
function withOwn(text: string, id: string): string {
  return personId(text) === id ? text : withoutAddresses(text);
}
