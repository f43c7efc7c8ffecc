// A real browser for tests: an installed Chrome or Chromium where there is one, else the one that npm brought.
import { existsSync, readdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

let shared: Promise<Browser> | null = null;

/** One for all files of tests of a process, with which it ends: to start it and to draw its first page takes a second each time. */
export async function sharedBrowser(): Promise<Browser> {
  const known = await shared;
  if (known?.isConnected()) return known;
  shared = openBrowser();
  return shared;
}

/**
 * Pages live for a second or two: what the engine would compile faster meanwhile, in a thread of its own, is thrown away with them, and
 * threads that help to collect memory only wait for a processor that others use.
 */
const QUICKLY = '--js-flags=--no-maglev --no-turbofan --single-threaded-gc';

/** Says which browser it took, so that a log tells what was tested. */
export async function openBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== '' && existsSync(path));
  if (installed) {
    console.log(`browser: ${installed}`);
    const isRoot = process.getuid?.() === 0;
    return chromium.launch({
      executablePath: installed,
      args: [QUICKLY, ...(isRoot ? ['--no-sandbox'] : [])],
    });
  }
  return openPackaged();
}

/** The packaged browser brings the libraries a bare machine lacks, but unpacks them only when told where it runs. */
async function openPackaged(): Promise<Browser> {
  if (!hasLibrary('libnss3.so')) process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  console.log('browser: the one of @sparticuz/chromium');
  return chromium.launch({
    executablePath,
    args: [...packaged.args.filter(drawsByProcessor), '--disable-gpu', QUICKLY],
  });
}

/** The package asks for a drawing board of its own, which is computed here and doubles the time of every look. */
function drawsByProcessor(argument: string): boolean {
  return !/gl=|angle|swiftshader|gpu/.test(argument);
}

function hasLibrary(name: string): boolean {
  const folders = [
    '/usr/lib',
    '/usr/lib64',
    '/lib',
    '/lib64',
    '/usr/lib/x86_64-linux-gnu',
    '/lib/x86_64-linux-gnu',
  ];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).includes(name));
}
