// A meeting of which nothing is known yet.

import type { MeetingRow } from './meeting-rows.ts';

export const BLANK: MeetingRow = {
  locked: false,
  pair: '',
  k: 0,
  start: null,
  end: null,
  stands: null,
  wanted: null,
  unread: null,
  zone: '',
  forMentor: '',
  forMentee: '',
  check: '',
  state: 'proposed',
  mentorSays: '',
  menteeSays: '',
  eventId: '',
  generation: 1,
  proposed: null,
  proposedEnd: null,
  batch: '',
  ref: '',
  isElsewhere: false,
  written: { pair: '', k: '' },
  number: 0,
};
