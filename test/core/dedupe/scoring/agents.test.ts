import { findDuplicates } from "../../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../../src/core/dedupe/words/explainPair";
import { customersOf, groupsOf, type Row } from "../customerTable";

const manager = { contactName: "Karen King", phone: "614-870-1151", email: "tenants@keltrixpg.com" };
const tenant = (companyName: string, door: number, more: Row = {}): Row => ({
  companyName,
  address: `559 Commerce Blvd Ste ${door}`,
  ...manager,
  ...more,
});
const others = ["Vikora Plastics", "Wexham Bakery", "Karsen Motors"].map(
  (companyName, row): Row => ({
    companyName,
    address: `${row + 3} Dover Street`,
    contactName: `Ann Rowe${row}`,
    phone: `937-555-010${row}`,
  }),
);
const tenants = [
  tenant("Fairfield Architects", 100),
  tenant("Meridian Title Agency", 200),
  tenant("Zorban Software Inc", 300),
];

const found = (rows: readonly Row[]) =>
  groupsOf(findDuplicates(customersOf([...rows, ...others]), defaultDedupeSettings).clusters);

describe("who answers for several customers", () => {
  it("does not make one of the tenants of a building", () => {
    expect(found(tenants)).toEqual([]);
  });

  it("says so where a tenant is compared with another", () => {
    const table = customersOf([...tenants, ...others]);
    const told = explainPair({ matching: openMatching(table, defaultDedupeSettings), table, a: 0, b: 1 });
    expect(told.map(({ comparison, level }) => `${comparison}.${level}`)).toEqual(
      expect.arrayContaining(["phone.agent", "email.agent"]),
    );
  });

  it("leaves a tenant that stands twice one customer, by its name and door", () => {
    expect(found([...tenants, tenant("Fairfield Architect", 100)])).toEqual([[0, 3]]);
  });

  it("does not make a row without a name one of the tenants, unless it says the same door", () => {
    expect(found([...tenants, tenant("", 400)])).toEqual([]);
    expect(found([...tenants, tenant("", 200)])).toEqual([[1, 3]]);
  });

  it("is told though the first of the rows has no name", () => {
    expect(found([tenant("", 400), ...tenants])).toEqual([]);
  });

  it("is nobody where two names share a number: a firm under another name", () => {
    const rows = tenants.slice(0, 2).map((row) => ({ ...row, address: "559 Commerce Blvd" }));
    expect(found(rows)).toEqual([[0, 1]]);
  });

  it("is nobody where three names stand at one door: one customer, renamed and cut short", () => {
    expect(found(tenants.map((row) => ({ ...row, address: "559 Commerce Blvd Ste 100" })))).toEqual([
      [0, 1, 2],
    ]);
  });

  it("is a landlord of shops by their houses", () => {
    const shop = (companyName: string, house: number): Row => ({
      companyName,
      address: `成都市武侯区望江路${house}号`,
      phone: "13800138000",
      contactName: "蒋国超",
    });
    const rows = [shop("格语烟酒店", 3), shop("邦科水果店", 5), shop("旭宇文具店", 8)];
    expect(found(rows)).toEqual([]);
    expect(found([...rows, shop("旭宇文具店", 8)])).toEqual([[2, 3]]);
  });

  it("is told of two customers by the note of one of them, where their houses and names differ", () => {
    const shops = (note: string, name = "好运来陶瓷") => [
      { companyName: "诚信汽配", contactName: "史海涛", phone: "13075396787", address: "汽摩配城A区11-119" },
      { companyName: name, contactName: "姜佃军", phone: "13075396787", address: "郯城开发区12号", note },
    ];
    const sayings = (note: string) => {
      const table = customersOf([...shops(note), ...others]);
      return explainPair({ matching: openMatching(table, defaultDedupeSettings), table, a: 0, b: 1 }).map(
        ({ comparison, level }) => `${comparison}.${level}`,
      );
    };
    expect(sayings("代账会计电话，诚信也是她管")).toContain("phone.agent");
    expect(sayings("Bookkeeper's phone")).toContain("phone.agent");
    expect(sayings("周三送货，代理商")).toContain("phone.same");
    expect(found(shops("代账会计电话", "诚信汽配"))).toEqual([[0, 1]]);
  });

  it("is told where several share a house too, and another person answers for each", () => {
    const traders = (note: string, contactName = "潘宇超") => [
      {
        companyName: "小叶常熟",
        contactName: "崔天轩",
        phone: "15970376106",
        address: "虞山街道解放路648号",
      },
      { companyName: "重庆莎莎", contactName, phone: "15970376106", address: "虞山街道解放路648号", note },
    ];
    expect(found(traders("和小叶常熟同一个合租仓库收货，各自结账"))).toEqual([]);
    expect(found(traders("老客户"))).toEqual([[0, 1]]);
    expect(found(traders("和小叶常熟同一个合租仓库收货", "崔天轩"))).toEqual([[0, 1]]);
  });
});
