import { customerIndex, linkRows, shownName } from "../../../src/core/tables/customerIndex";
import { foldedHash, foldedHashes, sameKey } from "../../../src/core/tables/foldedKeys";
import { createKeyIndex } from "../../../src/core/tables/keyIndex";
import { fc } from "../../property";
import { tableOf } from "./tableOf";

const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  [
    ["C001", "苏州云帆示例机电有限公司"],
    [1002, "海蓝（无锡）示例材料"],
    ["c001 ", "常州大成示例五金厂"],
    ["", "没有编号的公司"],
  ],
);

describe("linking rows to customers", () => {
  it("goes by the id, else by the name, else leaves an orphan", () => {
    const deals = tableOf(
      "transactions",
      ["customerId", "companyName", "amount"],
      [
        ["C001", "", 1],
        ["1002", "别的名字", 2],
        ["", "海蓝(无锡)示例材料", 3],
        ["C999", "没有编号 的公司", 4],
        ["C999", "谁也不是", 5],
        ["", "", 6],
      ].map((row) => [...row]),
    );
    expect([...linkRows(deals, customers)]).toEqual([0, 1, 1, 3, -1]);
  });

  it("knows the ids of Salesforce by either of their two forms", () => {
    const long = ["0015f0000706iVGAAY", "0015f0000RL9e3TAAV", "0015f00009IOrSfAAL"];
    const accounts = tableOf(
      "customers",
      ["customerId"],
      [...long, "0015f00009IOrXxAAL"].map((id) => [id]),
    );
    const short = tableOf(
      "transactions",
      ["customerId", "amount"],
      [
        ["0015f0000706iVG", 1],
        ["0015f00009IOrSfAAL", 2],
        ["0015f0000QQQQQQ", 3],
      ],
    );
    expect([...linkRows(short, accounts)]).toEqual([0, 2, -1]);
    expect(customerIndex(accounts).byId.rowsOf("0015f0000706iVG")).toEqual([0]);
    const shortAccounts = tableOf(
      "customers",
      ["customerId"],
      long.map((id) => [id.slice(0, 15)]),
    );
    expect(customerIndex(shortAccounts).byId.rowOf("0015f0000706iVGAAY")).toBe(0);
  });

  it("cuts no other numbers short", () => {
    const orders = tableOf("customers", ["customerId"], [["202401010000001"], ["202401010000002"]]);
    expect(customerIndex(orders).byId.rowOf("202401010000001234")).toBe(-1);
    expect(customerIndex(customers).byId.rowOf("C00100000000000")).toBe(-1);
  });

  it("takes the first of customers that share an id, whatever its capitals and blanks", () => {
    expect(customerIndex(customers).byId.rowsOf("ｃ００１")).toEqual([0, 2]);
    expect(customerIndex(customers).byId.rowOf("ｃ００１")).toBe(0);
    expect(customerIndex(customers).byId.rowOf("C002")).toBe(-1);
  });

  it("finds nobody where the customers have no such column", () => {
    const nameless = tableOf("customers", ["email"], [["a@example.cn"]]);
    const deals = tableOf("transactions", ["customerId", "amount"], [["C001", 1]]);
    expect([...linkRows(deals, nameless)]).toEqual([-1]);
  });
});

describe("an index of keys", () => {
  const folded = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

  it("answers as a map of folded strings would", () => {
    const word = fc.string({
      unit: fc.constantFrom("A", "a", "Ｂ", "b", " ", "1", "张", "\u3000"),
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 10 }), (cells, asked) => {
        const index = createKeyIndex(cells);
        const wanted = [...cells, ...asked];
        const all = wanted.map((cell) =>
          cells.flatMap((other, row) => (folded(cell) !== "" && folded(other) === folded(cell) ? [row] : [])),
        );
        const rows = all.map(([first]) => first ?? -1);
        expect(wanted.map((cell) => index.rowsOf(cell))).toEqual(all);
        expect(wanted.map((cell) => index.rowOf(cell))).toEqual(rows);
        const found = new Int32Array(wanted.length);
        index.rowsInto(wanted, found);
        expect([...found]).toEqual(rows);
      }),
    );
  });

  it("holds more keys than are looked up at a time", () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `C${i % 3000}`);
    const found = new Int32Array(ids.length);
    createKeyIndex(ids).rowsInto(ids, found);
    expect([...found]).toEqual(ids.map((_, i) => i % 3000));
  });

  it("gives equal hashes to keys that are the same, and 0 to a blank", () => {
    expect(foldedHash("Ｃ００１ ")).toBe(foldedHash("c001"));
    expect(sameKey("Ｃ００１ ", "c001")).toBe(true);
    expect(sameKey("c001", "c0011")).toBe(false);
    expect(foldedHash(" \u3000")).toBe(0);
  });

  it("have for one hash the first of their two", () => {
    const into = new Int32Array(2);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const isKey = foldedHashes(text, into);
        expect(foldedHash(text)).toBe(isKey ? into[0] || 1 : 0);
      }),
    );
  });

  it("tell keys apart by two hashes as their texts would", () => {
    const hashesOf = (text: string) => {
      const into = new Int32Array(2);
      return foldedHashes(text, into) ? into.join() : "";
    };
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(hashesOf(a) === hashesOf(b)).toBe(sameKey(a, b));
      }),
    );
    const ids = Array.from({ length: 50_000 }, (_, i) => `C${2019 + (i % 5)}${String(i).padStart(6, "0")}`);
    expect(new Set(ids.map(hashesOf)).size).toBe(ids.length);
    expect(hashesOf("Ｃ００１ ")).toBe(hashesOf("c001"));
  });
});

describe("how people know a customer", () => {
  it("is its name, the short or foreign one where only that is filled in, and nothing without either", () => {
    const table = tableOf(
      "customers",
      ["companyName", "shortName"],
      [
        [" 聯新電子有限公司 ", "Luen Sun"],
        ["", "Pacific Imports Inc."],
        ["", " "],
      ],
    );
    expect([0, 1, 2].map((row) => shownName(table, row))).toEqual([
      "聯新電子有限公司",
      "Pacific Imports Inc.",
      "",
    ]);
  });

  it("is that of the person where customers are persons", () => {
    expect(shownName(tableOf("customers", ["personName"], [["何冰瑶"]]), 0)).toBe("何冰瑶");
  });
});
