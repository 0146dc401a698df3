import { jobs, undoJobs } from "./faults/jobs";
import { tryStorms } from "./faults/tryStorms";

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

describe("two troubles in one job, its recovery and its undo lose nothing the journal does not explain", () => {
  tryStorms([...jobs, ...undoJobs]);
});
