// Which step the hub leads to: what asks for somebody comes first, then what is under way, then what may begin. Once there are pairs,
// nothing before them is next; and rows that wait in Set up keep nobody from a step whose people wait to hear.

import type { Issue } from '../../ground/issue.ts';
import { questionsOf } from '../../workbook/ask-first.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Step, StepId } from '../contract.ts';

const PRESSING = ['needs attention', 'in progress', 'ready'] as const;
/** Steps before the pairs: they are next while there are none, or when they ask for somebody. */
const BEFORE: ReadonlySet<StepId> = new Set(['profiles', 'match']);

/** @param mayWait  whether all that Set up asks for are rows that are left out until somebody looks. */
export function nextStep(steps: readonly Step[], mayWait: boolean): StepId | null {
  const hasPairs = steps.some(({ id, state }) => id === 'introduce' && state !== 'later');
  const open = steps.filter(({ id, state }) => state === 'needs attention' || !hasPairs || !BEFORE.has(id));
  const inOrder = PRESSING.flatMap((state) => open.filter((step) => step.state === state));
  const [first] = inOrder;
  const isRowsOnly = hasPairs && mayWait && first?.id === 'set-up';
  return (isRowsOnly ? (inOrder[1] ?? first) : first)?.id ?? null;
}

/** Whether Set up asks for nothing but rows that are left out until somebody looks: everybody else can go on without them. */
export function rowsMayWait(gathered: Gathered, odd: readonly Issue[]): boolean {
  return questionsOf(gathered).length === 0 && odd.every(({ severity }) => severity !== 'blocks');
}
