import type { Analysis } from "../../src/core/analysis/analysis";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Method, Posted, Response } from "../../src/worker/protocol";
import { serve } from "../../src/worker/serve";

const rowCount = 20_480;
const marks = "云杉远帆青禾海棠北岸松涛晨曦明湖长风恒通嘉泰瑞丰启航思源卓越天成华彩金石银河";
const trades = ["机械", "食品", "照明", "物流", "建材", "软件", "纺织"];

/** Every tenth customer is there twice, by name and phone; the second time without the form of its name. */
function customerRow(row: number): readonly string[] {
  const twin = row % 10 === 9;
  const one = twin ? row - 1 : row;
  const at = (step: number) => marks.charAt(Math.floor(one / step) % marks.length);
  const name = `杭州${at(1)}${at(marks.length)}${at(marks.length ** 2)}${trades[one % trades.length]}`;
  return [`C${row}`, twin ? name : `${name}有限公司`, `139${String(10_000_000 + one * 37)}`];
}

const rows = [
  ["客户编号", "企业名称", "联系电话"],
  ...Array.from({ length: rowCount }, (_, row) => customerRow(row)),
];
const grid = { sheet: "客户", firstRow: 1, firstColumn: 0, rows };

/** Asks the worker's own analysis one question after the other and keeps all that comes back. */
function asked(analysis: Analysis, posted: Omit<Posted, "id">): readonly Response[] {
  const responses: Response[] = [];
  serve(analysis, { ...posted, id: 1 }, (response) => responses.push(response));
  return responses;
}

function openBook(): Analysis {
  const analysis = createAnalysis();
  const head = { ...grid, rows: rows.slice(0, 60) };
  const mappings = analysis.recognise(
    [{ sheet: "客户", visible: true, head, lastRow: rows.length, lastColumn: 2, tables: [] }],
    { chosen: [{ sheet: "客户", role: "customers", headerRow: 1 }] },
  );
  analysis.open(mappings, { asOf: "2026-11-21", own: [], taken: { sheets: ["客户"], tables: [] } });
  analysis.addRows(grid);
  analysis.close();
  return analysis;
}

describe("a long search for duplicates", () => {
  const analysis = openBook();
  const context = { language: "zh-CN", asOf: "2026-11-21" } as const;
  const method: Method = "findDuplicates";
  const responses = asked(analysis, { method, args: [context] });
  const told = responses.flatMap((response) => (response.kind === "progress" ? [response] : []));
  const early = told.find(({ first }) => first !== undefined);

  it("tells its first groups once, well before its answer", () => {
    expect(told.filter(({ first }) => first !== undefined)).toHaveLength(1);
    expect(early?.first).toHaveLength(20);
    expect(told.filter(({ share }) => share > (early?.share ?? 1)).length).toBeGreaterThan(2);
    expect(responses.at(-1)).toMatchObject({ kind: "answer" });
  });

  it("never takes them back: they open the list of all groups just as they were told", () => {
    const { items, total } = analysis.clusters({ offset: 0, limit: 20, certainty: "certain" });
    expect(total).toBeGreaterThanOrEqual(rowCount / 10);
    expect(items).toEqual(early?.first);
  });

  it("tells shares that never fall", () => {
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
