// Documents through the advanced Drive service with the narrow permission drive.file: we see only what we made. A Doc
// is made from HTML in one call, so that there is either none or a whole one.
// https://developers.google.com/drive/api/guides/manage-uploads (2026-11)
import { refuse } from '../language/refusal.ts';
import type { Documents } from '../ports/documents.ts';
import { faultOf, orSaid, unless, unlessGone } from './api-fault.ts';
import { DRIVE_FILE, hasPermission } from './permissions.ts';

const DOCUMENT = 'application/vnd.google-apps.document';
/** Key of our reference in the file's private properties. */
const KEY = 'mentoringDesk';
const SERVICE = 'Google Drive';

export function createDocuments(): Documents {
  return {
    isAllowed: () => hasPermission([DRIVE_FILE]),
    create: (name, html, ref) => {
      const resource = { name, mimeType: DOCUMENT, appProperties: { [KEY]: ref } };
      const file = made(() =>
        files().create(resource, blobOf(html), { fields: 'id,webViewLink', ignoreDefaultVisibility: true }),
      );
      return { id: file.id ?? '', link: file.webViewLink ?? '' };
    },
    update: (id, name, html) => {
      orSaid(SERVICE, () => files().update({ name }, id, blobOf(html), { fields: 'id' }));
    },
    find: (ref) => {
      const q = `appProperties has { key='${KEY}' and value='${ref}' } and trashed = false`;
      const found = orSaid(SERVICE, () => files().list({ q, fields: 'files(id,webViewLink)' })).files ?? [];
      return found.map((file) => ({ id: file.id ?? '', link: file.webViewLink ?? '' }));
    },
    isThere: (id) =>
      unlessGone(SERVICE, () => files().get(id, { fields: 'id,trashed' }).trashed !== true) ?? false,
    share: (id) => {
      const anyone = { type: 'anyone', role: 'reader', allowFileDiscovery: false };
      orSaid(SERVICE, () => drive().Permissions.create(anyone, id, { fields: 'id' }));
    },
    shareWith: (id, address) => {
      const person = { type: 'user', role: 'writer', emailAddress: address };
      const quietly = { sendNotificationEmail: false, fields: 'id' };
      return unless('refused', SERVICE, () => drive().Permissions.create(person, id, quietly)) !== null;
    },
    discard: (id) => {
      unlessGone(SERVICE, () => files().update({ trashed: true }, id, undefined as never, { fields: 'id' }));
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

/** A document that was refused is not there; one of which Google did not tell may be. */
function made<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'full') refuse('drive full');
    if (fault === 'slow') refuse('drive slow');
    return orSaid(SERVICE, () => {
      throw error;
    });
  }
}
