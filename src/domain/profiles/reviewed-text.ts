// One text of one mentor: what redaction finds in it, what the coordinator decided, what is still open, and the final
// words.
import { findIn, type Setting } from '../redaction/redact.ts';
import { isOnlyPlaceholders, rewrite } from '../redaction/rewrite.ts';
import { type Flag, mergeSpans, type Place, type Span, type SpanType, type Why } from '../redaction/spans.ts';
import { type Decisions, placeKey } from './review.ts';

export interface OpenFlag extends Flag {
  readonly key: string;
  /** What we would do, taken where nobody decides. */
  readonly proposal: 'keep' | 'remove';
}

export interface ReviewedText {
  readonly original: string;
  /** Final words, open places still in them. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly open: readonly OpenFlag[];
  /** Proposals taken because nobody decided. */
  readonly taken: readonly { readonly key: string; readonly decision: 'keep' | 'remove' }[];
  /** Places of the original that stay because a person said so. */
  readonly kept: readonly string[];
  readonly isEmpty: boolean;
  readonly isOnlyPlaceholders: boolean;
}

/** What stands for a place that is taken out after a question, and whether we would take it out. */
const proposals: Readonly<Record<Why, { readonly type: SpanType; readonly propose: 'keep' | 'remove' }>> = {
  'near miss': { type: 'colleague', propose: 'remove' },
  'name or word': { type: 'colleague', propose: 'remove' },
  stranger: { type: 'colleague', propose: 'remove' },
  employer: { type: 'unit', propose: 'remove' },
  'unit or word': { type: 'unit', propose: 'remove' },
  'job title': { type: 'unit', propose: 'remove' },
  role: { type: 'unit', propose: 'keep' },
  script: { type: 'colleague', propose: 'remove' },
  number: { type: 'id', propose: 'remove' },
  street: { type: 'address', propose: 'remove' },
  'rare word': { type: 'unit', propose: 'keep' },
  gender: { type: 'name', propose: 'keep' },
  'third person': { type: 'name', propose: 'keep' },
};

/** @param acceptProposals  take our proposal wherever nobody decided. */
export function reviewText(
  original: string,
  setting: Setting,
  decisions: Decisions,
  acceptProposals: boolean,
): ReviewedText {
  const found = findIn(original, setting);
  const spans: Span[] = [];
  const open: OpenFlag[] = [];
  const kept: string[] = [];
  const taken: { key: string; decision: 'keep' | 'remove' }[] = [];
  const settle = (place: Place, type: SpanType, decision: 'keep' | 'remove' | 'reword', instead = '') => {
    if (decision === 'keep') kept.push(original.slice(place.start, place.end));
    else
      spans.push({
        start: place.start,
        end: place.end,
        type,
        ...(decision === 'reword' ? { label: instead } : {}),
      });
  };
  for (const span of found.spans) {
    const decided = decisions.about(original, span);
    if (decided) settle(span, span.type, wordOf(decided.decision), decided.instead);
    else spans.push(span);
  }
  for (const flag of found.flags) {
    const { type, propose } = proposals[flag.why];
    const decided = decisions.about(original, flag);
    if (decided) settle(flag, type, wordOf(decided.decision), decided.instead);
    else if (acceptProposals) {
      settle(flag, type, propose);
      taken.push({ key: placeKey(original, flag), decision: propose });
    } else open.push({ ...flag, key: placeKey(original, flag), proposal: propose });
  }
  const text = rewrite(original, mergeSpans(spans), found.language);
  return {
    original,
    text,
    spans: mergeSpans(spans),
    open,
    taken,
    kept,
    isEmpty: original.trim() === '',
    isOnlyPlaceholders: isOnlyPlaceholders(text),
  };
}

function wordOf(decision: string): 'keep' | 'remove' | 'reword' {
  return decision === 'remove' || decision === 'reword' ? decision : 'keep';
}
