import { readCompanySize } from "../../../../src/core/values/numbers/readCompanySize";
import { fc } from "../../../property";

const people = (from: number, to = Number.POSITIVE_INFINITY) => ({ kind: "people", from, to });

describe("reading a company's size", () => {
  it("leaves the standard bands and plain figures exact", () => {
    expect(readCompanySize("100-499人")).toEqual({ reading: "exact", value: people(100, 499) });
    expect(readCompanySize("20人以下")).toEqual({ reading: "exact", value: people(0, 19) });
    expect(readCompanySize("1000人以上")).toEqual({ reading: "exact", value: people(1000) });
    expect(readCompanySize(150)).toEqual({ reading: "exact", value: people(150, 150) });
  });

  it("reads any band in any writing", () => {
    const write = fc.constantFrom<(from: number, to: number) => string>(
      (from, to) => `${from}-${to}`,
      (from, to) => `${from}～${to}人`,
      (from, to) => `${from}—${to}人`,
      (from, to) => `${from}至${to}人`,
      (from, to) => `${from}人到${to}人`,
      (from, to) => `${from} - ${to} employees`,
      (from, to) => `员工：${from}-${to}`,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 9000 }),
        write,
        (a, b, form) => {
          const [from, to] = a < b ? [a, b] : [b, a];
          const read = readCompanySize(form(from, to));
          expect(read).toMatchObject({ value: people(from, to) });
        },
      ),
    );
  });

  it.each([
    ["c. 20", 20],
    ["ca. 20", 20],
    ["66 inc p/t", 66],
    ["24 (incl. part-time)", 24],
    ["40ish", 40],
  ])("reads %s as somebody says it", (cell, count) => {
    expect(readCompanySize(cell)).toMatchObject({ value: people(count, count) });
  });

  it.each(["c. many", "inc p/t", "团队很大", "注册资本500万", "员工"])(
    "does not take %s for a figure",
    (cell) => {
      expect(readCompanySize(cell).reading).toBe("unreadable");
    },
  );

  it.each([
    ["小于20人", people(0, 19)],
    ["120人左右", people(120, 120)],
    ["100人出头", people(100, 100)],
    ["20人内", people(0, 19)],
    ["小规模", people(20, 99)],
    ["团队30人", people(30, 30)],
    ["现有职工约200人", people(200, 200)],
    ["员工数：30-50", people(30, 50)],
    ["约莫50人", people(50, 50)],
    ["一百多人", people(100, 100)],
    ["三百多", people(300, 300)],
    ["30来人", people(30, 30)],
    ["五六十人", people(50, 50)],
    ["200人规模", people(200, 200)],
    ["千人规模", people(1000, 1000)],
    ["80人(2023年)", people(80, 80)],
    ["300人(含外包)", people(300, 300)],
    ["个体户", people(1, 19)],
    ["夫妻店", people(2, 19)],
    ["50人不到", people(0, 49)],
    ["15名员工", people(15, 15)],
    ["300余人", people(300, 300)],
    ["近百人", people(100, 100)],
    ["~50", people(50, 50)],
    ["approx. 120", people(120, 120)],
    ["fewer than 50", people(0, 49)],
    ["几十人", people(20, 99)],
    ["小微企业", people(0, 99)],
    ["中型", people(100, 500)],
    ["大型企业", people(501)],
    ["特大型", people(1000)],
    ["中小型企业", people(0, 500)],
    ["Small business", people(20, 99)],
    ["A(500人以上)", people(500)],
    ["<20", people(0, 19)],
    ["二十人以下", people(0, 19)],
    ["20人及以下", people(0, 20)],
    ["1000+", people(1000)],
    ["≥1000人", people(1000)],
    ["千人以上", people(1000)],
    ["約15人", people(15, 15)],
    ["20人以內", people(0, 19)],
    ["1000人及以上", people(1000)],
    ["1万人以上", people(10_000)],
    ["五百到一千人", people(500, 1000)],
    ["less than 20", people(0, 19)],
    ["more than 500 people", people(500)],
    ["约150人", people(150, 150)],
  ])("reads %s", (text, value) => {
    expect(readCompanySize(text)).toMatchObject({ value });
  });

  it("reads turnover with money words as turnover", () => {
    expect(readCompanySize("500-1000万")).toMatchObject({ value: { kind: "revenue", from: 5e6, to: 1e7 } });
    expect(readCompanySize("2000万-1亿元")).toMatchObject({ value: { kind: "revenue", from: 2e7, to: 1e8 } });
    expect(readCompanySize("年营业额1亿以上")).toMatchObject({ value: { kind: "revenue", from: 1e8 } });
  });

  it.each([
    ["500-100人", "reversed-band"],
    ["0人", "out-of-range"],
    ["999999人以上", "test-value"],
    ["99999999人", "out-of-range"],
    ["100人-", "no-such-word"],
    ["很大", "no-such-word"],
    ["暂无", "placeholder"],
    ["#REF!", "formula-error"],
  ])("does not believe %s", (text, problem) => {
    expect(readCompanySize(text)).toMatchObject({ reading: "unreadable", problem });
  });
});
