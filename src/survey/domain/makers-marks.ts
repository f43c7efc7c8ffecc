// What makers of surveys write beside the answers: numbers of responses, tokens, pages, machines. Nobody was asked for it, and a token
// leads to the person: it is no question, is not counted and never quoted.
import { fold } from '../../ground/folding.ts';
import type { Form } from '../../people/columns.ts';

/** Headers that no question bears, without blanks and signs. */
const MARKS: ReadonlySet<string> = new Set(
  'responseid respondentid submissionid collectorid antwortid iddelareponse idrespuesta idderespuesta networkid recipientid externalreference externaldatareference lastpage letzteseite dernierepage startlanguage startsprache userlanguage datesubmitted datestarted datelastaction datecreated datemodified startdate enddate startdateutc submitdateutc recordeddate submissiondate submittedat starttime completiontime lastmodifiedtime ipaddress ipadresse adresseip durationinseconds totaltime interviewtime locationlatitude locationlongitude distributionchannel referrerurl refererurl useragent'.split(
    ' ',
  ),
);
/** Words that may be asked for; beside a header of the others they are marks as well. */
const BESIDE: ReadonlySet<string> = new Set(
  'id seed token accesscode zugangscode status progress finished tags completed language'.split(' '),
);
/** A word for a code in the header, and nothing but different codes below it. */
const CODE = /\b(?:id|uuid|guid|token|seed|hash|key)\b/;
const IS_CODE = /^(?=.*\d)[a-z0-9_-]{2,64}$/i;
const LEAST = 5;

/** Whether the survey's maker wrote this column, and not the people who answered. */
export function isMakersMark({ columns }: Form, header: string, cells: readonly string[]): boolean {
  const own = bare(header);
  if (MARKS.has(own)) return true;
  if (BESIDE.has(own) && columns.some((column) => MARKS.has(bare(column.header)))) return true;
  const given = cells.filter((text) => text !== '');
  return (
    CODE.test(fold(header)) &&
    !header.includes('?') &&
    given.length >= LEAST &&
    new Set(given).size === given.length &&
    given.every((text) => IS_CODE.test(text))
  );
}

function bare(header: string): string {
  return fold(header).replace(/[^a-z]/g, '');
}
