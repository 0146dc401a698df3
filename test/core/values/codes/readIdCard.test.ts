import { isIdCard, readIdCard } from "../../../../src/core/values/codes/readIdCard";
import { fc } from "../../../property";

/** The worked example of GB 11643. */
const example = "11010519491231002X";

describe("reading a resident identity number", () => {
  it("takes the example of the standard", () => {
    expect(readIdCard(example)).toEqual({ reading: "exact", value: example });
    expect(readIdCard("110105 19491231 002x")).toEqual({ reading: "tidied", value: example });
  });

  it("catches every other check digit", () => {
    for (const last of "0123456789") expect(isIdCard(example.slice(0, 17) + last)).toBe(false);
    expect(readIdCard("110105194912310020")).toEqual({
      reading: "unreadable",
      problem: "check-digit",
      detail: "X",
    });
  });

  it("refuses a birthday that never was and a province that does not exist", () => {
    expect(readIdCard("110105194913310020")).toMatchObject({ problem: "impossible-date" });
    expect(isIdCard(`99${example.slice(2)}`)).toBe(false);
  });

  it("finds hardly any in random figures", () => {
    const figures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 });
    // About one in thirty thousand has a province, a day and its check digit right.
    expect(fc.sample(figures, 5_000).filter((all) => isIdCard(all.join(""))).length).toBeLessThan(3);
  });

  it("knows that a number cell has lost the end", () => {
    expect(readIdCard(110105194912310000)).toMatchObject({ problem: "digits-lost" });
    expect(readIdCard("")).toEqual({ reading: "blank" });
  });
});
