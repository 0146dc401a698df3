import type { CellValue } from "../../../src/core/sheets/cell";
import { company, contact, customers, fieldsOf, many, marks, mobile, pick, sheet, staffOf } from "./invented";

describe("columns no heading explains", () => {
  it("are the owner where the same few people come back from row to row", () => {
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "电话", "片区经理"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          staffOf(i),
        ]),
      ],
      "客户台账",
    );
    expect(found).toMatchObject({ 联系人: "contactName", 片区经理: "owner" });
  });

  it("are the owner under AGENT NAME, and never who carries the goods", () => {
    const carriers = ["MAHAVEER TRANSPORT", "GRO ROADLINES", "MAHIPAL TRANSPORT"];
    const found = fieldsOf(
      [
        customers(["PARTY NAME", "AGENT NAME", "TRANSPORT NAME", "MOBILE", "CITY"], (i) => [
          `Bharath Metal ${i} Ltd`,
          pick(["Ashwin Kumar", "John Mathew", "Vijay Shah"], i),
          pick(carriers, i),
          `98691534${10 + i}`,
          pick(["Chennai", "Kollam"], i),
        ]),
      ],
      "客户台账",
    );
    expect(found).toMatchObject({ "PARTY NAME": "companyName", "AGENT NAME": "owner" });
    expect(found["TRANSPORT NAME"]).not.toBe("owner");
  });

  it("are the day of a deal where they are months before their year", () => {
    const bills = (day: (i: number) => string) =>
      sheet("Abrechnung", [
        ["Monat", "Kunde", "Leistung", "Betrag"],
        ...many.map((i) => [day(i), company(i), "Hausbesuch", `${44 + i},98 €`]),
      ]);
    const months = fieldsOf([bills((i) => `0${1 + (i % 9)}/2020`)], "Abrechnung");
    expect(months).toMatchObject({ role: "transactions", Monat: "dealtOn" });
    const rooms = fieldsOf([bills((i) => `${13 + i}/${100 + i}`)], "Abrechnung");
    expect(rooms.Monat).not.toBe("dealtOn");
  });

  it("are no deals where users of a sheet named for them have a bare id and the day they came", () => {
    const users = (name: string) =>
      sheet(name, [
        ["id", "用户", "昵称", "状态", "审核人", "创建时间", "更新时间"],
        ...many.map((i) => [
          100 + i,
          `wx_${900 + i}`,
          contact(i),
          "待审核",
          staffOf(i),
          45_300 + i,
          45_400 + i,
        ]),
      ]);
    expect(fieldsOf([users("用户数据")], "用户数据").role).not.toBe("transactions");
    expect(fieldsOf([users("申请")], "申请").role).toBe("transactions");
  });

  it("are telephones with their middle hidden, where the heading says so", () => {
    const hidden = (i: number) => `138****${1000 + 37 * i}`;
    const deals = sheet("成交", [
      ["订单号", "客户名称", "电话", "成交日期", "金额"],
      ...many.map((i) => [`D${100 + i}`, company(i), hidden(i), 45_300 + i, 900 + i]),
    ]);
    expect(fieldsOf([deals], "成交")).toMatchObject({ 电话: "phone" });
  });

  it("are no ways to reach somebody where 是 and 否 say whether there are any", () => {
    const reachedBy = (heading: string, cell: (i: number) => string) =>
      fieldsOf(
        [customers(["客户名称", "城市", heading], (i) => [company(i), pick(["苏州", "无锡"], i), cell(i)])],
        "客户台账",
      )[heading];
    expect(reachedBy("有联系方式", (i) => pick(["是", "否", "是"], i))).not.toBe("contactMethod");
    expect(reachedBy("联系方式", mobile)).toBe("contactMethod");
    expect(reachedBy("联系方式", (i) => (i % 4 === 0 ? "无" : mobile(i)))).toBe("contactMethod");
  });

  it("are no marks where the heading counts something", () => {
    const visits = sheet("到店", [
      ["到店日期", "客户名称", "跟进方式", "沟通内容", "到店人数", "打几分"],
      ...many.map((i) => [45_300 + i, company(i), "到店", `看了第${i}款，再考虑`, 1 + (i % 4), 1 + (i % 5)]),
    ]);
    const found = fieldsOf([visits], "到店");
    expect(found.到店人数).not.toBe("satisfaction");
    expect(found).toMatchObject({ 打几分: "satisfaction" });
  });

  it("are dealers in any country's legal form, and their offers are no deals beside the orders", () => {
    const forms = ["S.r.l.", "V.O.F.", "KG", "ApS", "Sp. z o.o.", "NV"];
    const dealer = (i: number) => `Lahn${"abdefghiklmnoprs".charAt(i)}o Techniek ${pick(forms, i)}`;
    const sheets = [
      sheet("Dealers", [
        ["Dealer No.", "Dealer", "Phone", "City"],
        ...many.map((i) => [`D20${100 + i}`, dealer(i), `+31 30 63338${10 + i}`, "Utrecht"]),
      ]),
      sheet("Orders", [
        ["Order No.", "Order Date", "Dealer No.", "Net"],
        ...many.map((i) => [`A22${100 + i}`, 45_300 + i, `D20${100 + i}`, 900 + i]),
      ]),
      sheet("Offers", [
        ["Offer No.", "Offer Date", "Dealer No.", "Net Offer EUR"],
        ...many.map((i) => [`Q22${100 + i}`, 45_200 + i, `D20${100 + i}`, 950 + i]),
      ]),
    ];
    expect(fieldsOf(sheets, "Dealers")).toMatchObject({ role: "customers", Dealer: "companyName" });
    expect(fieldsOf(sheets, "Orders").role).toBe("transactions");
    expect(fieldsOf(sheets, "Offers").role).toBe("null");
  });

  it("are no owner where every name is another, nor where words come back that name nobody", () => {
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "电话", "家庭情况", "介绍的人"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          pick(["稳定", "一般", "困难"], i),
          contact(15 - i),
        ]),
      ],
      "客户台账",
    );
    expect(found.家庭情况).not.toBe("owner");
    expect(found.介绍的人).not.toBe("owner");
  });

  it("are the customer's number where they hold codes of which hardly two are the same", () => {
    const found = fieldsOf(
      [customers(["学号", "学员姓名", "手机"], (i) => [`D2000${10 + i}`, contact(i), mobile(i)])],
      "客户台账",
    );
    expect(found).toMatchObject({ 学号: "customerId" });
  });

  it("are no customer's number where they number goods", () => {
    const found = fieldsOf(
      [customers(["设备编号", "客户名称", "手机"], (i) => [`SN2000${10 + i}`, company(i), mobile(i)])],
      "客户台账",
    );
    expect(found.设备编号).not.toBe("customerId");
  });

  it("are no customer's number where the state gave them: a person has one wherever he is entered", () => {
    const found = fieldsOf(
      [customers(["soc_sec_id", "客户名称", "手机"], (i) => [`70000${10 + i}`, company(i), mobile(i)])],
      "客户台账",
    );
    expect(found.soc_sec_id).toBe("identifier");
  });

  it("say when a customer was entered where a list has one day only, and it is no birthday", () => {
    const list = (heading: string) =>
      fieldsOf(
        [customers(["客户名称", "电话", heading], (i) => [company(i), mobile(i), 44_000 + i * 3])],
        "客户台账",
      )[heading];
    expect(list("入账日")).toBe("registeredOn");
    expect(list("老板生日")).not.toBe("registeredOn");
    expect(list("dob")).not.toBe("registeredOn");
    expect(list("合同到期日")).not.toBe("registeredOn");
  });

  it("are where the customer is, where he uses what he has of us there", () => {
    const layout = (place: string) =>
      customers(["单位", "联系人", "电话", place], (i) => [
        company(i),
        contact(i),
        mobile(i),
        `虎门镇${marks[i]}路${10 + i}号`,
      ]);
    expect(fieldsOf([layout("用车地点")], "客户台账")).toMatchObject({ 用车地点: "address" });
    expect(fieldsOf([layout("设备所在地")], "客户台账")).toMatchObject({ 设备所在地: "address" });
    expect(fieldsOf([layout("供应商所在地")], "客户台账").供应商所在地).not.toBe("address");
  });

  it("name counties where cities stand beside them, and whole places under 城市", () => {
    const towns = ["郓城县", "岱岳区", "章丘区", "巨野县"];
    const beside = fieldsOf(
      [
        customers(["客户名称", "电话", "地市", "所属地方", "区域"], (i) => [
          company(i),
          mobile(i),
          pick(["菏泽市", "泰安市", "济南市", "菏泽市"], i),
          "",
          pick(towns, i),
        ]),
      ],
      "客户台账",
    );
    expect(beside).toMatchObject({ 地市: "city", 区域: "district" });
    const whole = fieldsOf(
      [
        customers(["客户名称", "电话", "城市"], (i) => [
          company(i),
          mobile(i),
          pick(["山东省菏泽市郓城县", "江苏省南京市江宁区"], i),
        ]),
      ],
      "客户台账",
    );
    expect(whole).toMatchObject({ 城市: "region" });
  });

  it("leave the legal representative out where somebody else is the contact", () => {
    const both = fieldsOf(
      [
        customers(["客户名称", "法人", "联系人", "电话"], (i) => [
          company(i),
          contact(15 - i),
          contact(i),
          mobile(i),
        ]),
      ],
      "客户台账",
    );
    expect(both).toMatchObject({ 法人: "text", 联系人: "contactName" });
    const alone = fieldsOf(
      [customers(["客户名称", "法人", "电话"], (i) => [company(i), contact(i), mobile(i)])],
      "客户台账",
    );
    expect(alone).toMatchObject({ 法人: "contactName" });
  });
});

describe("lists of events under headings of one's own", () => {
  const known = customers(["客户代号", "客户名称", "业务员", "电话"], (i) => [
    `LX-00${10 + i}`,
    company(i),
    staffOf(i),
    mobile(i),
  ]);

  it("are told by names, people, days and texts they share with the rest of the book", () => {
    const notes = sheet("随手记", [
      ["日子", "店名", "谁联系的", "怎么联系", "说了啥", "下次"],
      ...many.map((i) => [
        45_000 + i,
        company(i),
        staffOf(i),
        pick(["电话", "微信", "上门拜访"], i),
        `${contact(i)}说第${i}批货的价格还要再谈一谈，约好下周回复`,
        i % 2 === 0 ? 45_100 + i : "",
      ]),
    ]);
    expect(fieldsOf([known, notes], "随手记")).toMatchObject({
      role: "followUps",
      日子: "followedUpAt",
      店名: "companyName",
      谁联系的: "followedUpBy",
      怎么联系: "channel",
      说了啥: "content",
      下次: "nextFollowUpAt",
    });
  });

  it("name their customers by numbers of the same form under the same heading, whatever else it might mean", () => {
    const clients = sheet("Clients", [
      ["Ref", "Client", "Tel", "E-mail"],
      ...many.map((i) => [`ALD2${10 + i}`, `Alder ${i} Ltd`, "020 7159 3000", `a${i}@alder.co.uk`]),
    ]);
    const jobs = sheet("Jobs", [
      ["Ref", "Client", "Job no", "Invoiced", "Net amt"],
      ...many.map((i) => [`ALD5${10 + i}`, `Alder ${20 + i} Ltd`, `J23/30${10 + i}`, 45_000 + i, 1500 + i]),
    ]);
    expect(fieldsOf([clients, jobs], "Jobs")).toMatchObject({
      role: "transactions",
      Ref: "customerId",
      "Job no": "orderId",
      Invoiced: "dealtOn",
      "Net amt": "amount",
    });
  });

  it("do not take numbers that go up from row to row for telephones", () => {
    const slips = sheet("流水", [
      ["日期", "小票号", "店名", "金额"],
      ...many.map((i) => [45_000 + i, `0102-000${10 + i}`, company(i), 100 + i]),
    ]);
    expect(fieldsOf([known, slips], "流水")).toMatchObject({ 小票号: "orderId" });
  });

  it("count the freight where a haulier's list has no other sum, but not beside one", () => {
    const list = (headings: readonly string[], sums: (i: number) => readonly CellValue[]) =>
      sheet("运单", [
        ["运单编号", "日期", "客户名称", ...headings],
        ...many.map((i) => [`YD20230${10 + i}`, 45_000 + i, company(i), ...sums(i)]),
      ]);
    const alone = fieldsOf([known, list(["件数", "运费"], (i) => [i + 1, 1000 + i * 7.5])], "运单");
    expect(alone).toMatchObject({ role: "transactions", 运费: "amount" });
    const beside = fieldsOf([known, list(["运费", "订单金额"], (i) => [20 + i, 1000 + i * 7.5])], "运单");
    expect(beside).toMatchObject({ 订单金额: "amount" });
    expect(beside.运费).not.toBe("amount");
  });

  it("count what the bill comes to, and what of it is taxed only where nothing says the whole", () => {
    const list = (headings: readonly string[], sums: (i: number) => readonly CellValue[]) =>
      sheet("Sales", [
        ["Bill No.", "Bill Date", "Customer", ...headings],
        ...many.map((i) => [`SPD/25-26/00${10 + i}`, 45_000 + i, company(i), ...sums(i)]),
      ]);
    const net = (i: number) => 1000 + i * 10;
    const whole = fieldsOf(
      [known, list(["Taxable", "Bill Amt (Rs.)"], (i) => [net(i), net(i) * 1.18])],
      "Sales",
    );
    expect(whole).toMatchObject({ role: "transactions", "Bill Amt (Rs.)": "amount" });
    expect(whole.Taxable).not.toBe("amount");
    expect(fieldsOf([known, list(["Taxable"], (i) => [net(i)])], "Sales")).toMatchObject({
      Taxable: "amount",
    });
  });

  it("are no deals where they list quotations and the deals have a sheet of their own", () => {
    const quotes = sheet("报价登记", [
      ["报价单号", "日期", "客户名称", "报价合计", "有效期"],
      ...many.map((i) => [`BJ2400${10 + i}`, 45_000 + i, company(i), 1000 + i, "7天"]),
    ]);
    const deals = sheet("合同", [
      ["合同号", "签订日期", "客户名称", "合同额"],
      ...many.map((i) => [`HT2400${10 + i}`, 45_000 + i, company(i), 1000 + i]),
    ]);
    expect(fieldsOf([known, quotes, deals], "报价登记").role).toBe("null");
    expect(fieldsOf([known, quotes, deals], "合同").role).toBe("transactions");
    expect(fieldsOf([known, quotes], "报价登记").role).toBe("transactions");
  });
});

describe("figures that tell persons apart", () => {
  it("are kept where a heading says they are part of a day of birth", () => {
    const found = fieldsOf(
      [customers(["姓名", "手机", "出生年份", "积分"], (i) => [contact(i), mobile(i), 1960 + i, 100 * i])],
      "客户台账",
    );
    expect(found).toMatchObject({ 出生年份: "text", 积分: "number" });
  });
});
