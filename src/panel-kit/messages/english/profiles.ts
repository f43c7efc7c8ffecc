// Every word of the Profiles page, in English.
import type { ProfilesView } from '../../../api/api.ts';
import { count } from './count.ts';

/** What publishing would do now. */
function changeSays(change: ProfilesView['change']): string {
  if (change.kind === 'new') return 'No document yet.';
  if (change.kind === 'same') return 'It shows what your sheets say now.';
  if (change.kind === 'deleted')
    return 'The document is gone; perhaps it is in the bin. Publish to make a new one. Codes stay.';
  if (change.kind === 'update') return addedSays(change.added);
  const why = [
    ...(change.corrected.length > 0 ? [`changed: ${change.corrected.join(', ')}`] : []),
    ...(change.gone.length > 0 ? [`gone: ${change.gone.join(', ')}`] : []),
  ].join('; ');
  return `Profiles ${why}. Its editors can read earlier versions, so publishing makes a new one and puts this one into the bin. Share the new one.`;
}

function addedSays(added: readonly string[]): string {
  if (added.length === 0)
    return 'Free places have changed. Publishing again brings the same document up to date.';
  if (added.length === 1)
    return `${added[0]} is new. Alone it stands out if people compare; waiting for more hides it better.`;
  return `${added.length} profiles are new. Publishing again adds them to the same document.`;
}

export const profileMessages = {
  lead: (listed: number, leftOut: number) =>
    `${count(listed, 'mentor gets', 'mentors get')} a profile without a name${leftOut === 0 ? '' : `, ${leftOut} ${leftOut === 1 ? 'does' : 'do'} not`}.`,
  still: 'Colleagues may still recognise somebody.',
  draw: (n: number) => `Draw ${count(n, 'code')}`,
  codesFirst:
    'Codes come first: drawn at random, the same for the whole edition. You see every profile before anything is published.',
  drawn: 'Codes are in the sheet {Mentors}. They stay.',
  publish: (n: number) => (n === 0 ? 'Publish' : `Publish ${count(n, 'profile')}`),
  publishAgain: 'Publish again',
  again: 'Read again',
  open: 'Open the document',
  done: 'Published. Share the document in Google Docs with those who choose, as readers.',
  remembered: 'Remembered. Nothing was published.',
  published: (n: number) => `Published: ${count(n, 'profile')}.`,
  change: changeSays,
  marks: { gone: 'Taken out', open: 'To decide', now: 'The place in question' },
  review: {
    title: (n: number, more: number) =>
      [
        ...(n > 0 || more === 0 ? [`${count(n, 'place')} to decide`] : []),
        ...(more > 0 ? [`${more} to look at`] : []),
      ].join(', '),
    at: (at: number, of: number) => `${at} of ${of}`,
    before: '‹ Before',
    next: 'Next ›',
    written: 'As written',
    read: 'As mentees would read it',
    remove: 'Remove',
    keep: 'Keep',
    keepEverywhere: 'Keep this word everywhere',
    removeEverywhere: 'Take it out everywhere',
    reword: 'Or write other words for it',
    rewordNow: 'Use these words',
    proposal: { keep: 'We would keep it.', remove: 'We would remove it.' },
    all: (n: number) => (n === 1 ? 'Do what you propose' : `Do what you propose, for all ${n}`),
  },
  recognition: {
    title: (n: number) => `${count(n, 'mentor')} could be recognised`,
    lead: 'Fewer than three share what is shown of them. One press shows less:',
    cures: (cures: number, of: number) => `helps ${cures} of ${count(of, 'mentor')}`,
    who: 'Who, and by what',
    more: (n: number) => `and ${n} more`,
  },
  preview: {
    title: 'As mentees will read it',
    at: (at: number, of: number) => `${at} of ${of}`,
    before: '‹ Before',
    next: 'Next ›',
    places: 'Places for mentees',
    taken: 'What was taken out',
    approval: 'To let each mentor see their own profile first, choose it in Introduce under What to write.',
    leaveOut: (code: string) => `Leave ${code} out`,
  },
  fields: {
    title: 'What a profile may show',
    lead: 'What is not ticked never reaches the document. Two of the lower ones are often enough to recognise somebody.',
    as: (name: string) => `How ${name} is shown`,
    ways: {
      'as written': 'as written',
      'in bands': 'in bands',
      'rare ones together': 'rare ones as “Other”',
      'common ones only': 'common ones only',
    } as Readonly<Record<string, string>>,
    hiddenFor: (codes: string) => `Hidden in ${codes}`,
  },
  popular: {
    title: 'Chosen so far',
    line: (code: string, n: number, places: number) => `${code}: chosen by ${n}, ${count(places, 'place')}.`,
    nobody: (n: number) =>
      n === 0 ? 'Every profile was chosen by somebody.' : `${count(n, 'profile')} chosen by nobody yet.`,
  },
};
