// Whose answers a tab most likely holds, taken unseen as unsure columns are: a guess that is acted upon, is kept as a guess, and gives
// way to what a person says.
import type { Form } from '../people/columns.ts';
import type { Gathered } from './gather.ts';

/** Tabs whose side is guessed are read as that side. Those beside another tab of the same side stay open: which counts, is asked. */
export function withGuessedRoles(gathered: Gathered): Gathered {
  const { forms, open } = gathered;
  const unsure = new Set(open.filter(({ why }) => why === 'unsure').map(({ sheet }) => sheet));
  const taken = new Set(
    forms
      .filter((form) => unsure.has(form.table.sheet) && !forms.some((other) => isBeside(form, other)))
      .map(({ table }) => table.sheet),
  );
  const guessed = (form: Form): Form => (taken.has(form.table.sheet) ? { ...form, by: 'guess' } : form);
  return {
    ...gathered,
    forms: forms.map(guessed),
    allForms: gathered.allForms.map(guessed),
    open: open.filter(({ sheet }) => !taken.has(sheet)),
  };
}

/** Both hold people of one side. */
function isBeside(one: Form, other: Form): boolean {
  if (one.table.sheet === other.table.sheet || !isPeople(one) || !isPeople(other)) return false;
  if (one.table.rows.length === 0 || other.table.rows.length === 0) return false;
  return one.role === other.role || one.role === 'both' || other.role === 'both';
}

const isPeople = ({ role }: Form) => role !== 'survey' && role !== 'check-in';
