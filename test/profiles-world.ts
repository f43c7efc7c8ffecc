// A programme whose mentors wrote names, addresses and units into their texts: what the profiles are tested on.
import type { ProfilesRequest } from '../src/api/api.ts';
import type { World } from '../src/local/world.ts';
import { type Tabs, worldOf } from './workbench.ts';

export const LOOK: ProfilesRequest = {
  write: 'nothing',
  acceptGuesses: false,
  acceptProposals: false,
  seen: null,
};
export const CODES: ProfilesRequest = { ...LOOK, write: 'codes' };
export const PUBLISH: ProfilesRequest = { ...LOOK, write: 'document', acceptProposals: true };
export const PUBLISH_DECIDED: ProfilesRequest = { ...PUBLISH, acceptProposals: false };

export const MENTOR_TAB = 'Mentor answers';

const HEADER = [
  'Timestamp',
  'Email Address',
  'Your full name',
  'Department',
  'Your background',
  'Areas of expertise',
  'Topics you can support',
  'What mentoring means to you',
  'Years of experience',
  'Sector',
  'Languages for meetings',
  'How many mentees could you take?',
  'May we publish a profile of you without your name?',
];

const GIVEN = [
  'Jonas',
  'Ana',
  'Seán',
  'Hélène',
  'Jürgen',
  'Łukasz',
  'Björn',
  'Nadège',
  'Giuseppe',
  'Ursula',
  'Omar',
  'Karla',
];
const FAMILY = [
  'Weberling',
  'Petrović',
  'O’Connorby',
  'de La Tournelle',
  'Großmann',
  'Wójcik',
  'Sørensen',
  'Fontanier',
  'D’Angelo',
  'Freimuth',
  'Al-Rashid',
  'Müller-Lüders',
];
const UNITS = ['IT-CDA', 'Beams Department (BEX)', 'Institut de Physique (IPH)', 'Personalwesen'];
const SECTORS = ['Research', 'Administration', 'Industry'];
const LANGUAGES = ['English', 'English, French', 'English, German'];

export interface Written {
  readonly name: string;
  readonly email: string;
  readonly unit: string;
}

export const written: readonly Written[] = GIVEN.map((given, k) => ({
  name: `${given} ${FAMILY[k]}`,
  email: `person.${k}.private@example.org`,
  unit: UNITS[k % UNITS.length]!,
}));

/** Each mentor speaks of themselves, of the next one, of a unit, and leaves an address and a telephone number. */
export function mentorRow(k: number): (string | number)[] {
  const { name, email, unit } = written[k]!;
  const next = written[(k + 1) % written.length]!;
  const [given] = name.split(' ');
  return [
    `2026-01-${String(10 + k).padStart(2, '0')} 10:00:00`,
    email,
    name,
    unit,
    `My name is ${name}, engineer by training. With ${next.name} I led a team of 25 people in ${unit} from 1998 to 2004.`,
    'Project management, budgeting',
    k % 2 === 0 ? 'Career change, Leadership' : 'Leadership, Work-life balance',
    `Write to ${email} or call +41 22 767 12 ${30 + k}. I listen first, people say of ${given}.`,
    5 + 2 * k,
    SECTORS[k % 3]!,
    LANGUAGES[k % 3]!,
    1 + (k % 2),
    'Yes',
  ];
}

export function mentorTabs(count = written.length): Tabs {
  return { [MENTOR_TAB]: [HEADER, ...written.slice(0, count).map((_, k) => mentorRow(k))] };
}

export function profilesWorld(count = written.length): World {
  return worldOf(mentorTabs(count), 'Test programme');
}

/** Documents that readers could open. */
export function readableDocuments(world: World) {
  return world.documents.filter((file) => !file.trashed);
}
