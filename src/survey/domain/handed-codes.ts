// Codes that a survey's maker hands out, one a person: they tell people apart where the survey asks for no address. Who used theirs twice
// has answered twice, and the latest answer counts.

import { withoutCode } from '../../ground/coded-answers.ts';
import { fold } from '../../ground/folding.ts';
import { type Row, textOf } from '../../ground/table.ts';
import type { Form } from '../../people/columns.ts';

/** A key to the survey, or the number of a person in it; that of an answer, a link or a computer says nothing of who it was. */
const HANDED_OUT =
  /^(?:(?:your|survey|ihr|dein|votre|su|il|uw) )?(?:token|jeton|(?:access|invitation|invite) (?:code|key|token)|(?:zugangs|einladungs|teilnahme)(?:code|schlussel|token)|(?:code|cle|jeton) d'(?:acces|invitation)|(?:codigo|clave|token) de (?:acceso|invitacion|convite)|(?:codice|chiave|token) d(?:i |')(?:accesso|invito)|(?:toegangs|uitnodigings)(?:code|sleutel)|(?:adgangs|invitations)(?:kode|nogle)|(?:codigo|chave) de acesso|(?:respondent|participant|panelist|teilnehmer(?:\/in|in|\*in|:in)?|teilnehmenden?|participante?|partecipante|deelnemer|deltager)[ -]*(?:id|key|code|nr|no|number|nummer|kode)\.?)$/;
const IS_CODE = /^[\w-]{2,64}$/;
/** Of a number that everybody has the same, or a few share, nobody is known. */
const MOSTLY_OTHERS = 0.7;

/** A running number, unlike a key that nobody has twice by chance. */
const COUNTED_UP = /^(?:[a-z]{1,2}[- ]?)?\d{1,4}$/i;

/** Whether its name says that this column holds such codes, and its cells look like them. */
export function areHandedOut(header: string, cells: readonly string[]): boolean {
  if (!HANDED_OUT.test(fold(withoutCode(header)))) return false;
  const given = cells.filter((text) => text !== '');
  return (
    given.length > 1 &&
    given.every((text) => IS_CODE.test(text)) &&
    given.some((text) => /\d/.test(text)) &&
    new Set(given).size >= MOSTLY_OTHERS * given.length
  );
}

/**
 * The code of a row that stands in another row as well; null for all others. Numbers that begin anew for mentees are two people's.
 * @param roleOf  what a row says its person was.
 */
export function sharedCodeIn(
  { columns, table: { rows } }: Form,
  roleOf: (row: Row) => string | null,
): (row: Row) => string | null {
  const cellsAt = (at: number) => rows.map(({ cells }) => textOf(cells[at]));
  const column = columns.find(({ header, at, field }) => field === null && areHandedOut(header, cellsAt(at)));
  if (column === undefined) return () => null;
  const all = cellsAt(column.at);
  const isShared = (code: string) => code !== '' && all.indexOf(code) !== all.lastIndexOf(code);
  const areCounted = all.every((text) => text === '' || COUNTED_UP.test(text));
  const rolesOf = (code: string) =>
    new Set(rows.flatMap((row, k) => (all[k] === code ? (roleOf(row) ?? []) : [])));
  return (row) => {
    const code = textOf(row.cells[column.at]);
    if (!isShared(code)) return null;
    if (!areCounted || rolesOf(code).size < 2) return code;
    const role = roleOf(row);
    return role === null ? null : `${code} ${role}`;
  };
}
