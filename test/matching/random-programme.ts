// Random programmes for the laws of matching: people of two roles with topics, choices and places.
import fc from 'fast-check';
import { readWeights } from '../../src/eligibility/criteria-sheet.ts';
import { readRules } from '../../src/eligibility/rule-sheet.ts';
import type { MatchInput } from '../../src/matching/domain/match-input.ts';
import type { Mentee, Mentor, Person } from '../../src/people/person.ts';
import { readSettings } from '../../src/programme/settings.ts';
import { readStrands } from '../../src/programme/strands.ts';
import { mulberry32, shuffled } from '../chance.ts';

const SETTINGS = readSettings(null, { file: 'Laws', year: 2026 }).settings;
export const SEED = 20261123;
const TOPICS = ['leadership', 'networking', 'balance', 'abroad', 'interviews'];

const person = (id: string, random: () => number): Person => ({
  id: `${id}@example.org`,
  email: `${id}@example.org`,
  name: id,
  sheet: 'Answers',
  row: 2,
  unit: ['physics', 'law', 'history'][Math.floor(random() * 3)]!,
  organisation: '',
  gender: null,
  years: Math.floor(random() * 20),
  topics: TOPICS.filter(() => random() < 0.5),
  grades: null,
  skills: [],
  sectors: [],
  languages: random() < 0.8 ? ['English'] : ['French'],
  formats: [],
  meetsOtherwise: '',
  prose: '',
  zone: '',
  hours: '',
  away: '',
  monthly: null,
  wantsUnit: null,
  wantsOrganisation: null,
  wantsGender: null,
  times: [],
  not: [],
});

interface Size {
  readonly mentees: number;
  readonly mentors: number;
  readonly seed: number;
}

export function programme({ mentees, mentors, seed }: Size): MatchInput {
  const random = mulberry32(seed);
  const strands = readStrands(null).strands;
  const mentorList = Array.from(
    { length: mentors },
    (_, k): Mentor => ({
      ...person(`mentor${k}`, random),
      role: 'mentor',
      coLeaders: [],
      placesAt: null,
      code: null,
      places: [0, 1, 1, 2, 3][Math.floor(random() * 5)]!,
      strands: ['Programme'],
    }),
  );
  const menteeList = Array.from({ length: mentees }, (_, k): Mentee => {
    const wished = shuffled(mentorList, random).slice(0, Math.floor(random() * 4));
    return {
      ...person(`mentee${k}`, random),
      role: 'mentee',
      strand: 'Programme',
      choices: wished.map((mentor, n) => ({ number: n + 1, mentor: mentor.id, column: 'Choice' })),
      asked: { count: wished.length, column: wished.length > 0 ? 'Choice' : '' },
      apart: [],
      priority: 0,
      waited: false,
      onlyChoices: false,
      not: random() < 0.3 && mentors > 0 ? [{ id: mentorList[0]!.id, rule: 'conflict' }] : [],
      wantsUnit: random() < 0.2 ? 'different' : null,
      wantsOrganisation: null,
      wantsGender: null,
    };
  });
  return {
    people: { mentors: mentorList, mentees: menteeList, strands },
    settings: { ...SETTINGS, drawSeed: `seed ${seed}` },
    rules: readRules(null).active,
    never: [],
    holds: {
      pairs: [],
      alone: new Set(),
      aside: new Set(),
      taken: [],
      parted: new Map(),
      earlier: new Set(),
      together: { pairs: new Set(), mentees: new Set() },
      former: new Map(),
      issues: [],
    },
    weightOf: readWeights(null).weightOf,
    circleHolds: {
      locked: new Map(),
      rows: new Map(),
      former: new Map(),
      aside: new Set(),
      leading: new Map(),
      standing: new Set(),
    },
    perhaps: new Map(),
  };
}

export const sizes = fc.record({
  mentees: fc.integer({ min: 0, max: 14 }),
  mentors: fc.integer({ min: 0, max: 10 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
