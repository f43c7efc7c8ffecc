// THE TABLE of commands that ask the bundle one question: what each asks, and how its answer becomes the public JSON.

import { leave } from './leave-command.ts';
import type { Options } from './options.ts';
import {
  explainLines,
  type Presented,
  presentClosing,
  presentErasure,
  presentKeptActs,
  presentMatch,
} from './present.ts';
import { presentColumns } from './present-columns.ts';
import { saysMailsOfOne } from './present-mails.ts';
import { presentProfiles } from './present-profiles.ts';
import { presentSurvey } from './present-survey.ts';
import { WorkspaceError } from './workspace-error.ts';

interface Command {
  readonly question: string;
  /** @param tabs  names of the tabs that are there. */
  readonly request: (options: Options, tabs?: readonly string[]) => unknown;
  readonly present: (value: Record<string, unknown>, options: Options) => Presented;
}

export const commands: Readonly<Record<string, Command>> = {
  status: {
    question: 'hub',
    request: () => null,
    present: (hub) => ({
      json: hub,
      lines: [
        String(hub['programme']),
        ...(hub['steps'] as { id: string; state: string; line: string }[]).map(
          (s) => `${s.id}: ${s.state}, ${s.line}`,
        ),
        ...(hub['cards'] as { title: string; lines: string[] }[]).flatMap(({ title, lines }) => [
          '',
          title,
          ...lines.map((line) => `  ${line}`),
        ]),
      ],
    }),
  },
  columns: {
    question: 'columns',
    request: (o, tabs = []) => ({
      decisions: o.set.map((text) => decision(text, tabs)),
      accept: o.yes ? 'guess' : null,
      write: (o.yes || o.set.length > 0) && !o.dryRun,
    }),
    present: presentColumns,
  },
  profiles: {
    question: 'profiles',
    request: (o) => ({
      write: o.dryRun ? 'nothing' : 'document',
      acceptGuesses: o.yes,
      acceptProposals: o.yes,
      seen: null,
    }),
    present: presentProfiles,
  },
  match: {
    question: 'match',
    request: (o) => ({
      write: !o.dryRun,
      acceptGuesses: o.yes,
      seen: null,
      putBack: false,
      problem: o.problem !== null,
    }),
    present: presentMatch,
  },
  survey: {
    question: 'survey',
    request: (o) => ({ step: o.dryRun ? 'look' : 'write', acceptGuesses: o.yes, decisions: [] }),
    present: presentSurvey,
  },
  erase: {
    question: 'erase',
    request: (o) => {
      if (o.person === null)
        throw new WorkspaceError('Who is to be erased?', '--person', 'Name the person: --person ADDRESS.');
      return { person: o.person, write: !o.dryRun, answers: o.yes };
    },
    present: presentErasure,
  },
  mail: {
    question: 'mailAgain',
    request: (o) => {
      if (o.person === null)
        throw new WorkspaceError('Whose mails?', '--person', 'Name the person: --person ADDRESS.');
      const step = o.again !== null ? 'again' : o.bounced !== null ? 'bounced' : 'look';
      return {
        step: o.dryRun ? 'look' : step,
        person: o.person,
        ref: o.again ?? o.bounced ?? '',
        reason: o.reason,
        acceptGuesses: o.yes,
      };
    },
    present: (view) => ({
      json: view,
      lines: saysMailsOfOne(view),
    }),
  },
  leave,
  'take-back': {
    question: 'takeBack',
    request: (o) => ({ step: o.dryRun || o.act === null ? 'look' : 'take back', value: o.act ?? '' }),
    present: presentKeptActs,
  },
  lists: {
    question: 'handOn',
    request: (o) => ({
      list: o.person === null ? (o.list ?? 'pairs') : 'person',
      person: o.person,
      write: !o.dryRun,
    }),
    present: (view) => ({ json: view, lines: [String(view['csv']), ...(view['left'] as string[])] }),
  },
  close: {
    question: 'close',
    request: (o) => ({ step: o.dryRun ? 'list' : o.yes ? 'close' : 'settle' }),
    present: presentClosing,
  },
  'next-edition': {
    question: 'nextEdition',
    request: (o) => ({ step: o.dryRun ? 'look' : 'begin', edition: o.edition ?? '' }),
    present: (view) => ({
      json: view,
      lines: [...(view['says'] as string[]), ...(view['next'] as string[])],
    }),
  },
  explain: {
    question: 'explain',
    request: (o) => {
      if (o.mentee === null)
        throw new WorkspaceError('Whose match?', '--mentee', 'Name the mentee: --mentee ADDRESS.');
      return { mentee: o.mentee, mentor: o.mentor, acceptGuesses: o.yes };
    },
    present: (view) => ({ json: view, lines: explainLines(view) }),
  },
};

/** The name of a tab may hold an exclamation mark: the longest that is there is meant. */
function decision(
  text: string,
  tabs: readonly string[],
): { sheet: string; header: string; field: string | null } {
  const [tab] = tabs.filter((name) => text.startsWith(`${name}!`)).sort((a, b) => b.length - a.length);
  const rest = /^!(.*)=([^=]*)$/s.exec(tab === undefined ? '' : text.slice(tab.length));
  const match = rest === null ? /^(.*?)!(.*)=([^=]*)$/s.exec(text) : [text, tab, ...rest.slice(1)];
  if (!match)
    throw new WorkspaceError(
      'This is not a decision about a column.',
      text,
      "Write --set 'Sheet!Header=field'.",
    );
  const [, sheet, header, field] = match as [string, string, string, string];
  const none = ['', 'null', 'none', 'not used'];
  return {
    sheet: sheet.trim(),
    header: header.trim(),
    field: none.includes(field.trim()) ? null : field.trim(),
  };
}
