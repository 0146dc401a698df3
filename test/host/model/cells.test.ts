import { at, modelWith, put } from "./openModel";

describe("cells of the headless model", () => {
  it("keep the kind of every value: digits as text, booleans, serial dates, errors", () => {
    const model = modelWith([["13888368033", 45000.5, true, "#N/A", ""]]);
    expect(model.values(at(0, 0, 1, 5))).toEqual([["13888368033", 45000.5, true, "#N/A", ""]]);
    expect(model.valueTypes(at(0, 0, 1, 5))).toEqual([["String", "Double", "Boolean", "Error", "Empty"]]);
  });

  it("show dates, amounts and texts through their number formats", () => {
    const model = modelWith([[45000, 1234.5, "甲"]]);
    model.setNumberFormats(at(0, 0, 1, 2), [["yyyy-mm-dd", "#,##0.00"]]);
    expect(model.texts(at(0, 0, 1, 3))).toEqual([["2023-03-15", "1,234.50", "甲"]]);
    expect(model.numberFormats(at(0, 0, 1, 3))).toEqual([["yyyy-mm-dd", "#,##0.00", "General"]]);
  });

  it("work out formulas once they are settled, structured references in their short form too", async () => {
    const model = modelWith([
      ["数量", "单价", "金额"],
      [2, 5, ""],
      [3, 7, ""],
    ]);
    model.addTable(at(0, 0, 3, 3), "订单");
    put(model, 1, 2, [["=[@数量]*[@单价]"], ["=订单[@数量]*订单[@单价]"]]);
    put(model, 5, 0, [["=SUM(订单[金额])"]]);
    await model.settled();
    expect(model.values(at(1, 2, 2))).toEqual([[10], [21]]);
    expect(model.values(at(5, 0))).toEqual([[31]]);
    expect(model.formulas(at(1, 2, 2))).toEqual([["=[@数量]*[@单价]"], ["=[@数量]*[@单价]"]]);
    expect(model.formulas(at(5, 0))).toEqual([["=SUM(订单[金额])"]]);
  });

  it("work out a formula anew when what it looks at changes", async () => {
    const model = modelWith([[1, "=A1*2"]]);
    await model.settled();
    put(model, 0, 0, [[21]]);
    await model.settled();
    expect(model.values(at(0, 1))).toEqual([[42]]);
  });

  it("leave a cell alone where the write is null, and keep formulas when only formats are set", async () => {
    const model = modelWith([[1, "=A1+1"]]);
    model.writeCells(at(0, 0, 1, 2), [[{ kind: "clear" }, null]]);
    model.setStyle(at(0, 0, 1, 2), { bold: true });
    await model.settled();
    expect(model.formulas(at(0, 0, 1, 2))).toEqual([["", "=A1+1"]]);
    expect(model.style(at(0, 0, 1, 2)).bold).toBe(true);
  });

  it("say only what all cells of an area share", () => {
    const model = modelWith([["a", "b"]]);
    model.setStyle(at(0, 0), {
      bold: true,
      fill: "#FFFF00",
      border: { top: { style: "thin", color: "#FF0000" } },
    });
    expect(model.style(at(0, 0))).toMatchObject({
      bold: true,
      fill: "#FFFF00",
      border: { top: { style: "thin" } },
    });
    const mixed = model.style(at(0, 0, 1, 2));
    expect(mixed.bold).toBeUndefined();
    expect(mixed.italic).toBe(false);
    model.clearFormats(at(0, 0));
    expect(model.style(at(0, 0))).toMatchObject({ bold: false, fill: null });
  });

  it("find the used area with and without formats", () => {
    const model = modelWith([]);
    expect(model.usedArea("sheet-1", true)).toBeNull();
    put(model, 2, 1, [["甲"]]);
    model.setStyle(at(9, 9), { fill: "#FF0000" });
    expect(model.usedArea("sheet-1", true)).toEqual(at(2, 1));
    expect(model.usedArea("sheet-1", false)).toEqual(at(2, 1, 8, 9));
  });

  it("tell listeners what was written and by whom", () => {
    const model = modelWith([["旧"]]);
    const heard: unknown[] = [];
    const stop = model.onEvent((event) => heard.push(event));
    put(model, 0, 0, [["新"]]);
    stop();
    put(model, 0, 0, [["不再听"]]);
    expect(heard).toEqual([
      {
        kind: "cells-changed",
        area: at(0, 0),
        changeType: "RangeEdited",
        origin: "api",
        before: "旧",
        after: "新",
      },
    ]);
  });
});
