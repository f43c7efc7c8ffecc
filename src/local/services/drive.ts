// The advanced Drive service, as far as documents made by this app go (scope drive.file): create from HTML, update, find
// by our own properties, put into the bin. https://developers.google.com/drive/api/reference/rest/v3/files (2026-11)
import { fail, failApi, notHere, OutsideError } from '../failure.ts';
import { DialectError, readHtml } from '../files/dialect.ts';
import { type Handle, isHandle } from '../handle.ts';
import type { Run } from '../run.ts';
import { DRIVE_FILE, type Row } from '../service.ts';
import type { DocumentFile } from '../world.ts';
import type { BlobData } from './blob.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type FileRow = Row<readonly unknown[], unknown>;

const DOCUMENT = 'application/vnd.google-apps.document';

/** Most bytes of key and value of one property together. https://developers.google.com/drive/api/guides/properties (2026-11) */
const PROPERTY_BYTES = 124;
const USUAL_FIELDS = ['kind', 'id', 'name', 'mimeType'];

type Plain = Readonly<Record<string, unknown>>;

export const driveFiles: { readonly [M in keyof Files]?: FileRow } = {
  create: {
    scopes: DRIVE_FILE,
    ms: 3000,
    takes: ['oho', 'oh'],
    more: ['o'],
    effect: true,
    act: (run, _self, args) => {
      const [resource, blob, options] = args as [Plain, Handle, Plain | undefined];
      if (resource['id'] !== undefined)
        failApi(
          'drive.files.create',
          400,
          'generatedIdNotSupported',
          'Generated IDs are not supported for Google Docs formats.',
        );
      const file = newFile(run, resource, blobOf(blob));
      run.world.documents.push(file);
      return answer(file, options);
    },
  },
  update: {
    scopes: DRIVE_FILE,
    ms: 3000,
    takes: ['osho', 'osh', 'os', 'os-o'],
    effect: true,
    act: (run, _self, args) => {
      const [resource, id, blob, options] = args as [
        Plain,
        string,
        Handle | null | undefined,
        Plain | undefined,
      ];
      const file = fileNamed(run, id, 'update');
      if (typeof resource['name'] === 'string') file.name = resource['name'];
      if (typeof resource['trashed'] === 'boolean') file.trashed = resource['trashed'];
      if (resource['appProperties']) Object.assign(file.appProperties, propertiesOf(resource));
      if (isHandle(blob)) {
        file.html = convertible(blobOf(blob));
        file.revisions++;
      }
      return answer(file, options);
    },
  },
  get: {
    scopes: DRIVE_FILE,
    ms: 300,
    takes: ['so', 's'],
    act: (run, _self, args) => {
      const [id, options] = args as [string, Plain | undefined];
      return answer(fileNamed(run, id, 'get'), options);
    },
  },
  list: {
    scopes: DRIVE_FILE,
    ms: 500,
    takes: ['o'],
    more: [''],
    act: (run, _self, args) => {
      const [options] = args as [Plain];
      const query = /^appProperties has \{ key='([^']+)' and value='([^']+)' \} and trashed = false$/.exec(
        String(options['q']),
      );
      if (!query) return notHere(`The query ${String(options['q'])}`);
      const files = run.world.documents.filter(
        (file) => !file.trashed && file.appProperties[query[1]!] === query[2],
      );
      const fields = /^files\(([^)]*)\)$/.exec(String(options['fields'] ?? ''))?.[1];
      return { files: files.map((file) => answer(file, fields === undefined ? undefined : { fields })) };
    },
  },
};

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

/** Reading for everybody with the link, and writing for one person: all we use. */
export const drivePermissions: { readonly [M in keyof Permissions]?: FileRow } = {
  create: {
    scopes: DRIVE_FILE,
    ms: 800,
    takes: ['oso', 'os'],
    effect: true,
    act: (run, _self, args) => {
      const [permission, id, options] = args as [Plain, string, Plain | undefined];
      const file = fileNamed(run, id, 'permissions.create');
      if (permission['type'] === 'user') return shareWith(file, permission, options);
      if (permission['type'] !== 'anyone' || permission['role'] !== 'reader')
        return notHere('This permission');
      if (options?.['sendNotificationEmail'] !== undefined)
        failApi(
          'drive.permissions.create',
          403,
          'invalidSharingRequest',
          "The sendNotificationEmail parameter is only applicable for permissions of type 'user' or 'group', and must not be disabled for ownership transfers.",
        );
      file.isPublic = true;
      return { id: 'anyoneWithLink' };
    },
  },
};

/** Doing it twice for one person changes nothing. Quietly only for addresses with a Google account. */
function shareWith(file: DocumentFile, permission: Plain, options: Plain | undefined): { id: string } {
  const address = String(permission['emailAddress'] ?? '');
  if (permission['role'] !== 'writer') return notHere('This permission');
  if (options?.['sendNotificationEmail'] === false && /@no-google\./.test(address))
    failApi(
      'drive.permissions.create',
      400,
      'invalidSharingRequest',
      'Bad Request. User message: "You are trying to invite an address without a Google Account."',
    );
  file.writers = [...new Set([...(file.writers ?? []), address])];
  return { id: `user-${file.writers.indexOf(address) + 1}` };
}

function blobOf(blob: Handle): BlobData {
  return blob.of as BlobData;
}

function newFile(run: Run, resource: Plain, blob: BlobData): DocumentFile {
  const isDocument = resource['mimeType'] === DOCUMENT;
  const id = `local-document-${run.world.documents.length + 1}`;
  return {
    id,
    name: typeof resource['name'] === 'string' ? resource['name'] : 'Untitled',
    mimeType: isDocument ? DOCUMENT : blob.contentType,
    html: isDocument ? convertible(blob) : blob.text,
    appProperties: propertiesOf(resource),
    trashed: false,
    revisions: 1,
  };
}

function propertiesOf(resource: Plain): Record<string, string> {
  const given = Object.entries((resource['appProperties'] ?? {}) as Record<string, string>);
  for (const [key, value] of given)
    if (Buffer.byteLength(key + value) > PROPERTY_BYTES)
      failApi('drive.files.create', 403, 'propertyTooLarge', 'The property is too large.');
  return Object.fromEntries(given);
}

/** Only HTML that the importer is known to map is taken. */
function convertible({ contentType, text }: BlobData): string {
  if (contentType !== 'text/html') failApi('drive.files.create', 400, 'badRequest', 'Bad Request');
  try {
    readHtml(text);
  } catch (error) {
    if (error instanceof DialectError)
      throw new OutsideError(`This HTML is not in the local host: ${error.message}`);
    throw error;
  }
  return text;
}

function fileNamed(run: Run, id: string, method: string): DocumentFile {
  return (
    run.world.documents.find((file) => file.id === id) ??
    failApi(`drive.files.${method}`, 404, 'notFound', `File not found: ${id}.`)
  );
}

/** Only the fields that were asked for. */
function answer(file: DocumentFile, options: Plain | undefined): Record<string, unknown> {
  const asked = typeof options?.['fields'] === 'string' ? options['fields'].split(/,\s*/) : USUAL_FIELDS;
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    trashed: file.trashed,
    appProperties: { ...file.appProperties },
    webViewLink: `https://docs.google.com/document/d/${file.id}/edit`,
  };
  return Object.fromEntries(
    asked.map((field) => [field, all[field] ?? fail(`Invalid field selection ${field}`)]),
  );
}
