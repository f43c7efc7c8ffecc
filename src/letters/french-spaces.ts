// French sets a space before ? ! ; : and inside « »: in a mail it never breaks, so that no line begins with a mark.

const NO_BREAK = '\u00a0';

/** A space that stands there already is kept from breaking; none is added, so that links and times stay as they are. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[?!;:»])|(?<=«) /g, NO_BREAK);
}
