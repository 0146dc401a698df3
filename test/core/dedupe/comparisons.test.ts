import type { Comparison } from "../../../src/core/dedupe/compare/levels/comparison";
import { isDigitLost, isDigitSlip } from "../../../src/core/dedupe/compare/texts/digitSlip";
import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { isCertain } from "../../../src/core/dedupe/scoring/isCertain";
import { openMatching } from "../../../src/core/dedupe/scoring/matching";
import { emptyScore } from "../../../src/core/dedupe/scoring/pairScore";
import { scorePair } from "../../../src/core/dedupe/scoring/scorePair";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { wordsOf } from "../../../src/core/dedupe/words/sentences";
import type { Field } from "../../../src/core/sheets/fields";
import { customersOf, groupsOf, type Row, tableOf } from "./customerTable";

function comparing(field: Field, left: string, right: string, name: string) {
  const matching = openMatching(
    customersOf([
      { companyName: "甲乙丙有限公司", [field]: left },
      { companyName: "丁戊己有限公司", [field]: right },
    ]),
    defaultDedupeSettings,
  );
  const comparison = matching.comparisons.find((each) => each.name === name);
  const level = comparison?.level(0, 1) ?? 0;
  return {
    id: comparison?.levels[level]?.id,
    bits: level === 0 ? 0 : comparison?.bits(level, 0, 1),
    comparison,
  };
}

describe("company names", () => {
  it.each([
    ["广州聚拓软件科技有限公司", "广州市聚拓软件科技有限公司", "legalName"],
    ["广州聚拓软件科技有限公司", "聚拓软件科技股份有限公司", "sameCore"],
    ["桂林世纪风科技发展股份有限公司", "世纪风科技", "sameMark"],
    ["本溪同江会展服务有限公司", "本溪同江", "sameMark"],
    ["珠海华特物流有限公司", "珠海骅特物流有限公司", "sameSound"],
    ["华特物流", "珠海骅特物流有限公司", "sameSound"],
    ["珠海华特物流有限公司", "骅特物流有限公司", "alike"],
    ["珠海华特物流有限公司", "珠海骅忒物流有限公司", "alike"],
    ["佛山凯德仕仪器仪表有限公司", "佛山凯仕德仪器仪表有限公司", "oneSlip"],
    ["北京指上乾坤网络科技有限公司", "碑京指上乾坤网络科技有限公司", "oneSlip"],
    ["珠海市精实测控技术有限公司", "助海市精实测控技术有限公司", "oneSlip"],
    ["上海张强医疗科技股份有限公司", "上张海强医疗科技股份有限公司", "oneSlip"],
    ["合肥支招信息科技有限公司", "合合肥支招信息科技有限公司", "oneSlip"],
    ["通辽丰维电子有限公司", "通辽半维电子有限公司", "lookSlip"],
    ["上海市德茂园林绿化厂", "上海市德荗园林绿化厂", "lookSlip"],
    ["江苏省南京市纪迪伦仪器仪表有限公司", "汇苏省南京市纪迪伦仪器仪表有限公司", "oneSlip"],
    ["广州意施健康管理有限公司", "厂州意施健康管理有限公司", "oneSlip"],
    ["上海国际物流有限公司", "中海国际物流有限公司", "otherFirm"],
    ["成都支招信息科技有限公司", "合合肥支招信息科技有限公司", "different"],
    ["飞鹅（北京）信息技术有限公司", "飞鹅北京信息技术有限公司", "legalName"],
    ["佛山九洲电子有限公司", "佛山九融电子有限公司", "markSlip"],
    ["佛山天晶电子有限公司", "佛山天昌电子有限公司", "lookSlip"],
    ["佛山天晶电子有限公司", "佛山天宝电子有限公司", "markSlip"],
    ["佛山天京电子有限公司", "佛山天京申子有限公司", "oneSlip"],
    ["渭南美宏文化培训有限公司", "渭南美宏口腔门诊有限公司", "otherTrade"],
    ["沈阳鸿皓纸业有限公司", "沈阳鸿皓纸业教育科技有限公司", "otherWording"],
    ["广州市赛维特生态农业有限公司", "福州市赛维特生态农业有限公司", "otherCity"],
    ["重庆光锐包装材料有限公司", "重庆光锐包装材料有限公司北京分公司", "otherBranch"],
    ["莲泉火锅城（二店）", "莲泉火锅城（三店）", "otherBranch"],
    ["莲泉火锅城（二店）", "莲泉火锅城（总店）", "otherBranch"],
    ["莲泉火锅城", "莲泉火锅城（总店）", "sameCore"],
    ["莲泉火锅城（淘宝店）", "莲泉火锅城", "sameCore"],
    ["厦门湖里区人民医院（本部）", "厦门湖里区人民医院东院区", "otherBranch"],
    ["管城区中医院新区分院", "管城区中医院（本部）", "otherBranch"],
    ["一心堂眼镜店（来福士店）", "一心堂眼镜店（来福士）", "legalName"],
    ["一心堂眼镜店（来福士店）", "一心堂眼镜店 来福士分店", "legalName"],
    ["一心堂眼镜店·来福士店", "一心堂眼镜店（来福士直营店）", "legalName"],
    ["一心堂眼镜店（来福士店）", "一心堂眼镜店（大悦城）", "otherBranch"],
    ["一心堂眼镜店（来福士店）", "一心堂眼镜店（王总）", "otherBranch"],
    ["一心堂眼镜店（来福士店）", "一心堂眼镜店", "otherBranch"],
    ["窗上缘米粉红旗路店", "窗上缘米粉软件园店", "otherBranch"],
    ["海底捞南湖店", "海底捞老东街店", "otherBranch"],
    ["金鑫阳光五金店", "金鑫阳光建材店", "otherTrade"],
    ["窗上缘米粉红旗路店", "窗上缘米粉红其路店", "sameSound"],
    ["老王家 火锅店", "老王家火锅店", "legalName"],
    ["招商银行武汉东湖支行", "招商银行股份有限公司武汉东湖支行", "sameCore"],
    ["中国光大银行", "光大银行", "sameCore"],
    ["中国光大银行", "中国民生银行", "otherFirm"],
    ["中国银行", "中国建设银行", "otherWording"],
    ["中国农业银行厦门市分行", "中国农业银行股份有限公司厦门分行", "sameCore"],
    ["顺发五金机电", "顺发兴五金机电商行", "alike"],
    ["临沂顺发五金机电有限公司", "临沂顺发兴五金机电有限公司", "oneSlip"],
    ["德华水果店", "德华果店", "oneSlip"],
    ["临沂顺发达五金机电有限公司", "临沂顺发达五金工机电有限公司", "oneSlip"],
    ["临沂顺发兴五金机电有限公司", "临沂顺发兴盛五金机电有限公司", "oneSlip"],
    ["谢桥思嘉种子农药门市", "谢桥锐禾种子农药门市", "different"],
    ["谢桥思嘉种子农药门市", "谢桥嘉思种子农药门市", "oneSlip"],
    ["三堂耀航农资店", "三堂耀航农资店二店", "otherBranch"],
    ["合肥美华尔化工有限公司", "合肥美华尔化工有限公司-总部", "legalName"],
    ["阳煤平原化工有限公司", "阳煤集团平原化工有限公司", "legalName"],
    ["阳煤集团有限公司", "阳煤集团平原化工有限公司", "otherWording"],
    ["瑞安市富春紫光水务有限公司", "瑞安富春紫光水务有限公司", "oneSlip"],
    ["华阴市双华城乡建设工程有限公司", "华阴双华城乡建设工程有限公司", "legalName"],
    ["中国建设银行深圳分行", "中国建设银行股份有限公司深圳市分行", "sameCore"],
    ["中国工商银行武汉洪山支行", "中国工商银行武汉市洪山区支行", "legalName"],
    ["招商银行武汉东湖支行", "招商银行武汉青山支行", "otherBranch"],
    ["招商银行武汉东湖支行", "招行东湖支行", "sameCore"],
    ["招商银行武汉东湖支行", "招商银行南京东湖支行", "otherCity"],
    ["工行洪山支行", "中国工商银行股份有限公司武汉洪山支行", "sameCore"],
    ["广州农商行开发区支行", "广州农村商业银行股份有限公司开发区支行", "sameCore"],
    ["交通银行学院支行", "交行杭州学院支行", "sameCore"],
    ["鸿运加工行", "鸿运加工坊", "sameCore"],
    ["上海金源贸易有限公司北京海淀分公司", "上海金源贸易有限公司海淀分公司", "legalName"],
    ["郑州市金水区四中", "郑州市金水区第四中学", "sameCore"],
    ["苏州三院", "苏州市第三人民医院", "legalName"],
    ["苏州三院", "苏州四院", "different"],
    ["静安第四小学", "上海市静安区第四小学", "districtNamed"],
    ["青羊格语创新能源有限公司", "成都市格语创新能源有限公司", "districtNamed"],
    ["青羊格语创新能源有限公司", "杭州市格语创新能源有限公司", "otherCity"],
    ["西湖邦科照明有限公司", "杭州市邦科照明有限公司", "districtNamed"],
    ["西湖邦科照明有限公司", "邦科照明有限公司", "different"],
    ["北京市朝阳区红旗餐馆", "北京市丰台区红旗餐馆", "otherCity"],
    ["苏州旭宇家居有限公司", "苏州旭宇家居有限司公", "sameCore"],
    ["杭州第一医院城西院区", "杭州第一医院滨江院区", "otherBranch"],
    ["南京玄武区第一人民医院", "南京江宁区第一人民医院", "otherCity"],
    ["沈阳市铁西区第一人民医院", "沈阳浑南区第一人民医院", "otherCity"],
    ["南京玄武区第一人民医院", "南京市第一人民医院", "sameCore"],
    ["江油市东河镇社区卫生服务中心", "江油市小坝镇社区卫生服务中心", "otherCity"],
    ["江油市东河镇社区卫生服务中心", "江油市社区卫生服务中心", "legalName"],
    ["Wexham Sp. z o.o.", "Vikora Sp. z o.o.", "latinDifferent"],
    ["Karsen S.A. de C.V.", "KARSEN SA DE CV", "latinSame"],
    ["Lake 7 Catering", "Lake 8 Catering", "otherOrdinal"],
    ["Royalpoint Crane Electric Ltd", "Crown Sterling Electric Corp", "latinSome"],
    ["J & J Foods Ltd", "J&J Foods", "latinSame"],
    ["Cavendish Rowe Finance Ltd", "Cavendish Rowe Retail Ltd", "latinSister"],
    ["Cavendish Rowe Ltd", "Cavendish Rowe Retail Ltd", "latinMost"],
    ["Ironwood Country Club Corp.", "Ironwood Country Club Holdings LLC", "latinSister"],
    ["Rowe Holdings Ltd", "Rowe Holdings Group", "latinMost"],
    ["1200 Main Street Realty LLC", "1210 Main Street Realty LLC", "otherOrdinal"],
    ["Frank DiNapoli Jr. Paving", "Frank DiNapoli Sr. Paving", "otherOrdinal"],
    ["Frank DiNapoli Jr. Paving", "Frank DiNapoli Paving", "latinMost"],
    ["Frank DiNapoli Jr.", "Frank DiNapoli", "latinKin"],
    ["Frank DiNapoli", "Frank DiNapoli Sr", "latinKin"],
    ["Studio 54 LLC", "Studio 54 Inc", "latinSame"],
    ["武汉易珠云计算有限公司", "Yizhu Cloud Computing Co., Ltd.", "spelled"],
    ["Acme Trading Co., Ltd.", "ACME TRADING LLC", "latinSame"],
    ["Acme Trading", "Zenith Motors", "latinDifferent"],
    ["Smith & Jones Mfg. Inc", "Smith and Jones Manufacturing Corp", "latinSame"],
    ["腾讯科技有限公司", "阿里巴巴网络有限公司", "otherFirm"],
    ["腾讯科技有限公司", "阿里巴巴网络", "different"],
    ["腾远科技有限公司", "远方网络有限公司", "different"],
    ["腾讯科技有限公司", "", "nothing"],
  ])("%s and %s: %s", (left, right, id) => {
    expect(comparing("companyName", left, right, "name").id).toBe(id);
  });
});

describe("customers that are persons among companies", () => {
  const fields = ["companyName", "contactName", "phone", "city"] as const;
  type Named = readonly [companyName: string, contactName: string, phone: string, city: string];
  const row = ([companyName, contactName, phone, city]: Named) => ({ companyName, contactName, phone, city });
  const others = Array.from({ length: 40 }, (_, i) =>
    row([`远大机械${i}厂`, `李${"甲乙丙丁戊己庚辛".charAt(i % 8)}`, `139000011${10 + i}`, "济南市"]),
  );
  const scoreOf = (left: Named, right: Named) => {
    const matching = openMatching(tableOf([row(left), row(right), ...others], fields), defaultDedupeSettings);
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return { weight: score.weight, certain: isCertain(matching, score) };
  };

  it("are not one by a name that stands in both columns", () => {
    const two = scoreOf(["魏伟", "魏伟", "19112710429", "济南市"], ["魏伟", "魏伟", "18613017047", "泰安市"]);
    expect(two.weight).toBeLessThan(0);
  });

  it("are one by a name and a telephone, and may be by the name alone", () => {
    const same = scoreOf(["魏伟", "魏伟", "19112710429", "济南市"], ["魏伟", "魏伟", "191 1271 0429", ""]);
    expect(same.certain).toBe(true);
    expect(scoreOf(["魏伟", "", "19112710429", ""], ["魏伟", "", "", ""])).toMatchObject({ certain: false });
    expect(scoreOf(["魏伟", "", "19112710429", ""], ["魏伟", "", "", ""]).weight).toBeGreaterThan(0);
  });

  it("are met themselves where the contact says so", () => {
    const two = scoreOf(["魏伟", "本人", "19112710429", "济南市"], ["魏伟", "本人", "18613017047", "济南市"]);
    expect(two.certain).toBe(false);
    const relatives = scoreOf(["魏伟", "本人", "19112710429", ""], ["龚子倩", "本人", "19112710429", ""]);
    expect(relatives.weight).toBeLessThan(0);
  });

  it("are no slips for one another, nor for firms that sound like them", () => {
    const heard = scoreOf(["石磊", "", "19112710429", "济南市"], ["史磊", "", "18613017047", "青岛市"]);
    expect(heard.weight).toBeLessThan(0);
    const firm = scoreOf(
      ["白伟", "白伟", "19112710429", ""],
      ["柏巍装饰有限公司", "孙总", "18613017047", ""],
    );
    expect(firm.weight).toBeLessThan(0);
  });

  it("leave a firm's contact what it is", () => {
    const firms = scoreOf(
      ["魏伟机械厂", "魏伟", "19112710429", "济南市"],
      ["魏伟机械厂", "魏伟", "18613017047", "济南市"],
    );
    expect(firms.certain).toBe(true);
  });
});

describe("Latin names that share most of their words", () => {
  const weightOf = (left: string, right: string) => {
    const others = Array.from({ length: 60 }, (_, row) => ({
      companyName: `${["Zorban", "Keltrix", "Ovanto", "Brimley"][row % 4]} ${row} Family Medical Services`,
    }));
    const table = tableOf([{ companyName: left }, { companyName: right }, ...others], ["companyName"]);
    const matching = openMatching(table, defaultDedupeSettings);
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return score.weight;
  };

  it("are two firms when each has a rare word of its own, one when only one says more", () => {
    expect(weightOf("Young Family Medical Services", "Carter Family Medical Services")).toBeLessThan(0);
    expect(weightOf("Quarrier Dalby Medical", "Quarrier Dalby Medical Services")).toBeGreaterThan(0);
  });
});

describe("ways to reach a customer", () => {
  it.each([
    ["phone", "13911112223", "138 0000 1111；139-1111-2223", "phone", "same"],
    ["phone", "13911112223", "13911112233", "phone", "slip"],
    ["phone", "13911112223", "13700000001", "phone", "different"],
    ["phone", "+1 734 582 5758", "(734) 582-5758", "phone", "same"],
    ["phone", "1-882-736-7065", "882.736.7065", "phone", "same"],
    ["phone", "18827367065", "188 2736 7065", "phone", "same"],
    ["phone", "13911112223", "", "phone", "nothing"],
    ["email", "li@acme.cn", "LI@acme.cn", "email", "same"],
    ["email", "li@acme.cn", "wang@acme.cn", "email", "domain"],
    ["email", "li@qq.com", "wang@qq.com", "email", "different"],
    ["contactName", "王强", "王强 经理", "contact", "same"],
    ["contactName", "王强", "王总", "contact", "surname"],
    ["contactName", "王强", "王刚", "contact", "sameSurname"],
    ["contactName", "王强", "李总", "contact", "different"],
    ["region", "广东深圳", "深圳市", "region", "sameCity"],
    ["region", "广东", "深圳市", "region", "sameProvince"],
    ["region", "广州", "深圳市", "region", "otherCity"],
    ["region", "北京", "深圳市", "region", "otherProvince"],
    ["address", "深圳市科技路30号2楼", "科技路30号", "address", "road"],
    ["address", "深圳市科技路30号", "深圳市科技路31号", "address", "differs"],
    ["address", "12 Elm Street", "9 Oak Road", "address", "otherWords"],
    ["address", "12 Elm Street", "P.O. Box 77", "address", "nothing"],
    [
      "address",
      "Yung Sheng Road, 399",
      "#01-55, Taman Jurong Centre, 399 Yung Sheng Road",
      "address",
      "words",
    ],
    ["address", "Suite 3, Level 2, 13 Bellwether Street", "13 Bellwether St", "address", "words"],
    ["address", "Suite 3, 13 Bellwether Street", "Suite 3, 27 Bellwether Street", "address", "otherWords"],
    ["address", "5 Bellwether Street", "12 Bellwether Street, Unit 5", "address", "otherWords"],
    ["creditCode", "91350100M000100Y43", "9144030071526726XG", "creditCode", "different"],
    ["creditCode", "91350100M000100Y43", "91350100m000100y43", "creditCode", "same"],
    ["foundedOn", "2011-11-28", "2011年11月28日", "founded", "same"],
    ["foundedOn", "2011-11-28", "2012-11-28", "founded", "different"],
  ] as const)("%s %s and %s", (field, left, right, name, id) => {
    expect(comparing(field, left, right, name).id).toBe(id);
  });

  it("gives agreement more bits than doubt, and disagreement less than none", () => {
    const same = comparing("phone", "13911112223", "13911112223", "phone").bits ?? 0;
    const slip = comparing("phone", "13911112223", "13911112233", "phone").bits ?? 0;
    const other = comparing("phone", "13911112223", "13700000001", "phone").bits ?? 0;
    expect(same).toBeGreaterThan(slip);
    expect(slip).toBeGreaterThan(0);
    expect(other).toBeLessThan(0);
  });

  it("lets a phone that many rows share count for less", () => {
    const rows = (count: number) =>
      openMatching(
        customersOf(
          Array.from({ length: 200 }, (_, i) => ({
            phone: i < count ? "13911112223" : `137${10_000_000 + i * 37}`,
          })),
        ),
        defaultDedupeSettings,
      ).comparisons.find(({ name }) => name === "phone");
    expect(rows(2)?.bits(1, 0, 1) ?? 0).toBeGreaterThan(rows(64)?.bits(1, 0, 1) ?? 0);
  });
});

describe("a slip in a mobile number", () => {
  it("is one wrong digit or two swapped neighbours", () => {
    expect(isDigitSlip(13_911_112_223, 13_911_112_233)).toBe(true);
    expect(isDigitSlip(13_911_112_223, 13_911_121_223)).toBe(true);
  });

  it("is nothing more, and nothing in a landline", () => {
    expect(isDigitSlip(13_911_112_223, 13_911_113_233)).toBe(false);
    expect(isDigitSlip(13_911_112_999, 13_911_113_000)).toBe(false);
    expect(isDigitSlip(6_001_234, 6_001_235)).toBe(false);
  });

  it("may have lost a digit, wherever it stood", () => {
    expect(isDigitLost(1_391_111_222, 13_911_112_223)).toBe(true);
    expect(isDigitLost(1_391_112_223, 13_911_112_223)).toBe(true);
    expect(isDigitLost(3_911_112_223, 13_911_112_223)).toBe(false);
    expect(isDigitLost(13_911_112_223, 1_911_112_223)).toBe(true);
    expect(isDigitLost(1_391_112_224, 13_911_112_223)).toBe(false);
    expect(isDigitLost(1_112_223, 13_911_112_223)).toBe(false);
  });
});

describe("branches", () => {
  const weightOf = (left: Row, right: Row, others: readonly Row[] = []) => {
    const matching = openMatching(customersOf([left, right, ...others]), defaultDedupeSettings);
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return { weight: score.weight, veto: score.veto };
  };
  const banks = Array.from({ length: 40 }, (_, at) => ({ companyName: `招商银行武汉第${at + 1}支行` }));

  it("are known by their own names, however many others the firm has", () => {
    const lake = { companyName: "招商银行武汉东湖支行" };
    expect(weightOf(lake, { companyName: "招商银行股份有限公司武汉东湖支行" }, banks).weight).toBeGreaterThan(
      0,
    );
    expect(
      weightOf({ companyName: "招商银行" }, { companyName: "招商银行股份有限公司" }, banks).weight,
    ).toBeGreaterThan(weightOf(lake, { companyName: "招商银行武汉青山支行" }, banks).weight);
  });

  it("meet among more of them than a block holds", () => {
    const table = customersOf([
      { companyName: "招商银行武汉东湖支行" },
      ...banks,
      { companyName: "招商银行股份有限公司武汉东湖支行" },
    ]);
    expect(groupsOf(findDuplicates(table, defaultDedupeSettings).clusters)).toEqual([[0, 41]]);
  });

  it("are no other customer where a shop is named on one side only and both stand at one house", () => {
    const shop = { companyName: "隆坊健身（科华街店）", address: "南京市江宁区科华街443号1楼" };
    expect(weightOf(shop, { companyName: "隆坊健身", address: "江宁区科华街443号" }).veto).toBe(false);
    expect(weightOf(shop, { companyName: "隆坊健身", address: "江宁区科华街12号" }).veto).toBe(true);
    for (const second of ["隆坊健身（二店）", "隆坊健身-155分店"])
      expect(weightOf({ ...shop, companyName: second }, { ...shop, companyName: "隆坊健身" }).veto).toBe(
        true,
      );
    expect(weightOf(shop, { companyName: "隆坊健身（万达店）", address: "江宁区科华街443号" }).veto).toBe(
      true,
    );
  });

  it("stay other customers at one house where they are no shops", () => {
    const branch = { companyName: "光锐包装有限公司北京分公司", address: "北京市朝阳区科华街443号" };
    expect(weightOf(branch, { companyName: "光锐包装有限公司", address: "朝阳区科华街443号" }).veto).toBe(
      true,
    );
  });
});

describe("persons among companies", () => {
  const levelOf = (left: Row, right: Row) => {
    const matching = openMatching(customersOf([left, right]), defaultDedupeSettings);
    const name = matching.comparisons.find((each) => each.name === "name");
    return name?.levels[name.level(0, 1)]?.id;
  };
  const self = (name: string): Row => ({ companyName: name, contactName: name });

  it("of one name are two where each has a telephone and a county of his own", () => {
    const farmer = (at: number): Row => ({
      ...self(`王${"伟芳娜敏静"[at % 5]}${"一二三四"[at % 4]}`),
      phone: `1391111${1000 + at}`,
    });
    const table = customersOf([
      { ...self("姚秋富"), phone: "13981291441", region: "安徽省阜阳市临泉县" },
      { ...self("姚秋富"), phone: "13069452271", region: "安徽省合肥市肥西县" },
      ...Array.from({ length: 20 }, (_, at) => farmer(at)),
    ]);
    expect(groupsOf(findDuplicates(table, defaultDedupeSettings).clusters)).not.toContainEqual([0, 1]);
  });

  it("of other names are relatives at most", () => {
    expect(levelOf(self("武玉峰"), self("武景山"))).toBe("otherPerson");
    expect(levelOf(self("武玉峰"), self("武玉峰"))).toBe("onePerson");
    expect(levelOf(self("武玉峰"), { companyName: "武玉峰商贸有限公司", contactName: "李四海" })).not.toBe(
      "otherPerson",
    );
  });
});

describe("lists of persons", () => {
  it("compare names, birthdays and numbers by spelling", () => {
    const matching = openMatching(
      tableOf(
        [
          { personName: "lachlan", date: "19990219", identifier: "7364009" },
          { personName: "lachlin", date: "19990219", identifier: "7364009" },
          { personName: "deakin", date: "19600210", identifier: "2635962" },
        ],
        ["personName", "date", "identifier"],
      ),
      defaultDedupeSettings,
    );
    const ids = (a: number, b: number) =>
      matching.comparisons.map((each) => each.levels[each.level(a, b)]?.id);
    expect(matching.comparisons.length).toBeGreaterThanOrEqual(2);
    expect(ids(0, 1)).toContain("same");
    expect(ids(0, 2)).toContain("different");
  });
});

describe("every level", () => {
  it("has words in both languages and is symmetric", () => {
    const matching = openMatching(
      customersOf([{ companyName: "甲有限公司", phone: "1", region: "北京" }, { companyName: "Acme" }]),
      defaultDedupeSettings,
    );
    const check = (comparison: Comparison) => {
      for (const { id } of comparison.levels.slice(1))
        expect(wordsOf(comparison.name, id)?.["zh-CN"]).toBeTruthy();
      expect(comparison.level(0, 1)).toBe(comparison.level(1, 0));
    };
    matching.comparisons.forEach(check);
    expect(wordsOf("name", "no such level")).toBeUndefined();
  });
});

describe("persons", () => {
  type Person = readonly [given: string, surname: string, born: string | number, address: string];
  const scoreOf = (left: Person, right: Person) => {
    const row = ([personName, contactName, date, address]: Person) => ({
      personName,
      contactName,
      date,
      address,
    });
    const strangers = Array.from({ length: 40 }, (_, at) =>
      row([`Given${at}`, `Family${at % 20}`, `19${50 + at}-03-0${1 + (at % 9)}`, `${at} Elm Street`]),
    );
    const table = tableOf(
      [row(left), row(right), ...strangers],
      ["personName", "contactName", "date", "address"],
    );
    const matching = openMatching(table, defaultDedupeSettings);
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return { weight: score.weight, certain: isCertain(matching, score) };
  };
  const laura: Person = ["Laura", "Wang", "1996-02-22", "945 Highland Street"];

  it("of one household are two where given name and birthday differ", () => {
    expect(scoreOf(laura, ["Deborah", "Wang", "1963-03-20", "945 Highland St"]).certain).toBe(false);
    expect(scoreOf(laura, ["Deborah", "Wang", "1963-03-20", "945 Highland St"]).weight).toBeLessThan(0);
    expect(scoreOf(laura, ["Laura", "Wang", "1996-02-22", ""]).certain).toBe(true);
  });

  it("are one beyond doubt where a birthday agrees and both parts of the name have a slip or changed places", () => {
    const robert: Person = ["Robert", "Kowalski", "1963-03-20", "12 Elm Road"];
    expect(scoreOf(robert, ["Robrt", "Kowlaski", "1963-03-20", ""]).certain).toBe(true);
    expect(scoreOf(robert, ["Kowalski", "Robert", "1963-03-20", ""]).certain).toBe(true);
    expect(scoreOf(robert, ["Robrt", "Kowlaski", "1971-11-02", ""]).certain).toBe(false);
    expect(scoreOf(robert, ["Robrt", "Meyers", "1963-03-20", ""]).certain).toBe(false);
  });

  it("have one birthday however it is written, and none but the year where it is the first of January", () => {
    const score = (born: string | number) => scoreOf(laura, ["Laura", "Wang", born, ""]).weight;
    expect(score(35_117)).toBe(score("1996-02-22"));
    expect(score("1996/2/22")).toBe(score("1996-02-22"));
    const [exact, yearOnly, other] = [score("1996-02-22"), score("1996-01-01"), score("1996-09-10")];
    expect(yearOnly).toBeGreaterThan(other);
    expect(yearOnly).toBeLessThan(exact);
    expect(score("1995-01-01")).toBe(other);
  });

  it("do not stand for two agreements by a surname that is in the full name too", () => {
    const strangers = Array.from({ length: 40 }, (_, at) => `Family${at % 20}`);
    const surnames = ["Wang", "Wang", ...strangers];
    const table = tableOf(
      surnames.map((contactName, at) => ({ contactName, district: at < 2 ? "Hull" : `P${at % 9}` })),
      ["contactName", "district"],
    );
    const wholes = surnames.map((surname, at) => (at < 2 ? `Laura ${surname}` : `G${at} ${surname}`));
    const columns = table.columns.flatMap((column) =>
      column.field === "contactName" ? [column, { ...column, heading: "whole", cells: wholes }] : [column],
    );
    const matching = openMatching({ ...table, columns }, defaultDedupeSettings);
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    expect(score.weight).toBeGreaterThan(defaultDedupeSettings.certainBits);
    expect(isCertain(matching, score)).toBe(false);
  });

  it("are known by their short names, and where the names stand in each other's column", () => {
    const robert: Person = ["Robert", "Kowalski", "1963-03-20", ""];
    expect(scoreOf(robert, ["Bob", "Kowalski", "1963-03-20", ""]).weight).toBeGreaterThan(5);
    expect(scoreOf(robert, ["Kowalski", "Robert", "1963-03-20", ""]).weight).toBeGreaterThan(5);
    expect(scoreOf(robert, ["Kowalski", "Robrt", "1963-03-20", ""]).weight).toBeGreaterThan(0);
  });

  it.each([
    ["Robert Smith", "Smith, Bob", "same"],
    ["Dr. Robert Smith", "R. Smith", "surname"],
    ["Robert Smith", "Anna Smith", "sameSurname"],
    ["Robert Smith", "Robert Smyth", "slip"],
    ["Robert Smith", "Anna Jones", "different"],
    ["王晓明", "王小明", "slip"],
    ["闫艳梅", "闫总", "surname"],
    ["朱玉", "朱建", "other"],
    ["唐立静", "唐立华", "other"],
    ["朱思洋", "韩思洋", "other"],
    ["唐立静", "唐静", "slip"],
    ["唐立静", "唐静立", "slip"],
    ["王明", "王晓明", "slip"],
    ["武平浩", "武萍昊", "slip"],
    ["严民", "严明", "slip"],
    ["严民", "严亮", "other"],
    ["朱明杰", "朱老四", "surname"],
    ["Robert Smith", "王小明", "different"],
  ])("%s and %s in one column: %s", (left, right, id) => {
    const names = [left, right, "李娟", "赵敏", "周小满", "钱进", "孙立"];
    const table = tableOf(
      names.map((personName) => ({ personName })),
      ["personName"],
    );
    const matching = openMatching(table, defaultDedupeSettings);
    const [comparison] = matching.comparisons;
    expect(comparison?.levels[comparison.level(0, 1)]?.id).toBe(id);
  });
});
