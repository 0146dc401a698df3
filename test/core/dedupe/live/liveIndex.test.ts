import { openLiveIndex } from "../../../../src/core/dedupe/live/liveIndex";
import { defaultDedupeSettings } from "../../../../src/core/dedupe/scoring/settings";
import { customersOf, type Row, tableOf } from "../customerTable";

const customers = customersOf([
  { companyName: "深圳市腾云电子有限公司", phone: "13911112223", contactName: "王强" },
  { companyName: "北京问渠文化传播有限公司", phone: "13822223334" },
  { companyName: "渭南美宏文化培训有限公司", phone: "0913-2345678" },
]);
const open = () => openLiveIndex(customers, defaultDedupeSettings);

/** A typed row in the order of a table's columns. */
const typed = (row: Row, { columns } = customers) => columns.map(({ field }) => row[field] ?? "");

describe("the check while typing", () => {
  it("names the row that is there already, with the evidence", () => {
    const [match, ...others] = open().check(typed({ companyName: "腾云电子", phone: "139 1111 2223" }));
    expect(others).toEqual([]);
    expect(match).toMatchObject({ row: 0, certainty: "certain" });
    expect(match?.evidence.map(({ comparison }) => comparison)).toContain("phone");
  });

  it("finds a slip of the pen in the name", () => {
    expect(open().check(typed({ companyName: "北京问渠文华传播有限公司" }))).toMatchObject([{ row: 1 }]);
  });

  it("says nothing of strangers, sister firms and the row itself", () => {
    expect(open().check(typed({ companyName: "武汉映月书房有限公司", phone: "13700000001" }))).toEqual([]);
    expect(open().check(typed({ companyName: "渭南美宏口腔门诊有限公司" }))).toEqual([]);
    expect(open().check(typed({ companyName: "深圳市腾云电子有限公司", phone: "13911112223" }), 0)).toEqual(
      [],
    );
    expect(open().check(typed({}))).toEqual([]);
  });

  it("knows what was typed before", () => {
    const index = open();
    index.keep(1, typed({ companyName: "武汉映月书房有限公司", phone: "13700000001" }));
    expect(index.check(typed({ companyName: "映月书房", phone: "13700000001" }))).toMatchObject([{ row: 1 }]);
    expect(index.check(typed({ companyName: "北京问渠文化传播有限公司" }))).toEqual([]);
  });

  it("names the firm that bore the typed name before", () => {
    const renamed = customersOf([
      { companyName: "宁波海纳电器有限公司（原宁波百川电器有限公司）" },
      { companyName: "北京问渠文化传播有限公司" },
    ]);
    const index = openLiveIndex(renamed, defaultDedupeSettings);
    expect(index.check(typed({ companyName: "宁波百川电器有限公司" }, renamed))).toMatchObject([{ row: 0 }]);
    expect(index.check(typed({ companyName: "宁波华峰电器有限公司" }, renamed))).toEqual([]);
  });

  it("works for persons as well", () => {
    const persons = tableOf(
      [
        { personName: "lachlan berry", date: "19990219", identifier: "7364009" },
        { personName: "deakin sondergeld", date: "19600210", identifier: "2635962" },
        { personName: "emma berry", date: "19990219", identifier: "7364009" },
      ],
      ["personName", "date", "identifier"],
    );
    const index = openLiveIndex(persons, defaultDedupeSettings);
    const [match] = index.check(
      typed({ personName: "lachlan bery", date: "19990219", identifier: "7364009" }, persons),
    );
    expect(match?.row).toBe(0);
    expect(index.check(typed({ personName: "somebody else", date: "19700101" }, persons))).toEqual([]);
  });
});
