// Names of several words that stay: of scholars after whom everything is called, of houses where a word beside them says so, of places.
import { late } from '../../ground/made-when-asked.ts';

export interface KeptName {
  /** Folded. */
  readonly words: readonly string[];
  /** scholar, nobody: also somebody's by chance · house: a person's too, and kept only beside what says that it is a house · place: nobody's. */
  readonly of: 'scholar' | 'nobody' | 'house' | 'place';
}

const names: Readonly<Record<KeptName['of'], string>> = {
  scholar:
    'max planck, marie curie, marie sklodowska curie, pierre et marie curie, pierre and marie curie, pierre und marie curie, alexander von humboldt, ' +
    'emmy noether, niels bohr, paul scherrer, louis pasteur, henri poincare, isaac newton, ada lovelace, alan turing, johns hopkins, konrad adenauer, ' +
    'friedrich ebert, heinrich boll, ludwig maximilians, gottfried wilhelm leibniz, robert bosch, johannes gutenberg, karl franzens, karl popper, ' +
    'marie heim vogtlin, ernst mach, van der waals, myers briggs, dunning kruger, weber fechner, navier stokes, bose einstein, heinrich heine, ' +
    'humboldt universitat, charles university, saint exupery, notre dame',
  // Whom a language speaks of where it means anybody.
  nobody:
    'otto normalverbraucher, otto normalverbraucherin, max mustermann, erika mustermann, lieschen muller, john doe, jane doe, joe bloggs, joe public, joe sixpack, average joe, ' +
    'hinz und kunz, monsieur tout le monde, madame michu, jan modaal, jan met de pet, medel svensson, pinco pallino, fulano de tal',
  house:
    'john deere, christian dior, louis vuitton, leroy merlin, roland garros, robert koch, rosa luxemburg, hans bockler, axel springer',
  place:
    'monte carlo, los angeles, san francisco, san diego, sao paulo, saint etienne, st etienne, saint denis, saint petersburg, st petersburg, ' +
    'mac os x, mac os, st gallen, santiago de compostela',
};

/** Beside a name: what is called after somebody, or made by a house of that name. */
export const housesCalled: ReadonlySet<string> = new Set(
  'verlag konzern group groupe haus hauser klinik klinikum strasse platz allee tournament tournoi turnier open stade stadium tractor tractors tracteur tracteurs traktor traktoren boutique boutiques store stores'.split(
    ' ',
  ),
);

const byFirst = late(() => {
  const found = new Map<string, KeptName[]>();
  for (const of of ['scholar', 'nobody', 'house', 'place'] as const)
    for (const name of names[of].split(', ')) {
      const words = name.split(' ');
      found.set(words[0]!, [...(found.get(words[0]!) ?? []), { words, of }]);
    }
  return found;
});

/** Those that begin with this folded word. */
export const keptNamesFrom = (word: string): readonly KeptName[] => byFirst().get(word) ?? [];
