import { contacts } from "../../../src/core/sheets/standard/contacts";
import { customers } from "../../../src/core/sheets/standard/customers";
import { transactions } from "../../../src/core/sheets/standard/transactions";
import { hubspot, pipedrive } from "./crmExports";
import { addedTo, grid, importOf, type Rows, standardGrid } from "./importOf";

function imported(sheets: Readonly<Record<string, Rows>>, present?: Parameters<typeof importOf>[2]) {
  const { analysis, preview, doubts } = importOf(
    Object.entries(sheets).map(([name, rows]) => grid(name, rows)),
    [],
    present,
  );
  const summary = preview();
  const patch = analysis.importPatch();
  const told = doubts().map(({ sheet, row, kind, value }) => [sheet, row, kind, value]);
  return { summary, told, of: (spec: Parameters<typeof addedTo>[1]) => addedTo(patch, spec) };
}

describe("what CRMs export", () => {
  it("brings companies, their people and the deals of both in one go, each deal under its company", () => {
    const { summary, told, of } = imported(hubspot);
    expect(summary.sheets.map(({ sheet, role, added }) => [sheet, role, added])).toEqual([
      ["Companies", "customers", 4],
      ["Contacts", "contacts", 4],
      ["Deals", "transactions", 6],
    ]);
    expect(of(contacts).map((row) => [row.客户编号, row.联系人])).toEqual([
      ["10011", "Aino Salo"],
      ["10012", "Tom Reed"],
      ["10012", "Ann Lee"],
      ["10014", "Rui Costa"],
    ]);
    expect(of(transactions).map((row) => row.客户编号)).toEqual(["10011", "10012", "", "10013", "10014", ""]);
    expect(of(transactions).map((row) => row.订单号)).toContain("90003");
    expect(told.filter(([sheet]) => sheet === "Deals")).toEqual([
      ["Deals", 3, "linked-otherwise", "tom@kestrelfoods.example ann@kestrelfoods.example"],
      ["Deals", 4, "several-customers", "Kestrel Foods Ltd;Larkspur Clinics"],
      ["Deals", 5, "linked-otherwise", "oakline.example"],
      ["Deals", 6, "linked-otherwise", "rui@larkspur.example"],
      ["Deals", 7, "no-customer", ""],
    ]);
    expect(of(contacts)[0]?.备注).toContain("RecordID：501");
  });

  it("gives a deal that names a person alone to that person's company", () => {
    const { told, of } = imported(pipedrive);
    expect(of(customers)).toHaveLength(4);
    expect(of(transactions).map((row) => row.客户编号)).toEqual(["1", "2", "4", "3"]);
    expect(told).toContainEqual(["deals", 4, "linked-otherwise", "ruicosta"]);
  });
});

describe("deals that come where customers and their people stand already", () => {
  const there = [
    standardGrid(customers, [
      ["K1", "杭州青禾电子商务有限公司"],
      ["K2", "宁波海屿食品有限公司"],
    ]),
    standardGrid(contacts, [["K2", "宁波海屿食品有限公司", "李强", "", "", "13800138002"]]),
    standardGrid(transactions),
  ];
  const headings = contacts.columns.map(({ heading }) => heading["zh-CN"]);

  it("are given to the customer of a contact by the telephone, but no other company to it", () => {
    const mobile = headings.indexOf("手机");
    const person = headings.map((heading, i) =>
      i === mobile
        ? "13800138002"
        : (({ 客户编号: "K2", 联系人: "李强" } as Record<string, string>)[heading] ?? ""),
    );
    const present = [there[0], standardGrid(contacts, [person]), there[2]].flatMap((one) => one ?? []);
    const orders: Rows = [
      ["订单号", "客户名称", "手机号", "交易日期", "金额"],
      ["S1", "", "138 0013 8002", "2024-05-01", 800],
      ["S2", "绍兴别家贸易有限公司", "13800138002", "2024-05-02", 900],
      ["S3", "", "13900139000", "2024-05-03", 950],
    ];
    const { told, of } = imported({ 订单: orders }, present);
    expect(of(transactions).map((row) => row.客户编号)).toEqual(["K2", "", ""]);
    expect(told).toEqual([
      ["订单", 2, "linked-otherwise", "13800138002"],
      ["订单", 3, "unknown-customer", "绍兴别家贸易有限公司"],
      ["订单", 4, "no-customer", ""],
    ]);
  });
});

describe("本人 and 同上 in old lists", () => {
  it("are the customer itself and what the row above says", () => {
    const list: Rows = [
      ["客户名称", "联系人", "手机", "责任人", "省份"],
      ["王小芳", "本人", "13800138001", "李四", "浙江省"],
      ["赵敏", "自己", "13800138002", "同上", "〃"],
      ["宁波海屿食品有限公司", "本人", "13800138003", "同上", "江苏省"],
    ];
    const { of } = imported({ 客户: list });
    expect(of(customers).map((row) => [row.企业名称, row.联系人, row.责任人, row.省])).toEqual([
      ["王小芳", "王小芳", "李四", "浙江省"],
      ["赵敏", "赵敏", "李四", "浙江省"],
      ["宁波海屿食品有限公司", "", "李四", "江苏省"],
    ]);
    expect(of(customers)[2]?.备注).toContain("本人");
  });

  it("lead deals to the customer of the row above", () => {
    const { of } = imported({
      客户: [
        ["客户编号", "客户名称"],
        ["K1", "甲公司"],
        ["K2", "乙公司"],
      ],
      订单: [
        ["订单号", "客户名称", "交易日期", "金额"],
        ["S1", "甲公司", "2024-05-01", 800],
        ["S2", "同上", "2024-05-02", 900],
        ["S3", "乙公司", "2024-05-03", 950],
        ["S4", "同上", "同上", 960],
      ],
    });
    expect(of(transactions).map((row) => row.客户编号)).toEqual(["K1", "K1", "K2", "K2"]);
    const [, , third, fourth] = of(transactions);
    expect(fourth?.交易日期).toBe(third?.交易日期);
  });
});
