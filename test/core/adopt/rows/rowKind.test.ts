import { isBlankCell, isVoidCell } from "../../../../src/core/adopt/cells/blankCells";
import { rowKindOf } from "../../../../src/core/adopt/rows/rowKind";
import { isCode, isNoteText, isTotalLabel } from "../../../../src/core/adopt/rows/rowWords";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { fc } from "../../../property";
import { mappingOf } from "../../tables/tableOf";

describe("isCode", () => {
  it.each(["C105087", "2024-05-01", "13812345678", "7"])("is true of %s", (text) => {
    expect(isCode(text)).toBe(true);
  });

  it.each(["", "合计12", "2024年合计: 300", "小 计: 3", "Total", "#N/A", " ", "　1"])(
    "is false of %p",
    (text) => {
      expect(isCode(text)).toBe(false);
    },
  );

  it("is true of no total, nothing blank and no error", () => {
    const parts = [
      "合计",
      "小",
      "计",
      "总",
      " ",
      "　",
      ":",
      "（",
      "2024",
      "#N/A",
      "Total",
      "A",
      "7",
      "#",
      "\u200b",
    ];
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((list) => list.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        if (isCode(text)) expect([isTotalLabel, isBlankCell, isVoidCell].some((is) => is(text))).toBe(false);
      }),
    );
  });
});

describe("labels of total rows", () => {
  it.each([
    "合计",
    "合  计",
    "总计：",
    "小计",
    "本月合计",
    "一月小计",
    "第一季度小计",
    "2024年合计",
    "2021-03 小计",
    "2024年3月合计",
    "2024Q1小计",
    "华东区小计",
    "合计（元）",
    "合计金额",
    "共计",
    "Total",
    "TOTAL:",
    "Grand Total",
    "TOTAL BILLED",
    "Total sales:",
    "Subtotal",
    "Sub-total",
    "Ann Lee Total",
    "张小五项目汇总",
    "老客户小计",
    "共计：12家",
    "3月合计:100",
    "A1区合 计:12",
    " 小计:7",
    "總計",
    "TOTAL (mixed currency – do not quote)",
    "合计（不含已作废的单据，以财务系统的数字为准）",
    "合計：",
    "本月小計",
    "共332家",
    "共 12 笔",
    "（共5个客户）",
    "共 648 户（含停了的）",
    "南宁土博亿会展服务有限公司 小计",
    "甘肃省武威市\n子午线置业厂 小计",
    "南寧土博億會展服務有限公司小計",
    "张三 汇总",
    "襄阳林博影视传媒合伙企业（有限合伙） 小计",
    "Wuhan Yizhu Network Technology Ltd. 小计",
    "Northern Industrial Supplies Ltd. Total",
    "Totaal",
    "Totaal / Summe",
    "Gesamtsumme:",
    "Zwischensumme",
    "Gesamt",
    "Totale",
    "Totale generale:",
    "Suma total",
    "Suma:",
    "Итого",
    "Итого:",
    "ВСЕГО",
    "合计 CNY",
    "合计 US$",
    "美元小计",
    "人民币合计：",
    "Total EUR",
    "Grand total in GBP:",
    "合計 TOTAL (HKD)",
    "小计/Subtotal",
  ])("knows %s", (text) => expect(isTotalLabel(text)).toBe(true));

  it.each([
    "计算机",
    "共 3 单（急）补发",
    "总公司",
    "项目汇总表",
    "会计",
    "合计科技有限公司",
    "合计 Totaal Bloemen BV",
    "总经理",
    "Total Energies SE",
    "苏州云帆示例机电有限公司",
    "总计划部张三",
    "總公司",
    "Total Energies Marketing Services (Belgium)",
    "Grand Hotel (formerly the Total Fitness Club)",
    "會計",
    "C1001",
    "C20230710007",
    "2024-05-01",
    "2024-05总务科",
    "A区1",
    "共青城示例公司",
    "共5个",
    "合计 CNYX",
    "Total Rubber",
    "Total paid",
    "共享单车3家",
    "Tom",
    "Totaal Bloemen BV",
    "Summertime",
    "Summe & Söhne",
    "Suma",
    "Gesamtschule Köln",
    "Samtgemeinde",
    "Итого ООО",
    "Summerschool",
    "已把本季度各门店的数量发给对方，由他们汇总",
    "请对方按月汇总",
    "They took 30 boxes of the new kind in total",
  ])("leaves %s alone", (text) => expect(isTotalLabel(text)).toBe(false));
});

describe("labels by their words", () => {
  const word = fc.constantFrom("合计", "总计", "小 计", "累计", "共\u3000计", "总共", "汇总", "总和", "总数");
  const scope = fc.constantFrom("", "本月", "华东区", "2024年", "销售部", "第一季度", "（");
  const tail = fc.constantFrom("", "：", ":12", "：12 家", "（元）", "(2024):3");
  const otherCharacters = fc.constantFrom(..."客户编号订单C1a0-. 有限公司和数汇共T");

  it("are told with or without a figure behind them", () => {
    fc.assert(
      fc.property(scope, word, tail, (before, label, after) => {
        expect(isTotalLabel(`${before}${label}${after}`)).toBe(true);
      }),
    );
  });

  it("are never told of a text without one of these words", () => {
    const text = fc.string({ unit: otherCharacters, maxLength: 24 });
    fc.assert(fc.property(text, (written) => expect(isTotalLabel(written)).toBe(false)));
  });

  it.each(["total", "Sub Total", "page total (2)", "Sum:", "Q1 total", " TOTALS "])(
    "are told in English: %s",
    (label) => {
      expect(isTotalLabel(label)).toBe(true);
      expect(isTotalLabel(`${label}7`)).toBe(false);
    },
  );
});

describe("notes under a table", () => {
  it.each([
    "注：1、信息为未订货客户",
    "备注：红色为重点客户",
    "制表人：赵敏",
    "审核：",
    "批准",
    "※ 以上数据截至9月",
    "1、客户代号由总部统一编制，不得更改",
    "Prepared by: Ann",
  ])("knows %s", (text) => expect(isNoteText(text)).toBe(true));

  it.each(["注册中心", "备注科技有限公司", "审核科技", "13800001111", "D1", "C20240101001"])(
    "leaves %s alone",
    (text) => expect(isNoteText(text)).toBe(false),
  );
});

describe("what parts a list", () => {
  const mapping = mappingOf("客户", "customers", ["companyName", "mobile", "owner"]);
  const kindOf = rowKindOf(mapping);

  it.each(["*** 2019 ***", "=== 老客户 ===", "-- Spring --"])("is %s alone in its row", (text) => {
    expect(kindOf([text, "", ""], 0)).toBe("note");
  });

  it("is no name set off by signs beside a telephone", () => {
    expect(kindOf(["**星火机械有限公司**", "13800001111", "王俊"], 0)).toBe("record");
  });
});

describe("lists side by side on a sheet of none of our records", () => {
  const fields = ["text", "text", "date", "text", "number", "text", "text", "text", "text"] as const;
  const aside = rowKindOf({ ...mappingOf("名单", "customers", fields), role: null, related: true });
  const short = ["Ron Pickett", "Inactive", 45443, "", "", "Furniture", "", "", ""];

  it("go on in the first where the others have ended", () => {
    expect(aside(short, 0)).toBe("record");
    expect(aside(["", "", 45443, "", 3, "Furniture", "", "", ""], 0)).toBe("note");
    expect(aside(["See the handbook", "", "", "", "", "", "", "", ""], 0)).toBe("note");
  });

  it("are notes among records of ours", () => {
    expect(rowKindOf(mappingOf("明细", "transactions", fields))(short, 0)).toBe("note");
  });
});

describe("the kind of a row", () => {
  const kindOf = rowKindOf(
    mappingOf("表", "customers", [null, "customerId", "companyName", "contactName", "phone", "region"]),
  );

  it.each<readonly [string, readonly CellValue[]]>([
    ["record", [1, "C1", "云帆", "张三", "13800001111", "苏州"]],
    ["record", [1, "", "", "张三", "", "苏州"]],
    ["record", ["", "", "山西煤机厂", "", "", ""]],
    ["record", [9, "C9", "", "", "", ""]],
    ["blank", ["", " ", "\u3000", "\u200b", "", ""]],
    ["blank", [17, "", "", "", "", ""]],
    ["blank", ["", 0, 0, "#N/A", "", "#REF!"]],
    ["total", ["合计", "", "", "", "", ""]],
    ["total", ["", "", "小计", "", 5, ""]],
    ["record", ["", "", "Mothers? Project", "", "", "1110 W. Belmont"]],
    ["note", ["", "", "Mothers? Call again", "", "", ""]],
    ["note", ["", "", "Call again!", "", "", "苏州"]],
    ["note", ["", "以上客户由销售部维护。", "", "", "", ""]],
    ["note", ["制表人：赵敏", "", "审核：", "", "", ""]],
    ["note", ["", "", "", "", "", "华东区"]],
    ["note", ["", "", "【老客户】", "", "", ""]],
    ["note", ["", "", "江苏省", "", "", ""]],
    ["note", ["", "", "—— 第 2 册 ——", "", "", ""]],
    ["note", ["", "", "=== VIP ===", "", "", ""]],
    ["record", ["", "", "—— 第 2 册 ——", "张三", "13800001111", "苏州"]],
    ["record", ["", "", "A-Z Removals", "", "", ""]],
    ["note", ["", "", "合计见各县小计", "", "", ""]],
    ["note", ["", "", "E. & O. E.", "", "", ""]],
    ["record", ["", "", "合计科技有限公司", "", "", ""]],
    ["record", ["", "", "合计见各县小计", "张三", "13800001111", "苏州"]],
    ["record", ["", "", "E & O Engineering", "", "", ""]],
    ["heading", ["", "customerId", "companyName", "contactName", "phone", "region"]],
  ])("is %s for %j", (kind, row) => expect(kindOf(row, 0)).toBe(kind));

  it("never throws away a row that names a customer and reaches him", () => {
    const text = fc
      .string({ unit: fc.constantFrom("云", "帆", "机", "A", "1", " "), minLength: 1, maxLength: 8 })
      .filter((value) => value.trim() !== "");
    fc.assert(
      fc.property(text, text, (name, region) => {
        expect(kindOf([1, "C1", name, "张三", "13800001111", region], 0)).toBe("record");
      }),
    );
  });
});

describe("a day alone in its row", () => {
  const kindOf = rowKindOf(
    mappingOf("表", "transactions", ["dealtOn", "companyName", "detail", "amount", "note"]),
  );

  it.each(["2月（情人节价翻倍）", "1月", "2024年5月", "2024", "▼▼ 2022 年", "— 3 月 —", "March 2024", "Q3"])(
    "opens the rows of a period: %s",
    (label) => {
      expect(kindOf([label, "", "", "", ""], 0)).toBe("note");
      expect(kindOf([label, "云帆", "绣球", 88, ""], 0)).toBe("record");
    },
  );

  it.each(["2024年01月以上已交账 √", "3月31日前已全部对账", "Jan 2024 all banked"])(
    "ends the rows of a period: %s",
    (line) => {
      expect(kindOf([line, "", "", "", ""], 0)).toBe("note");
      expect(kindOf([line, "云帆", "绣球", 88, ""], 0)).toBe("record");
    },
  );

  const days = [
    "2024-05-01",
    "2024年5月1日",
    "5月2日",
    "45413",
    "2024年5月底左右",
    "2024年国庆前",
    "Mon 3rd June 2024",
  ];
  it.each(days)("is a record begun: %s", (day) => expect(kindOf([day, "", "", "", ""], 0)).toBe("record"));
});

describe("a list of persons by first name and surname", () => {
  const kindOf = rowKindOf(
    mappingOf("表", "customers", ["customerId", "firstName", "lastName", "phone", "city"]),
  );

  it.each(["A", "- B -", "(", "…", "【老客户】"])("takes %s alone for a label", (label) => {
    expect(kindOf(["", "", label, "", ""], 0)).toBe("note");
  });

  it.each(["Ng", "王", "O'Brien"])("keeps %s, of whom nothing else is known", (name) => {
    expect(kindOf(["", "", name, "", ""], 0)).toBe("record");
  });

  it("keeps an initial that is reached somehow", () => {
    expect(kindOf(["", "F.", "B", "07911123456", ""], 0)).toBe("record");
  });
});

describe("a customer list that names nobody", () => {
  const fields = ["text", "address", "postcode", "phone"] as const;
  const kindOf = rowKindOf(mappingOf("表", "customers", fields));

  it("keeps a customer who only lives somewhere", () => {
    expect(kindOf(["Humpty Dumpty", "1126 W 99th St", "", ""], 0)).toBe("record");
    expect(kindOf(["", "1126 W 99th St", "", ""], 0)).toBe("record");
  });

  it("still tells labels and notes among them", () => {
    expect(kindOf(["【华东】", "", "", ""], 0)).toBe("note");
    expect(kindOf(["以上客户由销售部维护。", "", "", ""], 0)).toBe("note");
    expect(kindOf(["", "", "60644", ""], 0)).toBe("note");
  });

  it("says nothing of lists of deals, whose texts are remarks", () => {
    const deals = rowKindOf(mappingOf("表", "transactions", ["text", "dealtOn", "amount", "dealType"]));
    expect(deals(["老客户", "", "", ""], 0)).toBe("note");
  });
});

describe("a row of many cells", () => {
  const fields = ["orderId", "customerId", "dealtOn", "dealType", "amount", "orderStatus"] as const;
  const kindOf = rowKindOf(mappingOf("表", "transactions", fields));
  const deal: readonly CellValue[] = ["D1", "C1", "2024-05-01", "购买", 12.5, "已完成"];

  it("is a total by one of its first three texts and by no later one", () => {
    const labels = fc.constantFrom("合计", "Total", "小计：3");
    fc.assert(
      fc.property(fc.nat(5), labels, (at, label) => {
        const texts = deal.slice(0, at).filter((cell) => typeof cell === "string").length;
        expect(kindOf(deal.with(at, label), 0)).toBe(texts < 3 ? "total" : "record");
      }),
    );
  });

  it("is a heading however its headings are written, where most of them are repeated", () => {
    const headings = { ...mappingOf("表", "transactions", fields) };
    const columns = headings.columns.map((column, i) => ({
      ...column,
      heading: ["订单号", "Customer ID", "日期", "类型", "É和É", "状态"][i] ?? "",
    }));
    const kind = rowKindOf({ ...headings, columns });
    const repeated = ["订单号", "customer id", "日期", "类型", "É和É", "状态"];
    expect(kind(repeated, 0)).toBe("heading");
    expect(kind(["*订单号：", "ＣＵＳＴＯＭＥＲ ＩＤ", " 日 期", "类型", "", "状态（必填）"], 0)).toBe(
      "heading",
    );
    expect(kind(["", "Customer ID", "日期", "类型", "é和é", ""], 0)).toBe("heading");
    expect(kind(["", "", "", "", "É和É", "状态"], 0)).toBe("heading");
    expect(kind(["", "", "", "", "e\u0301和É", "状态"], 0)).toBe("heading");
    expect(kind(["订单号", "C1", "2024-05-01", "购买", 12.5, "状态"], 0)).toBe("record");
    expect(kind(["C订单号", "C1", "日期", "类型", "金额", "状态"], 0)).toBe("record");
  });
});

describe("cells that hold nothing", () => {
  it("are blanks of every width, but not the number 0 or a word", () => {
    expect(["", " ", "\u3000\t", "\u00a0", "\ufeff\u200b"].map(isBlankCell)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([0, false, "0", "无", " a"].map(isBlankCell)).toEqual([false, false, false, false, false]);
  });

  it("are void where a formula found nothing", () => {
    expect([0, false, "#N/A", "#REF!"].map(isVoidCell)).toEqual([true, true, true, true]);
    expect([1, true, "#1001", "N/A", "0"].map(isVoidCell)).toEqual([false, false, false, false, false]);
  });
});
