// A number with its word: "1 pair", "3 people".

export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
