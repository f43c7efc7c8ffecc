// The hub: where each of the six steps stands, in one line with real numbers. Reads, never writes.
import type { Hub, Step, StepId } from '../../api.ts';
import { readRecords } from '../../domain/documents/records.ts';
import { readOutbox } from '../../domain/mail/outbox.ts';
import { fold } from '../../domain/people/folding.ts';
import { unsureNeeded } from '../../domain/people/forms.ts';
import type { Reading } from '../../domain/people/people.ts';
import { cellText } from '../../domain/people/table.ts';
import { saysYes } from '../../domain/programme/strands.ts';
import type { Ports } from '../../ports.ts';
import { type Gathered, gather, peopleOf, usableForms } from '../gather.ts';

type Line = Pick<Step, 'state' | 'line'>;

export function readHub(ports: Ports): Hub {
  const gathered = gather(ports);
  const usable = usableForms(gathered, false);
  const reading = peopleOf(gathered, usable.forms);
  const issues = [...reading.issues, ...gathered.issues, ...usable.issues];
  const steps: Record<StepId, Line> = {
    'set-up': setUpLine(gathered, issues.filter((issue) => issue.severity !== 'warns').length),
    profiles: profilesLine(ports, gathered, reading),
    match: matchLine(gathered, reading),
    introduce: introduceLine(gathered),
    'catch-ups': catchUpsLine(gathered),
    survey: surveyLine(gathered),
  };
  return {
    programme: gathered.settings.programme,
    steps: (Object.keys(steps) as StepId[]).map((id) => ({ id, ...steps[id] })),
    participants: { mentors: reading.mentors.length, mentees: reading.mentees.length },
    issues,
  };
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

function setUpLine(gathered: Gathered, pressing: number): Line {
  const roles = gathered.forms.map((form) => form.role);
  if (!roles.includes('mentors') && !roles.includes('mentees'))
    return { state: 'ready', line: 'No answers found yet' };
  for (const role of ['mentors', 'mentees'] as const)
    if (!roles.includes(role)) return { state: 'needs attention', line: `No answers of ${role} yet` };
  const open = gathered.forms.flatMap((form) => form.columns.filter((column) => !column.sure)).length;
  if (unsureNeeded(gathered.forms) !== null || open > 0)
    return { state: 'needs attention', line: `${count(open, 'column')} to check` };
  if (pressing > 0) return { state: 'needs attention', line: `${count(pressing, 'row')} to look at` };
  return gathered.hasStoredColumns
    ? { state: 'done', line: `${count(roles.length, 'form')}, all columns known` }
    : { state: 'ready', line: `${count(roles.length, 'form')} found. Please confirm` };
}

function profilesLine(ports: Ports, gathered: Gathered, { mentors }: Reading): Line {
  if (mentors.length === 0) return { state: 'later', line: 'Starts after Set up' };
  const rows = readRecords(gathered.ours.get('documents')?.table ?? null);
  const file = rows.length === 0 ? '' : ports.workbook.fileId();
  const own = rows.filter((row) => row.file === file && row.edition === gathered.settings.edition);
  if (own.some((row) => row.state === 'making'))
    return { state: 'needs attention', line: 'The last run was cut short. Publish again' };
  const current = own.find((row) => row.state === 'current');
  if (!current) return { state: 'ready', line: `${count(mentors.length, 'mentor')}` };
  const late = mentors.filter((mentor) => mentor.code === null).length;
  if (late > 0) return { state: 'needs attention', line: `${count(late, 'mentor')} joined since` };
  return { state: 'done', line: `${count(current.count, 'profile')} published` };
}

function matchLine(gathered: Gathered, reading: Reading): Line {
  const table = gathered.ours.get('matches')?.table;
  const rows = (table?.rows ?? []).filter((row) => cellText(table!, row, 'Mentor') !== '');
  const locked = rows.filter((row) => saysYes(row.cells[table!.header.indexOf('Lock')])).length;
  if (rows.length > 0)
    return { state: 'in progress', line: `${rows.length} proposed${locked > 0 ? `, ${locked} locked` : ''}` };
  const { mentors, mentees } = reading;
  if (mentors.length === 0 || mentees.length === 0) return { state: 'later', line: 'Starts after Set up' };
  return { state: 'ready', line: `${count(mentees.length, 'mentee')}, ${count(mentors.length, 'mentor')}` };
}

function introduceLine(gathered: Gathered): Line {
  const rows = readOutbox(gathered.ours.get('outbox')?.table ?? null);
  const inState = (state: string) => rows.filter((row) => row.state === state).length;
  const unsure = inState('unsure') + inState('sending');
  if (unsure > 0) return { state: 'needs attention', line: `${count(unsure, 'mail')} unsure` };
  if (inState('queued') > 0)
    return { state: 'in progress', line: `${inState('sent')} sent, ${inState('queued')} wait` };
  if (rows.length > 0) return { state: 'done', line: `${count(inState('sent'), 'mail')} sent` };
  const table = gathered.ours.get('matches')?.table;
  const pairs = (table?.rows ?? []).filter((row) => cellText(table!, row, 'Mentor') !== '').length;
  return pairs === 0
    ? { state: 'later', line: 'Starts after Match' }
    : { state: 'ready', line: `${count(pairs, 'pair')} to introduce` };
}

function catchUpsLine({ ours }: Gathered): Line {
  const table = ours.get('catchUps')?.table ?? null;
  const states = (table?.rows ?? []).map((row) => fold(cellText(table!, row, 'State')));
  const n = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  const made = n('created', 'moved', 'mailed');
  if (n('deleted') > 0)
    return { state: 'needs attention', line: `${count(n('deleted'), 'meeting')} deleted in the calendar` };
  if (made > 0 && n('proposed', '') > 0)
    return { state: 'in progress', line: `${made} created, ${n('proposed', '')} proposed` };
  if (n('proposed', '') > 0)
    return { state: 'ready', line: `${count(n('proposed', ''), 'meeting')} proposed` };
  if (made > 0) return { state: 'done', line: `${count(made, 'meeting')} in calendars` };
  const matches = ours.get('matches')?.table;
  const pairs = (matches?.rows ?? []).filter(
    (row) => cellText(matches!, row, 'Status') === 'introduced',
  ).length;
  return pairs === 0
    ? { state: 'later', line: 'Starts after Introduce' }
    : { state: 'ready', line: `${count(pairs, 'pair')} to find times for` };
}

function surveyLine({ forms, ours }: Gathered): Line {
  const answers = forms
    .filter((form) => form.role === 'survey')
    .reduce((n, form) => n + form.table.rows.length, 0);
  if (answers === 0) return { state: 'later', line: 'No answers yet' };
  const counted = (ours.get('results')?.table.rows.length ?? 0) > 0;
  return {
    state: counted ? 'done' : 'ready',
    line: `${count(answers, 'answer')}${counted ? ', counted' : ' so far'}`,
  };
}
