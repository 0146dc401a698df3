import { openChildLinks } from "../../../../src/core/dedupe/merge/childLinks";
import { mergeChanges } from "../../../../src/core/dedupe/merge/mergeChanges";
import { mergeLogRows } from "../../../../src/core/dedupe/merge/mergeLog";
import { planMerge } from "../../../../src/core/dedupe/merge/survivorship";
import { unitedCell } from "../../../../src/core/dedupe/merge/unitedCell";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { customersOf, type Heading, headedTable, type Row, tableOf } from "../customerTable";

const rows: readonly Row[] = [
  {
    customerId: "C1",
    companyName: "腾云电子",
    phone: "13911112223",
    contactName: "王总",
    note: "老客户，重要",
  },
  {
    customerId: "C2",
    companyName: "深圳市腾云电子有限公司",
    phone: "139-1111-2223；0755-26001234",
    contactName: "王强",
    email: "li@tengyun.cn",
    foundedOn: "2010-05-01",
    note: "展会认识",
  },
  { customerId: "C3", companyName: "深圳腾云电子有限公司", foundedOn: "2009-05-01" },
];
const customers = customersOf(rows);
const followUps = tableOf(
  [
    { customerId: "C1", content: "一" },
    { customerId: "C1", content: "二" },
    { customerId: "C2", content: "三" },
    { companyName: "深圳腾云电子有限公司", content: "四" },
  ],
  ["customerId", "companyName", "content"],
  "followUps",
);
const transactions = tableOf(
  [{ orderId: "D1", customerId: "C3" }],
  ["orderId", "customerId"],
  "transactions",
);
const links = openChildLinks({ customers, followUps, transactions });
const plan = planMerge(customers, links, [0, 1, 2]);

const united = (cells: readonly CellValue[]): CellValue => unitedCell(cells, "；");

describe("who survives a merge", () => {
  it("is the row with most follow-ups and transactions", () => {
    expect(plan.survivor).toBe(0);
    expect([...plan.losers].sort()).toEqual([1, 2]);
  });

  it("is the row the user picked, and dropped rows stay out", () => {
    expect(planMerge(customers, links, [0, 1, 2], { survivor: 2, dropped: [1] })).toMatchObject({
      survivor: 2,
      losers: [0],
    });
  });

  it("is the fuller row where nothing hangs on either", () => {
    const none = openChildLinks({ customers, followUps: tableOf([], []), transactions: tableOf([], []) });
    expect(planMerge(customers, none, [0, 1]).survivor).toBe(1);
  });
});

describe("the merged values", () => {
  it("follow the rule of each field", () => {
    expect(plan.values).toMatchObject({
      customerId: "C1",
      companyName: "深圳市腾云电子有限公司",
      contactName: "王强",
      email: "li@tengyun.cn",
      phone: "139-1111-2223；0755-26001234",
      foundedOn: "2009-05-01",
      note: "老客户，重要; C2: 展会认识",
    });
    expect(plan.aliases).toEqual(["腾云电子", "深圳腾云电子有限公司"]);
  });

  it("take no name for longer because a blank slipped into it", () => {
    const spaced = customersOf([
      { customerId: "C1", companyName: "北京中达仪器仪表有限公司" },
      { customerId: "C2", companyName: "北京中达仪器 仪表有限公司" },
    ]);
    const none = openChildLinks({
      customers: spaced,
      followUps: tableOf([], []),
      transactions: tableOf([], []),
    });
    expect(planMerge(spaced, none, [0, 1]).values.companyName).toBe("北京中达仪器仪表有限公司");
  });

  it("take of names equally long the one most rows bear, else the survivor's", () => {
    const nameOf = (...names: readonly string[]) => {
      const table = customersOf(names.map((companyName, i) => ({ customerId: `C${i}`, companyName })));
      const none = openChildLinks({
        customers: table,
        followUps: tableOf([], []),
        transactions: tableOf([], []),
      });
      return planMerge(table, none, [...names.keys()]).values.companyName;
    };
    expect(nameOf("海西花工建筑有限公司", "海西化工建筑有限公司", "海西化工建筑有限公司")).toBe(
      "海西化工建筑有限公司",
    );
    expect(nameOf("海西花工建筑有限公司", "海西化工建筑有限公司")).toBe("海西花工建筑有限公司");
    expect(nameOf("海西化工建筑", "海西化工建筑", "海西化工建筑有限公司")).toBe("海西化工建筑有限公司");
  });

  it("give way to what the user typed", () => {
    expect(planMerge(customers, links, [0, 1], { values: { phone: "400-800-1234" } }).values.phone).toBe(
      "400-800-1234",
    );
  });
});

describe("the united cell", () => {
  it("has every entry once and leaves a cell alone that has them all", () => {
    expect(united([13_911_112_223, "+86 139 1111 2223"])).toBe(13_911_112_223);
    expect(united(["13911112223", "0755-26001234"])).toBe("13911112223；0755-26001234");
    expect(united(["13911112223 13822223334", "13822223334"])).toBe("13911112223 13822223334");
    expect(united(["", ""])).toBe("");
  });

  it("keeps one of a landline with and without its area code, and no word for none beside a number", () => {
    expect(united(["79090192", "0724-79090192"])).toBe("0724-79090192");
    expect(united(["无", "13391993112"])).toBe("13391993112");
    expect(united(["79090192；暂无", "0724-79090192；13391993112"])).toBe("0724-79090192；13391993112");
  });

  it("leaves out an address mistyped that another cell has right, and keeps it where none has", () => {
    expect(united(["li#qq.com", "li@qq.com"])).toBe("li@qq.com");
    expect(united(["li@qq.com", "li@qq.con；wang@163.com"])).toBe("li@qq.com；wang@163.com");
    expect(united(["li@qq.con", "wang@163.com"])).toBe("li@qq.con；wang@163.com");
    expect(united(["li@qq.con", "li@qq.con"])).toBe("li@qq.con");
  });

  it("leaves out a number mistyped that another cell has right, and keeps it where none has or both are numbers", () => {
    expect(united(["1391111222", "13911112223"])).toBe("13911112223");
    expect(united(["1391111222O", "13911112223"])).toBe("13911112223");
    expect(united(["13911112223", "139111122233；0755-26001234"])).toBe("13911112223；0755-26001234");
    expect(united(["1391111222", "13822223334"])).toBe("1391111222；13822223334");
    expect(united(["1391111222", "1391111222"])).toBe("1391111222");
    expect(united(["13911112223", "13911112224"])).toBe("13911112223；13911112224");
  });

  it("has a number in the form most of its column is written in, and as it was where none is more usual", () => {
    const usual = (entry: string) => (/^\d+$/.test(entry) ? 9 : 1);
    expect(unitedCell(["193 0742 7520", "19307427520"], "；", usual)).toBe("19307427520");
    expect(unitedCell(["19307427520", "193 0742 7520"], "；", usual)).toBe("19307427520");
    expect(unitedCell(["193 0742 7520；13822223334", "19307427520"], "；", usual)).toBe(
      "19307427520；13822223334",
    );
    expect(united(["193 0742 7520", "19307427520"])).toBe("193 0742 7520");
    expect(unitedCell(["193-0742-7520", "193 0742 7520"], "；", usual)).toBe("193-0742-7520");
  });

  it("takes the form from the column, by field: a team that writes spaces keeps them", () => {
    const kept = (others: readonly string[], field: "mobile" | "wechat" = "mobile") => {
      const cells = ["193 0742 7520", "19307427520", ...others].map((phone, i) => [`公司${i}`, phone]);
      const headings: readonly Heading[] = [
        ["客户", "companyName"],
        ["电话", field],
      ];
      const table = headedTable(headings, cells);
      const none = openChildLinks({
        customers: table,
        followUps: tableOf([], []),
        transactions: tableOf([], []),
      });
      return planMerge(table, none, [0, 1], { survivor: 0 }).values[field];
    };
    expect(kept(["13822223334", "13822223335"])).toBe("19307427520");
    expect(kept(["138 2222 3334", "138 2222 3335"])).toBe("193 0742 7520");
    expect(kept(["0755-26001234"])).toBe("193 0742 7520");
    expect(kept(["13822223334", "13822223335"], "wechat")).toBe("193 0742 7520");
  });

  it("parts its entries as the list is headed", () => {
    const phones = (heading: string) => {
      const cells = [
        ["Acme Ltd", "13911112223", "", "VIP"],
        ["Acme Limited", "13822223334", "", "North"],
      ];
      const headings: readonly Heading[] = [
        [heading, "companyName"],
        ["Tel", "phone"],
        ["E-mail", "email"],
        ["Tags", "tags"],
      ];
      const table = headedTable(headings, cells);
      const none = openChildLinks({
        customers: table,
        followUps: tableOf([], []),
        transactions: tableOf([], []),
      });
      const { phone, tags } = planMerge(table, none, [0, 1]).values;
      return [phone, tags];
    };
    expect(phones("Customer")).toEqual(["13911112223; 13822223334", "VIP; North"]);
    expect(phones("客户")).toEqual(["13911112223；13822223334", "VIP；North"]);
  });

  it("keeps a local number no other entry holds, and a word for none where nothing else is said", () => {
    expect(united(["7909019", "0755-26001234"])).toBe("7909019；0755-26001234");
    // The end of a mobile is nobody's landline.
    expect(united(["11112223", "13911112223"])).toBe("11112223；13911112223");
    expect(united(["", "无"])).toBe("无");
  });
});

describe("the changes of a merge", () => {
  const changes = mergeChanges(customers, links, plan);

  it("set the survivor's cells, point the children to it and remove the merged rows last", () => {
    const kinds = changes.map(({ kind }) => kind);
    expect(kinds.lastIndexOf("set-cell")).toBeLessThan(kinds.indexOf("remove-row"));
    expect(
      changes
        .filter(({ kind }) => kind === "remove-row")
        .map((change) => "row" in change && change.row.key?.value),
    ).toEqual(plan.losers.map((row) => rows[row]?.customerId));
    expect(changes).toContainEqual(
      expect.objectContaining({ field: "companyName", before: "腾云电子", after: "深圳市腾云电子有限公司" }),
    );
  });

  it("rewrite the ids of the losers' children and leave the survivor's alone", () => {
    const children = changes.filter(
      (change) => change.kind === "set-cell" && change.row.sheet !== "customers",
    );
    expect(children).toHaveLength(3);
    for (const child of [
      expect.objectContaining({ field: "customerId", before: "C2", after: "C1" }),
      expect.objectContaining({ field: "customerId", before: "C3", after: "C1" }),
      expect.objectContaining({
        field: "companyName",
        before: "深圳腾云电子有限公司",
        after: "深圳市腾云电子有限公司",
      }),
    ])
      expect(children).toContainEqual(child);
  });

  it("write nothing where nothing changes", () => {
    const twins = customersOf([{ companyName: "甲乙有限公司" }, { companyName: "甲乙有限公司" }]);
    const none = openChildLinks({
      customers: twins,
      followUps: tableOf([], []),
      transactions: tableOf([], []),
    });
    expect(mergeChanges(twins, none, planMerge(twins, none, [0, 1])).map(({ kind }) => kind)).toEqual([
      "remove-row",
    ]);
  });
});

describe("the merge log", () => {
  it("keeps every value of the rows that go", () => {
    const log = mergeLogRows(customers, plan, "电话相同", 45_000);
    expect(log).toHaveLength(2);
    expect(log.find(({ mergedId }) => mergedId === "C2")).toMatchObject({
      survivorId: "C1",
      mergedName: "深圳市腾云电子有限公司",
      mergedFrom: "customers 3",
      evidence: "电话相同",
      mergedOn: 45_000,
      mergedValues: expect.stringContaining("email=li@tengyun.cn"),
    });
  });
});

describe("deals that only an e-mail address ties to a merged customer", () => {
  const list = customersOf([
    { customerId: "C1", companyName: "腾云电子", email: "a@tengyun.example", phone: "13911112223" },
    { customerId: "C2", companyName: "深圳腾云电子", email: "b@tengyun.example" },
  ]);
  const deals = tableOf(
    [
      { orderId: "D1", email: "a@tengyun.example" },
      { orderId: "D2", email: "b@tengyun.example" },
    ],
    ["orderId", "customerId", "companyName", "email"],
    "transactions",
  );
  const own = openChildLinks({ customers: list, followUps: tableOf([], []), transactions: deals });
  const merged = planMerge(list, own, [0, 1], { survivor: 0 });

  it("get the id of the one that stays, as the address may leave with the other; its own are left as they are", () => {
    const changes = mergeChanges(list, own, merged).flatMap((change) =>
      change.kind === "set-cell" && change.field === "customerId" ? [[change.row.hint, change.after]] : [],
    );
    expect(changes).toEqual([[3, "C1"]]);
  });
});

describe("rows of sheets that hold none of our records", () => {
  const none = { followUps: tableOf([], []), transactions: tableOf([], []) };
  const related = (table: ReturnType<typeof tableOf>) => ({ ...table, related: true as const });
  const people = related(
    tableOf(
      [
        { customerId: "C3", companyName: "深圳腾云电子有限公司", contactName: "王强" },
        { customerId: "C3", companyName: "深圳腾云电子有限公司", contactName: "孙会计" },
        { customerId: "C9", companyName: "谁也不是", contactName: "周工" },
      ],
      ["customerId", "companyName", "contactName"],
      "transactions",
    ),
  );
  const written = (table: ReturnType<typeof related>, survivor?: number) => {
    const beside = openChildLinks({ customers, ...none, related: [table] });
    const merge = planMerge(customers, beside, [0, 1, 2], survivor === undefined ? {} : { survivor });
    const cells = mergeChanges(customers, beside, merge).flatMap((change) =>
      change.kind === "set-cell" && change.row.sheet === "transactions"
        ? [[change.row.hint, change.field, change.after]]
        : [],
    );
    return { survivor: merge.survivor, cells };
  };

  it("follow the customer that stays, by id and by name", () => {
    expect(written(people, 1).cells).toEqual([
      [2, "customerId", "C2"],
      [2, "companyName", "深圳市腾云电子有限公司"],
      [3, "customerId", "C2"],
      [3, "companyName", "深圳市腾云电子有限公司"],
    ]);
  });

  it("tell who stays, where nothing was bought or spoken of", () => {
    expect(written(people).survivor).toBe(2);
  });

  it("are left alone where only a telephone ties them to a customer", () => {
    const phones = tableOf(
      [{ phone: "13911112223", companyName: "" }],
      ["companyName", "phone"],
      "transactions",
    );
    expect(written(related(phones), 1).cells).toEqual([]);
  });
});
