// Which part of the name a header names first: "Nom et prénom", "Name, Vorname", "Apellidos y nombre", "Prénom NOM".
import { fold } from '../ground/folding.ts';

type Part = 'given' | 'family' | 'famille' | 'name' | 'either' | 'first' | 'last' | 'link' | 'stop';

/**
 * Folded words by what they mean in a header. "Nombre" and "nome" are the given name beside a family name, else the whole one; behind the
 * English adjectives the word for name belongs to them.
 */
const WORDS: readonly (readonly [Exclude<Part, 'stop'>, string])[] = [
  [
    'given',
    'prenom prenoms vorname vornamen vor rufname voornaam voornamen voor fornavn fornavne fornamn forename forenames imie imiona etunimi etunimet ' +
      'keresztnev utonev jmeno',
  ],
  [
    'family',
    'nachname nachnamen nach familienname familiennamen zuname achternaam achternamen achter familienaam efternavn efternavne efternamn surname ' +
      'surnames apellido apellidos cognome cognomi sobrenome sobrenomes apelido apelidos nazwisko sukunimi prijmeni priezvisko vezeteknev ' +
      'patronyme',
  ],
  ['first', 'first given christian'],
  ['last', 'last family'],
  ['famille', 'famille'],
  ['name', 'nom noms name names naam navn namn'],
  ['either', 'nombre nombres nome nomes'],
  [
    'link',
    'et and y e und en og och i ja a ou or o oder of de d your votre vos ihr uw su tu il lo la le les el usage usuel naissance',
  ],
];
const PART = new Map(WORDS.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)));

/** The order that a header asks for; unsure where it names no two parts side by side. */
export function orderSaid(header: string): 'given first' | 'family first' | 'unsure' {
  const parts = withoutDoubles(partsOf(header));
  for (const [k, part] of parts.entries()) {
    const next = parts[k + 1];
    if (next === undefined || part === 'stop' || next === 'stop') continue;
    const order = orderOf(part, next);
    if (order !== null) return order;
  }
  return 'unsure';
}

function orderOf(one: Part, other: Part): 'given first' | 'family first' | null {
  const isFamily = (part: Part, beside: Part) => part === 'family' || (part === 'name' && beside === 'given');
  const isGiven = (part: Part, beside: Part) =>
    part === 'given' || (beside === 'family' && (part === 'either' || part === 'name'));
  if (isGiven(one, other) && isFamily(other, one)) return 'given first';
  return isFamily(one, other) && isGiven(other, one) ? 'family first' : null;
}

/** Small words that link are left out; any other word, a bracket or a colon stands between. */
function partsOf(header: string): Part[] {
  const tokens = fold(header).match(/[\p{L}\p{M}]+|[():?!;\n]/gu) ?? [];
  return tokens.flatMap((token): Part[] => {
    const part = PART.get(token) ?? 'stop';
    return part === 'link' ? [] : [part];
  });
}

/** "First name", "last names" and "nom de famille" are one part each. */
function withoutDoubles(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (const [k, part] of parts.entries()) {
    const before = parts[k - 1];
    if (part === 'name' && (before === 'first' || before === 'last')) continue;
    if (part === 'famille' && before === 'name') kept.pop();
    kept.push(AS_PART[part] ?? part);
  }
  return kept;
}

const AS_PART: { readonly [part in Part]?: Part } = { first: 'given', last: 'family', famille: 'family' };
