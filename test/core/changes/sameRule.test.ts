import type { HeldRule } from "../../../src/core/changes/heldValidation";
import { sameRule } from "../../../src/core/changes/sameRule";

const list = (source: string): HeldRule => ({ kind: "list", source, inCellDropDown: true });
const ranged = (kind: "date" | "decimal" | "wholeNumber" | "time"): HeldRule => ({
  kind,
  operator: "GreaterThan",
  formula1: 7,
});

describe("sameRule", () => {
  it.each([
    ["a dropdown over the same name", list("=列表_来源"), { kind: "list", source: "=列表_来源" }],
    ["a dropdown with quotes and case of its own", list("='字典'!a1"), { kind: "list", source: "=字典!A1" }],
    [
      "a check written with blanks",
      { kind: "custom", formula: "=LEN( A5 )=18" },
      { kind: "custom", formula: "=LEN(A5)=18" },
    ],
    ["a date with other bounds", ranged("date"), { kind: "date", from: "1900-01-01", to: "=TODAY()+1" }],
    ["an amount with other bounds", ranged("decimal"), { kind: "decimal", from: -1e12 }],
    ["a score with other bounds", ranged("wholeNumber"), { kind: "whole-number", from: 1, to: 5 }],
    ["anything where nothing is asked for", ranged("time"), { kind: "none" }],
  ] as const)("is content with %s", (_what, held, wanted) => {
    expect(sameRule(held, wanted)).toBe(true);
  });

  it.each([
    ["a dropdown over another name", list("=列表_标签"), { kind: "list", source: "=列表_来源" }],
    ["words typed into the dropdown", list("甲,乙"), { kind: "list", source: "=列表_来源" }],
    [
      "a check of another row",
      { kind: "custom", formula: "=LEN(A6)=18" },
      { kind: "custom", formula: "=LEN(A5)=18" },
    ],
    ["a time for a date", ranged("time"), { kind: "date", from: "1900-01-01", to: "2100-12-31" }],
    ["a whole number for an amount", ranged("wholeNumber"), { kind: "decimal", from: 0 }],
    ["an amount for a score", ranged("decimal"), { kind: "whole-number", from: 1, to: 5 }],
    ["a check for a dropdown", { kind: "custom", formula: "=列表" }, { kind: "list", source: "=列表" }],
  ] as const)("is not content with %s", (_what, held, wanted) => {
    expect(sameRule(held, wanted)).toBe(false);
  });
});
