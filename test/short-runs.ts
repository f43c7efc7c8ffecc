// How the engine is told what our executions are like, wherever tests run the bundle.

/**
 * Every execution begins in a fresh realm and ends after a tenth of a second: what the engine would optimise is thrown away with
 * it, and most memory too. So it compiles simply at once, optimises only what runs for long, and collects young memory seldom.
 * It saves about a quarter of all computing.
 */
export const SHORT_RUNS = [
  '--always-sparkplug',
  '--no-flush-bytecode',
  '--interrupt-budget=2000000',
  '--max-semi-space-size=64',
];
