import { partedByKind } from "../../../../src/core/anomalies/findings/partedByKind";
import { readFixture } from "../ruleFixture";

/** Category, channel and status of a deal. */
type Words = readonly [string, string, string?];

/** Forty deals of one kind, then others. */
function dealsOf(others: readonly Words[]) {
  const all: readonly Words[] = [...Array.from({ length: 40 }, (): Words => ["正常单", "门店"]), ...others];
  const rows = all
    .map(([category, channel, status = "完成"], i) => `| D${i} | ${category} | ${channel} | ${status} | |`)
    .join("\n");
  return readFixture(`\ntransactions\n| orderId | category | channel | orderStatus | 期望 |\n${rows}\n`).book
    .transactions;
}
const parted = (others: readonly Words[], rows: readonly number[], column: number | null) => {
  const { kinds, others: left } = partedByKind(dealsOf(others), column, Int32Array.from(rows));
  return { kinds: kinds.map(({ word, rows: own }) => [word, own.length]), left: [...left] };
};
const six = Array.from({ length: 6 }, () => ["冲账单", "门店"] as const);
const last = [40, 41, 42, 43, 44, 45];

describe("rows a rule accuses", () => {
  it("are parted from those of a word nearly all rows of which are so", () => {
    expect(parted(six, [3, ...last], 0)).toEqual({ kinds: [["冲账单", 6]], left: [3] });
  });

  it("stay accused where they are few, or many of their word are not so", () => {
    expect(parted(six.slice(1), last.slice(1), 0)).toEqual({
      kinds: [],
      left: last.slice(0, 5).map((row) => row + 1),
    });
    expect(parted([...six, ...six], last, 0)).toEqual({ kinds: [], left: last });
    expect(parted([], [0, 1, 2, 3, 4, 5, 6], 0)).toEqual({ kinds: [], left: [0, 1, 2, 3, 4, 5, 6] });
  });

  it("are of a third kind too where a second has too few of its own left", () => {
    const kinds = Array.from(
      { length: 18 },
      (_, i) =>
        [i < 10 ? "冲账单" : "正常单", i > 4 && i < 14 ? "总部" : "门店", i > 9 ? "挂起" : "完成"] as const,
    );
    // 冲账单 has ten rows; 总部 nine, four of them its own; 挂起 eight, those four among them.
    expect(
      parted(
        kinds,
        kinds.map((_, i) => 40 + i),
        0,
      ),
    ).toEqual({
      kinds: [
        ["冲账单", 10],
        ["挂起", 8],
      ],
      left: [],
    });
  });

  it("are not excused by the word they are accused of, and counted once where two words say the same", () => {
    expect(parted(six, last, 1)).toEqual({ kinds: [], left: last });
    const twice = six.map(() => ["冲账单", "总部"] as const);
    expect(parted(twice, last, 0)).toEqual({ kinds: [["冲账单", 6]], left: [] });
  });
});
