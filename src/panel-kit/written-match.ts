// What is said once pairs are written.
import type { MatchView } from '../api/api.ts';
import { messages } from './messages/messages.ts';

/** Where it was written, and no sheet that there is not. */
export function saidOfWritten({ circles }: Pick<MatchView, 'circles'>): string {
  const { written, circlesWritten, nextStep } = messages.match;
  return [written, ...(circles.length > 0 ? [circlesWritten] : []), nextStep].join(' ');
}
