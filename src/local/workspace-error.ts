// What a command says that cannot go on: what happened, where, and what to do.

/** What goes wrong with a workspace, in the words of the contract. */
export class WorkspaceError extends Error {
  readonly where: string;
  readonly remedy: string;
  /** 2 where a person must decide first. */
  readonly exit: 1 | 2;
  constructor(what: string, where: string, remedy: string, exit: 1 | 2 = 1) {
    super(what);
    this.exit = exit;
    this.where = where;
    this.remedy = remedy;
  }
}
