// What stands in place of somebody who was erased; the same in every language, so that a row can be told from one about a person.

export const GONE = '[erased]';
