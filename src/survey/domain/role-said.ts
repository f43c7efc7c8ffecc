// What somebody says they were in the programme, mentor or mentee, in the words of a survey.
import { fold } from '../../ground/folding.ts';

const MENTEE = /\bmentees?\b|mentore(e|es|s)?\b|\bmentee/;
const MENTOR = /\bmentors?\b|\bmentor(in|en|innen)?\b/;

/** The role that an answer, or the name of a tab, names; null where it names none. */
export function roleIn(text: string): 'mentor' | 'mentee' | null {
  const said = fold(text);
  if (MENTEE.test(said)) return 'mentee';
  return MENTOR.test(said) ? 'mentor' : null;
}
