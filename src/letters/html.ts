// A mail's HTML, made from its text: paragraphs, lists, nothing to load, nothing that an answer could turn into markup.

const STYLE = 'font-family:Arial,sans-serif;font-size:16px;line-height:24px;color:#1f1f1f;max-width:560px';

/** @param footer  a line under the mail, smaller than the rest. */
export function mailHtml(body: string, footer: string): string {
  const blocks = body.split(/\n{2,}/).map(block);
  const small = `<p style="font-size:12px;line-height:16px;color:#444746">${escaped(footer)}</p>`;
  return `<div style="${STYLE}">${blocks.join('')}${small}</div>`;
}

function block(text: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => /^(?:- |\d+\. )/.test(line));
  if (from < 0 || !lines.slice(from).every((line) => /^(?:- |\d+\. )/.test(line)))
    return `<p style="margin:0 0 16px">${lines.map(escaped).join('<br>')}</p>`;
  const heading =
    from === 0
      ? ''
      : `<h2 style="font-size:16px;margin:0 0 4px">${lines.slice(0, from).map(escaped).join('<br>')}</h2>`;
  const tag = /^- /.test(lines[from]!) ? 'ul' : 'ol';
  const items = lines.slice(from).map((line) => `<li>${escaped(line.replace(/^(?:- |\d+\. )/, ''))}</li>`);
  return `${heading}<${tag} style="margin:0 0 16px;padding-left:24px">${items.join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
