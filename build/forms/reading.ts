// What the training script needs of the add-on.

import { allMeanings } from '../../src/reading/usual-scorer.ts';

export { french } from '../../src/language/french/french.ts';
export { Evidence } from '../../src/reading/evidence.ts';
export { roles } from '../../src/reading/fields/field.ts';
export { fieldsOf } from '../../src/reading/fields/fields.ts';
export { knownKey } from '../../src/reading/known-questions.ts';
export { ideasOf } from '../../src/reading/lexicon.ts';
export { createRows, fingerprint, SIZES } from '../../src/reading/packed.ts';
export { questionOf } from '../../src/reading/question.ts';
export { questionEvidence } from '../../src/reading/question-evidence.ts';
export { BASE, LEAST_RANGE } from '../../src/reading/range-coder.ts';
export { readTabs } from '../../src/reading/read-tabs.ts';
export { nameEvidence, roleEvidence, tabNames } from '../../src/reading/role-evidence.ts';
export { createScorer } from '../../src/reading/scores.ts';
export { columnNames } from '../../src/reading/usual-scorer.ts';
export { evidenceOf } from '../../src/reading/workbook-evidence.ts';
export { starterForms } from '../../src/starter/domain/questions.ts';
export { wordings } from '../../test/people/wordings.ts';

export const meanings = allMeanings();
