import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { amountColumn } from "../../../../src/core/tables/columns/amountColumn";
import { choiceColumn } from "../../../../src/core/tables/columns/choiceColumn";
import { dateColumn } from "../../../../src/core/tables/columns/dateColumn";
import { phoneColumn, phoneKinds } from "../../../../src/core/tables/columns/phoneColumn";
import { textColumn } from "../../../../src/core/tables/columns/textColumn";
import { type Column, columnOf } from "../../../../src/core/tables/table";
import { readings } from "../../../../src/core/values/text/reading";

const today = 45565;

function column(field: Field, cells: readonly CellValue[], scale = 1): Column {
  return { field, heading: field, scale, cells, columnOnSheet: [0] };
}

describe("reading columns", () => {
  it("reads dates as serial days and tells blank from unreadable", () => {
    const read = dateColumn(column("dealtOn", [45292, "2024年1月2日", "", "下周", "2024年"]), today);
    expect([...read.values]).toEqual([45292, 45293, Number.NaN, Number.NaN, Number.NaN]);
    expect([...read.readings]).toEqual([
      readings.exact,
      readings.tidied,
      readings.blank,
      readings.unreadable,
      readings.unreadable,
    ]);
  });

  it("reads an ambiguous day in the order the column itself proves", () => {
    const proven = dateColumn(column("registeredOn", ["2/3/2024", "25/12/2023"]), today);
    expect(proven.readings[0]).toBe(readings.tidied);
    const open = dateColumn(column("registeredOn", ["2/3/2024", "4/5/2024"]), today);
    expect([...open.readings]).toEqual([readings.ambiguous, readings.ambiguous]);
  });

  it("reads an ambiguous day as the user said, but not against what the column proves", () => {
    const said = { ...column("registeredOn", ["2/3/2024"]), dateOrder: "dmy" } as const;
    expect([...dateColumn(said, today).values]).toEqual([45353]);
    const proven = { ...column("registeredOn", ["2/3/2024", "12/25/2023"]), dateOrder: "dmy" } as const;
    expect(dateColumn(proven, today).values[0]).toBe(45325);
  });

  it("keeps the time of day of a follow-up and drops that of a founding date", () => {
    expect(dateColumn(column("followedUpAt", [45292.5]), today).values[0]).toBe(45292.5);
    expect(dateColumn(column("foundedOn", [45292.5]), today).values[0]).toBe(45292);
  });

  it("applies the unit of the heading to bare figures only", () => {
    const read = amountColumn(column("amount", [125.6, "36", "8000元", "面议"], 10_000));
    expect([...read.values]).toEqual([1_256_000, 360_000, 8000, Number.NaN]);
    expect(read.readings[3]).toBe(readings.unreadable);
  });

  it("reads the same column once", () => {
    const amounts = column("amount", [1, 2]);
    expect(amountColumn(amounts)).toBe(amountColumn(amounts));
    expect(dateColumn(amounts, today)).not.toBe(dateColumn(amounts, today + 1));
  });

  it("keeps several telephone numbers of a row and the kind of each", () => {
    const read = phoneColumn(column("phone", ["13800138000/0755-26001234", "", 13900139000]));
    expect([...read.offsets]).toEqual([0, 2, 2, 3]);
    expect([...read.numbers]).toEqual([13800138000, 75526001234, 13900139000]);
    expect([...read.kinds].map((kind) => phoneKinds[kind])).toEqual(["mobile", "landline", "mobile"]);
  });

  it("finds the telephones in a column of mixed contacts", () => {
    const read = phoneColumn(column("contactMethod", ["13800138000、sales@example.cn", "sales@example.cn"]));
    expect([...read.offsets]).toEqual([0, 1, 1]);
  });

  it("gives equal texts one code whatever their width and case, and blanks none", () => {
    const read = textColumn(column("owner", ["Ann", "ＡＮＮ", " ", "张伟", "ann "]));
    expect([...read.codes]).toEqual([0, 0, -1, 1, 0]);
    expect(read.dictionary).toEqual(["ann", "张伟"]);
  });

  it("resolves aliases of a choice to its entry", () => {
    const entries = defaultDictionaries.paymentMethod;
    const read = choiceColumn(column("paymentMethod", ["支付宝", "不存在的方式", "", "支付宝"]), entries);
    expect(entries[read.codes[0] ?? -1]?.label["zh-CN"]).toBe("支付宝");
    expect([read.codes[1], read.codes[2], read.codes[3]]).toEqual([-1, -1, read.codes[0]]);
    expect([...read.readings.slice(1, 3)]).toEqual([readings.unreadable, readings.blank]);
  });

  it("does not find a column that is not there", () => {
    const table = {
      role: "customers",
      sheets: [],
      rowCount: 0,
      sheetOf: new Uint16Array(),
      sheetRow: new Int32Array(),
      columns: [],
    } as const;
    expect(columnOf(table, "amount")).toBeUndefined();
  });
});
