// THE TABLE of beginnings: four kinds of programme, each as the settings, rules and strands it usually has. Taking one only
// fills in the page; what it does not name stays as it is.
import type { Plain } from '../language/say.ts';

export interface Preset {
  readonly id: string;
  readonly title: Plain;
  readonly says: Plain;
  readonly settings: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, boolean>>;
  /** Cells in the order of the Strands sheet; a strand of the same name is replaced, others stay. */
  readonly strands: readonly (readonly string[])[];
}

export const presets: readonly Preset[] = [
  {
    id: 'chosen profiles',
    title: 'Mentees choose profiles without names',
    says: 'A large programme. Mentees read profiles and name up to three; kick-off, trainings, monthly catch-ups.',
    settings: { Objective: 'choices', Introduction: 'separate', Notes: 'template', Calendar: 'invitations' },
    rules: {
      'Not the same unit': true,
      'Not the supervisor': true,
      'Nobody who was named as a conflict': true,
      'Not a pair of an earlier edition': true,
    },
    strands: [],
  },
  {
    id: 'no dependency',
    title: 'No professional tie within a pair',
    says: 'The organisers match by topics. No shared department, supervisor or conflict; the mentee books the meetings.',
    settings: {
      Objective: 'fit',
      Introduction: 'together',
      Notes: 'template',
      Calendar: 'mail',
    },
    rules: {
      'Not the same unit': true,
      "Keep the mentee's wish for a different unit": true,
      'Not the supervisor': true,
      'Nobody who was named as a conflict': true,
      'A language in common': true,
    },
    strands: [],
  },
  {
    id: 'practitioners',
    title: 'Doctoral students and practitioners',
    says: 'A small programme with mentors from outside. Six meetings of one hour in six months.',
    settings: {
      Objective: 'fit',
      Introduction: 'separate',
      Notes: 'one per pair',
      Calendar: 'invitations',
      'Places per mentor': '1',
    },
    rules: {
      'Not the same organisation': true,
      'Not the supervisor': true,
      'A language in common': true,
      'A format in common': true,
    },
    strands: [['Programme', 'one-to-one', '', '6', '6', '60', '', '', '', 'yes']],
  },
  {
    id: 'strands and circles',
    title: 'Several strands, with circles',
    says: 'Faculty and Fellows one to one, and Circles of three or four people, each with its own places.',
    settings: { Objective: 'choices', Introduction: 'separate', Notes: 'template' },
    rules: {
      'Not the supervisor': true,
      "Keep the mentee's wish for a different organisation": true,
      'Nobody who was named as a conflict': true,
    },
    strands: [
      ['Faculty', 'one-to-one', '10', '12', '12', '60', '', '', '', 'yes'],
      ['Fellows', 'one-to-one', '20', '6', '6', '60', '', '', '', 'yes'],
      ['Circles', 'circle', '10', '4', '4', '90', '3', '4', '1–2', 'yes'],
    ],
  },
];
