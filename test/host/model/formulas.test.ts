import { areaAddress, columnLetters, columnOfLetters, parseAddress } from "../../../src/host/model/address";
import { formulaTokens } from "../../../src/host/model/formulaTokens";
import {
  breakReferences,
  renameSheetInFormula,
  shiftFormula,
  translateFormula,
} from "../../../src/host/model/shiftFormula";
import { shiftOf } from "../../../src/host/model/structuralEdit";
import {
  longStructuredReferences,
  shortStructuredReferences,
} from "../../../src/host/model/structuredReferences";
import { fc } from "../../property";

const editAt = (kind: "insert" | "delete", at: number, count: number) =>
  shiftOf({ sheetId: "s", kind, axis: "rows", at, count, from: 0, to: Number.POSITIVE_INFINITY });
const insertAt = (at: number, count: number) => editAt("insert", at, count);
const deleteAt = (at: number, count: number) => editAt("delete", at, count);

describe("addresses", () => {
  it("turn columns into letters and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_383 }),
        (column) => columnOfLetters(columnLetters(column)) === column,
      ),
    );
  });

  it("read areas, whole columns and rows, and refuse the rest", () => {
    expect(parseAddress("$B$2:C5", "s")).toEqual({ sheetId: "s", row: 1, column: 1, rows: 4, columns: 2 });
    expect(parseAddress("A:C", "s")).toMatchObject({ rows: 1_048_576, columns: 3 });
    expect(parseAddress("2:3", "s")).toMatchObject({ rows: 2, columns: 16_384 });
    expect(parseAddress("B", "s")).toBeNull();
    expect(parseAddress("A0", "s")).toBeNull();
    expect(parseAddress("XFE1", "s")).toBeNull();
    expect(areaAddress({ row: 1, column: 1, rows: 4, columns: 2 })).toBe("B2:C5");
  });
});

describe("formulas", () => {
  it("lose nothing when taken apart", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) =>
          formulaTokens(text)
            .map((token) => token.text)
            .join("") === text,
      ),
    );
  });

  it("tell references from functions, names and texts", () => {
    const kinds = formulaTokens(`=LOG10(A1)&"B2"&'表 1'!$C$3:D4&税率&表[@列]`).filter(
      ({ kind }) => kind !== "operator",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "function",
      "reference",
      "text",
      "reference",
      "name",
      "structured",
    ]);
  });

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

describe("structured references", () => {
  it("are kept long and shown short", () => {
    expect(longStructuredReferences("=[@数量]*订单[@[单价 元]]+SUM([金额])", "订单")).toBe(
      "=订单[[#This Row],[数量]]*订单[[#This Row],[单价 元]]+SUM(订单[金额])",
    );
    expect(shortStructuredReferences("=订单[[#This Row],[数量]]*订单[[#This Row],[单价 元]]", "订单")).toBe(
      "=[@数量]*[@[单价 元]]",
    );
    expect(shortStructuredReferences("=订单[[#This Row],[数量]]", null)).toBe("=订单[@数量]");
  });

  it("inside texts stay as they are", () => {
    expect(longStructuredReferences('="[@数量]"', "订单")).toBe('="[@数量]"');
  });
});
