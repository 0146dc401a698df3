import { profiles } from "../../../../src/core/sheets/column";
import { type Dictionaries, dictionaryIds } from "../../../../src/core/sheets/dictionaries";
import { languages } from "../../../../src/core/sheets/words";
import type { InstallOptions } from "../../../../src/core/templates/sheets/sheetContext";
import { resultSheet, workbookBlueprint } from "../../../../src/core/templates/sheets/workbookBlueprint";

const dictionaries = Object.fromEntries(
  dictionaryIds.map((id) => [id, [{ id: "a", label: { "zh-CN": "甲", "en-US": "A" }, aliases: [] }]]),
) as unknown as Dictionaries;

const regions = [
  { name: "浙江省", cities: [{ name: "杭州市", districts: ["西湖区", "余杭区"] }] },
  { name: "东莞省", cities: [{ name: "东莞市", districts: [] }] },
];

const options: InstallOptions = {
  language: "zh-CN",
  profile: "standard",
  taken: { sheets: [], tables: [] },
  present: new Map(),
  dictionaries,
  regions,
};

describe("workbookBlueprint", () => {
  it.each(languages.flatMap((language) => profiles.map((profile) => [language, profile] as const)))(
    "keeps to Excel's limits in %s, %s",
    (language, profile) => {
      const blueprint = workbookBlueprint({ ...options, language, profile });
      for (const sheet of blueprint.sheets) {
        expect(sheet.name.length).toBeLessThanOrEqual(31);
        expect(sheet.name).not.toMatch(/[[\]:*?/\\]/);
        for (const { prompt, error } of sheet.validations) {
          expect((prompt?.title ?? "").length).toBeLessThanOrEqual(32);
          expect((prompt?.message ?? "").length).toBeLessThanOrEqual(255);
          expect((error?.message ?? "").length).toBeLessThanOrEqual(224);
        }
        for (const { values, rows, columns } of sheet.cells) {
          expect(values).toHaveLength(rows);
          for (const row of values) expect(row).toHaveLength(columns);
        }
      }
    },
  );

  it("takes every dropdown's choices from a name it defines", () => {
    const { sheets, names } = workbookBlueprint(options);
    const known = names.map((name) => name.name);
    const sources = sheets.flatMap((sheet) =>
      sheet.validations.flatMap((v) => (v.rule.kind === "list" ? [v.rule.source] : [])),
    );
    expect(sources.length).toBeGreaterThan(15);
    for (const source of sources) {
      const used = source.match(/(列表|地区)_[^,)]+/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      for (const name of used) expect(known).toContain(name);
    }
  });

  it("refers in formulas only to tables and headings that exist", () => {
    const { sheets } = workbookBlueprint({ ...options, profile: "compact" });
    const headings = new Map(
      sheets.flatMap((sheet) =>
        sheet.tables.map((table) => {
          const block = sheet.cells.find(
            (cells) => cells.row === table.row && cells.columns === table.columns,
          );
          return [table.name, block?.values[0] ?? []] as const;
        }),
      ),
    );
    const formulas = sheets.flatMap((sheet) =>
      sheet.cells.flatMap((block) =>
        block.values.flat().filter((v) => typeof v === "string" && v.startsWith("=")),
      ),
    );
    expect(formulas.length).toBeGreaterThan(3);
    for (const formula of formulas) {
      for (const [, table, , heading] of String(formula).matchAll(
        /([\p{L}_]+)\[(\[#This Row\],\[)?([^\]]+)\]/gu,
      )) {
        expect(headings.get(table ?? "")).toContain(heading);
      }
    }
  });

  it("gives way to sheets and tables the workbook has, and does not repeat its own", () => {
    const clash = workbookBlueprint({
      ...options,
      taken: { sheets: ["客户基础信息", "字典"], tables: ["客户"] },
    });
    expect(clash.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(["客户基础信息 (2)", "字典 (2)"]),
    );
    expect(clash.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name))).toContain("客户_2");

    const present = new Map([["customers", { sheet: "客户基础信息", table: "客户" }]] as const);
    const again = workbookBlueprint({ ...options, present });
    expect(again.sheets.map((sheet) => sheet.name)).not.toContain("客户基础信息");
    expect(JSON.stringify(again.sheets)).toContain("客户[企业名称]");
  });

  it("makes one result sheet on its own", () => {
    expect(resultSheet("tierHistory", options, [])?.tables[0]?.name).toBe("分级历史表");
    expect(resultSheet("guide", options, [])).toBeNull();
  });
});
