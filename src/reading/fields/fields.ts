// All meanings a column can have, in the order in which a list shows them: the needed ones first.
import { say } from '../../language/say.ts';
import type { Field, Role } from './field.ts';

const M = 'mentors';
const N = 'mentees';
const people = [M, N] as const;
const everybody: readonly Role[] = [M, N, 'survey', 'check-in'];

type Row = readonly [field: string, roles: readonly Role[], says: Field['says'], marks?: string];

/** Marks: what it asks for ("needed", "rule", "right"), "joined" where several columns are read together, "compared" by rules. */
const rows: readonly Row[] = [
  ['email', everybody, 'mail address', 'needed'],
  ['name', people, 'name', 'needed'],
  ['given name', people, 'given name', 'needed'],
  ['family name', people, 'family name', 'needed'],
  ['topics', people, 'topics', 'needed joined'],
  ['role', ['both', 'survey'], 'role', 'needed'],
  ['places', [M], 'number of mentees a mentor takes'],
  ['strand', [M, N, 'survey'], 'strand', 'right'],
  ['consent', people, 'consent', 'right joined'],
  ['publish', [M], 'consent to a profile', 'right'],
  ['status', people, 'taking part, paused or withdrawn', 'right'],
  ['conflicts', people, 'people not to be paired with', 'rule joined'],
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
  ['skills', people, 'skills', 'joined'],
  ['sector', people, 'sector', 'joined'],
  ['background', people, 'background', 'joined'],
  ['view', [M], 'view of mentoring', 'joined'],
  ['experience', [M], 'earlier mentoring', 'joined'],
  ['unit', people, 'department', 'compared'],
  ['organisation', people, 'organisation', 'compared'],
  ['position', people, 'position'],
  ['years', people, 'years of experience'],
  ['gender', people, 'gender'],
  ['preferred name', people, 'preferred name'],
  ['languages', people, 'languages', 'joined compared'],
  ['format', people, 'way of meeting', 'joined compared'],
  ['zone', people, 'time zone'],
  ['hours', people, 'working hours'],
  ['times', people, 'possible times', 'joined'],
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
