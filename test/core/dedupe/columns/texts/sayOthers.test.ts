import { sayOthers } from "../../../../../src/core/dedupe/columns/texts/sayOthers";

describe("two rows", () => {
  const said = Int32Array.of(7, 8, 7, 0, 0);

  it("say otherwise where both say something, and not the same", () => {
    expect(sayOthers(said, 0, 1)).toBe(true);
    expect(sayOthers(said, 0, 2)).toBe(false);
  });

  it("do not where one says nothing, or neither does", () => {
    expect(sayOthers(said, 0, 3)).toBe(false);
    expect(sayOthers(said, 3, 1)).toBe(false);
    expect(sayOthers(said, 3, 4)).toBe(false);
  });
});
