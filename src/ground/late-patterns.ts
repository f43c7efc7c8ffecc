// Patterns and sets of words that are made when they are first used. The bundle puts them in the place of those of redaction
// (build/late-patterns.mjs), where they do whatever a RegExp and a Set of words do, and cost nothing until then; and in the place of
// long ones of reading (build/forms/packed-patterns.mjs), whose words are unpacked then.

/** What is used of a RegExp; strings call the methods with symbols. */
class LatePattern {
  readonly flags: string;
  private readonly text: string | (() => string);
  private made: RegExp | null = null;

  constructor(text: string | (() => string), flags: string) {
    this.text = text;
    this.flags = flags;
  }

  get source(): string {
    return typeof this.text === 'string' ? this.text : this.text();
  }

  private pattern(): RegExp {
    this.made ??= new RegExp(this.source, this.flags);
    return this.made;
  }

  get lastIndex(): number {
    return this.pattern().lastIndex;
  }

  set lastIndex(at: number) {
    this.pattern().lastIndex = at;
  }

  test(text: string): boolean {
    return this.pattern().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.pattern().exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.pattern()[Symbol.match](text);
  }

  [Symbol.replace](text: string, by: (...found: string[]) => string): string {
    return this.pattern()[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.pattern()[Symbol.search](text);
  }

  [Symbol.split](text: string, most?: number): string[] {
    return this.pattern()[Symbol.split](text, most);
  }
}

export function latePattern(source: string | (() => string), flags = ''): RegExp {
  return new LatePattern(source, flags) as unknown as RegExp;
}

/** Several, each on a line as /source/flags, by their number. */
export function latePatterns(lines: string): (nth: number) => RegExp {
  const made: RegExp[] = [];
  let written: readonly string[] | null = null;
  return (nth) => {
    const known = made[nth];
    if (known !== undefined) return known;
    written ??= lines.split('\n');
    const line = written[nth]!;
    const end = line.lastIndexOf('/');
    const pattern = new RegExp(line.slice(1, end), line.slice(end + 1));
    made[nth] = pattern;
    return pattern;
  };
}

/** What redaction uses of a set of words. */
class LateWords {
  private readonly text: string;
  private readonly by: string | RegExp;
  private made: Set<string> | null = null;

  constructor(text: string, by: string | RegExp) {
    this.text = text;
    this.by = by;
  }

  private words(): Set<string> {
    this.made ??= new Set(this.text.split(this.by));
    return this.made;
  }

  has(word: string): boolean {
    return this.words().has(word);
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.words()[Symbol.iterator]();
  }
}

export function lateWords(text: string, by: string | RegExp): ReadonlySet<string> {
  return new LateWords(text, by) as unknown as ReadonlySet<string>;
}
