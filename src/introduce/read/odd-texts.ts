// Rows of Mail texts that no mail is made from, and cells of the Outbox that say where a mail goes: said before mails are approved.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { cellText, type Row, type Table } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { mailKinds } from '../../letters/mails.ts';
import { languageOf } from '../../letters/texts.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import type { Mail } from '../domain/mail.ts';

/** A text that nobody gets: another one goes out in its place. */
export function oddTexts(table: Table | null): Issue[] {
  const seen = new Set<string>();
  return (table?.rows ?? []).flatMap((row) => {
    const said = (column: string) => cellText(table!, row, column);
    const [kind, language] = [fold(said('Kind')), languageOf(said('Language'))];
    if (kind === '') return [];
    if (!(mailKinds as readonly string[]).includes(kind))
      return odd(table!, row, 'Kind', said('Kind'), say('one of {list}', { list: mailKinds.join(', ') }));
    if (language === null) return odd(table!, row, 'Language', said('Language'), say('English or French'));
    const isTwice = seen.has(`${kind} ${language}`);
    seen.add(`${kind} ${language}`);
    if (isTwice)
      return odd(table!, row, 'Kind', say('a text that stands further up already'), say('each text once'));
    const empty = (['Subject', 'Body'] as const).filter((column) => said(column) === '');
    return empty.flatMap((column) => odd(table!, row, column, say('nothing'), say('a text')));
  });
}

function odd(table: Table, row: Row, column: string, found: string, wanted: string): Issue[] {
  const remedy =
    column === 'Subject' || column === 'Body'
      ? say('Write it here, or our own words go out; the sample shows them.')
      : say(
          'No mail is made from this row; the sample shows the words that go out. Correct the cell, or delete the row.',
        );
  return [
    {
      severity: 'warns',
      sheet: table.sheet,
      row: row.number,
      column,
      found: found || say('nothing'),
      wanted,
      remedy,
    },
  ];
}

/** Mails that wait and go elsewhere than their row says: the answer counts. */
export function otherTo(sheet: string, rows: readonly OutboxRow[], mails: readonly Mail[]): Issue[] {
  const byRef = new Map(mails.map((mail) => [mail.ref, mail]));
  return rows.flatMap((row): Issue[] => {
    const to = byRef.get(row.ref)?.to.join(', ');
    if (row.row === 0 || row.state !== 'queued' || to === undefined || fold(to) === fold(row.to)) return [];
    const remedy = say(
      'The mail goes to the address in the answer. If that one is wrong, correct it there and approve again.',
    );
    return [
      {
        severity: 'warns',
        sheet,
        row: row.row,
        column: 'To',
        found: row.to || say('nothing'),
        wanted: to,
        remedy,
      },
    ];
  });
}
