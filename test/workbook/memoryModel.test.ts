import { contentsOf, ledgerSheets } from "./faults/faultBook";
import { correctOnce, type Job, jobs, undoJobs } from "./faults/jobs";
import { userEdits } from "./faults/userEdits";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, type OpenWorkbook, openModel, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const names = ledgerSheets.map(({ name }) => name);
const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };

function openMemory(): OpenWorkbook {
  const book = openModel(memoryModel(blankMemoryBook(names)));
  fillBook(book, ledgerSheets);
  return book;
}

async function runJob(book: OpenWorkbook, job: Job) {
  await book.model.settled();
  if (!job.bare) await correctOnce(book);
  await job.prepare?.(book);
  await book.host.idle();
  book.host.resetCounters();
  await job.run(book, later);
  await book.host.idle();
  await book.model.settled();
  return { contents: contentsOf(book), syncs: book.host.counters().syncs };
}

/** Contents and results. */
function seen(book: OpenWorkbook) {
  return [contentsOf(book), book.model.sheets().map(({ name }) => book.values(name))];
}

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

describe("the workbook in memory answers as the spreadsheet engine does", () => {
  it.each([...jobs, ...undoJobs].map((job) => [job.name, job] as const))("%s", async (_name, job) => {
    const real = await runJob(openWorkbook(ledgerSheets), job);
    const memory = await runJob(openMemory(), job);
    expect(memory).toEqual(real);
  });

  it.each(userEdits.map((edit) => [edit.name, edit] as const))("a user %s", async (_name, edit) => {
    const real = openWorkbook(ledgerSheets);
    await real.model.settled();
    edit.act(real);
    await real.model.settled();
    const wanted = seen(real);
    const memory = openMemory();
    edit.act(memory);
    expect(seen(memory)).toEqual(wanted);
  });
});
