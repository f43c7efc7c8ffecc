// The one door for the panel and the command line: a question by name, an answer as a value. Nothing that went wrong
// leaves as an exception, because an exception's text is Google's, translated, and not for coordinators.

import type { Answer, Api, Question } from '../api/api.ts';
import { scheduleCatchUps } from '../catch-ups/act/schedule.ts';
import { eachKindOnce } from '../ground/issue.ts';
import { readHub } from '../hub/act/hub.ts';
import { introducePairs } from '../introduce/act/introduce.ts';
import { mailAgain } from '../introduce/act/mail-again.ts';
import { noteAnswers } from '../introduce/act/note-answers.ts';
import { makeNotes } from '../introduce/act/notes.ts';
import { makePairNotes } from '../introduce/act/pair-notes.ts';
import { beginIn, languageOf, languageSettled } from '../language/language.ts';
import { Refusal } from '../language/refusal.ts';
import { type Plain, say } from '../language/say.ts';
import { sheetsAre, tabCalled } from '../language/sheets-called.ts';
import { letGo } from '../leaving/act/leaving.ts';
import { compareObjectives } from '../matching/act/alternatives.ts';
import { explainPair } from '../matching/act/explain.ts';
import { decidePair } from '../matching/act/lock-or-forbid.ts';
import { matchPeople } from '../matching/act/match.ts';
import { pageWords } from '../panel-words/act/page-words.ts';
import { checkPermissions } from '../people-data/act/check-permissions.ts';
import { closeEdition } from '../people-data/act/close-edition.ts';
import { erasePerson } from '../people-data/act/erase.ts';
import { showFlow } from '../people-data/act/flows.ts';
import { handOn } from '../people-data/act/hand-on.ts';
import { nextEdition } from '../people-data/act/next-edition.ts';
import type { Ports } from '../ports/ports.ts';
import { writeProfiles } from '../profiles/act/profiles.ts';
import { reviewProfiles } from '../profiles/act/review.ts';
import { readColumns } from '../set-up/act/columns.ts';
import { showRows } from '../set-up/act/show.ts';
import { changeSettings } from '../settings/act/settings.ts';
import { answerNote } from '../standing/act/answer-note.ts';
import { startProgramme } from '../starter/act/starter.ts';
import { countAnswers } from '../survey/act/survey.ts';
import { takeBack } from '../take-back/act/take-back.ts';
import { VERSION } from '../version.ts';
import { createPorts } from './create-ports.ts';
import { forPage, sheetsOf } from './for-page.ts';

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
  standing: answerNote,
  leaving: letGo,
  words: pageWords,
  mailAgain,
  noteAnswers,
  show: showRows,
  profiles: writeProfiles,
  review: reviewProfiles,
  introduce: introducePairs,
  schedule: scheduleCatchUps,
  survey: countAnswers,
  erase: erasePerson,
  handOn,
  flows: showFlow,
  takeBack,
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
  sheetsAre(null);
  const sheets = () => (page === true ? { sheets: sheetsOf(question as Question) } : {});
  if (typeof question !== 'string' || !Object.keys(answers).includes(question)) return trouble(null);
  try {
    const ports = createPorts(new Date());
    const ask = answers[question as Question] as (ports: Ports, request: unknown) => unknown;
    const value = ask(ports, request);
    const read = page === true ? forPage(question as Question, value) : value;
    return { ok: true, language: languageSettled(), ...sheets(), value: read };
  } catch (error) {
    if (error instanceof Refusal)
      return {
        ok: false,
        language: languageSettled(),
        ...sheets(),
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
  standing: ['Who takes part', 'Mentees'],
  leaving: ['Somebody left', 'Matches'],
  mailAgain: ['Mail again', 'Outbox'],
  noteAnswers: ['Answers of mentors', 'Matches'],
  takeBack: ['Taken back', 'Undo'],
  erase: ['Erase a person', 'Log'],
  close: ['Close the edition', 'Log'],
  nextEdition: ['Begin an edition', 'Settings'],
  settings: ['Settings changed', 'Settings'],
};

/** These delete answers, and a run that broke may have done so already. */
const deleting: readonly (Question | null)[] = ['erase', 'starter'];

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
      where: place ? tabCalled(place[1]) : say('this file'),
      remedy: deleting.includes(question)
        ? say('Please try again: nothing is done twice.')
        : say('Form answers are untouched. Please try again: nothing is done twice.'),
    },
    issues: [],
  };
}
