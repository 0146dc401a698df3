import { secondNames } from "../../../../../src/core/dedupe/columns/names/secondNames";
import { findDuplicatesIn } from "../../../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../../../src/core/dedupe/words/explainPair";
import { evidenceSentence } from "../../../../../src/core/dedupe/words/sentences";
import type { Table } from "../../../../../src/core/tables/table";
import { groupsOf, headedTable } from "../../customerTable";

/** A list with the English name as the one known, the Chinese one beside it, and telephones. */
const listOf = (rows: readonly (readonly [english: string, chinese: string, phone: string])[]): Table =>
  headedTable(
    [
      ["Company Name (Eng)", "companyName"],
      ["公司名稱(中)", "text"],
      ["Tel", "phone"],
    ],
    rows,
  );

const groups = (table: Table) => {
  const { clusters } = findDuplicatesIn(openMatching(table, defaultDedupeSettings));
  return {
    all: groupsOf(clusters),
    certain: clusters.filter(({ certainty }) => certainty === "certain").length,
  };
};

describe("names in two languages", () => {
  it("are two columns by their headings, former names and those of others left out", () => {
    const table = listOf([["Kam Fai Foods Ltd", "金輝食品有限公司", ""]]);
    expect(secondNames(table)?.heading).toBe("公司名稱(中)");
    const renamed = table.columns.map((column) => ({ ...column, heading: `曾用${column.heading}` }));
    expect(secondNames({ ...table, columns: renamed })).toBeUndefined();
  });

  it("tell two firms apart that are spelled alike in English", () => {
    const found = groups(
      listOf([
        ["Kam Fai Electronics Co. Ltd", "金輝電子有限公司", "2559 5453"],
        ["Kam Fai Electronics Co. Ltd", "金輝電子", ""],
        ["Ko Fat Watches Ltd", "高發鐘錶有限公司", "2825 7792"],
        ["Ko Fat Watches Ltd", "興華鐘錶有限公司", "2559 5453"],
      ]),
    );
    expect(found.all).toEqual([[0, 1]]);
  });

  it("tell two firms apart whose characters sound or look alike, unless they are reached in one way", () => {
    const rows = (phone: string) =>
      listOf([
        ["Shun Yee Building Materials Ltd", "信義建材有限公司", "3763 1555"],
        ["Shun Yee Building Materials Ltd", "順義建材有限公司", phone],
        ["Kam Fai Electronics Ltd", "金輝電子有限公司", "2559 5453"],
        ["Kam Fai Electronics Ltd", "錦輝電子有限公司", "2825 7792"],
        ["Tai Lee Foods Ltd", "太利食品有限公司", "2170 2727"],
        ["Tai Lee Foods Ltd", "大利食品有限公司", "2195 8443"],
      ]);
    expect(groups(rows("2529 4223")).all).toEqual([]);
    expect(groups(rows("3763 1555"))).toEqual({ all: [[0, 1]], certain: 0 });
  });

  it("stand in for each other where one is missing", () => {
    const table = listOf([
      ["Yiu Kwong Furniture Ltd", "耀光傢俬有限公司", "2138 8408"],
      ["", "耀光傢俬有限公司", "2138 8408"],
      ["Po Shan Foods Ltd", "寶山食品有限公司", "2716 4410"],
    ]);
    expect(groups(table)).toEqual({ all: [[0, 1]], certain: 1 });
    const matching = openMatching(table, defaultDedupeSettings);
    const line = explainPair({ matching, table, a: 0, b: 1 }).find(
      ({ comparison }) => comparison === "secondName",
    );
    if (line === undefined) throw new Error("no line");
    expect(evidenceSentence(line, "zh-CN")).toContain("耀光傢俬有限公司");
  });
});
