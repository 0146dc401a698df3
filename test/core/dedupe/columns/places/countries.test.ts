import { otherLands } from "../../../../../src/core/dedupe/columns/places/countries";
import { countryAbroad } from "../../../../../src/core/reference/places/countries";
import { customersOf, tableOf } from "../../customerTable";

describe("the country a place is in", () => {
  it.each([
    ["日本", "Japan"],
    ["印尼雅加达", "Jakarta, Indonesia"],
    ["英国", " UK "],
    ["阿联酋", "United Arab Emirates"],
  ])("is the same in both languages: %s, %s", (chinese, english) => {
    expect(countryAbroad(chinese)).toBeGreaterThan(0);
    expect(countryAbroad(english)).toBe(countryAbroad(chinese));
  });

  it("tells India from Indonesia", () => {
    expect(countryAbroad("印度")).not.toBe(countryAbroad("印度尼西亚"));
  });

  it.each(["浙江省杭州市", "中国香港", "Shenzhen, China", "欧洲", "Indiana", ""])(
    "is none abroad: %j",
    (place) => {
      expect(countryAbroad(place)).toBe(0);
    },
  );
});

const apart = (left: string, right: string) =>
  otherLands(customersOf([{ region: left }, { region: right }]))(0, 1);

describe("rows in two countries", () => {
  it("are known where both say another one", () => {
    expect(apart("日本", "韩国")).toBe(true);
    expect(apart("日本东京", "Japan")).toBe(false);
    expect(apart("日本", "")).toBe(false);
    expect(apart("日本", "浙江省")).toBe(false);
  });

  it("are known by a column of countries that no field has", () => {
    const rows = [{ text: "Italy" }, { text: "France" }];
    const table = tableOf(rows, ["text"]);
    const headed = (heading: string) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, heading })),
    });
    expect(otherLands(headed("Country"))(0, 1)).toBe(true);
    expect(otherLands(headed("Speaks"))(0, 1)).toBe(false);
  });
});
