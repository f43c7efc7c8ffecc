// THE TABLE of occasions to write: to whom, and with which texts.
import type { MailKind } from '../../letters/mail-kinds.ts';

export const occasions = [
  'mentor asked',
  'introduction',
  'meetings',
  'reminder',
  'fit check',
  'mid-term',
  'closing',
  'parting',
  'survey invitation',
  'survey reminder',
  'not matched',
  'waiting list',
  'profile for approval',
  'more information',
] as const;
export type Occasion = (typeof occasions)[number];

/** meeting: pairs and circles that are to be introduced · met: those that have been · parted: pairs that have ended · surveyed: whoever was introduced, once · asked: mentors of proposed pairs · unmatched · profiles: mentors with a profile · held: those whose row is left out until they answer. */
export type Audience =
  | 'meeting'
  | 'met'
  | 'parted'
  | 'surveyed'
  | 'asked'
  | 'unmatched'
  | 'profiles'
  | 'held';

interface Row {
  readonly audience: Audience;
  /** Text for one of a pair or for a single person, and for a member of a circle. */
  readonly kind: MailKind;
  readonly circleKind: MailKind;
  /** Other texts of the same occasion. */
  readonly also?: readonly MailKind[];
}

const one = (audience: Audience, kind: MailKind): Row => ({ audience, kind, circleKind: kind });

export const occasionRows: Readonly<Record<Occasion, Row>> = {
  'mentor asked': one('asked', 'mentor asked'),
  introduction: { audience: 'meeting', kind: 'introduction', circleKind: 'circle introduction' },
  meetings: one('met', 'meetings'),
  reminder: one('met', 'reminder'),
  'fit check': one('met', 'fit check'),
  'mid-term': one('met', 'mid-term'),
  closing: one('met', 'closing'),
  'survey invitation': one('surveyed', 'survey invitation'),
  'survey reminder': one('surveyed', 'survey reminder'),
  parting: { ...one('parted', 'match ended'), also: ['goodbye', 'mentor left', 'mentee left'] },
  'not matched': one('unmatched', 'not matched'),
  'waiting list': one('unmatched', 'waiting list'),
  'profile for approval': one('profiles', 'profile for approval'),
  'more information': one('held', 'more information'),
};

export function kindsOf(occasion: Occasion): readonly MailKind[] {
  const { kind, circleKind, also = [] } = occasionRows[occasion];
  return [...new Set([kind, circleKind, ...also])];
}
