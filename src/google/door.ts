// The one door for the panel and the command line: a question by name, an answer as a value. Nothing that went wrong
// leaves as an exception, because an exception's text is Google's, translated, and not for coordinators.

import { compareObjectives } from '../actions/also/alternatives.ts';
import { checkPermissions } from '../actions/also/check-permissions.ts';
import { closeEdition } from '../actions/also/close-edition.ts';
import { readColumns } from '../actions/also/columns.ts';
import { decidePair } from '../actions/also/decide.ts';
import { erasePerson } from '../actions/also/erase.ts';
import { explainPair } from '../actions/also/explain.ts';
import { showFlow } from '../actions/also/flows.ts';
import { handOn } from '../actions/also/hand-on.ts';
import { readHub } from '../actions/also/hub.ts';
import { nextEdition } from '../actions/also/next-edition.ts';
import { makeNotes } from '../actions/also/notes.ts';
import { pageWords } from '../actions/also/page-words.ts';
import { makePairNotes } from '../actions/also/pair-notes.ts';
import { reviewProfiles } from '../actions/also/review.ts';
import { changeSettings } from '../actions/also/settings.ts';
import { showRows } from '../actions/also/show.ts';
import { startProgramme } from '../actions/also/starter.ts';
import { introducePairs } from '../actions/introduce.ts';
import { letGo } from '../actions/leaving.ts';
import { mailAgain } from '../actions/mail-again.ts';
import { matchPeople } from '../actions/match.ts';
import { writeProfiles } from '../actions/profiles.ts';
import { scheduleCatchUps } from '../actions/schedule.ts';
import { countAnswers } from '../actions/survey.ts';
import type { Answer, Api, Question } from '../api.ts';
import { eachKindOnce } from '../domain/people/issue.ts';
import { Refusal } from '../domain/refusal.ts';
import { beginIn, languageOf, languageSettled } from '../domain/words/language.ts';
import { type Plain, say } from '../domain/words/say.ts';
import type { Ports } from '../ports.ts';
import { VERSION } from '../version.ts';
import { createCalendars } from './calendar.ts';
import { minutesAhead } from './clock.ts';
import { createDocuments } from './documents.ts';
import { forPage } from './for-page.ts';
import { createMailer } from './mailer.ts';
import { createMemory } from './memory.ts';
import { createRunLock } from './run-lock.ts';
import { createWorkbook } from './sheets.ts';

type Answers = {
  readonly [Q in Question]: (ports: Ports, request: Parameters<Api[Q]>[0]) => ReturnType<Api[Q]>;
};

const answers = {
  hub: readHub,
  columns: readColumns,
  match: matchPeople,
  explain: explainPair,
  alternatives: compareObjectives,
  decide: decidePair,
  leaving: letGo,
  words: pageWords,
  mailAgain,
  show: showRows,
  profiles: writeProfiles,
  review: reviewProfiles,
  introduce: introducePairs,
  schedule: scheduleCatchUps,
  survey: countAnswers,
  erase: erasePerson,
  handOn,
  flows: showFlow,
  close: closeEdition,
  nextEdition,
  settings: changeSettings,
  starter: startProgramme,
  permissions: checkPermissions,
  notes: makeNotes,
  pairNotes: makePairNotes,
} satisfies Answers;

/** @param page  whether a page of the panel asks, which reads less than the command line. */
export function answer(
  question: unknown,
  request: unknown,
  language: unknown,
  page: unknown,
): Answer<unknown> {
  beginIn(languageOf(language));
  if (typeof question !== 'string' || !Object.keys(answers).includes(question)) return trouble(null);
  try {
    const now = new Date();
    const ports: Ports = {
      workbook: createWorkbook(),
      documents: createDocuments(),
      calendars: createCalendars(),
      minutesAhead,
      lock: createRunLock(),
      mailer: createMailer(),
      memory: createMemory(),
      chance: Math.random,
      elapsed: () => Date.now() - now.getTime(),
      now,
      version: VERSION,
    };
    const ask = answers[question as Question] as (ports: Ports, request: unknown) => unknown;
    const value = ask(ports, request);
    const read = page === true ? forPage(question as Question, value) : value;
    return { ok: true, language: languageSettled(), value: read };
  } catch (error) {
    if (error instanceof Refusal)
      return {
        ok: false,
        language: languageSettled(),
        kind: error.kind === 'decide' ? 'decide' : 'refused',
        error: error.text,
        issues: page === true ? eachKindOnce(error.issues) : error.issues,
      };
    console.error(
      'Mentoring Desk %s: %s in %s',
      VERSION,
      error instanceof Error ? error.name : 'error',
      question,
    );
    return trouble(question as Question);
  }
}

/** What was asked, as the Log calls it, and the sheet to look into; where neither is here, the file as a whole. */
const places: { readonly [Q in Question]?: readonly [act: Plain, sheet: string] } = {
  columns: ['Set up', 'Columns'],
  match: ['Match', 'Matches'],
  profiles: ['Profiles', 'Documents'],
  review: ['Review', 'Mentors'],
  introduce: ['Introduce', 'Outbox'],
  schedule: ['Catch-ups', 'Catch-ups'],
  survey: ['Survey', 'Results'],
  leaving: ['Somebody left', 'Matches'],
  mailAgain: ['Mail again', 'Outbox'],
  erase: ['Erase a person', 'Log'],
  close: ['Close the edition', 'Log'],
  nextEdition: ['Begin an edition', 'Settings'],
  settings: ['Settings changed', 'Settings'],
};

/** Every write is repeatable, so "try again" is always the right advice. */
function trouble(question: Question | null): Answer<never> {
  const place = question === null ? undefined : places[question];
  return {
    ok: false,
    language: languageSettled(),
    kind: 'trouble',
    error: {
      what: place
        ? say('Something went wrong between Google and us, at “{act}”.', { act: say(place[0]) })
        : say('Something went wrong between Google and us.'),
      where: place ? place[1] : say('this file'),
      remedy: say('Form answers are untouched. Please try again: nothing is done twice.'),
    },
    issues: [],
  };
}
