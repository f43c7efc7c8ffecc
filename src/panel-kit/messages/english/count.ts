// A number with its word: "1 pair", "3 people".

export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** "2 pairs change, 1 is new." without the parts that are nought. */
export const listed = (...parts: readonly (string | 0)[]): string => `${parts.filter(Boolean).join(', ')}.`;
