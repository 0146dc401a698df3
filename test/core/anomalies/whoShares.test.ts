import { inspect } from "../../../src/core/anomalies/inspect";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";
import { lines, said } from "./said";

describe("a credit code on several rows", () => {
  const code = "914403001922038216";
  const customers = (names: readonly string[]) => `
customers
| customerId | companyName | creditCode | 期望 |
${names.map((name, i) => `| C${i} | ${name} | ${code} | |`).join("\n")}
`;
  const about = /^shared-credit-code/;

  it("is a chain's, whose shops share the number of who pays for them", () => {
    expect(said(customers(["灯见鲜米粉（武康路店）", "灯见鲜米粉银河里店"]), about)).toEqual([
      "shared-credit-code info 0,1",
    ]);
  });

  it("is wrong on the one that is no shop of the chain, unless nobody knows its name", () => {
    const shops = ["灯见鲜米粉（武康路店）", "灯见鲜米粉银河里店"];
    expect(said(customers([...shops, "碗掌柜的饺子馆"]), about)).toEqual([
      "shared-credit-code error 2",
      "shared-credit-code info 0,1",
    ]);
    expect(said(customers([...shops, "？？？"]), about)).toEqual(["shared-credit-code info 0,1"]);
  });

  it("is a chain's where names say where each outlet is, beside the house they are billed to", () => {
    const outlets = ["Hanoi Toast Ltd (Chinatown)", "Hanoi Toast Ltd (Bedok)", "Hanoi Toast Ltd"];
    expect(said(customers(outlets), about)).toEqual(["shared-credit-code info 0,1,2"]);
    expect(said(customers([...outlets.slice(0, 2), "Kim Lian Seafood"]), about)).toEqual([
      "shared-credit-code error 2",
      "shared-credit-code info 0,1",
    ]);
    expect(said(customers(["Hanoi Toast (Bedok)", "Kim Lian Seafood (Bedok)"]), about)).toEqual([
      "shared-credit-code error 0,1",
    ]);
  });

  it("is an institution's, whose departments share it, in two languages too, and wrong on a firm among them", () => {
    const wards = ["瑞安医院检验科", "瑞安医院病理科"];
    expect(said(customers(wards), about)).toEqual(["shared-credit-code info 0,1"]);
    expect(said(customers([...wards, "Ruian Hospital - Oncology"]), about)).toEqual([
      "shared-credit-code info 0,1,2",
    ]);
    expect(
      said(customers(["Rowe University - Hao Wang Lab", "Rowe University - Lin Xu Lab"]), about),
    ).toEqual(["shared-credit-code info 0,1"]);
    expect(said(customers([...wards, "无锡地坤机械有限公司"]), about)).toEqual([
      "shared-credit-code error 2",
      "shared-credit-code info 0,1",
    ]);
  });

  it("may be one firm's by its names in two scripts, which tell nothing of each other", () => {
    expect(said(customers(["杭州赛珂医药科技有限公司", "Hangzhou Saike Pharmatech"]), about)).toEqual([
      "shared-credit-code info 0,1",
    ]);
    expect(said(customers(["杭州赛珂医药科技有限公司", "88"]), about)).toEqual([
      "shared-credit-code error 0,1",
    ]);
  });

  it("is wrong on two shops of no chain", () => {
    expect(said(customers(["湖畔老码头快餐店", "湖畔好又来面店"]), about)).toEqual([
      "shared-credit-code error 0,1",
    ]);
  });
});

describe("a telephone number of two customers", () => {
  const customers = (contact: string, address: string) => `
customers
| customerId | companyName | contactName | address | mobile | 期望 |
| C1 | 成都天泽贸易有限公司 | 周佳萍 | 天府大道12号 | 13800138000 | |
| C2 | 无锡地坤机械有限公司 | ${contact} | ${address} | 13800138000 | |
`;
  const about = /^shared-phone/;

  it("is a remark where the note on each says who answers for them", () => {
    const noted = (...notes: readonly string[]) => `
customers
| customerId | companyName | contactName | mobile | note | 期望 |
| C1 | 成都天泽贸易有限公司 | 周佳萍 | 13800138000 | ${notes[0]} | |
| C2 | 无锡地坤机械有限公司 | 李国强 | 13800138000 | ${notes[1]} | |
`;
    expect(said(noted("采购代理：胡生统一下单", "采购代理：胡生统一下单"), about)).toEqual([
      "shared-phone info 0,1",
    ]);
    expect(said(noted("采购代理：胡生统一下单", "周三收货"), about)).toEqual(["shared-phone warning 0,1"]);
    expect(said(noted("对账25号前", "对账25号前"), about)).toEqual(["shared-phone warning 0,1"]);
  });

  it("is a remark where the note on one says that it is an agent's", () => {
    const noted = (note: string) => `
customers
| customerId | companyName | contactName | mobile | note | 期望 |
| C1 | 成都天泽贸易有限公司 | 周佳萍 | 13800138000 | | |
| C2 | 无锡地坤机械有限公司 | 李国强 | 13800138000 | ${note} | |
`;
    for (const note of [
      "代账会计电话，天泽也是她管",
      "物业电话",
      "Via managing agent (Rowe Property)",
      "合租仓库，各自结账",
    ])
      expect(said(noted(note), about)).toEqual(["shared-phone info 0,1"]);
    for (const note of ["代理商", "电话要打两遍", "agent since 2020"])
      expect(said(noted(note), about)).toEqual(["shared-phone warning 0,1"]);
  });

  it("is a remark where both have one credit code, as two laboratories at one switchboard", () => {
    const coded = (code: string) => `
customers
| customerId | companyName | phone | creditCode | 期望 |
| C1 | 江南大学食品学院刘玲俊课题组 | 0510-87520401 | 914403001922038216 | |
| C2 | 东湖研究院谢杰团队 | 0510-87520401 | ${code} | |
`;
    expect(said(coded("914403001922038216"), about)).toEqual(["shared-phone info 0,1"]);
    expect(said(coded("91330106334936722T"), about)).toEqual(["shared-phone warning 0,1"]);
    expect(said(coded("").replace("914403001922038216", ""), about)).toEqual(["shared-phone warning 0,1"]);
  });

  it("is a remark where one person brought them, whose number they left", () => {
    const brought = (heading: string, second: string) => `
customers
| customerId | personName | mobile | text:${heading} | 期望 |
| C1 | 贾文杰 | 13800138000 | 蒋老师 | |
| C2 | 杜建国 | 13800138000 | ${second} | |
`;
    expect(said(brought("介绍人", "蒋老师"), about)).toEqual(["shared-phone info 0,1"]);
    expect(said(brought("Referred by", "蒋老师"), about)).toEqual(["shared-phone info 0,1"]);
    for (const [heading, second] of [
      ["介绍人", "刘艳"],
      ["介绍人", ""],
      ["班型", "蒋老师"],
    ] as const)
      expect(said(brought(heading, second), about)).toEqual(["shared-phone warning 0,1"]);
  });

  it("is a fault where nothing else is shared", () => {
    expect(said(customers("李国强", "太湖大道3号"), about)).toEqual(["shared-phone warning 0,1"]);
  });

  it("is a remark where the person or the door is the same", () => {
    expect(said(customers("周佳萍", "太湖大道3号"), about)).toEqual(["shared-phone info 0,1"]);
    expect(said(customers("李国强", "天府大道12号"), about)).toEqual(["shared-phone info 0,1"]);
  });
});

describe("figures in two parts", () => {
  const orders = (paid: string, open: string) => `
transactions
| orderId | number | number | amount | number | number | 期望 |
${lines(60, (i) => `| D${i} | =${i + 2} | =${10 + (i % 7)} | =${(i + 2) * (10 + (i % 7))} | =${(i + 2) * (10 + (i % 7))} | =0 | |`)}
| D90 | =10 | =20 | =200 | ${paid} | ${open} | |
`;

  it("agree where what is paid and what is open make up what was sold", () => {
    expect(said(orders("=120", "=80"), /^figures-disagree/)).toEqual([]);
  });

  it("disagree where they do not", () => {
    expect(said(orders("=120", "=30"), /^figures-disagree/)).toHaveLength(1);
  });
});

describe("customers on two sheets", () => {
  it("are kept where a blank column of telephones stands beside one that is filled in", () => {
    const text = `
customers
| customerId | phone | phone | 期望 |
${lines(30, (i) => `| C${i} | | ${13_800_138_000 + i} | |`)}
| C90 | | | |
`;
    const { book, context } = readFixture(text);
    const own = rules.filter(({ id }) => id === "missing-contact-details");
    const [found] = inspect(book, own, context).found;
    expect([found?.column, [...(found?.rows ?? [])]]).toEqual([2, [30]]);
  });
});
