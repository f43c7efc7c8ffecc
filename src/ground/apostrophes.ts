// "I dont agree", "cant make it", "wont join": a not that lost its apostrophe is a not.

const LOST = /\b(does|did|is|are|was|were|has|have|had|would|could|should)nt\b/g;

/** In French "dont" is of whom: only after who says so, or at the front, is it "do not". */
const DO_NOT =
  /(?<=^|\b(?:i|we|they|you|please|and|but|really|just|also) )dont\b(?! (?:les?|la|une?|elles?|ils?|je|on|nous|vous|sa|son|ses)\b)/gi;

/** The text with the apostrophes that belong into it. @param said  folded. */
export function withApostrophes(said: string): string {
  return said
    .replace(LOST, "$1n't")
    .replace(DO_NOT, "don't")
    .replace(/\bcant\b/g, "can't")
    .replace(/\bwont\b/g, "won't");
}
