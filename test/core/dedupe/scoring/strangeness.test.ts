import { familyBits } from "../../../../src/core/dedupe/compare/levels/families";
import { findDuplicates } from "../../../../src/core/dedupe/findDuplicates";
import { emptyScore } from "../../../../src/core/dedupe/scoring/pairScore";
import { defaultDedupeSettings } from "../../../../src/core/dedupe/scoring/settings";
import { strangeness } from "../../../../src/core/dedupe/scoring/strangeness";
import type { Field } from "../../../../src/core/sheets/fields";
import { groupsOf, type Row, tableOf } from "../customerTable";

const fields: readonly Field[] = [
  "companyName",
  "contactName",
  "phone",
  "email",
  "address",
  "city",
  "postcode",
];
const others: readonly Row[] = Array.from({ length: 60 }, (_, row) => ({
  companyName: `Keltrix${row} Fernwood${row} Ltd`,
  contactName: `Ada${row} Ashgrove${row}`,
  phone: `(312) 555-${1000 + row * 7}`,
  email: `info@keltrix${row}.com`,
  address: `${row + 3} Poppy${row} Drive`,
  city: `Elmford${row % 9}`,
  postcode: `H${row % 9} 3AW`,
}));
const groups = (...rows: readonly Row[]) =>
  groupsOf(findDuplicates(tableOf([...rows, ...others], fields), defaultDedupeSettings).clusters);

const practice: Row = {
  companyName: "Market Square Dental",
  contactName: "Michael Farrell",
  phone: "091 855 6546",
  email: "lab@marketsquaredental.ie",
  address: "39 Market Square",
  city: "Galway",
  postcode: "H91 304W",
};

describe("two of one name that are reached in other ways", () => {
  it("are two houses where only the mailbox is one: telephone, person and house are others", () => {
    const house = { address: "2 O'Connell Street", city: "Dublin", postcode: "D08 V0CR" };
    const elsewhere = { ...practice, ...house, contactName: "Sean Nowak", phone: "01 813 7442" };
    expect(groups(practice, elsewhere)).toEqual([]);
  });

  it("are one where they have moved, or somebody else answers", () => {
    expect(groups(practice, { ...practice, address: "2 O'Connell Street" })).toEqual([[0, 1]]);
    expect(groups(practice, { ...practice, contactName: "Sean Nowak", phone: "091 813 7442" })).toEqual([
      [0, 1],
    ]);
  });

  it("are no more one for a contact of the same surname", () => {
    const shop = { companyName: "金辉水暖店", contactName: "郭嘉欣", phone: "13599905542" };
    const namesake = { companyName: "金辉水暖店", contactName: "郭晓东", phone: "15980220482" };
    expect(groups(shop, namesake)).toEqual([]);
    expect(groups(shop, { ...namesake, contactName: "郭老板", phone: "13599905542" })).toEqual([[0, 1]]);
  });
});

describe("strangeness", () => {
  it("asks for one way more of a name that is registered", () => {
    const registered = { ...emptyScore(), strong: familyBits.place, unreached: true };
    expect(strangeness({ ...registered, strangers: 2 })).toBe(0);
    expect(strangeness({ ...registered, strangers: 3 })).toBeGreaterThan(0);
  });

  it("asks for two ways that differ where nothing agrees, and for three where something does", () => {
    expect(strangeness({ ...emptyScore(), unreached: true, strangers: 1 })).toBe(0);
    expect(strangeness({ ...emptyScore(), unreached: true, strangers: 2 })).toBeGreaterThan(0);
    expect(strangeness({ ...emptyScore(), unreached: true, strangers: 2, reached: true })).toBe(0);
    expect(strangeness({ ...emptyScore(), unreached: true, strangers: 3, reached: true })).toBeGreaterThan(0);
  });
});
