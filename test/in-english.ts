// Before each file of tests that shares its process with others: the language is as at the beginning of a process.
import { speak } from '../src/language/language.ts';

speak('en');
