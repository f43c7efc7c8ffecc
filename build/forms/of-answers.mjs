// Which evidence comes from the answers of a column: in training a question is seen with those of ever another column.
const ANSWERS =
  /^a:|^[<>]|^at (?:first|last)$|^(?:answered|no answers|mostly blank|constant|all different|few different|options|options of both|lists of both|names others|mentions others|row is a person|one for all|one of many ticks)$|addresses$/;

/** Whether evidence comes from the answers and what stands around them; what a question's words say is all the rest. */
export const isOfAnswers = (name) => ANSWERS.test(name);
