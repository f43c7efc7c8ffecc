// Every word of the settings page that the add-on itself does not bring along, in English.
import { count } from './count.ts';

export const settingsMessages = {
  title: 'Settings',
  lead: 'All of this is in the sheets {Settings}, {Rules} and {Strands}, where you may change it too.',
  begin: 'Begin like a programme of this kind',
  fill: 'Fill in',
  filled: 'Filled in. Nothing is written until you press Save.',
  rules: 'Whom we never pair',
  strands: 'Strands',
  noStrands:
    'One strand for everybody, one to one. Add strands where programmes differ in kind, length or places.',
  newStrand: 'A new strand',
  places: (n: string) => count(Number(n), 'place'),
  months: (n: string) => count(Number(n), 'month'),
  add: 'Add a strand',
  remove: 'Take this strand out',
  save: (n: number): string => (n === 0 ? 'Nothing to save' : `Save ${count(n, 'change')}`),
  undo: 'Undo',
  saved: 'Saved. Results in the sheets stay as they are until you do a step again.',
  notSaved: 'Nothing was saved. Please correct what is marked.',
  strandsAnew:
    '{Strands} has changed meanwhile and is shown as it is now. Your unsaved changes to strands are gone.',
  busy: 'Saving…',
};
