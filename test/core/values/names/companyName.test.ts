import {
  isTestName,
  looksLikeCompany,
  looksTruncated,
  readCompanyName,
} from "../../../../src/core/values/names/companyName";

describe("reading a company's name", () => {
  it("leaves a name as companies write it", () => {
    for (const name of [
      "深圳市万利达精密机械有限公司",
      "赛维特食品（青岛）有限公司",
      "Acme Trading Co., Ltd.",
      "3M中国有限公司",
    ]) {
      expect(readCompanyName(name)).toEqual({ reading: "exact", value: name });
    }
  });

  it.each([
    [" 大兴安岭地区思创源商务服务有限公司", "大兴安岭地区思创源商务服务有限公司"],
    ["艾瑞克阀门(长沙)有限公司", "艾瑞克阀门（长沙）有限公司"],
    ["嘉 兴  银 凯 体 育 文 化 有 限 公 司", "嘉兴银凯体育文化有限公司"],
    ["中桓信家具服\n务有限公司", "中桓信家具服务有限公司"],
    ["武汉东岩幕\u200b墙有限公司", "武汉东岩幕墙有限公司"],
    ["凤联家电维修( 上海 )有限公司", "凤联家电维修（上海）有限公司"],
    ["杭州雅美煤业门市部。 ", "杭州雅美煤业门市部"],
    ["Acme  Trading ", "Acme Trading"],
  ])("tidies %j", (text, value) => {
    expect(readCompanyName(text)).toEqual({ reading: "tidied", value });
  });

  it("finds no name in marks of absence and errors", () => {
    expect(readCompanyName("暂无")).toMatchObject({ problem: "placeholder" });
    expect(readCompanyName("#N/A")).toMatchObject({ problem: "formula-error" });
    expect(readCompanyName("  ").reading).toBe("blank");
  });
});

describe("what a name looks like", () => {
  it.each([
    "深圳腾明物流有限公司",
    "美达财务咨询中心",
    "晋中雅洲模具厂",
    "Acme Co., Ltd.",
    "Foo GmbH",
    "万利达科技",
  ])("%s is a company", (name) => expect(looksLikeCompany(name)).toBe(true));

  it.each(["张伟", "李行", "王小园", "Tom Smith", "阿里"])("%s is none", (name) => {
    expect(looksLikeCompany(name)).toBe(false);
  });

  it("is cut off when the organisation form lacks its end", () => {
    expect(looksTruncated("上海白峰思医院管理有限公")).toBe(true);
    expect(looksTruncated("东莞市马天数据科技有限责任")).toBe(true);
    expect(looksTruncated("东莞市马天数据科技有限公司")).toBe(false);
    expect(looksTruncated("万利达科技")).toBe(false);
  });

  it.each([
    "示例客户",
    "test",
    "张三测试",
    "1111",
    "测试公司2",
    "asdf",
    "Demo Company",
    "test test",
    "TEST CLIENT DO NOT USE",
    "TEST PARTY",
    "zzz test client",
    "测试，勿用",
    "演示数据勿删",
    "xxx勿刪",
    "示例客戶",
    "測試公司",
    "测试甲方",
    "TEST NIET GEBRUIKEN",
    "Test nicht verwenden",
    "aaa111",
    "測試客",
  ])("%s is typed for testing", (name) => {
    expect(isTestName(name)).toBe(true);
  });

  it.each([
    "苏州测试仪器有限公司",
    "测试甲方乙方传媒公司",
    "Testgebruiken BV",
    "深圳市检验测试中心",
    "万利达科技",
    "3M中国有限公司",
    "Testo Instruments",
    "Testa & Testa Ltd",
    "Delete Systems AB",
    "ABC Party Supplies",
    "Test Valley Parties Ltd",
    "演示设备租赁有限公司",
    "臺北測試儀器有限公司",
    "AAA 24 Hour Towing",
    "BB88",
  ])("%s is not typed for testing", (name) => {
    expect(isTestName(name)).toBe(false);
  });
});
