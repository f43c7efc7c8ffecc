// The public JSON form of redaction (the `redact` command), checked on the way in.
import { refuse } from '../language/refusal.ts';
import { knownPeople } from './known/known-people.ts';
import { unitForms } from './known/units.ts';
import type { Participant } from './participant.ts';
import { redact } from './redact.ts';
import type { Language } from './words/function-words.ts';

export interface RedactionJson {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  readonly flags: readonly { readonly start: number; readonly end: number; readonly why: string }[];
}

const LANGUAGES: readonly string[] = ['en', 'fr', 'de'] satisfies readonly Language[];

/** Redacts each text of an array. Throws a Refusal that names the first place that is not as it should be. */
export function redactJson(json: unknown): RedactionJson[] {
  if (!Array.isArray(json)) refuse('not a text to redact', 'standard input', 'an array is wanted');
  return json.map((item: unknown, k) => redactItem(item, `[${k}]`));
}

function redactItem(item: unknown, where: string): RedactionJson {
  const { mentor, others, text, lang } = objectAt(item, where);
  if (typeof text !== 'string') refuse('not a text to redact', `${where}.text`, 'a text is wanted');
  if (others !== undefined && !Array.isArray(others))
    refuse('not a text to redact', `${where}.others`, 'an array is wanted');
  const people = [mentor ?? {}, ...(others ?? [])].map((person: unknown, k) =>
    participant(objectAt(person, k === 0 ? `${where}.mentor` : `${where}.others[${k - 1}]`)),
  );
  const { spans, flags, ...redacted } = redact(text, {
    known: knownPeople(people),
    units: unitForms(people.map((person) => person.unit)),
    mentor: 0,
    language: languageFrom(lang),
  });
  return { text: redacted.text, spans: spans.map(({ start, end, type }) => ({ start, end, type })), flags };
}

function objectAt(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse('not a text to redact', where, 'an object is wanted');
  return value as Record<string, unknown>;
}

function participant(person: Record<string, unknown>): Participant {
  const field = (name: string) => (typeof person[name] === 'string' ? (person[name] as string) : '');
  return { name: field('name'), email: field('email'), unit: field('unit'), job: field('job') };
}

/** "de", "de-CH", "German" is not understood: the text's own language then. */
function languageFrom(lang: unknown): Language | null {
  const short = typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : '';
  return LANGUAGES.includes(short) ? (short as Language) : null;
}
