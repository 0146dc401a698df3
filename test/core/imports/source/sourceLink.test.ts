import { formatSourceLink, markOf, readSourceLink } from "../../../../src/core/imports/source/sourceLink";
import { fc } from "../../../property";

const mark = fc.oneof(fc.constant(""), fc.stringMatching(/^[0-9a-f]{8}$/));

describe("来源行", () => {
  it("is read back as it was written, whatever the sheet or file is called", () => {
    const sheet = fc.oneof(
      fc.string({ minLength: 1, maxLength: 31 }).filter((name) => name.trim() === name),
      fc.constantFrom("客户名录", "2024!1", "a #1f!2", "名录.csv", "两\n行"),
    );
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 1_048_576 }), mark, (name, row, rowMark) => {
        const link = { sheet: name, row, mark: rowMark };
        expect(readSourceLink(formatSourceLink(link))).toEqual(link);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["a number", 12],
    ["words of somebody's", "老系统导出"],
    ["no row", "客户名录! #3fa9c07b"],
    ["no sheet", "!12"],
    ["something behind", "客户名录!12 #3fa9c07b 已核对"],
  ])("is none where the cell holds %s", (_what, cell) => {
    expect(readSourceLink(cell)).toBeNull();
  });

  it("is read with blanks around it, and without its mark where somebody shortened the cell", () => {
    expect(readSourceLink(" 客户名录!12 ")).toEqual({ sheet: "客户名录", row: 12, mark: "" });
  });
});

describe("markOf", () => {
  it.each([
    ["another value", ["甲", 1], ["甲", 2]],
    ["a number that became text", [1], ["1"]],
    ["a value in another column", ["甲", ""], ["", "甲"]],
    ["two values that changed places", ["甲", "乙"], ["乙", "甲"]],
    ["a value cut in two", ["甲乙", ""], ["甲", "乙"]],
    ["a cell that was emptied", ["甲", "乙"], ["甲", ""]],
  ])("tells rows apart by %s", (_what, a, b) => {
    expect(markOf(a)).not.toBe(markOf(b));
  });

  it("stays the same when blank cells come behind, and is eight hexadecimal digits", () => {
    const cells = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(cells, fc.nat(5), (row, blanks) => {
        expect(markOf([...row, ...new Array<string>(blanks).fill("")])).toBe(markOf(row));
        expect(markOf(row)).toMatch(/^[0-9a-f]{8}$/);
      }),
    );
  });
});
