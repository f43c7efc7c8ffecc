// What every event of the programme bears: its name, contact, clock, language and our mark.
import type { EventPlace } from '../domain/events.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

export function placeOf({ gathered, zone, mark }: PreparedMeetings): EventPlace {
  const { programme, edition, contact, language, videoLink } = gathered.settings;
  return {
    programme: `${programme} ${edition}`.trim(),
    contact,
    zone,
    language: language === 'fr' ? 'fr' : 'en',
    mark,
    videoLink,
  };
}
