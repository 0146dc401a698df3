import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { contacts } from "../../../src/core/sheets/standard/contacts";
import { customers } from "../../../src/core/sheets/standard/customers";
import { followUps } from "../../../src/core/sheets/standard/followUps";
import { transactions } from "../../../src/core/sheets/standard/transactions";
import { serialOf } from "../../../src/core/values/dates/serialDay";
import { addedTo, everything, grid, headOfStandard, importOf, type Rows, standardGrid } from "./importOf";

/** The rows a list of customers becomes. */
function customerRows(rows: Rows) {
  const list = grid("老客户", rows);
  const { analysis, preview, doubts } = importOf(
    [list],
    [{ sheet: "老客户", role: "customers", headerRow: 1 }],
  );
  const summary = preview();
  return { rows: addedTo(analysis.importPatch(), customers), summary, doubts: doubts() };
}

describe("a row of customers on its way into the standard sheet", () => {
  it("puts every part of a mixed contact cell under its own kind", () => {
    const { rows, doubts } = customerRows([
      ["公司名称", "联系方式"],
      ["甲公司", "138-0013-8000 / 0755-26001234；sales@example.com 微信：abc_12345 QQ:2556739271"],
    ]);
    expect(rows[0]).toMatchObject({
      手机: "13800138000",
      固定电话: "0755-26001234",
      邮箱: "sales@example.com",
      微信: "abc_12345",
    });
    expect(rows[0]?.备注).toContain("2556739271");
    expect(doubts).toEqual([]);
  });

  it("keeps a second number and the name beside a number in 备注", () => {
    const { rows } = customerRows([
      ["公司名称", "联系电话"],
      ["甲公司", "13800138000、13900139000"],
      ["乙公司", "13700137000（张经理）"],
    ]);
    expect(rows[0]).toMatchObject({ 手机: "13800138000", 备注: "联系电话：13900139000" });
    expect(rows[1]).toMatchObject({ 手机: "13700137000", 备注: "联系电话：13700137000（张经理）" });
  });

  it("splits an address, and reads 省, 市 and 区县 of separate columns as one place", () => {
    const { rows } = customerRows([
      ["公司名称", "地址"],
      ["甲公司", "广东省深圳市南山区科技园路5号"],
    ]);
    expect(rows[0]).toMatchObject({ 省: "广东省", 市: "深圳市", 区县: "南山区", 详细地址: "科技园路5号" });
    const parted = customerRows([
      ["公司名称", "省", "市", "区县", "地址"],
      ["乙公司", "广东", "深圳", "南山", "科技园路5号"],
    ]);
    expect(parted.rows[0]).toMatchObject({
      省: "广东省",
      市: "深圳市",
      区县: "南山区",
      详细地址: "科技园路5号",
    });
  });

  it("keeps what it cannot read as it is and lists it with its cell and its reason", () => {
    const { rows, doubts } = customerRows([
      ["公司名称", "联系电话", "成立时间", "所属行业", "地区"],
      ["甲公司", "1380000", "十多年", "外星产业", "火星市"],
    ]);
    expect(rows[0]).toMatchObject({
      手机: "1380000",
      成立时间: "十多年",
      所属行业: "外星产业",
      备注: "地区：火星市",
    });
    expect(doubts.map(({ column, row, kind }) => `${column}${row} ${kind}`).sort()).toEqual([
      "B2 unreadable",
      "C2 unreadable",
      "D2 unreadable",
      "E2 unreadable",
    ]);
    expect(doubts.find(({ column }) => column === "B")).toMatchObject({
      reason: "位数不足（7 位）",
      kept: "手机",
    });
  });

  it("carries columns the standard sheet does not have to 备注 and leaves mere row numbers behind", () => {
    const { rows, summary } = customerRows([
      ["序号", "公司名称", "传真", "开票信息"],
      [1, "甲公司", "0755-1234567", "工行 001"],
      [2, "乙公司", "", ""],
      [3, "丙公司", "", ""],
    ]);
    expect(rows[0]?.备注).toBe("传真：0755-1234567；开票信息：工行 001");
    expect(rows[1]?.备注).toBe("");
    expect(
      summary.carried.filter(({ goes }) => goes !== "to-note").map(({ column, count }) => [column, count]),
    ).toEqual([["A", 3]]);
  });

  it("issues ids where the source has none and keeps those it has", () => {
    const { rows, summary } = customerRows([
      ["客户编号", "公司名称"],
      ["C20240930007", "甲公司"],
      ["", "乙公司"],
      ["暂无", "丙公司"],
    ]);
    expect(rows.map((row) => row.客户编号)).toEqual(["C20240930007", "C20240930008", "C20240930009"]);
    expect(rows[2]?.备注).toBe("客户编号：暂无");
    expect(summary.targets[0]).toMatchObject({ role: "customers", rows: 3, issued: 2 });
  });

  it("makes one name of 姓 and 名, or of first and last name, whether the customer is a company or a person", () => {
    const { rows } = customerRows([
      ["First Name", "Last Name", "Company", "Email"],
      ["Anna", "Lee", "Acme Ltd", "anna@acme.example"],
      ["", "Wong", "Beta Ltd", ""],
      ["娜娜", "欧阳", "甲公司", ""],
    ]);
    expect(rows.map((row) => row.联系人)).toEqual(["Anna Lee", "Wong", "欧阳娜娜"]);
    expect(rows.map((row) => row.企业名称)).toEqual(["Acme Ltd", "Beta Ltd", "甲公司"]);
    expect(rows.map((row) => row.备注)).toEqual(["", "", ""]);
    const persons = customerRows([
      ["姓", "名", "手机"],
      ["王", "小明", "13800138000"],
    ]);
    expect(persons.rows[0]).toMatchObject({ 企业名称: "王小明", 手机: "13800138000" });
  });

  it("leaves the parts of a name alone where the whole one stands beside them", () => {
    const { rows } = customerRows([
      ["Contact", "First Name", "Last Name", "Company", "Email"],
      ["Dr Anna Lee", "Anna", "Lee", "Acme Ltd", "anna@acme.example"],
    ]);
    expect(rows[0]?.联系人).toBe("Dr Anna Lee");
    expect(rows[0]?.备注).toContain("Anna");
  });

  it("takes the person for the customer where customers are persons", () => {
    const { rows } = customerRows([
      ["姓名", "手机"],
      ["王小明", "13800138000"],
      ["李四", "13900139000"],
    ]);
    expect(rows.map((row) => row.企业名称)).toEqual(["王小明", "李四"]);
  });
});

const ledger = grid("客户", [
  ["编号", "公司名称"],
  ["K1", "甲公司"],
  ["K2", "乙公司"],
  ["K3", "乙公司"],
]);
const chosen = [
  { sheet: "客户", role: "customers", headerRow: 1 },
  { sheet: "订单", role: "transactions", headerRow: 1 },
] as const;

function orderRows(rows: Rows) {
  const orders = grid("订单", rows);
  const { analysis, preview, doubts } = importOf([ledger, orders], chosen);
  preview();
  return { rows: addedTo(analysis.importPatch(), transactions), doubts: doubts() };
}

describe("a deal on its way into the standard sheet", () => {
  it("finds its customer by id or by a name that only one has, and lists the others", () => {
    const { rows, doubts } = orderRows([
      ["客户编号", "公司名称", "订单日期", "金额"],
      ["k1", "甲公司", "2024-05-01", 100],
      ["", "甲 公司", "2024-05-01", 100],
      ["K9", "甲公司", "2024-05-01", 100],
      ["", "乙公司", "2024-05-01", 100],
      ["", "丁公司", "2024-05-01", 100],
    ]);
    expect(rows.map((row) => row.客户编号)).toEqual(["K1", "K1", "K1", "", ""]);
    expect(rows[2]?.备注).toBe("客户编号：K9");
    expect(rows[4]?.备注).toBe("公司名称：丁公司");
    expect(doubts.map(({ row, kind }) => [row, kind])).toEqual([
      [4, "unknown-id"],
      [5, "several-customers"],
      [6, "unknown-customer"],
    ]);
  });

  it("keeps a name that the sheet will not show, where two customers share an id", () => {
    const shared = grid("客户", [
      ["编号", "公司名称"],
      ["K1", "甲公司"],
      ["K1", "丙公司"],
    ]);
    const orders = grid("订单", [
      ["公司名称", "订单日期", "金额"],
      ["丙公司", "2024-05-01", 100],
    ]);
    const { analysis, preview } = importOf([shared, orders], chosen);
    preview();
    const [row] = addedTo(analysis.importPatch(), transactions);
    expect(row).toMatchObject({ 客户编号: "K1", 备注: "公司名称：丙公司" });
  });

  it("keeps whole in 备注 what only a customer's row takes apart", () => {
    const { rows } = orderRows([
      ["公司名称", "订单日期", "金额", "收货地址", "联系电话"],
      ["甲公司", "2024-05-01", 100, "广东省深圳市南山区科技园路5号", "13800138000"],
    ]);
    expect(rows[0]?.备注).toContain("广东省深圳市南山区科技园路5号");
    expect(rows[0]?.备注).toContain("13800138000");
    expect(rows[0]?.备注).not.toContain("地址：广东省；");
  });

  it("reads money with units and another currency, and takes negative sums of an untyped list for refunds", () => {
    const { rows } = orderRows([
      ["公司名称", "订单日期", "金额（万元）"],
      ["甲公司", "2024年5月1日", "1.2"],
      ["甲公司", 45414, "12000元"],
      ["甲公司", "2024.5.3", "USD 500"],
      ["甲公司", "2024/5/4", -1],
    ]);
    const may = serialOf(2024, 5, 1) ?? 0;
    expect(rows.map((row) => row.金额)).toEqual([12_000, 12_000, 5_000_000, -10_000]);
    expect(rows[2]?.币种).toBe("美元");
    expect(rows.map((row) => row.交易日期)).toEqual([may, may + 1, may + 2, may + 3]);
    expect(rows.map((row) => row.交易类型)).toEqual(["购买", "购买", "购买", "退款"]);
  });
});

describe("what is asked", () => {
  it("asks for the order of days once for the column, and holds to the answer", () => {
    const orders = grid("订单", [
      ["公司名称", "订单日期", "金额", "类型"],
      ["甲公司", "2/3/2024", 1, "购买"],
      ["甲公司", "4/5/2024", 1, "购买"],
    ]);
    const { analysis, preview, doubts } = importOf([ledger, orders], chosen);
    const [question] = preview().questions;
    expect(question).toMatchObject({
      kind: "date-order",
      column: "B",
      count: 2,
      sample: "2/3/2024",
      answer: null,
    });
    expect(doubts().map(({ kind }) => kind)).toEqual(["ambiguous", "ambiguous"]);
    const answered = preview({ sheets: null, answers: { [question?.id ?? ""]: "dmy" } });
    expect(answered.questions).toHaveLength(1);
    expect(doubts()).toEqual([]);
    const rows = addedTo(analysis.importPatch(), transactions);
    expect(rows.map((row) => row.交易日期)).toEqual([serialOf(2024, 3, 2), serialOf(2024, 5, 4)]);
  });

  it("does not ask where the column itself proves the order", () => {
    const orders = grid("订单", [
      ["公司名称", "订单日期", "金额", "类型"],
      ["甲公司", "2/3/2024", 1, "购买"],
      ["甲公司", "25/5/2024", 1, "购买"],
    ]);
    expect(importOf([ledger, orders], chosen).preview().questions).toEqual([]);
  });

  it("asks which 朝阳 is meant, once for all its cells", () => {
    const list = grid("老客户", [
      ["公司名称", "所在地区"],
      ["甲公司", "朝阳区"],
      ["乙公司", "朝阳区"],
    ]);
    const { analysis, preview } = importOf([list], [{ sheet: "老客户", role: "customers", headerRow: 1 }]);
    const [question, ...others] = preview().questions;
    expect(others).toEqual([]);
    expect(question?.count).toBe(2);
    const beijing = question?.options.find(({ label }) => label.startsWith("北京"));
    preview({ sheets: null, answers: { [question?.id ?? ""]: beijing?.id ?? "" } });
    const rows = addedTo(analysis.importPatch(), customers);
    expect(rows.map((row) => [row.省, row.区县])).toEqual([
      ["北京市", "朝阳区"],
      ["北京市", "朝阳区"],
    ]);
  });
});

describe("a list of people", () => {
  const people = grid("通讯录", [
    ["公司名称", "联系人", "职务", "手机"],
    ["甲公司", "张三", "采购", "13800138000"],
    ["甲公司", "李四", "财务", "13900139000"],
  ]);
  const asCustomers = { sheet: "通讯录", role: "customers", headerRow: 1 } as const;

  it("goes to 联系人 where its customers stand in another list, each under its id", () => {
    const { analysis, preview } = importOf([ledger, people], [chosen[0], asCustomers]);
    expect(preview().targets.map(({ role, rows }) => [role, rows])).toEqual([
      ["customers", 3],
      ["contacts", 2],
    ]);
    expect(addedTo(analysis.importPatch(), contacts)).toMatchObject([
      { 客户编号: "K1", 联系人: "张三", 职位: "采购", 手机: "13800138000" },
      { 客户编号: "K1", 联系人: "李四", 职位: "财务", 手机: "13900139000" },
    ]);
  });

  it("is a list of customers where nobody else names them", () => {
    const { preview } = importOf([people], [asCustomers]);
    expect(preview().targets.map(({ role, rows }) => [role, rows])).toEqual([["customers", 2]]);
  });
});

describe("importing again", () => {
  const rows: Rows = [
    ["公司名称", "手机"],
    ["甲公司", "13800138000"],
    ["乙公司", "13900139000"],
  ];
  /** The standard sheet after these rows were imported. */
  function after(first: Rows) {
    const { analysis, preview } = importOf(
      [grid("老客户", first)],
      [{ sheet: "老客户", role: "customers", headerRow: 1 }],
    );
    preview();
    const added = addedTo(analysis.importPatch(), customers);
    const headings = Object.keys(added[0] ?? {});
    const body = added.map((row) => headings.map((heading) => row[heading] ?? ""));
    const empty = standardGrid(customers, body, ["来源行"]);
    return [
      { ...empty, rows: [...empty.rows.slice(0, 3), headings, ...body] },
      standardGrid(followUps),
      standardGrid(transactions),
    ];
  }
  const again = (first: Rows, second: Rows) => {
    const { preview } = importOf(
      [grid("老客户", second)],
      [{ sheet: "老客户", role: "customers", headerRow: 1 }],
      after(first),
    );
    const [sheet] = preview(everything).sheets;
    return { added: sheet?.added, known: sheet?.known, changed: sheet?.changed };
  };

  it("adds nothing where nothing is new, also after the source was sorted", () => {
    const [headings = [], first = [], second = []] = rows;
    expect(again(rows, rows)).toEqual({ added: 0, known: 2, changed: 0 });
    expect(again(rows, [headings, second, first])).toEqual({ added: 0, known: 2, changed: 0 });
  });

  it("adds only rows that came since, and leaves alone what was edited on the source", () => {
    const [headings = [], first = [], second = []] = rows;
    expect(again(rows, [headings, ["丙公司", "13700137000"], first, second])).toEqual({
      added: 1,
      known: 2,
      changed: 0,
    });
    expect(again(rows, [headings, first, ["乙公司", "13900139111"]])).toEqual({
      added: 0,
      known: 1,
      changed: 1,
    });
  });
});

describe("a workbook without standard sheets", () => {
  it("says so and writes nothing", () => {
    const { analysis, preview } = importOf([ledger], chosen, []);
    expect(preview().targets).toEqual([
      {
        role: "customers",
        sheet: null,
        adopted: false,
        rows: 3,
        newColumns: [],
        left: [],
        leftRows: 0,
        notesCome: false,
        issued: 0,
        named: 0,
      },
    ]);
    expect(analysis.importPatch().changes).toEqual([]);
  });
});

describe("a standard sheet that rows were imported to", () => {
  it("is read without taking 来源行 for anything of the customer's", () => {
    for (const spec of [customers, followUps, transactions]) {
      const width = standardGrid(spec).rows[3]?.length ?? 0;
      const rows = ["1", "2", "3"].map((id) => [
        `C2024010100${id}`,
        ...Array.from({ length: width - 1 }, () => ""),
        `客户名录!${id} #3fa9c07b`,
      ]);
      const head = headOfStandard(spec, standardGrid(spec, rows, ["来源行"]));
      const [mapping] = recogniseSheets([head]);
      expect(mapping?.columns.find(({ heading }) => heading === "来源行")?.field).toBeNull();
    }
  });
});
