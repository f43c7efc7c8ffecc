// What the file itself remembers, in its own properties: references of mails that were handed over, for the day somebody
// deletes the Outbox, and the id of the calendar, which cannot be looked for.
// They do not travel with a copy of the file, and hold nothing personal.
// https://developers.google.com/apps-script/guides/properties (2026-11)
import type { Memory } from '../ports.ts';

const PREFIX = 'mail ';
const CALENDAR = 'calendar ';

export function createMemory(): Memory {
  let found: GoogleAppsScript.Properties.Properties | null | undefined;
  /** Asked for once; null where the script is not bound to a file. */
  const store = () => {
    if (found === undefined) found = PropertiesService.getDocumentProperties();
    return found;
  };
  return {
    handedOver: () => {
      const keys = Object.keys(store()?.getProperties() ?? {});
      return new Set(keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)));
    },
    remember: (ref) => {
      store()?.setProperty(PREFIX + ref, '1');
    },
    calendar: (edition) => store()?.getProperty(CALENDAR + edition) ?? null,
    rememberCalendar: (edition, id) => {
      if (id === null) store()?.deleteProperty(CALENDAR + edition);
      else store()?.setProperty(CALENDAR + edition, id);
    },
  };
}
