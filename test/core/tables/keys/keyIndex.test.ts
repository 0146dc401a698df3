import { createKeyIndex } from "../../../../src/core/tables/keys/keyIndex";
import { fc } from "../../../property";

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

  it("finds nothing by a blank, though rows are blank, and a number by its figures", () => {
    const index = createKeyIndex(["", " ", 1001, "\u3000"]);
    expect(index.rowOf("")).toBe(-1);
    expect(index.rowsOf(" ")).toEqual([]);
    expect(index.rowsOf("１００１")).toEqual([2]);
    expect(createKeyIndex([]).rowOf("C001")).toBe(-1);
  });
});
