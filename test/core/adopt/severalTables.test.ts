import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { openBook } from "../../../src/core/analysis/book/openBook";
import type { CellValue } from "../../../src/core/sheets/cell";
import { columnOf } from "../../../src/core/tables/table";

type Rows = readonly (readonly CellValue[])[];

const customers: Rows = [
  ["客户编号", "客户名称", "联系人", "手机"],
  ["C001", "杭州云杉科技有限公司", "李明", "13857121234"],
  ["C002", "宁波远帆食品有限公司", "张伟", "13957121239"],
  ["C003", "温州明衡贸易有限公司", "王芳", "13757121230"],
  ["C004", "绍兴瑞丰纺织有限公司", "赵强", "13657121231"],
];
const orders: Rows = [
  ["订单号", "客户名称", "交易日期", "金额"],
  ["D001", "杭州云杉科技有限公司", 45352, 1200],
  ["D002", "宁波远帆食品有限公司", 45356, 3400],
  ["D003", "杭州云杉科技有限公司", 45359, 560],
  ["D004", "温州明衡贸易有限公司", 45360, 7800],
  ["D005", "宁波远帆食品有限公司", 45383, 450],
  ["D006", "绍兴瑞丰纺织有限公司", 45384, 980],
];

const none = (width: number) => Array.from({ length: width }, (): CellValue => "");
function beside(left: Rows, right: Rows): Rows {
  const rows = Math.max(left.length, right.length);
  const at = (side: Rows, i: number) => side[i] ?? none(side[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, i) => [...at(left, i), "", ...at(right, i)]);
}

function read(rows: Rows, headRows = rows.length) {
  const grid = (count: number) => ({
    sheet: "总表",
    firstRow: 1,
    firstColumn: 0,
    rows: rows.slice(0, count),
  });
  const lastColumn = Math.max(...rows.map((row) => row.length)) - 1;
  const mappings = recogniseSheets([
    { sheet: "总表", visible: true, head: grid(headRows), lastRow: rows.length, lastColumn, tables: [] },
  ]);
  const reading = openBook(mappings);
  reading.add(grid(rows.length));
  return { mapping: reading.mappings()[0], first: mappings[0], book: reading.book() };
}

const fieldsOf = (mapping: ReturnType<typeof read>["mapping"]) => mapping?.columns.map(({ field }) => field);

describe("two tables side by side", () => {
  it("are not made one: the clearer one is read, the other named", () => {
    const { mapping, book } = read(beside(customers, orders));
    const role = mapping?.role;
    expect([role, mapping?.unread]).toEqual(
      role === "customers" ? ["customers", [{ column: 5 }]] : ["transactions", [{ column: 0 }]],
    );
    const read4 = fieldsOf(mapping)?.filter((field) => field !== null);
    expect(read4).toHaveLength(4);
    expect(role === "customers" ? book.customers.rowCount : book.transactions.rowCount).toBe(
      role === "customers" ? 4 : 6,
    );
  });

  it("may be two lists of customers", () => {
    const others = customers.map((row) => row.map((cell) => String(cell).replace("杭州云杉", "金华方圆")));
    const shuffled: Rows = [others[0] ?? [], ...others.slice(1).reverse()];
    expect(read(beside(customers, shuffled)).mapping?.unread).toEqual([{ column: 5 }]);
  });

  it("are one where a spacer only sets off the invoice columns", () => {
    const invoices: Rows = [
      ["开票名称", "税号"],
      ...customers
        .slice(1)
        .map(([, name], i): readonly CellValue[] => (i === 2 ? ["", ""] : [name ?? "", `9133010${i}MA2`])),
    ];
    const { mapping, book } = read(beside(customers, invoices));
    expect(mapping?.unread).toBeUndefined();
    expect(fieldsOf(mapping)?.slice(0, 4)).toEqual(["customerId", "companyName", "contactName", "mobile"]);
    expect(book.customers.rowCount).toBe(4);
  });
});

describe("a short list beside a long one", () => {
  const many: Rows = [
    ["日期", "客户编号", "金额"],
    ...Array.from({ length: 12 }, (_, i): readonly CellValue[] => [
      45352 + i,
      `C00${1 + (i % 4)}`,
      300 + 45 * i,
    ]),
  ];
  const numbers: Rows = [
    ["片区", "客户编号"],
    ...customers.slice(1).map(([id], i) => [`第${i + 1}片`, id ?? ""]),
  ];

  it("gives the long one no columns: whose a deal is says its own", () => {
    const { mapping, book } = read(beside(many, numbers));
    expect(fieldsOf(mapping)).toEqual(["dealtOn", "customerId", "amount", null, null]);
    expect(columnOf(book.transactions, "customerId")?.cells).toHaveLength(12);
  });

  it("gives it its columns where they are filled here and there", () => {
    const remarks: Rows = [
      ["开票日期", "备注"],
      ...many.slice(1).map((_, i): readonly CellValue[] => (i % 3 === 1 ? [45360 + i, "已寄"] : ["", ""])),
    ];
    expect(fieldsOf(read(beside(many, remarks)).mapping)?.slice(3)).toEqual(["invoicedOn", "note"]);
  });

  it("is a list of our own all the same where it is one", () => {
    const places: Rows = [["省份", "城市"], ...many.slice(1).map((_, i) => ["浙江省", `第${i + 1}市`])];
    const { mapping } = read(beside(customers, places));
    expect(mapping?.role).toBe("customers");
    expect(fieldsOf(mapping)?.slice(0, 4)).toEqual(["customerId", "companyName", "contactName", "mobile"]);
  });
});

describe("two tables one below the other", () => {
  it("are not made one: rows under other headings are no records", () => {
    const { mapping, book } = read([...customers, none(4), ...orders]);
    expect(mapping).toMatchObject({ role: "customers", lastDataRow: 5, unread: [{ row: 7 }] });
    expect(columnOf(book.customers, "customerId")?.cells).toEqual(["C001", "C002", "C003", "C004"]);
  });

  it("are told also below the rows that were looked at first", () => {
    const { first, mapping } = read([...customers, none(4), ["销售订单明细", "", "", ""], ...orders], 4);
    expect(first?.unread).toBeUndefined();
    expect(mapping).toMatchObject({ lastDataRow: 5, unread: [{ row: 8 }] });
  });

  it("go on where the first headings come again", () => {
    const again: Rows = [customers[0] ?? [], ["C009", "金华方圆机电有限公司", "孙立", "13857120009"]];
    const { mapping, book } = read([...customers, none(4), ...orders, none(4), ...again]);
    expect(book.customers.rowCount).toBe(5);
    expect(mapping?.unread).toBeUndefined();
  });

  const summary: Rows = [
    ["业绩统计", "", "", ""],
    ["业务员", "客户数", "金额合计", "占比"],
    ["张伟", 20, 120000, "10%"],
    ["李娜", 27, 123333, "11%"],
  ];

  it("are not made one where half of the other headings are known and none could be a number or a day", () => {
    const { mapping, book } = read([...orders, none(4), ...summary]);
    expect(mapping).toMatchObject({ lastDataRow: 7, unread: [{ row: 10 }] });
    expect(book.transactions.rowCount).toBe(6);
  });

  it("are not made one by three headings below a wide list, one of them known", () => {
    const wide = orders.map((row, i) => [
      ...row,
      ...(i === 0 ? ["付款方式", "发货方式", "备注"] : ["微信", "自提", "无"]),
    ]);
    const narrow = summary.map(([, ...rest]) => rest);
    expect(read([...wide, none(7), ...narrow]).book.transactions.rowCount).toBe(6);
  });

  it("go on with a record that is wider than the other table", () => {
    const wide = orders.map((row, i) => [
      ...row,
      ...(i === 0 ? ["付款方式", "发货方式", "备注"] : ["微信", "自提", "无"]),
    ]);
    const { mapping, book } = read([...wide, none(7), ...summary, none(7), ...wide.slice(1, 3)]);
    expect(book.transactions.rowCount).toBe(8);
    expect(mapping?.unread).toBeUndefined();
  });

  it("are one where a record whose number and day are words follows a gap", () => {
    const words: Rows = [["补单", "宁波远帆食品有限公司", "上周", "待定"]];
    expect(read([...orders, none(4), ...words]).mapping?.unread).toBeUndefined();
  });

  it("are one where a record of plain words follows a gap", () => {
    const words: Rows = [["老客户", "电话销售", "其他", "无"]];
    expect(read([...customers, none(4), ...words]).mapping?.unread).toBeUndefined();
  });
});
