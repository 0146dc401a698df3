import { isRefused } from "../../../../src/taskpane/session/state/isRefused";
import { mayTryAgain } from "../../../../src/taskpane/session/state/mayTryAgain";

describe("a write that did not begin", () => {
  it.each(["read-only", "lease-held", "not-loaded"] as const)(
    "wrote nothing and may be tried again: %s",
    (code) => {
      expect(isRefused(code)).toBe(true);
      expect(mayTryAgain(code)).toBe(true);
    },
  );

  it("is none that broke off on the way", () => {
    expect(isRefused("unexpected")).toBe(false);
    expect(mayTryAgain("unexpected")).toBe(false);
  });
});
