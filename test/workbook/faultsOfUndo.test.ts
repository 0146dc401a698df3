import { undoJobs } from "./faults/jobs";
import { tryFaults } from "./faults/tryFaults";

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

describe("a fault in front of any batch of an undo or a recovery loses nothing", () => {
  tryFaults(undoJobs);
});
