// What the training script needs of the add-on.

export { roles } from '../../src/domain/people/fields/field.ts';
export { fieldsOf } from '../../src/domain/people/fields/fields.ts';
export { knownKey } from '../../src/domain/reading/known-questions.ts';
export { ideasOf } from '../../src/domain/reading/lexicon.ts';
export { fingerprint } from '../../src/domain/reading/packed.ts';
export { questionOf } from '../../src/domain/reading/question.ts';
export { questionEvidence } from '../../src/domain/reading/question-evidence.ts';
export { readTabs } from '../../src/domain/reading/read-tabs.ts';
export { nameEvidence, roleEvidence } from '../../src/domain/reading/role-evidence.ts';
export { createScorer } from '../../src/domain/reading/scores.ts';
export { evidenceOf, nameIdeas } from '../../src/domain/reading/workbook-evidence.ts';
export { starterForms } from '../../src/domain/starter/questions.ts';
export { french } from '../../src/domain/words/french/french.ts';
export { wordings } from '../../test/domain/people/wordings.ts';
