import type { SheetMapping } from "../../../../../src/core/adopt/mapping/mapping";
import { dropGathered } from "../../../../../src/core/adopt/sheets/drops/dropGathered";
import type { Field, Role } from "../../../../../src/core/sheets/fields";
import type { SheetHead } from "../../../../../src/core/sheets/grid";
import { columnsNamed } from "../columnsNamed";

interface List {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  readonly fields?: readonly Field[];
  readonly role?: Role;
  readonly visible?: boolean;
  /** Records in all, where they go on below what is read first. */
  readonly records?: number;
}

const said: readonly Field[] = ["customerId", "companyName", "mobile"];

function mapped({ sheet, rows, fields = said, role = "customers", records }: List): SheetMapping {
  const columns = columnsNamed(fields);
  return { sheet, role, headerRow: 1, firstDataRow: 2, lastDataRow: (records ?? rows.length) + 1, columns };
}

function headOf({ sheet, rows, fields = said, visible = true, records }: List): SheetHead {
  const head = { sheet, firstRow: 1, firstColumn: 0, rows: [fields, ...rows] };
  const lastRow = (records ?? rows.length) + 1;
  return { sheet, visible, head, lastRow, lastColumn: fields.length - 1, tables: [] };
}

const rolesOf = (...lists: readonly List[]) =>
  dropGathered(lists.map(mapped), lists.map(headOf)).map(({ role }) => role);

const firms = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => [
    `K${from + i}`,
    `第${from + i}印务公司`,
    `1380000${1000 + from + i}`,
  ]);
const zhang: List = { sheet: "小张", rows: firms(100, 30) };
const li: List = { sheet: "李", rows: firms(200, 24) };
const all: List = { sheet: "汇总", rows: [...firms(100, 30), ...firms(200, 24)] };

describe("one list that gathers the others", () => {
  it("stays alone, wherever it stands and however its rows are ordered", () => {
    expect(rolesOf(zhang, li, all)).toEqual([null, null, "customers"]);
    expect(rolesOf({ ...all, rows: all.rows.toReversed() }, zhang, li)).toEqual(["customers", null, null]);
  });

  it("is told by its start and its length where it is longer than what is read first", () => {
    const parts = [
      { ...zhang, records: 500 },
      { ...li, records: 450 },
    ];
    expect(rolesOf(...parts, { ...all, rows: firms(100, 30), records: 952 })).toEqual([
      null,
      null,
      "customers",
    ]);
    expect(rolesOf(...parts, { ...all, rows: firms(100, 30), records: 700 })).not.toContain(null);
  });

  it("is none where it names other customers, says less of them or is one list again", () => {
    expect(rolesOf(zhang, li, { sheet: "王", rows: firms(300, 54) })).not.toContain(null);
    expect(rolesOf(zhang, li, { ...all, fields: ["customerId", "companyName"] })).not.toContain(null);
    expect(rolesOf(zhang, { ...zhang, sheet: "张2026" })).not.toContain(null);
  });

  it("leaves sheets of other roles and hidden lists alone", () => {
    const calls: List = { sheet: "跟进", rows: firms(100, 54), role: "followUps" };
    expect(rolesOf(zhang, li, calls)).toEqual(["customers", "customers", "followUps"]);
    expect(rolesOf(zhang, li, { ...all, visible: false })).not.toContain(null);
  });
});
