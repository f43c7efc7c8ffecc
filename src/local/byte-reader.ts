// Walks over the bytes of a JSON text, step by step: lists, objects and whole numbers, without making any of them.

const code = (character: string) => character.charCodeAt(0);
const QUOTE = code('"');
const BACKSLASH = code('\\');
const COMMA = code(',');
const COLON = code(':');
const MINUS = code('-');
const ZERO = code('0');
const OPEN_LIST = code('[');
const CLOSE_LIST = code(']');
const OPEN_OBJECT = code('{');
const CLOSE_OBJECT = code('}');
/** The largest head of a number to which a digit can be added without loss. */
const LAST_EXACT = Math.floor(Number.MAX_SAFE_INTEGER / 10) - 1;

/** Thrown where the bytes are not the plain form; the ordinary reader then says what is wrong, if anything is. */
export class NotPlain extends Error {}

/** Walks over bytes; blanks are passed over before every step. */
export function createReader(bytes: Buffer) {
  let at = 0;

  function peek(): number {
    while (at < bytes.length && isBlank(bytes[at]!)) at++;
    return bytes[at] ?? -1;
  }

  function take(wanted: number): void {
    if (peek() !== wanted) throw new NotPlain();
    at++;
  }

  function integer(): number {
    const isNegative = peek() === MINUS;
    if (isNegative) at++;
    const start = at;
    let value = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) {
      if (value > LAST_EXACT) throw new NotPlain();
      value = 10 * value + digit;
    }
    if (at === start || (bytes[start] === ZERO && at > start + 1)) throw new NotPlain();
    return isNegative ? 0 - value : value;
  }

  function index(): number {
    const value = integer();
    if (value < 0 || value > 0x7fffffff) throw new NotPlain();
    return value;
  }

  function list<Item>(item: () => Item): Item[] {
    const items: Item[] = [];
    take(OPEN_LIST);
    if (peek() !== CLOSE_LIST)
      for (;;) {
        const read = item();
        if (read !== undefined) items.push(read);
        if (peek() !== COMMA) break;
        at++;
      }
    take(CLOSE_LIST);
    return items;
  }

  /** @param value  has to pass over the value; it is told whether its key is written just so. */
  function object(name: Buffer, value: (isNamed: boolean) => void): void {
    take(OPEN_OBJECT);
    if (peek() !== CLOSE_OBJECT)
      for (;;) {
        const start = here();
        string();
        const isNamed = name.equals(bytes.subarray(start, at));
        take(COLON);
        value(isNamed);
        if (peek() !== COMMA) break;
        at++;
      }
    take(CLOSE_OBJECT);
  }

  function string(): void {
    take(QUOTE);
    for (; bytes[at] !== QUOTE; at++) {
      if (at >= bytes.length) throw new NotPlain();
      if (bytes[at] === BACKSLASH) at++;
    }
    at++;
  }

  /** Passes over one value; whether it is well formed is for JSON to say. */
  function skip(): void {
    let depth = 0;
    do {
      const next = peek();
      if (next === QUOTE) string();
      else if (next === OPEN_LIST || next === OPEN_OBJECT) {
        depth++;
        at++;
      } else if (next === CLOSE_LIST || next === CLOSE_OBJECT) {
        depth--;
        at++;
      } else if (next === COMMA || next === COLON) at++;
      else plainWord();
    } while (depth > 0);
  }

  function plainWord(): void {
    const start = at;
    while (at < bytes.length && !isSeparator(bytes[at]!)) at++;
    if (at === start) throw new NotPlain();
  }

  /** How many lists there are in the list that begins here, itself among them, and at most how many numbers. */
  function measure(): { lists: number; numbers: number } {
    let lists = 0;
    let commas = 0;
    let depth = 0;
    for (let k = at; k < bytes.length; k++) {
      const byte = bytes[k];
      if (byte === COMMA) commas++;
      else if (byte === OPEN_LIST) {
        lists++;
        depth++;
      } else if (byte === CLOSE_LIST && --depth === 0) break;
    }
    return { lists, numbers: commas + 1 };
  }

  const here = () => {
    peek();
    return at;
  };
  return {
    peek,
    here,
    integer,
    index,
    list,
    object,
    skip,
    measure,
    open: () => take(OPEN_LIST),
    close: () => take(CLOSE_LIST),
    comma: () => take(COMMA),
    text: (from: number, until: number) => bytes.toString('utf8', from, until),
    end: () => {
      if (peek() !== -1) throw new NotPlain();
    },
  };
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}

function isSeparator(byte: number): boolean {
  return (
    isBlank(byte) ||
    byte === COMMA ||
    byte === COLON ||
    byte === QUOTE ||
    byte === OPEN_LIST ||
    byte === CLOSE_LIST ||
    byte === OPEN_OBJECT ||
    byte === CLOSE_OBJECT
  );
}
