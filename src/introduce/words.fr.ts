// French of what Introduce says outside its page.
export const introduce = {
  'no address for answers': 'aucune adresse pour les réponses',
  'one mail address in Reply to, or in Contact': 'une adresse mail dans Reply to, ou dans Contact',
  'Until then answers go to the account that sends.': 'D’ici là, les réponses vont au compte qui envoie.',
  '{sheet} says introduced, but the Outbox has no mail to them of this edition. Nobody is written to; ask them, or write yourself.':
    '{sheet} indique introduced, mais l’Outbox n’a aucun mail de cette édition pour ces personnes. Personne ne reçoit de mail ; demandez-leur, ou écrivez vous-même.',
  '{n} mail refused': '{n} mail refusé',
  '{n} mails refused': '{n} mails refusés',
  'one template': 'un modèle',
  '{n} document made': '{n} document créé',
  '{n} documents made': '{n} documents créés',
};
