// Plain data of the world that belongs to calendars, and what Google refuses at a moment.

export interface Guest {
  readonly email: string;
  readonly displayName: string;
  /** needsAction, accepted, declined or tentative. */
  responseStatus: string;
}

export interface EventData {
  readonly id: string;
  status: 'confirmed' | 'cancelled';
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** ms since 1970. */
  start: number;
  end: number;
  /** Days without times, which begin and end at midnights of the calendar's zone. */
  isAllDay?: boolean;
  /** Rules by which it repeats, as `RRULE:FREQ=WEEKLY`. */
  recurrence?: readonly string[];
  /** One time of a series that was changed by itself: of which series, and when it was to be. */
  readonly timeOf?: { readonly event: string; readonly start: number };
  readonly timeZone: string;
  readonly attendees: Guest[];
  readonly private: Readonly<Record<string, string>>;
  readonly hasVideo: boolean;
  readonly hidesGuests: boolean;
  sequence: number;
}

/** A calendar that this app made. */
export interface CalendarData {
  readonly id: string;
  readonly summary: string;
  readonly timeZone: string;
  isDeleted: boolean;
  events: EventData[];
}

/** A mail that Google would have sent about an event. */
export interface Invitation {
  readonly kind: 'invitation' | 'update' | 'cancellation';
  readonly event: string;
  readonly to: readonly string[];
}

/** What Google refuses for a while, so that every end of the error table can be tried. */
export interface Refused {
  /** Class and method, like `MailApp.sendEmail`. */
  readonly method: string;
  /** Only calls whose arguments hold this text; empty for all of them. */
  readonly when: string;
  readonly message: string;
  /** HTTP status and reason of an advanced service; null for a built-in one. */
  readonly code: number | null;
  readonly reason: string;
  /** So many times more; null for ever. */
  times: number | null;
}

/** A stretch of time, ms since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
