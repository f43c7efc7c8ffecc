// What the training in build/redaction needs of the sources.
export { waitsFor } from '../../src/profiles/domain/reviewed-text.ts';
export { knownPeople } from '../../src/redaction/known/known-people.ts';
export { unitForms } from '../../src/redaction/known/units.ts';
export { edgesOf } from '../../src/redaction/layers/edges.ts';
export { looksIn } from '../../src/redaction/layers/facts.ts';
export { evidenceOf } from '../../src/redaction/likely/evidence.ts';
export { likelyIn, WORDS_FROM } from '../../src/redaction/likely/likely.ts';
export { PLACES_FROM, seated, seatsIn, sortedOut } from '../../src/redaction/likely/outright.ts';
export { TO_ONE } from '../../src/redaction/likely/score.ts';
export { mayTell, sightOf, touched } from '../../src/redaction/likely/sight.ts';
export { likenessOf, signsOf } from '../../src/redaction/likely/surroundings.ts';
export { findIn, lookIn } from '../../src/redaction/redact.ts';
export { covers, mergeSpans } from '../../src/redaction/spans.ts';
export { readCases } from '../../test/redaction/cases/read-cases.ts';
