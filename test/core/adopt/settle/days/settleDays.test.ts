import { company, fieldsOf, many, sheet } from "../../invented";

const ledger = (headings: readonly string[], days: (i: number) => readonly number[]) =>
  sheet("登记", [
    ["单号", ...headings, "客户", "金额"],
    ...many.map((i) => [`D${100 + i}`, ...days(i), company(i % 6), 120 + 37 * i]),
  ]);

describe("a day to follow up on", () => {
  const calls = (headings: readonly [string, string]) =>
    fieldsOf(
      [
        sheet("Calls", [
          ["Customer", headings[0], "Channel", "Notes", headings[1]],
          ...many.map((i) => [
            company(i % 6),
            45_300 + i,
            "Phone",
            `Talked of prices, call ${i}`,
            45_310 + i,
          ]),
        ]),
      ],
      "Calls",
    );

  it("is the next one beside that of the call", () => {
    expect(calls(["When", "Follow up on"])).toMatchObject({
      When: "followedUpAt",
      "Follow up on": "nextFollowUpAt",
    });
  });

  it("is that of the call where another is headed as the next", () => {
    expect(calls(["Follow up on", "Next call"])).toMatchObject({
      "Follow up on": "followedUpAt",
      "Next call": "nextFollowUpAt",
    });
  });
});

describe("a day nobody explains beside that of a call", () => {
  const calls = (ahead: (i: number) => string) =>
    fieldsOf(
      [
        sheet("Calls", [
          ["Customer", "Date", "Channel", "Notes", "Again"],
          ...many.map((i) => [
            company(i % 6),
            `${10 + i}-Mar-2024`,
            "Phone",
            `Talked of prices, call ${i}`,
            ahead(i),
          ]),
        ]),
      ],
      "Calls",
    ).Again;

  it("is the next one where it is later in every row, however days are written", () => {
    expect(calls((i) => `${10 + i}-Apr-2024`)).toBe("nextFollowUpAt");
  });

  it("is not where it is earlier", () => {
    expect(calls((i) => `${10 + i}-Feb-2024`)).not.toBe("nextFollowUpAt");
  });
});

describe("the day of a deal nobody heads as one", () => {
  it("is that of its bill or payment, before days no heading explains", () => {
    const bills = ledger(["Bill Date", "Exp."], (i) => [45_300 + i, 46_000 + 30 * i]);
    expect(fieldsOf([bills], "登记")).toMatchObject({ "Bill Date": "dealtOn", "Exp.": "date" });
    const fees = ledger(["收款日", "所属期起"], (i) => [45_300 + i, 45_200 + 30 * i]);
    expect(fieldsOf([fees], "登记")).toMatchObject({ 收款日: "dealtOn", 所属期起: "date" });
  });

  it("is the first that stands before its bill", () => {
    const loads = ledger(["装车", "开票日期"], (i) => [45_300 + i, 45_320 + i]);
    expect(fieldsOf([loads], "登记")).toMatchObject({ 装车: "dealtOn", 开票日期: "invoicedOn" });
  });

  const round = (headings: readonly [string, string], days: (i: number) => readonly (number | string)[]) =>
    sheet("Round", [
      ["Slip no", headings[0], "Customer", "Total", headings[1]],
      ...many.map((i) => {
        const [out = "", paid = ""] = days(i);
        return [`S${100 + i}`, out, company(i % 6), 120 + 37 * i, paid];
      }),
    ]);

  it("is when the goods went out, where no more rows say when they were paid", () => {
    const delivered = round(["Delivered", "Paid on"], (i) => [45_300 + i, i < 3 ? "" : 45_320 + i]);
    expect(fieldsOf([delivered], "Round")).toMatchObject({ Delivered: "dealtOn", "Paid on": "paidOn" });
    const settled = round(["Delivered", "Paid"], (i) => [45_300 + i, 45_320 + i]);
    expect(fieldsOf([settled], "Round")).toMatchObject({ Delivered: "dealtOn", Paid: "date" });
  });

  it("is that of the payment where fewer rows say when the goods went out, or they may be still to come", () => {
    const scarce = round(["Delivered", "Paid on"], (i) => [i < 3 ? "" : 45_320 + i, 45_300 + i]);
    expect(fieldsOf([scarce], "Round")["Paid on"]).toBe("dealtOn");
    const due = round(["Delivery", "Paid on"], (i) => [45_340 + i, 45_300 + i]);
    expect(fieldsOf([due], "Round")["Paid on"]).toBe("dealtOn");
  });

  it("is no day of shipping, which Membership date is none of", () => {
    const shops = (heading: string) =>
      sheet("Customers", [
        ["Customer", "Phone", heading],
        ...many.map((i) => [company(i), `138001380${10 + i}`, 45_300 + i]),
      ]);
    expect(fieldsOf([shops("Membership date")], "Customers")).toMatchObject({
      "Membership date": "registeredOn",
    });
    expect(fieldsOf([shops("Shipdate")], "Customers")).toMatchObject({ Shipdate: "date" });
  });

  it("leaves the days of bills and payments where one is headed as the deal's", () => {
    const orders = ledger(["收款日", "下单日期"], (i) => [45_320 + i, 45_300 + i]);
    expect(fieldsOf([orders], "登记")).toMatchObject({ 收款日: "paidOn", 下单日期: "dealtOn" });
  });
});

describe("since when", () => {
  const list = (headings: readonly string[]) =>
    fieldsOf(
      [
        sheet("Customers", [
          ["Customer", "Phone", ...headings],
          ...many.map((i) => [
            company(i),
            `138001380${10 + i}`,
            ...headings.map((_, at) => 41_300 + 90 * i + at),
          ]),
        ]),
      ],
      "Customers",
    ).Since;

  it("a firm is there, beside the day of its entry", () => {
    expect(list(["Since", "Date Added"])).toBe("foundedOn");
  });

  it("a customer is one, where nothing else says so or its founding is known", () => {
    expect(list(["Since"])).toBe("registeredOn");
    expect(list(["Since", "Date Added", "Year founded"])).toBe("date");
  });
});

describe("a plan that is a day", () => {
  const talks = [
    "谈了样品",
    "谈了报价",
    "谈了交期",
    "谈了账期",
    "谈了验货",
    "谈了合同",
    "谈了售后",
    "谈了扩产",
  ];
  const visits = (heading: string, cell: (i: number) => number | string) =>
    sheet("拜访", [
      ["拜访日期", "客户名称", "拜访人", "拜访内容", heading],
      ...many.map((i) => [
        45_300 + i,
        company(i % 6),
        i % 2 > 0 ? "张明" : "李华",
        talks[i % 8] ?? "",
        cell(i),
      ]),
    ]);
  const planOf = (heading: string, cell: (i: number) => number | string) =>
    fieldsOf([visits(heading, cell)], "拜访")[heading];

  it("is the next one, after that of the visit", () => {
    expect(planOf("跟进计划", (i) => 45_310 + i)).toBe("nextFollowUpAt");
    expect(planOf("Next step", (i) => 45_310 + i)).toBe("nextFollowUpAt");
  });

  it("is a plan where it says what is to be done, and nothing known where its days lie before the visit", () => {
    expect(planOf("跟进计划", (i) => `再${talks[(i + 3) % 8] ?? ""}`)).toBe("nextStep");
    expect(planOf("跟进计划", (i) => 45_290 + i)).not.toBe("nextFollowUpAt");
  });
});
