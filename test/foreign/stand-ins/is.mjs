// The predicates of @sindresorhus/is (MIT) that test files ask for; one that is not here ends the section, by name. The
// package itself needs a newer Node than ours.
const tag = (value) => Object.prototype.toString.call(value).slice(8, -1);
const known = {
  array: Array.isArray,
  boolean: (v) => typeof v === 'boolean',
  date: (v) => tag(v) === 'Date',
  emptyArray: (v) => Array.isArray(v) && v.length === 0,
  emptyObject: (v) => tag(v) === 'Object' && Object.keys(v).length === 0,
  emptyString: (v) => v === '',
  error: (v) => tag(v) === 'Error',
  function: (v) => typeof v === 'function',
  integer: Number.isInteger,
  nonEmptyArray: (v) => Array.isArray(v) && v.length > 0,
  nonEmptyObject: (v) => tag(v) === 'Object' && Object.keys(v).length > 0,
  nonEmptyString: (v) => typeof v === 'string' && v !== '',
  null: (v) => v === null,
  nullOrUndefined: (v) => v === null || v === undefined,
  number: (v) => typeof v === 'number' && !Number.isNaN(v),
  object: (v) => v !== null && (typeof v === 'object' || typeof v === 'function'),
  plainObject: (v) => tag(v) === 'Object',
  promise: (v) => tag(v) === 'Promise',
  string: (v) => typeof v === 'string',
  undefined: (v) => v === undefined,
};

const is = new Proxy((value) => tag(value), {
  get(_target, name) {
    if (name in known) return known[name];
    throw new Error(`is.${String(name)} is not in the local host`);
  },
});

// biome-ignore lint/style/noDefaultExport: the package that it stands for has one.
export { is as default };
