import { openChildLinks } from "../../../../src/core/dedupe/merge/childLinks";
import { saysNothing } from "../../../../src/core/dedupe/merge/saysNothing";
import { planMerge } from "../../../../src/core/dedupe/merge/survivorship";
import type { Field } from "../../../../src/core/sheets/fields";
import { type Row, tableOf } from "../customerTable";

const fields: readonly Field[] = ["companyName", "source", "industry", "phone", "note", "owner"];

/** What the merge keeps of two rows, the first of which stays. */
function kept(first: Row, second: Row) {
  const customers = tableOf(
    [
      { companyName: "腾云电子", ...first },
      { companyName: "腾云电子", ...second },
    ],
    fields,
  );
  const none = openChildLinks({ customers, followUps: tableOf([], []), transactions: tableOf([], []) });
  return planMerge(customers, none, [0, 1], { survivor: 0 }).values;
}

describe("a choice that says nothing", () => {
  it.each(["其他", "其它渠道", "未知", "Other", "others", "N/A", "（未知）", "其　他"])(
    "%j of the row that stays loses to a real one",
    (source) => expect(kept({ source }, { source: "老客户介绍" }).source).toBe("老客户介绍"),
  );

  it.each(["其他（展会）", "其他-抖音", "展会", "Otherworld Ltd", "其它渠道代理"])(
    "%j says something",
    (source) => expect(kept({ source }, { source: "老客户介绍" }).source).toBe(source),
  );

  it("stays where nobody says more, and a blank is no more", () => {
    expect(kept({ source: "其他" }, { source: "未知" }).source).toBe("其他");
    expect(kept({ source: "其他" }, {}).source).toBe("其他");
    expect(kept({}, { source: "其他" }).source).toBe("其他");
  });

  it("is no figure, and no number that a cell holds", () => {
    expect(saysNothing(0, "potentialScore")).toBe(false);
    expect(saysNothing("123456", "text")).toBe(false);
    expect(saysNothing("", "text")).toBe(true);
  });

  it("loses beside longer rules as well", () => {
    expect(kept({ industry: "未知" }, { industry: "电子" }).industry).toBe("电子");
    expect(kept({ phone: "无" }, { phone: "13911112223" }).phone).toBe("13911112223");
  });
});
