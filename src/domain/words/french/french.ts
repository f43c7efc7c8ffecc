// French of everything that is said to a coordinator outside the panel's own pages, by its English.
import { late } from '../../late.ts';
import { bends } from './bends.ts';
import { differences } from './differences.ts';
import { door } from './door.ts';
import { editions } from './editions.ts';
import { fields } from './fields.ts';
import { hub } from './hub.ts';
import { laterSteps } from './later-steps.ts';
import { leaving } from './leaving.ts';
import { log } from './log.ts';
import { matching } from './matching.ts';
import { menu } from './menu.ts';
import { once } from './once.ts';
import { ourSheets } from './our-sheets.ts';
import { pageWords } from './page-words.ts';
import { pairs } from './pairs.ts';
import { people } from './people.ts';
import { setUp } from './set-up.ts';
import { settings } from './settings.ts';
import { sheetNotes } from './sheet-notes.ts';
import { starter } from './starter.ts';
import { survey } from './survey.ts';

/** Put together when French is first spoken: a call in English does not wait for it. */
export const french = late(() => ({
  ...bends,
  ...door,
  ...differences,
  ...hub,
  ...editions,
  ...fields,
  ...pairs,
  ...people,
  ...once,
  ...pageWords,
  ...ourSheets,
  ...matching,
  ...laterSteps,
  ...leaving,
  ...log,
  ...menu,
  ...sheetNotes,
  ...setUp,
  ...settings,
  ...starter,
  ...survey,
}));
