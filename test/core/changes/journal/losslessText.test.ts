import { losslessJson, readableText } from "../../../../src/core/changes/journal/losslessText";
import { fc } from "../../../property";

describe("losslessJson", () => {
  it("gives every text back and holds only characters a spreadsheet file can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = losslessJson(text);
        expect(JSON.parse(json)).toBe(text);
        expect(json).not.toMatch(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/u);
      }),
    );
  });

  it("hides what a file would read as an escape", () =>
    expect(losslessJson("_x0041_")).toBe('"\\u005fx0041_"'));
});

describe("readableText", () => {
  it("shows control characters and clips long text", () => {
    expect(readableText("a\u0001\nb")).toBe("a␁⏎b");
    expect(readableText("甲".repeat(600))).toHaveLength(500);
    expect(readableText("x\ud800")).toBe("x\ufffd");
  });
});
