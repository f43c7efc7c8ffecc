// "Not this year", "pas cette session", "nicht in dieser Runde": whoever says so has no time now, and may have some later.

export const THIS_TIME =
  /\b(?:this (?:time|year|round|term|season|edition|semester|cycle|cohort|spring|summer|autumn|fall|winter)|at the moment|right now|for now|ce(?:tte)? (?:annee|fois|saison|edition|semestre|trimestre|session)|pour (?:le moment|l'instant)|(?:dies\w*|in diesem) (?:jahr|mal|runde|semester|durchgang)|heuer|diesmal|derzeit|momentan|est[ea] (?:ano|vez|ronda|edicion|edicao|curso|semestre|cuatrimestre|ciclo)|por ahora|quest'anno|quest[ao] (?:volta|edizione|semestre|giro)|per ora|(?:dit|deze) (?:jaar|keer|ronde|semester)|momenteel|i ar|denne (?:gang|omgang|saeson)|den har gangen|dette semester|det har aret|lige nu|just nu|por agora)\b/;

export const DENIAL =
  /\b(?:no|not|pas|plus|nicht|non|niet|ikke|inte|nao|nie) (?:(?:in|for|en|a|i|fur|pour|per|para|por|voor|til|w) )?$/;

/** Whether what stands there in a folded text is denied. */
export function isDenied(folded: string, at: number): boolean {
  return DENIAL.test(folded.slice(0, at));
}

export function isNotThisTime(folded: string): boolean {
  const said = THIS_TIME.exec(folded);
  return said !== null && isDenied(folded, said.index);
}
