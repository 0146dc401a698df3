import type { Job } from "./jobs";
import { runCase, undisturbed } from "./runCase";
import { troubles } from "./troubles";
import { withoutOfficeRetries } from "./virtualTime";

/*
 * Which faults are tried: FAULTS=all takes every trouble in front of every batch, FAULTS=n every n-th of those
 * (deterministically), FAULTS_ONLY keeps those whose name holds a word. Without any: a sample for `npm test`.
 */
const all = process.env.FAULTS === "all";
const step = all ? 1 : Number(process.env.FAULTS ?? 89);
const only = process.env.FAULTS_ONLY ?? "";
const kept = troubles.filter(([what]) => what.includes(only));

jest.setTimeout(process.env.FAULTS ? 7_200_000 : 300_000);

/** One test a job: its faults one after another, each in a workbook of its own. */
export function tryFaults(jobs: readonly Job[]): void {
  let restore = () => {};
  beforeAll(() => {
    restore = withoutOfficeRetries();
  });
  afterAll(() => restore());

  it.each(jobs.map((job, i) => [job.name, job, i] as const))("%s", async (name, job, offset) => {
    const whole = await undisturbed(job);
    expect(whole.syncs).toBeGreaterThan(5);
    const failures: string[] = [];
    let tried = 0;
    const count = whole.syncs * kept.length;
    for (let turn = (offset * 17) % step; turn < count; turn += step) {
      const [what, trouble] = kept[turn % kept.length] ?? ["silence", { kind: "silence" }];
      const at = 1 + Math.floor(turn / kept.length);
      tried++;
      for (const wrong of await runCase(job, at, trouble, whole)) {
        failures.push(`${what} at ${at}: ${wrong}`);
        tell(`  ${name}, ${what} at ${at}: ${wrong}`);
      }
    }
    tell(
      `${name}: ${tried} of ${count} tried, ${whole.outcomes.size} different states, ${failures.length} wrong`,
    );
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
}

function tell(line: string): void {
  if (process.env.FAULTS) process.stderr.write(`${line}\n`);
}
