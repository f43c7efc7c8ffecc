// What the advanced services answer when they refuse: known by number and reason, never by Google's words, which are translated.
// docs/errors.md says the same for coordinators.
import { refuse } from '../language/refusal.ts';

/** What an error means, whichever service says it. */
export type Fault =
  /** The same again in a moment. Whether it was done is certain only below 500. */
  | 'slow'
  /** No more today, or no more room. */
  | 'full'
  /** This account may not, whatever it tries. */
  | 'forbidden'
  | 'gone'
  | 'taken'
  /** The request is not taken as it is: a guest, an address. */
  | 'refused'
  | 'unknown';

/** The first row that fits. https://developers.google.com/workspace/calendar/api/guides/errors, …/drive/api/guides/handle-errors (2026-11) */
const faults: readonly (readonly [code: number, reason: RegExp | null, means: Fault])[] = [
  [400, null, 'refused'],
  [401, null, 'forbidden'],
  [403, /^(user)?RateLimitExceeded$/i, 'slow'],
  [403, /^(quota|dailyLimit|storageQuota|activeItemCreationLimit|calendarUsageLimits)Exceeded$/, 'full'],
  [403, null, 'forbidden'],
  [404, null, 'gone'],
  [409, null, 'taken'],
  [410, null, 'gone'],
  [429, null, 'slow'],
  [500, null, 'slow'],
  [502, null, 'slow'],
  [503, null, 'slow'],
  [504, null, 'slow'],
];

/** From this number on nobody knows whether it was done. */
const SERVER = 500;

interface ApiError {
  readonly details?: { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
}

function codeAndReason(error: unknown): { code: number; reason: string } {
  const { details } = error as ApiError;
  return { code: details?.code ?? 0, reason: details?.errors?.[0]?.reason ?? '' };
}

export function faultOf(error: unknown): Fault {
  const { code, reason } = codeAndReason(error);
  return faults.find(([number, why]) => number === code && (why?.test(reason) ?? true))?.[2] ?? 'unknown';
}

/** Whether Google says for certain that it did nothing. */
export function isUndone(error: unknown): boolean {
  const { code } = codeAndReason(error);
  return code >= 400 && code < SERVER;
}

/** Null where what is asked about is gone, or was never ours to see; of other errors what a coordinator can do about them. */
export function unlessGone<T>(service: string, ask: () => T): T | null {
  return unless('gone', service, ask);
}

/** Null where Google answers with this fault; anything else is said, or goes on as it is where nobody knows what it means. */
export function unless<T>(fault: Fault, service: string, ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (faultOf(error) === fault) return null;
    throw said(error, service);
  }
}

/** The same without a null. */
export function orSaid<T>(service: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw said(error, service);
  }
}

function said(error: unknown, service: string): unknown {
  const fault = faultOf(error);
  if (fault === 'slow') refuse('google slow', service);
  if (fault === 'full') refuse('google full', service);
  if (fault === 'forbidden') refuse('google forbids', service);
  if (isUndone(error)) refuse('google refuses', service, String(codeAndReason(error).code));
  return error;
}
