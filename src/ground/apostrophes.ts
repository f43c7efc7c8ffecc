// "I dont agree", "cant make it", "wont join": a not that lost its apostrophe is a not.

const LOST = /\b(do|does|did|is|are|was|were|has|have|had|would|could|should)nt\b/g;

/** The text with the apostrophes that belong into it. @param said  folded. */
export function withApostrophes(said: string): string {
  return said
    .replace(LOST, "$1n't")
    .replace(/\bcant\b/g, "can't")
    .replace(/\bwont\b/g, "won't");
}
