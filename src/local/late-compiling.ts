// How the engine is told what a command is like. It ends after a second, or computes for long in few functions: what the engine makes
// fast code for at once is mostly thrown away unused. So it waits longer, which saves a command and
// a problem of the solver up to a fifth of their computing. Of all settings this one alone may be changed once a process has begun.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs through before it is looked at; the engine's own figure is 66 kB. Much less or more costs some problems more. */
const LOOKED_AT_AFTER = 450_000;

setFlagsFromString(`--interrupt-budget=${LOOKED_AT_AFTER}`);
