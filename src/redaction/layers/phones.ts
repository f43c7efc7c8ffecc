// Runs of digits that can be dialled. Nothing is checked against numbering plans: redaction wants any number that could
// be a telephone, and years, dates, amounts and versions must stay.
import { patternFor } from '../lighter-patterns.ts';
import type { Span } from '../spans.ts';

const RUN =
  /(?<![\p{Lu}\p{Ll}\p{N}.,/-])(?:\+|\(\+?|00)?\d(?:[ \u00a0\u202f()./‐‑–-]{0,3}\d){5,19}(?![\p{Lu}\p{Ll}\p{N}])/gu;
const EXTENSION =
  /(?<![\p{L}])(?:ext(?:ension)?|tel(?:efon|ephone|éphone)?|phone|dw|durchwahl|nebenstelle|kurzwahl|poste|int|intern|interne|internal|apparat|klappe|fax|app|hausruf|piepser|pager|beeper|bip|rufnummer|hausapparat|speed dial|numéro court)[.:]?\s?(?:(?:no|nr|n°|number|nummer|numéro)[.:]?\s?)?(?:[:#]\s?)?[-–]?(?!360(?!\d))\d(?:[-\s]?\d){2,5}(?![\p{N}/-])/giu;
/** "x5521" alone, and "x 552" where somebody is called. */
const SHORT =
  /(?<![\p{L}\p{N}])x-?\d{4,5}(?![\p{L}\p{N}])|(?<=(?<!\p{L})(?:call|dial|ring|phone|on|at) )x ?\d{3,5}(?![\p{L}\p{N}])/giu;
/** Numbers of a room, a member of staff, a line, in other scripts. */
const NUMBERED =
  /(?<=(?:رقم|الوظيفي|المقسم|مقسم|تحويلة|غرفة|مكتب\p{L}{0,2}|קומה|חדר|שלוחה|कमरा|कक्ष|कमरे|விடுதி|அறை|ห้อง|ชั้น|部屋|研究室|房|室|社員番号|職員番号|学籍番号|学生証|工号|学号|사번|학번|호실|연구실|стая|каб(?:инет\p{L}{0,3})?|кв|комн(?:ат\p{L}{0,2})?|аудитор\p{L}{1,4}|кімнат\p{L}{0,2}|δωμάτιο|γραφείο|αίθουσα|kabinet\p{L}{0,2}|vn)[\s:.：№#(-]{0,4})(?!(?:19|20)\d\d(?!\d))(?:\p{Lu}{1,3}[- ]?)?\d{1,7}(?:[-/.]\d{1,4})?\p{L}?(?![\p{L}\d])/giu;
/** "telefonisch: -4417" */
const DASHED = /(?<=(?:telefonisch|telefon|tel\.?|nebenstelle)[^.!?\d\n]{0,12})[-–]\d{2,5}(?!\d)/giu;
/** "Wählt die -5528", "dial -4417", "unter der -219": nothing that is measured. */
const DIALLED = new RegExp(
  `(?<=${[
    '(?<!\\p{L})(?:w[äa]hl|ruf|anruf|erreich|appel|compos|joign|dial|call|phone|poste|extension|intern|durchwahl|kurzwahl|nebenstelle)\\p{L}* (?:(?:me|us|mich|uns|on|at|is|ist|est|le|la|die|der|unter|einfach|just|intern|direkt) ){0,3}',
    '(?<!\\p{L})(?:unter der|sous le) ',
    '(?<!\\p{L})ring (?:me|us|on|at) ',
    '(?<!\\p{L})(?:bin|ich|mich|uns|wir|erreich\\p{L}+|sekretariat|b[üu]ro|zentrale|empfang|pforte|labor|werkstatt) unter (?=.\\d{4})',
  ].join(
    '|',
  )})[-–]\\d{3,5}(?!\\d|[.,:]\\d|[-–]| ?(?:[°%€$£]|[mk]?[VAWKCFm](?!\\p{L})|dB|eV|bar|grad|degr|met(?:er|re)|stunden|hours|budget|euro|francs?|franken|prozent|percent|points?|punkte?))`,
  'giu',
);
/** What an extension is called elsewhere; two digits are enough where the word means nothing else. */
const ELSEWHERE =
  /(?:(?<!\p{L})(?:wew(?:n)?|klapka|mell[ée]k|anexo|ramal|busca|durchw|sucher|pieper|personsokare|extens[ãa]o|klapk[ayu]|interior|interno|anknytning|lanknummer|toestel|doorkies|doorkiesnummer|dahili|доб|внутр\p{L}*|вн|εσωτ|bleep|dect|voip|dahili|belső|mellék|wewnętrzny|linia|lokal|vaihde|alanumero|snr|internnr|hívószám|تحويلة|تحويله|داخلي|שלוחה|एक्सटेंशन|विस्तार)|内線|内线|內線|分机|分機|내선|내선번호|ต่อ|เบอร์ต่อ)[.:：]?\s?\d(?:[-\s]?\d){1,5}(?![\p{N}/-])|(?<!\p{L})(?:dw|durchwahl|nebenstelle|klappe|ext|extension)[.:]?\s?[-–]?\d{2}(?![\p{N}/-]|[.,]\p{N})/giu;
/** "my direct line is 64417", "mi extensión es la 4512", "staff number, in case you ask: 774210": small words between, and nothing counted behind. */
const ANNOUNCED =
  /(?<=(?<!\p{L})(?:(?:direct line|extensi[óo]n|toestel|wewnętrzny|εσωτερικό|durchwahl|(?:staff|employee|personnel|badge|member) (?:number|no\.?|id)|matricul[ea]|matricola|n[úu]mero de emplead[oa]|(?:personal|ausweis|mitarbeiter|personeels)num?mer|numer pracownika)(?: (?:here|hier|ici|μου))?(?:,[^.!?\n\d:]{1,30}[,:])?(?: (?:is|ist|est|es|è|é|to|jest|lautet|είναι))?:?(?: (?:le|la|el|il|die|der|the|το|nr\.?|no\.?|n°))?|en interne au|interno è il|(?:intern bin ich|internally i am|internally i['’]m) (?:unter(?: der)?|on|at)) )(?!(?:19|20)\d\d(?!\d))\d{1,3}[ -]?\d{3,6}(?![\p{L}\p{N}/-]|[.,]\p{N}|\s?%|\s(?:people|users?|staff|members?|employees|personnes|salariés|leute|personen|mitarbeite\p{L}+)(?!\p{L}))|(?<=(?:内線|社員番号|職員番号)[はが:：]?)\d{3,7}|\d{2,4}[号號]?室/giu;
/** "call the island on 77 600" */
const CALLED =
  /(?<=(?:call|ring|dial|phone|reach|appel\p{L}{1,4}|joign\p{L}{1,6}|compos\p{L}{1,4}|coup de fil|le plus simple|anrufen|erreichbar|rufen|ruft)(?!\p{L})[^.!?\n\d]{0,30}\s(?:on|at|au|le|unter|auf)\s)(?:\d{1,3}[ \u00a0-]?\d{2,3}(?:[ \u00a0-]?\d{2})?|\d[ \u00a0-]\d{3,5})(?![\p{L}\p{N}/-])/giu;
/** "the office beside mine (1.42B)": in brackets behind the word for a room. */
const BRACKETED =
  /(?<=(?<!\p{L})(?:office|room|büro|bureau|zimmer|ruangan|phòng|מהחדר|odası|kantoor|kontor|studio|oficina|ufficio|gabinet|kabinetu|sala|lab)[^.!?\n(\d]{0,30}\()(?=[^)\n]{0,8}[\p{L}.])\p{Lu}{0,2}[-.]?\d[\d.]{0,5}[A-Za-z]?(?=\))/giu;
/** "unter 5550-27", "en el 958-555": where something can be reached. */
const REACHED =
  /(?<=(?<!\p{L})(?:unter|sous le|au|en el|allo|sul|pod|på|op)\s)(?!(?:19|20)\d\d[-–/])\d{2,4}[- ]\d{2,4}(?![\p{L}\p{N}]|[.,]\d|[- ]\d|\s(?:\p{Ll}|%|€))/giu;
/** Begins a word: "ring" is no part of "mentoring". Compounds end in the longer ones. */
const CUE =
  /(?<!\p{L})(?:tel|phone|t[ée]l[ée]phone|mobil|portable|handy|call|dial|ring|appel|joign|num[ée]ro|number|fax|sms|whatsapp|signal)|(?:phone|telefon|nummer|handy)/iu;
const MONEY =
  /^\s?(?:chf|eur|usd|gbp|dkk|euros?|francs?|dollars?|pounds?|€|\$|£|%|millions?|millionen|mio|mrd|people|personnes|leute|hours?|heures|stunden|events?|km|mb|gb|tb)(?![\p{L}])/iu;
const MONEY_BEFORE = /(?:chf|eur|usd|gbp|dkk|€|\$|£|isbn|issn|doi)[\s:]?$/i;

/** "x 312", "int. 413", "(poste 77)" behind a number. */
const TAIL =
  /^[,;]?[ \u00a0]?\(?(?:x|ext(?:ension)?\.?|#|int(?:ern[eo]?)?\.?|poste|app(?:arat)?\.?|dw|durchwahl|klappe)[ \u00a0]?[-–]?\d{2,5}(?!\d)/i;

/** Digits of a number that can be dialled. https://www.itu.int/rec/T-REC-E.164 (2026-11) */
const FEWEST = 7;
const MOST = 15;

/** What has to stand in a text for each further shape to be looked for: they look behind themselves, which takes long. */
const further: readonly (readonly [needs: RegExp, shape: RegExp])[] = [
  [/\d\d/, EXTENSION],
  [/x[ -]?\d{3}/i, SHORT],
  [/\d\d/, ELSEWHERE],
  [/[\u0370-\u1dff\u2e80-\uffdc]|kabinet|vn\./i, NUMBERED],
  [/\d{2,3}[ \u00a0-]?\d{2}|\d[ \u00a0-]\d{3}/, CALLED],
  [/\d{3}/, ANNOUNCED],
  [/[-–]\d\d/, DASHED],
  [/[-–]\d{3}/, DIALLED],
  [/\d{2,4}[- ]\d{2,4}/, REACHED],
  [/\(\p{Lu}{0,2}[-.]?\d/u, BRACKETED],
];

export function phonesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const spans: Span[] = [];
  const add = (found: string, at: number) => spans.push({ start: at, end: at + found.length, type: 'phone' });
  text.replace(patternFor(text, RUN), (found: string, at: number) => {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + found.length, at + found.length + 24);
    if (canBeDialled(found, before, after)) add(found + (TAIL.exec(after)?.[0] ?? ''), at);
    return '';
  });
  for (const [, shape] of further.filter(([needs]) => needs.test(text)))
    text.replace(patternFor(text, shape), (found: string, at: number) => {
      if (!spans.some((span) => at < span.end && span.start < at + found.length)) add(found, at);
      return '';
    });
  return spans;
}

function canBeDialled(found: string, before: string, after: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (digits.length > MOST) return false;
  const inside = found.replace(/^\(/, '');
  if (areYears(inside) || isDate(inside)) return false;
  if (CUE.test(before)) return digits.length >= FEWEST - 1;
  if (digits.length < FEWEST || MONEY.test(after) || MONEY_BEFORE.test(before)) return false;
  if (/^[+(]|^00/.test(found)) return true;
  return !(isAmount(found) && /^\s?[\p{L}€$£%]/u.test(after)) && !/^\d{1,2}\.\d{1,2}\.\d/.test(found);
}

/** Grouped by thousands, or a round number. */
function isAmount(found: string): boolean {
  return /^[1-9]\d{0,2}(?:[\s.']\d{3}){2,}$/.test(found) || /^[1-9]\d*000$/.test(found);
}

function isDate(found: string): boolean {
  return (
    /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/.test(found) ||
    /^\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:19|20)\d\d$/.test(found)
  );
}

function areYears(found: string): boolean {
  return /^(?:19|20)\d\d(?:[\s/‐‑–-]{1,3}(?:19|20)\d\d)+$|^(?:19|20)\d\d[/‐‑–-]\d\d$/.test(found);
}
