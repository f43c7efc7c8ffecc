// THE TABLE of mails, in the order in which the panel offers them. Each mail is a file of its own in `mails/`: to whom it goes, what it is
// called, and its texts.
import { away } from './mails/away.ts';
import { circleChanged } from './mails/circle-changed.ts';
import { closing } from './mails/closing.ts';
import { fitCheck } from './mails/fit-check.ts';
import { introduction } from './mails/introduction.ts';
import type { Letter, MailLanguage, MailText } from './mails/letter.ts';
import { meetings } from './mails/meetings.ts';
import { mentorAsked } from './mails/mentor-asked.ts';
import { midTerm } from './mails/mid-term.ts';
import { moreInformation } from './mails/more-information.ts';
import { notMatched } from './mails/not-matched.ts';
import { parting } from './mails/parting.ts';
import { profileForApproval } from './mails/profile-for-approval.ts';
import { reminder } from './mails/reminder.ts';
import { surveyInvitation } from './mails/survey-invitation.ts';
import { surveyReminder } from './mails/survey-reminder.ts';
import { waitingList } from './mails/waiting-list.ts';

export const mails = [
  mentorAsked,
  introduction,
  meetings,
  fitCheck,
  reminder,
  midTerm,
  closing,
  surveyInvitation,
  surveyReminder,
  parting,
  away,
  circleChanged,
  notMatched,
  waitingList,
  profileForApproval,
  moreInformation,
] as const;

export type Occasion = (typeof mails)[number]['occasion'];
export type MailKind = (typeof mails)[number] extends infer One ? KindIn<One> : never;
type KindIn<One> = One extends Letter<string, infer Kind> ? Kind : never;
export type PartingKind = KindIn<typeof parting>;

export const occasions: readonly Occasion[] = mails.map(({ occasion }) => occasion);

/** The mail of an occasion. */
export function letterFor(occasion: Occasion): Letter<Occasion, MailKind> {
  return mails.find((one) => one.occasion === occasion) as unknown as Letter<Occasion, MailKind>;
}

export function kindsOf(occasion: Occasion): readonly MailKind[] {
  return Object.keys(letterFor(occasion).texts) as MailKind[];
}

/** The kind for one of a pair or for a single person; for a member of a circle it may be another. */
export function kindFor(occasion: Occasion, isCircle = false): MailKind {
  const { circleKind } = letterFor(occasion);
  return isCircle && circleKind !== undefined ? circleKind : kindsOf(occasion)[0]!;
}

export const mailKinds: readonly MailKind[] = occasions.flatMap(kindsOf);

export function isParting(kind: string): boolean {
  return (kindsOf('parting') as readonly string[]).includes(kind);
}

/** Our own text of a kind. */
export function ownText(kind: MailKind, language: MailLanguage): MailText {
  const { texts } = letterFor(occasions.find((one) => kindsOf(one).includes(kind))!);
  return texts[kind][language];
}
