// THE TABLE of sheets that are made to be handed on: names, and nothing that does not belong into other hands. No addresses.
import { sheet } from './our-sheet.ts';

export const listSheets = {
  pairList: sheet({
    name: 'List of pairs',
    header: ['Mentee name', 'Mentor name', 'In strand', 'Together since'],
    identity: [],
    key: ['Mentee name', 'Mentor name', 'Together since'],
    says: 'The introduced pairs, to hand on. No addresses; written anew each time.',
    perPerson: true,
    widths: [220, 220, 140, 140],
  }),
  trainingList: sheet({
    name: 'List for the training',
    header: ['Mentor name', 'Works at', 'In strand', 'Mentees now'],
    identity: [],
    key: ['Mentor name', 'Works at', 'Mentees now'],
    says: 'The mentors who take part, for whoever holds the training. No addresses; written anew each time.',
    perPerson: true,
    widths: [220, 260, 140, 110],
  }),
  badgeList: sheet({
    name: 'List of badges',
    header: ['Badge name', 'Badge line', 'Badge role'],
    identity: [],
    key: ['Badge name', 'Badge line', 'Badge role'],
    says: 'A badge for everybody who takes part. No addresses; written anew each time.',
    perPerson: true,
    widths: [220, 260, 120],
  }),
};
