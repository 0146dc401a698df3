import { acceptedCount, refusedCount } from "../../../../src/taskpane/session/state/accepted";

const covers = (group: string) => group === "whole";

describe("the number of accepted proposals", () => {
  it("adds what was accepted beside the wholesale choice and takes off what was refused within it", () => {
    const decisions = {
      inside: { verdict: "accept" },
      refused: { verdict: "reject" },
      beside: { verdict: "accept" },
      other: { verdict: "accept" },
    } as const;
    const groups = { inside: "whole", refused: "whole", beside: "another", other: null };
    expect(acceptedCount(10, decisions, groups, covers)).toBe(11);
  });

  it("is nothing while nothing was decided", () => {
    expect(acceptedCount(0, {}, {}, covers)).toBe(0);
  });

  it("does not count what is undecided or refused outside", () => {
    const decisions = { a: { verdict: "undecided" }, b: { verdict: "reject" } } as const;
    expect(acceptedCount(3, decisions, { a: "whole", b: null }, covers)).toBe(3);
  });
});

describe("the number of refused proposals", () => {
  it("counts those a wholesale choice covers, and no others", () => {
    const decisions = {
      inside: { verdict: "accept" },
      refused: { verdict: "reject" },
      beside: { verdict: "reject" },
    } as const;
    expect(refusedCount(decisions, { inside: "certain", refused: "certain", beside: null })).toBe(1);
  });

  it("is nothing for groups that are not there any more", () => {
    expect(refusedCount({ gone: { verdict: "reject" } }, {})).toBe(0);
  });
});
