import { type Book, installedBook, sheetNamed } from "../installedBook";
import { problemsOf } from "./checkedBook";

describe("a list with gaps", () => {
  function withCells(cells: readonly string[]): Book {
    const book = installedBook();
    const own = sheetNamed(book, "字典");
    own.cells.slice(3).forEach((row, i) => {
      row.splice(0, 1, cells[i] ?? "");
    });
    return book;
  }

  it("is closed upwards in its order, and no other list is touched", () => {
    const [problem, ...others] = problemsOf(withCells(["甲", "", "乙", "", "", "丙"]));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "choices-with-gaps", sheet: "字典", subject: "客户来源" });
    const changes = (problem?.changes ?? []).flatMap((change) =>
      change.kind === "set-cell" ? [[change.row.hint, change.column, change.before, change.after]] : [],
    );
    expect(changes).toEqual([
      [5, 0, "", "乙"],
      [6, 0, "乙", "丙"],
      [9, 0, "丙", ""],
    ]);
  });

  it.each([
    ["blank cells below its last choice", ["甲", "乙", "", ""]],
    ["no choice at all", []],
  ])("is none with %s", (_what, cells) => {
    expect(problemsOf(withCells(cells))).toEqual([]);
  });
});
