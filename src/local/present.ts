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
  const { problem, objective, difference, fingerprint, pool, offers, wrote, ...json } = view as Record<
    string,
    unknown
  >;
  const { all } = json['quality'] as { all: Record<string, number> };
  const lines = [
    `${all['matched']} of ${all['mentees']} mentees have a mentor; ${all['first']} got their first choice.`,
    String(objective),
    json['written'] ? String(wrote) : 'Nothing was written.',
  ];
  const files: Record<string, string> =
    options.problem === null ? {} : { [options.problem]: `${JSON.stringify(problem)}\n` };
  return { json: { ...json, difference, offers, pool, fingerprint }, lines, files };
}

export function presentErasure(view: Record<string, unknown>, { dryRun, yes }: Options): Presented {
  const { places, left } = view as unknown as Record<'places' | 'left', Place[]>;
  const lines = [
    dryRun ? 'This would be erased:' : 'Erased:',
    ...listed(places),
    // What `--yes` does more than this run did, or would.
    yes
      ? 'Stays, for you to see to:'
      : 'Stays, for you to see to. With --yes rows and cells of form answers and of your own sheets go too; --dry-run --yes lists them:',
    ...listed(left),
  ];
  return { json: { issues: [], ...view }, lines };
}

export function explainLines(view: Record<string, unknown>): string[] {
  const { menteeName, mentorName, areTogether, reasons, checks, wouldChange, others } = view as {
    menteeName: string;
    mentorName: string | null;
    areTogether: boolean;
    reasons: string[];
    checks: string[];
    wouldChange: { says: string[] } | null;
    others: { name: string; says: string[] }[];
  };
  const title =
    mentorName === null
      ? `${menteeName} has no mentor.`
      : `${menteeName} ${areTogether ? 'with' : 'and not'} ${mentorName}`;
  const instead = others.map(({ name, says }) => `${name}: ${says.join(' ')}`);
  return [title, ...reasons, ...checks, ...(wouldChange?.says ?? []), ...instead];
}

/** What a closing shows; `--dry-run` lists, plain settles what is still open, `--yes` closes. */
export function presentClosing(view: Record<string, unknown>, { dryRun }: Options): Presented {
  const { edition, open, taken, places, left, stopped, done } = view as unknown as {
    edition: string;
    open: { says: string[] };
    taken: number;
    places: Place[];
    left: Place[];
    stopped: string | null;
    done: boolean;
  };
  const lines = [
    ...(taken > 0 ? [`${taken} events taken out of the calendar; Google tells their guests.`] : []),
    ...open.says,
    done ? `${edition} is closed. Gone from our sheets:` : 'Would go from our sheets:',
    ...listed(places),
    ...(done ? ['Out of our reach:', ...listed(left)] : []),
    ...(done || stopped !== null ? [] : [dryRun ? 'Nothing was changed.' : 'Not closed yet: --yes closes.']),
  ];
  return { exit: stopped === null ? 0 : 3, json: { issues: [], ...view }, lines };
}

interface Place {
  readonly where: string;
  readonly what: string;
}

function listed(places: readonly Place[]): string[] {
  return places.length === 0 ? ['  nothing'] : places.map(({ where, what }) => `  ${where}: ${what}`);
}

/** The acts that may be taken back, by number, each with what stands against it; what cannot be taken back at all comes last. */
export function presentKeptActs(view: Record<string, unknown>): Presented {
  const { acts, sections, said } = view as unknown as {
    readonly acts: readonly { no: string; title: string; rows: number; stays: readonly string[] }[];
    readonly sections: readonly { title: string; lines: string[]; lists: { rows: Place[] }[] }[];
    readonly said: string;
  };
  const lines = [
    ...(said === '' ? [] : [said]),
    ...acts.flatMap(({ no, title, rows, stays }) => [
      `${no} ${title}: ${rows} rows`,
      ...stays.map((line) => `  ${line}`),
    ]),
    ...sections
      .slice(acts.length)
      .flatMap(({ title, lines: more, lists }) => [
        title,
        ...more,
        ...lists.flatMap(({ rows }) => listed(rows)),
      ]),
  ];
  return { json: { acts, said, issues: [] }, lines };
}
