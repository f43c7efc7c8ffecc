// What the world refuses at this moment, with Google's number or words.

import { fail, failApi } from './failure.ts';
import type { World } from './world.ts';

/** What the world refuses at this moment, with Google's number or words. */
export function refuseAsToday({ refused }: World, method: string, args: readonly unknown[]): void {
  const row = refused.find(
    (one) =>
      one.method === method &&
      one.times !== 0 &&
      (one.when === '' || JSON.stringify(args).includes(one.when)),
  );
  if (row === undefined) return;
  if (row.times !== null) row.times--;
  if (row.code === null) fail(row.message);
  failApi(method, row.code, row.reason, row.message);
}
