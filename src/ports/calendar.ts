// What a calendar takes and tells, as it crosses the port.

/** As the Calendar service takes it. */
export interface CalendarEvent {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly start: { readonly dateTime: string; readonly timeZone: string };
  readonly end: { readonly dateTime: string; readonly timeZone: string };
  readonly attendees: readonly { readonly email: string; readonly displayName?: string }[];
  readonly guestsCanModify: boolean;
  readonly guestsCanInviteOthers: boolean;
  readonly guestsCanSeeOtherGuests: boolean;
  readonly extendedProperties: { readonly private: Readonly<Record<string, string>> };
  readonly conferenceData?: {
    readonly createRequest: {
      readonly requestId: string;
      readonly conferenceSolutionKey: { readonly type: 'hangoutsMeet' };
    };
  };
}

/** A stretch in which somebody is not free. */
export interface Busy {
  /** ms since 1970; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

/** An event of ours as it stands in the calendar now. Times in ms since 1970. */
export interface FoundEvent {
  readonly id: string;
  /** A deleted event keeps its id and is cancelled. */
  readonly isCancelled: boolean;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly where: string;
  /** A date of the programme rather than a meeting of a pair. */
  readonly isDate: boolean;
  /** Address in lower case → what Google calls the answer. */
  readonly answers: Readonly<Record<string, string>>;
  /** Somebody made a series of it: what is said here is about its first time that was not deleted, and all its times are one event. Left out for a single one. */
  readonly repeats?: Repeats;
}

/** When the last time of a series begins, ms since 1970; null where it has no end. And its rules, as `RRULE:FREQ=WEEKLY`. */
export interface Repeats {
  readonly until: number | null;
  readonly rules: readonly string[];
}

/** What may be changed of an event that stands in the calendar; what is not named stays as it is. */
export interface EventChange {
  readonly summary?: string;
  readonly location?: string;
  readonly start?: CalendarEvent['start'];
  readonly end?: CalendarEvent['end'];
  /** Of a series: its rules; times that they name no more are taken out. */
  readonly recurrence?: readonly string[];
  /** All guests: whoever is not among them is no guest any more. An answer that is not repeated is forgotten. */
  readonly attendees?: readonly {
    readonly email: string;
    readonly displayName?: string;
    readonly responseStatus?: string;
  }[];
}

/** What became of an event that was handed over. */
export type Entered =
  /** It stands in the calendar. */
  | 'made'
  /** There is, or was, one with this id. */
  | 'taken'
  /** Too many at once: the same again in a moment. */
  | 'slow'
  /** No more invitations for now: Google lets us go on tomorrow. */
  | 'quota'
  /** Google does not invite one of the guests, or does not take the event as it is. */
  | 'refused'
  /** The calendar is gone, or another account's. */
  | 'no calendar'
  /** Google did not say; whether it stands there is seen in the calendar. */
  | 'trouble';

/** A calendar of the programme's own; others are never seen. */
export interface Calendars {
  readonly isAllowed: () => boolean;
  readonly mayAskBusy: () => boolean;
  /** Makes a calendar and returns its id, or refuses where there is certainly none. It cannot be found again where the answer is lost. */
  readonly make: (name: string, zone: string) => string;
  readonly isThere: (id: string) => boolean;
  /** Deletes a whole calendar; only for one that was made to try it. */
  readonly unmake: (id: string) => void;
  /** Puts an event in and lets Google tell the guests. */
  readonly enter: (calendar: string, event: CalendarEvent) => Entered;
  /** Changes an event that stands there; the guests hear of it only where `tell`. */
  readonly change: (calendar: string, event: string, change: EventChange, tell: boolean) => Entered;
  /** All events with our mark, deleted ones too; null where the calendar is gone. */
  readonly events: (calendar: string, mark: string) => readonly FoundEvent[] | null;
  /** Takes an event out and lets Google tell the guests; null where it is gone now, or was. */
  readonly cancel: (calendar: string, event: string) => 'slow' | 'trouble' | null;
  /** What people are busy with, by address; null for a calendar that cannot be seen. */
  readonly busy: (
    addresses: readonly string[],
    from: number,
    to: number,
  ) => ReadonlyMap<string, readonly Busy[] | null>;
}
