// A sent mail as an .eml file: a text part and an HTML part, as a mail program writes them.
import type { SentMail } from '../world.ts';

/** The same for the same mail, so that the file is written anew byte for byte. */
export function toEml(mail: SentMail, number: number): string {
  const boundary = `part-${number}`;
  const headers = [
    `From: ${phrase(mail.name)} <coordinator@example.org>`,
    `To: ${mail.to.join(', ')}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(', ')}`] : []),
    ...(mail.replyTo === '' ? [] : [`Reply-To: ${mail.replyTo}`]),
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${number}@local.example.org>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const part = (type: string, text: string) => [
    `--${boundary}`,
    `Content-Type: ${type}; charset="utf-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines(Buffer.from(text.replace(/\r?\n/g, '\r\n')).toString('base64'), 76),
  ];
  const parts = [...part('text/plain', mail.body), ...part('text/html', mail.html), `--${boundary}--`, ''];
  return [...headers, '', ...parts].join('\r\n');
}

function phrase(name: string): string {
  return /^[A-Za-z0-9 ]*$/.test(name) ? `"${name}"` : encoded(name);
}

/** RFC 2047: words of at most 45 bytes, so that a line stays under 76 characters. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && text.length < 60) return text;
  const words: string[] = [];
  let word = '';
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > 45) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

function lines(text: string, length: number): string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
}
