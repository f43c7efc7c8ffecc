// What people type into the State of a mail, in English, French and German: "on hold", "en attente", "envoyé". A word that is none of
// these is asked about.
import { fold, wordsOf } from '../ground/folding.ts';

/** bounced: it went and came back, as a person says. */
export const mailStates = ['queued', 'sending', 'sent', 'unsure', 'failed', 'held', 'bounced'] as const;
export type MailState = (typeof mailStates)[number];

/** THE TABLE of words, folded, as a whole. */
const WORDS: Readonly<Record<MailState, string>> = {
  queued:
    'queued|to send|send|ready|a envoyer|envoyer|pret|en file|zu senden|senden|bereit|in der warteschlange',
  sending: 'sending|envoi en cours|wird gesendet',
  sent: 'sent|envoye|envoyee|envoyes|parti|partie|gesendet|verschickt|versandt',
  unsure: 'unsure|incertain|incertaine|unsicher|unklar',
  failed: 'failed|refused|rejected|echoue|echec|refuse|refusee|fehlgeschlagen|abgelehnt',
  held: 'held|held back|suspendu|suspendue|bloque|bloquee',
  bounced: 'bounced',
};

/** However it goes on: "hold until Monday", "en attente de Nils". */
const HELD =
  /^(please |bitte |svp )?(hold|held|on hold|wait|waiting|pause|paused|stop|stopped|not yet|later|en attente|attendre|a attendre|en suspens|en pause|retenu|retenue|a retenir|retenir|pas encore|plus tard|warten|wartet|zuruckgehalten|zuruckhalten|angehalten|noch nicht|spater|halt)\b/;
const NOT_TO_SEND =
  /\b(do not|don t|dont|never|ne pas|n envoyer pas|pas a|nicht|not to) (be )?(send|sent|envoyer|senden|abschicken|verschicken|go)\b/;

/** The state that a text means; undefined for none that we know. */
export function stateIn(text: string): MailState | undefined {
  if (fold(text) === '' || text.includes('?')) return undefined;
  const said = wordsOf(text).join(' ');
  const known = mailStates.find((state) => WORDS[state].split('|').includes(said));
  return known ?? (HELD.test(said) || NOT_TO_SEND.test(said) ? 'held' : undefined);
}
