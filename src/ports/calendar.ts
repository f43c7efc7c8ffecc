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

export interface Busy {
  /** ms since 1970; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

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
}

/** What may be changed of an event that stands in the calendar; what is not named stays as it is. */
export interface EventChange {
  readonly summary?: string;
  readonly location?: string;
  readonly start?: CalendarEvent['start'];
  readonly end?: CalendarEvent['end'];
  /** All guests: whoever is not among them is no guest any more. An answer that is not repeated is forgotten. */
  readonly attendees?: readonly { readonly email: string; readonly responseStatus?: string }[];
}
