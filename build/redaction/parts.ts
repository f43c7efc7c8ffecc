// What the training in build/redaction needs of the sources.
export { waitsFor } from '../../src/profiles/domain/reviewed-text.ts';
export { knownPeople } from '../../src/redaction/known/known-people.ts';
export { unitForms } from '../../src/redaction/known/units.ts';
export { evidenceOf } from '../../src/redaction/likely/evidence.ts';
export { likelyIn } from '../../src/redaction/likely/likely.ts';
export { seated, seatsIn } from '../../src/redaction/likely/outright.ts';
export { TO_ONE } from '../../src/redaction/likely/score.ts';
export { mayTell, sightOf, touched } from '../../src/redaction/likely/sight.ts';
export { signsOf } from '../../src/redaction/likely/surroundings.ts';
export { lookIn } from '../../src/redaction/redact.ts';
export { readCases } from '../../test/redaction/cases/read-cases.ts';
