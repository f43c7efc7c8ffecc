// How the engine is told what our executions are like, wherever tests run the bundle.

/**
 * Every execution begins in a fresh realm and ends after a tenth of a second: what the engine would optimise is thrown away with
 * it, and most memory too. So it compiles simply at once and optimises only what runs for long, which saves about a quarter of all
 * computing. Memory is collected by the thread that uses it: each processor has a process of its own, so threads that help only wait for
 * one another.
 */
export const SHORT_RUNS = [
  '--always-sparkplug',
  '--no-flush-bytecode',
  '--interrupt-budget=2000000',
  '--single-threaded-gc',
];
