// THE TABLE of settings of Match.

import { asWritten, link, nothing, oneOf, readBy, type SettingTable } from '../setting-row.ts';
import { saysYes } from '../strands.ts';
import { topicsSettled } from '../topics-settled.ts';

const places = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);

export const matchingSettings = {
  placesPerMentor: {
    setting: 'Places per mentor',
    row: 10,
    usual: () => '1',
    means: 'How many mentees a mentor takes who left the question empty.',
    read: readBy(places, 'a whole number', '1', 1),
  },
  objective: {
    setting: 'Objective',
    row: 11,
    means: 'What counts most once as many as possible have a mentor.',
    ...oneOf(
      { value: 'choices', says: 'the choices of the mentees' },
      { value: 'first choices', says: 'first choices before all others' },
      { value: 'nobody left behind', says: 'as few late choices as possible' },
      { value: 'fit', says: 'how well the two fit' },
    ),
  },
  /** How much it may cost to change a pair when matching again: fit only, choices too, or nothing at all. */
  changes: {
    setting: 'Changes when matching again',
    row: 13,
    means: 'How much may change when you match again.',
    ...oneOf(
      { value: 'few', says: 'few', more: 'choices are kept, the fit gives way' },
      { value: 'fewest', says: 'as few as possible', more: 'choices give way too' },
      { value: 'any', says: 'any', more: 'as if for the first time' },
    ),
  },
  drawSeed: {
    setting: 'Draw seed',
    row: 12,
    usual: (a) => `${a.file} ${a.year}`,
    means:
      'Decides between equally good matchings, the same on every computer. Change it only before the first matching.',
    read: asWritten,
  },
  /** Topics that the coordinator calls one, or two. */
  sameTopics: {
    setting: 'Same topics',
    row: 40,
    usual: nothing,
    means:
      'Words for one topic, like “Leadership = Ledelse”; with ≠ they are two. Semicolons between several.',
    read: readBy(topicsSettled, 'words with = or ≠ between them', 'none of it', []),
  },
  /** Whether mentees who did not follow up in an earlier edition come after all others. */
  unfollowed: {
    setting: 'Who did not follow up',
    row: 39,
    means:
      'When it is the turn of mentees of whom you noted, on closing an earlier edition, that they did not follow up.',
    ...oneOf({ value: 'as everybody', says: 'like everybody' }, { value: 'last', says: 'after all others' }),
  },
  /** Whether each mentor is asked about a proposed mentee first. */
  mentorsSay: {
    setting: "Mentors' say",
    row: 29,
    usual: () => 'no',
    means: 'Whether each mentor is asked about a proposed mentee before anybody is introduced.',
    choices: [
      { value: 'no', says: 'no' },
      { value: 'yes', says: 'yes' },
    ],
    read: (cells, setting) => saysYes(cells.written(setting)),
  },
  /** Where mentors answer, with PAIR for the two. */
  answerLink: {
    setting: 'Answer link',
    row: 30,
    usual: nothing,
    means:
      'Where mentors say yes or no: a prefilled link of a form, with PAIR where the names of the two belong.',
    read: link,
  },
} satisfies SettingTable;
