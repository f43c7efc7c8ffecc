// French of people who were erased and stand in a tab from before, or applied again.

export const erasedBefore = {
  '{name} was erased on {since}, and answered on {day}':
    'les données de {name} ont été effacées le {since} ; nouvelle réponse le {day}',
  '{name} answered on {day}; somebody of this name was erased on {since}':
    '{name}, réponse du {day} ; une personne de ce nom a été effacée le {since}',
  'a new application': 'une nouvelle candidature',
  'It counts as one, and nothing from before is remembered. If it is none, delete this row.':
    'Elle compte comme telle, et rien de ce qui précède n’est gardé. Si ce n’en est pas une, supprimez cette ligne.',
  '{name} was erased on {since}, and still stands in this row':
    'les données de {name} ont été effacées le {since}, et se trouvent encore dans cette ligne',
  '{name}: somebody of this name was erased': '{name} : une personne de ce nom a été effacée',
  '{name}: somebody of this name was erased on {since}':
    '{name} : une personne de ce nom a été effacée le {since}',
  'Somebody who stood here was erased. Delete the row: what they wrote may still tell who it was.':
    'Une personne qui se trouvait ici a été effacée. Supprimez la ligne : ce qu’elle a écrit peut encore dire qui c’était.',
  'nobody who was erased, unless they came back since':
    'personne dont les données ont été effacées, sauf retour depuis',
  'If this is that person’s row from before, delete it. If it is somebody else, or they are back, write the name, this address and the Status active into the sheet {sheet}. Until then this person takes no part.':
    'Si c’est l’ancienne ligne de cette personne, supprimez-la. Si c’est quelqu’un d’autre, ou si la personne revient, écrivez le nom, cette adresse et « active » dans Status de la feuille {sheet}. D’ici là, cette personne ne participe pas.',
};
