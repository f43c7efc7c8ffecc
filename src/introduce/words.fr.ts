// French of what Introduce says outside its page.
export const introduce = {
  Test: 'Essai',
  '{name} has not been told yet that a match has ended': '{name} ne sait pas encore qu’un binôme a pris fin',
  'Of another file or edition.': 'D’un autre fichier ou d’une autre édition.',
  'Of another file or edition: it may still go from there.':
    'D’un autre fichier ou d’une autre édition : il peut encore partir de là-bas.',
  'the mail about the end first': 'd’abord le mail sur la fin',
  'Send “Somebody left, or two parted” before the introduction: afterwards it would not be true any more.':
    'Envoyez « Un départ, ou un binôme qui se sépare » avant la présentation : après, ce mail ne serait plus vrai.',
  'the mentor said no, and {name} has no mentor now; Match looks for somebody else':
    'le mentor a refusé, et {name} n’a plus de mentor ; Binômes cherche quelqu’un d’autre',
  '{other} may have a former address of {name} in the mail.':
    '{other} a peut-être une ancienne adresse dans son mail ({name}).',
  'their time together ended on {day}, and this mail would not be true any more':
    'leur mentorat a pris fin le {day}, et ce mail ne serait plus vrai',
  'somebody who was erased': 'une personne effacée',
  'did not arrive': 'pas arrivé',
  'English or French': '« English » ou « French »',
  'a text that stands further up already': 'un texte qui figure déjà plus haut',
  'each text once': 'chaque texte une seule fois',
  'a text': 'un texte',
  'Write it here, or our own words go out; the sample shows them.':
    'Écrivez-le ici, sinon nos propres mots partent ; l’exemple les montre.',
  'No mail is made from this row; the sample shows the words that go out. Correct the cell, or delete the row.':
    'Aucun mail n’est fait de cette ligne ; l’exemple montre les mots qui partent. Corrigez la cellule, ou supprimez la ligne.',
  'The mail goes to the address in the answer. If that one is wrong, correct it there and approve again.':
    'Le mail va à l’adresse de la réponse. Si elle est fausse, corrigez-la dans la réponse et approuvez de nouveau.',
  'no address for answers': 'aucune adresse pour les réponses',
  'one mail address in Reply to, or in Contact': 'une adresse mail dans Reply to, ou dans Contact',
  'Until then answers go to the account that sends.': 'D’ici là, les réponses vont au compte qui envoie.',
  '{sheet} says introduced, and the mails about it in the sheet {Outbox} are of another file or edition. Nobody is written to; ask them, or write yourself.':
    '{sheet} indique « introduced », et les mails à ce sujet dans {Outbox} sont d’un autre fichier ou d’une autre édition. Personne ne reçoit de mail ; demandez-leur, ou écrivez vous-même.',
  '{sheet} says introduced, but the sheet {Outbox} has no mail to them of this edition. Nobody is written to; ask them, or write yourself.':
    '{sheet} indique « introduced », mais {Outbox} n’a aucun mail de cette édition pour ces personnes. Personne ne reçoit de mail ; demandez-leur, ou écrivez vous-même.',
  '{n} mail refused': '{n} mail refusé',
  '{n} mails refused': '{n} mails refusés',
  'one template': 'un modèle',
  '{n} document made': '{n} document créé',
  '{n} documents made': '{n} documents créés',
  'Whether they met is not known: this file has no answers to a check-in.':
    'Nous ne savons pas quels binômes se sont rencontrés : ce fichier n’a pas de réponses à un point d’étape.',
  'Nobody introduced has answered the check-in yet.': 'Personne n’a encore répondu au point d’étape.',
  '{n} of {people} answered the check-in: {met} said that they met, {good} that it is a good match.':
    'Réponses au point d’étape : {n} sur {people}. La rencontre a eu lieu pour {met}, le binôme convient à {good}.',
  '{n} reflection note came in.': '{n} note de réflexion reçue.',
  '{n} reflection notes came in.': '{n} notes de réflexion reçues.',
  '{n} person answered the survey.': '{n} personne a répondu à l’enquête.',
  '{n} people answered the survey.': '{n} personnes ont répondu à l’enquête.',
  'a mail that has gone out': 'un mail déjà parti',
  'the introduction to {name} came back from {address}; correct the address in the answers, then send it again':
    'la présentation destinée à {name} est revenue de {address} ; corrigez l’adresse dans les réponses, puis renvoyez-la',
  'a mail to {address} came back; correct the address in the answers, or send that mail again':
    'un mail à {address} est revenu ; corrigez l’adresse dans les réponses, ou renvoyez ce mail',
  'this pair stands in {sheet} no more': 'ce binôme n’est plus dans {sheet}',
  '“{mail}”: ': '« {mail} » : ',
  '{n} mail that was held back is true again, and goes with them: to {names}.':
    '{n} mail retenu est de nouveau vrai et part aussi : à {names}.',
  '{n} mails that were held back are true again, and go with them: to {names}.':
    '{n} mails retenus sont de nouveau vrais et partent aussi : à {names}.',
  '{n} more mail waits under “{mail}”.': '{n} autre mail attend sous « {mail} ».',
  '{n} more mails wait under “{mail}”.': '{n} autres mails attendent sous « {mail} ».',
  'Noted: it went.': 'C’est noté : il est parti.',
  'Noted: it waits to be sent again. Nothing has gone yet.':
    'C’est noté : il attend d’être renvoyé. Rien n’est encore parti.',
  'Noted: it did not go. It is not due any more, so no other one waits.':
    'C’est noté : il n’est pas parti. Il n’a plus lieu d’être, aucun autre n’attend à sa place.',
  'a mail that did not go, and is not due any more':
    'un mail qui n’est pas parti, et qui n’a plus lieu d’être',
  'a mail that is still true': 'un mail encore vrai',
  'It is noted as not gone, and no other one waits in its place.':
    'Il est noté comme non parti, et aucun autre n’attend à sa place.',
  'a mail that is unsure': 'un mail incertain',
  'It is not sent again. The mails that wait go on.': 'Il n’est pas renvoyé. Les mails en attente partent.',
};
