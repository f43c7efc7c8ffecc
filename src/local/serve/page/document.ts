// Shows a document over the sheets, as a reader would see it: the very HTML that would go to Google, on a page of paper.
import { post } from './post.ts';

interface DocumentPage {
  readonly name: string;
  readonly html: string;
}

/** Roughly what Google makes of the plain HTML. */
const PAPER = `<style>
  html { background: #f0f4f9; }
  body { font: 11pt/1.5 Arial, sans-serif; color: #1f1f1f; background: #fff; max-width: 17cm; margin: 16px auto; padding: 1.6cm 2cm; box-shadow: 0 1px 3px rgb(0 0 0 / 25%); overflow-wrap: anywhere; }
  h1 { font-size: 20pt; font-weight: 400; margin: 18pt 0 6pt; }
  h2 { font-size: 15pt; font-weight: 400; margin: 18pt 0 4pt; }
  table { border-collapse: collapse; width: 100%; }
  th { text-align: left; width: 26%; font-weight: 700; }
  th, td { vertical-align: top; padding: 3px 8px 3px 0; }
  a { color: #0b57d0; }
</style>`;

const area = document.getElementById('document')!;
const paper = area.querySelector('iframe')!;

export async function openDocument(id: string): Promise<void> {
  show(await post<DocumentPage | null>('/document', { id }));
}

/** Sent mails, or the calendars. */
export async function openElsewhere(path: '/mails' | '/calendar'): Promise<void> {
  show(await post<DocumentPage>(path, {}));
}

function show(found: DocumentPage | null): void {
  area.querySelector('span')!.textContent = found?.name ?? 'This document is gone.';
  paper.srcdoc = found === null ? '' : found.html.replace('</head>', () => `${PAPER}</head>`);
  area.hidden = false;
  area.querySelector('button')!.focus();
}

area.querySelector('button')!.addEventListener('click', () => {
  area.hidden = true;
  paper.srcdoc = '';
});
