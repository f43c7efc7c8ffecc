// French of people whose address was corrected after they had been told of each other.

export const correctedAddressWords = {
  'another address of {name} than the one that pairs and mails know, {former}':
    'une autre adresse de {name} que celle que connaissent binômes et mails, {former}',
  'the same person under a new address': 'la même personne sous une nouvelle adresse',
  'Nothing goes out twice, and new mails go to the new address. If this is somebody else, write proposed into the Status of that row.':
    'Rien ne part deux fois, et les nouveaux mails vont à la nouvelle adresse. Si c’est quelqu’un d’autre, écrivez proposed dans le Status de cette ligne.',
  'Who holds the former one in a mail can have that mail again: Introduce, “A mail did not arrive?”, with this name.':
    'Qui a l’ancienne adresse dans un mail peut recevoir ce mail de nouveau : Présenter, « Un mail n’est pas arrivé ? », avec ce nom.',
};
