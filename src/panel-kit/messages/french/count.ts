// A number with its word, as French counts: "0 paire", "1 paire", "2 paires", "1 200 personnes".

export const number = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');

export const count = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n < 2 ? one : many}`;
