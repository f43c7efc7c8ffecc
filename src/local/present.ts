// How an answer of the bundle becomes the public JSON, and lines for people.
import type { Options } from './options.ts';

/** 0 done · 1 refused · 2 a person must decide first · 3 cut short. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Outcome {
  readonly exit: ExitCode;
  readonly json: Record<string, unknown>;
  /** Lines for people. */
  readonly lines: readonly string[];
  /** Files to write beside the workspace: path → content. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a command makes of an answer; exit 0 and no files unless it says otherwise. */
export type Presented = Pick<Outcome, 'json' | 'lines'> & Partial<Outcome>;

export function saysError({
  what,
  where,
  remedy,
}: {
  what: string;
  where: string;
  remedy: string;
}): string[] {
  return [what, `Where: ${where}`, `What to do: ${remedy}`];
}

interface ColumnShown {
  readonly header: string;
  readonly field: string | null;
  readonly sure: boolean;
  readonly candidates: readonly string[];
  readonly sample: string;
}

interface SheetShown {
  readonly sheet: string;
  readonly role: string | null;
  readonly sure: boolean;
  readonly headerRow: number;
  readonly columns: readonly ColumnShown[];
}

export function presentColumns(view: Record<string, unknown>): Presented {
  const { sheets, issues, undecided } = view as unknown as {
    sheets: readonly SheetShown[];
    issues: unknown[];
    undecided: { what: string; where: string; remedy: string } | null;
  };
  const shown = sheets.map(({ sheet, role, sure, headerRow, columns }) => ({
    sheet,
    role,
    sure,
    headerRow,
    columns: columns.map(({ header, field, sure: isSure, candidates, sample }) => ({
      header,
      field,
      sure: isSure,
      candidates,
      sample,
    })),
  }));
  const lines = shown.flatMap((s) => [
    `${s.sure ? '' : '? '}${s.sheet} (${s.role ?? 'not used'})`,
    ...s.columns.map(
      (c) =>
        `  ${c.sure ? ' ' : '?'} ${c.header} = ${c.field ?? '–'}${c.sure ? '' : ` (${c.candidates.join(', ')})`}`,
    ),
  ]);
  if (undecided === null) return { json: { sheets: shown, issues }, lines };
  const isSheet = sheets.some(({ sheet }) => sheet === undecided.where);
  const error = {
    what: undecided.what,
    where: undecided.where,
    remedy: isSheet
      ? `Decide with --set '${undecided.where}!=mentors' (or mentees, both, survey, check-in; nothing after = for nobody's).`
      : `Decide with --set '${undecided.where}=field' (nothing after = for a column that is not used), or accept our guesses with --yes.`,
  };
  return { exit: 2, json: { sheets: shown, issues, error }, lines: [...lines, ...saysError(error)] };
}

interface Blocked {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  readonly kind: string;
}

export function presentProfiles(view: Record<string, unknown>): Presented {
  const { profiles, blocked, ...json } = view as {
    profiles: {
      code: string;
      mentor: string;
      state: string;
      fields: unknown;
      text: string;
      chosenBy: number;
    }[];
    blocked: Blocked | null;
    listed: number;
    flags: unknown[];
    risks: unknown[];
    published: boolean;
    document: { link: string } | null;
  };
  const shown = profiles.map(({ code, mentor, state, fields, text, chosenBy }) => ({
    code,
    mentor,
    state,
    fields,
    text,
    chosenBy,
  }));
  const lines = [
    `${json.listed} profiles, ${json.flags.length} places to decide, ${json.risks.length} mentors who could be recognised.`,
    json.published ? `Published: ${json.document?.link ?? ''}` : 'Nothing was published.',
  ];
  if (blocked === null) return { json: { ...json, profiles: shown }, lines };
  const { kind, ...error } = blocked;
  return {
    exit: kind === 'decide' ? 2 : 1,
    json: { ...json, profiles: shown, error },
    lines: [...lines, ...saysError(error)],
  };
}

export function presentMatch(view: Record<string, unknown>, options: Options): Presented {
  const { problem, objective, difference, fingerprint, pool, offers, ...json } = view as Record<
    string,
    unknown
  >;
  const { all } = json['quality'] as { all: Record<string, number> };
  const lines = [
    `${all['matched']} of ${all['mentees']} mentees have a mentor; ${all['first']} got their first choice.`,
    String(objective),
    json['written'] ? 'Written to the sheets Matches, Unmatched and Match proof.' : 'Nothing was written.',
  ];
  const files: Record<string, string> =
    options.problem === null ? {} : { [options.problem]: `${JSON.stringify(problem)}\n` };
  return { json: { ...json, difference, offers, pool, fingerprint }, lines, files };
}

function shareSaid(percent: number | null, atLeast: number | null, count: number | null, n: number | null) {
  if (percent !== null) return `${Math.round(percent)} %`;
  if (atLeast !== null) return `at least ${atLeast} %`;
  return count === null ? 'withheld, too few people' : `${count} of ${n}`;
}

/** A setting that a person has to decide first. */
type Undecided = { where: string; says: string } | null;

export function presentSurvey(view: Record<string, unknown>): Presented {
  const { undecided, asked, ...json } = view as unknown as {
    undecided: Undecided;
    asked: unknown[];
    headline: {
      measure: string;
      percent: number | null;
      atLeast: number | null;
      count: number | null;
      n: number | null;
      score: number | null;
    }[];
    respondents: number;
    written: boolean;
  };
  const lines = [
    `${json.respondents} respondents.`,
    ...json.headline.map(
      ({ measure, percent, atLeast, count, n, score }) =>
        `  ${measure}: ${score ?? shareSaid(percent, atLeast, count, n)} (n = ${n ?? 'withheld'})`,
    ),
    json.written ? 'Written to the sheet Results.' : 'Nothing was written.',
  ];
  if (undecided === null) return { json: { ...json, asked }, lines };
  const error = {
    what: `A question of the headline has to be looked at first. ${undecided.says} Nothing was written.`,
    where: undecided.where,
    remedy: 'Correct the sheet Survey questions, or accept our guesses with --yes.',
  };
  return { exit: 2, json: { ...json, asked, error }, lines: [...lines, ...saysError(error)] };
}

export function presentErasure(view: Record<string, unknown>, { dryRun }: Options): Presented {
  const { places, left } = view as unknown as Record<'places' | 'left', { where: string; what: string }[]>;
  const lines = [
    dryRun ? 'This would be erased:' : 'Erased:',
    ...places.map(({ where, what }) => `  ${where}: ${what}`),
    'Out of reach from here:',
    ...left.map(({ where, what }) => `  ${where}: ${what}`),
  ];
  return { json: { issues: [], ...view }, lines };
}

export function explainLines(view: Record<string, unknown>): string[] {
  const { menteeName, mentorName, areTogether, reasons, checks, wouldChange } = view as {
    menteeName: string;
    mentorName: string | null;
    areTogether: boolean;
    reasons: string[];
    checks: string[];
    wouldChange: { says: string[] } | null;
  };
  const title =
    mentorName === null
      ? `${menteeName} has no mentor.`
      : `${menteeName} ${areTogether ? 'with' : 'and not'} ${mentorName}`;
  return [title, ...reasons, ...checks, ...(wouldChange?.says ?? [])];
}

export function presentClosing(view: Record<string, unknown>): Presented {
  const { open, places, stopped } = view as {
    open: { says: string[] };
    places: { where: string; what: string }[];
    stopped: string | null;
  };
  const lines = [...open.says, ...places.map(({ where, what }) => `  ${where}: ${what}`)];
  return { exit: stopped === null ? 0 : 3, json: { issues: [], ...view }, lines };
}
