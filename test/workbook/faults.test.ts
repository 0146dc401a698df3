import { jobs } from "./faults/jobs";
import { tryFaults } from "./faults/tryFaults";

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

describe("a fault in front of any batch of a job loses nothing the journal does not explain", () => {
  tryFaults(jobs);
});
