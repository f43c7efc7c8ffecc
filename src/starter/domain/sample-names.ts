// Names of invented people, that nobody bears.

import { SAMPLE_DOMAIN } from '../../people/sample-domain.ts';

export const MENTORS = 20;

export const MENTEES = 24;

export const given =
  'Ada Tomas Lea Ravi Ingrid Paulo Mira Jonas Nadia Emil Sofia Karim Helene Marek Yuki Oskar Amara Luca Freya Diego Zora Anton'.split(
    ' ',
  );

const heads = 'Lind Brun Tark Fenn Hal Mor Ves Kor Sand Wil Ros'.split(' ');

const tails = 'quell novar rik toval berin mandio sulka'.split(' ');

/** 44 different names that nobody bears. */
export function sampleName(k: number): string {
  return `${given[k % given.length]} ${heads[k % heads.length]}${tails[(k * 3) % tails.length]}`;
}

export function sampleNames(): string[] {
  return count(MENTORS + MENTEES + 1, sampleName);
}

export function addressFor(k: number): string {
  return `${sampleName(k).toLowerCase().replace(' ', '.')}@${SAMPLE_DOMAIN}`;
}

export const count = <T>(n: number, make: (k: number) => T): T[] =>
  Array.from({ length: n }, (_, k) => make(k));
