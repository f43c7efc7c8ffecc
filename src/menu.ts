// THE TABLE of the menu: what a coordinator sees first, which step each row opens, and the function Google calls.
import type { StepId } from './api/api.ts';

export interface MenuRow {
  /** Name of the global function. */
  readonly id: string;
  readonly label: string;
  readonly opens: StepId | 'hub' | 'explain' | 'settings';
  /** A line is drawn above this row. */
  readonly line?: true;
}

export const MENU_NAME = 'Mentoring Desk';

export const menu = [
  { id: 'openPanel', label: 'Open panel', opens: 'hub' },
  { id: 'setUp', label: 'Set up this programme', opens: 'set-up', line: true },
  { id: 'writeProfiles', label: 'Write mentor profiles', opens: 'profiles' },
  { id: 'matchPeople', label: 'Match mentors and mentees', opens: 'match' },
  { id: 'introducePairs', label: 'Introduce pairs', opens: 'introduce' },
  { id: 'scheduleCatchUps', label: 'Schedule catch-ups', opens: 'catch-ups' },
  { id: 'countAnswers', label: 'Count survey answers', opens: 'survey' },
  { id: 'explainPair', label: 'Explain selected pair', opens: 'explain', line: true },
  { id: 'changeSettings', label: 'Change settings', opens: 'settings' },
] as const satisfies readonly MenuRow[];
