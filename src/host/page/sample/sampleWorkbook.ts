import { emptySheet } from "../../model/emptySheet";
import type { CellStyle, Scalar } from "../../model/parts/cells";
import { plainWorkbook } from "../../model/plainWorkbook";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../model/workbookSnapshot";
import { sampleRows } from "./sampleRows";

interface SampleSheet {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly dates: readonly number[];
  readonly texts: readonly number[];
  readonly rows: readonly (readonly Scalar[])[];
}

const styles: readonly CellStyle[] = [
  { bold: true, fontSize: 16 },
  { bold: true, fill: "#E7E6E6" },
];
const style = { title: 0, heading: 1 } as const;

/** The workbook the page starts with: an ordinary company's messy list, every name invented. */
export function sampleWorkbook(lastDay: number): WorkbookSnapshot {
  const { customers, followUps, orders } = sampleRows(lastDay);
  const sheets = [
    {
      name: "客户名录",
      title: "客户名录（示例数据，均为虚构）",
      headings: [
        "客户代码",
        "单位名称",
        "联系人",
        "联系电话",
        "行业",
        "所在地区",
        "主营产品",
        "业务员",
        "建档日期",
      ],
      widths: [100, 190, 64, 110, 76, 140, 130, 64, 82],
      dates: [8],
      texts: [0, 3],
      rows: customers,
    },
    {
      name: "拜访记录",
      title: "拜访记录",
      headings: ["日期", "客户代码", "客户名称", "业务员", "方式", "跟进情况", "下次联系日期"],
      widths: [112, 100, 190, 64, 72, 110, 92],
      dates: [0, 6],
      texts: [1],
      rows: followUps,
    },
    {
      name: "销售明细",
      title: "销售明细",
      headings: ["下单日期", "单号", "客户代码", "客户名称", "金额（元）", "业务类型", "状态"],
      widths: [82, 84, 100, 190, 84, 72, 64],
      dates: [0],
      texts: [2],
      rows: orders,
    },
  ].map(sheetOf);
  return { ...plainWorkbook("示例.xlsx", sheets), styles };
}

function sheetOf(sheet: SampleSheet, index: number): SheetSnapshot {
  const cells = new Map<number, ReadonlyMap<number, SnapshotCell>>();
  cells.set(0, new Map([[0, { value: sheet.title, style: style.title }]]));
  cells.set(1, new Map(sheet.headings.map((value, column) => [column, { value, style: style.heading }])));
  for (const [r, row] of sheet.rows.entries()) cells.set(r + 2, rowOf(sheet, row));
  return {
    ...emptySheet(`sample${index + 1}`, sheet.name),
    frozenRows: 2,
    cells,
    columnWidths: new Map(sheet.widths.map((width, column) => [column, width])),
    rowHeights: new Map([[0, 28]]),
  };
}

function rowOf(sheet: SampleSheet, row: readonly Scalar[]): ReadonlyMap<number, SnapshotCell> {
  const filled = row.flatMap((value, column): readonly (readonly [number, SnapshotCell])[] =>
    value === "" ? [] : [[column, { value, ...formatOf(sheet, column) }]],
  );
  return new Map(filled);
}

function formatOf(sheet: SampleSheet, column: number): Pick<SnapshotCell, "numberFormat"> {
  if (sheet.texts.includes(column)) return { numberFormat: "@" };
  return sheet.dates.includes(column) ? { numberFormat: "yyyy-mm-dd" } : {};
}
