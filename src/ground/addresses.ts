// Mail addresses as people type them: which can be used, which are held because repairing them could make them somebody
// else's, and which deserve a second look.
import { tidy } from './folding.ts';

/** Marks that turn the direction of text: what is seen is not what is sent. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/;
const DOMAIN = /^[^\s@<>(),;:"[\]\\]+\.[\p{L}\d-]{2,}$/u;
const LATIN = /^[\p{Script=Latin}\d.-]+$/u;

/** As nearly all are written, and nothing to ask about them. */
const USUAL = /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[a-z\d-]+\.)+[a-z\d-]{2,}$/;

/**
 * The address a text holds, domain in lower case; null where there is none, more than one, or one that only a repair
 * would make usable: blanks inside, direction marks, letters beyond ASCII before the @, scripts mixed after it.
 */
export function addressOf(text: string): string | null {
  if (USUAL.test(text)) return text;
  if (DIRECTION.test(text)) return null;
  const whole = tidy(text);
  const bare = (/^[^<>]*<([^<>]+)>$/.exec(whole)?.[1] ?? whole)
    .trim()
    .replace(/^mailto:([^?]*)(\?.*)?$/i, '$1')
    .replace(/^[<("'[]+|[>)"'\],;:]+$/g, '');
  const [local, domain, ...more] = bare.split('@');
  if (!local || !domain || more.length > 0) return null;
  if (!LOCAL.test(local) || !DOMAIN.test(domain) || !isOneScript(domain)) return null;
  if (/^\.|\.\.|\.$/.test(local) || domain.includes('..')) return null;
  return `${local}@${domain.toLowerCase()}`;
}

/** A domain in one script throughout; `bücher.example` is, a Cyrillic letter among Latin ones is not. */
function isOneScript(domain: string): boolean {
  return domain.split('.').every((label) => LATIN.test(label) || !/\p{Script=Latin}/u.test(label));
}

/** What identifies a person: the address compared without case. */
export function personId(address: string): string {
  return address.toLowerCase();
}

export type Concern = 'letters' | 'list' | 'no-reply' | 'typing error';

/** Words of mailboxes that several people read; an address made of these alone is nobody's own. */
const SHARED = new Set(
  `all alle tous everybody everyone staff team office list mailing newsletter students phd alumni group personal personnel members users
  mitarbeiter info contact kontakt contacto contatto hr admin administration secretariat sekretariat secretary support helpdesk
  mentors mentees mentoring mentorat mentorship programme program programm board committee department dept faculty
  institute equipe groupe gruppe grupo gruppo equipo bureau buero buro`.split(/\s+/),
);
/** What stands first makes a list of whatever follows. */
const LISTS = /^(all|alle|tous|list)[-_.]/i;

const isShared = (local: string) =>
  LISTS.test(local) ||
  local
    .toLowerCase()
    .split(/[-_.]/)
    .filter((word) => word !== '')
    .every((word) => SHARED.has(word));

const NO_REPLY = /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|ne[-_.]pas[-_.]repondre|mailer-daemon|postmaster)$/i;
/** Large providers, whose names are mistyped most. */
const PROVIDERS =
  'gmail.com googlemail.com outlook.com hotmail.com yahoo.com icloud.com gmx.de gmx.net web.de orange.fr free.fr laposte.net proton.me'.split(
    ' ',
  );

/** What is odd about a usable address, or null. A suggestion comes with a likely typing error. */
export function concernAbout(address: string): { concern: Concern; suggestion: string } | null {
  const [local = '', domain = ''] = address.split('@');
  if (/[^\x20-\x7e]/.test(domain)) return { concern: 'letters', suggestion: '' };
  if (NO_REPLY.test(local)) return { concern: 'no-reply', suggestion: '' };
  if (/\p{L}/u.test(local) && isShared(local)) return { concern: 'list', suggestion: '' };
  const meant = PROVIDERS.includes(domain) ? undefined : PROVIDERS.find((name) => isMistyped(domain, name));
  return meant === undefined ? null : { concern: 'typing error', suggestion: `${local}@${meant}` };
}

/** A domain that hardly anybody has, one slip away from one that so many have, and so many times as many. */
const HAVE_IT = { least: 3, times: 4 };

/** Addresses whose domain is one slip away from a domain that many others have, each with the address perhaps meant. */
export function slipsAmong(addresses: readonly string[]): ReadonlyMap<string, string> {
  const domainOf = (address: string) => address.split('@')[1] ?? '';
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(domainOf(address), (counts.get(domainOf(address)) ?? 0) + 1);
  const usual = [...counts].filter(([, n]) => n >= HAVE_IT.least).sort((a, b) => b[1] - a[1]);
  const slips = new Map<string, string>();
  for (const address of addresses) {
    const domain = domainOf(address);
    const least = HAVE_IT.times * (counts.get(domain) ?? 0);
    const meant = usual.find(([name, n]) => n >= least && isMistyped(domain, name));
    if (meant !== undefined) slips.set(address, `${address.split('@')[0]}@${meant[0]}`);
  }
  return slips;
}

/** One letter more, less, other, or two turned round. */
function isMistyped(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const [a, b] = [typed.slice(at), meant.slice(at)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
