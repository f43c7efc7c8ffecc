// The one error that a coordinator reads, in the language they are spoken to.
import type { Issue } from '../ground/issue.ts';
import { englishRefusals, type RefusalName } from './english/refusals.ts';
import { frenchRefusals } from './french/refusals.ts';
import { languageSpoken } from './language.ts';
import type { RefusalText } from './refusal-text.ts';

/** `decide` means that a person has to decide something first; everything else is simply refused. */
export type RefusalKind = 'refused' | 'decide';

export class Refusal extends Error {
  readonly text: RefusalText;
  readonly kind: RefusalKind;
  /** What was found in the rows on the way. */
  readonly issues: readonly Issue[];
  constructor(text: RefusalText, kind: RefusalKind = 'refused', issues: readonly Issue[] = []) {
    super(`${text.what} ${text.remedy}`);
    this.name = 'Refusal';
    this.text = text;
    this.kind = kind;
    this.issues = issues;
  }
}

/** Those that a person has to settle first. */
const forPeople: readonly string[] = [
  'unsure column',
  'unsure sheet',
  'two sheets',
  'likely survey',
  'calendar in doubt',
  'calendar gone',
  'copy',
  'one address of several',
];

type Row = (a: string, b: string) => RefusalText;

/** Ends an action with the text of this name. `a` and `b` fill it, in the order of the table. */
export function refuse(name: RefusalName, a = '', b = ''): never {
  throw refusal(name, a, b);
}

export function refusal(name: RefusalName, a = '', b = ''): Refusal {
  const said: Readonly<Record<RefusalName, Row>> =
    languageSpoken() === 'fr' ? frenchRefusals : englishRefusals;
  return new Refusal(said[name](a, b), forPeople.includes(name) ? 'decide' : 'refused');
}
