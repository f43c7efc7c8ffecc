// Many people and long texts full of names, for timing redaction: made of the invented people of the cases.
import type { Participant } from '../src/redaction/participant.ts';

const GIVEN =
  'Jonas Ana Seán Hélène Jürgen Łukasz Björn Nadège Giuseppe Ursula Omar Karla Mirko Sabine Étienne'.split(
    ' ',
  );
const FAMILY =
  'Weber Petrović O’Connor Lefèvre Groß Wójcik Sørensen Fontaine D’Angelo Frei Al-Rashid Müller-Lüders Zupančič König Œuvrard Moreau Blanc Haller Lindqvist Keller'.split(
    ' ',
  );
const UNITS = ['IT-CDA', 'EP-DT', 'Institut für Physik (IPH)', 'Personalabteilung'];
const SENTENCES = [
  'My name is N and I have worked on data centres for twenty years, together with N.',
  'Write to person@example.org or call +41 22 767 12 34 between 2004 and 2010.',
  'In U I learnt to listen; small steps and honest words are what I believe in.',
  'Mit N habe ich gelernt, langsam anzufangen, und Frau N hat geholfen.',
  'Avec N, nous avons ouvert un club de lecture; c’est très clair, un petit pas suffit.',
  'Ask Prof. Dr. h. c. K. Lindqvist about the Fourier transform and the Max Planck Institute.',
];

export function crowd(people: number): Participant[] {
  return Array.from({ length: people }, (_, k) => ({
    name: `${GIVEN[k % GIVEN.length]} ${FAMILY[(k * 7) % FAMILY.length]}`,
    email: `p${k}.unusual@example.org`,
    unit: UNITS[k % UNITS.length]!,
    job: '',
  }));
}

/** @param length  characters of each text. */
export function essays(texts: number, length: number): string[] {
  const people = crowd(300);
  return Array.from({ length: texts }, (_, k) => {
    let text = '';
    for (let n = k; text.length < length; n++)
      text += `${SENTENCES[n % SENTENCES.length]!.replace(/N/g, () => people[(n * 31) % 300]!.name).replace('U', UNITS[n % 4]!)} `;
    return text.slice(0, length);
  });
}
