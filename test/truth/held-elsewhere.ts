// Texts with a number or a name that no random programme of the year says, each with the test that holds it. Should one of them be said
// here all the same, the test of truth fails: it wants a row in a table.
export const heldElsewhere: Readonly<Record<string, readonly string[]>> = {
  'test/catch-ups/unmarked.test.ts': [
    '{mentee} and {mentor} have meetings in the calendar, and this row says that they were not introduced',
  ],
  'test/reading/no-forbidden-pair.test.ts': [
    '“{one}” may be the same place as {others}',
    '“{one}” and “{other}” may be one place, and nobody has said so: the rule takes them the stricter way.',
    'Perhaps from one place: {one}, {other}.',
  ],
  'test/hub/what-is-next.test.ts': [
    '{n} mentor has answered again since',
    '{n} mentors have answered again since',
  ],
  'test/catch-ups/by-mail.test.ts': [
    '{n} meeting sent with a mail',
    '{n} meetings sent with mails',
    '{n} meeting sent with a mail.',
    '{n} meetings sent with mails.',
    '{n} circle',
    '{n} circles',
  ],
  'test/introduce/mail-again.test.ts': ['{other} has a former address of {name} in the mail.'],
  'test/catch-ups/away.test.ts': ['{who}: {n} of {all} meetings have a time'],
  'test/catch-ups/declined.test.ts': ['{who}, meeting {k}: declined by {names}'],
  'test/introduce/follow-up.test.ts': [
    '{n} of {people} answered the check-in: {met} said that they met, {good} that it is a good match.',
    '{n} reflection note came in.',
    '{n} reflection notes came in.',
    '{n} person answered the survey.',
    '{n} people answered the survey.',
  ],
  'test/matching/everybody-listed.test.ts': [
    'Is in {circle}, together with {names}.',
    'We count {list} for this person. Correct the answer if that is wrong.',
  ],
  'test/workbook/errors.test.ts': ['Something went wrong between Google and us, at “{act}”.'],
  'test/circles/led-or-said.test.ts': [
    '{one} and {other} should be in different circles: {why}.',
    '{names} should be in different circles: {rule}; tick Lock if they are meant so, or write another circle',
    '{n} circle has no mentor: {circles}. The sheet Circles says why, and no mail goes to it before.',
    '{n} circles have no mentor: {circles}. The sheet Circles says why, and no mail goes to them before.',
  ],
  'test/people/unsure-and-changed.test.ts': [
    '{first}; in row {row}, later: {last}',
    'The later answer counts. If both are meant, write both into row {row}.',
  ],
  'test/circles/locks.test.ts': [
    '{name} is locked in {circle}, and no mentee is there',
    '{name} in {circle}; Match has {other}',
    '{name} in {circle}; Match has no circle for this person',
  ],
  'test/circles/grouping.test.ts': ['No other circles can be more than {gap} % better.'],
  'test/people/no-name-column.test.ts': [
    'no column with the names so far',
    'the column with the names',
    'Say in Set up which column holds the names. Nothing has to be changed in the rows.',
  ],
  'test/survey/read-right.test.ts': [
    'It does not say which end is best: we take {to}. If {from} is best, write {to}–{from}.',
  ],
  'test/survey/typing.test.ts': ['Is this one option or two: “{texts}”?'],
  'test/survey/what-is-said.test.ts': [
    '{n} mentor answered.',
    '{n} of {invited} mentors answered ({percent} %).',
    '{n} mentee answered.',
    '{n} of {invited} mentees answered ({percent} %).',
    '{n} text may be quoted; {ticked} ticked in the sheet Survey texts.',
    '{n} texts may be quoted; {ticked} ticked in the sheet Survey texts.',
    '{n} ticked text names somebody of the programme, and is not quoted.',
    '{n} ticked texts name somebody of the programme, and are not quoted.',
  ],
  'test/introduce/pair-notes.test.ts': ['{n} document made', '{n} documents made'],
  'test/leaving/circles.test.ts': [
    '{name} is in {circle} as before.',
    'The place of {name} in {circle} ends; the others stay together. If they were introduced, Introduce has a mail for them: “A circle has changed”.',
    '{name} is a guest of {n} meeting to come of {circle}: Google tells {name} when you take {name} off.',
    '{name} is a guest of {n} meetings to come of {circle}: Google tells {name} when you take {name} off.',
    '{names} left {circle} and is still a guest of {n} meeting to come.',
    '{names} left {circle} and is still a guest of {n} meetings to come.',
    'Take {name} off the guests',
    '{names}: in {circle} now, and not invited to its {n} meeting to come.',
    '{names}: in {circle} now, and not invited to its {n} meetings to come.',
  ],
  'test/pairs/circle-by-hand.test.ts': [
    '{names}: in {now} now, and still a guest of {n} meeting of {circle} to come.',
    '{names}: in {now} now, and still a guest of {n} meetings of {circle} to come.',
  ],
  'test/introduce/answers-of-before.test.ts': [
    'It also goes to {n} pair or circle of which nobody said whether they met.',
    'It also goes to {n} pairs or circles of which nobody said whether they met.',
  ],
  'test/hub/hub-truth.test.ts': ['{strand}: {counts}', '{n} pair proposed', '{n} pairs proposed'],
  'test/hub/said-truly.test.ts': [
    '{n} meeting to come went as a file with a mail: only the people themselves can delete it.',
    '{n} meetings to come went as files with mails: only the people themselves can delete them.',
    '{n} meeting to come went as a file with the introduction: we cannot take it out of their calendars. Ask both to delete it.',
    '{n} meetings to come went as a file with the introduction: we cannot take them out of their calendars. Ask both to delete them.',
  ],
  'test/browser/tasks-mails.test.ts': [
    '{n} pair or circle has not met, as one of them says',
    '{n} pairs or circles have not met, as one of each says',
  ],
  'test/leaving/told-truly.test.ts': [
    '{name} and {other} are no pair: there is nothing to end.',
    '{name} has somebody new by now; this mail would not be true any more. Tell {name} yourself that the match with {about} has ended.',
  ],
  'test/matching/said-of-choices.test.ts': [
    '{n} mentee has no mentor on purpose, as you wrote into Matches.',
    '{n} mentees have no mentor on purpose, as you wrote into Matches.',
  ],
  'test/hub/mails-waiting.test.ts': [
    '{n} approved mail has not gone yet',
    '{n} approved mails have not gone yet',
  ],
  'test/pairs/corrected-address.test.ts': [
    '{name} has another address now, and {n} meeting to come still invites the former one.',
    '{name} has another address now, and {n} meetings to come still invite the former one.',
  ],
  'test/catch-ups/date-edits.test.ts': [
    '{n} person is still invited to {what}, which is not for them any more: {names}.',
    '{n} people are still invited to {what}, which is not for them any more: {names}.',
    '{what} still invites a former address of {names}.',
  ],
  'test/people-data/lists.test.ts': ['The data of {name}', 'did not follow up in {edition}'],
  'test/people-data/closing.test.ts': [
    'The Retention date stays at {day}: it holds for the old answers that are still here. Once they are deleted, write the date of the new edition into the Settings.',
    '{n} answer of an earlier edition is still here, in {sheets}: delete it there.',
    '{n} answers of earlier editions are still here, in {sheets}: delete them there.',
    'Is this the date of the edition before? Then write the one of {edition} into the setting Retention date once the earlier answers are deleted. Otherwise close {edition}; you see the list first.',
  ],
  'test/people-data/editions.test.ts': [
    '{n} meeting of the edition {edition}: {days}',
    '{n} meetings of the edition {edition}: {days}',
    'Names should have gone by {day}',
    'Names have to go by {day}',
    '{edition} is closed',
  ],
  'test/people/columns.test.ts': ['{n} column to check', '{n} columns to check'],
  'test/people/named-in-answers.test.ts': [
    'We take this for everybody from {place}, and keep them apart. If only one person is meant, write the full name.',
  ],
};

/** Parts of other sentences, of the Log, or names of things: nothing is claimed by them alone. */
export const claimsNothing: readonly string[] = [
  'and {n} more',
  'Download {file}',
  '{act}, {when}',
  '{sheet}: {n} row',
  '{sheet}: {n} rows',
  '{who} in {sheet}',
  'row {n} of {sheet}',
  '{sheet}, row {row}',
  '{n} by “{rule}”',
  'not allowed, {rule}',
  'number {n}',
  'Sample – {form}',
  '{n} pair ended',
  '{n} place in a circle ended',
  '{n} places in circles ended',
  '{n} pairs ended',
  '{n} pair as before',
  '{n} pairs as before',
];
