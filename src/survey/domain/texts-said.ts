// What is said of answers in words: how many may be quoted, where they are ticked, and which ticks do not count.

import type { Table } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { quotations, type SurveyText, tickedIn } from './texts.ts';

/** Which texts may be ticked, and where; which ticks do not count, and why. */
export function textsSaid(texts: readonly SurveyText[], table: Table | null): string[] {
  const quotable = texts.filter(({ mayQuote, namesSomebody }) => mayQuote && !namesSomebody).length;
  const others = texts.filter(({ mayQuote }) => !mayQuote).length;
  const ticked = quotations(texts, table).length;
  const void_ = tickedIn(texts, table) - ticked;
  return [
    ...(quotable === 0
      ? []
      : [
          sayCount(
            quotable,
            '{n} text may be quoted; {ticked} ticked in the sheet {Survey texts}.',
            '{n} texts may be quoted; {ticked} ticked in the sheet {Survey texts}.',
            { ticked },
          ),
        ]),
    ...(void_ > 0
      ? [
          sayCount(
            void_,
            '{n} ticked text names somebody of the programme, and is not quoted.',
            '{n} ticked texts name somebody of the programme, and are not quoted.',
          ),
        ]
      : []),
    ...(quotable === 0 && others > 0
      ? [say('No text may be quoted: nobody gave leave. The sheet {Texts to read} is for you alone.')]
      : []),
  ];
}
