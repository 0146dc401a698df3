import type { Validation } from "../../../src/host/model/parts/rules";
import { at, modelWith, put } from "./openModel";

const LIST: Validation = {
  kind: "list",
  formula1: "=$A$2:$A$3",
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
};

describe("rows and columns that come and go", () => {
  it("carry tables, rules, names, merges, filters, links and heights along", () => {
    const model = modelWith([
      ["头", "值"],
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
    ]);
    const table = model.addTable(at(0, 0, 4, 2), "表");
    model.setValidation(at(1, 1, 3), LIST);
    model.addConditionalFormat("sheet-1", {
      areas: [at(1, 1, 3)],
      kind: "custom",
      rule: { formula: "=$A4>0" },
      style: { fill: "#FF0000" },
      stopIfTrue: false,
    });
    model.setName({ name: "行业", sheetId: null, formula: "=客户!$A$2:$A$4", visible: true, comment: "" });
    model.merge(at(6, 0, 2, 2), false);
    model.setRowHeight(at(6, 0), 30);
    model.setHyperlink(at(3, 0), { address: "https://example.com" });
    model.insertCells(at(2, 0, 2, 16_384), "Down");
    expect(model.tables()[0]).toMatchObject({ id: table.id, area: at(0, 0, 6, 2) });
    expect(model.validations("sheet-1")).toEqual([
      { areas: [at(1, 1, 5)], validation: { ...LIST, formula1: "=$A$2:$A$5" } },
    ]);
    expect(model.conditionalFormats("sheet-1")[0]).toMatchObject({
      areas: [at(1, 1, 5)],
      rule: { formula: "=$A6>0" },
    });
    expect(model.names()[0]?.formula).toBe("=客户!$A$2:$A$6");
    expect(model.mergedAreas("sheet-1")).toEqual([at(8, 0, 2, 2)]);
    expect(model.rowHeight(at(8, 0))).toBe(30);
    expect(model.hyperlink(at(5, 0))).toEqual({ address: "https://example.com" });
    expect(model.values(at(0, 0, 6, 1)).flat()).toEqual(["头", "甲", "", "", "乙", "丙"]);
  });

  it("rewrite formulas on every sheet and work them out right afterwards", async () => {
    const model = modelWith([[1], [2], [3], ["=SUM(A1:A3)"]]);
    const other = model.addSheet("汇总");
    model.writeCells(at(0, 0, 1, 1, other.id), [[{ kind: "formula", formula: "=客户!A4" }]]);
    await model.settled();
    model.deleteCells(at(1, 0, 1, 16_384), "Up");
    await model.settled();
    expect(model.formulas(at(2, 0))).toEqual([["=SUM(A1:A2)"]]);
    expect(model.formulas(at(0, 0, 1, 1, other.id))).toEqual([["=客户!A3"]]);
    put(model, 0, 0, [[10]]);
    await model.settled();
    expect(model.values(at(0, 0, 1, 1, other.id))).toEqual([[13]]);
  });

  it("turn references to deleted cells into #REF!", async () => {
    const model = modelWith([
      [1, "=A3"],
      [2, ""],
      [3, ""],
    ]);
    model.deleteCells(at(2, 0, 1, 16_384), "Up");
    await model.settled();
    expect(model.formulas(at(0, 1))).toEqual([["=#REF!"]]);
  });

  it("move only a band where only cells are inserted", () => {
    const model = modelWith([
      ["a", "x"],
      ["b", "y"],
    ]);
    model.insertCells(at(0, 0), "Down");
    expect(model.values(at(0, 0, 3, 2))).toEqual([
      ["", "x"],
      ["a", "y"],
      ["b", ""],
    ]);
    model.deleteCells(at(0, 0), "Up");
    expect(model.values(at(0, 0, 3, 2))).toEqual([
      ["a", "x"],
      ["b", "y"],
      ["", ""],
    ]);
    model.insertCells(at(0, 0), "Right");
    expect(model.values(at(0, 0, 1, 3))).toEqual([["", "a", "x"]]);
  });

  it("give an inserted table column a new id and forget a deleted one's", () => {
    const model = modelWith([
      ["甲", "乙"],
      [1, 2],
    ]);
    model.addTable(at(0, 0, 2, 2), "表");
    model.insertCells(at(0, 1, 1_048_576, 1), "Right");
    expect(model.tables()[0]?.columnIds).toEqual([1, 3, 2]);
    model.deleteCells(at(0, 0, 1_048_576, 1), "Left");
    expect(model.tables()[0]).toMatchObject({ columnIds: [3, 2], area: at(0, 0, 2, 2) });
  });
});

describe("sorting", () => {
  it("orders numbers, texts and blanks as Excel does and moves formats with the cells", () => {
    const model = modelWith([["值"], ["乙"], [""], [3], ["甲"], [1]]);
    model.setStyle(at(3, 0), { bold: true });
    model.sort(at(0, 0, 6, 1), [{ column: 0, ascending: true }], true);
    expect(model.values(at(0, 0, 6, 1)).flat()).toEqual(["值", 1, 3, "甲", "乙", ""]);
    expect(model.style(at(2, 0)).bold).toBe(true);
    model.sort(at(0, 0, 6, 1), [{ column: 0, ascending: false }], true);
    expect(model.values(at(0, 0, 6, 1)).flat()).toEqual(["值", "乙", "甲", 3, 1, ""]);
  });

  it("keeps formulas looking at their own row and leaves hidden rows where they are", async () => {
    const model = modelWith([
      [3, "=A1*10"],
      [2, "=A2*10"],
      [1, "=A3*10"],
    ]);
    model.setHidden(at(1, 0), "rows", true);
    model.sort(at(0, 0, 3, 2), [{ column: 0, ascending: true }], false);
    await model.settled();
    expect(model.values(at(0, 0, 3, 2))).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(model.formulas(at(0, 1, 3, 1)).flat()).toEqual(["=A1*10", "=A2*10", "=A3*10"]);
  });
});

describe("sheets", () => {
  it("are renamed with the formulas, names and rules that point at them", async () => {
    const model = modelWith([[5]]);
    const other = model.addSheet("汇总", 0);
    model.writeCells(at(0, 0, 1, 1, other.id), [[{ kind: "formula", formula: "=客户!A1" }]]);
    model.setName({ name: "数", sheetId: null, formula: "=客户!$A$1", visible: true, comment: "" });
    model.renameSheet("sheet-1", "客户 2026");
    await model.settled();
    expect(model.formulas(at(0, 0, 1, 1, other.id))).toEqual([["='客户 2026'!A1"]]);
    expect(model.values(at(0, 0, 1, 1, other.id))).toEqual([[5]]);
    expect(model.names()[0]?.formula).toBe("='客户 2026'!$A$1");
    expect(model.sheets().map((sheet) => [sheet.name, sheet.position])).toEqual([
      ["汇总", 0],
      ["客户 2026", 1],
    ]);
  });

  it("keep visibility, freezing, protection and their own properties", () => {
    const model = modelWith([["a"]]);
    const other = model.addSheet("字典");
    model.updateSheet(other.id, {
      visibility: "veryHidden",
      tabColor: "#FF0000",
      frozenRows: 1,
      frozenColumns: 2,
      showGridlines: false,
      protection: { password: null, options: { allowSort: true } },
      customProperties: { role: "字典" },
    });
    expect(model.sheets()[1]).toMatchObject({
      visibility: "veryHidden",
      tabColor: "#FF0000",
      frozenRows: 1,
      frozenColumns: 2,
      showGridlines: false,
      protection: { password: null, options: { allowSort: true } },
      customProperties: { role: "字典" },
    });
    model.deleteSheet(other.id);
    expect(model.sheets().map((sheet) => sheet.name)).toEqual(["客户"]);
  });
});
