// Alternatives: what each objective would give, side by side, and the coordinator's switch between them.

import { fold } from '../../ground/folding.ts';
import type { Cell } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { editedRows } from '../../our-sheets/edited-rows.ts';
import type { Ports } from '../../ports/ports.ts';
import { usualSettings } from '../../programme/setting-rows.ts';
import { type Objective, objectives } from '../../programme/settings.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { AlternativeView } from '../contract.ts';
import { type Matching, match } from '../domain/matching.ts';
import { objectiveSays } from '../domain/objective.ts';
import { qualityOf } from '../domain/quality.ts';
import { prepareMatch } from '../read/prepare-match.ts';

export function compareObjectives(
  ports: Ports,
  request: { readonly choose: string | null },
): readonly AlternativeView[] {
  if (request.choose !== null && !ports.lock.take()) refuse('busy');
  const { gathered, reading, input } = prepareMatch(ports, { acceptGuesses: false, putBack: false });
  const chosen = request.choose === null ? input.settings.objective : objectiveNamed(request.choose);
  if (request.choose !== null) choose(ports, gathered, chosen);
  const qualityFor = ({ pairs, circles }: Matching) => qualityOf(reading, pairs, circles).all;
  return objectives.map((objective) => ({
    objective,
    says: say(objectiveSays[objective]),
    quality: qualityFor(match({ ...input, settings: { ...input.settings, objective } })),
    isChosen: objective === chosen,
  }));
}

function objectiveNamed(text: string): Objective {
  return (
    objectives.find((name) => name === fold(text)) ?? refuse('unknown word', text, objectives.join(', '))
  );
}

function choose(ports: Ports, gathered: Gathered, objective: Objective): void {
  writeAct(ports, gathered, 'Change objective', [['settings', settingsWith(gathered, objective)]], true);
  note(ports, gathered, 'Change objective', say(objectiveSays[objective]));
}

/** The Settings sheet as it is, or as it would be made, with another objective. */
function settingsWith(gathered: Gathered, objective: Objective): Cell[][] {
  const table = gathered.ours.get('settings')?.table;
  const about = { file: gathered.settings.programme, year: gathered.settings.edition };
  return editedRows('settings', table ?? null, usualSettings(about), 'Value', { Objective: objective });
}
