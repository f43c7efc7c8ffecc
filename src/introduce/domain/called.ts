// How a mail's pair or person is called on a page: by their names; what is no address stays as it is, like the name of a circle.

import { personId } from '../../ground/addresses.ts';
import { pairAbout } from '../../pairs/about-absence.ts';
import { circleIn } from '../../pairs/about-circle.ts';
import { addressesIn, knownAs } from '../../pairs/pair.ts';
import type { Reading } from '../../people/people.ts';

/** Somebody whom no answer knows any more is called by the address. */
export function calledBy({ everybody }: Pick<Reading, 'everybody'>): (who: string) => string {
  const names = new Map(
    everybody.flatMap((one) =>
      [one.email, knownAs(one)].map((address) => [personId(address), one.name] as const),
    ),
  );
  const one = (address: string) => names.get(personId(address)) || address;
  return (who) => {
    const both = addressesIn(pairAbout(who));
    if (both !== null) return both.map(one).join(' · ');
    return circleIn(who) === who ? one(who) : who.replace(/[^\s,]+@[^\s,]+/g, one);
  };
}
