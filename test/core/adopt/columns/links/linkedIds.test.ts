import { company, contact, customers, fieldsOf, many, mobile, sheet } from "../../invented";

const account = (i: number) => `颍八00${10 + i}`;
const list = customers(["户头", "客户名称", "联系人", "手机"], (i) => [
  account(i),
  company(i),
  contact(i),
  mobile(i),
]);
const sales = (ids: (i: number) => string) =>
  sheet("销售流水", [["日期", "谁家的", "金额"], ...many.map((i) => [45_300 + i, ids(i), 120 + 37 * i])]);

describe("codes under headings that do not say what they number", () => {
  it("are the customers' numbers where a list of events repeats them", () => {
    const heads = [list, sales((i) => account(i % 7))];
    expect(fieldsOf(heads, "客户台账")).toMatchObject({ 户头: "customerId" });
    expect(fieldsOf(heads, "销售流水")).toMatchObject({ 谁家的: "customerId" });
  });

  it("are told on each of several lists that share one sheet of events", () => {
    const second = sheet("阿旭的客户", [
      ["客户名称", "户头", "手机"],
      ...many.map((i) => [`${company(i)}二厂`, `颍八01${10 + i}`, mobile(i)]),
    ]);
    const heads = [list, second, sales((i) => (i % 2 === 0 ? account(i % 5) : `颍八01${10 + (i % 5)}`))];
    expect(fieldsOf(heads, "客户台账")).toMatchObject({ 户头: "customerId" });
    expect(fieldsOf(heads, "阿旭的客户")).toMatchObject({ 户头: "customerId" });
  });

  it("are told where they were drawn by chance and have but their length in common", () => {
    const drawn = (i: number) =>
      `0015f0000${["ORxCtq", "3SVLkA", "feSOIz", "RNAMX1", "9dFkQb"][i % 5]}${i % 5}`;
    const accounts = sheet("Accounts", [
      ["Key of record", "Account Name", "Phone"],
      ...many.slice(0, 5).map((i) => [drawn(i), `Harbor ${contact(i)} Inc.`, `(207) 555-01${10 + i}`]),
    ]);
    const deals = sheet("Opportunities", [
      ["What", "Opportunity Name", "Close Date", "Amount"],
      ...many.map((i) => [drawn(i), `Renewal ${i}`, 45_300 + i, 900 + i]),
    ]);
    expect(fieldsOf([accounts, deals], "Opportunities")).toMatchObject({ What: "customerId" });
  });

  it("are told under a heading that could as well stand over a short name, but over short names", () => {
    const accounts = (acc: (i: number) => string) => [
      customers(["Acc", "Account / couple", "Who we talk to", "Tel"], (i) => [
        acc(i),
        company(i),
        contact(i),
        mobile(i),
      ]),
      sheet("Bookings", [
        ["Ref", "Quoted", "Acc", "Account", "Total £"],
        ...many.map((i) => [`Q${3001 + i}`, 45_300 + i, acc(i % 7), company(i % 7), 120 + 37 * i]),
      ]),
    ];
    const numbered = accounts((i) => `${["CO", "WD", "TA"][i % 3]}${101 + i}`);
    expect(fieldsOf(numbered, "客户台账").Acc).toBe("customerId");
    expect(fieldsOf(numbered, "Bookings").Acc).toBe("customerId");
    const named = accounts((i) => company(i).slice(0, 4));
    expect(fieldsOf(named, "客户台账").Acc).not.toBe("customerId");
  });

  it("number something else where no other sheet has them", () => {
    const heads = [list, sales((i) => `XK-${200 + i}`)];
    expect(fieldsOf(heads, "客户台账").户头).not.toBe("customerId");
  });

  it("are no sums, though our own list of values repeats them cent by cent", () => {
    const half = (i: number) => (120_035 + 31_741 * i) / 100;
    const bought = customers(["店名", "老板", "手机", "上半年拿货"], (i) => [
      company(i),
      contact(i),
      mobile(i),
      half(i),
    ]);
    const sums = many.map((i) => [company(i), half(i)]);
    const repeated = (name: string, heading: string) => sheet(name, [["企业名称", heading], ...sums]);
    for (const second of [repeated("客户价值分析", "近12个月净消费"), repeated("往来余额", "余额")])
      expect(fieldsOf([bought, second], "客户台账").上半年拿货).toBe("number");
  });

  it("are not told by what we wrote ourselves", () => {
    const owing = customers(["店名", "老板", "手机", "还欠"], (i) => [
      company(i),
      contact(i),
      mobile(i),
      5100 + 37 * i,
    ]);
    const values = sheet("客户价值分析", [
      ["企业名称", "近12个月净消费"],
      ...many.map((i) => [company(i), 5100 + 37 * i]),
    ]);
    expect(fieldsOf([owing, values], "客户台账").还欠).toBe("number");
  });

  it("give way to a number that its heading names", () => {
    const both = customers(["客户编号", "版号", "客户名称", "手机"], (i) => [
      `C${100 + i}`,
      account(i),
      company(i),
      mobile(i),
    ]);
    const found = fieldsOf([both, sales((i) => account(i % 7))], "客户台账");
    expect(found).toMatchObject({ 客户编号: "customerId" });
    expect(found.版号).not.toBe("customerId");
  });
});

describe("a sure number that no other sheet repeats", () => {
  const key = (i: number) => `0013h000BL${33_845 + i * 7}AYA`;
  const accounts = sheet("Accounts", [
    ["Account Name", "Cust #", "Account ID", "Phone"],
    ...many.map((i) => [`Harbor ${contact(i)} Inc.`, `JS-1${1000 + i * 13}`, key(i), mobile(i)]),
  ]);
  const invoices = (heading: string, id: (i: number) => string) =>
    sheet("Invoices", [
      ["Date", "Num", heading, "Amount"],
      ...many.map((i) => [45_300 + i, 48_000 + i, id(i), 120 + 37 * i]),
    ]);

  it("gives way to the one the invoices are booked by", () => {
    const heads = [accounts, invoices("Cust #", (i) => `JS-1${1000 + (i % 7) * 13}`)];
    expect(fieldsOf(heads, "Accounts")).toMatchObject({ "Cust #": "customerId", "Account ID": "identifier" });
  });

  it("stays where the invoices repeat it as well, or what they repeat is not called the customers' number", () => {
    const own = [accounts, invoices("Account ID", (i) => key(i % 7))];
    expect(fieldsOf(own, "Accounts")).toMatchObject({ "Account ID": "customerId" });
    const other = [accounts, invoices("Tax number", (i) => `JS-1${1000 + (i % 7) * 13}`)];
    expect(fieldsOf(other, "Accounts")).toMatchObject({ "Account ID": "customerId" });
  });
});
