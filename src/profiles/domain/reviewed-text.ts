// One text of one mentor: what redaction finds in it, what the coordinator decided, what is still open, and the final
// words.
import type { Redaction, Setting } from '../../redaction/redact.ts';
import { isOnlyPlaceholders, rewrite } from '../../redaction/rewrite.ts';
import {
  type Flag,
  mergeSpans,
  overlaps,
  type Place,
  type Span,
  type SpanType,
  type Why,
} from '../../redaction/spans.ts';
import { tokensOf } from '../../redaction/tokens.ts';
import { isInARow, isPlainlyWords } from './plainly-words.ts';
import { type Decisions, type DecisionWord, wordKey, wordsOf } from './review.ts';

export interface OpenFlag extends Flag {
  readonly key: string;
  /** What we would do, taken where nobody decides. */
  readonly proposal: 'keep' | 'remove';
  /** Whether publishing waits for the decision. */
  readonly waits: boolean;
}

export interface ReviewedText {
  readonly original: string;
  /** Final words, open places still in them. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly open: readonly OpenFlag[];
  /** Proposals taken because nobody decided. */
  readonly taken: readonly { readonly key: string; readonly decision: 'keep' | 'remove' }[];
  /** Words, folded, that were taken out of this text or of another one of the profile. */
  readonly removed: readonly string[];
  /** Places of the original that stay because a person said so. */
  readonly kept: readonly string[];
  readonly isEmpty: boolean;
  readonly isOnlyPlaceholders: boolean;
}

interface Proposal {
  /** What stands for the place where it is taken out. */
  readonly type: SpanType;
  readonly propose: 'keep' | 'remove';
  /** It may show who somebody is, so nothing is published before a person decided. */
  readonly waits: boolean;
}

const sure = { propose: 'remove', waits: true } as const;
/** Worth a look, but no reason to wait. */
const look = { propose: 'keep', waits: false } as const;

const proposals: Readonly<Record<Why, Proposal>> = {
  'near miss': { type: 'colleague', ...sure },
  'name or word': { type: 'colleague', ...sure },
  stranger: { type: 'colleague', ...sure },
  employer: { type: 'unit', ...sure },
  'unit or word': { type: 'unit', ...sure },
  'job title': { type: 'unit', ...sure },
  role: { type: 'unit', propose: 'keep', waits: true },
  script: { type: 'colleague', ...sure },
  language: { type: 'colleague', propose: 'keep', waits: true },
  number: { type: 'id', ...sure },
  street: { type: 'address', ...sure },
  'rare word': { type: 'unit', ...look },
  fact: { type: 'unit', ...look },
  unread: { type: 'id', ...sure },
  gender: { type: 'name', ...look },
  'third person': { type: 'name', ...look },
};

/** Whether publishing waits for a decision about such a place. */
export function waitsFor(why: Why): boolean {
  return proposals[why].waits;
}

/** A stranger whose name is plainly a word stays, if nobody decides; what looks like somebody we know goes. */
function proposalFor(
  original: string,
  flag: Flag,
  { spans, flags, language }: Omit<Redaction, 'text'>,
  { topics }: Reviewer,
): Proposal['propose'] {
  const usual = proposals[flag.why].propose;
  if (flag.why !== 'stranger' || topics === undefined) return usual;
  const isWord = ({ start, end }: Place) => isPlainlyWords(original.slice(start, end), language, topics);
  const people = [
    ...spans,
    ...flags.filter((one) => proposals[one.why].propose === 'remove' && !isWord(one)),
  ];
  return isWord(flag) && !isInARow(original, flag, people) ? 'keep' : usual;
}

export interface Reviewer {
  readonly setting: Setting;
  readonly decisions: Decisions;
  /** Take our proposal wherever nobody decided. */
  readonly acceptProposals: boolean;
  readonly code: string;
  /** Instead of the code, where the same words of all profiles are one question: topics are ticked by many. */
  readonly asksFor?: string;
  /** Topics of the mentor, as `topicsToCompare` has them; left out where nobody looks at what we propose. */
  readonly topics?: ReadonlySet<string>;
  /** Words, folded, that go from other texts of this profile: they go from this one, too. */
  readonly gone: ReadonlySet<string>;
  /** How the text is searched. */
  readonly find: (text: string, setting: Setting) => Omit<Redaction, 'text'>;
}

type Decided = 'keep' | 'remove' | 'reword';

export function reviewText(original: string, reviewer: Reviewer): ReviewedText {
  const { setting, decisions, acceptProposals, code, asksFor = code, find } = reviewer;
  const found = find(original, setting);
  const spans: Span[] = [];
  const open = new Map<string, OpenFlag>();
  const kept: string[] = [];
  const taken = new Map<string, 'keep' | 'remove'>();
  const removed = new Set(reviewer.gone);
  const settle = ({ start, end }: Place, type: SpanType, decision: Decided, instead = '') => {
    const words = original.slice(start, end);
    if (decision === 'keep') kept.push(words);
    else spans.push({ start, end, type, ...(decision === 'reword' ? { label: instead } : {}) });
    if (decision === 'remove') removed.add(wordsOf(words));
  };
  for (const span of found.spans) {
    const decided = decisions.about(code, original, span);
    if (decided) settle(span, span.type, decidedAs(decided.decision), decided.instead);
    else spans.push(span);
  }
  for (const flag of found.flags) {
    const { type, waits } = proposals[flag.why];
    const propose = proposalFor(original, flag, found, reviewer);
    const decided = decisions.about(code, original, flag) ?? decisions.about(asksFor, original, flag);
    const key = wordKey(asksFor, wordsOf(original.slice(flag.start, flag.end)));
    if (decided) settle(flag, type, decidedAs(decided.decision), decided.instead);
    else if (acceptProposals) {
      settle(flag, type, propose);
      taken.set(key, propose);
    } else if (open.get(key)?.waits !== true) open.set(key, { ...flag, key, proposal: propose, waits });
  }
  spans.push(...elsewhere(original, reviewer, removed, spans));
  const all = mergeSpans(spans);
  const text = rewrite(original, all, found.language);
  return {
    original,
    text,
    spans: all,
    open: [...open.values()].sort((a, b) => a.start - b.start),
    taken: [...taken].map(([key, decision]) => ({ key, decision })),
    removed: [...removed],
    kept,
    isEmpty: original.trim() === '',
    isOnlyPlaceholders: isOnlyPlaceholders(text),
  };
}

function decidedAs(decision: DecisionWord): Decided {
  return decision === 'reword' ? 'reword' : decision.startsWith('remove') ? 'remove' : 'keep';
}

/** A name is rarely longer; so many words are looked up together. */
const MOST_WORDS = 4;

/** Where words that were taken out once stand again, and words that were decided about in another text. */
function elsewhere(
  original: string,
  { decisions, code }: Reviewer,
  removed: ReadonlySet<string>,
  spans: readonly Span[],
): Span[] {
  if (removed.size === 0 && decisions.all.length === 0) return [];
  const tokens = tokensOf(original);
  return tokens.flatMap((token, k): Span[] => {
    for (let n = Math.min(MOST_WORDS, tokens.length - k); n > 0; n--) {
      const last = tokens[k + n - 1]!;
      const place = { start: token.start, end: last.end };
      if (spans.some((span) => overlaps(span, place))) continue;
      const words = tokens.slice(k, k + n).map(({ plain }) => plain);
      const decided = token.isCapital ? decisions.aboutWords(code, words.join(' ')) : null;
      const isGone = removed.has(words.join(' ')) && (token.isCapital || n > 1);
      if (decided?.decision === 'reword') return [{ ...place, type: 'colleague', label: decided.instead }];
      if (isGone || decided?.decision.startsWith('remove')) return [{ ...place, type: 'colleague' }];
    }
    return [];
  });
}
