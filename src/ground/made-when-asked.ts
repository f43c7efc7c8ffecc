// What is made when it is first used, and then kept: tables that most calls do without.

/** A function that makes its value once. */
export function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
