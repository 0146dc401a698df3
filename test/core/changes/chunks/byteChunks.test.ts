import { byteChunks, rowBytes } from "../../../../src/core/changes/chunks/byteChunks";
import { fc } from "../../../property";

const value = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null));
const jsonBytes = (row: unknown) => Buffer.byteLength(JSON.stringify(row));

describe("rowBytes", () => {
  it("is never less than the bytes that travel", () => {
    fc.assert(
      fc.property(fc.array(value), (row) => expect(rowBytes(row)).toBeGreaterThanOrEqual(jsonBytes(row) - 1)),
    );
  });
});

describe("byteChunks", () => {
  it("covers every row once, in order, each chunk within the limit unless one row alone is larger", () => {
    fc.assert(
      fc.property(fc.array(fc.array(value)), fc.integer({ min: 10, max: 200 }), (rows, limit) => {
        const chunks = byteChunks(rows, limit);
        expect(chunks.flatMap(([from, to]) => rows.slice(from, to))).toEqual(rows);
        for (const [from, to] of chunks) {
          const bytes = rows.slice(from, to).reduce((sum, row) => sum + rowBytes(row), 0);
          expect(to - from === 1 || bytes <= limit).toBe(true);
        }
      }),
    );
  });

  it("gives no chunk for no rows", () => expect(byteChunks([])).toEqual([]));
});
