// All meanings a column can have, in the order in which a list shows them: the needed ones first.
import { say } from '../../language/say.ts';
import type { Field, Role } from './field.ts';

const M = 'mentors';
const N = 'mentees';
const people = [M, N] as const;
const everybody: readonly Role[] = [M, N, 'survey', 'check-in'];

const table: readonly Field[] = [
  { field: 'email', roles: everybody, says: 'mail address', asks: 'needed' },
  { field: 'name', roles: people, says: 'name', asks: 'needed' },
  { field: 'given name', roles: people, says: 'given name', asks: 'needed' },
  { field: 'family name', roles: people, says: 'family name', asks: 'needed' },
  { field: 'topics', roles: people, says: 'topics', asks: 'needed', joined: true },
  { field: 'role', roles: ['both', 'survey'], says: 'role', asks: 'needed' },
  { field: 'places', roles: [M], says: 'number of mentees a mentor takes' },
  { field: 'strand', roles: [M, N, 'survey'], says: 'strand', asks: 'right' },
  { field: 'consent', roles: people, says: 'consent', asks: 'right', joined: true },
  { field: 'publish', roles: [M], says: 'consent to a profile', asks: 'right' },
  { field: 'status', roles: people, says: 'taking part, paused or withdrawn', asks: 'right' },
  { field: 'conflicts', roles: people, says: 'people not to be paired with', asks: 'rule', joined: true },
  { field: 'supervisor', roles: [N], says: 'supervisor', asks: 'rule', joined: true },
  { field: 'apart', roles: [N], says: 'people to be kept in another circle', asks: 'rule', joined: true },
  { field: 'wants unit', roles: [N], says: 'wish for a department', asks: 'rule' },
  { field: 'wants organisation', roles: [N], says: 'wish for an organisation', asks: 'rule' },
  { field: 'wants gender', roles: [N], says: 'wish for a gender', asks: 'rule' },
  { field: 'only my choices', roles: [N], says: 'wish for nobody but a mentor named', asks: 'rule' },
  { field: 'choice 1', roles: [N], says: 'first choice' },
  { field: 'choice 2', roles: [N], says: 'second choice' },
  { field: 'choice 3', roles: [N], says: 'third choice' },
  { field: 'choices', roles: [N], says: 'choices', joined: true },
  { field: 'motivation', roles: [N], says: 'motivation', joined: true },
  { field: 'goals', roles: [N], says: 'goals', joined: true },
  { field: 'expertise', roles: [M], says: 'expertise', joined: true },
  { field: 'skills', roles: people, says: 'skills', joined: true },
  { field: 'sector', roles: people, says: 'sector', joined: true },
  { field: 'background', roles: people, says: 'background', joined: true },
  { field: 'view', roles: [M], says: 'view of mentoring', joined: true },
  { field: 'experience', roles: [M], says: 'earlier mentoring', joined: true },
  { field: 'unit', roles: people, says: 'department', isCompared: true },
  { field: 'organisation', roles: people, says: 'organisation', isCompared: true },
  { field: 'position', roles: people, says: 'position' },
  { field: 'years', roles: people, says: 'years of experience' },
  { field: 'gender', roles: people, says: 'gender' },
  { field: 'preferred name', roles: people, says: 'preferred name' },
  { field: 'languages', roles: people, says: 'languages', joined: true, isCompared: true },
  { field: 'format', roles: people, says: 'way of meeting', joined: true, isCompared: true },
  { field: 'zone', roles: people, says: 'time zone' },
  { field: 'hours', roles: people, says: 'working hours' },
  { field: 'times', roles: people, says: 'possible times', joined: true },
  { field: 'months away', roles: [M], says: 'months of absence' },
  { field: 'hours a month', roles: [M], says: 'hours a month' },
  { field: 'co-leader', roles: [M], says: 'mentor to lead a circle with', joined: true },
  { field: 'contract end', roles: [N], says: 'end of contract' },
  { field: 'letter', roles: [N], says: 'motivation letter' },
  { field: 'cv', roles: [N], says: 'CV' },
  { field: 'rank', roles: [N], says: 'rank given by the committee' },
  { field: 'marks', roles: [N], says: 'marks of the committee' },
  { field: 'may quote', roles: ['survey'], says: 'consent to being quoted', asks: 'right' },
  { field: 'quote', roles: ['survey'], says: 'quotation', joined: true },
  { field: 'met', roles: ['check-in'], says: 'whether they have met' },
  { field: 'fit', roles: ['check-in'], says: 'whether the match is right' },
  { field: 'timestamp', roles: everybody, says: 'time of the answer' },
];

/** All fields a role can have; one form for both roles can have those of mentors and of mentees. */
export function fieldsOf(role: Role): readonly Field[] {
  return table.filter(({ roles }) => canHold(roles, role));
}

function canHold(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role) || (role === 'both' && (roles.includes(M) || roles.includes(N)));
}

const byName = new Map(table.map((field) => [field.field, field]));

export function isField(role: Role, name: string): boolean {
  return (
    fieldNamed(role, name) !== null || ((role === 'survey' || role === 'check-in') && name === 'question')
  );
}

export function fieldNamed(role: Role, name: string): Field | null {
  const field = byName.get(name);
  return field && canHold(field.roles, role) ? field : null;
}

/** What Set up calls a meaning. */
export function fieldWords(role: Role, name: string): string {
  const field = fieldNamed(role, name) ?? byName.get(name);
  return field ? say(field.says) : say('question of the survey');
}
