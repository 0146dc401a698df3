import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { droppedIndicators } from "../../../../src/core/tiering/assigning/droppedIndicators";
import { abc, fourTiers, paretoAbc, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import { inputOf, steadyBuyers } from "../population";

const asOf = 1500;
const size = 100;
const crowd = steadyBuyers(size, asOf, 3);
const known = (count: number) =>
  Float64Array.from({ length: size }, (_, row) => (row < count ? 3 : Number.NaN));
const run = (scheme: Scheme) => {
  const extra = { satisfaction: known(10), potential: known(90) };
  return assignTiers({ ...inputOf(size, crowd, asOf), extra }, scheme).now;
};

describe("indicators a run left out", () => {
  it("are those kept for too few or not at all, with how many there are", () => {
    const dropped = droppedIndicators(run(abc), abc);
    expect(dropped.map(({ indicator }) => indicator)).toEqual(["satisfaction", "relation"]);
    expect(dropped[0]?.filled).toBeCloseTo(0.1, 1);
    expect(dropped[1]?.filled).toBe(0);
  });

  it("are none where everything with a weight is known, or where nothing is weighed", () => {
    expect(droppedIndicators(run(fourTiers), fourTiers)).toEqual([]);
    expect(droppedIndicators(run(paretoAbc), paretoAbc)).toEqual([]);
    expect(droppedIndicators({ ...run(abc), active: new Uint8Array(size) }, abc)).toEqual([]);
  });
});
