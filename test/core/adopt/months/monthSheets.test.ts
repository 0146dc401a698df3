import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { formatSerial } from "../../../../src/core/values/dates/serialDay";
import { layout } from "../layout";

const many = Array.from({ length: 30 }, (_, i) => i);
const nameOf = (i: number) => `宁波海纳${"甲乙丙丁戊己庚辛壬癸"[i % 10]}${i}示例贸易有限公司`;
const sheet = (name: string, above: readonly string[], headings: string, row: (i: number) => string) =>
  layout(`# ${name} | ~ | 1 | 2-9\n${[...above, headings, ...many.map(row)].join("\n")}`).head;

const customers = sheet(
  "客户",
  [],
  "客户编号 | 企业名称 | 联系电话 | 责任人",
  (i) => `KH${1000 + i} | ${nameOf(i)} | 138571212${10 + i} | 李敏`,
);

/** The end of the period of each column by its heading; null where the sheet is none by months. */
function periodsOf(head: Parameters<typeof recogniseSheets>[0][number]) {
  const mapping = recogniseSheets([customers, head])[1];
  if (mapping?.byMonths === undefined) return null;
  const dated = mapping.columns.flatMap(({ heading, sumsOf }) =>
    sumsOf === undefined ? [] : [[heading, formatSerial(sumsOf.last)]],
  );
  return Object.fromEntries(dated);
}

const sums = (i: number, count: number) =>
  Array.from({ length: count }, (_, k) => 1000 + ((i * 137 + k * 71) % 900)).join(" | ");
const across = (name: string, above: readonly string[], months: readonly string[]) =>
  sheet(
    name,
    above,
    ["客户编号", "企业名称", ...months].join(" | "),
    (i) => `KH${1000 + i} | ${nameOf(i)} | ${sums(i, months.length)}`,
  );

describe("sheets by months", () => {
  it("hold a month a column, of the year their name or title says; sums beside are none", () => {
    const expected = { "1月": "2024-01-31", "2月": "2024-02-29", "3月": "2024-03-31" };
    const months = ["1月", "2月", "3月", "合计", "月均"];
    expect(periodsOf(across("2024年进货", [], months))).toEqual(expected);
    expect(periodsOf(across("汇总", ["2024年各客户销售额（元）"], months))).toEqual(expected);
    expect(periodsOf(across("Sales 2024", [], ["Jan", "Feb", "Mar", "Q1", "Total"]))).toEqual({
      Jan: "2024-01-31",
      Feb: "2024-02-29",
      Mar: "2024-03-31",
    });
  });

  it("hold months written in full, whatever year the title says", () => {
    const months = ["2023-11", "2023-12", "2024-01", "2024-02"];
    expect(periodsOf(across("销售汇总", ["2024年3月制表"], months))).toEqual({
      "2023-11": "2023-11-30",
      "2023-12": "2023-12-31",
      "2024-01": "2024-01-31",
      "2024-02": "2024-02-29",
    });
  });

  it("hold quarters where there are no months", () => {
    expect(periodsOf(across("2024年销售额", [], ["一季度", "二季度", "三季度"]))).toEqual({
      一季度: "2024-03-31",
      二季度: "2024-06-30",
      三季度: "2024-09-30",
    });
  });

  it("count in the unit their heading, the one above or a title names, a heading's own first", () => {
    const scales = (name: string, above: readonly string[], months: readonly string[]) =>
      recogniseSheets([customers, across(name, above, months)])[1]
        ?.columns.filter(({ sumsOf }) => sumsOf !== undefined)
        .map(({ scale }) => scale);
    const months = ["1月", "2月", "3月"];
    expect(scales("2024年销售额", [], months)).toEqual([1, 1, 1]);
    expect(scales("2024年销售额（万元）", [], months)).toEqual([1e4, 1e4, 1e4]);
    expect(scales("汇总", ["2024年销售额", "单位：万元"], months)).toEqual([1e4, 1e4, 1e4]);
    expect(scales("2024年销售额", ["单位：元"], months)).toEqual([1, 1, 1]);
  });

  it("name the currency of each customer in a column headed so", () => {
    const months = ["1月", "2月", "3月"];
    const abroad = sheet(
      "2024年销售额",
      [],
      ["客户编号", "企业名称", "币种", ...months].join(" | "),
      (i) => `KH${1000 + i} | ${nameOf(i)} | ${i % 3 === 0 ? "USD" : "CNY"} | ${sums(i, 3)}`,
    );
    const mapping = recogniseSheets([customers, abroad])[1];
    expect(mapping?.columns.find(({ heading }) => heading === "币种")?.field).toBe("currency");
    expect(mapping?.byMonths).toBe(true);
  });

  it("are known where many cells say what they are in", () => {
    const months = ["1月", "2月", "3月"];
    const signs = ["US$", "HK$", "€", "EUR ", "USD", "RM", "Rs. ", "S$", "£", "NT$"];
    for (const sign of signs) {
      const abroad = sheet(
        "2024年销售额",
        [],
        ["客户编号", "企业名称", ...months].join(" | "),
        (i) =>
          `KH${1000 + i} | ${nameOf(i)} | ${months.map((_, k) => `${i % 2 ? sign : ""}${1000 + i * 37 + k}.50`).join(" | ")}`,
      );
      expect([sign, Object.keys(periodsOf(abroad) ?? {})]).toEqual([sign, months]);
    }
    const behind = sheet(
      "2024年销售额",
      [],
      ["客户编号", "企业名称", ...months].join(" | "),
      (i) => `KH${1000 + i} | ${nameOf(i)} | ${1000 + i} USD | ${10 + i}万美元 | 1,2${10 + i}.00 €`,
    );
    expect(Object.keys(periodsOf(behind) ?? {})).toEqual(months);
  });

  it("are none without a year, with two of them, or where a month stands twice", () => {
    const months = ["1月", "2月", "3月"];
    expect(periodsOf(across("进货", [], months))).toBeNull();
    expect(periodsOf(across("2023、2024年进货", [], months))).toBeNull();
    expect(periodsOf(across("2024年进货", [], [...months, ...months]))).toBeNull();
  });

  it("are none that hold plans, pieces or payments", () => {
    const months = ["1月", "2月", "3月"];
    for (const name of ["2024年销售目标", "2024年销售数量", "2024年回款", "2024 sales budget", "2024年考勤"])
      expect(periodsOf(across(name, [], months))).toBeNull();
  });

  it("may be a sheet a month, with the one column of sums a list of deals would have", () => {
    const month = (name: string, title: string) =>
      sheet(
        name,
        [title],
        "客户编号 | 企业名称 | 数量 | 单价 | 应收（元） | 已收 | 未收",
        (i) =>
          `KH${1000 + i} | ${nameOf(i)} | ${10 + (i % 7)} | 16.5 | ${1650 + (i % 7)} | ${1000 + (i % 7)} | 650`,
      );
    expect(periodsOf(month("9月", "2024年9月送餐台账"))).toEqual({ "应收（元）": "2024-09-30" });
    expect(periodsOf(month("台账", "送餐台账"))).toBeNull();
    expect(periodsOf(month("8-9月", "2024年8月、9月台账"))).toBeNull();
  });

  it("are none that state what was owed before and after", () => {
    const statement = sheet(
      "2024年9月对账",
      [],
      "客户编号 | 企业名称 | 期初应收 | 本期回款 | 期末应收",
      (i) => `KH${1000 + i} | ${nameOf(i)} | ${1650 + (i % 7)} | 1000 | ${650 + (i % 7)}`,
    );
    expect(periodsOf(statement)).toBeNull();
  });

  it("are left alone in a book that lists no customers", () => {
    const [mapping] = recogniseSheets([across("2024年进货", [], ["1月", "2月", "3月"])]);
    expect(mapping?.byMonths).toBeUndefined();
  });
});
