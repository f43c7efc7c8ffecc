// French of what is said about times of answers and years of experience.
export const timesAndYears = {
  'We cannot read from the times which answer is the latest. The one in {sheet}, row {row}, counts: delete the one that should not.':
    'Les heures ne nous disent pas quelle réponse est la dernière. Celle de {sheet}, ligne {row}, compte : supprimez celle qui ne doit pas compter.',
  '{first}; in row {row}: {last}': '{first} ; à la ligne {row} : {last}',
  '{n} answer that does not tell whether it was given since {moment}':
    '{n} réponse qui ne dit pas si elle a été donnée depuis le {moment}',
  '{n} answers that do not tell whether they were given since {moment}':
    '{n} réponses qui ne disent pas si elles ont été données depuis le {moment}',
  'a time that can be read, like 2026-05-04 10:15': 'une heure lisible, comme 2026-05-04 10:15',
  'They count in this edition. If some are older, write their times, or delete their rows.':
    'Elles comptent dans cette édition. Si certaines sont plus anciennes, écrivez leur heure ou supprimez leur ligne.',
  'years, like 5 or 5 to 10': 'des années, comme 5 ou 5 à 10',
  'The sheet made a date of it, perhaps of a range like 5-10. Write 5 to 10; until then the years do not count in the fit.':
    'La feuille en a fait une date, peut-être d’une fourchette comme 5-10. Écrivez 5 à 10 ; d’ici là, les années ne comptent pas dans l’affinité.',
  'Correct the answer; until then the years do not count in the fit.':
    'Corrigez la réponse ; d’ici là, les années ne comptent pas dans l’affinité.',
};
