// Examples from keyed workbooks, and the two tables trained on them: meanings of columns, roles of tabs.

import { splitNames, tabOf } from './engine.mjs';
import { knownOf } from './known.mjs';
import { train } from './logistic.mjs';
import { isOfAnswers } from './of-answers.mjs';
import { pack, packColumns } from './pack.mjs';
import { madeOf, VARIED_WEIGHT, variedTabs } from './varied.mjs';

export const NOTHING = 'nothing';
export const NOBODY = 'nobody';
const asksQuestions = (role) => role === 'survey' || role === 'check-in';

/** Classes in a fixed order, and which of them a role allows. */
export function classesOf({ fieldsOf, roles, meanings }) {
  const byRole = Object.fromEntries(
    roles.map((role) => [
      role,
      [...fieldsOf(role).map(({ field }) => field), asksQuestions(role) ? 'question' : NOTHING],
    ]),
  );
  return { byRole, columns: meanings, roles: [...roles, NOBODY] };
}

/**
 * A keyed workbook with its evidence and the right meanings, ready for training and for counting.
 * @param weight  forms whose wordings have to be read without asking weigh more.
 */
export function prepared(reading, classes, book, weight = 1) {
  const tabs = book.tabs.map((tab) => splitNames(reading, tabOf(tab)));
  const evidence = reading.evidenceOf(tabs);
  const columns = tabs.flatMap((tab, t) =>
    tab.role === null
      ? []
      : tab.headers.flatMap((header, c) => {
          const right = rightOf(classes, tab, c);
          return header.trim() === '' || right.length === 0
            ? []
            : [
                {
                  tab: t,
                  at: c,
                  header,
                  right,
                  evidence: allOf(evidence[t].columns[c]),
                  allowed: classes.byRole[tab.role],
                  target: sharesOf(right),
                  weight,
                },
              ];
        }),
  );
  return { id: book.id, language: book.language, isOurs: weight > 1, tabs, evidence, columns };
}

/** What the question says and what is added to that, as one map. */
function allOf(evidence) {
  const all = new Map(evidence.asked);
  evidence.forEach((weight, name) => {
    all.set(name, weight);
  });
  return all;
}

function rightOf(classes, tab, at) {
  const rest = asksQuestions(tab.role) ? 'question' : NOTHING;
  return [...new Set((tab.targets[at] ?? []).map((field) => field ?? rest))].filter((field) =>
    classes.byRole[tab.role].includes(field),
  );
}

/** Where honest people would differ, the key's own meaning weighs most. */
function sharesOf(right) {
  return right.map((field, k) => [field, right.length === 1 ? 1 : k === 0 ? 0.7 : 0.3 / (right.length - 1)]);
}

export function phraseExamples(reading, classes, phrases, weight) {
  return phrases.flatMap(({ header, role, field, ticks }) => {
    const name = field ?? (asksQuestions(role) ? 'question' : NOTHING);
    const allowed = classes.byRole[role];
    return allowed?.includes(name)
      ? [
          {
            header,
            role,
            evidence: ticks ? boxEvidence(reading, header) : reading.questionEvidence(header, false),
            target: [[name, 1]],
            allowed,
            weight,
          },
        ]
      : [];
  });
}

/** A box among others, some of them ticked. */
function boxEvidence(reading, header) {
  const ticked = ['x', '', 'x', 'x', ''];
  const headers = [header, '', ''];
  return allOf(
    reading.evidenceOf([{ sheet: '', headers, columns: headers.map(() => ticked) }])[0].columns[0],
  );
}

/** Evidence in fewer examples is left out, and small weights too: the table travels with the add-on. */
const SMALLEST_WEIGHT = 0.15;
export const COLUMN_OPTIONS = {
  decay: 1e-4,
  shrink: 0.004,
  smallest: 0.35,
  epochs: 24,
  rate: 0.5,
  support: 24,
  borrows: true,
};
export const ROLE_OPTIONS = { decay: 4e-3, epochs: 60, rate: 0.2, support: 2 };

/** Both tables, packed as the add-on reads them. */
export function trainTables(reading, classes, books, phrases) {
  const columns = packColumns(
    reading,
    train([...books.flatMap((book) => book.columns), ...phrases], classes.columns, {
      ...COLUMN_OPTIONS,
      isOfAnswers,
    }),
    SMALLEST_WEIGHT,
  );
  const scorer = reading.createScorer(
    columns,
    { classes: [NOBODY], names: [], numbers: { smallest: 1, factor: 1, weights: '' } },
    { words: '', prints: '' },
  );
  const examples = books.flatMap((book) =>
    book.evidence.flatMap((one, t) => roleExamples(reading, scorer, one, book.tabs[t].role ?? NOBODY)),
  );
  const small = smallTabs(reading, phrases).flatMap(({ one, role }) =>
    roleExamples(reading, scorer, one, role, SMALL_WEIGHT),
  );
  const varied = books
    .filter(({ isOurs }) => !isOurs)
    .flatMap((book, n) => variedTabs(reading, book, n))
    .flatMap(({ one, role }) => roleExamples(reading, scorer, one, role, VARIED_WEIGHT));
  const trained = train([...examples, ...small, ...varied], classes.roles, ROLE_OPTIONS);
  const roles = pack(reading, trained, reading.tabNames(classes.columns));
  return { columns, roles, known: knownOf(reading, classes, books) };
}

/** Questions of a small tab made of single questions, and how much such a tab weighs. */
const SMALL = 4;
const SMALL_WEIGHT = 0.3;
const TAB_NAMES = {
  mentors: 'Mentors',
  mentees: 'Mentees',
  both: '',
  survey: 'Final survey',
  'check-in': 'Check-in',
};

/** Short forms of one role, with an address, from single questions that stand together in the lists. */
function smallTabs(reading, phrases) {
  const address = {
    header: 'Email Address',
    evidence: new Map([
      ...reading.questionEvidence('Email Address', false),
      ['a:address', 1],
      ['only addresses', 1],
    ]),
  };
  return Object.entries(TAB_NAMES).flatMap(([role, sheet]) => {
    const own = phrases.filter((phrase) => phrase.role === role);
    return Array.from({ length: Math.floor(own.length / SMALL) }, (_, k) => {
      const all = [address, ...own.slice(k * SMALL, (k + 1) * SMALL)];
      const tab = { sheet, headers: all.map(({ header }) => header) };
      return { role, one: { tab, columns: all.map(({ evidence }) => madeOf(reading, evidence)) } };
    });
  });
}

/** Each tab twice, with its name and without: a name must help and must not be needed. */
function roleExamples(reading, scorer, one, role, weight = 1) {
  const plain = reading.roleEvidence(one, scorer);
  const named = new Map([...plain, ...reading.nameEvidence(one.tab.sheet)]);
  return [plain, named].map((evidence) => ({ evidence, target: [[role, 1]], allowed: null, weight }));
}
