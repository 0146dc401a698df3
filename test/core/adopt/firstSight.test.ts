import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import type { SheetHead } from "../../../src/core/sheets/grid";
import { company, contact, fieldsOf, many, mobile, sheet } from "./invented";

const rolesOf = (heads: readonly SheetHead[]) => recogniseSheets(heads).map(({ role }) => role);
const street = (i: number) => `${100 + i} King St W, Toronto, ON M6K 3K${i % 10}`;

describe("what a sheet is taken for at first sight", () => {
  it("is a customer list where a map service marks firms and lists what they offer", () => {
    const leads = sheet("gmaps", [
      ["uuid", "created_at", "name", "fulladdr", "phone_number", "features", "reviews", "rating"],
      ...many.map((i) => [
        `ChIJ06qGl8QCyUwRyQO0_${i}a`,
        45_679 + i / 500,
        `AirFlowPro ${i} Inc.`,
        street(i),
        `(416) 518-${1512 + i}`,
        i % 3 === 0 ? "" : `On-site services, online estimates, languages ${i}`,
        90 + i,
        3 + (i % 20) / 10,
      ]),
    ]);
    expect(rolesOf([leads])).toEqual(["customers"]);
  });

  it("is no list of talks where a register of papers has remarks and two days", () => {
    const papers = sheet("Client Documents", [
      [
        "document_id",
        "client_id",
        "document_type",
        "received_date",
        "expiry_date",
        "uploaded_by",
        "comments",
      ],
      ...many.map((i) => [
        `DOC0000${100 + i}`,
        `CLI0${10 + (i % 7)}`,
        ["Articles", "Certificate", "Register"][i % 3] ?? "",
        45_000 + i,
        45_400 + i,
        `RM_00${i % 4}`,
        ["Poor quality scan", "Document illegible, ask again", "Signature missing on page two"][i % 3] ?? "",
      ]),
    ]);
    expect(rolesOf([papers])).not.toContain("followUps");
  });

  it("is no list of deals where cards have an id, a customer and the day they were opened", () => {
    const cards = sheet("Sheet1", [
      ["id", "client_id", "card_brand", "card_number", "credit_limit", "acct_open_date"],
      ...many.map((i) => [
        4000 + 7 * i,
        100 + (i % 9),
        ["Visa", "Amex"][i % 2] ?? "",
        `43446${70_000 + i}`,
        2000 + 50 * i,
        40_300 + i,
      ]),
    ]);
    expect(rolesOf([cards])).toEqual([null]);
  });

  it("is a list of orders still where their number and day are headed so, though no sum is told", () => {
    const orders = sheet("Sheet1", [
      ["OrderID", "CustomerID", "EmployeeID", "OrderDate", "ShipperID"],
      ...many.map((i) => [10_248 + i, 1 + (i % 11), 1 + (i % 5), 45_300 + i, 1 + (i % 3)]),
    ]);
    expect(rolesOf([orders])).toEqual(["transactions"]);
  });

  it("is a customer list where the sheet says so and a bare ID stands beside what each is worth", () => {
    const crm = sheet("Customers", [
      [
        "ID",
        "Full Name",
        "Email",
        "Phone",
        "Company",
        "Status",
        "Deal Value",
        "Tags",
        "Created Date",
        "Last Updated",
      ],
      ...many.map((i) => [
        `1db68670-b383-${4686 + i}`,
        `John Smith${"abcdefghijklmnopqrstuvwxyz"[i % 26]}`,
        `john${i}@techcorp.com`,
        `+1-212-555-0${100 + i}`,
        `TechCorp ${i} Inc.`,
        ["Active", "Lead"][i % 2] ?? "",
        75_000 + i,
        "enterprise",
        45_300 + i,
        45_400 + i,
      ]),
    ]);
    expect(rolesOf([crm])).toEqual(["customers"]);
  });
});

describe("numbers and names alone", () => {
  const codes = sheet("Sheet1", [["客户代码", "客户名称"], ...many.map((i) => [`A00${40 + i}`, company(i)])]);

  it("are the customer list of a book that has no other", () => {
    expect(rolesOf([codes])).toEqual(["customers"]);
  });

  it("are none beside a list that says more", () => {
    const list = sheet("Sheet2", [
      ["客户代码", "客户名称", "联系人", "手机"],
      ...many.map((i) => [`A00${40 + i}`, company(i), contact(i), mobile(i)]),
    ]);
    expect(rolesOf([codes, list])).toEqual([null, "customers"]);
  });

  it("are none where names come back from row to row, or goods are named", () => {
    const prices = sheet("Sheet1", [
      ["客户代码", "客户名称"],
      ...many.map((i) => [`A00${40 + (i % 4)}`, company(i % 4)]),
    ]);
    expect(rolesOf([prices])).toEqual([null]);
  });
});

describe("words in other scripts around a table", () => {
  it("say what it lists in traditional characters", () => {
    const head = (name: string) =>
      sheet(name, [["名稱", "地區"], ...many.map((i) => [company(i), ["台北市", "高雄市"][i % 2] ?? ""])]);
    expect(rolesOf([head("客戶資料")])).toEqual(rolesOf([head("客户资料")]));
  });

  it("leave a share that goes up from row to row no order number", () => {
    const list = sheet("分析", [
      ["客户ID", "消费金额", "消费日期", "百分比"],
      ...many.map((i) => [`K${100 + i}`, 900 + i, 45_300 + i, i / 150 + 0.0067]),
    ]);
    expect(fieldsOf([list], "分析").百分比).not.toBe("orderId");
  });
});
