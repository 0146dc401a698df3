import type { Change } from "../../../../src/core/changes/patch";
import type { MergeDecision } from "../../../../src/core/changes/proposal";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { customersRead } from "../customersRead";

const fields: readonly Field[] = ["customerId", "companyName", "phone", "note"];
const row = (id: string, name: string, phone: string, note = "") => [id, name, phone, note];
const rows = [
  row("C1", "深圳市腾云电子有限公司", "13911112223", "老客户"),
  row("C2", "深圳腾云电子有限公司", "139-1111-2223"),
  row("C3", "腾云电子", "13911112223"),
  row("C4", "腾云电子有限公司", "13911112223"),
  row("C5", "温州瀚峰照明有限公司", "13755556666"),
];

/** The first group of duplicates, and what is written by a decision on it. */
function searched(
  own = fields,
  cells: readonly (readonly CellValue[])[] = rows,
  headings: readonly string[] = own,
) {
  const analysis = customersRead(own, cells, { headings });
  analysis.findDuplicates({ language: "zh-CN", asOf: "2024-09-30" }, () => undefined);
  const [cluster] = analysis.clusters({ offset: 0, limit: 9 }).items;
  const merged = (decision: MergeDecision, allCertain = false) =>
    analysis.mergePatch({ [cluster?.id ?? ""]: decision }, { allCertain });
  const patch = (decision: MergeDecision, allCertain?: boolean) => merged(decision, allCertain).changes;
  return { cluster, merged, patch };
}

const removed = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === "remove-row" ? [change.row.key?.value] : []));
/** The rows that a sheet that is added holds, its heading first. */
function rowsOf(changes: readonly Change[], sheet: string) {
  const added = changes.find((change) => change.kind === "add-sheet" && change.sheet.name === sheet);
  if (added?.kind !== "add-sheet") return [];
  return added.sheet.cells.flatMap(({ values }) => values).filter((cells) => cells.length > 3);
}

describe("what is said of a group", () => {
  it("names what agrees in short, the strongest first, and weighs every sentence", () => {
    const { cluster } = searched();
    expect(cluster?.agreeing).toEqual(["去掉地区和组织形式后名称一致", "电话相同"]);
    const [weakest, ...said] = cluster?.evidence ?? [];
    expect(weakest?.bits).toBeNull();
    const sum = said.reduce((total, { bits }) => total + (bits ?? 0), 0);
    expect(sum).toBeCloseTo(cluster?.matchWeight ?? Number.NaN, 2);
  });
});

describe("what a decision on a group comes to", () => {
  it("is one merge of all rows when it is accepted", () => {
    const { cluster, patch } = searched();
    expect(cluster?.members.map(({ values }) => values.customerId)).toEqual(["C1", "C2", "C3", "C4"]);
    expect(removed(patch({ verdict: "accept" }))).toEqual(["C2", "C3", "C4"]);
  });

  it("is two merges when the group was parted in two, and the parts are remembered as not the same", () => {
    const { patch } = searched();
    const changes = patch({ verdict: "accept", apart: [2, 3] });
    expect([...removed(changes)].sort()).toEqual(["C2", "C4"]);
    const parted = rowsOf(changes, "非重复记录").map((cells) => [cells[1], cells[3]]);
    expect(parted.slice(1)).toEqual([
      ["C1", "C3"],
      ["C1", "C4"],
      ["C2", "C3"],
      ["C2", "C4"],
    ]);
  });

  it("leaves out a row that was dropped, and merges nothing of a group that was refused", () => {
    const { patch } = searched();
    expect([...removed(patch({ verdict: "accept", dropped: [1] }))].sort()).toEqual(["C3", "C4"]);
    expect(removed(patch({ verdict: "reject" }, true))).toEqual([]);
    expect(patch({ verdict: "undecided" })).toEqual([]);
  });

  it("keeps the survivor chosen in a group that is accepted with all others", () => {
    const { patch } = searched();
    expect([...removed(patch({ verdict: "undecided", survivor: 3 }, true))].sort()).toEqual([
      "C1",
      "C2",
      "C3",
    ]);
  });
});

describe("what the log calls a merge", () => {
  it("is told by its groups, of which a parted one makes two", () => {
    const { merged } = searched();
    const called = (decision: MergeDecision) => {
      const { operation, reason } = merged(decision);
      return [operation, reason];
    };
    expect(called({ verdict: "accept" })).toEqual(["merge", "合并 1 组重复客户"]);
    expect(called({ verdict: "accept", apart: [2, 3] })).toEqual(["merge", "合并 2 组重复客户"]);
    expect(called({ verdict: "reject" })).toEqual(["not-same", "记录非重复客户"]);
  });
});

describe("what a group's card warns of", () => {
  const ledgerOf = (second: readonly (string | number)[]) => {
    const own = ["companyName", "phone", "number", "number"] as const;
    const headings = ["名称", "电话", "上半年拿货", "还欠"];
    const cells = [
      ["深圳市腾云电子有限公司", "13911112223", 1200.5, 382],
      ["深圳腾云电子有限公司", "13911112223", ...second],
    ];
    return searched(own, cells, headings).cluster?.warnings;
  };

  it("is money that each row has of its own, for a merge keeps one row's", () => {
    expect(ledgerOf([90, 1023])).toEqual([
      "各行的「上半年拿货」「还欠」都记着数，合并只取其中一行的值；若是同一家分开记的账，请改选「各行相加」",
    ]);
  });

  it("is no money that one row alone has, nor a copy, nor one whole number beside another", () => {
    expect(ledgerOf(["", 0])).toEqual([]);
    expect(ledgerOf([1200.5, 382])).toEqual([]);
    expect(ledgerOf([1200.5, 1023])).toEqual([]);
  });
});

describe("how a group's card tells its differences", () => {
  it("marks what is but written otherwise, and not what differs or is empty in a row", () => {
    const { cluster } = searched();
    expect(cluster?.differing).toEqual(["customerId", "companyName", "phone", "note"]);
    expect(cluster?.writtenOtherwise).toEqual(["phone"]);
  });
});

describe("the line that remembers a pair", () => {
  it("names both rows", () => {
    const { patch } = searched();
    const [, ...lines] = rowsOf(patch({ verdict: "reject" }), "非重复记录");
    expect(lines).toHaveLength(6);
    expect(lines[0]?.slice(1, 5)).toEqual(["C1", "深圳市腾云电子有限公司", "C2", "深圳腾云电子有限公司"]);
  });
});

describe("what a group's card calls its fields", () => {
  it("is what the team calls its columns, and of several of one meaning the first in which rows differ is asked about", () => {
    const headings = ["名称", "电话", "门店\n等级", "结算"];
    const own = ["companyName", "phone", "text", "text"] as const;
    const cells = [
      ["深圳市腾云电子有限公司", "13911112223", "A", "月结"],
      ["深圳腾云电子有限公司", "13911112223", "A", "现结"],
      ["温州瀚峰照明有限公司", "13755556666", "B", "现结"],
    ];
    const { cluster } = searched(own, cells, headings);
    expect(cluster?.headings).toEqual({ companyName: "名称", phone: "电话", text: "结算" });
    expect(cluster?.differing).toEqual(["companyName", "text"]);
    expect(cluster?.members.map(({ values }) => values.text)).toEqual(["月结", "现结"]);
  });

  it("is left to the field where a column has no heading", () => {
    const { cluster } = searched(fields, rows, ["编号", "名称", " ", "备注"]);
    expect(cluster?.headings).toEqual({ customerId: "编号", companyName: "名称", note: "备注" });
  });
});
