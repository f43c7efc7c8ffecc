// What packing the words needs of the add-on.

export { ideasInAnswers, ideasInQuestions } from '../../src/reading/ideas.ts';
export { createForesight, textIn } from '../../src/reading/packed-text.ts';
