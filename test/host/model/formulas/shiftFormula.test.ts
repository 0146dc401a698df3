import {
  breakReferences,
  renameSheetInFormula,
  shiftFormula,
  translateFormula,
} from "../../../../src/host/model/formulas/shiftFormula";
import { shiftOf } from "../../../../src/host/model/structuralEdit";

const editAt = (kind: "insert" | "delete", at: number, count: number) =>
  shiftOf({ sheetId: "s", kind, axis: "rows", at, count, from: 0, to: Number.POSITIVE_INFINITY });
const insertAt = (at: number, count: number) => editAt("insert", at, count);
const deleteAt = (at: number, count: number) => editAt("delete", at, count);

describe("formulas", () => {
  it("follow rows that come and go, on the edited sheet only", () => {
    expect(shiftFormula("=SUM(A2:A9)+Sheet2!A9", "客户", "客户", insertAt(4, 2))).toBe(
      "=SUM(A2:A11)+Sheet2!A9",
    );
    expect(shiftFormula("=A1+$A$10", "客户", "客户", deleteAt(2, 3))).toBe("=A1+$A$7");
    expect(shiftFormula("=A3:A4", "客户", "客户", deleteAt(2, 2))).toBe("=#REF!");
    expect(shiftFormula('="A5"&客户!A5', "别处", "客户", insertAt(0, 1))).toBe('="A5"&客户!A6');
  });

  it("move relative parts when copied and break off the sheet", () => {
    expect(translateFormula("=A1+$B$1+C$1", 2, 1)).toBe("=B3+$B$1+D$1");
    expect(translateFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  it("follow a sheet's new name and break when it goes", () => {
    expect(renameSheetInFormula("=旧!A1+'旧'!B2+另!A1", "旧", "新 表")).toBe("='新 表'!A1+'新 表'!B2+另!A1");
    expect(breakReferences("=旧!A1+B2", "旧")).toBe("=#REF!+B2");
  });
});
