import { WorkbookError } from "../../src/workbook/excel/workbookError";
import { listOperations } from "../../src/workbook/journal/journal";
import { readSetup } from "../../src/workbook/own/readSetup";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { ledgerSheets } from "./faults/faultBook";
import { correctOnce, type Job, jobs, undoJobs } from "./faults/jobs";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, type OpenWorkbook, openModel, options } from "./openWorkbook";

jest.setTimeout(60_000);

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };

async function openFor(job: Job): Promise<OpenWorkbook> {
  const book = openModel(memoryModel(blankMemoryBook(ledgerSheets.map(({ name }) => name))));
  fillBook(book, ledgerSheets);
  if (!job.bare) await correctOnce(book);
  await job.prepare?.(book);
  await book.host.idle();
  return book;
}

/** Objects Excel still keeps for the add-in once `work` is over, and the most it kept meanwhile. */
async function keptBy(book: OpenWorkbook, work: () => Promise<unknown>) {
  const before = book.host.keptReferences();
  let most = 0;
  let batches = 0;
  const { hook } = book.host.faults;
  book.host.faults.hook = (batch) => {
    batches++;
    most = Math.max(most, book.host.keptReferences() - before);
    return hook?.(batch);
  };
  await work();
  await book.host.idle();
  book.host.faults.hook = null;
  return { most, batches, left: book.host.keptReferences() - before };
}

describe("every object Excel was asked to keep is let go of", () => {
  const all = [...jobs, ...undoJobs].map((job) => [job.name, job] as const);

  it.each(all)("after %s", async (_name, job) => {
    const book = await openFor(job);
    const { most, left } = await keptBy(book, () => job.run(book, later));
    expect(most).toBeGreaterThan(0);
    expect(left).toBe(0);
  });

  it.each(all)("where Excel refuses a batch in the middle of %s", async (_name, job) => {
    const whole = await openFor(job);
    const { batches } = await keptBy(whole, () => job.run(whole, later));
    for (const share of [0.4, 0.6, 0.8]) {
      const book = await openFor(job);
      const wanted = Math.floor(batches * share);
      let [seen, struck] = [0, false];
      // Where the letting go itself is refused the library asks again seconds later.
      book.host.faults.hook = ({ members }) => {
        if (++seen < wanted || struck || members.includes("_RemoveReference")) return null;
        struck = true;
        return { kind: "error", code: "AccessDenied" };
      };
      const run = () =>
        job.run(book, later).catch((error: unknown) => expect(error).toBeInstanceOf(WorkbookError));
      expect(await keptBy(book, run)).toMatchObject({ left: 0 });
    }
  });

  it("after a workbook was opened and its operations were listed", async () => {
    const [job] = jobs.filter(({ name }) => name === "merge");
    if (!job) throw new Error("no merge among the jobs");
    const book = await openFor(job);
    const open = async () => {
      await readSetup(await readHeads(), [], "2026-11-22");
      await listOperations();
    };
    expect(await keptBy(book, open)).toMatchObject({ left: 0 });
  });
});
