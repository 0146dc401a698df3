import { targetOf } from "../../../../src/core/templates/checks/checkNames";
import { growingRange } from "../../../../src/core/templates/sheets/lists";
import { type Book, installedBook, sheetNamed } from "../installedBook";
import { problemsOf } from "./checkedBook";

const named = (book: Book) =>
  problemsOf(book).map(({ kind, subject, certain }) => `${kind} ${subject} ${certain}`);

describe("a name behind dropdowns", () => {
  it.each(["列表_客户来源", "列表_客户编号", "地区_省", "地区_区县_上级"])(
    "%s is missed once it is gone",
    (name) => {
      const book = installedBook();
      const formula = book.names.get(name.toLowerCase());
      book.names.delete(name.toLowerCase());
      const [problem, ...others] = problemsOf(book);
      expect(others).toEqual([]);
      expect(problem?.changes).toEqual([{ kind: "add-name", name: { name, formula } }]);
    },
  );

  it.each([
    ["a deleted row", "=#REF!"],
    ["a deleted column", "='字典'!#REF!"],
    ["a range whose end was deleted", "='字典'!$A$4:INDEX(#REF!,3)"],
    ["another column", "='字典'!$B$4:INDEX('字典'!$B$4:$B$203,3)"],
    ["a row too far down", "='字典'!$A$5:INDEX('字典'!$A$5:$A$204,3)"],
    ["another sheet", "='名单'!$A$4:INDEX('名单'!$A$4:$A$203,3)"],
    ["a list that ends before its last choice", "='字典'!$A$4:$A$6"],
    ["words", '="甲"'],
  ])("is wrong where it points at %s, and the repair says what it replaces", (_how, formula) => {
    const book = installedBook();
    book.names.set("列表_客户来源", formula);
    const [problem, ...others] = problemsOf(book);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "name-wrong", subject: "列表_客户来源", certain: true });
    expect(problem?.changes).toMatchObject([{ kind: "add-name", replaces: formula }]);
  });

  it.each([
    ["without quotes", "=字典!$A$4:INDEX(字典!$A$4:$A$203,3)"],
    ["with another way of growing", "=字典!$A$4:INDEX(字典!$A:$A,COUNTA(字典!$A:$A))"],
    ["as a fixed range that is long enough", "=字典!$A$4:$A$203"],
  ])("is right when it is written %s", (_how, formula) => {
    const book = installedBook();
    book.names.set("列表_客户来源", formula);
    expect(named(book)).toEqual([]);
  });

  it("follows 字典 when its columns are moved: the heading says which list is which", () => {
    const book = installedBook();
    for (const row of sheetNamed(book, "字典").cells.slice(2)) {
      const [first = "", second = ""] = row;
      row.splice(0, 2, second, first);
    }
    expect(named(book).toSorted()).toEqual([
      "name-wrong 列表_客户来源 true",
      "name-wrong 列表_沟通方式 true",
    ]);
  });
});

describe("targetOf", () => {
  it.each([["字典"], ["客户 名录"], ["O'Brien"], ["A!B"], ["2024"]])(
    "finds the place a growing name over the sheet %s begins at",
    (sheet) => {
      const target = targetOf(growingRange(sheet, "AB", 4, 200));
      expect(target?.grows).toBe(true);
      expect(target?.place).toBe(targetOf(`${growingRange(sheet, "AB", 4, 9)}`)?.place);
      expect(target?.place).not.toBe(targetOf(growingRange(sheet, "AC", 4, 200))?.place);
      expect(target?.place).not.toBe(targetOf(growingRange(sheet, "AB", 5, 200))?.place);
    },
  );

  it.each([
    ["a column without a row", "=字典!$A:$A"],
    ["relative cells", "=字典!A4:A9"],
    ["no sheet", "=$A$4:$A$9"],
  ])("finds none in %s", (_what, formula) => {
    expect(targetOf(formula)).toBeNull();
  });

  it("takes a formula over the place for another one", () => {
    expect(targetOf("=OFFSET(字典!$A$4,0,0,9)")?.place).not.toBe(targetOf("=字典!$A$4:$A$12")?.place);
  });

  it("takes one cell for a list of one", () => {
    expect(targetOf("=字典!$A$4")).toMatchObject({ last: 4, grows: false });
  });
});
