import { formerCodes } from "../../../../../src/core/dedupe/columns/codes/formerCodes";
import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../../../src/core/dedupe/words/explainPair";
import { customersOf, groupsOf, type Row } from "../../customerTable";

const trader: Row = {
  companyName: "Hock Lai Duck Rice",
  creditCode: "52690225J",
  contactName: "Ho Jun Jie",
  phone: "68763571",
};
const company: Row = { ...trader, companyName: "Hock Lai Duck Rice Pte Ltd", creditCode: "202477946M" };
const note = "converted fr sole prop 52690225J";
const stranger: Row = { companyName: "Vikora Plastics", phone: "61234567", contactName: "Ann Rowe" };
const groups = (...rows: readonly Row[]) =>
  groupsOf(findDuplicates(customersOf([...rows, stranger]), defaultDedupeSettings).clusters);

describe("a sole trader who became a company", () => {
  it("is one customer where a note gives the number of before, on whichever row", () => {
    expect(groups(trader, { ...company, note })).toEqual([[0, 1]]);
    expect(groups({ ...company, note }, trader)).toEqual([[0, 1]]);
  });

  it("is told by that note", () => {
    const table = customersOf([trader, { ...company, note }, stranger]);
    const told = explainPair({ matching: openMatching(table, defaultDedupeSettings), table, a: 0, b: 1 });
    expect(told.map(({ comparison, level }) => `${comparison}.${level}`)).toContain("creditCode.former");
  });

  it("is two where no note says so, or one gives the number of somebody else", () => {
    expect(groups(trader, company)).toEqual([]);
    expect(groups(trader, { ...company, note: "billed to 52690225J" })).toEqual([]);
    expect(groups(trader, { ...company, note: "converted fr sole prop 53965757C" })).toEqual([]);
  });

  it("is one customer where the note gives several numbers, and this one as one of before", () => {
    const both = `${note}, now UEN ${company.creditCode}`;
    expect(groups({ ...trader, note: both }, company)).toEqual([[0, 1]]);
    expect(groups(trader, { ...company, note: "UEN 202477946M (formerly 53965757C、52690225J)" })).toEqual([
      [0, 1],
    ]);
  });

  it("is two where of several numbers that one is another's", () => {
    const billed = "formerly 53965757C, billed to 52690225J";
    expect(groups(trader, { ...company, note: billed })).toEqual([]);
  });

  it("is not another firm that took the number over", () => {
    const bakery: Row = { companyName: "Wexham Bakery Pte Ltd", creditCode: "202477946M", phone: "62223333" };
    expect(groups(trader, { ...bakery, note })).toEqual([]);
  });
});

describe("the codes that notes give", () => {
  it("are read in any of the columns of notes, and by their check", () => {
    const found = formerCodes([
      ["", "由个体户91440300708461136T转为公司", "原91440300708461136X"],
      [note, 5, ""],
    ]);
    expect([...found.keys()].sort()).toEqual([0, 1]);
  });
});
