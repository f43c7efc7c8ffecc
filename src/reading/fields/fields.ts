// All meanings a column can have, in the order in which a list shows them: the needed ones first.
import { late } from '../../ground/made-when-asked.ts';
import { say } from '../../language/say.ts';
import { type Field, type Role, SIDES } from './field.ts';

const M = 'mentors';
const N = 'mentees';
const sides = [M, N] as const;
const everybody: readonly Role[] = [M, N, 'survey', 'check-in'];

type Row = readonly [field: string, roles: readonly Role[], marks: string, says?: Field['says']];

/**
 * Marks: what it asks for ("needed", "rule", "right"), "joined" where several columns are read together, "compared" by rules. What Set up
 * calls it stands there where that is another word.
 */
const rows: readonly Row[] = [
  ['email', everybody, 'needed', 'mail address'],
  ['name', sides, 'needed'],
  ['given name', sides, 'needed'],
  ['family name', sides, 'needed'],
  ['topics', sides, 'needed joined'],
  ['role', ['both', 'survey'], 'needed'],
  ['places', [M], '', 'number of mentees a mentor takes'],
  ['strand', [M, N, 'survey'], 'right'],
  ['consent', sides, 'right joined'],
  ['publish', [M], 'right', 'consent to a profile'],
  ['status', sides, 'right', 'taking part, paused or withdrawn'],
  ['conflicts', sides, 'rule joined', 'people not to be paired with'],
  ['supervisor', [N], 'rule joined'],
  ['apart', [N], 'rule joined', 'people to be kept in another circle'],
  ['wants unit', [N], 'rule', 'wish for a department'],
  ['wants organisation', [N], 'rule', 'wish for an organisation'],
  ['wants gender', [N], 'rule', 'wish for a gender'],
  ['only my choices', [N], 'rule', 'wish for nobody but a mentor named'],
  ['choice 1', [N], '', 'first choice'],
  ['choice 2', [N], '', 'second choice'],
  ['choice 3', [N], '', 'third choice'],
  ['choices', [N], 'joined'],
  ['motivation', [N], 'joined'],
  ['goals', [N], 'joined'],
  ['expertise', [M], 'joined'],
  ['skills', sides, 'joined'],
  ['sector', sides, 'joined'],
  ['background', sides, 'joined'],
  ['view', [M], 'joined', 'view of mentoring'],
  ['experience', [M], 'joined', 'earlier mentoring'],
  ['unit', sides, 'compared', 'department'],
  ['organisation', sides, 'compared'],
  ['position', sides, ''],
  ['years', sides, '', 'years of experience'],
  ['gender', sides, ''],
  ['preferred name', sides, ''],
  ['languages', sides, 'joined compared'],
  ['format', sides, 'joined compared', 'way of meeting'],
  ['zone', sides, '', 'time zone'],
  ['hours', sides, '', 'working hours'],
  ['times', sides, 'joined', 'possible times'],
  ['months away', [M], '', 'months of absence'],
  ['hours a month', [M], ''],
  ['co-leader', [M], 'joined', 'mentor to lead a circle with'],
  ['contract end', [N], '', 'end of contract'],
  ['letter', [N], '', 'motivation letter'],
  ['cv', [N], '', 'CV'],
  ['rank', [N], '', 'rank given by the committee'],
  ['marks', [N], '', 'marks of the committee'],
  ['may quote', ['survey'], 'right', 'consent to being quoted'],
  ['quote', ['survey'], 'joined', 'quotation'],
  ['met', ['check-in'], '', 'whether they have met'],
  ['fit', ['check-in'], '', 'whether the match is right'],
  ['timestamp', everybody, '', 'time of the answer'],
];

const fieldOf = ([field, roles, marks, says = field as Field['says']]: Row): Field => {
  const all = marks.split(' ');
  const asks = (['needed', 'rule', 'right'] as const).find((mark) => all.includes(mark));
  return { field, roles, says, asks, joined: all.includes('joined'), isCompared: all.includes('compared') };
};

const byName = late(() => new Map(rows.map((row) => [row[0], fieldOf(row)])));

/** What somebody is called and where they get mails: as columns' own, never somebody else's. */
export const NAMINGS: readonly string[] = ['name', 'given name', 'family name', 'preferred name'];
export const PERSONAL: readonly string[] = ['email', ...NAMINGS];

/** Surveys and check-ins: every column that is nothing else is a question. */
export const asksQuestions = (role: Role): boolean => role === 'survey' || role === 'check-in';

/** All fields a role can have; one form for both roles can have those of mentors and of mentees. */
export const fieldsOf = (role: Role): readonly Field[] =>
  [...byName().values()].filter(({ roles }) => canHold(roles, role));

const canHold = (roles: readonly Role[], role: Role): boolean =>
  roles.includes(role) || (role === 'both' && SIDES.some((side) => roles.includes(side)));

export const fieldNames = (): readonly string[] => [...byName().keys()];

export const isField = (role: Role, name: string): boolean =>
  fieldNamed(role, name) !== null || (asksQuestions(role) && name === 'question');

export function fieldNamed(role: Role, name: string): Field | null {
  const field = byName().get(name);
  return field && canHold(field.roles, role) ? field : null;
}

const NO_FIELD: Partial<Field> = {};

/** Why a guess is not enough, where it is not. */
export const asksOf = (role: Role, name: string): Field['asks'] => (fieldNamed(role, name) || NO_FIELD).asks;

/** The same, whatever the role. */
export const asksAnywhere = (name: string): Field['asks'] => (byName().get(name) || NO_FIELD).asks;

/** What Set up calls a meaning. */
export function fieldWords(name: string): string {
  const field = byName().get(name);
  return field ? say(field.says) : say('question of the survey');
}
