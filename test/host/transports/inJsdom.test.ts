/** @jest-environment jsdom */
import { attachInProcess } from "../../../src/host/transports/inProcess";
import { createMemoryModel } from "../memoryModel";

describe("the library in a page-like realm", () => {
  it("works in jsdom as in node, with arrays of the test's own realm", async () => {
    const host = attachInProcess(createMemoryModel(["客户"]));
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("客户").getRange("A1:B1");
      range.values = [["甲", 1]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([["甲", 1]]);
    host.detach();
  });
});
