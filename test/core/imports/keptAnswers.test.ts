import { answersKept, answersToKeep } from "../../../src/core/imports/keptAnswers";
import type { ImportQuestion } from "../../../src/core/imports/questions";

function question(more: Partial<ImportQuestion>): ImportQuestion {
  const options = [
    { id: "mdy", label: "2024-02-03" },
    { id: "dmy", label: "2024-03-02" },
  ];
  const about = { sheet: "名录", column: "C", heading: "日期", sample: "2/3/2024", row: 5, count: 3 };
  return { id: "date\n名录\n2", kind: "date-order", ...about, options, ...more };
}
const place = (sample: string, id = `place\n名录\n4\n${sample}`) =>
  question({ id, kind: "place", heading: "城市", sample, options: [{ id: "110105", label: "北京" }] });

describe("answers an import keeps", () => {
  it("hold next time, where the column stands elsewhere and other cells are in question", () => {
    const kept = answersToKeep([question({})], { "date\n名录\n2": "dmy" });
    const later = question({ id: "date\n名录\n7", column: "H", sample: "4/5/2024", row: 9, count: 1 });
    expect(answersKept([later], kept)).toEqual({ "date\n名录\n7": "dmy" });
  });

  it("do not hold for another sheet, another heading or another kind of question", () => {
    const kept = answersToKeep([question({})], { "date\n名录\n2": "dmy" });
    const others = [
      question({ sheet: "老客户" }),
      question({ heading: "生日" }),
      question({ kind: "deal-type" }),
    ];
    expect(answersKept(others, kept)).toEqual({});
  });

  it("tell places apart by their words", () => {
    const kept = answersToKeep([place("朝阳"), place("鼓楼")], { [place("朝阳").id]: "110105" });
    expect(answersKept([place("朝阳", "a"), place("鼓楼", "b")], kept)).toEqual({ a: "110105" });
  });

  it("are left out where they are no answer any more", () => {
    const kept = answersToKeep([place("朝阳")], { [place("朝阳").id]: "110105" });
    const now = { ...place("朝阳"), options: [{ id: "220104", label: "长春" }] };
    expect(answersKept([now], kept)).toEqual({});
  });

  it("are those to the questions asked, and to nothing else", () => {
    expect(answersToKeep([question({})], { else: "x" })).toEqual({});
    expect(answersKept([question({})], {})).toEqual({});
    expect(answersKept([], { anything: "mdy" })).toEqual({});
  });
});
