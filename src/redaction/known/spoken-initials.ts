// Initials as they are spoken: Jipé of Jean-Pierre, Jaycee of John Carter, Emjay.
import { late } from '../../ground/made-when-asked.ts';

/** Letters as they are called in French and in English. */
const spoken = late(() =>
  [
    'a a b be c ce d de e e f ef g ge h ash i i j ji k ka l el m em n en o o p pe q cu r er s es t te u u v ve w double x ix z zed',
    'a ay b bee c cee d dee e ee f eff g gee h aitch i i j jay k kay l el m em n en o o p pee q cue r ar s ess t tee u u v vee w dub x ex z zee',
  ].map((letters) => {
    const parts = letters.split(' ');
    return new Map(parts.flatMap((letter, k) => (k % 2 === 0 ? [[letter, parts[k + 1]!] as const] : [])));
  }),
);
/** Shorter ones are words. */
const SHORTEST = 4;

/** Of the two halves of a double given name, and of the first name and the last. */
export function spokenInitials(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Script=Latin}/u.test(word));
  const halves = (words[0] ?? '').split(/[-‐‑]/);
  const last = words[words.length - 1] ?? '';
  const pairs = [halves.length === 2 ? halves : [], words.length > 1 ? [words[0]!, last] : []];
  return pairs.flatMap((pair) => {
    const letters = pair.map((word) => word.slice(0, 1).toLowerCase());
    const said = spoken().map((called) => letters.map((letter) => called.get(letter) ?? '').join(''));
    return letters.length === 2 ? said.filter((word) => word.length >= SHORTEST) : [];
  });
}
