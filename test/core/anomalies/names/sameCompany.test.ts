import { mayBeSameCompany } from "../../../../src/core/anomalies/names/sameCompany";

describe("names that may be of one company", () => {
  it.each([
    ["上海瀚峰照明有限公司", "上海瀚峰照明"],
    ["温州瀚峰照明有限公司", "温州峰瀚照明有限公司"],
    ["太原白海", "白海技术服务有限公司"],
    ["华为", "华为技术有限公司"],
    ["（上海）甲乙贸易有限公司", "上海甲乙贸易公司"],
  ])("%s and %s", (a, b) => {
    expect(mayBeSameCompany(a, b)).toBe(true);
    expect(mayBeSameCompany(b, a)).toBe(true);
  });
});

describe("names of strangers", () => {
  it.each([
    ["上海瀚峰照明有限公司", "北京白海技术服务有限公司"],
    ["深圳市明达科技有限公司", "深圳市恒通科技有限公司"],
    ["甲乙丙丁有限公司", "戊己庚辛有限公司"],
  ])("%s and %s", (a, b) => {
    expect(mayBeSameCompany(a, b)).toBe(false);
  });
});
