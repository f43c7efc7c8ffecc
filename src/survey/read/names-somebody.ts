// A text of a survey without the people it names, by the same search as the profiles.
import type { Form } from '../../people/columns.ts';
import { entriesOf } from '../../people/entries.ts';
import type { Reading } from '../../people/people.ts';
import { readDecisions } from '../../profiles/domain/review.ts';
import { type Reviewer, reviewText } from '../../profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../redaction/known/known-people.ts';
import { unitForms } from '../../redaction/known/units.ts';
import { findIn, type Setting } from '../../redaction/redact.ts';
import type { SpanType } from '../../redaction/spans.ts';
import type { WithoutNames } from '../domain/texts.ts';

/** Places of these kinds say who somebody is; a link or a room in an answer to a survey does not. */
const TELLING: readonly SpanType[] = ['name', 'colleague', 'stranger', 'email', 'phone', 'handle'];

/** Whether a text names somebody of the programme. */
export function namesSomebodyIn(forms: readonly Form[], reading: Reading): (text: string) => boolean {
  const setting = settingFor(forms, reading);
  return (text) => findIn(text, setting).spans.some(({ type }) => TELLING.includes(type));
}

export function withoutNamesIn(forms: readonly Form[], reading: Reading): WithoutNames {
  const reviewer: Reviewer = {
    setting: settingFor(forms, reading),
    decisions: readDecisions(null),
    acceptProposals: true,
    code: '',
    gone: new Set(),
    find: findIn,
  };
  return (text) => {
    const reviewed = reviewText(text, reviewer);
    return { text: reviewed.text, names: reviewed.spans.some(({ type }) => TELLING.includes(type)) };
  };
}

function settingFor(forms: readonly Form[], { known: listed }: Reading): Setting {
  const entries = forms.flatMap((form) =>
    form.role === 'mentors' || form.role === 'mentees' ? entriesOf(form, []) : [],
  );
  const people = new Map(
    [...listed, ...entries].map(({ id, name }) => [id, { name, email: id, unit: '', job: '' }]),
  );
  return { known: knownPeople([...people.values()]), units: unitForms([]), mentor: -1, language: null };
}
