// Whom somebody means who types an address or a name. Where two people use one address, the address alone means neither: what is done to
// one must not be done to the other, so the name is asked for.

import { addressOf, personId } from '../../ground/addresses.ts';
import { fold, tidy } from '../../ground/folding.ts';
import { refuse } from '../../language/refusal.ts';
import type { Form } from '../../people/columns.ts';
import { mayBeOneHuman } from '../../people/one-human.ts';
import { everybodyIn } from '../../profiles/domain/participants.ts';
import type { Gathered } from '../../workbook/gather.ts';

export interface WhoIsMeant {
  readonly address: string;
  readonly id: string;
  /** Null where the address is theirs alone. */
  readonly shared: Shared | null;
}

/** One of several who use an address. */
export interface Shared {
  /** Every way in which the name is written. */
  readonly names: readonly string[];
  /** Those of each of the others. */
  readonly others: readonly (readonly string[])[];
}

type Listed = ReturnType<typeof everybodyIn>['people'];

/** @param forms  of every edition. @param text  an address, "Ann Alder <ann@example.org>", or a whole name that one address has. */
export function whoIsMeant({ ours }: Gathered, forms: readonly Form[], text: string): WhoIsMeant {
  const lists = [ours.get('mentors')?.table ?? null, ours.get('mentees')?.table ?? null];
  const { people } = everybodyIn(forms, lists);
  const written = addressOf(text);
  const address = written ?? addressCalled(text, people) ?? refuse('no address to erase', text);
  const id = personId(address);
  const names = people
    .filter(({ name, email }) => name !== '' && personId(email) === id)
    .map(({ name }) => name);
  const each = humansIn(names);
  if (each.length < 2) return { address, id, shared: null };
  const said = nameIn(text, written);
  const meant = said === '' ? [] : each.filter((one) => one.some((name) => fold(name) === fold(said)));
  if (meant.length !== 1) refuse('one address of several', address, each.map(([name]) => name).join('; '));
  const others = each.filter((one) => one !== meant[0]);
  return { address, id, shared: { names: meant[0]!, others } };
}

/** "Ann Alder" of "Ann Alder <ann@example.org>", and what is no address at all. */
function nameIn(text: string, address: string | null): string {
  if (address === null) return tidy(text);
  return tidy(/^([^<>]*)</.exec(tidy(text))?.[1] ?? '').replace(/^["']|["']$/g, '');
}

function addressCalled(text: string, people: Listed): string | null {
  const called = people.filter(({ name, email }) => email !== '' && fold(name) === fold(tidy(text)));
  const ids = new Set(called.map(({ email }) => personId(email)));
  return ids.size === 1 ? addressOf(called[0]!.email) : null;
}

/** Whether a name, however it is written, is that of this one and of none of the others. */
export function isCalled({ names, others }: Shared, name: string): boolean {
  const isOf = (all: readonly string[]) => all.some((one) => mayBeOneHuman(one, name));
  return tidy(name) !== '' && isOf(names) && !others.some(isOf);
}

/** Names by humans: one may write their own in several ways. */
function humansIn(names: readonly string[]): string[][] {
  return names.reduce<string[][]>((each, name) => {
    const same = each.filter((one) => one.some((other) => mayBeOneHuman(other, name)));
    return [...each.filter((one) => !same.includes(one)), [...same.flat(), name]];
  }, []);
}
