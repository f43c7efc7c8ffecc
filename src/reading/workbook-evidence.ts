// What the tabs of a workbook say about one another: answers that name people of another tab, options that two forms share.
import { type Answers, addAnswers, answersOf } from './answer-evidence.ts';
import { Evidence } from './evidence.ts';
import { addNames, IN_SEVERAL, noteTab } from './names-elsewhere.ts';
import { questionEvidence } from './question-evidence.ts';
import {
  addAddresses,
  addOffice,
  addPlaces,
  addTicks,
  askedUnderNumbers,
  type Tab,
  type TabEvidence,
} from './tab-evidence.ts';

export function evidenceOf(tabs: readonly Tab[]): readonly TabEvidence[] {
  const read = tabs.map((tab) => {
    const numbered = askedUnderNumbers(tab.headers);
    const answers: Answers[] = [];
    const columns = tab.headers.map((header, at) => {
      answers.push(answersOf(tab.columns[at]!));
      const found = new Evidence(questionEvidence(header, numbered.has(at)));
      addAnswers(found, answers[at]!);
      return found;
    });
    const one = { tab, columns, answers };
    addAddresses(one);
    addTicks(one);
    addOffice(one);
    addPlaces(one);
    return one;
  });
  addNames(read);
  addOptions(read);
  return read;
}

/** Shortest option that says something when two forms share it. */
const OPTION = 4;

function addOptions(read: readonly TabEvidence[]): void {
  /** The tab in which an option stands, none of them where several offer it. */
  const tabOf = new Map<string, number>();
  const offered = read.flatMap(({ columns, answers }, tab) =>
    columns.flatMap((evidence, k) => {
      if (!evidence.has('options') && !evidence.has('few different')) return [];
      const all = answers[k]!.given.flatMap(({ options }) => options);
      const options = [...new Set(all)].filter((option) => option.length >= OPTION);
      for (const option of options) noteTab(tabOf, option, tab);
      return [{ evidence, options }];
    }),
  );
  for (const { evidence, options } of offered) {
    const shared = options.filter((option) => tabOf.get(option) === IN_SEVERAL).length;
    evidence.setAny('options of both', shared / options.length);
    if (shared >= 0.5 * options.length && evidence.has('options')) evidence.set('lists of both');
  }
}
