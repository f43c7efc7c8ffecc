// All meanings a column can have, in the order in which a list shows them: the needed ones first.
import { say } from '../../language/say.ts';
import type { Field, Role } from './field.ts';

const M = 'mentors';
const N = 'mentees';
const sides = [M, N] as const;
const everybody: readonly Role[] = [M, N, 'survey', 'check-in'];

type Row = readonly [field: string, roles: readonly Role[], says: Field['says'], marks?: string];

/** Marks: what it asks for ("needed", "rule", "right"), "joined" where several columns are read together, "compared" by rules. */
const rows: readonly Row[] = [
  ['email', everybody, 'mail address', 'needed'],
  ['name', sides, 'name', 'needed'],
  ['given name', sides, 'given name', 'needed'],
  ['family name', sides, 'family name', 'needed'],
  ['topics', sides, 'topics', 'needed joined'],
  ['role', ['both', 'survey'], 'role', 'needed'],
  ['places', [M], 'number of mentees a mentor takes'],
  ['strand', [M, N, 'survey'], 'strand', 'right'],
  ['consent', sides, 'consent', 'right joined'],
  ['publish', [M], 'consent to a profile', 'right'],
  ['status', sides, 'taking part, paused or withdrawn', 'right'],
  ['conflicts', sides, 'people not to be paired with', 'rule joined'],
  ['supervisor', [N], 'supervisor', 'rule joined'],
  ['apart', [N], 'people to be kept in another circle', 'rule joined'],
  ['wants unit', [N], 'wish for a department', 'rule'],
  ['wants organisation', [N], 'wish for an organisation', 'rule'],
  ['wants gender', [N], 'wish for a gender', 'rule'],
  ['only my choices', [N], 'wish for nobody but a mentor named', 'rule'],
  ['choice 1', [N], 'first choice'],
  ['choice 2', [N], 'second choice'],
  ['choice 3', [N], 'third choice'],
  ['choices', [N], 'choices', 'joined'],
  ['motivation', [N], 'motivation', 'joined'],
  ['goals', [N], 'goals', 'joined'],
  ['expertise', [M], 'expertise', 'joined'],
  ['skills', sides, 'skills', 'joined'],
  ['sector', sides, 'sector', 'joined'],
  ['background', sides, 'background', 'joined'],
  ['view', [M], 'view of mentoring', 'joined'],
  ['experience', [M], 'earlier mentoring', 'joined'],
  ['unit', sides, 'department', 'compared'],
  ['organisation', sides, 'organisation', 'compared'],
  ['position', sides, 'position'],
  ['years', sides, 'years of experience'],
  ['gender', sides, 'gender'],
  ['preferred name', sides, 'preferred name'],
  ['languages', sides, 'languages', 'joined compared'],
  ['format', sides, 'way of meeting', 'joined compared'],
  ['zone', sides, 'time zone'],
  ['hours', sides, 'working hours'],
  ['times', sides, 'possible times', 'joined'],
  ['months away', [M], 'months of absence'],
  ['hours a month', [M], 'hours a month'],
  ['co-leader', [M], 'mentor to lead a circle with', 'joined'],
  ['contract end', [N], 'end of contract'],
  ['letter', [N], 'motivation letter'],
  ['cv', [N], 'CV'],
  ['rank', [N], 'rank given by the committee'],
  ['marks', [N], 'marks of the committee'],
  ['may quote', ['survey'], 'consent to being quoted', 'right'],
  ['quote', ['survey'], 'quotation', 'joined'],
  ['met', ['check-in'], 'whether they have met'],
  ['fit', ['check-in'], 'whether the match is right'],
  ['timestamp', everybody, 'time of the answer'],
];

const table = rows.map(([field, roles, says, marks = '']): Field => {
  const all = marks.split(' ');
  const asks = (['needed', 'rule', 'right'] as const).find((mark) => all.includes(mark));
  return { field, roles, says, asks, joined: all.includes('joined'), isCompared: all.includes('compared') };
});

/** What somebody is called and where they get mails: as columns' own, never somebody else's. */
export const NAMES: readonly string[] = ['name', 'given name', 'family name', 'preferred name'];
export const PERSONAL: readonly string[] = ['email', ...NAMES];

/** Surveys and check-ins: every column that is nothing else is a question. */
export const asksQuestions = (role: Role): boolean => role === 'survey' || role === 'check-in';

/** All fields a role can have; one form for both roles can have those of mentors and of mentees. */
export function fieldsOf(role: Role): readonly Field[] {
  return table.filter(({ roles }) => canHold(roles, role));
}

function canHold(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role) || (role === 'both' && (roles.includes(M) || roles.includes(N)));
}

const byName = new Map(table.map((field) => [field.field, field]));

export function isField(role: Role, name: string): boolean {
  return fieldNamed(role, name) !== null || (asksQuestions(role) && name === 'question');
}

export function fieldNamed(role: Role, name: string): Field | null {
  const field = byName.get(name);
  return field && canHold(field.roles, role) ? field : null;
}

/** Why a guess is not enough, where it is not. */
export const asksOf = (role: Role, name: string): Field['asks'] => fieldNamed(role, name)?.asks;

/** What Set up calls a meaning. */
export function fieldWords(name: string): string {
  const field = byName.get(name);
  return field ? say(field.says) : say('question of the survey');
}
