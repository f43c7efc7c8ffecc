// What a mail has to say of itself, so that it can be told whether it is about an end or an absence.

export interface About {
  readonly kind: string;
  readonly pair: string;
}
