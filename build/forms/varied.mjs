// Tabs made of those that were collected, so that roles are learnt from more of them than there are.

const NOBODY = 'nobody';

/** How much a tab counts that was made of others. */
export const VARIED_WEIGHT = 0.5;
/** Every so manieth column is left out of a shorter form. */
const LEFT_OUT = [2, 3, 4];

/** Shorter forms than those collected, and one form for both sides made of the two of a programme: few collect with one. */
export function variedTabs({ Evidence }, { tabs, evidence }, n) {
  const part = ({ tab, columns }, keeps) => ({
    tab: { sheet: tab.sheet, headers: tab.headers.filter((_, at) => keeps(at)) },
    columns: columns.filter((_, at) => keeps(at)),
  });
  const shorter = evidence.flatMap((one, t) =>
    LEFT_OUT.map((every) => ({
      role: tabs[t].role ?? NOBODY,
      one: part(one, (at) => at === 0 || (at * 7 + n) % every !== 0),
    })),
  );
  const side = (role) => evidence[tabs.findIndex((tab) => tab.role === role)];
  const sides = [side('mentors'), side('mentees')];
  if (sides.some((one) => one === undefined)) return shorter;
  const [first, second] = n % 2 === 0 ? sides : [...sides].reverse();
  const known = new Set(first.tab.headers);
  const other = part(second, (at) => !known.has(second.tab.headers[at]));
  const merged = {
    tab: { sheet: 'Form Responses 1', headers: [...first.tab.headers, ...other.tab.headers] },
    columns: [...first.columns, ...other.columns],
  };
  const asking = {
    tab: { ...merged.tab, headers: [ROLE_QUESTIONS[n % ROLE_QUESTIONS.length], ...merged.tab.headers] },
    columns: [
      madeOf({ Evidence }, [
        ['a:role', 1],
        ['few different', 1],
        ['answered', 1],
        ['i:role', 1],
      ]),
      ...merged.columns,
    ],
  };
  return [...shorter, { role: 'both', one: merged }, { role: 'both', one: asking }];
}

/** A column of which so much is so, its question looked at with its answers. */
export function madeOf({ Evidence }, shares) {
  const made = new Evidence(new Map());
  for (const [name, share] of shares) made.setAny(name, share);
  return made;
}

/** Questions that put somebody on a side. */
const ROLE_QUESTIONS = [
  'I would like to take part as',
  'Ich mache mit als',
  'Vous participez en tant que',
  'Mentor or mentee?',
  'Participo como',
  'Jeg deltager som',
  'Partecipo come',
  'Ik doe mee als',
];
