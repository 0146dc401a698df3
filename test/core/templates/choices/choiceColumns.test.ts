import { choiceColumns } from "../../../../src/core/templates/choices/choiceColumns";
import { mappingOf } from "../../tables/tableOf";
import { fill, headsOf, installedBook, tableOf } from "../installedBook";

describe("choiceColumns", () => {
  const list = (id: "source" | "tags" | "owner" | null, heading: string) => ({
    id,
    heading,
    column: 0,
    cells: [],
    choices: [],
    fixed: [],
  });
  const book = installedBook();
  fill(book, "客户基础信息", [{ 客户编号: "C1" }, { 客户编号: "C2" }]);
  const tables = [tableOf(book, "customers"), tableOf(book, "followUps")];
  const listOf = (field: string) => (field === "tags" ? ("tags" as const) : undefined);

  it("finds a list's column on our sheets with the rows it has", () => {
    const [column, ...others] = choiceColumns(list("source", "客户来源"), tables, [], listOf);
    expect(others).toEqual([]);
    expect(column).toMatchObject({
      sheet: "客户基础信息",
      heading: "客户来源",
      firstRow: 5,
      lastRow: 6,
      key: 0,
    });
  });

  it("tells rows by no column a formula fills: it shows something else by then", () => {
    const [column] = choiceColumns(list("source", "客户来源"), tables, [], listOf);
    const [customers] = tables;
    const formulas = customers?.columns.flatMap((each, i) => (each?.formula ? [i] : [])) ?? [];
    expect(formulas.length).toBeGreaterThan(0);
    expect(column?.identity.filter((at) => formulas.includes(at))).toEqual([]);
  });

  it("finds it on sheets in use where they are, but not twice on one of ours", () => {
    const mapping = mappingOf("客户名录", "customers", ["customerId", null, "tags"], { lastDataRow: 40 });
    const ours = mappingOf("客户基础信息", "customers", ["tags"]);
    const found = choiceColumns(list("tags", "标签"), tables, [mapping, ours], listOf);
    expect(found.filter(({ sheet }) => sheet === "客户名录")).toMatchObject([
      { column: 2, several: true, key: 0, identity: [0, 2], firstRow: 2, lastRow: 40 },
    ]);
    expect(found.filter(({ sheet }) => sheet === "客户基础信息")).toHaveLength(1);
  });

  it("finds a list of the team's own by its heading alone", () => {
    const mapping = mappingOf("客户名录", "customers", ["customerId", null], { lastDataRow: 40 });
    expect(choiceColumns(list(null, "column 1"), tables, [mapping], listOf)).toMatchObject([
      { sheet: "客户名录", column: 1, field: null },
    ]);
    expect(choiceColumns(list(null, "客户来源"), tables, [], listOf)).toEqual([]);
  });

  it("leaves sheets alone of which nobody knows what they hold", () => {
    const mapping = { ...mappingOf("客户名录", "customers", ["tags"]), role: null };
    expect(choiceColumns(list("tags", "标签"), [], [mapping], listOf)).toEqual([]);
    expect(headsOf(book).length).toBeGreaterThan(0);
  });
});
