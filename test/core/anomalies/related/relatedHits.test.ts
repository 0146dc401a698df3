import { explanationOf } from "../../../../src/core/anomalies/findings/explanationOf";
import { fingerprintOf } from "../../../../src/core/anomalies/findings/fingerprints";
import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import type { Book, Table } from "../../../../src/core/tables/table";
import { tableOf } from "../../tables/tableOf";

const context = { today: 45_565, dictionaries: defaultDictionaries, staff: [] };
const many = (count: number) => Array.from({ length: count }, (_, i) => i);
const idOf = (i: number) => `KH2024${String(i).padStart(4, "0")}`;
const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  many(100).map((i) => [idOf(i), `宁波海纳示例贸易${i}有限公司`]),
);

/** A list of renewals: number, customer, day, e-mail; the cells of some rows replaced. */
function renewals(odd: Readonly<Record<number, Readonly<Record<number, CellValue>>>> = {}): Table {
  const rows = many(100).map((i) =>
    [`BD${1000 + i}`, idOf(i), 45_500 + (i % 30), `mail${i}@haina.example.cn`].map(
      (cell, column) => odd[i]?.[column] ?? cell,
    ),
  );
  return { ...tableOf("transactions", ["identifier", "customerId", "date", "email"], rows), related: true };
}

const bookOf = (...related: readonly Table[]): Book => ({
  customers,
  followUps: emptyTable("followUps"),
  transactions: emptyTable("transactions"),
  related,
});

function found(book: Book) {
  return inspect(book, rules, context).found.filter(({ role }) => role.startsWith("related:"));
}
const places = (book: Book) =>
  found(book).map(({ rule, role, column, rows }) => [rule.id, role, column, [...rows]]);

describe("sheets that are only inspected", () => {
  it("are asked by the rules that need no role, each finding under its own sheet", () => {
    const odd = { 3: { 1: "KH20240O77" }, 4: { 2: "2024-02-31" }, 5: { 3: "mail5@@haina.example.cn" } };
    expect(places(bookOf(renewals(), renewals(odd))).sort()).toEqual([
      ["invalid-email", "related:1", 3, [5]],
      ["unknown-customer-on-sheet", "related:1", 1, [3]],
      ["unreadable-date", "related:1", 2, [4]],
    ]);
  });

  it("are told nothing where they are in order, nor by rules of deals", () => {
    expect(places(bookOf(renewals()))).toEqual([]);
  });

  it("are asked of a contact without a number of his firm for its name, and not twice of one with a number", () => {
    const people = tableOf(
      "transactions",
      ["customerId", "companyName", "contactName"],
      many(90).map((i) => [
        i === 9 || i === 20 ? "" : i === 30 ? "KH20249999" : idOf(i),
        i === 9 || i === 30 ? "宁波海讷示例贸易9有限公司" : `宁波海纳示例贸易${i}有限公司`,
        "赵建芳",
      ]),
    );
    const book = bookOf({ ...people, related: true, contacts: true });
    expect(places(book).filter(([id]) => id === "unknown-customer-on-sheet")).toEqual([
      ["unknown-customer-on-sheet", "related:0", 0, [30]],
      ["unknown-customer-on-sheet", "related:0", 1, [9]],
    ]);
  });

  it("are asked of contacts told by the name of their firm alone, whose short name does as well", () => {
    const short = tableOf(
      "customers",
      ["companyName", "shortName"],
      many(60).map((i) => [`宁波海纳示例贸易${i}有限公司`, `海纳${i}`]),
    );
    const people = (odd: Readonly<Record<number, string>>): Table => ({
      ...tableOf(
        "transactions",
        ["companyName", "contactName", "mobile"],
        many(90).map((i) => [odd[i] ?? `宁波海纳示例贸易${i % 60}有限公司`, "赵建芳", `1385712${1000 + i}`]),
      ),
      related: true,
      contacts: true,
    });
    const book = (odd: Readonly<Record<number, string>>) => ({ ...bookOf(people(odd)), customers: short });
    expect(places(book({ 4: "海纳7", 9: "宁波海讷示例贸易9有限公司" }))).toEqual([
      ["unknown-customer-on-sheet", "related:0", 0, [9]],
    ]);
    expect(places(book({ 4: "", 9: "" }))).toEqual([]);
    const { contacts: _contacts, ...renewed } = people({ 9: "宁波海讷示例贸易9有限公司" });
    expect(places({ ...bookOf(renewed), customers: short })).toEqual([]);
    const [one] = found(book({ 9: "宁波海讷示例贸易9有限公司" }));
    const hit = { role: one?.role ?? "customers", column: 0, row: 9 };
    if (one === undefined) throw new Error("nothing found");
    expect(
      explanationOf(one.rule, hit, { book: book({ 9: "宁波海讷" }), context, language: "zh-CN" }).message,
    ).toBe("客户表没有「宁波海讷」");
  });

  it("mark the company's name, and not the surname before it, where it is another's than the id", () => {
    const people: Table = {
      ...tableOf(
        "transactions",
        ["lastName", "firstName", "customerId", "companyName"],
        many(90).map((i) => [
          "Salo",
          "Aino",
          idOf(i),
          i === 5 ? "温州白石鞋业有限公司" : `宁波海纳示例贸易${i}有限公司`,
        ]),
      ),
      related: true,
      contacts: true,
    };
    expect(places(bookOf(people))).toEqual([["name-beside-id-differs", "related:0", 3, [5]]]);
  });

  it("may name customers nobody listed, where more than a slip or two do", () => {
    const others = Object.fromEntries(many(9).map((i) => [i, { 1: `KH2023${String(i).padStart(4, "0")}` }]));
    expect(places(bookOf(renewals(others)))).toEqual([]);
  });

  it("have their findings explained as the rule saw them, and known again wherever the row went", () => {
    const book = bookOf(renewals({ 3: { 1: "KH20240O03" } }));
    const [one] = found(book);
    if (one === undefined) throw new Error("nothing found");
    const hit = { role: one.role, column: one.column, row: 3 };
    expect(explanationOf(one.rule, hit, { book, context, language: "zh-CN" }).message).toContain(
      "KH20240003",
    );
    const name = fingerprintOf(book, one.rule.id, hit);
    const moved = bookOf(renewals(), renewals({ 3: { 1: "KH20240O03" } }));
    expect(fingerprintOf(moved, one.rule.id, { ...hit, role: "related:1" })).toBe(name);
    const other = bookOf(renewals({ 3: { 1: "KH20240X03" } }));
    expect(fingerprintOf(other, one.rule.id, hit)).not.toBe(name);
  });

  it("are offered no word that stands where its customer's id should", () => {
    const pending = tableOf(
      "customers",
      ["customerId", "companyName"],
      [
        ...many(60).map((i) => [idOf(i), `宁波海纳示例贸易${i}有限公司`]),
        ["编号待定", "嘉兴远帆示例食品有限公司"],
      ],
    );
    const rows = many(60).map((i) => [`BD${i}`, idOf(i), `宁波海纳示例贸易${i}有限公司`]);
    const list = tableOf(
      "transactions",
      ["identifier", "customerId", "companyName"],
      [...rows, ["BD99", "KH20249999", "嘉兴远帆示例食品有限公司"]],
    );
    const book = { ...bookOf({ ...list, related: true }), customers: pending };
    const one = found(book).find(({ rule }) => rule.id === "unknown-customer-on-sheet");
    if (one === undefined) throw new Error("nothing found");
    const hit = { role: one.role, column: one.column, row: 60 };
    expect([...one.rows]).toEqual([60]);
    expect(explanationOf(one.rule, hit, { book, context, language: "zh-CN" }).suggestion).toBeNull();
  });
});
