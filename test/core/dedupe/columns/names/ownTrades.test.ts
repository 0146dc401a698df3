import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { openLiveIndex } from "../../../../../src/core/dedupe/live/liveIndex";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { customersOf } from "../../customerTable";

const brands = "祥润 霖诚 胜瀚 丽茂 裕辰 康宝 信宇 恒硕 巨禹 禹铨 澄力 东升".split(" ");
const gyms = brands.map((brand) => `${brand}健身事业有限公司`);

/** The 字号 of each name in a list of these. */
function marksOf(names: readonly string[]): readonly string[] {
  const { cores, marks } = nameColumn(names, names.length);
  return names.map((_, row) => {
    const start = cores.starts[row] ?? 0;
    return String.fromCharCode(...cores.codes.subarray(start, start + (marks[row] ?? 0)));
  });
}

describe("words that many names of a list end in", () => {
  it("are trades of its own, though no lexicon holds them", () => {
    expect(marksOf(gyms)).toEqual(brands);
  });

  it("are learned whole, with what stands before them where that differs", () => {
    const schools = brands.map((brand, i) => `${brand}${i % 2 === 0 ? "文理" : "珠算"}短期补习班`);
    expect(marksOf(schools)).toEqual(brands);
  });

  it("are names where few have them, or one company several times", () => {
    expect(marksOf([...gyms.slice(0, 3), "北京问渠文化传播有限公司"])[0]).toBe("祥润健身事业");
    expect(marksOf(Array.from({ length: 12 }, () => "祥润健身事业有限公司"))[0]).toBe("祥润健身事业");
  });

  it("leave two characters of every name", () => {
    const [last] = marksOf([...gyms, "健身事业有限公司", "大健身事业有限公司"]).slice(-1);
    expect(last?.length).toBeGreaterThanOrEqual(2);
  });

  it("make no two customers alike, in the list or while one is typed", () => {
    const rows = gyms.map((companyName, i) => ({
      companyName,
      contactName: `李${brands[i]}`,
      region: "台南市",
      phone: `138001380${10 + i}`,
    }));
    const customers = customersOf(rows);
    expect(findDuplicates(customers, defaultDedupeSettings).clusters).toEqual([]);
    const index = openLiveIndex(customers, defaultDedupeSettings);
    const typed = (companyName: string) =>
      customers.columns.map(({ field }) => (field === "companyName" ? companyName : ""));
    expect(index.check(typed("腾跃健身事业有限公司"))).toEqual([]);
    expect(index.check(typed("祥润健身事业有限公司"))).toMatchObject([{ row: 0 }]);
  });
});
