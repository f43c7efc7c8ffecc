// What both scores of redaction learn from: words and places of the cases, with what the hand that wrote the text says of them.
import { lookedAt } from './engine.mjs';

/** A case as the first score sees it. */
export function seen(redaction, one) {
  const { scene, spans, flags, asked } = lookedAt(redaction, one);
  const sight = redaction.sightOf(scene, spans, asked);
  return { ...one, scene, spans, flags, asked, sight, isShown: redaction.touched(scene.tokens, flags) };
}

/** Words of a mark that the rules found are learnt as if the rules had missed the whole mark, with less weight. */
export function wordExamples(redaction, one) {
  const { scene, sight, isShown, marks, hand, hazard } = one;
  return scene.tokens.flatMap((token, at) => {
    const mark = marks.find(({ start, end }) => start < token.end && token.start < end);
    if (mark?.mark === 'either' || !redaction.mayTell(sight, at)) return [];
    const isSomebody = mark !== undefined && mark.mark !== 'stay';
    const isLeft = !sight.isGone[at] && !isShown[at];
    if (!isSomebody && sight.isGone[at]) return [];
    const view = isSomebody && !isLeft ? withoutMark(sight, mark) : sight;
    const where = `${hazard}: ${scene.text.slice(Math.max(0, token.start - 30), token.end + 20).replace(/\n/g, '⏎')}`;
    const weight = !isSomebody ? 1 : isLeft ? 3 : 0.5;
    return [{ one, hand, at, isSomebody, isLeft, weight, where, evidence: redaction.evidenceOf(view, at) }];
  });
}

function withoutMark(sight, { start, end }) {
  const isIn = (at) => sight.scene.tokens[at].start < end && start < sight.scene.tokens[at].end;
  return {
    ...sight,
    isGone: sight.isGone.map((is, at) => is && !isIn(at)),
    isAsked: sight.isAsked.map((is, at) => is && !isIn(at)),
  };
}

/** Names of the workbook teach what stands around people; nothing is decided about them. */
const WEIGHTS = {
  stranger: 1,
  'name or word': 1,
  'near miss': 1,
  'rare word': 1,
  employer: 1,
  sure: 0.5,
};

/** Places that are asked about, those of the first score among them. */
export function placeExamples(redaction, one, all) {
  const { scene, spans } = one;
  const seats = redaction.seatsIn(scene, spans, all);
  const named = spans.filter(({ type }) => type === 'name' || type === 'colleague');
  const places = [
    ...all.filter(({ why }) => why in WEIGHTS),
    ...named.map((span) => ({ ...span, why: 'sure' })),
  ];
  return redaction.seated(scene, places).flatMap(({ place, first, last }) => {
    const label = labelOf(one, place);
    const isFact = place.why === 'rare word' || place.why === 'employer';
    // A town or a firm that is asked about is nobody; a stranger that only has to be asked about is somebody.
    if (label === 'either' || (label === 'asked' && isFact)) return [];
    const isSomebody = label === 'gone' || label === 'asked';
    const where = `${one.hazard}: ${one.text.slice(Math.max(0, place.start - 30), place.end + 20).replace(/\n/g, '⏎')}`;
    const evidence = redaction.signsOf(seats, { why: place.why, first, last });
    const weight = WEIGHTS[place.why] * (label === 'stay' ? 1.5 : 1);
    return [{ file: one.file, hand: one.hand, label, isSomebody, weight, evidence, where }];
  });
}

function labelOf({ marks }, flag) {
  const here = new Set(
    marks.filter(({ start, end }) => start < flag.end && flag.start < end).map(({ mark }) => mark),
  );
  return ['gone', 'asked', 'stay', 'either'].find((mark) => here.has(mark)) ?? 'none';
}
