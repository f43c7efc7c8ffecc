// Runs inside the realm: the harness that the test files were written for, wrapped so that each assertion leaves a line in
// the log, and an error ends its own section only.
import { Exports } from '@mcpher/unit';

const MARK = 'unit: ';
const say = (line) => console.log(MARK + JSON.stringify(line));
const short = (value) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.slice(0, 120);
};

function reported({ testNumber, failed, options, expect, actual }) {
  const compared = failed ? `: ${short(actual)}, expected ${short(expect)}` : '';
  say({ number: testNumber + 1, failed: Boolean(failed), said: `${options.description}${compared}` });
}

/** The section's own object, telling each result as it comes. */
function telling(t) {
  let told = 0;
  const tell = () => {
    const { results } = t.currentSection;
    while (told < results.length) reported(results[told++]);
  };
  return new Proxy(t, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...args) => {
        const result = value.apply(target, args);
        tell();
        return result;
      };
    },
  });
}

export function initTests() {
  const unit = Exports.newUnit({ showErrorsOnly: true });
  const section = unit.section.bind(unit);
  unit.section = (description, test, options) => {
    say({ begins: String(description) });
    try {
      return section(description, (t) => test(telling(t)), options);
    } catch (error) {
      say({ number: 0, failed: true, said: String(error?.message ?? error) });
      return [];
    }
  };
  // Their fixtures lie in their accounts; a test that asks for one goes no further.
  const fixes = new Proxy(
    {},
    {
      get: (_target, name) => {
        throw new Error(`The fixture ${String(name)} is not in the local host`);
      },
    },
  );
  return { unit, fixes };
}

/** Runs every test that a file exports. */
export function unitsOf(file) {
  const pack = initTests();
  for (const [name, test] of Object.entries(file)) if (/^test/.test(name)) test(pack);
  return null;
}
