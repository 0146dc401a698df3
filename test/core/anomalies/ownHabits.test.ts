import type { LayoutFacts } from "../../../src/core/anomalies/rule/context";
import { lines, said } from "./said";

const of = <T>(words: readonly T[], i: number) => words[i % words.length];

describe("a column filled from a few words of one's own", () => {
  const kinds = (stray: string) => `
transactions
| orderId | customerId | text | 期望 |
${lines(60, (i) => `| D${i} | C1 | ${of(["正单", "返单", "样品单"], i)} | |`)}
| D99 | C1 | ${stray} | |
`;
  const about = /placeholder|unlisted-option|near-option|new-option/;

  it.each(["？", "111", "asdf", "见名片"])("is broken by %s, which nobody would choose", (stray) => {
    expect(said(kinds(stray), about)).toEqual(["unlisted-option warning 60"]);
  });

  it("is broken by one of its words mistyped", () => {
    expect(said(kinds("样品品单"), about)).toEqual(["near-option warning 60"]);
  });

  it("is not broken by another sound word, nor by figures where figures are chosen", () => {
    expect(said(kinds("补单"), about)).toEqual([]);
    const figures = kinds("10").replaceAll("正单", "30").replaceAll("返单", "60");
    expect(said(figures, about)).toEqual([]);
  });

  it("is none where every row says something else", () => {
    const free = `
transactions
| orderId | customerId | text | 期望 |
${lines(60, (i) => `| D${i} | C1 | 第${i}批货 | |`)}
| D99 | C1 | ？ | |
`;
    expect(said(free, about)).toEqual([]);
  });
});

describe("scores of follow-ups", () => {
  const scores = (word: string, times: number) => `
followUps
| customerId | satisfaction | 期望 |
${lines(60, (i) => `| C1 | =${of([3, 4, 5], i)} | |`)}
${lines(times, () => `| C1 | ${word} | |`)}
`;
  const about = /satisfaction-out-of-range/;

  it("are not out of range where a word said again and again tells that there is none", () => {
    expect(said(scores("没问", 8), about)).toEqual([]);
    expect(said(scores("没问", 1), about)).toEqual(["satisfaction-out-of-range warning 60"]);
    expect(said(scores("s.o.", 3), about)).toEqual([]);
    expect(said(scores("s.o.", 2), about)).toEqual(["satisfaction-out-of-range warning 60,61"]);
    expect(said(scores("=10", 8), about)).toHaveLength(1);
  });
});

describe("cells merged over the lines of many orders", () => {
  const book = `
transactions
| orderId | dealtOn | amount | 期望 |
${lines(9, (i) => `| D${i} | @2024-05-01 | =100 | |`)}
`;
  const merged = (rows: readonly number[]): LayoutFacts => ({
    blankRows: [],
    duplicateHeadings: [],
    rowsOutside: [],
    codesNotText: [],
    hiddenRows: [],
    mergedCells: rows.map((row) => ({ role: "transactions", column: 1, rows: Int32Array.of(row) })),
  });

  it("are the sheet's way from three on, and a fault before", () => {
    expect(said(book, /merged-cells/, merged([1, 3]))).toEqual([
      "merged-cells error 1",
      "merged-cells error 3",
    ]);
    expect(said(book, /merged-cells/, merged([1, 3, 5])).every((text) => text.includes(" info "))).toBe(true);
  });
});

describe("ids", () => {
  const ids = (odd: string) => `
customers
| customerId | companyName | 期望 |
${lines(80, (i) => `| ${of(["LX", "JD", "LZ"], i)}-00${10 + i} | 公司${i} | |`)}
| ${odd} | 公司甲 | |
`;

  it.each(["LX-O021?", "JD--", "LZ-00117"])(
    "of several beginnings have a form all the same, which %s breaks",
    (odd) => {
      expect(said(ids(odd), /^id-format/)).toEqual(["id-format warning 80"]);
    },
  );

  it("may begin with letters not met before", () => {
    expect(said(ids("HN-0001"), /^id-format/)).toEqual([]);
  });

  it("may grow by a figure only where the counter is full", () => {
    const counted = (from: number, odd: string) => `
customers
| customerId | companyName | 期望 |
${lines(80, (i) => `| KH${from + i} | 公司${i} | |`)}
| ${odd} | 公司甲 | |
`;
    expect(said(counted(11_600, "KH116179"), /^id-format/)).toEqual(["id-format warning 80"]);
    expect(said(counted(99_900, "KH100010"), /^id-format/)).toEqual([]);
  });
});

describe("amounts", () => {
  const deals = (rows: string) => `
customers
| customerId | companyName | 期望 |
| C1 | 甲公司 | |
transactions
| orderId | customerId | amount | product | note | 期望 |
${rows}
`;

  it("below nothing are strays where the cell of the type is blank and no word speaks of a return", () => {
    const typed = (rows: string) => `
customers
| customerId | companyName | 期望 |
| C1 | 甲公司 | |
transactions
| orderId | customerId | amount | dealType | note | 期望 |
${lines(120, (i) => `| D${i} | C1 | =${100 + i} | 购买 | | |`)}
${rows}
`;
    expect(said(typed("| D900 | C1 | =-63 | | 质量扣款 | |"), /^negative/)).toEqual([]);
    expect(said(typed("| D900 | C1 | =-63 | 购买 | | |"), /^negative/)).toEqual([
      "negative-purchase warning 120",
    ]);
  });

  it("below nothing are strays where no type and no word speaks of a return, and few are", () => {
    const rows = lines(120, (i) => `| D${i} | C1 | =${100 + i} | 货 | | |`);
    const minus = "| D900 | C1 | =-63 | 货 | | |\n| D901 | C1 | =-50 | 货 | 客户退货 | |";
    expect(said(deals(`${rows}\n${minus}`), /^negative/)).toEqual(["negative-purchase warning 120"]);
    const habit = lines(10, (i) => `| D8${i} | C1 | =-${20 + i} | 货 | | |`);
    expect(said(deals(`${rows}\n${habit}`), /^negative/)).toEqual([]);
  });

  it("of nothing are no gap where the row says that it was given", () => {
    const rows =
      "| D1 | C1 | =0 | 机油一桶（赠） | | |\n| D2 | C1 | =0 | 首保 | 免费 | |\n| D3 | C1 | =0 | 货 | | |";
    expect(said(deals(rows), /^zero/)).toEqual(["zero-amount warning 2"]);
  });

  it("of nothing are no gap where it was a present, and are one for a wedding", () => {
    const rows = ["鼓棒 | 生日禮", "松香 | 周年礼物", "布置 | 婚礼", "布置 | 婚礼场地"].map(
      (what, i) => `| D${i} | C1 | =0 | ${what} | | |`,
    );
    expect(said(deals(rows.join("\n")), /^zero/)).toEqual(["zero-amount warning 2,3"]);
  });

  it("of nothing are none where the case is legal aid", () => {
    const rows = "| D1 | C1 | =0 | 货 | 法律援助 | |\n| D2 | C1 | =0 | 货 | 常年顾问 | |";
    expect(said(deals(rows), /^zero/)).toEqual(["zero-amount warning 1"]);
  });

  it("agreed as a share of a sum to come are hints, and a bare percentage is none", () => {
    const fees = ["回款20%", "按到账金额的15％", "20% of recovery", "20%", "约20%"];
    const rows = fees.map((fee, i) => `| D${i} | C1 | ${fee} | 代理 | | |`).join("\n");
    expect(said(deals(rows), /^unreadable-amount/)).toEqual([
      "unreadable-amount error 3,4",
      "unreadable-amount info 0,1,2",
    ]);
  });

  it("expected from so much to so much are hints, and such sums paid are none", () => {
    const rows = ["32-52", "10~20万", "8到28", "面议", "约30"].map(
      (sum, i) => `| D${i} | C1 | ${sum} | 货 | | |`,
    );
    const chances = deals(rows.join("\n"));
    expect(said(chances, /^unreadable-amount/)).toEqual(["unreadable-amount error 0,1,2,3,4"]);
    expect(said(chances.replace("| amount |", "| amount:预计金额(万) |"), /^unreadable-amount/)).toEqual([
      "unreadable-amount error 3,4",
      "unreadable-amount info 0,1,2",
    ]);
  });

  it("of nothing are no gap in a kind that never costs anything, and are one in a kind that does", () => {
    const loans = lines(4, (i) => `| D${i} | C1 | =0 | 样机体验 | | |`);
    const sales = lines(9, (i) => `| D9${i} | C1 | =${i === 4 ? 0 : 100 + i} | 货 | | |`);
    expect(said(deals(`${loans}\n${sales}`), /^zero/)).toEqual(["zero-amount warning 8"]);
  });

  it("are judged beside those of their kind: machines cost a hundred times what parts do", () => {
    const mixed = lines(80, (i) =>
      i % 2 === 0
        ? `| D${i} | C${i % 5} | =${3000 + i * 37} | 配件 | | |`
        : `| D${i} | C${i % 5} | =${310_000 + i * 4100} | 整机 | | |`,
    );
    const part = "| D90 | C1 | =312000 | 配件 | | |";
    const about = /^amount-|^extra-zeros/;
    expect(said(deals(mixed), about)).toEqual([]);
    expect(said(deals(`${mixed}\n${part}`), about)).toEqual(["amount-far-from-usual warning 80"]);
  });

  it("explain themselves by count and price, at a price that is usual", () => {
    const sold = (count: number, price: number, amount: number) =>
      `| D | C1 | =${amount} | =${count} | =${price} | |`;
    const text = (last: string) => `
transactions
| orderId | customerId | amount | number | number | 期望 |
${lines(60, (i) => sold(1 + (i % 5), 100 + i, (1 + (i % 5)) * (100 + i)))}
${last}
`;
    expect(said(text(sold(900, 115, 103_500)), /^amount-far/)).toEqual([]);
    expect(said(text(sold(9, 115, 103_500)), /^amount-far/)).toEqual(["amount-far-from-usual warning 60"]);
    expect(said(text(sold(9, 11_500, 103_500)), /^amount-far/)).toEqual(["amount-far-from-usual warning 60"]);
  });
});

describe("complaints", () => {
  const complaint = (ending: string, field: string) => `
followUps
| customerId | followedUpAt | isComplaint | ${field} | 期望 |
| C1 | @2024-05-06 | 是 | ${ending} | |
`;

  it("are not called open by words no list knows that may well be the end", () => {
    expect(said(complaint("退补差价500元", "handlingStatus"), /^overdue-comp/)).toEqual([]);
    expect(said(complaint("还没处理", "handlingStatus"), /^overdue-comp/)).toEqual([
      "overdue-complaint error 0",
    ]);
  });

  it("are how the list is kept where many stay open", () => {
    const many = (open: number) => `
followUps
| customerId | followedUpAt | isComplaint | handlingStatus | 期望 |
${lines(100, (i) => `| C${i} | @2024-05-06 | 是 | ${i < open ? "处理中" : "已解决"} | |`)}
`;
    expect(said(many(25), /^overdue-comp/)[0]).toMatch(/^overdue-complaint info/);
    expect(said(many(5), /^overdue-comp/)).toEqual(["overdue-complaint error 0,1,2,3,4"]);
  });

  it("are over where a solution is written down on a list without states", () => {
    expect(said(complaint("换件处理", "solution"), /^overdue-comp/)).toEqual([]);
    expect(said(complaint("", "solution"), /^overdue-comp/)).toEqual(["overdue-complaint error 0"]);
  });
});

describe("customers that share something", () => {
  const two = (first: string, second: string, headings = "companyName | phone") => `
customers
| ${headings} | 期望 |
${lines(30, (i) => `| 示例${i}贸易有限公司 | 138001390${10 + i} | |`)}
| ${first} | |
| ${second} | |
`;

  it("are namesakes where they are persons with numbers of their own", () => {
    expect(said(two("孟泽鑫 | 13800138001", "孟泽鑫 | 13800138002"), /^repeated-c/)).toEqual([
      "repeated-customer info 30,31",
    ]);
    expect(said(two("孟泽鑫 | 13800138001", "孟泽鑫 | 13800138001"), /^repeated-c/)).toEqual([
      "repeated-customer warning 30,31",
    ]);
    expect(
      said(two("海天贸易有限公司 | 13800138001", "海天贸易有限公司 | 13800138002"), /^repeated-c/),
    ).toEqual(["repeated-customer warning 30,31"]);
  });

  it("are namesakes where place, contact and number differ: estates of one name in two cities", () => {
    const estates = (district: string) =>
      said(
        two(
          "博维锦城 | 13800138001 | 成都市锦江区 | 许岚 | 万象街5号",
          `博维锦城 | 13800138002 | ${district} | 肖佳 | 迎宾路3号`,
          "companyName | phone | district | contactName | address",
        ),
        /^repeated-c/,
      );
    expect(estates("绵阳市涪城区")).toEqual(["repeated-customer info 30,31"]);
    expect(estates("成都市锦江区")).toEqual(["repeated-customer warning 30,31"]);
  });

  it("are namesakes in two countries where town, contact and number differ as well", () => {
    const abroad = (country: string, town: string) =>
      said(
        two(
          "Al Bustan Trading LLC | +971 55 043 5338 | 阿联酋 | 迪拜 | Adel Nuaimi",
          `Al Bustan Trading LLC | +20 12 7846 8222 | ${country} | ${town} | Sultan Mutairi`,
          "companyName | phone | text:国家 | city | contactName",
        ),
        /^repeated-c/,
      );
    expect(abroad("埃及", "开罗")).toEqual(["repeated-customer info 30,31"]);
    expect(abroad("", "开罗")).toEqual(["repeated-customer warning 30,31"]);
    expect(abroad("埃及", "迪拜")).toEqual(["repeated-customer warning 30,31"]);
  });

  it("are two accounts of one firm where each row says another workshop", () => {
    const workshops = (second: string) =>
      said(
        two(
          "海天阀门有限公司 | 13800138001 | 一车间",
          `海天阀门有限公司 | ${second}`,
          "companyName | phone | text:车间",
        ),
        /^repeated-c/,
      );
    expect(workshops("13800138002 | 三车间（承包）")).toEqual(["repeated-customer info 30,31"]);
    expect(workshops("13800138002 | 一 车间")).toEqual(["repeated-customer warning 30,31"]);
    expect(workshops("13800138002 |")).toEqual(["repeated-customer warning 30,31"]);
  });

  it("are namesakes in two towns of one county, and of those entered twice the third is none", () => {
    const angel = (phone: string, town: string, contact: string, house: string) =>
      `The Angel | ${phone} | ${town} | North Yorkshire | ${contact} | ${house} |`;
    const found = (...houses: readonly string[]) =>
      said(
        `
customers
| companyName | phone | city | district | contactName | address | 期望 |
${lines(30, (i) => `| Rowe ${i} | 0153938${1000 + i} | Town${i} | County${i} | Ann${i} | ${i + 1} Main St | |`)}
${houses.map((house) => `| ${house} |`).join("\n")}
`,
        /^repeated-c/,
      );
    const york = angel("01904242689", "York", "Claire Hughes", "20 Front Street");
    const malton = angel("01653753180", "Malton", "Mark Taylor", "109 Station Road");
    const again = angel("01653753180", "Malton", "M. Taylor", "109 Station Rd");
    expect(found(york, malton)).toEqual(["repeated-customer info 30,31"]);
    expect(found(york, malton, again)).toEqual([
      "repeated-customer warning 31,32",
      "repeated-customer info 30",
    ]);
  });

  it("are namesakes where the contact is who the customer is, and none of the two", () => {
    const olivia = (phone: string, contact = "Olivia Brown") => `Olivia Brown | ${phone} | ${contact}`;
    const found = (first: string, second: string) =>
      said(
        two(first, second, "companyName | phone | contactName").replaceAll(
          /(138001390\d\d) \|/g,
          "$1 | 王军 |",
        ),
        /^repeated-c/,
      );
    expect(found(olivia("13800138001"), olivia("13800138002"))).toEqual(["repeated-customer info 30,31"]);
    expect(found(olivia("13800138001"), olivia("13800138001"))).toEqual(["repeated-customer warning 30,31"]);
    expect(found(olivia("13800138001", "Ann Lee"), olivia("13800138002", "Ann Lee"))).toEqual([
      "repeated-customer warning 30,31",
    ]);
  });

  it("are a family where they bear one surname and are reached at one number", () => {
    const persons = (names: readonly string[]) => `
customers
| personName | phone | 期望 |
${lines(30, (i) => `| 陈建${of(["军", "华", "芳"], i)} | 138001390${10 + i} | |`)}
${names.map((name) => `| ${name} | 13547371628 | |`).join("\n")}
`;
    expect(said(persons(["孟梓宇", "孟海娜"]), /^shared-phone/)).toEqual(["shared-phone info 30,31"]);
    expect(said(persons(["孟梓宇", "梁海娜"]), /^shared-phone/)).toEqual(["shared-phone warning 30,31"]);
  });

  it("are two companies although every twentieth customer has the words of their trade in its name", () => {
    const book = (first: string, second: string) => `
customers
| companyName | creditCode | 期望 |
${lines(60, (i) => `| ${of([..."天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往"], i)}${of([..."秋收冬藏闰余成岁律吕调阳云腾致雨"], i)}园林绿化工程有限公司 | | |`)}
| ${first} | 91350100M000100Y43 | |
| ${second} | 91350100M000100Y43 | |
`;
    const about = /^shared-credit/;
    expect(said(book("海慧金园林绿化工程有限公司", "曦捷园林绿化工程有限公司"), about)).toEqual([
      "shared-credit-code error 60,61",
    ]);
    expect(said(book("海慧金园林绿化工程有限公司", "海慧金园林工程有限公司"), about)).toEqual([
      "shared-credit-code info 60,61",
    ]);
  });
});

describe("telephones beside deals", () => {
  it("are looked at as well", () => {
    const text = `
transactions
| orderId | phone | 期望 |
| D1 | 13800138000 | |
| D2 | 1381 | |
| D3 | 138O5321199 | |
`;
    expect(said(text, /^invalid-phone/)).toEqual(["invalid-phone error 1,2"]);
  });
});

describe("words of one's own with more said about them", () => {
  const ways = (odd: string) => `
followUps
| customerId | channel | 期望 |
${lines(60, (i) => `| C1 | ${of(["电话", "微信", "跟台"], i)} | |`)}
| C1 | ${odd} | |
`;

  it("are understood, other strangers are not", () => {
    expect(said(ways("手术跟台"), /^unlisted/)).toEqual([]);
    expect(said(ways("阿里旺旺"), /^unlisted/)).toEqual([]);
    expect(said(ways("去工地"), /^unlisted/)).toEqual([]);
    expect(said(ways("唱歌跳舞"), /^unlisted/)).toEqual(["unlisted-option warning 60"]);
  });
});

describe("numbers of another register", () => {
  const codes = (count: number) => `
customers
| companyName | creditCode | 期望 |
${lines(40, (i) => `| 企业${i} | 91350100M000100Y43 | |`)}
${lines(count, (i) => `| 医院${i} | 事证第1320102221${10 + i}号 | |`)}
`;

  it("are no faulty credit codes where there are many of them, and are where there is one", () => {
    expect(said(codes(9), /^credit-code-form/)).toEqual(["credit-code-form info 40,41,42,43,44,45,46,47,48"]);
    expect(said(codes(1), /^credit-code-form/)).toEqual(["credit-code-form error 40"]);
  });
});

describe("order numbers used twice", () => {
  it("are wrong in the row that breaks the sequence of its neighbours", () => {
    const ids = [1001, 1002, 1009, 1004, 1005, 1006, 1007, 1008, 1009, 1010];
    const text = `
customers
| customerId | companyName | 期望 |
${lines(10, (i) => `| C${i} | ${of([..."天地玄黄宇宙洪荒日"], i)}示例贸易有限公司 | |`)}
transactions
| orderId | customerId | dealtOn | amount | 期望 |
${ids.map((id, i) => `| INV-${id} | C${i} | @2024-05-${10 + i} | =${100 + i} | |`).join("\n")}
`;
    expect(said(text, /^duplicate-order/)).toEqual(["duplicate-order-id error 2"]);
  });
});

describe("short texts again and again", () => {
  const notes = (own: (i: number) => string) => `
followUps
| customerId | followedUpBy | content | 期望 |
${lines(60, (i) => `| C${i} | ${of(["甲", "乙", "丙"], i)} | ${own(i)} | |`)}
${lines(5, (i) => `| C${i} | ${of(["甲", "乙", "丙"], i)} | touched base | |`)}
`;

  it("are empty phrases, whoever wrote them, where all others write something of their own", () => {
    expect(
      said(
        notes((i) => `谈了第${i}批货的交期`),
        /^copied/,
      ),
    ).toEqual(["copied-text warning 60,61,62,63,64"]);
  });

  it("are full reports where they say that nobody was reached, however few they are", () => {
    const all = notes((i) => `谈了第${i}批货的交期`);
    for (const nobody of ["Rang, n/a", "LM x2", "left msg", "未接通"])
      expect(said(all.replaceAll("touched base", nobody), /^copied/)).toEqual([]);
    expect(said(all.replaceAll("touched base", "VMware"), /^copied/)).toHaveLength(1);
  });

  it("are answers of the house where several persons give them often, and there is no more to tell", () => {
    const calls = (answer: string, whose: (i: number) => string) => `
followUps
| customerId | followedUpBy | content | 期望 |
${lines(200, (i) => `| C${i} | ${of(["甲", "乙", "丙"], i)} | 谈了第${i}批货的交期 | |`)}
${lines(30, (i) => `| C${i} | ${whose(i)} | ${answer} | |`)}
`;
    const anyone = (i: number) => of(["甲", "乙", "丙"], i) ?? "";
    expect(said(calls("微信未回", anyone), /^copied/)).toEqual([]);
    expect(said(calls("已联系", anyone), /^copied/)).toHaveLength(1);
    expect(
      said(
        calls("微信未回", () => "甲"),
        /^copied/,
      ),
    ).toHaveLength(1);
  });

  it("may be long where hardly any other text comes back", () => {
    const copied = "客户反馈良好，状态稳定，继续保持沟通。";
    const book = (others: (i: number) => string) => `
followUps
| customerId | followedUpBy | content | 期望 |
${lines(60, (i) => `| C${i} | 甲 | ${others(i)} | |`)}
${lines(6, (i) => `| C${i} | ${of(["甲", "乙", "丙"], i)} | ${copied} | |`)}
`;
    const about = /^copied/;
    expect(
      said(
        book((i) => `谈了第${i}批货的交期`),
        about,
      ),
    ).toEqual(["copied-text warning 60,61,62,63,64,65"]);
    expect(
      said(
        book((i) => `谈了第${i % 12}批货的交期和价格`),
        about,
      ),
    ).toEqual([]);
  });

  it("are how everybody writes where most texts come back", () => {
    expect(
      said(
        notes((i) => of(["报价", "催款", "回访"], i) ?? ""),
        /^copied/,
      ),
    ).not.toContain("copied-text warning 60,61,62,63,64");
  });
});

describe("names beside ids", () => {
  const book = (customer: string, beside: string, field = "companyName") => `
customers
| customerId | ${field} | shortName | 期望 |
| C1 | ${customer} | 云帆 | |
transactions
| orderId | customerId | ${field} | 期望 |
${lines(30, (i) => `| D${i} | C1 | ${customer} | |`)}
| D90 | C1 | ${beside} | |
`;
  const about = /^name-beside/;

  it("may be the customer's short name", () => {
    expect(said(book("成都颖川软件有限公司", "云帆"), about)).toEqual([]);
    expect(said(book("成都颖川软件有限公司", "Katawave"), about)).toEqual([
      "name-beside-id-differs warning 30",
    ]);
  });

  it("say nothing beside a name whose letters are broken", () => {
    expect(said(book("锟斤拷Tech", "Brimanest"), about)).toEqual([]);
  });

  it("tell one person from another", () => {
    expect(said(book("周佳萍", "诸葛小明", "personName"), about)).toEqual([
      "name-beside-id-differs warning 30",
    ]);
    expect(said(book("周佳萍", "周佳萍妈妈", "personName"), about)).toEqual([]);
  });
});

describe("days", () => {
  const list = (field: string, last: string) => `
transactions
| orderId | customerId | ${field} | 期望 |
${lines(30, (i) => `| D${i} | C1 | @2024-05-${String((i % 28) + 1).padStart(2, "0")} | |`)}
| D90 | C1 | ${last} | |
`;

  it("among serials are serials too, however far ahead", () => {
    expect(said(list("dealtOn", "=111101"), /^date-in-future/)).toEqual(["date-in-future error 30"]);
    expect(said(list("dealtOn", "=20240501"), /^date-in-future/)).toEqual([]);
  });

  it("that cannot be are found in any column of days, a remark in it is not", () => {
    expect(said(list("date", "2024-02-30"), /^unreadable-date/)).toEqual(["unreadable-date error 30"]);
    expect(said(list("date", "见合同"), /^unreadable-date/)).toEqual([]);
  });
});

describe("a column of numbers from home and abroad", () => {
  it("has the Chinese ones judged as such", () => {
    const text = `
customers
| companyName | phone | 期望 |
${lines(12, (i) => `| 企业${i} | +9715055258${10 + i} | |`)}
${lines(12, (i) => `| 公司${i} | 138001380${10 + i} | |`)}
| 甲 | 138262199011 | |
| 乙 | 1390757 | |
| 丙 | +49 30 901820 | |
`;
    expect(said(text, /^invalid-phone/)).toEqual(["invalid-phone error 24,25"]);
  });
});

describe("subtotals among the records", () => {
  const text = `
transactions
| orderId | customerId | 期望 |
${lines(30, (i) => `| D${i} | C1 | |`)}
`;
  const layout = (rows: readonly number[]): LayoutFacts => {
    const nothing = {
      blankRows: [],
      duplicateHeadings: [],
      rowsOutside: [],
      codesNotText: [],
      hiddenRows: [],
    };
    return { ...nothing, mergedCells: [{ role: "transactions", column: null, rows: Int32Array.from(rows) }] };
  };

  it("are how a sheet is laid out from three on, and an accident before", () => {
    expect(said(text, /^merged-cells/, layout([3, 9]))).toEqual(["merged-cells error 3,9"]);
    expect(said(text, /^merged-cells/, layout([3, 9, 15]))).toEqual(["merged-cells info 3,9,15"]);
  });
});

describe("a list that writes the lines of an order one below the other", () => {
  const order = (further: string) => `
transactions
| orderId | customerId | dealtOn | amount | dealType | text | 期望 |
${lines(20, (i) => `| D${i} | C${i} | @2024-05-01 | =100 | 购买 | 货${i} | |`)}
| D90 | C90 | @2024-05-02 | =100 | 购买 | 轮胎 | |
${further}
| D91 | C91 | @2024-05-02 | =100 | 购买 | 轮胎 | |
| D91 | C91 | @2024-05-02 | =300 | 购买 | 机油 | |
| D92 | C91 | @2024-05-02 | =100 | 购买 | 轮胎 | |
| D92 | C91 | @2024-05-02 | =300 | 购买 | 机油 | |
`;

  it("may leave out the day and the customer, or say 〃", () => {
    expect(said(order("| D90 | | | =200 | 购买 | 机油 | |"), /duplicate-order-id/)).toEqual([]);
    expect(said(order("| D90 | C90 | 〃 | =200 | 购买 | 机油 | |"), /duplicate-order-id/)).toEqual([]);
  });

  it("may not give the number to another customer on another day", () => {
    expect(said(order("| D90 | C77 | @2024-06-02 | =200 | 购买 | 机油 | |"), /duplicate-order-id/)).toEqual([
      "duplicate-order-id error 21",
    ]);
  });
});

describe("deals of a book that names no product", () => {
  const deals = (other: string) => `
customers
| customerId | companyName | 期望 |
| C1 | 上海甲建材有限公司 | |
transactions
| orderId | customerId | dealtOn | amount | text | 期望 |
| D1 | C1 | @2024-05-01 | =420 | 离合三件套 | |
| D1 | C1 | @2024-05-01 | =420 | ${other} | |
`;

  it("are two where the column nobody could name tells them apart, and one entered twice where it does not", () => {
    expect(said(deals("减震器"), /duplicate-transaction/)).toEqual([]);
    expect(said(deals("离合三件套"), /duplicate-transaction/)).toEqual(["duplicate-transaction warning 1"]);
  });
});

describe("figures that do not come out", () => {
  const fees = (rows: string) => `
transactions
| orderId | amount | number | number | 期望 |
${lines(60, (i) => `| D${i} | =${1200 + 10 * i} | =${40 + i} | =${1240 + 11 * i} | |`)}
${rows}
`;

  it("are slips where each is its own, and the list's way where the same stand again", () => {
    expect(said(fees("| X1 | =1400 | =20 | =4200 | |"), /^figures/)).toEqual(["figures-disagree warning 60"]);
    const instalments = lines(3, (i) => `| X${i} | =1400 | =20 | =4200 | |`);
    expect(said(fees(instalments), /^figures/)).toEqual([]);
  });

  it("are slips on a list of customers too: what is left of what was bought and given", () => {
    const lessons = (last: string) => `
customers
| customerId | number | number | number | number | 期望 |
${lines(60, (i) => `| C${i} | =${48 + i} | =${2 + (i % 3)} | =${20 + (i % 7)} | =${30 + i + (i % 3) - (i % 7)} | |`)}
| C99 | =60 | =4 | =24 | ${last} | |
`;
    expect(said(lessons("=47"), /^figures/)).toEqual(["figures-disagree warning 60"]);
    expect(said(lessons("=40"), /^figures/)).toEqual([]);
    expect(said(lessons(""), /^figures/)).toEqual([]);
  });
});

describe("days ahead", () => {
  const deals = (state: string) => `
transactions
| orderId | dealtOn | orderStatus | 期望 |
${lines(20, (i) => `| D${i} | @2024-05-01 | Closed Won | |`)}
${lines(3, (i) => `| P${i} | @2024-11-0${i + 1} | ${state} | |`)}
`;

  it("are plans in a state that nearly only lies ahead, and faults in any other", () => {
    expect(said(deals("Negotiation"), /date-in-future/)).toEqual([]);
    expect(said(deals("Closed Won"), /date-in-future/)).toEqual(["date-in-future error 20,21,22"]);
    expect(said(deals(""), /date-in-future/)).toEqual(["date-in-future error 20,21,22"]);
  });

  it("are plans too where most of what is hoped for is overdue", () => {
    const overdue = (state: string) =>
      `${deals(state)}${lines(12, (i) => `| O${i} | @2024-07-0${(i % 9) + 1} | ${state} | |`)}\n`;
    expect(said(overdue("Proposal Sent"), /date-in-future/)).toEqual([]);
    expect(said(overdue("已完成"), /date-in-future/)).toEqual(["date-in-future error 20,21,22"]);
  });
});

describe("a customer without a name", () => {
  const list = (other: string, count = 5) => `
customers
| customerId | companyName | shortName | 期望 |
| C1 | 上海甲建材有限公司 | | |
${lines(count, (i) => `| C${i + 2} | | ${other} | |`)}
`;

  it("is known by its name in another language, if it and others have one", () => {
    expect(said(list(""), /^missing-company/)).toEqual(["missing-company-name error 1,2,3,4,5"]);
    expect(said(list("Golden Fu Tea House"), /^missing-company/)).toEqual([
      "missing-company-name info 1,2,3,4,5",
    ]);
    expect(said(list("Golden Fu Tea House", 2), /^missing-company/)).toEqual([
      "missing-company-name error 1,2",
    ]);
  });
});

describe("ids that tell by the case of their letters", () => {
  const accounts = (second: string) => `
customers
| customerId | companyName | 期望 |
${lines(10, (i) => `| 0015f00000fe${i}OIx | 上海${of(["甲", "乙", "丙", "丁", "戊"], i)}${i}建材有限公司 | |`)}
| 0015f00000slUvZ | Acme Marina Inc. | |
| ${second} | Bayberry Plaza | |
`;

  it("are two where only the case differs, and one where it does not", () => {
    expect(said(accounts("0015f00000SLUvz"), /id-of-another/)).toEqual([]);
    expect(said(accounts("0015f00000slUvZ"), /id-of-another/)).toEqual(["id-of-another-company error 10,11"]);
  });
});

describe("companies of one name", () => {
  const parishes = (other: string) => `
customers
| companyName | contactName | phone | city | creditCode | 期望 |
| First Parish Church | Douglas Bergstrom | (802) 608-3693 | Burlington | 82-5693623 | |
${other}
`;

  it("are two where nothing else of them is the same", () => {
    const other = "| First Parish Church | Daniel Underwood | (857) 216-9744 | Boston | 04-8588902 | |";
    expect(said(parishes(other), /repeated-customer/)).toEqual(["repeated-customer info 0,1"]);
  });

  it.each([
    "| First Parish Church | Daniel Underwood | (857) 216-9744 | Burlington | 04-8588902 | |",
    "| First Parish Church | Daniel Underwood | (802) 608-3693 | Boston | 04-8588902 | |",
    "| First Parish Church | | (857) 216-9744 | | | |",
  ])("are one where something is, or where too little is known: %s", (other) => {
    expect(said(parishes(other), /repeated-customer/)).toEqual(["repeated-customer warning 0,1"]);
  });
});

describe("a second column of numbers", () => {
  const numbers = (second: string) => `
customers
| companyName | mobile | phone | 期望 |
| 上海甲建材有限公司 | 13800138000 | ${second} | |
`;

  it("may say that there is no other, or that it is the same", () => {
    expect(said(numbers("没有"), /placeholder|invalid-phone/)).toEqual([]);
    expect(said(numbers("同上"), /placeholder|invalid-phone/)).toEqual(["invalid-phone info 0"]);
  });

  it("may not where there is no first, nor say what is no answer", () => {
    expect(said(numbers("没有").replace("13800138000", ""), /placeholder/)).toEqual([
      "placeholder warning 0",
    ]);
    expect(said(numbers("？？？"), /placeholder/)).toEqual(["placeholder warning 0"]);
  });
});

describe("a column of telephone numbers", () => {
  const numbers = (odd: string) => `
customers
| companyName | mobile | 期望 |
${lines(40, (i) => `| 上海甲${i}建材有限公司 | ${13_800_138_000 + i} | |`)}
${odd}
`;

  it("holds no address by mistake, unless it holds several", () => {
    const address = "| 上海乙建材有限公司 | linxi0731@qq.com | |";
    expect(said(numbers(address), /invalid-phone/)).toEqual(["invalid-phone error 40"]);
    const several = lines(4, (i) => `| 上海乙${i}建材有限公司 | linxi${i}@qq.com | |`);
    expect(said(numbers(several), /invalid-phone/)).toEqual([]);
    expect(said(numbers("| 上海乙建材有限公司 | 13900139000 lin@qq.com | |"), /invalid-phone/)).toEqual([]);
  });
});

describe("days far from the others of a column", () => {
  const days = (count: number, odd: string) => `
customers
| companyName | registeredOn | 期望 |
${lines(count, (i) => `| 上海甲${i}建材有限公司 | @${2015 + (i % 8)}-05-01 | |`)}
${odd}
`;
  const ancient = "| 上海乙建材有限公司 | @1923-06-11 | |";

  it("are slips of a few, not a habit of many, and nothing in a short list", () => {
    expect(said(days(40, ancient), /date-far/)).toEqual(["date-far-from-others warning 40"]);
    expect(said(days(40, `${ancient}\n`.repeat(4)), /date-far/)).toEqual([]);
    expect(said(days(12, ancient), /date-far/)).toEqual([]);
  });

  it("are the first customers where they lie within twenty years", () => {
    expect(said(days(40, "| 上海乙建材有限公司 | @1999-06-11 | |"), /date-far/)).toEqual([]);
  });
});
