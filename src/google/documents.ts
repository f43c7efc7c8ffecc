// Documents through the advanced Drive service with the narrow permission drive.file: we see only what we made. A Doc
// is made from HTML in one call, so that there is either none or a whole one.
// https://developers.google.com/drive/api/guides/manage-uploads (2026-11)
import { refuse } from '../language/refusal.ts';
import type { Documents } from '../ports/documents.ts';
import { DRIVE_FILE, hasPermission } from './permissions.ts';

const DOCUMENT = 'application/vnd.google-apps.document';
/** Key of our reference in the file's private properties. */
const KEY = 'mentoringDesk';
const NOT_FOUND = 404;
const BAD_REQUEST = 400;

export function createDocuments(): Documents {
  return {
    isAllowed: () => hasPermission([DRIVE_FILE]),
    create: (name, html, ref) => {
      const resource = { name, mimeType: DOCUMENT, appProperties: { [KEY]: ref } };
      const made = unlessFull(() =>
        files().create(resource, blobOf(html), { fields: 'id,webViewLink', ignoreDefaultVisibility: true }),
      );
      return { id: made.id ?? '', link: made.webViewLink ?? '' };
    },
    update: (id, name, html) => {
      unlessFull(() => files().update({ name }, id, blobOf(html), { fields: 'id' }));
    },
    find: (ref) => {
      const q = `appProperties has { key='${KEY}' and value='${ref}' } and trashed = false`;
      const found = files().list({ q, fields: 'files(id,webViewLink)' }).files ?? [];
      return found.map((file) => ({ id: file.id ?? '', link: file.webViewLink ?? '' }));
    },
    isThere: (id) => unlessGone(() => files().get(id, { fields: 'id,trashed' }).trashed !== true) ?? false,
    share: (id) => {
      const anyone = { type: 'anyone', role: 'reader', allowFileDiscovery: false };
      drive().Permissions.create(anyone, id, { fields: 'id' });
    },
    shareWith: (id, address) => {
      const person = { type: 'user', role: 'writer', emailAddress: address };
      const quietly = { sendNotificationEmail: false, fields: 'id' };
      return unlessRefused(() => drive().Permissions.create(person, id, quietly)) !== null;
    },
    discard: (id) => {
      unlessGone(() => files().update({ trashed: true }, id, undefined as never, { fields: 'id' }));
    },
  };
}

function drive() {
  if (typeof Drive === 'undefined') throw new Error('Drive is not switched on');
  return Drive;
}

function files() {
  return drive().Files;
}

function blobOf(html: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(html, 'text/html', 'document.html');
}

/** Reasons for which Drive takes nothing more today. https://developers.google.com/workspace/drive/api/guides/handle-errors (2026-11) */
const FULL = ['storageQuotaExceeded', 'dailyLimitExceeded', 'activeItemCreationLimitExceeded'];
const SLOW = ['rateLimitExceeded', 'userRateLimitExceeded'];
const FORBIDDEN = 403;
const TOO_MANY = 429;
const SERVER = 500;

/** Says what a coordinator can do about it, where Drive gives a reason; anything else goes on as it is. */
function unlessFull<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { details } = error as { details?: { code?: number; errors?: { reason?: string }[] } };
    const { code = 0, errors } = details ?? {};
    const reason = errors?.[0]?.reason ?? '';
    if (code === FORBIDDEN && FULL.includes(reason)) refuse('drive full');
    if (code === TOO_MANY || code >= SERVER || (code === FORBIDDEN && SLOW.includes(reason)))
      refuse('drive slow');
    throw error;
  }
}

/** Null where the document is gone, or was never ours to see. */
function unlessGone<T>(ask: () => T): T | null {
  return unless(NOT_FOUND, ask);
}

/** Null where Google does not share with this address, for example because it has no Google account. */
function unlessRefused<T>(ask: () => T): T | null {
  return unless(BAD_REQUEST, ask);
}

/** Known by its number, never by Google's words. */
function unless<T>(code: number, ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    const { details } = error as { details?: { code?: number } };
    if (details?.code === code) return null;
    throw error;
  }
}
