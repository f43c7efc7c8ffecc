// Counts how a keyed workbook is read, and tells it: right, asked, wrong; how often each verdict is right.
const NEEDED = new Set(['email', 'name', 'given name', 'family name', 'topics', 'role']);

export function countOf(reading, book, scorer) {
  const read = reading.readTabs(book.tabs, [], scorer);
  const roles = book.tabs.map((tab, t) => ({
    id: book.id,
    sheet: tab.sheet,
    wanted: tab.role,
    ...pick(read[t]),
  }));
  // Meanings are counted under the right role, as after the coordinator's answer.
  const settled = reading.readTabs(
    book.tabs,
    book.tabs.map((tab) => ({ role: tab.role, columns: [] })),
    scorer,
  );
  const columns = book.columns.map((column) => {
    const guess = settled[column.tab].columns[column.at];
    const right = column.right.map((name) => (name === 'nothing' ? null : name));
    return {
      id: book.id,
      language: book.language,
      role: book.tabs[column.tab].role,
      header: column.header.replace(/\s+/g, ' '),
      right,
      guess,
    };
  });
  return { roles, columns };
}

function pick({ role, sure, candidates, odds }) {
  return { role, sure, candidates, odds };
}

const percent = (list, test) => {
  const n = list.filter(test).length;
  return `${n}/${list.length} (${((100 * n) / Math.max(1, list.length)).toFixed(1)} %)`;
};
const isRight = ({ right, guess }) => right.includes(guess.field);
const isOffered = ({ right, guess }) =>
  !guess.sure && (right.includes(null) || guess.candidates.some((name) => right.includes(name)));

export function printCounts(counts, show) {
  const roles = counts.flatMap((one) => one.roles);
  const columns = counts.flatMap((one) => one.columns);
  printRoles(roles);
  printColumns(columns);
  printRules(columns);
  printReliability(columns);
  printLanguages(columns);
  printWrong(roles, columns, show);
}

function printRoles(roles) {
  const held = roles.filter(({ wanted }) => wanted !== null);
  console.log(
    `roles of tabs that hold people ${percent(held, (r) => r.role === r.wanted)}, sure ${percent(held, (r) => r.sure)}, sure and wrong ${roles.filter((r) => r.sure && r.role !== r.wanted).length} of ${roles.length} tabs`,
  );
}

function printColumns(columns) {
  const needed = columns.filter((c) => NEEDED.has(c.right[0]));
  console.log(
    `needed ${percent(needed, isRight)}; all ${percent(columns, isRight)}; right or asked with the right one offered ${percent(columns, (c) => isRight(c) || isOffered(c))}`,
  );
  const sure = columns.filter((c) => c.guess.sure);
  const meant = sure.filter((c) => c.guess.field !== null);
  const none = sure.filter((c) => c.guess.field === null);
  console.log(
    `sure ${percent(columns, (c) => c.guess.sure)}, of these right ${percent(sure, isRight)}; of those that mean something ${percent(meant, isRight)}, of those that mean nothing ${percent(none, isRight)}`,
  );
}

/** Fields that forbid something, or that somebody has a right to. */
const RULES = new Set([
  'conflicts',
  'supervisor',
  'apart',
  'wants unit',
  'wants organisation',
  'wants gender',
  'only my choices',
  'consent',
  'publish',
  'status',
  'strand',
]);

function printRules(columns) {
  const bearing = columns.filter((c) => RULES.has(c.right[0]));
  const others = columns.filter((c) => !c.right.some((f) => RULES.has(f)));
  const isAskedAbout = (c) => !c.guess.sure && c.guess.candidates.some((f) => RULES.has(f));
  console.log(
    `what carries a rule or a right ${percent(bearing, isRight)}, never passed over: ${percent(bearing, (c) => isRight(c) || !c.guess.sure)}; asked about though it is none ${percent(others, isAskedAbout)}`,
  );
}

function printLanguages(columns) {
  for (const language of [...new Set(columns.map((c) => c.language))].sort()) {
    const own = columns.filter((c) => c.language === language);
    const needed = own.filter((c) => NEEDED.has(c.right[0]));
    console.log(
      `  ${language}: needed ${percent(needed, isRight)}, all ${percent(own, isRight)}, sure and wrong ${own.filter((c) => c.guess.sure && !isRight(c)).length}`,
    );
  }
}

function printWrong(roles, columns, show) {
  for (const r of roles.filter((one) => one.role !== one.wanted).slice(0, show))
    console.log(
      `    ${r.sure ? 'SURE ' : ''}role: ${r.id} ${r.sheet}: ${r.role} ${r.odds?.toFixed(3)}, wanted ${r.wanted}`,
    );
  const wrong = columns
    .filter((c) => !isRight(c))
    .sort((a, b) => Number(b.guess.sure) - Number(a.guess.sure));
  for (const c of wrong.slice(0, show))
    console.log(
      `    ${c.guess.sure ? 'SURE' : isOffered(c) ? 'asked' : 'ASKED WRONG'} ${c.id} ${c.role}: ${c.header.slice(0, 100)} | ${c.guess.field} ${c.guess.odds.toFixed(3)} ${JSON.stringify(c.guess.candidates)}, wanted ${c.right.join('/')}`,
    );
}

const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01];

/** How often a meaning of some likelihood is right: what the verdicts rest on. */
function printReliability(columns) {
  const kinds = {
    'a meaning': (c) => c.guess.field !== null && c.guess.field !== 'question',
    nothing: (c) => c.guess.field === null || c.guess.field === 'question',
  };
  for (const [kind, isKind] of Object.entries(kinds)) {
    const own = columns.filter(isKind);
    const bins = BINS.slice(1).map((to, k) => ({
      from: BINS[k],
      list: own.filter((c) => c.guess.odds >= BINS[k] && c.guess.odds < to),
    }));
    console.log(
      `  read as ${kind}: ${bins.map(({ from, list }) => `from ${from}: ${percent(list, isRight)}`).join(' · ')}`,
    );
  }
}
