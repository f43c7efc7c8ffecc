// Takes out of an answer what no page of the panel reads: a large programme has thousands of pairs, and a page shows a few.
import type { Question } from '../api/api.ts';
import type { HubRead, IntroduceRead, MatchRead, ProfilesRead, ScheduleRead } from '../api/page.ts';
import type { ScheduleView } from '../catch-ups/contract.ts';
import { eachKindOnce, type Issue } from '../ground/issue.ts';
import type { Hub } from '../hub/contract.ts';
import type { IntroduceView } from '../introduce/contract.ts';
import type { Sheets } from '../language/answer.ts';
import { sheetCalled } from '../language/sheets-called.ts';
import type { MatchView } from '../matching/contract.ts';
import type { ProfilesView } from '../profiles/contract.ts';
import { askedSections } from '../standing/domain/asked-sections.ts';

function hubPage({ asked, ...view }: Hub): HubRead {
  return { ...view, sections: askedSections(asked) };
}

/** What is asked is not listed as well. */
function matchPage({ asked, ...view }: MatchView): MatchRead {
  const issues = view.issues.filter(({ isAsked }) => isAsked !== true);
  return {
    ...view,
    issues,
    sections: askedSections(asked),
    pairs: view.pairs.map(({ checks }) => ({ checks: checks.slice(0, 1) })),
  };
}

function profilesPage({ redactions: _all, ...view }: ProfilesView): ProfilesRead {
  return {
    ...view,
    profiles: view.profiles.map(({ code, state, fields, places, chosenBy, texts }) => ({
      code,
      state,
      fields,
      places,
      chosenBy,
      texts,
    })),
  };
}

function introducePage({ followUp, held, hidden: _hidden, ...view }: IntroduceView): IntroduceRead {
  const each = [...new Map(followUp.map((one) => [one.person, one])).values()];
  return {
    ...view,
    held: held.map(({ name, why }) => ({ name, why })),
    followUp: {
      unfit: followUp.filter(({ fit }) => fit === 'not good').map(({ name, between }) => ({ name, between })),
      owing: each.filter(({ owes }) => owes.length > 0).map(({ name, owes }) => ({ name, owes })),
    },
  };
}

function schedulePage(view: ScheduleView): ScheduleRead {
  const { lost: _lost, ...shown } = view;
  return { ...shown, meetings: view.meetings.map(({ state }) => ({ state })) };
}

/** Sheets that the page of a question names, by our own names. */
const named: { readonly [Q in Question]?: readonly string[] } = {
  columns: ['Columns'],
  profiles: ['Mentors'],
  match: ['Matches', 'Unmatched', 'Match proof', 'Circles'],
  explain: ['Matches', 'Never pair'],
  introduce: ['Outbox'],
  schedule: ['Catch-ups', 'Dates'],
  survey: ['Survey questions'],
  settings: ['Settings', 'Rules', 'Strands'],
};

/** What they are called in this file; the panel fills it into its own words. */
export function sheetsOf(question: Question): Sheets {
  return Object.fromEntries((named[question] ?? []).map((name) => [name, sheetCalled(name)]));
}

/** The answer to a question as a page reads it. Issues of one kind are said once, with all their rows, and those that are only counted are not listed. */
export function forPage(question: Question, value: unknown): unknown {
  const pages: { readonly [Q in Question]?: (view: never) => object } = {
    hub: hubPage,
    match: matchPage,
    profiles: profilesPage,
    introduce: introducePage,
    schedule: schedulePage,
  };
  const page = pages[question]?.(value as never) ?? value;
  if (typeof page !== 'object' || page === null || !('issues' in page)) return page;
  const listed = (page.issues as readonly Issue[]).filter(({ isCounted }) => isCounted !== true);
  return { ...page, issues: eachKindOnce(listed) };
}
