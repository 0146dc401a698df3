import {
  type SavedMapping,
  savedFor,
  savedMappingOf,
} from "../../../../src/core/adopt/mapping/savedMappings";
import type { Field } from "../../../../src/core/sheets/fields";
import { fc } from "../../../property";
import { mappingOf } from "../../tables/tableOf";

/** A confirmed mapping whose headings are these. */
function confirmed(
  headings: readonly string[],
  fields: readonly (Field | null)[] = ["customerId", "companyName"],
) {
  const mapping = mappingOf(
    "名录",
    "customers",
    headings.map((_, i) => fields[i] ?? null),
  );
  return {
    ...mapping,
    columns: mapping.columns.map((column, i) => ({ ...column, heading: headings[i] ?? "" })),
  };
}
const saved = (...headings: readonly string[]): SavedMapping => savedMappingOf(confirmed(headings));
const found = (list: readonly SavedMapping[], headings: readonly string[]) =>
  savedFor(
    list,
    headings.map((heading) => ({ heading })),
  );

describe("a mapping a workbook keeps", () => {
  const own = saved("编号", "名称", "电话");

  it("is found by its headings, wherever the columns have moved", () => {
    const headings = ["编号", "名称", "电话", "地址", "备注"];
    const order = fc.shuffledSubarray(headings, { minLength: 5, maxLength: 5 });
    const mapping = saved(...headings);
    fc.assert(
      fc.property(order, (now) => {
        expect(found([own, mapping], now)).toBe(mapping);
      }),
    );
  });

  it.each([
    ["blank columns in between", ["编号", "", "名称", "电话"]],
    ["other widths and blanks", ["编号 ", "名 称", "电话"]],
    ["columns that came at the right edge", ["编号", "名称", "电话", "异常标注", "市"]],
  ])("is found again with %s", (_how, headings) => {
    expect(found([own], headings)).toBe(own);
  });

  it.each([
    ["a heading that was renamed", ["编号", "客户", "电话"]],
    ["a column that is gone", ["编号", "名称"]],
    ["a column that came in between", ["编号", "级别", "名称", "电话"]],
    ["so many columns behind that it is another sheet", ["编号", "名称", "电话", ..."甲乙丙丁戊己庚辛壬"]],
    ["no heading", []],
  ])("is not found with %s", (_how, headings) => {
    expect(found([own], headings)).toBeUndefined();
  });

  it("is not taken for the beginning of any sheet where it has two headings", () => {
    const short = saved("名称", "电话");
    expect(found([short], ["名称", "电话", "地址"])).toBeUndefined();
    expect(found([short], ["电话", "名称"])).toBe(short);
  });

  it("gives way to the one that says more: the same headings, else the longest beginning", () => {
    const longer = saved("编号", "名称", "电话", "地址");
    expect(found([own, longer], ["编号", "名称", "电话", "地址", "备注"])).toBe(longer);
    expect(found([longer, own], ["编号", "名称", "电话"])).toBe(own);
  });

  it("keeps what the user said of dates and places, and nothing nobody said", () => {
    const mapping = confirmed(["编号", "日期", "城市"], ["customerId", "foundedOn", "city"]);
    const asked = { text: "朝阳", options: [] };
    const columns = mapping.columns.map((column, i) => {
      if (i === 1) return { ...column, dateOrder: "dmy" as const };
      return i === 2
        ? {
            ...column,
            places: [
              { ...asked, code: "110105" },
              { ...asked, text: "鼓楼", code: null },
            ],
          }
        : column;
    });
    const { fields } = savedMappingOf({ ...mapping, columns });
    expect(fields[0]).toEqual({ heading: "编号", field: "customerId" });
    expect(fields[1]).toMatchObject({ field: "foundedOn", dateOrder: "dmy" });
    expect(fields[2]?.places).toHaveLength(1);
    expect(
      savedMappingOf({
        ...mapping,
        columns: mapping.columns.map((column) => ({ ...column, dateOrder: null })),
      }).fields[1],
    ).not.toHaveProperty("dateOrder");
  });
});
