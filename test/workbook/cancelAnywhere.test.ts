import { pendingOperations } from "../../src/workbook/recover";
import { contentsOf } from "./faults/faultBook";
import { jobs, undoJobs } from "./faults/jobs";
import { difference, undisturbed } from "./faults/runCase";
import { copyMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { openModel, options } from "./openWorkbook";

jest.setTimeout(120_000);

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };
/** Every seventh batch of a job is enough for `npm test`; no two jobs have their batches at the same places. */
const step = 7;

describe("whoever stops a job finds the workbook as it was, or the job done", () => {
  it.each([...jobs, ...undoJobs].map((job) => [job.name, job] as const))("%s", async (_name, job) => {
    const whole = await undisturbed(job);
    const ends = { stopped: 0, done: 0 };
    for (let at = 1; at <= whole.syncs; at += step) {
      const book = openModel(memoryModel(copyMemoryBook(whole.start)));
      const signal = { aborted: false };
      let seen = 0;
      book.host.faults.hook = () => {
        signal.aborted ||= ++seen === at;
        return null;
      };
      const end = await job.run(book, { ...later, signal }).then(
        () => "done" as const,
        (error: unknown) => {
          expect(error).toMatchObject({ code: "cancelled" });
          return "stopped" as const;
        },
      );
      book.host.faults.hook = null;
      await book.host.idle();
      ends[end]++;
      const wanted = end === "done" ? whole.after : whole.before;
      const state = { at, end, difference: difference(contentsOf(book), wanted) };
      // A recovery that is stopped leaves its operation pending: it is asked about again.
      if (whole.finished === null) {
        expect(state).toEqual({ at, end, difference: "" });
        expect(await pendingOperations()).toEqual([]);
      } else if (end === "done") expect(state).toEqual({ at, end, difference: "" });
      else expect(await pendingOperations()).toHaveLength(1);
    }
    expect(Math.min(ends.stopped, ends.done)).toBeGreaterThan(0);
  });
});
