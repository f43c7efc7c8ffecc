// What every text for a coordinator has to be: short sentences, none of the words that only engineers use.

/** Words in a sentence. */
const LONGEST = 25;
const JARGON =
  /\b(API|JSON|token|scope|exception|null|undefined|ledger|hash|solver|objective function|dual|parse|sync|backend|cache|boolean|timeout|quota)\b/i;

export function longSentences(texts: readonly string[]): string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:;…])\s+/));
  const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  return sentences.filter((sentence) => words(sentence) > LONGEST);
}

export function withJargon(texts: readonly string[]): string[] {
  return texts.filter((text) => JARGON.test(text));
}
