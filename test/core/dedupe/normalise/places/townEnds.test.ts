import { endsTown } from "../../../../../src/core/dedupe/normalise/places/townEnds";

const codes = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

describe("the end of a town's name", () => {
  it.each(["丁蜀镇", "高塍乡"])("is 镇 or 乡: %s", (town) => {
    expect(endsTown(codes(town), 2)).toBe(true);
    expect(endsTown(codes(town), 1)).toBe(false);
  });

  it("is neither in 城乡, nor behind the end", () => {
    expect(endsTown(codes("城乡路"), 1)).toBe(false);
    expect(endsTown(codes("丁蜀镇"), 3)).toBe(false);
  });
});
