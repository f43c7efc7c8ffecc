// French of what a cell of our own sheets may hold.
export const ourSheets = {
  'one person; this name fits several': 'une seule personne ; plusieurs portent ce nom',
  'a person who answered the form': 'une personne qui a répondu au formulaire',
  'another person than the mentee': 'une autre personne que le mentoré',
  'one mentor for each mentee': 'un mentor par mentoré',
  nothing: 'rien',
} as const;
