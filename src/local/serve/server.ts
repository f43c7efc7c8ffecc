// The browser view of a workspace: serves the page, runs what is asked, keeps the files up to date. Only this computer
// can reach it, and only with the token of this start: it shows participants' answers.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execute } from '../execution.ts';
import { readCalendars } from '../files/calendars.ts';
import type { Bundle } from '../run.ts';
import { saveWorkspace } from '../workspace.ts';
import { WorkspaceError } from '../workspace-error.ts';
import type { World } from '../world.ts';
import { type EditRequest, editCell, type SortRequest, toggleSort } from './edits.ts';
import { calendarPage, mailsPage } from './elsewhere.ts';
import { viewOf } from './view.ts';

declare const WORKSPACE_PAGE: string;

export interface ServeOptions {
  readonly world: World;
  readonly bundle: Bundle;
  /** Where the files are kept; null where nothing is. */
  readonly folder: string | null;
  /** Writes them after each run; all of them where nothing else is said. */
  readonly save?: typeof saveWorkspace;
  readonly port: number;
  /** Runs go on in the realm of those before; see `Call`. */
  readonly isWarm?: boolean;
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Largest request body in bytes. */
const BODY_LIMIT = 1_000_000;

export async function serve(options: ServeOptions): Promise<Served> {
  const token = randomBytes(16).toString('hex');
  const desk = createDesk(options);
  const server = createServer((request, response) => {
    void respond(request, response, token, desk).catch(() => send(response, 500, 'text/plain', 'Sorry'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(portRefused(options.port)));
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await desk.save();
  return {
    address: `http://127.0.0.1:${port}/?key=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portRefused(port: number): WorkspaceError {
  return new WorkspaceError(
    'Another program uses this port, or it may not be used. Nothing was changed.',
    `--port ${port}`,
    'Give another number, or leave --port out: a free one is found then.',
  );
}

interface Desk {
  readonly actions: Readonly<Record<string, (body: never) => unknown>>;
  readonly save: () => Promise<void>;
}

/** Edits that come while the files are being written share the next writing. */
interface Saving {
  /** Settled once everything asked for so far is written. */
  done: Promise<void>;
  isQueued: boolean;
}

/** What the page may do, by path. */
function createDesk(options: ServeOptions): Desk {
  const { world, isWarm = false } = options;
  const saving: Saving = { done: Promise.resolve(), isQueued: false };
  const save = () => saveSoon(saving, options);
  const began = { real: Date.now(), clock: world.clock };
  const run = async (body: { fn: string; args: unknown[] }, authMode: 'FULL' | 'LIMITED' = 'FULL') => {
    await saving.done;
    if (options.folder !== null) await readCalendars(join(options.folder, 'calendar'), world.calendars);
    world.clock = Math.max(world.clock, began.clock + Date.now() - began.real);
    const call = { entry: body.fn, args: body.args, authMode, isWarm };
    const execution = execute(world, options.bundle, call);
    void save();
    const { outcome, result, error, shown, ledger, formulas } = execution;
    return { outcome, result, error, shown, refusals: ledger.refusals, formulas };
  };
  return {
    save,
    actions: {
      ...actionsOf(world, save),
      '/open': async ({ locale = '' }: { locale?: string }) => {
        if (locale !== '') world.accountLocale = locale;
        return (await run({ fn: 'onOpen', args: [] }, 'LIMITED')).shown.menu;
      },
      '/run': (body: { fn: string; args: unknown[] }) => run(body),
    },
  };
}

function saveSoon(saving: Saving, { folder, world, save = saveWorkspace }: ServeOptions): Promise<void> {
  if (folder !== null && !saving.isQueued)
    saving.done = saving.done.then(() => {
      saving.isQueued = false;
      return save(folder, world);
    });
  saving.isQueued = folder !== null;
  return saving.done;
}

/** What people do in the workbook themselves, and what they look at beside it. */
function actionsOf(world: World, save: () => Promise<void>): Desk['actions'] {
  return {
    '/workbook': ({ whole = false }: { whole?: boolean }) => viewOf(world, whole),
    '/edit': (body: EditRequest | readonly EditRequest[]) => {
      for (const one of [body].flat()) editCell(world, one);
      void save();
      return viewOf(world);
    },
    '/sort': (body: SortRequest) => {
      toggleSort(world, body);
      void save();
      return viewOf(world);
    },
    '/pick': ({ sheet, row }: { sheet: number; row: number }) => {
      world.activeSheet = sheet;
      world.selection = [`A${row}`];
      return null;
    },
    '/document': ({ id }: { id: string }) => {
      const found = world.documents.find((file) => file.id === id && !file.trashed);
      return found ? { name: found.name, html: found.html } : null;
    },
    '/mails': () => mailsPage(world),
    '/calendar': () => calendarPage(world),
    '/select': ({ sheet }: { sheet: number }) => {
      world.activeSheet = sheet;
      world.selection = [];
      return viewOf(world);
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  desk: Desk,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const key = url.searchParams.get('key') ?? request.headers['x-key'];
  if ((host !== '127.0.0.1' && host !== 'localhost') || key !== token)
    return send(response, 403, 'text/plain', 'Open the address that was printed.');
  if (request.method === 'GET' && url.pathname === '/') return sendPage(response, WORKSPACE_PAGE);
  const action = request.method === 'POST' ? desk.actions[url.pathname] : undefined;
  if (!action) return send(response, 404, 'text/plain', 'Not here');
  const body = await bodyOf(request);
  send(response, 200, 'application/json', JSON.stringify((await action(body as never)) ?? null));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > BODY_LIMIT) throw new Error('too large');
  }
  return text === '' ? {} : JSON.parse(text);
}

function sendPage(response: ServerResponse, page: string): void {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src 'self'",
  );
  send(response, 200, 'text/html; charset=utf-8', page);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}
