// Which question is no guess for a measure though its words are there: a yes to it is no praise, or it is about something else.

/** A yes says the contrary, or that something else would have been wished. */
const NOT =
  /\b(?:not|cannot|never|hardly|barely|neither|without|poor\w*|bad(?:ly)?|wors\w*|fail\w*|disappoint\w*|unhappy|unsuit\w*|instead|rather|prefer\w*|wish\w*|better|would (?:you )?have|kein\w*|nicht|nie|niemals|kaum|ohne|schlecht\w*|enttausch\w*|unzufrieden|unglucklich|stattdessen|lieber|besser\w*|pas|jamais|aucun\w*|sans|mauvais\w*|dec(?:u|ue|us|ues|evant\w*)|plutot|mieux|meilleur\w*|nunca|sin|malos?|malas?|decepcion\w*|mejor|non (?:e|ho|ci|mi|si|abbiamo|era|sono|siamo|hai|ha)|mai|senza|cattiv\w*|delu[sd]\w*|invece|meglio|niet|nooit|geen|zonder|slecht\w*|teleur\w*|liever|beter|ikke|aldrig|ingen|uden|darlig\w*|skuff\w*|hellere|bedre|nao|sem|ruim|ruins|melhor)\b|n't\b|\bno (?:me|nos|se|he|hemos|fue|era|hubo|estoy|estuve|encaj\w*|logr\w*|alcanc\w*|cumpl\w*|consegu\w*|goals?|good|match\w*)\b/;
/** Somebody else in place of who was there. */
const ANOTHER_ONE =
  /\b(?:another|different|other|new|ander\w*|neue\w*|autres?|nouve\w*|otr[oa]s?|nuev[oa]|altr[oaie]|nuov[oa]|nieuwe?|anden|andet|ny|outr[oa]s?|nov[oa]) (?:mentors?\b|mentor(?:in|e|a|es|en|innen)\b|match\w*|pair\w*|partner\w*|tandem|duo|binome|zuordnung|pareja|dupla|coppia|abbinament\w*|koppel\w*|makker\w*)|\bun'? ?altr[oa] (?:mentor\w*|coppia|abbinament\w*)/;
/** A number of something, and what somebody has, is no opinion. */
const COUNTED =
  /\b(?:how (?:many|much|long|often)|years? of|do you have|have you (?:any|had|got)|wie (?:viele?|lange|oft)|hast du|haben sie|habt ihr|combien|avez-vous|avez vous|as-tu|cuant[oa]s?|tienes|tiene usted|quant[oiae]|quanti anni|hoeveel|hoe (?:lang|vaak)|heb je|heeft u|hvor (?:mange|laenge|ofte|meget)|har du|tens|tem)\b/;

/** What was before says nothing of what comes, nor of what is judged. */
const BEFORE =
  /\b(?:before|already|ever|first (?:time|year)|previous\w*|prior|schon|bereits|bisher|vorher\w*|zum ersten|erstes|deja|premiere (?:fois|annee)|primera vez|primer ano|antes|gia|prima volta|primo anno|eerder|vaker|eerste|allerede|forste|primeira vez)\b/;
/** … nor what happened. */
const HAPPENED =
  /\b(?:did|had to|have you|has|were|was|hast|habt|haben|hattest|hatten|musst\w*|wurd(?:e|est|en)|avez|as-tu|a du|as du|avais|aviez|hai|avete|tuvist\w*|tuvo|has|hubo|heb|hebt|heeft|moest\w*|har|matte|tiveste|teve)\b/;
/** What those ask who run the programme, and what they ask for. */
const ASKED_FOR =
  /\b(?:(?:may|should|shall|can|could|must) we|(?:durfen|sollen|sollten|konnen|konnten) wir|(?:pouvons|pourrions|devons|devrions)[- ]nous|podemos|podriamos|debemos|deberiamos|possiamo|potremmo|dobbiamo|dovremmo|(?:mogen|zullen|kunnen|moeten) (?:we|wij)|(?:ma|skal|kan|bor) vi|devemos|deveriamos|questions?|comments?|remarks?|suggestions?|ideas?|contact\w*|data|e-?mails?|newsletter|news|informed|information\w*|photos?|training|support|help\w*|need\w*|employer|employed|company|job|work(?:ing|place)?|stud(?:y|ies)|school|universit\w*|fragen?|anmerkung\w*|kommentar\w*|vorschlag\w*|kontakt\w*|daten|fotos?|schulung\w*|fortbildung\w*|unterstutzung|hilf\w*|brauch\w*|benotig\w*|arbeit\w*|unternehmen|firma|betrieb|beruf\w*|stelle|studium|schule|remarques?|commentaires?|donnees|formations?|soutien|aide\w*|besoin|employeur|entreprise|emploi|etudes|ecole|preguntas?|comentarios?|datos|formacion|apoyo|ayuda\w*|necesit\w*|empresa|empleo|trabaj\w*|estudi\w*|domande?|osservazion\w*|comment[oi]|dati|formazione|sostegno|aiut\w*|bisogno|azienda|lavor\w*|stud[io]\w*|scuola|vragen|vraag|opmerking\w*|gegevens|opleiding\w*|steun|hulp|nodig|werk\w*|bedrijf|studie\w*|sporgsmal|bemaerkning\w*|oplysninger|kursus|stotte|hjaelp\w*|brug for|arbejd\w*|virksomhed\w*|skole|perguntas?|duvidas?|dados|apoio|ajuda\w*|precis\w*|emprego|trabalh\w*|estud\w*|escola)\b/;
/** A part of the programme, or what came with it. */
const ONE_PART =
  /\b(?:venues?|events?|sessions?|workshops?|trainings?|seminars?|meetings?|kick-?off|launch|food|catering|rooms?|location|place|organi[sz]ation|communication|information|materials?|handbook|website|platform|app|newsletter|registration|application|matching|support|coordinat\w*|team|date|time|length|duration|veranstaltung\w*|auftakt\w*|schulung\w*|treffen|raum\w*|ort|essen|verpflegung|organisation|kommunikation|unterlagen|webseite|plattform|anmeldung|betreuung|dauer|evenement\w*|ateliers?|formations?|rencontres?|reunions?|salles?|lieux?|repas|site|plateforme|inscription|duree|soiree|eventos?|talleres|taller|formacion|reunion\w*|sala|lugar|comida|organizacion|comunicacion|materiales|plataforma|inscripcion|duracion|event[oi]|laborator\w*|formazione|incontr[oi]|luogo|cibo|organizzazione|comunicazione|material[ei]|piattaforma|iscrizione|durata|evenementen|bijeenkomst\w*|opleiding|locatie|eten|organisatie|communicatie|materiaal|aanmelding|duur|arrangement\w*|moder?|lokale\w*|sted|mad|kommunikation|materiale\w*|tilmelding|varighed|formacao|reuni\w*|local|organizacao|comunicacao|materiais|inscricao|duracao)\b/;

/** Whether a yes to it would be no praise: it denies, or is of somebody else instead. */
export const isAgainst = (text: string): boolean => NOT.test(text) || ANOTHER_ONE.test(text);

/** Whether it is no wish to go on: about what was, or asked for another reason. */
export const isNoWish = (text: string): boolean =>
  BEFORE.test(text) || HAPPENED.test(text) || ASKED_FOR.test(text);

/** Whether it is no opinion of the whole: about what was before, one part of it, or a number of something. */
export const isOfOnePart = (text: string): boolean =>
  BEFORE.test(text) || COUNTED.test(text) || ONE_PART.test(text);
