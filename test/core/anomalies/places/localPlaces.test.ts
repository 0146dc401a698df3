import { inspect } from "../../../../src/core/anomalies/inspect";
import { missingRegion } from "../../../../src/core/anomalies/rules/missing/missingRegion";
import { incompleteRegion } from "../../../../src/core/anomalies/rules/options/incompleteRegion";
import { invalidRegion } from "../../../../src/core/anomalies/rules/options/invalidRegion";
import { readFixture } from "../ruleFixture";

/** What is said of regions, as "severity: regions". */
function said(regions: readonly string[]): readonly string[] {
  const lines = regions.map((region, i) => `| 企业${i} | ${region} | |`);
  const { book, context } = readFixture(
    ["customers", "| companyName | region | 期望 |", ...lines].join("\n"),
  );
  const { found } = inspect(book, [invalidRegion, incompleteRegion], context);
  return found.map(({ severity, rows }) => `${severity}: ${[...rows].map((row) => regions[row]).join(" ")}`);
}

const districts = ["岳麓区", "雨花区", "天心区", "开福区", "望城区"];

describe("names of quarters and villages", () => {
  it("are remarked where a column goes below divisions, but what claims to be a division is none", () => {
    expect(said([...districts, "梅溪湖", "洋湖", "麓谷", "马坡岭", "火星市", "月球"])).toEqual([
      "error: 火星市 月球",
      "info: 梅溪湖 洋湖 麓谷 马坡岭",
    ]);
  });

  it("are faults where they stand alone, if they do not say what they are", () => {
    const cities = ["长沙市", "深圳市", "杭州市", "武汉市", "成都市"];
    expect(said([...cities, "梅溪湖", "高新区", "洋湖街道"])).toEqual([
      "error: 梅溪湖",
      "info: 高新区 洋湖街道",
    ]);
  });
});

describe("a column of one city's districts", () => {
  it("holds its quarters too", () => {
    expect(said([...districts, ...districts, "麓谷"])).toEqual(["info: 麓谷"]);
  });
});

describe("a place behind its city that no list knows", () => {
  const cities = ["深圳市南山区", "东莞市", "广州市天河区", "杭州市"];
  const usual = (region: string, times: number) => said([...cities, ...Array(times).fill(region)]);

  it("is what the team calls it where it stands again and again, once it may be a slip", () => {
    expect(usual("惠州大亚湾", 8).join(" ")).not.toMatch(/error|warning/);
    expect(usual("惠州大亚湾", 1).join(" ")).toMatch(/error|warning/);
  });

  it("is none where it claims to be a division, or no city opens it", () => {
    expect(usual("惠州火星区", 8).join(" ")).toMatch(/error/);
    expect(usual("大亚湾湾", 8).join(" ")).toMatch(/error/);
  });
});

describe("a region in columns of its own", () => {
  it("is accused where the word stands that is no place", () => {
    const { book, context } = readFixture(`
customers
| companyName | province | city | district | 期望 |
| 甲 | 贵州省 | 火星市 | 云岩区 | |
| 乙 | 贵州省 | 贵阳市 | 云岩区 | |
| 丙 | 贵州省 | 贵阳市 | 某区 | |
`);
    const { found } = inspect(book, [invalidRegion], context);
    const fields = found.map(({ column, rows }) => [book.customers.columns[column ?? -1]?.field, ...rows]);
    expect(fields).toEqual([
      ["city", 0],
      ["district", 2],
    ]);
  });
});

describe("a blank among columns of province, city and district", () => {
  const missing = (rows: readonly string[]) => {
    const lines = rows.map((row, i) => `| 企业${i} | ${row} | |`);
    const { book, context } = readFixture(
      ["customers", "| companyName | province | city | district | 期望 |", ...lines].join("\n"),
    );
    return inspect(book, [missingRegion], context).found.flatMap(({ column, rows: found }) =>
      [...found].map((row) => `${row} ${book.customers.columns[column ?? -1]?.field}`),
    );
  };
  const whole = ["浙江省 | 杭州市 | 西湖区", "广东省 | 深圳市 | 南山区"];

  it("is none where another of them says the city", () => {
    expect(missing([...whole, "北京市 |  | 朝阳区", " | 青岛市 | ", "山东青岛 |  | "])).toEqual([]);
  });

  it("is told where none does", () => {
    expect(missing([...whole, "浙江省 |  | ", " |  | "])).toEqual(["3 province", "2 city", "3 city"]);
  });

  it("is told beside a word that is no place", () => {
    expect(missing([...whole, " | 火星市 | "])).toEqual(["2 province"]);
  });
});

describe("provinces without a city", () => {
  it("are enough in a column of provinces or countries", () => {
    expect(said(["德国", "美国", "台湾", "广东省深圳市"])).toEqual(["info: 台湾"]);
    expect(said(["广东省", "湖南省", "浙江省", "广东省深圳市"])).toEqual(["info: 广东省 湖南省 浙江省"]);
  });

  it("are not among cities", () => {
    expect(said(["广东省", "湖南省长沙市", "浙江省杭州市"])).toEqual(["warning: 广东省"]);
  });
});

describe("a town whose name ends like a city's", () => {
  it("lies below a district, where no city can be", () => {
    expect(said([...districts, "乐清柳市", "浙江省某某市"])).toEqual(["error: 浙江省某某市"]);
  });
});

describe("places abroad", () => {
  it("may be said to be", () => {
    expect(said([...districts, "海外-新加坡"])).toEqual([]);
  });
});
