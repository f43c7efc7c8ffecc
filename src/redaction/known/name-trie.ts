// All spellings of all names as one tree of letters, walked along the words of a text. So a name is found however it is
// cut: "JonasWeber", "jonas.weber", "Jean Luc", "We-ber", "J O N A S".
import type { Token } from '../tokens.ts';

/** Which word of which person a key stands for. */
export interface Bearer {
  readonly person: number;
  /** Number of the name's word, or −1 for a whole name or an address. */
  readonly word: number;
  readonly key: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly bearers: Bearer[];
  /** Some name has a boundary here. */
  boundary: boolean;
}

/** Words first … last (inclusive) spell a name; `tail` letters of the last one are an ending such as a genitive s. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly tail: number;
  readonly bearers: readonly Bearer[];
}

const newNode = (): Node => ({ next: new Map(), bearers: [], boundary: false });

/** Between two words of one spelling: blanks, hyphens, apostrophes, a stop, a comma, an underscore. */
const JOIN = /^(?:\s{0,3}[-‐‑‒–'’ʼ‘`´._,·]?\s{0,3})$/;
const HYPHEN = /^[-‐‑\u00ad.]\n?$/;
/** Endings of a genitive or a plural within the word. */
const ENDINGS = new Set(['s', 'es', 'ens', 'sche', 'schen', 'scher', 'sches', 'schem']);

export interface NameTrie {
  readonly add: (key: string, bearer: Omit<Bearer, 'key'>) => void;
  /** The longest spelling of a name that begins with this word, or null. */
  readonly longestAt: (text: string, tokens: readonly Token[], at: number) => Hit | null;
}

export function createNameTrie(): NameTrie {
  const root = newNode();

  function add(key: string, bearer: Omit<Bearer, 'key'>): void {
    let node = root;
    for (const letter of key) {
      if (letter === '|') {
        node.boundary = true;
        continue;
      }
      const next = node.next.get(letter) ?? newNode();
      node.next.set(letter, next);
      node = next;
    }
    const bare = key.replace(/\|/g, '');
    if (!node.bearers.some((b) => b.person === bearer.person && b.word === bearer.word))
      node.bearers.push({ ...bearer, key: bare });
  }

  function longestAt(text: string, tokens: readonly Token[], at: number): Hit | null {
    const plain = walk(root, text, tokens, at, 'plain');
    if (tokens[at]!.plain === tokens[at]!.german) return plain;
    const german = walk(root, text, tokens, at, 'german');
    return plain === null || (german !== null && german.last > plain.last) ? german : plain;
  }

  return { add, longestAt };
}

function walk(
  root: Node,
  text: string,
  tokens: readonly Token[],
  at: number,
  key: 'plain' | 'german',
): Hit | null {
  let node: Node | undefined = root;
  let best: Hit | null = null;
  let areSingle = true;
  for (let k = at; k < tokens.length; k++) {
    const word = tokens[k]![key];
    areSingle &&= word.length === 1;
    const gap = k > at ? text.slice(tokens[k - 1]!.end, tokens[k]!.start) : '';
    if (k > at && (isSentenceEnd(gap, tokens[k - 1]!) || !mayContinue(node, gap, areSingle))) return best;
    for (let c = 0; c < word.length; ) {
      const letter =
        word.charCodeAt(c) < 0xd800 ? word.charAt(c) : String.fromCodePoint(word.codePointAt(c)!);
      node = node.next.get(letter);
      if (!node) return best;
      c += letter.length;
      const tail = word.length - c;
      if (node.bearers.length > 0 && (tail === 0 || ENDINGS.has(word.slice(c))))
        best = { first: at, last: k, tail, bearers: node.bearers };
    }
  }
  return best;
}

/** A stop and a blank, behind more than an abbreviation. */
function isSentenceEnd(gap: string, before: Token): boolean {
  return before.text.length > LONGEST_ABBREVIATION && /\.\s/.test(gap);
}

const LONGEST_ABBREVIATION = 3;

/** A spelling may go on in the next word where the name has a boundary, after a hyphen, or letter by letter. */
function mayContinue(node: Node, between: string, areSingle: boolean): boolean {
  if (areSingle) return JOIN.test(between);
  return (node.boundary && JOIN.test(between)) || HYPHEN.test(between);
}
