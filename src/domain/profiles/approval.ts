// The mail that shows a mentor their own profile for approval: the strongest safeguard, because it finds what no rule can
// know. Plain words and the profile itself; the outbox sends it.
import type { Language } from '../redaction/words/function-words.ts';
import { documentWords } from './document-words.ts';
import { type Profile, shownFields } from './profile.ts';

export interface ApprovalMail {
  readonly kind: 'profile for approval';
  readonly subject: string;
  readonly body: string;
}

interface ApprovalWords {
  readonly subject: (programme: string) => string;
  readonly opening: (name: string, programme: string) => string;
  readonly code: (code: string) => string;
  readonly closing: (contact: string) => string;
}

const words: Readonly<Record<Language, ApprovalWords>> = {
  en: {
    subject: (programme) => `Your profile in ${programme}: may we show it?`,
    opening: (name, programme) =>
      `Dear ${name},\n\nThis is how people who look for a mentor in ${programme} will read about you, without your name:`,
    code: (code) => `Profile ${code}`,
    closing: (contact) =>
      `Does anything in it show who you are, or should anything be said otherwise? Please answer within a week${contact === '' ? '' : `, to ${contact}`}. “Yes, that is fine” is enough. Colleagues may still recognise you by what you have done.\n\nThank you for being a mentor.`,
  },
  fr: {
    subject: (programme) => `Votre profil dans ${programme} : pouvons-nous le montrer ?`,
    opening: (name, programme) =>
      `Bonjour ${name},\n\nVoici comment les personnes qui cherchent un mentor dans ${programme} liront votre profil, sans votre nom :`,
    code: (code) => `Profil ${code}`,
    closing: (contact) =>
      `Quelque chose y montre-t-il qui vous êtes, ou faut-il dire autre chose ? Merci de répondre dans la semaine${contact === '' ? '' : `, à ${contact}`}. « Oui, c’est bien ainsi » suffit. Des collègues peuvent tout de même vous reconnaître à votre parcours.\n\nMerci de votre engagement.`,
  },
  de: {
    subject: (programme) => `Ihr Profil in ${programme}: dürfen wir es zeigen?`,
    opening: (name, programme) =>
      `Guten Tag ${name},\n\nso lesen Menschen, die in ${programme} eine Mentorin oder einen Mentor suchen, Ihr Profil, ohne Ihren Namen:`,
    code: (code) => `Profil ${code}`,
    closing: (contact) =>
      `Zeigt etwas daran, wer Sie sind, oder soll etwas anders heißen? Bitte antworten Sie innerhalb einer Woche${contact === '' ? '' : ` an ${contact}`}. „Ja, so passt es“ genügt. Kolleginnen und Kollegen erkennen Sie vielleicht trotzdem an Ihrem Werdegang.\n\nDanke, dass Sie dabei sind.`,
  },
};

/** Only to be sent to the mentor: it bears their name beside their profile. */
export function approvalMail(
  profile: Profile,
  about: { readonly programme: string; readonly contact: string; readonly language: Language },
): ApprovalMail {
  const say = words[about.language];
  const { fields } = documentWords[about.language];
  const lines = shownFields(profile).map(({ field, name, text }) => `${fields[field] ?? name}: ${text}`);
  return {
    kind: 'profile for approval',
    subject: say.subject(about.programme),
    body: [
      say.opening(profile.mentor.name, about.programme),
      [say.code(profile.code), ...lines].join('\n'),
      say.closing(about.contact),
    ].join('\n\n'),
  };
}
