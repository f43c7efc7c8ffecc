// Which form a sheet belongs to: mentors, mentees, survey or check-in, from its name and its questions.
import type { Role } from './fields/field.ts';
import { fold } from './folding.ts';
import type { Table } from './table.ts';

interface Hint {
  readonly role: Role;
  readonly points: number;
  /** Tested against the folded tab name (`name`) or each folded question (`question`). */
  readonly name?: RegExp;
  readonly question?: RegExp;
}

const hints: readonly Hint[] = [
  {
    role: 'mentees',
    points: 6,
    name: /\bmentees?\b|\bmentore(e?s?)\b|\bmentees?innen\b|\bapplicants?\b|\bcandidat|\bbewerb/,
  },
  { role: 'mentors', points: 6, name: /\bmentor(s|en|in|innen|:innen)?\b/ },
  {
    role: 'survey',
    points: 8,
    name: /\bsurvey\b|\bfeedback\b|\bevaluation\b|\benquete\b|\bsondage\b|\bumfrage\b|\bbefragung\b/,
  },
  {
    role: 'check-in',
    points: 8,
    name: /\bcheck-?in\b|\bfit check\b|\bfirst meeting\b|\breflection|\breflexion|\bshort reports?\b|\brapports? courts?\b|\bkurzbericht/,
  },
  {
    role: 'mentors',
    points: 4,
    question:
      /how many (mentees|people)|number of mentees|combien de (mentor|personnes)|wie viele (mentees|personen)|anzahl (der )?mentees/,
  },
  {
    role: 'mentors',
    points: 3,
    question:
      /you (can|could) (support|offer|help)|mentoring means|mentored before|lead a circle|pouvez(-vous)? (accompagner|aider|soutenir)|signifie.*mentorat|mentorat.*pour vous|(konnen|mochten) sie (unterstutzen|anbieten|begleiten)|bedeutet.*mentoring/,
  },
  {
    role: 'mentors',
    points: 3,
    question: /\bplaces\b|\bcapacity\b|profile? of you|areas? of expertise|domaines? d'expertise|fachgebiet/,
  },
  {
    role: 'mentees',
    points: 4,
    question:
      /(first|second|third|1st|2nd|3rd|premier|deuxieme|troisieme|erste|zweite|dritte).{0,40}(choice|choix|wahl|mentor|profil)|preferred mentor|which (profiles?|mentors?)|(choice|choix|wahl|wunsch) ?\d|wunsch-?mentor/,
  },
  {
    role: 'mentees',
    points: 3,
    question:
      /\bsupervisors?\b|superviseur|directeur de these|vorgesetzt|betreuer|like to reach|\bgoals?\b|\bobjectifs?\b|\bziele?\b|\bmotivation\b|why these|year of (your )?phd/,
  },
  {
    role: 'mentees',
    points: 2,
    question:
      /(mentor'?s?|mentor you).*(gender|department)|wish|you (need|want|would like) (help|support|a mentor)/,
  },
  {
    role: 'survey',
    points: 4,
    question:
      /how satisfied|satisfied with|satisfait|zufrieden|recommend|recommand|weiterempfehl|reach(ed)? your goals|atteint vos objectifs|ziele erreicht|go on meeting/,
  },
  {
    role: 'check-in',
    points: 7,
    question: /have you (already )?met|avez-vous (deja )?rencontre|right match|passt .*match/,
  },
];

/** At least so many points, and more than any other form. */
const ENOUGH = 4;

/** The form a sheet most likely holds, or null; every question counts once for each hint. */
export function roleOf(table: Table): Role | null {
  const points = new Map<Role, number>();
  const name = fold(table.sheet);
  const menteesSheet = hints[0]!.name!.test(name);
  for (const hint of hints) {
    if (hint.name && hint.role === 'mentors' && menteesSheet) continue;
    const times = hint.name ? Number(hint.name.test(name)) : countOf(table, hint.question!);
    points.set(hint.role, (points.get(hint.role) ?? 0) + times * hint.points);
  }
  const [best, second] = [...points].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= ENOUGH && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

function countOf(table: Table, question: RegExp): number {
  return Math.min(3, table.header.filter((header) => question.test(fold(header))).length);
}
