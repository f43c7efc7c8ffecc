// What a coordinator reads where something cannot be done.

export interface RefusalText {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}
