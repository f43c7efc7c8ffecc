// THE TABLE of former wordings of ours, as length and print. A sheet Mail texts that was filled with one of them and never changed says
// nothing of its own: what we mended since counts there too.
import { hashText } from '../ground/draw.ts';
import type { MailLanguage } from './mails/letter.ts';
import type { MailKind } from './mails.ts';

const former: Partial<Record<MailKind, Readonly<Record<MailLanguage, readonly string[]>>>> = {
  'partner away': {
    en: ['34 73462b2e', '555 cd663b46'],
    fr: ['39 3d6c5a2a', '705 255bd952'],
  },
  'match ended': {
    en: ['471 f78a4a6a'],
    fr: ['44 5918e9a9', '514 c8e28878'],
  },
  goodbye: {
    en: ['970 2003e263', '770 a37bb6f1', '631 2948a536', '630 dae4e594'],
    fr: ['1024 c8bcce36', '829 a5a0d5e0', '30 2faeb768', '640 1930da73', '647 70e3641e'],
  },
  'mentor left': {
    en: ['779 e5c677b7', '793 e8aa38cc', '654 0125d103', '659 44c58b22', '628 92a1b507'],
    fr: ['855 78dcb0c5', '865 a6753e4e', '48 41e3164a', '717 a3e7291e', '684 c1f62066'],
  },
  'mentee left': {
    en: ['832 50bdd42f', '791 a79a7781', '652 03004da6', '657 4d51ac17', '657 742243d4'],
    fr: ['923 1491e313', '917 b3d88b07', '875 a594b63b', '48 41e3164a', '699 87a09e91', '712 24e2d73e'],
  },
};

/** Long texts of answers are asked about too: only one of such a length is printed. */
const lengths = new Set(
  Object.values(former).flatMap(({ en, fr }) => [...en, ...fr].map((print) => Number(print.split(' ')[0]))),
);

/** Whether a text, a subject or a body, was ours word for word before; of any kind and language where none is given. */
export function isFormerText(text: string, kind?: MailKind, language?: MailLanguage): boolean {
  if (!lengths.has(text.length)) return false;
  const print = `${text.length} ${hashText(text).toString(16).padStart(8, '0')}`;
  const among = kind === undefined ? Object.values(former) : [former[kind]];
  return among.some((each) =>
    (['en', 'fr'] as const).some((one) => (language ?? one) === one && (each?.[one] ?? []).includes(print)),
  );
}
