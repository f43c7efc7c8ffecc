// What the training of notes needs of the add-on's own sources.
export { fold } from '../../src/ground/folding.ts';
export { TO_ONE } from '../../src/ground/likely-out.ts';
export { noteEvidence } from '../../src/ground/note-evidence.ts';
export { standingSaid } from '../../src/people/status-notes.ts';
