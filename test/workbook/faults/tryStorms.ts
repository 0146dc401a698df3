import type { Job } from "./jobs";
import { undisturbed } from "./runCase";
import { runStorm, type Squall } from "./runStorm";
import { troubles } from "./troubles";
import { withoutOfficeRetries } from "./virtualTime";

/*
 * Two troubles at once, in every job. Which, and where, is drawn from a seed: STORMS is how many a job, STORM_SEED the
 * first seed. A storm that failed is repeated with STORMS=1 and its seed.
 */
const many = process.env.STORMS !== undefined;
const perJob = Number(process.env.STORMS ?? 8);
const firstSeed = Number(process.env.STORM_SEED ?? 1);

jest.setTimeout(many ? 7_200_000 : 300_000);

/** One test a job. */
export function tryStorms(jobs: readonly Job[]): void {
  let restore = () => {};
  beforeAll(() => {
    restore = withoutOfficeRetries();
  });
  afterAll(() => restore());

  it.each(jobs.map((job, i) => [job.name, job, i] as const))("%s", async (name, job, position) => {
    const whole = await undisturbed(job);
    const failures: string[] = [];
    let struck = 0;
    for (let seed = firstSeed; seed < firstSeed + perJob; seed++) {
      const squalls = drawn(drawing(seed * 100 + position), whole.syncs);
      const storm = await runStorm(job, squalls, whole);
      struck += storm.struck;
      for (const wrong of storm.wrong) {
        const story = squalls.map(({ what, at }) => `${what} at ${at}`).join(", ");
        failures.push(`seed ${seed}, ${story}: ${wrong}`);
        if (many) process.stderr.write(`  ${name}, ${failures.at(-1)}\n`);
      }
    }
    if (many)
      process.stderr.write(`${name}: ${perJob} storms, ${struck} troubles, ${failures.length} wrong\n`);
    expect(failures).toEqual([]);
    expect(struck).toBeGreaterThan(perJob);
  });
}

type Draw = (below: number) => number;

/** The first in the job itself; the second at the same moment, soon after, or in what comes after the job. */
function drawn(draw: Draw, syncs: number): readonly Squall[] {
  const at = 1 + draw(syncs);
  const reach = [1, 15, 2 * syncs][draw(3)] ?? 1;
  return [at, at + draw(reach)].map((place): Squall => {
    const [what, trouble] = oneOfKind(draw);
    return { at: place, what, trouble };
  });
}

/** Kinds are drawn first: there are many codes and few kinds. */
function oneOfKind(draw: Draw): (typeof troubles)[number] {
  const kinds = [...new Set(troubles.map(([, { kind }]) => kind))];
  const kind = kinds[draw(kinds.length)];
  const some = troubles.filter(([, trouble]) => trouble.kind === kind);
  return some[draw(some.length)] ?? ["silence", { kind: "silence" }];
}

/** Whole numbers from 0 on, the same for the same seed (mulberry32, public domain). */
function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
