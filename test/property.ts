import fc from "fast-check";

/*
 * Property tests look at the same examples on every machine, so that a red run is reproduced by running it again and
 * nobody's change is refused for what an earlier one left. Others are looked for on purpose, from time to time:
 * PROPERTY_SEED=random (or a number) and PROPERTY_RUNS=2000 npx jest.
 */
const { PROPERTY_SEED: seed = "20241231", PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed === "random" ? {} : { seed: Number(seed) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});

export { fc };
