// Meetings as `desk schedule` prints them: in the states that its users know, with those whose row is gone from the sheet.

export interface MeetingsView {
  readonly meetings: readonly MeetingSaid[];
  /** In the calendar, and in no row. */
  readonly lost?: readonly MeetingSaid[];
  readonly differences?: readonly {
    readonly ref: string;
    readonly says: readonly string[];
    readonly can: readonly string[];
  }[];
  /** Deleted in the calendar: a person says what becomes of them. */
  readonly asked?: readonly {
    readonly ref: string;
    readonly who: string;
    readonly k: number;
    readonly when: string;
  }[];
}

interface MeetingSaid {
  readonly state: string;
  readonly [field: string]: unknown;
}

/** What is not among proposed, created, existing, moved and deleted: where the event stands, or does not. */
const STATES: Readonly<Record<string, string>> = {
  'to move': 'existing',
  mailed: 'existing',
  cancelled: 'deleted',
  'left out': 'deleted',
};

/** `inSheet` is the word of the row, empty where there is none; what the sheet wants instead stands in `wanted`. */
export function meetingsSaid(view: MeetingsView | null): MeetingSaid[] {
  const said = (meeting: MeetingSaid, inSheet: string): MeetingSaid => ({
    ...meeting,
    state: STATES[meeting.state] ?? meeting.state,
    inSheet,
  });
  return [
    ...(view?.meetings ?? []).map((meeting) => said(meeting, meeting.state)),
    ...(view?.lost ?? []).map((meeting) => said(meeting, '')),
  ];
}

export function existing(meetings: readonly MeetingSaid[]): number {
  return meetings.filter(({ state }) => state === 'existing').length;
}

/** An issue for each row that is gone while people have its meeting in their calendars. */
export function rowsGone(view: MeetingsView | null): Record<string, unknown>[] {
  return (view?.differences ?? [])
    .filter(({ can }) => can.includes('row back'))
    .map(({ ref, says }) => ({
      severity: 'warns',
      sheet: 'Catch-ups',
      row: 1,
      column: 'Meeting',
      found: says.join(' '),
      wanted: 'a row for each meeting in the calendar',
      remedy: `Put the row back with --resolve '${ref.split('@')[0]}=row back', or take the meeting out with =cancel. Until then nothing changes in the calendar.`,
    }));
}

/** Each reason once, with whom it concerns. */
export function unscheduledSaid(unscheduled: readonly unknown[]): string[] {
  const all = unscheduled as readonly { readonly who: string; readonly why: string }[];
  return [...new Set(all.map(({ who, why }) => `${who}: ${why}`))];
}

/** What people did in the calendar since: what waits for a decision with how to take it, then what was followed. */
export function doneInCalendar(view: MeetingsView): string[] {
  const moved = meetingsSaid(view).filter(({ state }) => state === 'moved').length;
  return [
    ...(view.differences ?? []).map(
      ({ ref, says, can }) => `${says.join(' ')} --resolve ${ref.split('@')[0]}=${can.join('|')}`,
    ),
    ...(view.asked ?? []).map(
      ({ ref, who, k, when }) =>
        `Deleted in the calendar: ${who}, meeting ${k}, ${when}. Put it back or leave it: --resolve ${ref}=again|leave`,
    ),
    ...(moved === 0 ? [] : [`Moved in the calendar: ${moved}; the sheet follows.`]),
  ];
}

/** Why not every meeting was entered, where a setting or Google says so. */
export function whyNotAll({
  by,
  stopped,
}: {
  readonly by: string;
  readonly stopped: string | null;
}): string[] {
  return [
    ...(by === 'mail' ? ['The dates go with the introduction mail, as the Settings say.'] : []),
    ...(stopped === 'quota' ? ['Google takes no more invitations for now. Call again tomorrow.'] : []),
  ];
}
