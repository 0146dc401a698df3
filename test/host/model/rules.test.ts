import type { Validation } from "../../../src/host/model/parts/rules";
import { at, modelWith, put } from "./openModel";

function rule(change: Partial<Validation>): Validation {
  return {
    kind: "list",
    formula1: "",
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
    ...change,
  };
}

describe("validations", () => {
  it("offer the choices of literal, named and dependent lists, row by row", () => {
    const model = modelWith([
      ["制造", "设备"],
      ["贸易", "零售"],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
    model.setName({ name: "行业", sheetId: null, formula: "=客户!$A$1:$A$2", visible: true, comment: "" });
    model.setName({ name: "制造", sheetId: null, formula: "=客户!$B$1:$B$1", visible: true, comment: "" });
    model.setName({ name: "贸易", sheetId: null, formula: "=客户!$B$2:$B$2", visible: true, comment: "" });
    put(model, 10, 4, [["制造"], ["贸易"]]);
    model.setValidation(at(10, 2, 5), rule({ formula1: "是, 否" }));
    model.setValidation(at(10, 4, 5), rule({ formula1: "=行业" }));
    model.setValidation(at(10, 5, 5), rule({ formula1: "=INDIRECT($E11)" }));
    expect(model.choices(at(10, 2))).toEqual(["是", "否"]);
    expect(model.choices(at(12, 4))).toEqual(["制造", "贸易"]);
    expect(model.choices(at(10, 5))).toEqual(["设备"]);
    expect(model.choices(at(11, 5))).toEqual(["零售"]);
    expect(model.choices(at(0, 0))).toBeNull();
  });

  it("find a list that grows with its column, as the standard sheets name theirs", () => {
    const model = modelWith([["电话"], ["拜访"], [""]]);
    const grows = "=客户!$A$1:INDEX(客户!$A$1:$A$200,MAX(1,COUNTA(客户!$A$1:$A$200)))";
    model.setName({ name: "列表", sheetId: null, formula: grows, visible: true, comment: "" });
    model.setValidation(at(3, 1), rule({ formula1: "=列表" }));
    expect(model.choices(at(3, 1))).toEqual(["电话", "拜访"]);
    put(model, 2, 0, [["微信"]]);
    expect(model.choices(at(3, 1))).toEqual(["电话", "拜访", "微信"]);
  });

  it("offer nothing of a source that cannot be worked out, and then refuse nothing", () => {
    const model = modelWith([["a"]]);
    model.setValidation(at(3, 1), rule({ formula1: "=A1:UNHEARDOF(A1:A9)" }));
    put(model, 3, 1, [["b"]]);
    expect(model.choices(at(3, 1))).toBeNull();
    expect(model.invalidCells(at(3, 1))).toEqual([]);
  });

  it("find a dependent list through OFFSET, MATCH and COUNTIF", () => {
    const model = modelWith([
      ["制造", "设备"],
      ["制造", "化工"],
      ["贸易", "零售"],
    ]);
    put(model, 5, 0, [["贸易"], ["制造"]]);
    const source = "=OFFSET($B$1,MATCH($A6,$A$1:$A$3,0)-1,0,COUNTIF($A$1:$A$3,$A6),1)";
    model.setValidation(at(5, 1, 3), rule({ formula1: source }));
    expect(model.choices(at(5, 1))).toEqual(["零售"]);
    expect(model.choices(at(6, 1))).toEqual(["设备", "化工"]);
    expect(model.choices(at(7, 1))).toEqual([]);
  });

  it("name the cells that break them", () => {
    const model = modelWith([
      ["是", 5, 45000, "abc"],
      ["也许", 50, "不是日期", "abcdef"],
      ["", "", "", ""],
    ]);
    model.setValidation(at(0, 0, 3), rule({ formula1: "是,否" }));
    model.setValidation(
      at(0, 1, 3),
      rule({ kind: "wholeNumber", operator: "Between", formula1: 1, formula2: 10 }),
    );
    model.setValidation(at(0, 2, 3), rule({ kind: "date", operator: "GreaterThan", formula1: "2020-01-01" }));
    model.setValidation(at(0, 3, 3), rule({ kind: "custom", formula1: "=LEN($D1)=3" }));
    expect(model.invalidCells(at(0, 0, 3, 4))).toEqual([at(1, 0), at(1, 1), at(1, 2), at(1, 3)]);
  });

  it("give way to a later rule over the same cells", () => {
    const model = modelWith([]);
    model.setValidation(at(0, 0, 10), rule({ formula1: "a" }));
    model.setValidation(at(3, 0, 2), rule({ formula1: "b" }));
    expect(model.choices(at(4, 0))).toEqual(["b"]);
    expect(model.validations("sheet-1").map((each) => each.areas)).toEqual([
      [at(0, 0, 3), at(5, 0, 5)],
      [at(3, 0, 2)],
    ]);
    model.setValidation(at(0, 0, 10), null);
    expect(model.validations("sheet-1")).toEqual([]);
  });
});

describe("tables", () => {
  it("grow over rows written right below, with rules, formats and column formulas", async () => {
    const model = modelWith([
      ["数", "倍"],
      [1, "=[@数]*2"],
    ]);
    const table = model.addTable(at(0, 0, 2, 2), "表");
    model.updateTable(table.id, { columnDetails: { 2: { calculated: "=表[[#This Row],[数]]*2" } } });
    model.setValidation(at(1, 0), rule({ formula1: "1,2,3" }));
    model.setNumberFormats(at(1, 0), "0.00");
    put(model, 2, 0, [[2], [3]]);
    await model.settled();
    expect(model.tables()[0]?.area).toEqual(at(0, 0, 4, 2));
    expect(model.values(at(2, 1, 2, 1)).flat()).toEqual([4, 6]);
    expect(model.validations("sheet-1")[0]?.areas).toEqual([at(1, 0, 3)]);
    expect(model.numberFormats(at(3, 0))).toEqual([["0.00"]]);
  });

  it("do not grow over a gap, past a totals row or for an empty write", () => {
    const model = modelWith([["数"], [1], [9]]);
    const table = model.addTable(at(0, 0, 3, 1), "表");
    put(model, 4, 0, [[5]]);
    put(model, 3, 0, [[""]]);
    expect(model.tables()[0]?.area.rows).toBe(3);
    model.updateTable(table.id, { showTotals: true });
    put(model, 3, 0, [[5]]);
    expect(model.tables()[0]?.area.rows).toBe(3);
  });

  it("make their headings unique texts and follow a new name in formulas", async () => {
    const model = modelWith([
      ["名", "名", 7, ""],
      [1, 2, 3, 4],
    ]);
    const table = model.addTable(at(0, 0, 2, 4), null);
    expect(table.name).toBe("表1");
    expect(model.values(at(0, 0, 1, 4))).toEqual([["名", "名2", "7", "Column4"]]);
    put(model, 5, 0, [["=SUM(表1[名])"]]);
    model.updateTable(table.id, { name: "客户表" });
    await model.settled();
    expect(model.formulas(at(5, 0))).toEqual([["=SUM(客户表[名])"]]);
    expect(model.values(at(5, 0))).toEqual([[1]]);
    model.removeTable(table.id, false);
    expect(model.tables()).toEqual([]);
  });
});

describe("filters", () => {
  it("hide the rows that fail, for values, comparisons and the highest", () => {
    const model = modelWith([
      ["名", "数"],
      ["甲", 1],
      ["乙", 5],
      ["丙", 9],
    ]);
    const shown = () => [1, 2, 3].filter((row) => model.hidden(at(row, 0), "rows") === false);
    model.setFilter("sheet-1", at(0, 0, 4, 2), null, { 0: { filterOn: "Values", values: ["甲", "丙"] } });
    expect(shown()).toEqual([1, 3]);
    model.setFilter("sheet-1", at(0, 0, 4, 2), null, { 1: { filterOn: "Custom", criterion1: ">=5" } });
    expect(shown()).toEqual([2, 3]);
    model.setFilter("sheet-1", at(0, 0, 4, 2), null, { 1: { filterOn: "TopItems", criterion1: "1" } });
    expect(shown()).toEqual([3]);
    model.setFilter("sheet-1", null, null, {});
    expect(shown()).toEqual([1, 2, 3]);
    expect(model.filters("sheet-1")).toEqual([]);
  });
});

describe("conditional formats", () => {
  it("come first when new and close ranks when one goes", () => {
    const model = modelWith([]);
    const add = (text: string) =>
      model.addConditionalFormat("sheet-1", {
        areas: [at(0, 0, 5)],
        kind: "containsText",
        rule: { operator: "Contains", text },
        style: { fill: "#FF0000" },
        stopIfTrue: false,
      });
    const [first, second] = [add("a"), add("b")];
    expect(model.conditionalFormats("sheet-1").map(({ id, priority }) => [id, priority])).toEqual([
      [second.id, 0],
      [first.id, 1],
    ]);
    model.updateConditionalFormat("sheet-1", first.id, { priority: 0 });
    expect(model.conditionalFormats("sheet-1")[0]?.id).toBe(first.id);
    model.removeConditionalFormat("sheet-1", first.id);
    expect(model.conditionalFormats("sheet-1")).toMatchObject([{ id: second.id, priority: 0 }]);
  });
});
