import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, type Row } from "./customerTable";

const creditCode = "91440300708461136T";
const firm: Row = {
  companyName: "深圳市禾瑞泰企业管理咨询有限公司",
  creditCode,
  phone: "18541872415",
  contactName: "廖玉超",
  address: "深圳市罗湖区新安路151号",
};
const other: Row = {
  companyName: "源茂（深圳）餐饮管理有限公司",
  creditCode,
  phone: "18010910600",
  contactName: "姜金云",
  address: "深圳市南山区深南大道254号",
};
const found = (left: Row, right: Row) =>
  findDuplicates(
    customersOf([left, right, { companyName: "杭州格语贸易有限公司", phone: "13800138000" }]),
    defaultDedupeSettings,
  ).clusters.map(({ rows, certainty }) => ({ rows, certainty }));

describe("a number that two rows have", () => {
  it("is copied where name, telephone, person and house are others", () => {
    expect(found(firm, other)).toEqual([]);
  });

  it("is copied the same where it is a number of another land, which two comparisons could count", () => {
    const number = { creditCode: "201924430N" };
    const seafood = {
      companyName: "Kim Lian Seafood Pte Ltd",
      phone: "6336 5151",
      contactName: "Heng Wei Ming",
    };
    const textiles = {
      companyName: "Pacific Star Textiles Pte Ltd",
      phone: "8518 8071",
      contactName: "Foo Chee Keong",
    };
    expect(found({ ...seafood, ...number }, { ...textiles, ...number })).toEqual([]);
  });

  it("is the payer's where the names say which outlet each is, though one mailbox is for all", () => {
    const outlet = (place: string, way: Row): Row => ({
      companyName: `Hanoi Toast Pte Ltd (${place})`,
      creditCode: "200653566N",
      email: "chef@hanoitoast.com.sg",
      ...way,
    });
    const bedok = { phone: "62631404", contactName: "Deepa Nair", address: "800 Upper East Coast Rd" };
    const ubi = { phone: "86813688", contactName: "Chong Kok Leong", address: "280 Kim Keat Link" };
    expect(found(outlet("Bedok", bedok), outlet("Ubi", ubi))).toEqual([]);
    expect(found(outlet("Bedok", bedok), outlet("Ubi", { ...ubi, phone: bedok.phone }))).toHaveLength(1);
    expect(found(outlet("Bedok", bedok), { ...outlet("Bedok", ubi) })).toHaveLength(1);
  });

  it("is proof of a firm under another name that is reached in the same way", () => {
    expect(found(firm, { ...other, phone: firm.phone ?? "" })).toEqual([
      { rows: [0, 1], certainty: "certain" },
    ]);
  });

  it("is proof where the name stayed, whatever else changed", () => {
    expect(found(firm, { ...other, companyName: firm.companyName ?? "" })).toEqual([
      { rows: [0, 1], certainty: "certain" },
    ]);
  });

  it("leaves the pair to people where nothing but the number and the names are told", () => {
    const bare = { companyName: other.companyName ?? "", creditCode, phone: "18010910600" };
    expect(found(firm, bare)).toEqual([{ rows: [0, 1], certainty: "probable" }]);
  });
});
