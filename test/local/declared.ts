// Google's declared types read as text: which methods a class has, and with which arguments.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workbench.ts';

const types = join(root, 'node_modules', '@types', 'google-apps-script');
const read = (name: string) => readFileSync(join(types, name), 'utf8');

/** Where each class of the table is declared: file, and the name of the interface in it. */
const declared: Readonly<Record<string, readonly [string, string]>> = {
  SpreadsheetApp: ['google-apps-script.spreadsheet.d.ts', 'SpreadsheetApp'],
  Spreadsheet: ['google-apps-script.spreadsheet.d.ts', 'Spreadsheet'],
  Sheet: ['google-apps-script.spreadsheet.d.ts', 'Sheet'],
  EmbeddedChartBuilder: ['google-apps-script.spreadsheet.d.ts', 'EmbeddedChartBuilder'],
  Range: ['google-apps-script.spreadsheet.d.ts', 'Range'],
  RangeList: ['google-apps-script.spreadsheet.d.ts', 'RangeList'],
  Protection: ['google-apps-script.spreadsheet.d.ts', 'Protection'],
  Ui: ['google-apps-script.base.d.ts', 'Ui'],
  Menu: ['google-apps-script.base.d.ts', 'Menu'],
  Session: ['google-apps-script.base.d.ts', 'Session'],
  Blob: ['google-apps-script.base.d.ts', 'Blob'],
  HtmlService: ['google-apps-script.html.d.ts', 'HtmlService'],
  HtmlOutput: ['google-apps-script.html.d.ts', 'HtmlOutput'],
  LockService: ['google-apps-script.lock.d.ts', 'LockService'],
  Lock: ['google-apps-script.lock.d.ts', 'Lock'],
  PropertiesService: ['google-apps-script.properties.d.ts', 'PropertiesService'],
  Properties: ['google-apps-script.properties.d.ts', 'Properties'],
  Utilities: ['google-apps-script.utilities.d.ts', 'Utilities'],
  ScriptApp: ['google-apps-script.script.d.ts', 'ScriptApp'],
  AuthorizationInfo: ['google-apps-script.script.d.ts', 'AuthorizationInfo'],
  MailApp: ['google-apps-script.mail.d.ts', 'MailApp'],
  CalendarCalendars: ['apis/calendar_v3.d.ts', 'CalendarsCollection'],
  CalendarEvents: ['apis/calendar_v3.d.ts', 'EventsCollection'],
  CalendarFreebusy: ['apis/calendar_v3.d.ts', 'FreebusyCollection'],
  DriveFiles: ['apis/drive_v3.d.ts', 'FilesCollection'],
  DrivePermissions: ['apis/drive_v3.d.ts', 'PermissionsCollection'],
};

/** Overloads by method, each as its declared parameters. */
export function methodsOf(cls: string): Map<string, string[][]> {
  const [file, name] = declared[cls]!;
  const text = read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
  const start = text.search(new RegExp(`interface ${name}\\b[^{]*\\{`));
  const body = text.slice(start, closing(text, text.indexOf('{', start)));
  const methods = new Map<string, string[][]>();
  for (const found of body.matchAll(/^\s*(\w+)\(/gm)) {
    const open = found.index + found[0].length - 1;
    const list = body.slice(open + 1, closing(body, open));
    methods.set(found[1]!, [...(methods.get(found[1]!) ?? []), parametersOf(list)]);
  }
  return methods;
}

/** Position of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('({['.includes(text[at]!)) depth++;
    if (')}]'.includes(text[at]!) && --depth === 0) return at;
  }
  throw new Error('no end');
}

function parametersOf(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of list) {
    if ('({[<'.includes(letter)) depth++;
    if (')}]>'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

/** Every global name of a service: built in, or an advanced one that may not be switched on. */
export function globalNames(): string[] {
  const files = [
    ...readdirSync(types).filter((name) => name.endsWith('.d.ts')),
    ...readdirSync(join(types, 'apis')).map((name) => join('apis', name)),
  ];
  const names = files.flatMap((name) =>
    [...read(name).matchAll(/^declare var (\w+):/gm)].map((found) => found[1]!),
  );
  return [...new Set(names)].sort();
}

/** Whether a letter of `takes` may stand for a declared parameter. */
export function fits(letter: string, parameter: string): boolean {
  const type = parameter.slice(parameter.indexOf(':') + 1).trim();
  const letters: Readonly<Record<string, RegExp>> = {
    s: /string|Date|any|^(?!Integer|Byte)[A-Z]/,
    n: /number|Integer|any/,
    b: /boolean|any/,
    g: /\[\]\[\]|any/,
    l: /\[\]|any/,
    o: /object|\{|any|^[A-Z]|Schema/,
    h: /^[A-Z]|Blob|any|object/,
    v: /./,
    '-': /./,
  };
  return letters[letter]!.test(type);
}
