import { grouped } from "../../../src/core/sheets/grouped";

describe("grouped", () => {
  it("parts a count into groups of three", () => {
    expect([0, 999, 1000, 20_480, 1_048_576].map(grouped)).toEqual([
      "0",
      "999",
      "1,000",
      "20,480",
      "1,048,576",
    ]);
  });

  it("keeps a minus", () => {
    expect(grouped(-12_345)).toBe("-12,345");
    expect(grouped(-123_456)).toBe("-123,456");
  });
});
