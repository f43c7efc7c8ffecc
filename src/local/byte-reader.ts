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

/** Walks over bytes; blanks are passed over before every step, and what is not as expected throws NotPlain. */
export class ByteReader {
  private readonly bytes: Buffer;
  private at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The next byte that is no blank; −1 at the end. */
  peek(): number {
    while (this.at < this.bytes.length && isBlank(this.bytes[this.at]!)) this.at++;
    return this.bytes[this.at] ?? -1;
  }

  /** Where the next byte stands that is no blank. */
  here(): number {
    this.peek();
    return this.at;
  }

  open(): void {
    this.take(OPEN_LIST);
  }

  close(): void {
    this.take(CLOSE_LIST);
  }

  comma(): void {
    this.take(COMMA);
  }

  end(): void {
    if (this.peek() !== -1) throw new NotPlain();
  }

  text(from: number, until: number): string {
    return this.bytes.toString('utf8', from, until);
  }

  integer(): number {
    const isNegative = this.peek() === MINUS;
    if (isNegative) this.at++;
    const { bytes } = this;
    const start = this.at;
    let at = start;
    let value = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) {
      if (value > LAST_EXACT) throw new NotPlain();
      value = 10 * value + digit;
    }
    this.at = at;
    if (at === start || (bytes[start] === ZERO && at > start + 1)) throw new NotPlain();
    return isNegative ? 0 - value : value;
  }

  index(): number {
    const value = this.integer();
    if (value < 0 || value > 0x7fffffff) throw new NotPlain();
    return value;
  }

  list<Item>(item: () => Item): Item[] {
    const items: Item[] = [];
    this.take(OPEN_LIST);
    if (this.peek() !== CLOSE_LIST)
      for (;;) {
        const read = item();
        if (read !== undefined) items.push(read);
        if (this.peek() !== COMMA) break;
        this.at++;
      }
    this.take(CLOSE_LIST);
    return items;
  }

  /** @param value  has to pass over the value; it is told whether its key is written just so. */
  object(name: Buffer, value: (isNamed: boolean) => void): void {
    this.take(OPEN_OBJECT);
    if (this.peek() !== CLOSE_OBJECT)
      for (;;) {
        const start = this.here();
        this.string();
        const isNamed = name.equals(this.bytes.subarray(start, this.at));
        this.take(COLON);
        value(isNamed);
        if (this.peek() !== COMMA) break;
        this.at++;
      }
    this.take(CLOSE_OBJECT);
  }

  /** Passes over one value; whether it is well formed is for JSON to say. */
  skip(): void {
    let depth = 0;
    do {
      const next = this.peek();
      if (next === QUOTE) this.string();
      else if (next === OPEN_LIST || next === OPEN_OBJECT) {
        depth++;
        this.at++;
      } else if (next === CLOSE_LIST || next === CLOSE_OBJECT) {
        depth--;
        this.at++;
      } else if (next === COMMA || next === COLON) this.at++;
      else this.plainWord();
    } while (depth > 0);
  }

  /** How many lists there are in the list that begins here, itself among them, and at most how many numbers. */
  measure(): { lists: number; numbers: number } {
    let lists = 0;
    let commas = 0;
    let depth = 0;
    for (let k = this.at; k < this.bytes.length; k++) {
      const byte = this.bytes[k];
      if (byte === COMMA) commas++;
      else if (byte === OPEN_LIST) {
        lists++;
        depth++;
      } else if (byte === CLOSE_LIST && --depth === 0) break;
    }
    return { lists, numbers: commas + 1 };
  }

  private take(wanted: number): void {
    if (this.peek() !== wanted) throw new NotPlain();
    this.at++;
  }

  private string(): void {
    this.take(QUOTE);
    for (; this.bytes[this.at] !== QUOTE; this.at++) {
      if (this.at >= this.bytes.length) throw new NotPlain();
      if (this.bytes[this.at] === BACKSLASH) this.at++;
    }
    this.at++;
  }

  private plainWord(): void {
    const start = this.at;
    while (this.at < this.bytes.length && !isSeparator(this.bytes[this.at]!)) this.at++;
    if (this.at === start) throw new NotPlain();
  }
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
