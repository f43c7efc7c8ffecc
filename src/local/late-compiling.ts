// How the engine is told what a command is like. It ends after a second, or computes for long in few functions: what the engine makes
// fast code for at once is mostly thrown away unused. So it waits longer, which saves a command a sixth of its computing and a
// small problem of the solver a quarter. Of all settings this one alone may be changed once a process has begun.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs through before it is looked at; the engine's own figure is 66 kB. */
const LOOKED_AT_AFTER = 600_000;

setFlagsFromString(`--interrupt-budget=${LOOKED_AT_AFTER}`);
