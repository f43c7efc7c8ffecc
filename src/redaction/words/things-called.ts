// Given names that programs, shops, cars, towns and plays go by as well: "Alexa reminds me", "Hugo built the site", "Wendy's team". Folded.

const things: ReadonlySet<string> = new Set(
  'alexa siri hugo cassandra jasmine alma julia levi wendy macy okta clio megane zoe orlando antigone'.split(
    ' ',
  ),
);

/** Whether a given name, alone, may as well be a thing. */
export function isThingCalled(word: string): boolean {
  return things.has(word);
}

/** What speaks from a box in most kitchens: "thanks to Alexa" says nothing of a person. */
const voices: ReadonlySet<string> = new Set(['alexa', 'siri', 'cortana']);

export function isVoice(word: string): boolean {
  return voices.has(word);
}
