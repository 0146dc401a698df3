import type { Severity } from "../../../src/core/anomalies/hit";
import type { Rule } from "../../../src/core/anomalies/rule";
import { rules } from "../../../src/core/anomalies/rules";
import { shownSeverity, worstFirst } from "../../../src/core/anomalies/shownSeverity";

function ruleOf(severity: Severity): Rule {
  const found = rules.find((rule) => rule.severity === severity);
  if (found === undefined) throw new Error(`no rule of severity ${severity}`);
  return found;
}

const error = ruleOf("error");
const warning = ruleOf("warning");

describe("shownSeverity", () => {
  it("is the finding's own where it stands alone, whatever its rule says", () => {
    expect(shownSeverity({ rule: error, severity: "warning", systemic: false })).toBe("warning");
  });

  it("is the rule's where the whole column has the problem", () => {
    expect(shownSeverity({ rule: error, severity: "info", systemic: true })).toBe("error");
  });
});

describe("worstFirst", () => {
  it("puts a problem of a whole column among the errors and leaves equals in their order", () => {
    const offer = { name: "offer", rule: warning, severity: "info", systemic: false } as const;
    const one = { name: "one", rule: warning, severity: "warning", systemic: false } as const;
    const other = { ...one, name: "other" };
    const column = { name: "column", rule: error, severity: "info", systemic: true } as const;
    const found = [offer, one, other, column];
    expect(worstFirst(found).map(({ name }) => name)).toEqual(["column", "one", "other", "offer"]);
    expect(found[0]).toBe(offer);
  });
});
