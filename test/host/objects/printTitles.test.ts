import { readXlsx } from "../../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../../src/host/files/workbook/writeXlsx";
import { openWorkbook } from "../../workbook/openWorkbook";

const titlesOf = (names: readonly { readonly name: string; readonly formula: string }[]) =>
  names.flatMap(({ name, formula }) => (name === "Print_Titles" ? [formula] : []));

async function setTitles(work: (layout: Excel.PageLayout) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("客户").pageLayout);
    await context.sync();
  });
}

describe("titles repeated on every printed page", () => {
  it("may be rows and columns, set in either order, and each again", async () => {
    const { model } = openWorkbook([{ name: "客户", rows: [["编号", "名称"]] }]);
    await setTitles((layout) => layout.setPrintTitleRows("$1:$4"));
    await setTitles((layout) => layout.setPrintTitleColumns("$A:$B"));
    expect(titlesOf(model.names())).toEqual(["=客户!$A:$B,客户!$1:$4"]);
    await setTitles((layout) => layout.setPrintTitleRows("$1:$2"));
    expect(titlesOf(model.names())).toEqual(["=客户!$A:$B,客户!$1:$2"]);
  });

  it("are kept in the file", async () => {
    const { model } = openWorkbook([{ name: "客户", rows: [["编号", "名称"]] }]);
    await setTitles((layout) => layout.setPrintTitleColumns("$A:$A"));
    await setTitles((layout) => layout.setPrintTitleRows("$1:$1"));
    const again = readXlsx(writeXlsx(model.snapshot()), "again.xlsx");
    expect(titlesOf(again.names)).toEqual(["=客户!$A:$A,客户!$1:$1"]);
  });
});
