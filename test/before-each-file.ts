// Before each file of tests, since files share a process: the language and the names of sheets are as at the beginning of one, and
// what sweeps of the file before have kept is let go.
import { speak } from '../src/language/language.ts';
import { sheetsAre } from '../src/language/sheets-called.ts';
import { forgetTrials } from './trials.ts';

speak('en');
sheetsAre(null);
forgetTrials();
