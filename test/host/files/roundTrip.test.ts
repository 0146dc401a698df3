import { readFileSync } from "node:fs";
import { readXlsx } from "../../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../../src/host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../../src/host/model/univer/createHeadlessModel";
import { comparableText } from "./comparable";

const fixture = (name: string) => readFileSync(`${__dirname}/../../fixtures/workbooks/${name}`);

describe("a workbook read, written and read again", () => {
  it.each(["dev-hostile.xlsx", "dev-en.xlsx"])("%s equals the first reading cell for cell", (name) => {
    const first = readXlsx(fixture(name), name);
    expect(first.sheets.length).toBeGreaterThan(1);
    const second = readXlsx(writeXlsx(first), name);
    expect(comparableText(second) === comparableText(first)).toBe(true);
  });

  it("comes out of the model as it went in", async () => {
    const first = readXlsx(fixture("dev-hostile.xlsx"), "dev-hostile.xlsx");
    const model = createHeadlessModel(first);
    await model.settled();
    const second = model.snapshot();
    model.dispose();
    expect(comparableText(second) === comparableText(first)).toBe(true);
  });
});
