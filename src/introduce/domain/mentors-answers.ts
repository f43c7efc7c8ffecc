// What mentors answered in a form about the mentee proposed to them: rows that name the two as the prefilled link of their mail does,
// and one answer that is a yes or a no. Whatever is not beyond doubt is said, and nothing is made of it.

import { fold, tidy } from '../../ground/folding.ts';
import { type Table, textOf } from '../../ground/table.ts';
import type { Moment } from '../../ground/written-times.ts';
import { yesOrNo } from '../../ground/yes-no.ts';
import { say } from '../../language/say.ts';
import type { PairStatus } from '../../pairs/status.ts';
import { latestOf, timesIn } from '../../people/latest-answer.ts';

/** A pair whose mentor was asked. */
export interface AskedPair {
  /** Of Matches, as the coordinator sees it. */
  readonly row: number;
  readonly mentee: string;
  readonly mentor: string;
  readonly status: PairStatus;
}

export interface MentorsAnswers {
  /** What belongs into Status, by row of Matches. */
  readonly changes: ReadonlyMap<number, 'accepted' | 'declined'>;
  /** What was answered, and what nobody can tell, in sentences. */
  readonly says: readonly string[];
}

/** How the prefilled link names two people. */
export function namesInLink(mentee: string, mentor: string): string {
  return `${mentee} · ${mentor}`;
}

type Said = 'yes' | 'no' | 'unclear';

/** @param tables  sheets that hold nobody's answers of ours; of several rows about a pair the latest counts. */
export function mentorsAnswers(tables: readonly Table[], pairs: readonly AskedPair[]): MentorsAnswers {
  const keys = pairs.map(({ mentee, mentor }) => fold(namesInLink(mentee, mentor)));
  const changes = new Map<number, 'accepted' | 'declined'>();
  const says: string[] = [];
  const said = lastSaid(tables.flatMap((table) => saidIn(table, new Set(keys))));
  pairs.forEach((pair, k) => {
    const answer = said.get(keys[k]!);
    if (answer === undefined) return;
    const isTwice = keys.filter((key) => key === keys[k]).length > 1;
    const status = answer === 'yes' ? 'accepted' : 'declined';
    if (isTwice || answer === 'unclear') says.push(unclear(pair));
    else if (pair.status === 'proposed') {
      changes.set(pair.row, status);
      says.push(sentence(pair, answer));
    } else if (pair.status !== status) says.push(otherwise(pair, answer));
  });
  return { changes, says };
}

interface Answer {
  /** The names of the two, as the link puts them. */
  readonly names: string;
  readonly said: Said;
  readonly at: Moment | null;
}

function saidIn(table: Table, keys: ReadonlySet<string>): Answer[] {
  const named = table.header.findIndex((_, at) =>
    table.rows.some(({ cells }) => keys.has(fold(textOf(cells[at])))),
  );
  if (named < 0) return [];
  const rows = table.rows.filter(({ cells }) => keys.has(fold(textOf(cells[named]))));
  const answering = table.header
    .map((_, at) => at)
    .filter((at) => at !== named && isYesOrNo(rows.map(({ cells }) => cells[at])));
  const timeOf = timesIn(table);
  return rows.map((row) => {
    const said = answering.length === 1 ? yesOrNo(row.cells[answering[0]!]) : null;
    return { names: fold(textOf(row.cells[named])), said: said ?? 'unclear', at: timeOf?.(row) ?? null };
  });
}

/** What counts about each pair: the latest answer; nobody can tell it where times can be read two ways and the answers differ. */
function lastSaid(answers: readonly Answer[]): ReadonlyMap<string, Said> {
  const about = new Map<string, Answer[]>();
  for (const one of answers) about.set(one.names, [...(about.get(one.names) ?? []), one]);
  return new Map(
    [...about].map(([names, own]): [string, Said] => {
      const { latest, isSure } = latestOf(own, ({ at }) => at);
      return [names, isSure || own.every(({ said }) => said === latest.said) ? latest.said : 'unclear'];
    }),
  );
}

/** Some answers, and each a yes or a no in words; a moment or a number is none. */
function isYesOrNo(cells: readonly unknown[]): boolean {
  const given = cells.filter((cell) => typeof cell === 'string' && tidy(cell) !== '');
  return given.length > 0 && given.every((cell) => yesOrNo(cell) !== null);
}

function sentence({ mentee, mentor }: AskedPair, answer: 'yes' | 'no'): string {
  return answer === 'yes'
    ? say('{mentor} says yes to {mentee}.', { mentee, mentor })
    : say('{mentor} says no to {mentee}.', { mentee, mentor });
}

function otherwise({ mentee, mentor, status }: AskedPair, answer: 'yes' | 'no'): string {
  return answer === 'yes'
    ? say(
        '{mentor} says yes to {mentee} in the form, and Status says {status}: it stays until you change it.',
        {
          mentee,
          mentor,
          status,
        },
      )
    : say(
        '{mentor} says no to {mentee} in the form, and Status says {status}: it stays until you change it.',
        {
          mentee,
          mentor,
          status,
        },
      );
}

function unclear({ mentee, mentor }: AskedPair): string {
  return say('{mentor} answered about {mentee}, and we cannot tell whether it is a yes: note it in Status.', {
    mentee,
    mentor,
  });
}
