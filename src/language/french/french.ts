// French of everything that is said to a coordinator outside the panel's own pages, by its English.
import { late } from '../../ground/made-when-asked.ts';
import { bends } from './bends.ts';
import { catchUps } from './catch-ups.ts';
import { differences } from './differences.ts';
import { editions } from './editions.ts';
import { door } from './failures.ts';
import { fields } from './fields.ts';
import { hub } from './hub.ts';
import { introduce } from './introduce.ts';
import { leaving } from './leaving.ts';
import { log } from './log.ts';
import { once } from './mails-and-copies.ts';
import { matching } from './matching.ts';
import { menu } from './menu.ts';
import { ourSheets } from './our-sheets.ts';
import { pageWords } from './page-words.ts';
import { pairs } from './pairs.ts';
import { people } from './people.ts';
import { personalData } from './personal-data.ts';
import { profiles } from './profiles.ts';
import { setUp } from './set-up.ts';
import { settings } from './settings.ts';
import { sheetNotes } from './sheet-notes.ts';
import { starter } from './starter.ts';
import { survey } from './survey.ts';
import { takingBack } from './taking-back.ts';

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
  ...profiles,
  ...introduce,
  ...catchUps,
  ...personalData,
  ...leaving,
  ...log,
  ...menu,
  ...sheetNotes,
  ...setUp,
  ...settings,
  ...starter,
  ...survey,
  ...takingBack,
}));
