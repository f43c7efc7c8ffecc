// The Mentor Profiles document: how to use it, an index of topics that links, and one heading per code. It is written to
// be read, and nothing but final words ever goes in.
import {
  type Element,
  el,
  heading,
  lines,
  link,
  type Node,
  plainText,
  toHtml,
} from '../../documents/html.ts';
import { fold } from '../../ground/folding.ts';
import { topicKey } from '../../ground/topic-words.ts';
import type { Language } from '../../redaction/words/function-words.ts';
import { type DocumentWords, documentWords } from './document-words.ts';
import { type Profile, shownFields, topicsOf } from './profile.ts';

export interface ProfilesDocument {
  /** Name of the file, and title. */
  readonly name: string;
  readonly html: string;
  /** Everything a reader sees, in pieces for the last check: the code of the profile, or null for the rest. */
  readonly pieces: readonly { readonly code: string | null; readonly text: string }[];
}

export interface DocumentAbout {
  readonly programme: string;
  readonly edition: string;
  readonly contact: string;
  readonly language: Language;
}

export function profilesDocument(about: DocumentAbout, listed: readonly Profile[]): ProfilesDocument {
  const words = documentWords[about.language];
  const name = words.title(`${about.programme} ${about.edition}`.trim());
  const front = frontPage(about, words, name, listed);
  const pages = listed.map((profile) => ({ code: profile.code, body: page(profile, words) }));
  const body = [
    ...front,
    ...topicIndex(listed, words),
    el('h1', words.profiles),
    ...pages.flatMap((p) => p.body),
  ];
  return {
    name,
    html: toHtml(name, about.language, body),
    pieces: [
      { code: null, text: name },
      { code: null, text: plainText(front) },
      ...pages.map(({ code, body: elements }) => ({ code, text: plainText(elements) })),
    ],
  };
}

function frontPage(
  { contact }: DocumentAbout,
  words: DocumentWords,
  name: string,
  listed: readonly Profile[],
): Element[] {
  const closing = [words.codesStay, ...(contact === '' ? [] : [words.contact(contact)])].join(' ');
  return [
    el('h1', name),
    el('p', el('i', words.count(listed.length))),
    el('h2', words.howTo),
    el('ul', ...words.howLines.map((line) => el('li', line))),
    el('p', closing),
  ];
}

/** Each topic, as it is first called, with the codes of those who can help, in the order of the topics; one topic is what one is to Match. */
function topicIndex(listed: readonly Profile[], words: DocumentWords): Element[] {
  const codesOf = new Map<string, { topic: string; codes: Set<string> }>();
  for (const profile of listed)
    for (const topic of topicsOf(profile)) {
      const entry = codesOf.get(topicKey(topic)) ?? { topic, codes: new Set() };
      entry.codes.add(profile.code);
      codesOf.set(topicKey(topic), entry);
    }
  const topics = [...codesOf.values()]
    .map(({ topic, codes }) => ({ topic, codes: [...codes], at: fold(topic) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  if (topics.length === 0) return [];
  const rows = topics.map(({ topic, codes }) => el('tr', el('th', topic), el('td', ...codeLinks(codes))));
  return [el('h2', words.topics), el('table', ...rows)];
}

function codeLinks(codes: readonly string[]): Node[] {
  return codes.flatMap((code, k) => (k === 0 ? [link(`#${code}`, code)] : [' · ', link(`#${code}`, code)]));
}

function page(profile: Profile, words: DocumentWords): Element[] {
  const rows = shownFields(profile).map(({ field, name, text }) =>
    row(words.fields[field] ?? name, lines(text)),
  );
  return [
    heading('h2', profile.code, profile.code),
    el('table', ...rows, row(words.placesName, [words.places(profile.places)])),
  ];
}

function row(name: string, value: readonly Node[]): Element {
  return el('tr', el('th', name), el('td', ...value));
}
