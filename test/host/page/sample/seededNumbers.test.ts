import { seededNumbers } from "../../../../src/host/page/sample/seededNumbers";

const firstOf = (seed: number, count: number) => Array.from({ length: count }, seededNumbers(seed));

describe("the seeded generator", () => {
  it("gives the numbers of mulberry32, the same on every run", () => {
    expect(firstOf(7, 3)).toEqual([50_271_532, 266_108_690, 4_195_786_334]);
    expect(firstOf(0, 2)).toEqual([1_144_304_738, 1_416_247]);
  });

  it("gives whole numbers below 2^32, spread evenly enough for samples, and others for another seed", () => {
    const numbers = firstOf(20_240_501, 4_000);
    expect(numbers.every((each) => Number.isInteger(each) && each >= 0 && each < 2 ** 32)).toBe(true);
    const quarters = [0, 1, 2, 3].map(
      (quarter) => numbers.filter((each) => Math.floor(each / 2 ** 30) === quarter).length,
    );
    for (const count of quarters) expect(Math.abs(count - 1_000)).toBeLessThan(150);
    expect(firstOf(20_240_502, 10)).not.toEqual(numbers.slice(0, 10));
  });
});
