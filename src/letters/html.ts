// A mail's HTML, made from its text: paragraphs, lists, nothing to load, nothing that an answer could turn into markup. An address of a page
// can be clicked, since some mailboxes make a link of it in plain mails only; what is shown is the very address that it leads to.

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
    return `<p style="margin:0 0 16px">${lines.map(shown).join('<br>')}</p>`;
  const heading =
    from === 0
      ? ''
      : `<h2 style="font-size:16px;margin:0 0 4px">${lines.slice(0, from).map(shown).join('<br>')}</h2>`;
  const tag = /^- /.test(lines[from]!) ? 'ul' : 'ol';
  const items = lines.slice(from).map((line) => `<li>${shown(line.replace(/^(?:- |\d+\. )/, ''))}</li>`);
  return `${heading}<${tag} style="margin:0 0 16px;padding-left:24px">${items.join('')}</${tag}>`;
}

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+/gi;
/** Plain letters alone, so that none looks like another; and no name before an @, which would hide where it leads. */
const PLAIN = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?(?:[/?#][!-~]*)?$/i;
/** Of the sentence around an address. */
const STOPS = /[.,;:!?'*_”’»…]+$/;

function shown(line: string): string {
  const text = line.replace(UNSEEN, '');
  let [html, done] = ['', 0];
  text.replace(ADDRESS, (found: string, at: number) => {
    const address = withoutEnd(found);
    if (!PLAIN.test(address)) return found;
    html += `${escaped(text.slice(done, at))}<a href="${escaped(address)}">${escaped(address)}</a>`;
    done = at + address.length;
    return found;
  });
  return html + escaped(text.slice(done));
}

/** Without stops and brackets behind it; a bracket that opens in an address is its own. */
function withoutEnd(address: string): string {
  const bare = address.replace(STOPS, '');
  const isLoose = /[)\]}]$/.test(bare) && !/[([{]/.test(bare);
  return isLoose ? withoutEnd(bare.slice(0, -1)) : bare;
}

function escaped(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
