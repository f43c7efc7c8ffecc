// A page of the HTML dialect → .docx, the way Google's importer maps it: headings, paragraphs, lists, tables, links. No
// author, no comments, no revisions: the parts that could hold them are not written. The same page gives the same bytes.
import { strToU8, zipSync } from 'fflate';
import { type HtmlNode, isTag, readHtml, type TagNode } from './dialect.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The earliest time a zip can hold; a real one would tell when the document was written. */
const MADE = new Date(1980, 0, 1);

interface Links {
  readonly outside: string[];
  /** Names of bookmarks by id. */
  readonly bookmarks: Map<string, number>;
}

export function toDocx(html: string): Uint8Array {
  const page = readHtml(html);
  const body = page.children.filter(isTag).find((node) => node.tag === 'body');
  const links: Links = { outside: [], bookmarks: new Map() };
  const nodes = (body?.children ?? []).filter(isTag);
  const blocks = nodes.map((node, k) => block(node, links, nodes[k - 1])).join('');
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${blocks}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(links),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: MADE });
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const HEADINGS: Readonly<Record<string, string>> = { h1: 'Heading1', h2: 'Heading2', h3: 'Heading3' };

/** A table under a heading that links lead to keeps together, so that no page breaks inside a profile. */
function block(node: TagNode, links: Links, before: TagNode | undefined): string {
  const heading = HEADINGS[node.tag];
  if (heading) return bookmarked(node, links, paragraph(`<w:pStyle w:val="${heading}"/>`, node, links));
  if (node.tag === 'ul' || node.tag === 'ol')
    return node.children
      .filter(isTag)
      .map((item) => listItem(node.tag, item, links))
      .join('');
  if (node.tag === 'table') return table(node, links, before?.attributes['id'] !== undefined);
  return paragraph('', node, links);
}

/** Word allows letters, digits and underscores in the name of a bookmark. */
function bookmarkName(id: string): string {
  return `at_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
}

function bookmarked(node: TagNode, links: Links, inner: string): string {
  const { id } = node.attributes;
  if (id === undefined) return inner;
  const number = links.bookmarks.size;
  links.bookmarks.set(id, number);
  const start = `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(id)}"/>`;
  return inner
    .replace('</w:pPr>', `</w:pPr>${start}`)
    .replace(/<\/w:p>$/, `<w:bookmarkEnd w:id="${number}"/></w:p>`);
}

function paragraph(properties: string, node: TagNode, links: Links): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${node.children.map((child) => run(child, links, '')).join('')}</w:p>`;
}

function listItem(list: string, item: TagNode, links: Links): string {
  return paragraph(
    `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list === 'ul' ? 1 : 2}"/></w:numPr>`,
    item,
    links,
  );
}

function run(node: HtmlNode, links: Links, properties: string): string {
  if (!isTag(node)) {
    const style = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
    return `<w:r>${style}<w:t xml:space="preserve">${xml(node.text)}</w:t></w:r>`;
  }
  if (node.tag === 'br') return '<w:r><w:br/></w:r>';
  if (node.tag === 'a') return hyperlink(node, links, properties);
  const more = node.tag === 'b' ? '<w:b/>' : node.tag === 'i' ? '<w:i/>' : '';
  return node.children.map((child) => run(child, links, properties + more)).join('');
}

function hyperlink(node: TagNode, links: Links, properties: string): string {
  const href = node.attributes['href'] ?? '';
  const inner = node.children
    .map((child) => run(child, links, `<w:rStyle w:val="Hyperlink"/>${properties}`))
    .join('');
  if (href.startsWith('#'))
    return `<w:hyperlink w:anchor="${bookmarkName(href.slice(1))}">${inner}</w:hyperlink>`;
  links.outside.push(href);
  return `<w:hyperlink r:id="rId${links.outside.length + 2}">${inner}</w:hyperlink>`;
}

/** Two columns; a row never breaks over a page, and rows of one table keep together. */
function table(node: TagNode, links: Links, keepsTogether: boolean): string {
  const rows = node.children.filter(isTag);
  const row = (tr: TagNode, isLast: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tr.children
      .filter(isTag)
      .map((cell, k) => tableCell(cell, k, isLast, links))
      .join('')}</w:tr>`;
  const grid = '<w:tblGrid><w:gridCol w:w="2700"/><w:gridCol w:w="6900"/></w:tblGrid>';
  const properties = '<w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>';
  const body = rows.map((tr, k) => row(tr, k === rows.length - 1 || !keepsTogether)).join('');
  return `<w:tbl>${properties}${grid}${body}</w:tbl><w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>`;
}

function tableCell(cell: TagNode, column: number, isLast: boolean, links: Links): string {
  const keep = isLast ? '' : '<w:keepNext/>';
  const inner = paragraph(`${keep}<w:spacing w:after="60"/>`, cell, links);
  const bold = cell.tag === 'th' ? inner.replace(/<w:r><w:t /g, '<w:r><w:rPr><w:b/></w:rPr><w:t ') : inner;
  return `<w:tc><w:tcPr><w:tcW w:w="${column === 0 ? 2700 : 6900}" w:type="dxa"/></w:tcPr>${bold}</w:tc>`;
}

function relations({ outside }: Links): string {
  const links = outside.map(
    (href, k) =>
      `<Relationship Id="rId${k + 3}" Type="${OFFICE}/hyperlink" Target="${xml(href)}" TargetMode="External"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/>${links.join('')}</Relationships>`;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`;

const heading = (level: number, size: number, before: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="1A3C6E"/><w:sz w:val="${size}"/></w:rPr></w:style>`;

const styles = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${heading(1, 36, 360)}${heading(2, 27, 300)}${heading(3, 23, 200)}<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1A5FB4"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;

const level = (format: string, sign: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl>`;

const numbering = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
