import { columnAt, installedBook, sheetNamed } from "../installedBook";
import { filledBook, problemsOf, customerSheet as sheet } from "./checkedBook";

describe("a formula of ours", () => {
  const column = "累计净消费";

  it("typed over is put back, guarded by what stands there now", () => {
    const book = filledBook(3);
    const at = columnAt(book, sheet, column);
    const formula = sheetNamed(book, sheet).cells[4]?.[at];
    sheetNamed(book, sheet).cells[5]?.splice(at, 1, 500);
    const [problem, ...others] = problemsOf(book);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      kind: "formula-overwritten",
      subject: column,
      cells: 1,
      drifted: { column: at, runs: [{ row: 6, rows: 1 }] },
    });
    expect(problem?.changes).toMatchObject([
      {
        kind: "set-cell",
        column: at,
        before: 500,
        becomes: { formula },
        row: { sheet, hint: 6, key: { column: 0, value: "C1" } },
      },
    ]);
  });

  it("emptied is put back too, and runs that touch are told as one", () => {
    const book = filledBook(4);
    const at = columnAt(book, sheet, column);
    for (const row of [4, 5, 7]) sheetNamed(book, sheet).cells[row]?.splice(at, 1, "");
    expect(problemsOf(book)[0]?.drifted?.runs).toEqual([
      { row: 5, rows: 2 },
      { row: 8, rows: 1 },
    ]);
  });

  it("is put back as the rows above have it, where the user changed it for the column", () => {
    const book = filledBook(3);
    const at = columnAt(book, sheet, column);
    const own = "=ROUND([@累计净消费元],0)";
    for (const row of [4, 5]) sheetNamed(book, sheet).cells[row]?.splice(at, 1, own);
    sheetNamed(book, sheet).cells[6]?.splice(at, 1, 7);
    expect(problemsOf(book)[0]?.changes).toMatchObject([{ before: 7, becomes: { formula: own } }]);
  });

  it("typed over in every row comes from the definition, which has none left to copy", () => {
    const book = filledBook(2);
    const fresh = sheetNamed(installedBook(), sheet).cells[4]?.[columnAt(book, sheet, column)];
    for (const row of [4, 5]) sheetNamed(book, sheet).cells[row]?.splice(columnAt(book, sheet, column), 1, 1);
    expect(problemsOf(book)[0]?.changes).toMatchObject([
      { becomes: { formula: fresh } },
      { becomes: { formula: fresh } },
    ]);
  });

  it("is not missed in a row nobody filled in", () => {
    const book = filledBook(3);
    const own = sheetNamed(book, sheet);
    own.cells[5]?.splice(0, own.cells[5].length, ...(own.cells[5] ?? []).map(() => ""));
    expect(problemsOf(book)).toEqual([]);
  });

  it("is missed in the one row new rows copy, filled in or not", () => {
    const book = installedBook();
    sheetNamed(book, sheet).cells[4]?.splice(columnAt(book, sheet, column), 1, "");
    expect(problemsOf(book)).toMatchObject([{ kind: "formula-overwritten", cells: 1 }]);
  });

  it("that lost its table is left to the user: what it shows is not known here", () => {
    const book = filledBook(2);
    sheetNamed(book, sheet).cells[4]?.splice(columnAt(book, sheet, column), 1, "=SUM(A1:A9)");
    expect(problemsOf(book)).toEqual([]);
  });
});
