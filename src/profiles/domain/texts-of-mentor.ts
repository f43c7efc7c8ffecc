// The profile of one mentor before attributes are banded: texts redacted and reviewed, and whether anything stands in the way.

import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import type { Setting } from '../../redaction/redact.ts';
import type { Answered, ProfileSources } from './answered-mentors.ts';
import { findInAttribute, findOnce } from './attribute-texts.ts';
import { publishIssue, textIssues } from './issues.ts';
import { topicsToCompare } from './plainly-words.ts';
import { everyText, isReadable, type Profile } from './profile.ts';
import type { Decisions } from './review.ts';
import { type Reviewer, reviewText } from './reviewed-text.ts';
import type { Shown } from './shown.ts';

/** @param setting  how redaction looks at texts of this mentor. */
export function bareProfile(
  { leftOut, acceptProposals }: ProfileSources,
  one: Answered,
  shown: readonly Shown[],
  setting: Setting,
  decisions: Decisions,
): { profile: Profile; issues: Issue[] } {
  const { mentor, code } = one;
  const topics = topicsToCompare([...mentor.topics, ...mentor.skills]);
  const reviewer = { setting, decisions, acceptProposals, code, topics };
  const first = textsOf(one, shown, { ...reviewer, gone: decisions.removedEverywhere });
  const gone = new Set(everyText(first).flatMap(({ reviewed }) => reviewed.removed));
  const {
    texts,
    topics: lists,
    answers,
  } = gone.size === 0 ? first : textsOf(one, shown, { ...reviewer, gone });
  const refusal = publishIssue(one, leftOut.has(mentor.id));
  const every = [...texts, ...lists, ...answers];
  const issues = refusal === null ? textIssues(one, texts) : refusal === 'left out' ? [] : [refusal];
  const hasWords = [...texts, ...lists].some(isReadable);
  const isOpen = every.some(({ reviewed }) => reviewed.open.some((flag) => flag.waits));
  const profile: Profile = {
    code,
    mentor,
    state: refusal !== null ? 'left out' : !hasWords ? 'empty' : isOpen ? 'open' : 'ready',
    texts,
    topics: lists,
    answers,
    attributes: [],
    places: mentor.places,
  };
  return { profile, issues };
}

/** What a mentor shows, each text searched on its own. */
function textsOf(
  { mentor, code, answer }: Answered,
  shown: readonly Shown[],
  reviewer: Omit<Reviewer, 'find'>,
): Pick<Profile, 'texts' | 'topics' | 'answers'> {
  const open = shown.filter((one) => one.shown && !one.hiddenFor.includes(code));
  const isShown = (field: string) => open.some(({ row }) => row.field === field);
  const review = (text: string, find: Reviewer['find'] = findOnce) => reviewText(text, { ...reviewer, find });
  const lists = [...(isShown('topics') ? mentor.topics : []), ...(isShown('skills') ? mentor.skills : [])];
  return {
    texts: open
      .filter(({ row }) => row.kind === 'text')
      .map(({ row }) => ({
        field: row.field,
        name: say(row.name),
        reviewed: review(answer(row.field).trim()),
      })),
    topics: lists.map((text) => ({
      field: 'topics',
      name: say('Topics'),
      reviewed: reviewText(text, { ...reviewer, asksFor: 'topics', find: findOnce }),
    })),
    answers: open
      .filter(({ row }) => row.kind === 'attribute')
      .map(({ row }) => ({
        field: row.field,
        name: say(row.name),
        reviewed: review(answer(row.field).trim(), findInAttribute(row.field)),
      })),
  };
}
