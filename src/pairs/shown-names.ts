// How people are written into our sheets: by name, or by address where two bear the name.
export interface Shown {
  readonly name: string;
  readonly email: string;
}

export function namesToShow(people: readonly { readonly name: string }[]): (person: Shown) => string {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return ({ name, email }) => ((times.get(name) ?? 0) > 1 ? email : name);
}
