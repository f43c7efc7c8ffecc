// Who gets a mail when a pair has ended: who left, once for all their pairs, and whom they leave; or both, where the two parted.

import { say } from '../../language/say.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { and, firstNameIn } from '../../letters/names-and-days.ts';
import { knownAs } from '../../pairs/pair.ts';
import type { Reading, Somebody } from '../../people/people.ts';
import { allTellings, menteesOfEach, stillTrue, type Telling, type TellingSources } from './ends-to-tell.ts';
import {
  type EndsTold,
  eachMailOnce,
  endsUntold,
  isToldBefore,
  numbered,
  unnamed,
} from './ends-without-names.ts';
import type { Held } from './group.ts';
import { type Mail, type MailSources, mail, type Recipient } from './mail.ts';
import { type UsualSources, usualValues } from './usual-values.ts';

export interface PartingSources extends TellingSources, UsualSources, MailSources, EndsTold {
  /** How many meetings of these two were cancelled; and how many dates to come went to them with a mail. */
  readonly cancelled: (pair: string) => number;
  readonly datesSent: (pair: string) => number;
}

/** Only where the two knew of each other; of ends that a person wrote, where mails introduced them. */
export function partingGroups(sources: PartingSources, held: Held[]): { pair: string; mails: Mail[] }[] {
  const all = allTellings(sources);
  const isTrue = stillTrue(sources);
  const tellings = all.filter(isTrue);
  const isUntold = (one: Telling) => !isToldBefore(sources, one, knownAs(one.to), all);
  for (const { pair, to, about } of all.filter((one) => !isTrue(one) && isUntold(one)))
    held.push({
      who: pair,
      why: say(
        '{name} has somebody new by now; this mail would not be true any more. Tell {name} yourself that the match with {about} has ended.',
        { name: to.name, about: about === '' ? say('somebody who was erased') : about },
      ),
    });
  const goodbyes = tellings.filter(({ kind }) => kind === 'goodbye');
  const leavers = [...new Set(goodbyes.map(({ to }) => to.id))].map((id) =>
    goodbyes.filter(({ to }) => to.id === id),
  );
  const others = tellings.filter(({ kind }) => kind !== 'goodbye');
  const pairs = [...new Set(others.map(({ pair }) => pair))];
  return [
    ...leavers.map((all) => ({ pair: knownAs(all[0]!.to), mails: [goodbye(sources, all)] })),
    ...pairs.map((pair) => ({
      pair,
      mails: eachMailOnce(others.filter((one) => one.pair === pair)).map((one) =>
        told(numbered(sources, one, all), one, pair, endsUntold(sources, one, all)),
      ),
    })),
  ];
}

/** Whoever had several partners gets one mail that names them all. */
function goodbye(sources: PartingSources, all: readonly Telling[]): Mail {
  return told(sources, all[0]!, knownAs(all[0]!.to), all);
}

function told(
  sources: PartingSources,
  { kind, to, about, pauses, leftAs }: Telling,
  pair: string,
  all: readonly Telling[],
): Mail {
  const recipient = recipientOf(sources.reading, to);
  const sum = (of: (pair: string) => number) => all.reduce((n, one) => n + of(one.pair), 0);
  const [n, sent] = [sum(sources.cancelled), sum(sources.datesSent)];
  const still = about === '' && to.role === 'mentor' ? (menteesOfEach(sources).get(to.id) ?? 0) : 0;
  return mail(sources, { kind, pair }, recipient, [to.email], (language) => ({
    values: {
      ...usualValues(sources, recipient, language),
      partner:
        about === ''
          ? unnamed(kind, language, all.length, still)
          : joined(
              all.map((one) => one.about),
              and[language],
            ),
      pauses: pauses ? firstNameIn(to) : '',
      'left as': leftAs === null ? '' : rolesLeft[language][leftAs],
      cancelled: n === 0 ? '' : String(n),
      'dates sent': sent === 0 ? '' : String(sent),
    },
  }));
}

const rolesLeft: Readonly<Record<MailLanguage, Readonly<Record<Somebody['role'], string>>>> = {
  en: { mentor: 'mentor', mentee: 'mentee' },
  fr: { mentor: 'mentor', mentee: 'mentoré' },
};

/** Who has left speaks the languages we knew, where they still stand in the answers. */
function recipientOf({ mentors, mentees }: Reading, to: Somebody): Recipient {
  const person = (to.role === 'mentor' ? mentors : mentees).find(({ id }) => id === to.id);
  const { id, email, name, given, order, formerly } = to;
  const named = given === undefined ? { name, order } : { name, given };
  const recipient = { id, email, ...named, languages: person?.languages ?? [] };
  return formerly === undefined ? recipient : { ...recipient, formerly };
}

function joined(names: readonly string[], last: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${last}${names[names.length - 1]}`;
}
