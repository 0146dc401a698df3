import { segments } from "../../../../src/core/changes/chunks/segments";
import { contentHash } from "../../../../src/core/changes/journal/contentHash";

describe("segments", () => {
  it("joins neighbours and swallows small gaps", () => {
    expect(segments([9, 3, 1, 2, 2, 6], 2)).toEqual([{ from: 1, to: 9 }]);
    expect(segments([9, 3, 1, 2], 2)).toEqual([
      { from: 1, to: 3 },
      { from: 9, to: 9 },
    ]);
  });

  it("gives nothing for nothing", () => expect(segments([], 5)).toEqual([]));
});

describe("contentHash", () => {
  it("does not mind empty cells around, but every other change", () => {
    const sheet = [
      ["甲", 1],
      ["", true],
    ];
    expect(contentHash([...sheet, ["", ""]])).toBe(contentHash(sheet));
    for (const other of [
      [
        ["甲", "1"],
        ["", true],
      ],
      [
        ["甲", 1],
        [true, ""],
      ],
      [
        ["乙", 1],
        ["", true],
      ],
    ]) {
      expect(contentHash(other)).not.toBe(contentHash(sheet));
    }
  });
});
