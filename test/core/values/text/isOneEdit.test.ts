import { isOneEdit } from "../../../../src/core/values/text/isOneEdit";

describe("one edit", () => {
  it("is a change, a swap, a missing or an extra character", () => {
    expect(isOneEdit("制造业", "制遭业")).toBe(true);
    expect(isOneEdit("制造业", "造制业")).toBe(true);
    expect(isOneEdit("制造业", "制业")).toBe(true);
    expect(isOneEdit("制造业", "制造产业")).toBe(true);
  });

  it("is not none, and not two", () => {
    expect(isOneEdit("制造业", "制造业")).toBe(false);
    expect(isOneEdit("制造业", "采矿业")).toBe(false);
    expect(isOneEdit("制造业", "业造制")).toBe(false);
  });
});
