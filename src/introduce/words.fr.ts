// French of what Introduce says outside its page.
export const introduce = {
  'no address for answers': 'aucune adresse pour les réponses',
  'no state': 'aucun état',
  'This mail counts as unsure and is not sent again. Say above what became of it.':
    'Ce mail compte comme incertain et n’est pas renvoyé. Dites plus haut ce qu’il est devenu.',
  'one mail address in Reply to, or in Contact': 'une adresse mail dans Reply to, ou dans Contact',
  'Until then answers go to the account that sends.': 'D’ici là, les réponses vont au compte qui envoie.',
  '{sheet} says introduced, but the Outbox has no mail to them of this edition. Nobody is written to; ask them, or write yourself.':
    '{sheet} indique introduced, mais l’Outbox n’a aucun mail de cette édition pour ces personnes. Personne ne reçoit de mail ; demandez-leur, ou écrivez vous-même.',
  '{sheet}, row {row}': '{sheet}, ligne {row}',
  'somebody of this pair does not take part at the moment, or is not known':
    'quelqu’un de ce binôme ne participe pas en ce moment, ou n’est pas connu',
  'does not take part at the moment; {name} waits': 'ne participe pas en ce moment ; {name} attend',
  'does not take part at the moment, or is not known': 'ne participe pas en ce moment, ou n’est pas connu',
};
