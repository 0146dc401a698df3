import { type Book, columnAt, fill, installedBook, sheetNamed } from "../installedBook";
import { filledBook, problemsOf, customerSheet as sheet } from "./checkedBook";

/** Takes the validation of some body rows (from 0) of a column away, or puts another rule in its place. */
function paste(
  book: Book,
  heading: string,
  hit: readonly number[],
  rule?: { kind: "custom"; formula: string },
) {
  const own = sheetNamed(book, sheet);
  const at = columnAt(book, sheet, heading);
  own.validations = own.validations.flatMap((area) =>
    area.column !== at
      ? [area]
      : Array.from({ length: area.rows }, (_, i) => i).flatMap((i) => {
          const row = { ...area, row: area.row + i, rows: 1 };
          if (!hit.includes(i)) return [row];
          return rule ? [{ ...row, rule }] : [];
        }),
  );
}

describe("a dropdown of ours", () => {
  it("is lost where a paste took it away, in the very cells", () => {
    const book = filledBook(6);
    paste(book, "客户来源", [1, 2, 5]);
    const [problem, ...others] = problemsOf(book);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      kind: "validation-lost",
      subject: "客户来源",
      cells: 3,
      certain: true,
      drifted: {
        column: columnAt(book, sheet, "客户来源"),
        runs: [
          { row: 6, rows: 2 },
          { row: 10, rows: 1 },
        ],
      },
    });
  });

  it("is lost where it is gone from the whole column", () => {
    const book = filledBook(3);
    paste(book, "客户来源", [0, 1, 2]);
    expect(problemsOf(book)).toMatchObject([{ kind: "validation-lost", cells: 3, certain: true }]);
  });

  it("is no loss on a list of results that has none: it was written before there was one", () => {
    const book = installedBook();
    fill(book, "客户价值分析", [{ 客户编号: "C1" }, { 客户编号: "C2" }]);
    sheetNamed(book, "客户价值分析").validations = [];
    expect(problemsOf(book)).toEqual([]);
  });

  it("was changed on purpose where every cell has another rule: the user is asked", () => {
    const book = filledBook(3);
    paste(book, "客户来源", [0, 1, 2], { kind: "custom", formula: "=LEN(A5)<9" });
    expect(problemsOf(book)).toMatchObject([{ kind: "validation-changed", cells: 3, certain: false }]);
  });

  it("is lost where some cells only have another rule", () => {
    const book = filledBook(3);
    paste(book, "客户来源", [1], { kind: "custom", formula: "=LEN(A5)<9" });
    expect(problemsOf(book)).toMatchObject([{ kind: "validation-lost", cells: 1, certain: true }]);
  });

  it("comes back as it was, by the column's heading and its present place", () => {
    const book = filledBook(2);
    const before = sheetNamed(book, sheet).validations.find(
      ({ column }) => column === columnAt(book, sheet, "客户来源"),
    );
    paste(book, "客户来源", [0]);
    const [change] = problemsOf(book)[0]?.changes ?? [];
    expect(change).toMatchObject({
      kind: "add-part",
      sheet,
      part: { kind: "validation", table: "客户", heading: "客户来源", validation: { rule: before?.rule } },
    });
  });
});
