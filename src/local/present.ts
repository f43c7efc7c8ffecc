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
