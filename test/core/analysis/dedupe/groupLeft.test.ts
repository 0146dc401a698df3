import type { MergeDecision } from "../../../../src/core/changes/proposal";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { customersRead } from "../customersRead";
import { written } from "../tiering/tierBook";

const fields: readonly Field[] = ["customerId", "companyName", "phone", "address", "owner"];
const rows: readonly (readonly CellValue[])[] = [
  ["C1", "深圳市腾云电子有限公司", "13911112223", "南山区科苑路8号", "周小满"],
  ["C2", "深圳腾云电子有限公司", "13911112223；0755-26001234", "科苑路8号", "林一禾"],
  ["C3", "腾云电子有限公司", "13911112223；13700001111", "南山区科苑路8号创新大厦A座1502室", "林一禾"],
  ["C4", "温州瀚峰照明有限公司", "13755556666", "鹿城区望江东路9号", "周小满"],
];

function searched(cells = rows, own: readonly OwnSheet[] = []) {
  const analysis = customersRead(fields, cells, { own });
  const summary = analysis.findDuplicates({ language: "zh-CN", asOf: "2024-09-30" }, () => undefined);
  const [cluster] = analysis.clusters({ offset: 0, limit: 9 }).items;
  return { analysis, summary, cluster };
}

/** The customers, and the pairs that are remembered, once a decision on the only group is written. */
function after(decision: MergeDecision) {
  const { analysis, cluster } = searched();
  const patch = analysis.mergePatch({ [cluster?.id ?? ""]: decision }, { allCertain: false });
  const gone = patch.changes.flatMap((change) =>
    change.kind === "remove-row" ? [change.row.key?.value] : [],
  );
  const cells = rows.map((row) =>
    patch.changes.reduce(
      (now, change) =>
        change.kind === "set-cell" && change.row.key?.value === row[0]
          ? now.with(change.column, change.after)
          : now,
      row,
    ),
  );
  return searched(
    cells.filter(([id]) => !gone.includes(String(id))),
    written([], patch, ["mergeLog", "notSame"]),
  );
}

describe("a row that left its group before the merge", () => {
  it("is not asked about again, though the merged row says something else by now", () => {
    const { summary, cluster } = after({ verdict: "accept", dropped: [2] });
    expect(cluster).toBeUndefined();
    expect(summary.remembered).toBe(1);
  });

  it("is asked about again where nobody said a word of it", () => {
    expect(searched(rows.slice(1)).cluster?.members.map(({ values }) => values.customerId)).toEqual([
      "C2",
      "C3",
    ]);
  });
});

describe("what a group comes to", () => {
  const { analysis, cluster } = searched();
  const id = cluster?.id ?? "";

  it("is what its card proposes as long as all its rows are in it", () => {
    expect(cluster?.members).toHaveLength(3);
    expect(analysis.groupLeft(id, {})?.merged).toEqual(cluster?.merged);
    expect(cluster?.merged.address).toBe("南山区科苑路8号创新大厦A座1502室");
  });

  it("holds nothing of a row that left, whether it goes alone or with another", () => {
    const [first = 0, second = 0, third = 0] = cluster?.members.map(({ tableRow }) => tableRow) ?? [];
    expect(analysis.groupLeft(id, { dropped: [third] })?.merged).toMatchObject({
      address: "南山区科苑路8号",
      phone: "13911112223；0755-26001234",
    });
    expect(analysis.groupLeft(id, { survivor: third, apart: [first, second] })?.merged).toMatchObject({
      companyName: "腾云电子有限公司",
    });
  });

  it("takes what is told by the row that stays from another row once that one stays", () => {
    const [first, second] = cluster?.members.map(({ tableRow }) => tableRow) ?? [];
    expect(analysis.groupLeft(id, { survivor: first ?? 0 })?.merged.owner).toBe("周小满");
    expect(analysis.groupLeft(id, { survivor: second ?? 0 })?.merged.owner).toBe("林一禾");
  });

  it("is explained by those still in it: by another pair once one of the weakest pair left, by none where one is alone", () => {
    const rowsOf = (left: ReturnType<typeof analysis.groupLeft>) =>
      left?.evidence.map(({ text }) => text).join();
    const [first = 0, second = 0, third = 0] = cluster?.members.map(({ tableRow }) => tableRow) ?? [];
    expect(analysis.groupLeft(id, {})).toMatchObject({
      evidence: cluster?.evidence,
      agreeing: cluster?.agreeing,
      matchWeight: cluster?.matchWeight,
    });
    for (const gone of [first, second, third]) {
      const left = analysis.groupLeft(id, { dropped: [gone] });
      // Of two numbers in a cell the second is that row's own.
      for (const { tableRow, values } of cluster?.members ?? []) {
        const own = values.phone?.split("；")[1];
        if (own) expect([own, rowsOf(left)?.includes(own)]).toEqual([own, tableRow !== gone]);
      }
      const weights = left?.evidence.map(({ bits }) => bits ?? 0) ?? [];
      // What weighs less than half a bit is not said.
      expect(weights.reduce((sum, bits) => sum + bits, 0)).toBeCloseTo(left?.matchWeight ?? 0, 0);
    }
    expect(analysis.groupLeft(id, { dropped: [first, second] })).toMatchObject({
      evidence: [],
      agreeing: [],
    });
  });

  it("is filed in the log of merges with what its own rows say", () => {
    const [, , third = 0] = cluster?.members.map(({ tableRow }) => tableRow) ?? [];
    const patch = analysis.mergePatch(
      { [id]: { verdict: "accept", dropped: [third] } },
      { allCertain: false },
    );
    const said = analysis
      .groupLeft(id, { dropped: [third] })
      ?.evidence.map(({ text }) => text)
      .join("；");
    expect(JSON.stringify(patch.changes)).toContain(said);
    expect(said).not.toContain("创新大厦");
  });

  it("is nothing where the group is not there", () => {
    expect(analysis.groupLeft("cluster:7-9", {})).toBeNull();
  });
});
