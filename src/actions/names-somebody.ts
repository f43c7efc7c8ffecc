// Whether a text names somebody of the programme, by the same search as the profiles.
import type { Form } from '../domain/people/columns.ts';
import { entriesOf } from '../domain/people/entries.ts';
import type { Reading } from '../domain/people/people.ts';
import { knownPeople } from '../domain/redaction/known/known-people.ts';
import { unitForms } from '../domain/redaction/known/units.ts';
import { findIn } from '../domain/redaction/redact.ts';
import type { SpanType } from '../domain/redaction/spans.ts';

/** Places of these kinds say who somebody is; a link or a room in an answer to a survey does not. */
const TELLING: readonly SpanType[] = ['name', 'colleague', 'stranger', 'email', 'phone', 'handle'];

export function namesSomebodyIn(
  forms: readonly Form[],
  { known: listed }: Reading,
): (text: string) => boolean {
  const entries = forms.flatMap((form) =>
    form.role === 'mentors' || form.role === 'mentees' ? entriesOf(form, []) : [],
  );
  const people = new Map(
    [...listed, ...entries].map(({ id, name }) => [id, { name, email: id, unit: '', job: '' }]),
  );
  const setting = {
    known: knownPeople([...people.values()]),
    units: unitForms([]),
    mentor: -1,
    language: null,
  };
  return (text) => findIn(text, setting).spans.some(({ type }) => TELLING.includes(type));
}
