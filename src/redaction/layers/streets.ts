// Postal addresses, as German, French and English write them, and the number plates of cars.
import type { SpanType } from '../spans.ts';

/** A street whose number stands behind it, with the town: "avenue des Tilleuls 87 bte 4, 1999 Houffelette". */
const FRENCH_STREET =
  /(?<![\p{L}\p{N}])(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Cc]h\.|[Rr]oute|[Rr]te|[Pp]lace|[Qq]uai|[Aa]llée|[Ii]mpasse|[Pp]assage|[Ss]entier|[Ee]splanade)[ \u00a0](?:(?:de|du|des|la|le|les|l|d)[\s'’]){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:[ \u00a0](?:(?:de|du|des|la|le|les)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3},?[ \u00a0]\d{1,4}(?!\d)[ \u00a0]?(?:bis|ter|[a-d](?!\p{L}))?(?:[ ,]{1,2}(?:bte|boîte|boite|app?t?\.?|étage)[ \u00a0]?\d{1,4})?(?:,?[ \u00a0](?:[A-Z]{1,2}-)?\d{4,5}[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,40})?/gu;
/** "XY-ZZ 9042" */
const PLATE = /(?<![\p{L}\p{N}-])\p{Lu}{1,3}[-–]\p{Lu}{1,2}[ \u00a0]?\d{2,4}[EH]?(?![\p{L}\p{N}-])/gu;

interface Street {
  readonly type: SpanType;
  readonly shape: RegExp;
  readonly isMeant?: (found: string) => boolean;
}

const hasCapital = (found: string) => /\p{Lu}/u.test(found);

export const streets: readonly Street[] = [
  { type: 'id', shape: PLATE },
  {
    type: 'address',
    shape:
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{1,30}(?:[- ]\p{Lu}[\p{L}\p{M}]{1,30}){0,2}(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|damm|ufer|steig|[ -](?:Straße|Strasse|Str\.|Weg|Gasse|Platz|Allee|Ring|Damm|Ufer))[ \u00a0]?\d{1,4}(?![ \u00a0](?:Minuten?|Stunden?|km|m|Meter|Jahren?|Tagen?|Wochen?|Monaten?|Leute|Personen|Prozent)(?!\p{L})|\d)[ \u00a0]?(?:[a-h](?!\p{L}))?(?:,?[ \u00a0]{1,2}(?:[A-Z]{1,2}-)?\d{4,5}[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,30})?/gu,
  },
  {
    type: 'address',
    shape:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}[ \u00a0]){1,4}\d{1,4}[ \u00a0]?[a-h]?,?[ \u00a0](?:[A-Z]{1,2}-)?\d{4,5}[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,30}/gu,
  },
  {
    type: 'address',
    shape:
      /(?<![\p{L}\p{N}])\d{1,4}(?:[ \u00a0]?(?:bis|ter|[a-d]))?,?[ \u00a0](?:rue|avenue|av\.|boulevard|bd|chemin|place|quai|route|allée|impasse|cours|square|via|viale|calle|plaza)[ \u00a0](?:(?:de|du|des|la|le|les|l|d)[\s'’]){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:[ \u00a0](?:(?:de|du|des|la|le|les)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3}(?:,?[ \u00a0]\d{4,5}[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,40})?/giu,
    isMeant: hasCapital,
  },
  {
    type: 'address',
    shape:
      /(?<![\p{L}\p{N}])\d{1,4}[a-d]?,?[ \u00a0](?:\p{Lu}[\p{L}\p{M}'’-]{1,30}[ \u00a0]){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Way|Square|Close|Court|Terrace|Crescent)(?![\p{L}])(?:,[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,30}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}-]{1,30}){0,2})?(?:,?[ \u00a0](?:[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]\d[A-Z]{2}|[A-Z]{2}[ \u00a0]\d{5}|\d{5}))?/gu,
  },
  { type: 'address', shape: FRENCH_STREET },
];
