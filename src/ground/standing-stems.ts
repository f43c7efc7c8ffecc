// What the words of one clause say of taking part: the stems in twelve languages, what denies them and what doubts them. Whose clause it is, and
// how several stand together, is read in standing-words.ts.
import { officeSays } from './office-words.ts';
import { cannotNow, namesLater, putOffIn } from './put-off.ts';
import { waitingIn } from './waiting-words.ts';

export type Standing = 'active' | 'withdrawn' | 'paused' | 'unclear';

/** Whoever has died takes part no more, and is written to no more. */
export const DIED =
  /\b(died|deceased|dead|passed away|verstorben|gestorben|decede(e|es|s)?|(est )?morte?|deceduto|deceduta|overleden|afdod|dod|fallecid[oa]|falecid[oa])\b/;

/** Somebody on leave pauses; with a day until which, a pair of theirs is kept (people/months-away.ts). */
export const ON_LEAVE =
  /\b(on (\w+ )?leave|leave of absence|(maternity|parental|sick) leave|in maternita|sabbat\w*|secondment|conge\b|beurlaubt|elternzeit|mutterschutz|karenz|krankgeschrieben|aspettativa|excedencia|verlof|orlov|barsel\w*|licenca|foraldraledig\w*|permisjon|tjanstledig\w*)/;

/** THE TABLE of stems, folded; each begins a word. */
export const STEMS: readonly (readonly [Exclude<Standing, 'unclear'>, RegExp])[] = [
  [
    'withdrawn',
    /\b(withdr[ae]w\w*|dropp?(ed|s|ing)?[ -]?out|drop-?outs?|cancel\w*|declin\w*|quit\w*|resign\w*|(step(s|ped|ping)?|stood|stand(s|ing)) (down|back|aside)|(pull|back|opt)(s|ed) out|moved (away|abroad)|(has|have|had) left|left (the|on|in|us|programme|program|early|for)|(se |s'est )?retir(ee?s?|er|ad[oa]|a|o|ou)\b|s'est desiste\w*|desist\w*|abandon\w*|r[ei]n[ou]nc\w*|demission\w*|annul(ee?|er)\b|a quitte|(est |)partie?\b|zuruckge(zogen|treten)|ausge(treten|stiegen|schieden)|aus(tritt|stieg)\b|abge(meldet|sagt|brochen|sprungen)|ab(sage|meldung|bruch)\b|ruck(zug|tritt)|zieht (sich )?zuruck\b|tritt (zuruck|aus|ab)\b|(steigt|scheidet) aus\b|(sagt|meldet|bricht|springt) (sich )?ab\b|weg(ge)?zogen|storniert|(ge)?kundigt\b(?!.* an\b)|udgaet|(se da de )?baja\b|ritirat[oa]|(si )?ritira\b|ha lasciato|teruggetrokken|afgemeld\w*|afgezegd|gestopp?t|stoppet|(har )?trukket|trakk? s[ei]g|(af|fra|av|ud)meld\w*|avanmal\w*|(faldet|sprunget|meldt) fra|frafaldt|saiu|aterkall\w*|dragit|drog (sig )?tillbaka|hoppat av|avbrot|avbruten|wycofa\w*|z?rezygn\w*|peru[iu]\w*|vetayty\w*|odstoupi\w*|reject(ed|s)?\b|turned down|refuse(es?|s|d)?\b|abge(lehnt|wiesen)|af(gewezen|vist)|avvisad\w*|avslag\w*|rechazad[oa]|r(ifiutat|espint|ecusad|ejeitad)[oa]|odrzucon\w*|hylatty|reprovad[oa]|indeferid[oa]|afgehaakt|haakt af|afgebeld|afgevallen|valt af\b|zegt af\b|ziet ervan af|uitgeschreven|largou|recusou|avbojt\w*|hoppar av|drar sig ur|(?:springer|hopper) fra\b|ha mollato|trekt (?:zich )?terug\b|(mov|transferr)ed to a(nother| new| different) (trust|hospital|school|college|university|company|firm|employer|organi[sz]ation|country)|verlassen\b|uit dienst)/,
  ],
  ['withdrawn', DIED],
  ['paused', ON_LEAVE],
  [
    'paused',
    /\b(paus\w*|on hold|defer(?!id[oa]\b)\w*|postpon\w*|suspend\w*|sospes[oa]|ruht|ruhend|zuruckgestellt|gepauzeerd|pauze|afastad[oa]|indisponib\w*\b(?! (?:le|les|il|o|as|aos|am|en|in|im|du|au) )|vilande|zawieszon\w*|tauolla|dormant)/,
  ],
  [
    'active',
    /\b(activ(e|a|o|ated?)?\b|actifs?\b|actives?\b|aktiv\w*|attiv[oa]|actief|ativ[oa]\b|back (in|again|from)|zuruck aus|terug van|tilbage fra|di ritorno da|de vuelta de|de volta de|again\b|de nouveau|de retour|wieder|di nuovo|de nuevo)/,
  ],
];

/** Words that say so at the beginning, and mean little further on. */
const TAKES_PART =
  /^(si|in|new)$|^(yes|oui|ja|sim|ok|okay|taking part|takes part|participates?|participating|participant|participe|dabei|confirm(ed|ee?|ad[oa])?|confermat[oa]|bestatigt|bevestigd|bekraeftet|angemeldet|aangemeld|ingeschreven|tilmeldt|deltager|inscri(t|te|to|ta)|iscritt[oa]|registered|enrolled|matched|paired|introduced|accept(ed|ee?)|acept(ad[oa]|a)|acei(te|to|ta)|accettat[oa]|angenommen|zugesagt|aufgenommen|genehmigt|aanvaard|akkoord|goedgekeurd|toegelaten|geselecteerd|appro(ved|uvee?|vat[oa])|apro[bv]ad[oa]|deferid[oa]|admitted|admis(e|es)?|admitid[oa]|ammess[oa]|sele(cted|ctionnee?|ccionad[oa]|cionad[oa]|zionat[oa])|optaget|antagen|godkand|przyjet[aye]|hyvaksytty|retenue?s?|valid(ee?|ated|ad[oa]|at[oa])|potwierdz\w*|godkendt|zugelassen|teilnehmend|nimmt teil)\b/;

const takesPart = (said: string) => TAKES_PART.test(said);
const isActive = (said: string) => STEMS.some(([to, stem]) => to === 'active' && stem.test(said));

const NO_LONGER =
  /\b(no longer|not|nicht( mehr)?|niet( meer)?|ne|n'est|ya no|non|ikke( laengere)?|nao|doesn't|does not|isn't|won't)\b.{0,24}\b(activ\w*|actif|aktiv\w*|attiv\w*|actief|particip\w*|partecip\w*|taking part|take part|teil\w*|dabei|mee\b|deltag\w*|continu\w*)/;
/** "Macht doch nicht mit", "ne veut plus": somebody who wants or can no more, and says no more than that. */
const NO_MORE =
  /\b(?:changed (?:her|his|their|my) minds?|(?:can't|cannot|can not) (?:make|do) it(?: any ?more)?|(?:doesn't|does not|don't) want to(?: any ?more)?|(?:will|kann|mag|mach\w+)(?: (?:doch|leider|jetzt|er|sie))* nicht (?:mehr|mit)|ne (?:veut|peut|vient|souhaite) plus|non (?:vuole|puo|viene) piu|ya no (?:quiere|puede|viene)|(?:wil|kan)(?: (?:toch|helaas|nu))* niet meer|(?:vil|kan|er)(?: (?:desvaerre|nu))* ikke (?:mere|laengere|med)|nao (?:quer|pode|vem) mais)$/;
/** Somebody, and nothing about anybody else: "mentor no longer interested" is of the mentor. */
const WHO = `^(?:(?:s?he(?:'s)?|they|elle|il|ils|elles|sie|er|ze|hij|is|are|est|ist|sind|sont|hat|has|have|heeft|har|a|leider|unfortunately|sorry|malheureusement)[ ,]+)*`;
/** "No longer interested", "nicht geeignet". */
const NO_INTEREST = new RegExp(
  `${WHO}(?:no longer|not|nicht(?: mehr)?|keine?|n'est (?:plus|pas)|ne sont (?:plus|pas)|pas|non(?: e)? piu|ya no(?: esta)?|niet(?: meer)?|geen|ikke(?: laengere)?|nao(?: esta)?)(?: mehr| meer)? (?:interest(?:ed)?|interesse(?:e|es|s)?|interessiert|interessat[oa]|interesad[oa]|geinteresseerd|interessad[oa]|interesseret|suitable|geeignet|geschikt|apt[oa]|idone[oa]|egnet)(?: mehr| meer)?$`,
);
/** "Ineligible (hors territoire)", "refus : première année". */
export const UNFIT = new RegExp(
  String.raw`${WHO}(?:refus|(?:in|non |nao )elegi[bv]\w+|ineligible|un(?:suitable|geeignet)|ongeschikt|uegnet|inapte|hors (?:territoire|zone|criteres|perimetre|delais?)|uitgevallen)(?:$| ?[,:(–])`,
);
/** A decision of the office, as one who was not taken hears it; "not yet" is none. */
export const NOT_TAKEN =
  /\b(?:(?:not|nicht|niet|no|non|nao|pas|ikke|inte|ej|nie) (?:(?:been|ete|worden|stato|stata) )?(?:admitted|accepted|selected|successful|zugelassen|angenommen|aufgenommen|ausgewahlt|toegelaten|aangenomen|geselecteerd|admis(?:e|es)?|ammess[oa]|admitid[oa]|sele[ct]+ionn?(?:ee?s?|ad[oa])|selezionat[oa]|acept?ad[oa]|aceit[eoa]|appro(?:ved|uvee?s?|vat[oa])|apro[bv]ad[oa]|genehmigt|goedgekeurd|optaget|antagen)|(?:non|pas) retenue?s?)\b(?! (?:yet|noch|encore|ancora|nog|aun|ainda))/;
/** "Left school", and not "left a message". */
export const HAS_LEFT =
  /^left (?!(?:an?|the|her|him|them|us|me|voice\w*|mess\w*|msg|notes?|word|phone|contact|details|number|card|feedback|hand\w*)\b)/;
/** Nothing but this: somebody is out, or it was nobody's answer. */
const OUT =
  /^(?:out|left|retire[ers]*|removed|deleted|excluded?|exclue?s?|rayee?s?|supprimee?s?|gestrichen|geloscht|ausgeschlossen|eliminad[oa]|excluid[oa]|cancellat[oa]|esclus[oa]|geschrapt|verwijderd|slettet|spam|fake|test(?:eintrag|anmeldung|zeile| ?entry| ?row)?|essai|prueba|prova|proef)(?: \(?\d[\d./ -]*\)?)?$/;
export const DENIES =
  /\b(not|never|no|nein|nej|nicht|kein\w*|pas|plus|non|niet|geen|ikke|nao|jamais|nie)\b|n't\b/;
/** At the front; further on it doubts something else: "withdrawn, probably moving". */
export const PERHAPS =
  /^(?:a )?(?:possib(?:le|ly)|probabl[ey]|likely|wahrscheinlich\w*|moglicherweise|mogelijk|posible\w*|probabil\w*|provavel\w*)\b/;
export const DOUBTS =
  /\?|\b(maybe|perhaps|might|may (be|withdraw|leave|pause|drop)|could|considering|thinking|wants?|asked|whether|if|peut-etre|vielleicht|eventuell|quizas|forse|misschien|maske|talvez|almost|nearly)\b/;

/** What was, before something else: "had withdrawn". */
export const HAS_BEEN =
  /\bhad (?!to\b)\w+|\b(?:hatte|avait|s'etait|habia|aveva|si era|tinha|havde|havia)\b|^(?:s?he )?was (?:out|withdrawn|paused|active|in)\b/;

/** Whether words say that somebody takes part. */
export const isIn = (clause: string) => takesPart(clause) || isActive(clause);

/** Beside a count, a second remark or a word for taking part it may be about something else: "active, kick-off: can't make it". */
function saysNoMore(said: string): boolean {
  return (NO_MORE.test(said) || NO_INTEREST.test(said)) && !/[\d,;:]/.test(said) && !isActive(said);
}

/** What the words of a folded text say, whoever they are of. */
export function saidBy(said: string): Standing {
  if (PERHAPS.test(said)) return 'unclear';
  const office = officeSays(said);
  if (office !== null) return office;
  if (OUT.test(said) || UNFIT.test(said)) return 'withdrawn';
  if (DOUBTS.test(said)) return 'unclear';
  const waiting = waitingIn(said, isIn);
  if (waiting !== null) return waiting === 'waits' ? 'paused' : 'unclear';
  if ([NO_LONGER, NOT_TAKEN, HAS_LEFT].some((words) => words.test(said))) return 'withdrawn';
  if (saysNoMore(said)) return 'withdrawn';
  if (cannotNow(said)) return 'paused';
  const putOff = putOffIn(said);
  const rest = putOff?.rest ?? said;
  if (!putOff?.isAll && DENIES.test(rest)) return 'unclear';
  const found = new Set(STEMS.filter(([, stem]) => stem.test(rest)).map(([standing]) => standing));
  if (takesPart(rest)) found.add('active');
  if (putOff !== null && (putOff.isAll || found.size > 0)) found.add('paused');
  const [first] = found;
  if (found.has('active')) return found.size === 1 && !namesLater(said) ? 'active' : 'unclear';
  return first ?? 'unclear';
}
