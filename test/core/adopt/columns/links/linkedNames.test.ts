import { company, contact, customers, fieldsOf, many, marks, mobile, sheet, staffOf } from "../../invented";

const practice = (i: number) => `${contact(i)}口腔`;
const visits = (names: (i: number) => string) =>
  sheet("病例", [["收件日期", "诊所", "金额"], ...many.map((i) => [45_300 + i, names(i), 120 + 37 * i])]);
const list = customers(["诊所", "主理", "手机", "地址"], (i) => [
  practice(i),
  contact(i),
  mobile(i),
  `人民路 ${i + 1} 号`,
]);

describe("names under headings that do not say so", () => {
  it("are the customers' where a list of events repeats them, there as well", () => {
    const heads = [list, visits((i) => practice(i % 7))];
    expect(fieldsOf(heads, "客户台账")).toMatchObject({ 诊所: "companyName", 主理: "contactName" });
    expect(fieldsOf(heads, "病例")).toMatchObject({ 诊所: "companyName" });
  });

  it("are the tenants' and not the landlords' bills go to, who come back from row to row", () => {
    const sites = customers(["Site / Tenant", "Bill to", "Site contact", "Phone", "Email", "Street"], (i) => [
      `Unit ${contact(i)} Plaza`,
      `Harbor ${i % 4} Properties`,
      "Ann Lee",
      `(207) 555-01${10 + i}`,
      `site${i}@harbor.example`,
      `${i + 1} Main St`,
    ]);
    const invoices = sheet("Invoices", [
      ["Inv date", "Site", "Total"],
      ...many.map((i) => [45_300 + i, `Unit ${contact(i % 5)} Plaza`, 90 + i]),
    ]);
    const found = fieldsOf([sites, invoices], "客户台账");
    expect(found).toMatchObject({ "Site / Tenant": "companyName" });
    expect(found["Bill to"]).not.toMatch(/Name/);
  });

  it("are the customers' where many bear one, and other sheets call them by number and name", () => {
    const houses = [
      "The Angel",
      "Old Bull at the Bridge",
      "Nags Head",
      "Angler's Rest",
      "Red Oak",
      "Fox & Hounds",
      "Woolpack",
      "Shoulder of Mutton",
    ];
    const house = (i: number) => houses[i % houses.length] ?? "";
    const accounts = customers(["A/c", "Sign", "Legal entity", "Buyer", "Mobile", "Street"], (i) => [
      `ANG${1000 + i}`,
      house(i),
      `${marks[i]} Leisure Ltd`,
      `${["Jo", "Ann", "Mark", "Dave"][i % 4]} ${["Naylor", "Ward", "Hughes", "Taylor"][(i >> 2) % 4]}`,
      `0741158354${i % 10}`,
      `${i + 1} Main St`,
    ]);
    const ledger = sheet("Ledger", [
      ["Invoice date", "A/c", "House", "Invoice no", "Gross"],
      ...many.map((i) => [45_300 + i, `ANG${1000 + (i % 7)}`, house(i % 7), `SI${500 + i}`, 90.5 + i]),
    ]);
    const calls = (name: (i: number) => string) =>
      sheet("Calls", [
        ["Call date", "Rep", "A/c", "House", "What was said", "Next call"],
        ...many.map((i) => [
          45_300 + i,
          staffOf(i),
          `ANG${1000 + (i % 6)}`,
          name(i % 6),
          `tasted red no. ${i}, liked it`,
          45_320 + i,
        ]),
      ]);
    expect(fieldsOf([accounts, ledger, calls(house)], "客户台账").Sign).toBe("companyName");
    expect(fieldsOf([accounts, ledger, calls((i) => house(i + 1))], "客户台账").Sign).not.toBe("companyName");
  });

  it("are the customers' under a bare 客户, though signs of shops stand beside them and some look like persons", () => {
    const nick = (i: number) => (i % 2 === 0 ? contact(i) : `A${marks[i]}${marks[15 - i]} 昆明`);
    const stall = (shop: (i: number) => string) =>
      customers(["编号", "客户（微信备注）", "店名", "老板", "手机"], (i) => [
        `M0${100 + i}`,
        nick(i),
        shop(i),
        contact(15 - i),
        mobile(i),
      ]);
    const slips = sheet("出货", [
      ["日期", "小票号", "客户", "编号", "金额"],
      ...many.map((i) => [45_300 + i, `2503${10 + i}`, nick(i % 7), `M0${100 + (i % 7)}`, 120 + 37 * i]),
    ]);
    const some = stall((i) => (i % 3 === 0 ? "" : `${marks[i]}语女装`));
    expect(fieldsOf([some, slips], "客户台账")).toMatchObject({
      "客户（微信备注）": "companyName",
      店名: "shortName",
      老板: "contactName",
    });
    const all = stall((i) => `${marks[i]}语女装`);
    expect(fieldsOf([all, slips], "客户台账")).toMatchObject({
      "客户（微信备注）": "shortName",
      店名: "companyName",
    });
  });

  it("stay texts where nothing repeats them, and where a name is known that comes back", () => {
    expect(fieldsOf([list, visits((i) => `${company(i)}门诊`)], "客户台账").诊所).not.toBe("companyName");
    const named = customers(["门牌", "客户名称", "手机"], (i) => [practice(i), company(i), mobile(i)]);
    const both = sheet("销售", [
      ["日期", "客户名称", "门牌", "金额"],
      ...many.map((i) => [45_300 + i, company(i % 7), practice(i % 7), 120 + 37 * i]),
    ]);
    expect(fieldsOf([named, both], "客户台账")).toMatchObject({ 客户名称: "companyName" });
    expect(fieldsOf([named, both], "客户台账").门牌).not.toBe("companyName");
  });
});

describe("two columns of events that hold names of customers", () => {
  const others = (i: number) => `${marks[15 - i]}${marks[i]}${marks[3]}房地产有限公司`;
  const opponent = (i: number) => (i % 4 === 0 ? company(i) : others(i));
  const clients = customers(["委托人", "手机", "地址"], (i) => [company(i), mobile(i), `人民路 ${i + 1} 号`]);
  const cases = (headings: readonly string[], names: (i: number) => readonly string[]) =>
    sheet("案件", [
      ["签约日期", ...headings, "合同金额"],
      ...many.map((i) => [45_300 + i, ...names(i), 12_000 + 370 * i]),
    ]);

  it("are told apart by who holds more of them: opponents are hardly ever clients", () => {
    const before = cases(["对方当事人", "委托人"], (i) => [opponent(i), company(15 - i)]);
    const behind = cases(["委托人", "对方当事人"], (i) => [company(15 - i), opponent(i)]);
    for (const sheet of [before, behind]) {
      const found = fieldsOf([clients, sheet], "案件");
      expect(found).toMatchObject({ 委托人: "companyName" });
      expect(found.对方当事人).not.toBe("companyName");
    }
  });

  it("leave the one that is alone, though it holds few", () => {
    expect(fieldsOf([clients, cases(["对方当事人"], (i) => [opponent(i)])], "案件")).toMatchObject({
      对方当事人: "companyName",
    });
  });
});
