import type { ColumnMapping } from "../../../../src/core/adopt/mapping/mapping";
import { adoptedForm } from "../../../../src/core/imports/lists/adoptedForms";
import { specOf } from "../../../../src/core/imports/rows/importTarget";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { serialOf } from "../../../../src/core/values/dates/serialDay";

function formOf(role: "customers" | "transactions", field: Field, cells: readonly CellValue[], scale = 1) {
  const column: ColumnMapping = {
    column: 0,
    heading: "",
    field,
    confidence: 1,
    reason: { kind: "none" },
    scale,
    samples: [],
  };
  const spec = specOf[role].columns.find(({ key }) => key === field);
  return adoptedForm(column, spec, cells, defaultDictionaries);
}

const day = serialOf(2024, 5, 3) ?? 0;

describe("how a list of the team's own writes what comes to it", () => {
  it.each([
    [["2024-01-02", "2024-11-12"], "2024-05-03"],
    [["2024/1/2"], "2024/5/3"],
    [["2024.01.02"], "2024.05.03"],
    [["2024年1月2日"], "2024年5月3日"],
    [[45_000, 45_001], day],
    [[], day],
  ])("writes days as %j does", (cells, expected) => {
    expect(formOf("transactions", "dealtOn", cells)(day)).toBe(expected);
  });

  it("says a choice in the team's own most used word, and in the standard one where it has none", () => {
    const form = formOf("customers", "source", ["朋友介绍", "熟人介绍", "朋友介绍", "展览会"]);
    expect(form("转介绍")).toBe("朋友介绍");
    expect(form("展会")).toBe("展览会");
    expect(form("老客户介绍")).toBe("老客户介绍");
    expect(form("别的来路")).toBe("别的来路");
  });

  it("writes sums in the unit of the heading, and telephones as numbers where the list has numbers", () => {
    expect(formOf("transactions", "amount", [1.2], 10_000)(12_000)).toBe(1.2);
    expect(formOf("customers", "mobile", [13_800_138_000])("13900139000")).toBe(13_900_139_000);
    expect(formOf("customers", "mobile", ["13800138000"])("13900139000")).toBe("13900139000");
    expect(formOf("customers", "mobile", [13_800_138_000])("0755-26001234")).toBe("0755-26001234");
    expect(formOf("transactions", "amount", [1])("面议")).toBe("面议");
  });
});
