// Reads the HTML that is turned into a document, and refuses everything Google's importer is not known to map: other
// tags, other attributes, loose text, blocks inside of text, unknown entities, tags that do not close.

export interface TextNode {
  readonly text: string;
}

export interface TagNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

export type HtmlNode = TextNode | TagNode;

/** What is wrong with the HTML, in one sentence. */
export class DialectError extends Error {}

const INLINE = ['b', 'i', 'a', 'br', '#text'];

/** What may stand directly inside of each tag. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  html: ['head', 'body'],
  head: ['meta', 'title'],
  title: ['#text'],
  body: ['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'table'],
  h1: INLINE,
  h2: INLINE,
  h3: INLINE,
  p: INLINE,
  ul: ['li'],
  ol: ['li'],
  li: INLINE,
  table: ['tr'],
  tr: ['th', 'td'],
  th: INLINE,
  td: INLINE,
  b: INLINE,
  i: INLINE,
  a: ['b', 'i', '#text'],
  br: [],
  meta: [],
};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  meta: ['charset'],
  a: ['href'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const TOKEN =
  /<!DOCTYPE html>|<\/([a-z][a-z0-9]*)>|<([a-z][a-z0-9]*)((?:\s[a-z-]+="[^"<]*")*)\s?>|([^<]+)|</g;

/** The tree of a whole page; throws DialectError at the first thing that is not known to survive the import. */
export function readHtml(html: string): TagNode {
  const root: TagNode = { tag: '#root', attributes: {}, children: [] };
  const open: TagNode[] = [root];
  for (const [found, closed, opened, attributes, text] of html.matchAll(TOKEN)) {
    const inside = open[open.length - 1]!;
    if (text !== undefined) addText(inside, text);
    else if (closed !== undefined) close(open, closed);
    else if (opened !== undefined) openTag(open, opened, attributes ?? '');
    else if (found !== '<!DOCTYPE html>') throw new DialectError('A lone < stands in the text');
  }
  if (open.length > 1) throw new DialectError(`<${open[open.length - 1]!.tag}> is not closed`);
  const [page] = root.children;
  if (!page || !('tag' in page) || page.tag !== 'html') throw new DialectError('The page is not one <html>');
  return page;
}

function addText(inside: TagNode, text: string): void {
  const said = decoded(text);
  if (INSIDE[inside.tag]?.includes('#text')) inside.children.push({ text: said });
  else if (said.trim() !== '') throw new DialectError(`Loose text inside of <${inside.tag}>`);
}

function decoded(text: string): string {
  return text.replace(/&([^;\s&]{0,10};?)/g, (_whole, name: string) => {
    const known = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    if (known === undefined) throw new DialectError('A bare & or an unknown entity');
    return known;
  });
}

function openTag(open: TagNode[], tag: string, written: string): void {
  const inside = open[open.length - 1]!;
  const allowed = inside.tag === '#root' ? ['html'] : (INSIDE[inside.tag] ?? []);
  if (!allowed.includes(tag)) throw new DialectError(`<${tag}> inside of <${inside.tag}>`);
  const attributes: Record<string, string> = {};
  for (const [, name, value] of written.matchAll(/\s([a-z-]+)="([^"<]*)"/g)) {
    if (!ATTRIBUTES[tag]?.includes(name!)) throw new DialectError(`The attribute ${name} of <${tag}>`);
    attributes[name!] = decoded(value!);
  }
  const node: TagNode = { tag, attributes, children: [] };
  inside.children.push(node);
  if (tag !== 'br' && tag !== 'meta') open.push(node);
}

function close(open: TagNode[], tag: string): void {
  const last = open.pop()!;
  if (last.tag !== tag) throw new DialectError(`</${tag}> closes <${last.tag}>`);
}

export function isTag(node: HtmlNode): node is TagNode {
  return 'tag' in node;
}
