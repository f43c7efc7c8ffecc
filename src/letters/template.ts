// Mail texts with fields: `{{mentee.first name}}`, `{{#why}}…{{/why}}` where there is something, `{{^why}}…{{/why}}` where
// there is nothing. Values are put in once and never read again, so that nothing an answer holds can become a field.

export interface Template {
  readonly parts: readonly Part[];
  /** Fields used, in the order of their first appearance. */
  readonly fields: readonly string[];
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly field: string }
  | { readonly kind: 'block'; readonly field: string; readonly present: boolean; readonly parts: Part[] };

/** Where a text is not as it should be: the place, as it stands there. */
export interface TemplateFault {
  readonly fault: 'unknown field' | 'loose braces' | 'other brackets' | 'block not closed' | 'block not open';
  readonly at: string;
}

export type Values = Readonly<Record<string, string>>;

const TOKEN = /\{\{([#^/]?)\s*([^{}]*?)\s*\}\}/g;

/** The few texts of an execution are read once each. */
const parsed = new Map<string, Template | TemplateFault>();

/** @param known  names of all fields there are. */
export function parseTemplate(text: string, known: ReadonlySet<string>): Template | TemplateFault {
  const template = parsed.get(text) ?? parseAnew(text, known);
  parsed.set(text, template);
  return template;
}

function parseAnew(text: string, known: ReadonlySet<string>): Template | TemplateFault {
  const root: Part[] = [];
  const open: { field: string; parts: Part[] }[] = [{ field: '', parts: root }];
  const fields = new Set<string>();
  let at = 0;
  let fault: TemplateFault | null = null;
  const addText = (to: number) => {
    const words = text.slice(at, to);
    const isTorn = (at > 0 && words.startsWith('}')) || (to < text.length && words.endsWith('{'));
    const place = words.search(/\{\{|\}\}/);
    if (isTorn || place >= 0) fault ??= { fault: 'loose braces', at: words.slice(Math.max(0, place), 40) };
    fault ??= inOtherBrackets(words, known);
    if (words !== '') open[open.length - 1]!.parts.push({ kind: 'text', text: words });
  };
  text.replace(TOKEN, (found: string, sign: string, written: string, place: number) => {
    addText(place);
    at = place + found.length;
    const field = written.toLowerCase();
    if (!known.has(field)) fault ??= { fault: 'unknown field', at: found };
    fields.add(field);
    if (sign === '/') fault ??= close(open, field, found);
    else if (sign === '') open[open.length - 1]!.parts.push({ kind: 'value', field });
    else {
      const block: Part = { kind: 'block', field, present: sign === '#', parts: [] };
      open[open.length - 1]!.parts.push(block);
      open.push(block as { field: string; parts: Part[] });
    }
    return '';
  });
  addText(text.length);
  if (open.length > 1) fault ??= { fault: 'block not closed', at: `{{#${open[open.length - 1]!.field}}}` };
  return fault ?? { parts: root, fields: [...fields] };
}

/** Single braces, or a field of ours between the brackets of another tool: people would get them as they stand. */
const OTHERS = /\{\s*([^{}\n]{1,40}?)\s*\}|<<\s*([^<>\n]{1,40}?)\s*>>|\[\s*([^[\]\n]{1,40}?)\s*\](?!\()/g;

function inOtherBrackets(words: string, known: ReadonlySet<string>): TemplateFault | null {
  const ends = new Set([...known].flatMap((field) => [field, field.slice(field.indexOf('.') + 1)]));
  let fault: TemplateFault | null = null;
  words.replace(OTHERS, (at: string, braced?: string, angled?: string, squared?: string) => {
    const name = (angled ?? squared ?? '').toLowerCase().replace(/[_\s]+/g, ' ');
    if (braced !== undefined || ends.has(name)) fault ??= { fault: 'other brackets', at };
    return at;
  });
  return fault;
}

function close(open: { field: string }[], field: string, found: string): TemplateFault | null {
  if (open.length < 2 || open[open.length - 1]!.field !== field)
    return { fault: 'block not open', at: found };
  open.pop();
  return null;
}

/** @returns the text, and the fields that were asked for outside of blocks and have no value. */
export function renderTemplate({ parts }: Template, values: Values): { text: string; missing: string[] } {
  const missing = new Set<string>();
  const render = (list: readonly Part[]): string =>
    list
      .map((part) => {
        if (part.kind === 'text') return part.text;
        const value = values[part.field] ?? '';
        if (part.kind === 'block') return (value !== '') === part.present ? render(part.parts) : '';
        if (value === '') missing.add(part.field);
        return value;
      })
      .join('');
  const text = render(parts)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, missing: [...missing] };
}

/** One line without anything that could start another header or turn the reading order. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Most characters that Google takes for a subject. https://developers.google.com/apps-script/reference/gmail/gmail-app (2026-11) */
const SUBJECT = 250;

/** One line of at most `SUBJECT` characters; a longer one ends with … in place of half a letter. */
export function subjectLine(text: string): string {
  const line = oneLine(text);
  if (line.length <= SUBJECT) return line;
  return `${line.slice(0, SUBJECT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
