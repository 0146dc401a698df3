import { rowsOfAKind } from "../../../../src/core/anomalies/cells/rowsOfAKind";
import { readFixture } from "../ruleFixture";

/** Sixty policies, and further rows of these kinds. */
function tableOf(kinds: readonly string[]) {
  const all = [...Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? "New" : "Renewal")), ...kinds];
  const rows = all.map((kind, i) => `| D${i} | ${kind} | |`).join("\n");
  return readFixture(`\ntransactions\n| orderId | dealType | 期望 |\n${rows}\n`).book.transactions;
}
const among = (kinds: readonly string[], rows: readonly number[]) => [...rowsOfAKind(tableOf(kinds), rows)];

describe("rows that break an order", () => {
  it("are of a kind that goes the other way where half of it does", () => {
    const kinds = ["Endorsement", "Endorsement", "Endorsement", "Endorsement"];
    expect(among(kinds, [60, 61, 63])).toEqual([60, 61, 63]);
    expect(among(kinds, [3, 60, 61, 63])).toEqual([60, 61, 63]);
  });

  it("are slips where they are few, or one here and there of what keeps to it", () => {
    expect(among(["Endorsement", "Endorsement"], [60, 61])).toEqual([]);
    expect(among([], [0, 1, 3, 4, 6, 9])).toEqual([]);
  });

  it("are slips where nothing says what they are", () => {
    expect(among(["", "", "", ""], [60, 61, 62, 63])).toEqual([]);
  });
});
