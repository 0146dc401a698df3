import { openBook } from "../../../../src/core/analysis/book/openBook";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { furtherLinks, linkRows } from "../../../../src/core/tables/customers/linkRows";
import { mappingOf, tableOf } from "../tableOf";

const customers = tableOf(
  "customers",
  ["customerId", "companyName", "shortName", "contactName", "mobile", "email", "text"],
  [
    [
      "K1",
      "杭州青禾电子商务有限公司",
      "青禾",
      "王芳",
      "13800138001",
      "wangfang@qinghe.example",
      "www.qinghe.example",
    ],
    ["K2", "宁波海屿食品有限公司", "海屿", "李强", "13800138002", "liqiang@haiyu.example", "haiyu.example"],
    ["K3", "苏州云杉机械有限公司", "", "赵敏", "13800138003", "zhaomin@163.com", ""],
    ["K4", "温州白石鞋业有限公司", "白石", "陈浩", "13800138004", "chenhao@baishi.example", ""],
    ["K5", "温州白石鞋业瑞安分公司", "白石", "陈浩", "13800138004", "ruian@baishi.example", ""],
  ],
);

function linked(fields: readonly Field[], rows: readonly (readonly CellValue[])[]) {
  const deals = tableOf(
    "transactions",
    [...fields, "amount"],
    rows.map((row) => [...row, 1]),
  );
  const ways = furtherLinks(deals, customers);
  return [...linkRows(deals, customers)].map((row, i) => [row, ways.get(i) ?? ""]);
}

describe("tying rows to customers by more than id and name", () => {
  it("follows a short name one customer has, and none that two share", () => {
    expect(linked(["companyName"], [["青禾"], ["白石"], ["宁波海屿食品有限公司"]])).toEqual([
      [0, "shortName"],
      [-1, ""],
      [1, ""],
    ]);
  });

  it("follows the number of a customer that stands in one cell with the name", () => {
    const rows = [
      ["K2 宁波海屿"],
      ["K3-苏州云杉机械"],
      ["宁波海屿食品（K2）"],
      ["海屿食品 K2"],
      ["K9 宁波无人公司"],
      ["K2 苏州云杉机械有限公司"],
      ["K4"],
      ["K2 宁波海屿\n食品有限公司"],
    ];
    expect(linked(["companyName"], rows)).toEqual([
      [1, "number"],
      [2, "number"],
      [1, "number"],
      [1, "number"],
      [-1, ""],
      [-1, ""],
      [-1, ""],
      [1, "number"],
    ]);
  });

  it("follows a long number whatever name stands beside it, and alone", () => {
    const list = tableOf(
      "customers",
      ["customerId", "companyName"],
      [
        ["C-2023-0001", "Acme Ltd"],
        ["C20230710007", "杭州青禾电子商务有限公司"],
        ["100086", "宁波海屿食品有限公司"],
      ],
    );
    const deals = tableOf(
      "transactions",
      ["companyName", "amount"],
      [
        ["C-2023-0001 Acme Limited", 1],
        ["C20230710007 青禾（老客户）", 1],
        ["C20230710007", 1],
        ["100086 北京别家", 1],
        ["100086 宁波海屿食品有限公司", 1],
      ],
    );
    expect([...linkRows(deals, list)]).toEqual([0, 1, 1, -1, 2]);
  });

  it("follows several names in a cell only where all are one customer's", () => {
    const rows = [
      ["宁波海屿食品有限公司;宁波海屿食品有限公司"],
      ["宁波海屿食品有限公司、苏州云杉机械有限公司"],
      ["宁波海屿食品有限公司；谁也不是"],
    ];
    expect(linked(["companyName"], rows)).toEqual([
      [1, "names"],
      [-1, ""],
      [-1, ""],
    ]);
  });

  it("follows e-mail, telephone and the company's own domain, but no mail service and nothing two share", () => {
    const rows = [
      ["WangFang@qinghe.example", ""],
      ["", "+86 138 0013 8003"],
      ["sales@haiyu.example", "13900139000"],
      ["somebody@163.com", ""],
      ["", "13800138004"],
      ["chenhao@baishi.example", "13800138004"],
      ["wangfang@qinghe.example", "13800138002"],
      ["info@baishi.example", ""],
    ];
    expect(linked(["email", "mobile"], rows)).toEqual([
      [0, "email"],
      [2, "phone"],
      [1, "domain"],
      [-1, ""],
      [-1, ""],
      [3, "email"],
      [-1, ""],
      [-1, ""],
    ]);
  });

  it("does not take another company for the customer whose telephone its row bears", () => {
    const rows = [
      ["杭州青禾", "13800138001"],
      ["绍兴别家贸易有限公司", "13800138001"],
    ];
    expect(linked(["companyName", "mobile"], rows)).toEqual([
      [0, "phone"],
      [-1, ""],
    ]);
  });

  it("trusts a contact's name only where the people of the list are the contacts", () => {
    expect(linked(["contactName"], [["王芳"], ["李强"], ["赵敏"], ["陈浩"]])).toEqual([
      [0, "contact"],
      [1, "contact"],
      [2, "contact"],
      [-1, ""],
    ]);
    expect(linked(["contactName"], [["王芳"], ["钱多"], ["孙立"]])).toEqual([
      [-1, ""],
      [-1, ""],
      [-1, ""],
    ]);
  });

  it("keeps to id and name where they lead somewhere", () => {
    expect(
      linked(
        ["customerId", "email"],
        [
          ["K2", "wangfang@qinghe.example"],
          ["K9", "wangfang@qinghe.example"],
        ],
      ),
    ).toEqual([
      [1, ""],
      [0, "email"],
    ]);
  });

  it("leads over a list of contacts to the company on the other list", () => {
    const reading = openBook([
      mappingOf("Companies", "customers", ["customerId", "companyName"]),
      mappingOf("People", "customers", ["contactName", "companyName", "email"]),
      mappingOf("Deals", "transactions", ["email", "companyName", "amount"]),
    ]);
    const add = (sheet: string, rows: readonly (readonly CellValue[])[]) =>
      reading.add({ sheet, firstRow: 2, firstColumn: 0, rows });
    add("Companies", [
      ["1", "Kestrel Foods Ltd"],
      ["2", "Larkspur Clinics"],
    ]);
    add("People", [["Rui Costa", "Larkspur Clinics", "rui@larkspur.example"]]);
    add("Deals", [
      ["Rui Costa (rui@larkspur.example)", "", 5],
      ["", "Larkspur (larkspur.example)", 6],
    ]);
    const { customers: list, transactions } = reading.book();
    expect([...linkRows(transactions, list)]).toEqual([1, 1]);
  });
});

describe("people at the customers on a sheet of their own", () => {
  const list = (fields: readonly Field[], rows: readonly (readonly CellValue[])[]) => ({
    ...tableOf("transactions", fields, rows),
    related: true as const,
    contacts: true as const,
  });
  const people = list(
    ["customerId", "firstName", "lastName", "mobile", "email"],
    [
      ["K1", "Aino", "Salo", "13900139001", "aino@qinghe.example"],
      ["K3", "Tom", "Reed", "13900139003", "tom@yunshan.example"],
      ["K4", "Ann", "Lee", "13900139004", ""],
      ["K2", "Ann", "Lee", "13900139005", ""],
      ["K9", "Rui", "Costa", "13900139009", ""],
    ],
  );
  const known = { ...customers, contactLists: [people] };
  const owners = (fields: readonly Field[], rows: readonly (readonly CellValue[])[]) => [
    ...linkRows(tableOf("followUps", fields, rows), known),
  ];

  it("lead a row that has their number, their address or their name to their customer", () => {
    expect(owners(["mobile"], [["139-0013-9001"], ["13900139009"]])).toEqual([0, -1]);
    expect(owners(["email"], [["tom@yunshan.example"], ["other@yunshan.example"]])).toEqual([2, 2]);
    expect(owners(["contactName"], [["Aino Salo"], ["Tom Reed"], ["Ann Lee"]])).toEqual([0, 2, -1]);
  });

  it("belong where number, name or short name of their firm says, and nowhere by their own telephone", () => {
    const named = list(
      ["companyName", "mobile"],
      [
        ["苏州云杉机械有限公司", "13800138001"],
        ["青禾", ""],
        ["苏州云衫机械有限公司", "13800138003"],
        ["", "13800138001"],
      ],
    );
    expect([...linkRows(named, { ...customers, contactLists: [named] })]).toEqual([2, 0, -1, -1]);
  });
});
