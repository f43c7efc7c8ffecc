// What speaks for a meaning, as all steps hand it on.
/** Evidence by name; weights from 0 to 1. */
export type Evidence = Map<string, number>;

/** How much speaks for a name: 0 where nothing does. Every chance of a meaning is asked for in the same way. */
export const shareOf = (evidence: ReadonlyMap<string, number>, name: string): number => {
  const share = evidence.get(name);
  return share === undefined ? 0 : share;
};

const ANSWERS =
  /^a:|^[<>]|^at (?:first|last)$|^(?:answered|no answers|mostly blank|constant|all different|few different|options|options of both|lists of both|names others|mentions others|row is a person|one for all|one of many ticks)$|addresses$/;

/** Whether evidence comes from the answers and what stands around them; what a question's words say is all the rest. */
export const isOfAnswers = (name: string): boolean => ANSWERS.test(name);
