// French of everything that is said to a coordinator outside the panel's own pages, by its English.

import { differences } from '../../catch-ups/differences.fr.ts';
import { catchUps } from '../../catch-ups/words.fr.ts';
import { circles } from '../../circles/words.fr.ts';
import { eligibility } from '../../eligibility/words.fr.ts';
import { door } from '../../google/words.fr.ts';
import { late } from '../../ground/made-when-asked.ts';
import { bends } from '../../hub/bends.fr.ts';
import { hub } from '../../hub/words.fr.ts';
import { introduce } from '../../introduce/words.fr.ts';
import { leaving } from '../../leaving/words.fr.ts';
import { explained } from '../../matching/explained.fr.ts';
import { tiles } from '../../matching/tiles.fr.ts';
import { matching } from '../../matching/words.fr.ts';
import { menu } from '../../menu.fr.ts';
import { sheetNotes } from '../../our-sheets/notes.fr.ts';
import { ourSheets } from '../../our-sheets/words.fr.ts';
import { once } from '../../outbox/words.fr.ts';
import { pairs } from '../../pairs/words.fr.ts';
import { pageWords } from '../../panel-words/words.fr.ts';
import { choices } from '../../people/choices.fr.ts';
import { correctedAddressWords } from '../../people/corrected-addresses.fr.ts';
import { erasedBefore } from '../../people/erased-before.fr.ts';
import { standings } from '../../people/standing.fr.ts';
import { strandsInAnswers } from '../../people/strands.fr.ts';
import { timesAndYears } from '../../people/times-and-years.fr.ts';
import { people } from '../../people/words.fr.ts';
import { editions } from '../../people-data/editions.fr.ts';
import { personalData } from '../../people-data/words.fr.ts';
import { profiles } from '../../profiles/words.fr.ts';
import { settingNames } from '../../programme/settings.fr.ts';
import { programme } from '../../programme/words.fr.ts';
import { fields } from '../../reading/words.fr.ts';
import { setUp } from '../../set-up/words.fr.ts';
import { settings } from '../../settings/words.fr.ts';
import { standingAsked } from '../../standing/words.fr.ts';
import { starter } from '../../starter/words.fr.ts';
import { survey } from '../../survey/words.fr.ts';
import { takingBack } from '../../take-back/words.fr.ts';
import { log } from '../../workbook/log.fr.ts';
import { workbook } from '../../workbook/words.fr.ts';

/** Put together when French is first spoken: a call in English does not wait for it. */
export const french = late(() => ({
  ...bends,
  ...door,
  ...differences,
  ...hub,
  ...editions,
  ...fields(),
  ...pairs,
  ...people,
  ...standings,
  ...erasedBefore,
  ...standingAsked,
  ...timesAndYears,
  ...correctedAddressWords,
  ...strandsInAnswers,
  ...choices,
  ...once,
  ...pageWords,
  ...ourSheets,
  ...matching,
  ...explained,
  ...tiles,
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
  ...circles,
  ...eligibility,
  ...settingNames,
  ...programme,
  ...workbook,
}));
