// The Rules sheet: which rules are on, for whom, and which of them no column can feed. What cannot be read weakens no rule.

import { byCodeUnits, fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Cell, cellText, columnOf, type Table, textOf } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { ruleCalled } from '../language/rule-called.ts';
import { say, sayCount } from '../language/say.ts';
import { tabCalled } from '../language/sheets-called.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { twice, unclearTick, unknownStrand } from './odd-rule-rows.ts';
import { type ActiveRule, NOT_AGAIN, ONLY_CHOICES, type Rule, rules, STAY_TOGETHER } from './rules.ts';

/** Reads the Rules sheet; without it every rule has its default. */
export function readRules(
  table: Table | null,
  strands: readonly string[] = [],
): { active: readonly ActiveRule[]; issues: Issue[] } {
  if (table === null) return { active: rules.filter((rule) => rule.on).map(everywhere), issues: [] };
  const issues: Issue[] = [];
  const rows = new Map(table.rows.map((row) => [fold(cellText(table, row, 'Rule')), row] as const));
  const active = rules.flatMap((rule): ActiveRule[] => {
    const own = table.rows.filter((row) => fold(cellText(table, row, 'Rule')) === fold(rule.name));
    if (own.length === 0) return rule.on ? [everywhere(rule)] : [];
    issues.push(...own.slice(1).map(({ number }) => twice(table, number, rule)));
    // Of a rule that stands twice every row forbids what it says.
    const only = own.flatMap((row) => {
      const on = row.cells[columnOf(table, 'On')];
      if (!isOn(on)) return [];
      if (yesOrNo(on) === null && tidy(textOf(on)) !== '')
        issues.push(unclearTick(table, row.number, textOf(on)));
      const { strands: named, unknown } = appliesTo(cellText(table, row, 'Applies to'), strands);
      issues.push(...unknown.map((name) => unknownStrand(table, row.number, name, strands)));
      return [named];
    });
    if (only.length === 0) return [];
    return [{ rule, strands: only.includes(null) ? null : new Set(only.flatMap((one) => [...one!])) }];
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
        remedy: say('This row forbids nothing. Use the sheet {Never pair?} for two people.'),
      });
  return { active, issues };
}

/** A tick that cannot be read leaves a rule on: it may forbid too much, and that is said. */
function isOn(cell: Cell | undefined): boolean {
  return tidy(textOf(cell)) !== '' && yesOrNo(cell) !== 'no';
}

const EVERYBODY =
  /^(?:\*|all|everybody|everyone|every ?one|any(?:body|one)?|all (?:of them|strands|programmes|participants|pairs|mentees|mentors)|tous|toutes|tout le monde|tous les volets|alle|alle[rn]? .*|jede[rn]?|todos|todas|tutti|tutte|iedereen|allemaal|enhver|both|les deux|beide)$/;

/**
 * The strands a rule applies to, null for all. Words that name no strand do not weaken a rule: it then applies to
 * everybody, and the words are handed back to be asked about.
 */
function appliesTo(
  text: string,
  strands: readonly string[],
): { strands: ReadonlySet<string> | null; unknown: string[] } {
  const known = new Set(strands.map(fold));
  if (known.has(fold(text))) return { strands: new Set([fold(text)]), unknown: [] };
  const named = text
    .split(/[,;/\n]| and | et | und /)
    .map(fold)
    .filter((name) => name !== '');
  if (named.length === 0 || named.some((name) => EVERYBODY.test(name))) return { strands: null, unknown: [] };
  const unknown = known.size === 0 ? [] : named.filter((name) => !known.has(name));
  return { strands: unknown.length > 0 ? null : new Set(named), unknown };
}

function everywhere(rule: Rule): ActiveRule {
  return { rule, strands: null };
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
          found: say('“{rule}”: no column for this: {field}', {
            rule: ruleCalled(rule.name),
            field: nameOf(missing),
          }),
          wanted: say('a column for this: {field}', { field: nameOf(missing) }),
          remedy: say(
            'The rule forbids nothing until a column is chosen in Set up. Untick it if it is not needed.',
          ),
        },
      ];
    });
}

/** Keeping earlier pairs and forbidding them: whoever was in one would get nobody. */
export function contraryRules(table: Table | null, active: readonly ActiveRule[]): Issue[] {
  const isOn = (name: string) => active.some(({ rule }) => rule.name === name);
  if (!isOn(NOT_AGAIN) || !isOn(STAY_TOGETHER)) return [];
  const row = table?.rows.find((one) => fold(cellText(table, one, 'Rule')) === fold(NOT_AGAIN));
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Rules'),
      row: row?.number ?? 1,
      column: 'On',
      found: say('two rules that contradict each other are on: “{one}” and “{other}”', {
        one: NOT_AGAIN,
        other: STAY_TOGETHER,
      }),
      wanted: say('one of the two'),
      remedy: say('Untick one. As long as both are on, whoever was paired before gets nobody.'),
    },
  ];
}

/** Mentees whose wish nobody keeps, because its rule is off: said, as their answers would otherwise go unheard. */
export function unheardWishes(
  table: Table | null,
  active: readonly ActiveRule[],
  mentees: readonly { readonly onlyChoices: boolean }[],
): Issue[] {
  const n = mentees.filter((mentee) => mentee.onlyChoices).length;
  const rule = rules.find(({ name }) => name === ONLY_CHOICES)!;
  if (n === 0 || active.some((one) => one.rule === rule)) return [];
  const row = table?.rows.find((one) => fold(cellText(table, one, 'Rule')) === fold(rule.name));
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Rules'),
      row: row?.number ?? 1,
      column: 'On',
      found: sayCount(
        n,
        '{n} mentee would rather have no mentor than one they did not name',
        '{n} mentees would rather have no mentor than one they did not name',
      ),
      wanted: say('the rule “{rule}” switched on', { rule: ruleCalled(rule.name) }),
      remedy: say(
        'The rule is off, so another mentor may be proposed. Switch it on in Settings if it is to count.',
      ),
    },
  ];
}
