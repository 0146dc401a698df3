import { createRowTrimmer } from "../../../../src/core/adopt/rows/trimRows";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { mappingOf } from "../../tables/tableOf";

const blank = ["", "", "", ""];

function kinds(...rows: readonly (readonly CellValue[])[]) {
  const trimmer = createRowTrimmer(
    mappingOf("Accounts", "customers", ["companyName", "customerId", "phone", "owner"]),
  );
  return rows.map((row, at) => trimmer.see(at + 2, row, 0));
}

describe("what a list closes with", () => {
  const one = ["Zimmerman Plastics Inc.", "JS-10342", "(513) 495-0989", "Dana Whitlock"];
  const closing = ["Confidential Information - Do Not Distribute", "", "", ""];

  it("is no customer below a total", () => {
    const rows = [one, blank, ["Grand Totals (750 records)", "", "", ""], closing, closing];
    expect(kinds(...rows)).toEqual(["record", "blank", "total", "note", "note"]);
  });

  it("is a customer of whom only the name is known where no total stands above", () => {
    expect(kinds(one, blank, closing)).toEqual(["record", "blank", "record"]);
    expect(kinds(["Total", "", "", ""], ["Zimmerman Pizza Co.", "", "", ""])).toEqual(["total", "record"]);
  });

  it("ends with the group of rows the total is of", () => {
    const named = ["Zimmerman Pizza Co.", "", "", ""];
    expect(kinds(one, ["Subtotal", "", "", ""], one, named)).toEqual(["record", "total", "record", "record"]);
    const told = ["Zimmerman Pizza Co.", "", "(614) 912-6848", ""];
    expect(kinds(one, ["Subtotal", "", "", ""], told)).toEqual(["record", "total", "record"]);
  });

  it.each(["Empresas listadas: 457", "Accounts: 1,750", "客户数：457"])("may count its rows: %s", (text) => {
    expect(kinds(one, [text, "", "", ""])).toEqual(["record", "note"]);
    expect(kinds(one, [text, "JS-1", "", ""])).toEqual(["record", "record"]);
  });

  it("counts none where a name holds a figure", () => {
    expect(kinds(one, ["Studio 54", "", "", ""])).toEqual(["record", "record"]);
  });
});
