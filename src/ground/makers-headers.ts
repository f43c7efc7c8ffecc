// Headers that the makers of forms and surveys write themselves: numbers of responses, moments, machines. Nobody was asked for it.
import { withoutCode } from './coded-answers.ts';
import { fold } from './folding.ts';

/** Without blanks and signs. */
export const MAKERS: ReadonlySet<string> = new Set(
  'responseid respondentid submissionid collectorid antwortid antwoordid idrisposta iddelareponse idrespuesta idderespuesta networkid recipientid externalreference externaldatareference lastpage letzteseite dernierepage laatstepagina ultimapagina startlanguage startsprache starttaal idiomainicial linguainiziale userlanguage datesubmitted datestarted datelastaction datecreated datemodified startdate enddate startdateutc submitdateutc recordeddate submissiondate submittedat starttime completiontime lastmodifiedtime ipaddress ipadresse adresseip durationinseconds totaltime interviewtime locationlatitude locationlongitude distributionchannel referrerurl refererurl useragent recipientlastname recipientfirstname recipientemail customdata numerodeserie serialnumber sid uid soumisle terminele modifiele brouillon zufallsstartwert gesamtzeit totaletijd tiempototal tempototale datumingediend datumgestartet datumletzteaktivitat datumabgeschickt tempstotal datedesoumission datededebut datedelasoumission datedeladerniereaction startzeit fertigstellungszeit zeitpunktderletztenanderung heurededebut heuredefin heuredeladernieremodification horadeinicio horadefinalizacion horadelaultimamodificacion oradiinizio oradicompletamento oradellultimamodifica starttijd voltooiingstijd recordid surveyidentifier surveytimestamp redcapsurveyidentifier redcapeventname eventname repeatinstrument repeatinstance dataaccessgroup contributionid invitationnumber identifiantdelacontribution numerodinvitation datedecreation dernieremiseajour creationdate lastupdate datestamp ipaddr refurl grouptime questiontime gruppenzeit fragenzeit stagedateutc interviewtime ending weiterleitungsurl totalpoints quizfeedback gradepostedtime gesamtpunktzahl totaldespoints deviceid submissiontime validationstatus submittedby instanceid questnnr lastdata qviewer maxpage missrel timersi degtime timesum submissionip timestarted contactid legacycomments sessionid'.split(
    ' ',
  ),
);
/** Words that may be asked for; beside a header of the others they are the maker's as well. */
export const BESIDE: ReadonlySet<string> = new Set([
  'finished',
  'tags',
  'responsetype',
  'progress',
  'seed',
  'token',
  'accesscode',
]);

/** A header as the lists have it. */
export function bare(header: string): string {
  return fold(withoutCode(header)).replace(/[^a-z]/g, '');
}

/** Whether the maker of a form wrote this header. @param headers  all of the sheet. */
export function isMakers(header: string, headers: readonly string[]): boolean {
  const own = bare(header);
  return MAKERS.has(own) || (BESIDE.has(own) && headers.some((other) => MAKERS.has(bare(other))));
}
