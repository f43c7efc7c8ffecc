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
  number: { type: 'id', ...sure },
  street: { type: 'address', ...sure },
  'rare word': { type: 'unit', ...look },
  gender: { type: 'name', ...look },
  'third person': { type: 'name', ...look },
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
    const { type, propose, waits } = proposals[flag.why];
    const decided = decisions.about(original, flag);
    if (decided) settle(flag, type, wordOf(decided.decision), decided.instead);
    else if (acceptProposals) {
      settle(flag, type, propose);
      taken.push({ key: placeKey(original, flag), decision: propose });
    } else open.push({ ...flag, key: placeKey(original, flag), proposal: propose, waits });
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
