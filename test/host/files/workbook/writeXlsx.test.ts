import { readXlsx as readWithHucre } from "hucre";
import { readCsv } from "../../../../src/host/files/csv/csv";
import { readXlsx } from "../../../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../../../src/host/files/workbook/writeXlsx";
import type { Area } from "../../../../src/host/model/parts/cells";
import type { ConditionalFormat } from "../../../../src/host/model/parts/rules";
import type { WorkbookSnapshot } from "../../../../src/host/model/workbookSnapshot";
import { comparable } from "../comparable";

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheetId: "sheet-1",
  row,
  column,
  rows,
  columns,
});

function format(
  kind: ConditionalFormat["kind"],
  rule: ConditionalFormat["rule"],
  priority: number,
): ConditionalFormat {
  return {
    id: `sheet-1-cf${priority + 1}`,
    areas: [area(1, 0, 9, 1)],
    kind,
    rule,
    style: {},
    stopIfTrue: false,
    priority,
  };
}

/** A workbook with one of nearly everything. */
function rich(): WorkbookSnapshot {
  const base = readCsv(new TextEncoder().encode("编号,名称\r\n007,甲\r\n008,乙\r\n"), "客户.csv");
  const sheets = base.sheets.map((sheet) => ({
    ...sheet,
    tabColor: "#FF8800",
    frozenRows: 1,
    columnWidths: new Map([[0, 60]]),
    rowHeights: new Map([[0, 24]]),
    hiddenRows: [5],
    hiddenColumns: [3],
    columnStyles: new Map([[4, { numberFormat: "@" }]]),
    merges: [area(7, 0, 1, 2)],
    notes: [{ row: 0, column: 1, text: "第一行\n第二行" }],
    hyperlinks: [{ row: 1, column: 1, link: { documentReference: "客户!A1", screenTip: "去" } }],
    protection: { password: null, options: { ...LOCKED, allowSort: true, selectionMode: "Normal" } },
    customProperties: { role: "客户" },
    conditionalFormats: [
      format("custom", { formula: "=$A2>1" }, 0),
      format("cellValue", { operator: "GreaterThan", formula1: "=5" }, 1),
      format("presetCriteria", { criterion: "DuplicateValues" }, 2),
      format("topBottom", { type: "TopPercent", rank: 10 }, 3),
    ],
    filters: [
      {
        area: area(0, 0, 3, 2),
        tableId: null,
        criteria: {
          0: { filterOn: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" },
          1: { filterOn: "Values", values: ["甲", ""] },
        },
      },
    ],
  }));
  return {
    ...base,
    defaultFont: { name: "等线", size: 11 },
    sheets,
    names: [
      { name: "Print_Area", sheetId: "sheet-1", formula: "=客户!$A$1:$B$3", visible: true, comment: "" },
      { name: "隐藏名", sheetId: null, formula: "=客户!$A$1", visible: false, comment: "说明" },
    ],
    settings: { ledger: '{"版本":1,"标签":"</state>&"}' },
    customProperties: { 来源: "测试", 数: 3, 比: 0.5, 真: true },
    customXmlParts: [
      { id: "{11111111-2222-3333-4444-555555555555}", xml: '<角色 xmlns="urn:x">客户</角色>' },
    ],
  };
}

const LOCKED = Object.fromEntries(
  "AutoFilter DeleteColumns DeleteRows FormatCells FormatColumns FormatRows InsertColumns InsertHyperlinks InsertRows PivotTables Sort"
    .split(" ")
    .map((name) => [`allow${name}`, false])
    .concat([
      ["allowEditObjects", true],
      ["allowEditScenarios", true],
    ]),
);

describe("writeXlsx", () => {
  it("keeps everything a snapshot holds, settings of the document too", () => {
    const first = rich();
    const second = readXlsx(writeXlsx(first), "客户.csv");
    expect(second.settings).toEqual(first.settings);
    expect(second.customXmlParts).toEqual([
      { ...first.customXmlParts[0], xml: expect.stringContaining("客户") },
    ]);
    const without = (snapshot: WorkbookSnapshot) => comparable({ ...snapshot, customXmlParts: [] });
    expect(without(second)).toEqual(without(first));
  });

  it("is understood by another reader of the format", async () => {
    const read = await readWithHucre(writeXlsx(rich()), { readStyles: true });
    expect(read.sheets[0]).toMatchObject({
      name: "客户",
      rows: [
        ["编号", "名称"],
        ["007", "甲"],
        ["008", "乙"],
      ],
      freezePane: { rows: 1 },
      autoFilter: { range: "A1:B3" },
    });
    expect(read.sheets[0]?.conditionalRules?.map((rule) => rule.type)).toEqual([
      "expression",
      "cellIs",
      "duplicateValues",
      "top10",
    ]);
    expect(read.properties?.custom).toMatchObject({ 来源: "测试", 数: 3 });
  });

  it("keeps charts with their options and draws them for Excel", () => {
    const chart = {
      id: "c1",
      name: "图 1",
      sheetId: "sheet-1",
      type: "ColumnClustered",
      title: "等级 & 人数",
      source: area(0, 0, 3, 2),
      seriesBy: "Columns" as const,
      left: 10,
      top: 20,
      width: 300,
      height: 200,
      properties: { "legend.visible": false },
    };
    const second = readXlsx(writeXlsx({ ...rich(), charts: [chart] }), "a");
    const [sheet] = second.sheets;
    expect(second.charts).toEqual([
      { ...chart, sheetId: sheet?.id, source: { ...chart.source, sheetId: sheet?.id } },
    ]);
  });
});
