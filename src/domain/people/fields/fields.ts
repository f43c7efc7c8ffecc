// All fields in the order of trial: the more special question before the more general one.
import type { Field, Role } from './field.ts';
import { surveyFields } from './survey.ts';
import { takingPart } from './taking-part.ts';
import { wishes } from './wishes.ts';
import { workAndTopics } from './work-and-topics.ts';

const all: readonly Field[] = [...surveyFields, ...wishes, ...takingPart, ...workAndTopics];

/** All fields a role can have, in the order of trial. */
export function fieldsOf(role: Role): readonly Field[] {
  return all.filter((field) => field.roles.includes(role));
}

export function isField(role: Role, name: string): boolean {
  return (
    fieldsOf(role).some((field) => field.field === name) ||
    ((role === 'survey' || role === 'check-in') && name === 'question')
  );
}

export function fieldNamed(role: Role, name: string): Field | null {
  return fieldsOf(role).find((field) => field.field === name) ?? null;
}
