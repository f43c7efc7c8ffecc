// What is looked at beside the workbook: documents, mails and calendars, each in a folder of its own.
import { join } from 'node:path';
import type { World } from '../world.ts';
import { saveCalendars } from './calendars.ts';
import { saveDocuments } from './documents.ts';
import { saveMails } from './mails.ts';

export async function savePapers(folder: string, world: World): Promise<void> {
  await saveDocuments(join(folder, 'documents'), world.documents);
  await saveMails(join(folder, 'mail'), world.mails);
  await saveCalendars(join(folder, 'calendar'), world);
}
