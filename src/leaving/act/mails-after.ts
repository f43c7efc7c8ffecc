// The mails about this end or absence that wait for a yes, and what else would go with them: whoever sends one kind sends all that is due of it.

import { calledBy } from '../../introduce/domain/called.ts';
import { wouldGo } from '../../introduce/domain/would-go.ts';
import { prepareIntroductions } from '../../introduce/read/prepare-introductions.ts';
import { sayCount } from '../../language/say.ts';
import type { Occasion } from '../../letters/mails.ts';
import { isoDay } from '../../outbox/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { LeavingRequest } from '../contract.ts';
import type { About } from '../domain/about-mail.ts';

export interface MailsAfter {
  /** Of this end or absence, and nobody has approved them yet. */
  readonly mails: number;
  /** What is said of the others that would go with them. */
  readonly beside: readonly string[];
  /** Why a pair gets none at the moment. */
  readonly held: readonly { readonly who: string; readonly why: string }[];
}

/** @param isOwn  whether a mail is about this end or absence. */
export function mailsAfter(
  ports: Ports,
  after: Gathered,
  { occasion, acceptGuesses }: { readonly occasion: Occasion } & Pick<LeavingRequest, 'acceptGuesses'>,
  isOwn: (mail: About) => boolean,
): MailsAfter {
  const { found, due, rows, held, reading } = prepareIntroductions(ports, { acceptGuesses, occasion }, after);
  const mails = due.filter(isOwn).length;
  const today = isoDay(ports.workbook.shown(ports.now));
  const others = wouldGo({ occasion, groups: found.groups, due, rows }, today).filter((one) => !isOwn(one));
  const names = [...new Set(others.map(({ person }) => calledBy(reading)(person)))].join(', ');
  const n = others.length;
  const beside =
    mails === 0 || n === 0
      ? []
      : [
          sayCount(
            n,
            '{n} other mail of this kind is ready too, and goes with it: to {names}.',
            '{n} other mails of this kind are ready too, and go with it: to {names}.',
            { names },
          ),
        ];
  return { mails, beside, held };
}
