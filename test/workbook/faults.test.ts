import { jobs } from "./faults/jobs";
import { runCase, type Trouble, undisturbed } from "./faults/runCase";
import { userEdits } from "./faults/userEdits";

/** FAULTS=all tries every trouble in front of every batch; else a sample that reaches each kind and each batch. */
const all = process.env.FAULTS === "all";

jest.setTimeout(all ? 3_600_000 : 120_000);

/** Every code the host can raise, by itself or for a whole request. */
const codes = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "UnsupportedFeature",
  "UnsupportedSheet",
];

const troubles: readonly (readonly [name: string, trouble: Trouble])[] = [
  ...codes.map((code) => [code, { kind: "error", code }] as const),
  ["silence", { kind: "silence" }],
  ...([true, false] as const).flatMap((done) =>
    (["finish", "roll-back"] as const).map(
      (then) => [`killed, ${done ? "done" : "not done"}, ${then}`, { kind: "killed", then, done }] as const,
    ),
  ),
  ...userEdits.map((edit) => [`user ${edit.name}`, { kind: "edit", edit }] as const),
];

/**
 * Which of them are tried: FAULTS=all takes every trouble in front of every batch, FAULTS=n every n-th of those
 * (deterministically), FAULTS_ONLY keeps those whose name holds a word. Without any: a sample of about a minute.
 */
const only = process.env.FAULTS_ONLY ?? "";
const step = all ? 1 : Number(process.env.FAULTS ?? 211);
const kept = troubles.filter(([what]) => what.includes(only));

describe("no cell is lost or changed without the journal, and undo brings all back", () => {
  it.each(jobs.map((job, i) => [job.name, job, i] as const))("%s", async (name, job, offset) => {
    const whole = await undisturbed(job);
    expect(whole.syncs).toBeGreaterThan(5);
    const failures: string[] = [];
    let tried = 0;
    for (let turn = (offset * 17) % step; turn < whole.syncs * kept.length; turn += step) {
      const at = 1 + Math.floor(turn / kept.length);
      const [what, trouble] = kept[turn % kept.length] ?? ["silence", { kind: "silence" }];
      tried++;
      const began = Date.now();
      for (const wrong of await runCase(job, at, trouble, whole)) {
        failures.push(`${what} at ${at}: ${wrong}`);
        if (process.env.FAULTS) process.stderr.write(`  ${name}, ${what} at ${at}: ${wrong}\n`);
      }
      if (Date.now() - began > 3000)
        process.stderr.write(`  slow ${name}, ${what} at ${at}: ${Date.now() - began}\n`);
    }
    if (process.env.FAULTS)
      process.stderr.write(
        `${name}: ${tried} of ${whole.syncs * kept.length} tried, ${failures.length} wrong\n`,
      );
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
