// LockService, PropertiesService, Session, Utilities: what belongs to the account and to the script.
import { fail, notHere } from '../failure.ts';
import type { Handle } from '../handle.ts';
import type { Run } from '../run.ts';
import { NO_SCOPE, type Service } from '../service.ts';
import { offsetIn } from '../zone.ts';
import type { BlobData } from './blob.ts';

const LOCK: Handle = { cls: 'Lock', of: 0 };

export const lockService: Service<'LockService'> = {
  getDocumentLock: { scopes: NO_SCOPE, ms: 2, takes: [''], act: () => LOCK },
  getScriptLock: { scopes: NO_SCOPE, ms: 2, takes: [''], act: () => LOCK },
};

function take(run: Run): boolean {
  if (run.world.lockedByOther || (run.world.lockHeld && !run.lockTaken)) return false;
  run.world.lockHeld = true;
  run.lockTaken = true;
  return true;
}

export const lock: Service<'Lock'> = {
  tryLock: {
    scopes: NO_SCOPE,
    ms: 50,
    takes: ['n'],
    effect: true,
    act: (run, _self, [patience]) => {
      if (take(run)) return true;
      run.world.clock += Math.max(0, patience);
      return false;
    },
  },
  waitLock: {
    scopes: NO_SCOPE,
    ms: 50,
    takes: ['n'],
    effect: true,
    act: (run, _self, [patience]) => {
      if (take(run)) return;
      run.world.clock += Math.max(0, patience);
      fail('Lock timeout: another process was holding the lock for too long.');
    },
  },
  hasLock: { scopes: NO_SCOPE, ms: 2, takes: [''], act: (run) => run.lockTaken },
  releaseLock: {
    scopes: NO_SCOPE,
    ms: 50,
    takes: [''],
    effect: true,
    act: (run) => {
      if (run.lockTaken) run.world.lockHeld = false;
      run.lockTaken = false;
    },
  },
};

export const propertiesService: Service<'PropertiesService'> = {
  getDocumentProperties: {
    scopes: NO_SCOPE,
    ms: 2,
    takes: [''],
    act: () => ({ cls: 'Properties', of: 'document' }),
  },
  getUserProperties: { scopes: NO_SCOPE, ms: 2, takes: [''], act: () => ({ cls: 'Properties', of: 'user' }) },
  getScriptProperties: {
    scopes: NO_SCOPE,
    ms: 2,
    takes: [''],
    act: () => ({ cls: 'Properties', of: 'script' }),
  },
};

/** Bytes per value and per store. https://developers.google.com/apps-script/guides/services/quotas (2026-11) */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

function storeOf(run: Run, self: Handle): Record<string, string> {
  return run.world.properties[self.of as 'document' | 'user' | 'script'];
}

export const properties: Service<'Properties'> = {
  getProperties: {
    scopes: NO_SCOPE,
    ms: 35,
    takes: [''],
    act: (run, self) => ({ ...storeOf(run, self) }) as never,
  },
  getProperty: {
    scopes: NO_SCOPE,
    ms: 35,
    takes: ['s'],
    act: (run, self, [key]) => storeOf(run, self)[key] ?? null,
  },
  setProperty: {
    scopes: NO_SCOPE,
    ms: 45,
    takes: ['ss'],
    effect: true,
    act: (run, self, [key, value]) => {
      const store = storeOf(run, self);
      if (Buffer.byteLength(value) > VALUE_BYTES) fail('Argument too large: value');
      const size = Object.entries({ ...store, [key]: value }).reduce(
        (n, [k, v]) => n + Buffer.byteLength(k) + Buffer.byteLength(v),
        0,
      );
      if (size > STORE_BYTES)
        fail('You have exceeded the property storage quota. Please remove some properties and try again.');
      store[key] = value;
      return self;
    },
  },
  deleteProperty: {
    scopes: NO_SCOPE,
    ms: 45,
    takes: ['s'],
    effect: true,
    act: (run, self, [key]) => {
      delete storeOf(run, self)[key];
      return self;
    },
  },
};

export const session: Service<'Session'> = {
  getScriptTimeZone: { scopes: NO_SCOPE, ms: 2, takes: [''], act: (run) => run.bundle.manifest.timeZone },
  getActiveUserLocale: { scopes: NO_SCOPE, ms: 2, takes: [''], act: (run) => run.world.accountLocale },
};

/** "+0200": what the pattern Z gives. */
function offsetText(date: Date, zone: string): string {
  if (!(date instanceof Date)) fail('Invalid argument: date');
  try {
    return offsetIn(zone, date).replace('GMT', '').replace(':', '') || '+0000';
  } catch {
    return fail('Invalid argument: timeZone');
  }
}

export const utilities: Service<'Utilities'> = {
  newBlob: {
    scopes: NO_SCOPE,
    ms: 2,
    takes: ['sss'],
    more: ['l', 'ls', 'lss', 's', 'ss'],
    act: (_run, _self, [text, contentType, name]) => ({
      cls: 'Blob',
      of: { text: text as unknown as string, contentType, name } satisfies BlobData,
    }),
  },
  formatDate: {
    scopes: NO_SCOPE,
    ms: 2,
    takes: ['vss'],
    act: (_run, _self, [date, zone, pattern]) =>
      pattern === 'Z' ? offsetText(date as unknown as Date, zone) : notHere(`The pattern ${pattern}`),
  },
  sleep: {
    scopes: NO_SCOPE,
    ms: 0,
    takes: ['n'],
    act: (run, _self, [ms]) => {
      run.world.clock += ms;
    },
  },
};
