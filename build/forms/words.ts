// What packing the words needs of the add-on.

export { createForesight, GROUP, lettersBy, PART_END, partsIn } from '../../src/reading/packed-text.ts';
export { BASE, LEAST_RANGE } from '../../src/reading/range-coder.ts';
export { wordLists } from '../../src/reading/words.ts';
