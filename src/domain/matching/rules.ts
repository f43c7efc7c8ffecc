// THE TABLE of hard rules: name, whether it is on by default, what it means, and when it forbids a pair.
// A rule only forbids; it never scores. A missing column or an empty answer forbids nothing.

import { fieldNamed } from '../people/fields/fields.ts';
import { byCodeUnits, fold } from '../people/folding.ts';
import type { Issue } from '../people/issue.ts';
import { cellText, columnOf, type Table } from '../people/table.ts';
import { saysYes } from '../programme/strands.ts';
import { type Plain, say } from '../words/say.ts';

/** What a rule may look at: folded answers, ready to be compared. */
export interface Side {
  readonly id: string;
  readonly unit: string;
  readonly organisation: string;
  readonly languages: readonly string[];
  readonly formats: readonly string[];
  readonly conflicts: ReadonlySet<string>;
  readonly supervisors: ReadonlySet<string>;
  readonly wantsUnit: 'same' | 'different' | null;
  readonly wantsOrganisation: 'same' | 'different' | null;
}

export interface Rule {
  readonly name: string;
  readonly on: boolean;
  readonly means: Plain;
  /** Fields whose answers the rule needs; without any of them in a form it forbids nothing. */
  readonly needs: readonly string[];
  readonly forbids: (mentee: Side, mentor: Side, earlier: ReadonlySet<string>) => boolean;
}

export const rules: readonly Rule[] = [
  {
    name: 'Not the same unit',
    on: false,
    means: 'Nobody is paired inside their own department.',
    needs: ['unit'],
    forbids: (mentee, mentor) => mentee.unit !== '' && mentee.unit === mentor.unit,
  },
  {
    name: "Keep the mentee's wish for a different unit",
    on: true,
    means: 'Whoever asks for another department does not get their own.',
    needs: ['wants unit', 'unit'],
    forbids: (mentee, mentor) =>
      mentee.wantsUnit === 'different' && mentee.unit !== '' && mentee.unit === mentor.unit,
  },
  {
    name: 'Not the same organisation',
    on: false,
    means: 'Nobody is paired inside their own organisation.',
    needs: ['organisation'],
    forbids: (mentee, mentor) => mentee.organisation !== '' && mentee.organisation === mentor.organisation,
  },
  {
    name: "Keep the mentee's wish for a different organisation",
    on: true,
    means: 'Whoever asks for another organisation does not get their own.',
    needs: ['wants organisation', 'organisation'],
    forbids: (mentee, mentor) =>
      mentee.wantsOrganisation === 'different' &&
      mentee.organisation !== '' &&
      mentee.organisation === mentor.organisation,
  },
  {
    name: 'Only the same organisation',
    on: false,
    means: 'Everybody is paired inside their own organisation.',
    needs: ['organisation'],
    forbids: (mentee, mentor) =>
      mentee.organisation !== '' && mentor.organisation !== '' && mentee.organisation !== mentor.organisation,
  },
  {
    name: 'Not the supervisor',
    on: true,
    means: 'Nobody is mentored by the supervisor or group leader they named.',
    needs: ['supervisor'],
    forbids: (mentee, mentor) => mentee.supervisors.has(mentor.id) || mentor.supervisors.has(mentee.id),
  },
  {
    name: 'Nobody who was named as a conflict',
    on: true,
    means: 'Two people are not paired when either of them asked not to be.',
    needs: ['conflicts'],
    forbids: (mentee, mentor) => mentee.conflicts.has(mentor.id) || mentor.conflicts.has(mentee.id),
  },
  {
    name: 'A language in common',
    on: true,
    means: 'The two share at least one language for their meetings.',
    needs: ['languages'],
    forbids: (mentee, mentor) => areDisjoint(mentee.languages, mentor.languages),
  },
  {
    name: 'A format in common',
    on: true,
    means: 'The two agree on meeting in person or online.',
    needs: ['format'],
    forbids: (mentee, mentor) => areDisjoint(mentee.formats, mentor.formats),
  },
  {
    name: 'Not a pair of an earlier edition',
    on: true,
    means: 'Pairs that ended, or that stand in an older Matches sheet, are not made again.',
    needs: [],
    forbids: (mentee, mentor, earlier) => earlier.size > 0 && earlier.has(pairKey(mentee.id, mentor.id)),
  },
];

/** Reasons besides the rules of the sheet. */
export const NEVER_PAIR = 'Never pair';
export const SAME_PERSON = 'The same person';
export const NO_PLACE = 'No place left';
export const CROSSING = 'May cross organisations';

export function pairKey(mentee: string, mentor: string): string {
  return `${mentee} > ${mentor}`;
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const word of a) if (b.includes(word)) return false;
  return true;
}

/** A rule that is on, and the strands it applies to (null: all). */
export interface ActiveRule {
  readonly rule: Rule;
  readonly strands: ReadonlySet<string> | null;
}

/** Reads the Rules sheet; without it every rule has its default. */
export function readRules(
  table: Table | null,
  strands: readonly string[] = [],
): { active: readonly ActiveRule[]; issues: Issue[] } {
  if (table === null) return { active: rules.filter((rule) => rule.on).map(everywhere), issues: [] };
  const issues: Issue[] = [];
  const rows = new Map(table.rows.map((row) => [fold(cellText(table, row, 'Rule')), row] as const));
  const active = rules.flatMap((rule): ActiveRule[] => {
    const row = rows.get(fold(rule.name));
    if (!row) return rule.on ? [everywhere(rule)] : [];
    if (!saysYes(row.cells[columnOf(table, 'On')])) return [];
    const named = cellText(table, row, 'Applies to')
      .split(/[,;]/)
      .map(fold)
      .filter((name) => name !== '');
    const everyWord = named.some((name) => name === 'all' || name === 'tous' || name === 'alle');
    const known = new Set(strands.map(fold));
    for (const name of named)
      if (!everyWord && known.size > 0 && !known.has(name))
        issues.push(unknownStrand(table, row.number, name, strands));
    return [{ rule, strands: named.length === 0 || everyWord ? null : new Set(named) }];
  });
  for (const [name, row] of [...rows].sort((a, b) => byCodeUnits(a[0], b[0])))
    if (name !== '' && !rules.some((rule) => fold(rule.name) === name))
      issues.push({
        severity: 'warns',
        sheet: table.sheet,
        row: row.number,
        column: 'Rule',
        found: cellText(table, row, 'Rule'),
        wanted: say('one of our rules, worded as we wrote it'),
        remedy: say('This row forbids nothing. Use the sheet Never pair for two people.'),
      });
  return { active, issues };
}

function everywhere(rule: Rule): ActiveRule {
  return { rule, strands: null };
}

function unknownStrand(table: Table, row: number, found: string, strands: readonly string[]): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row,
    column: 'Applies to',
    found,
    wanted: strands.join(', '),
    remedy: say(
      'Write the name of a strand, or leave the cell empty for all; until then the rule does not apply there.',
    ),
  };
}

/** What Set up calls a field; mentees are asked for all that a rule needs, or mentors are. */
function nameOf(field: string): string {
  const known = fieldNamed('mentees', field) ?? fieldNamed('mentors', field);
  return known === null ? field : say(known.says);
}

/** Rules that somebody switched on, or meant to, and that no column can feed. */
export function idleRules(
  table: Table | null,
  active: readonly ActiveRule[],
  isAsked: (field: string) => boolean,
): Issue[] {
  const rows = new Map(
    (table?.rows ?? []).map((row) => [fold(cellText(table!, row, 'Rule')), row.number] as const),
  );
  return active
    .filter(({ rule }) => rule.needs.length > 0 && rows.has(fold(rule.name)))
    .flatMap(({ rule }): Issue[] => {
      const missing = rule.needs.find((field) => !isAsked(field));
      if (missing === undefined) return [];
      return [
        {
          severity: 'warns',
          sheet: table!.sheet,
          row: rows.get(fold(rule.name))!,
          column: 'Rule',
          found: say('“{rule}”: no column with the {field}', { rule: rule.name, field: nameOf(missing) }),
          wanted: say('a column with the {field}', { field: nameOf(missing) }),
          remedy: say(
            'The rule forbids nothing until a column is chosen in Set up. Untick it if it is not needed.',
          ),
        },
      ];
    });
}
