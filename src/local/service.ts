// What a row of the service table is. Rows are held to Google's declared types: a method that does not exist there, or
// that returns something else, does not compile.
import type { ClassName, Handle, Surface } from './handle.ts';
import type { Run } from './run.ts';

type Plain = string | number | boolean | null | undefined | Date;

/** A declared type as it crosses: plain values as they are, Google's objects as handles. */
type Crossing<T> = [T] extends [Plain | void]
  ? T
  : T extends Plain
    ? T
    : T extends readonly (infer U)[]
      ? Crossing<U>[]
      : Handle;

type Arguments<P extends readonly unknown[]> = { readonly [K in keyof P]: Crossing<P[K]> };

export interface Row<P extends readonly unknown[] = never, R = unknown> {
  /** Any one of these scopes suffices; none is needed where empty. */
  readonly scopes: readonly string[];
  /** Virtual time in ms; deliberately pessimistic assumptions. */
  readonly ms: number;
  /** Accepted argument lists: s text, n whole number, b truth value, g grid of values, l list, o object, v any value. */
  readonly takes: readonly string[];
  /** Lists that Google takes besides: refused as not in the local host, never in Google's words. */
  readonly more?: readonly string[];
  /** Changes something outside the program. */
  readonly effect?: boolean;
  /** Needs what a simple trigger does not have. */
  readonly full?: boolean;
  /** Arguments as Google's last overload declares them; `takes` says which others may come. */
  readonly act: (run: Run, self: Handle, args: P) => R;
}

/** Rows of one class, by method name. */
export type Service<C extends ClassName> = {
  readonly [M in keyof Surface[C]]?: Surface[C][M] extends (...args: infer P) => infer R
    ? Row<Arguments<P>, Crossing<R>>
    : never;
};

export const CURRENT_SHEET = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];
export const CONTAINER_UI = ['https://www.googleapis.com/auth/script.container.ui'];
export const DRIVE_FILE = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/drive',
];
export const SEND_MAIL = ['https://www.googleapis.com/auth/script.send_mail'];
export const APP_CALENDAR = [
  'https://www.googleapis.com/auth/calendar.app.created',
  'https://www.googleapis.com/auth/calendar',
];
export const FREE_BUSY = [
  'https://www.googleapis.com/auth/calendar.freebusy',
  'https://www.googleapis.com/auth/calendar.events.freebusy',
  'https://www.googleapis.com/auth/calendar.readonly',
  'https://www.googleapis.com/auth/calendar',
];
export const NO_SCOPE: readonly string[] = [];
