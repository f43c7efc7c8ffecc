// Documents in Drive that this app made.

/** A document in Drive that we made. */
export interface MadeDocument {
  readonly id: string;
  readonly link: string;
}

/** Documents that this app made; others it cannot see. */
export interface Documents {
  /** Whether the person allowed us to make documents; nothing else here may be asked before. */
  readonly isAllowed: () => boolean;
  /** Makes a document in one step. `ref` finds it again where the answer is lost. */
  readonly create: (name: string, html: string, ref: string) => MadeDocument;
  /** Replaces the whole text; id, link and sharing stay, and so do earlier versions for its editors. */
  readonly update: (id: string, name: string, html: string) => void;
  /** Those with this reference that are not in the bin. */
  readonly find: (ref: string) => readonly MadeDocument[];
  /** False for a document that is in the bin, gone, or somebody else's. */
  readonly isThere: (id: string) => boolean;
  /** Lets everybody who has the link read it. Doing it twice changes nothing. */
  readonly share: (id: string) => void;
  /** Lets one person write in it, without a mail from Google. False where Google refuses the address. */
  readonly shareWith: (id: string, address: string) => boolean;
  /** Puts it into the bin; nothing happens where it is gone. */
  readonly discard: (id: string) => void;
}
