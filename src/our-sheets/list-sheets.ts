// THE TABLE of sheets that are made to be handed on: names, and nothing that does not belong into other hands. No addresses.
import { sheet } from './our-sheet.ts';

export const listSheets = {
  pairList: sheet({
    name: 'List of pairs',
    header: ['Mentee name', 'Mentor name', 'In strand', 'Together since'],
    identity: [],
    key: ['Mentee name', 'Mentor name', 'Together since'],
    says: 'The introduced pairs, to hand on. No addresses; rewritten each time.',
    perPerson: true,
    widths: [220, 220, 140, 140],
  }),
  departmentList: sheet({
    name: 'List by department',
    header: ['Department or unit', 'How many mentors', 'How many mentees', 'How many introduced'],
    identity: [],
    key: ['Department or unit', 'How many mentors', 'How many mentees'],
    says: 'How many people of each department take part, to hand on. No names, small numbers hidden; rewritten each time.',
    widths: [260, 120, 120, 120],
  }),
  trainingList: sheet({
    name: 'List for the training',
    header: ['Mentor name', 'Works at', 'In strand', 'Mentees now'],
    identity: [],
    key: ['Mentor name', 'Works at', 'Mentees now'],
    says: 'The mentors who take part, for whoever holds the training. No addresses; rewritten each time.',
    perPerson: true,
    widths: [220, 260, 140, 110],
  }),
  notMetList: sheet({
    name: 'Not met yet',
    header: [
      'Mentee of the pair',
      'Mentor of the pair',
      'What we know',
      'Introduced on',
      'Did not follow up',
    ],
    identity: ['Mentee of the pair', 'Mentor of the pair'],
    yours: ['Did not follow up'],
    key: ['Mentee of the pair', 'Mentor of the pair', 'What we know'],
    says: 'Pairs and circles of whom we do not know that they have met. Tick whoever did not follow up: closing the edition remembers it without names.',
    checkboxes: ['Did not follow up'],
    perPerson: true,
    widths: [220, 220, 420, 120, 140],
  }),
  badgeList: sheet({
    name: 'List of badges',
    header: ['Badge name', 'Badge line', 'Badge role'],
    identity: [],
    key: ['Badge name', 'Badge line', 'Badge role'],
    says: 'A badge for everybody who takes part. No addresses; rewritten each time.',
    perPerson: true,
    widths: [220, 260, 120],
  }),
};
