// A document as a small tree, and the tree as HTML: only what Google's importer is known to turn into a Doc.
// https://developers.google.com/drive/api/guides/manage-uploads (2026-11)

export type Tag =
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'tr'
  | 'th'
  | 'td'
  | 'b'
  | 'i'
  | 'a'
  | 'br';

export interface Element {
  readonly tag: Tag;
  /** `href` of a link, `id` of a heading that links lead to. */
  readonly attributes: Readonly<Partial<Record<'href' | 'id', string>>>;
  readonly children: readonly Node[];
}

export type Node = string | Element;

export function el(tag: Tag, ...children: readonly Node[]): Element {
  return { tag, attributes: {}, children };
}

export function heading(tag: 'h1' | 'h2' | 'h3', id: string, text: string): Element {
  return { tag, attributes: { id }, children: [text] };
}

export function link(href: string, text: string): Element {
  return { tag: 'a', attributes: { href }, children: [text] };
}

/** Text with its line breaks. */
export function lines(text: string): Node[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, k) => (k === 0 ? [line] : [el('br'), line]));
}

export function toHtml(title: string, language: string, body: readonly Element[]): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>`,
    ...body.map(render),
    '</body></html>',
    '',
  ].join('\n');
}

function render(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value!)}"`);
  if (tag === 'br') return '<br>';
  return `<${tag}${given.join('')}>${children.map(render).join('')}</${tag}>`;
}

/** Every text goes through here: nothing an answer holds can become a tag, and nothing a parser may not see. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** What a reader sees, a line per block. */
export function plainText(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOfElement(node))).join('');
}

const BLOCKS = new Set<Tag>(['h1', 'h2', 'h3', 'p', 'li', 'tr']);

function textOfElement({ tag, children }: Element): string {
  if (tag === 'br') return '\n';
  const inside = plainText(children);
  return BLOCKS.has(tag) ? `${inside}\n` : tag === 'th' || tag === 'td' ? `${inside}\t` : inside;
}
