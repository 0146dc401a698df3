import { installPatch } from "../../../../src/core/templates/installPatch";
import { installPlan } from "../../../../src/taskpane/session/excel/plannedSheets";

const choice = { profile: "standard", goals: [], language: "zh-CN" } as const;
const empty = {
  sheet: "Sheet1",
  visible: true,
  head: { sheet: "Sheet1", firstRow: 1, firstColumn: 0, rows: [] },
  lastRow: 0,
  lastColumn: 0,
  tables: [],
};

describe("the plan of an install", () => {
  it("shows exactly the sheets the patch adds, with their columns", () => {
    const { sheets: planned, language } = installPlan([empty], choice);
    expect(language).toBeNull();
    const added = installPatch([empty], choice, "建表").changes.flatMap((change) =>
      change.kind === "add-sheet" ? [change.sheet.name] : [],
    );
    expect(planned.filter(({ exists }) => !exists).map(({ name }) => name)).toEqual(added);
    expect(planned.find(({ name }) => name === "客户基础信息")?.columns).toContain("企业名称");
  });

  it("takes another name where one is taken", () => {
    const taken = { ...empty, sheet: "客户基础信息", head: { ...empty.head, sheet: "客户基础信息" } };
    const names = installPlan([taken], choice).sheets.map(({ name }) => name);
    expect(names).not.toContain("客户基础信息");
    expect(names.some((name) => name.startsWith("客户基础信息 ("))).toBe(true);
  });
});
