// What is made when it is first used, and then kept: tables that most calls do without.

/** A function that makes its value once. */
export function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is worked out once for each thing and each name, as long as the thing lives. */
export function keptFor<Thing extends object, Value, Name = string>(
  make: (thing: Thing, name: Name) => Value,
): (thing: Thing, name: Name) => Value {
  const kept = new WeakMap<Thing, Map<Name, Value>>();
  return (thing, name) => {
    const own = kept.get(thing) ?? new Map<Name, Value>();
    if (own.size === 0) kept.set(thing, own);
    if (!own.has(name)) own.set(name, make(thing, name));
    return own.get(name)!;
  };
}

/**
 * Makes objects some of whose properties are found together when the first of them is read, and then kept.
 *
 * @param names  of these properties; they are the object's own, so that a copy or JSON holds what they say.
 */
export function lateProperties<Late extends object>(names: Readonly<Record<keyof Late & string, true>>) {
  const found = new WeakMap<object, () => Late>();
  const properties = Object.fromEntries(
    (Object.keys(names) as (keyof Late & string)[]).map((name) => [
      name,
      {
        enumerable: true,
        get(this: object) {
          return found.get(this)!()[name];
        },
      },
    ]),
  );
  return <Known extends object>(known: Known, find: () => Late): Known & Late => {
    const object = Object.defineProperties({ ...known }, properties);
    found.set(object, late(find));
    return object as Known & Late;
  };
}

/** What is worked out once for each text, as long as they are not more than so many: forms ask and answer the same over and over. */
export function remembered<Value>(make: (text: string) => Value, most = 4000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
