import { columnLetter } from "../../../../src/core/sheets/cell";
import type { StructureProblem } from "../../../../src/core/templates/checks/structureProblem";
import { fc } from "../../../property";
import { type Book, columnAt, installedBook, sheetNamed, tableOf } from "../installedBook";
import { problemsOf as allProblemsOf, customerSheet as sheet } from "./checkedBook";

const headingRow = 3;

function problemsOf(book: Book): readonly StructureProblem[] {
  const structural = new Set(["table-lost", "heading-renamed", "column-missing"]);
  return allProblemsOf(book).filter(({ kind }) => structural.has(kind));
}

function rename(book: Book, heading: string, now: string): number {
  const at = columnAt(book, sheet, heading);
  sheetNamed(book, sheet).cells[headingRow]?.splice(at, 1, now);
  return at;
}

/** What Excel does when a table's column is deleted. */
function dropColumn(book: Book, heading: string): void {
  const own = sheetNamed(book, sheet);
  const at = columnAt(book, sheet, heading);
  for (const row of own.cells) row.splice(at, 1);
  for (const table of own.tables) table.columns--;
  own.validations = own.validations.filter(({ column }) => column !== at);
}

/** What the repairs of headings and columns write, on the grid alone. */
function repair(book: Book, problems: readonly StructureProblem[]): void {
  for (const change of problems.flatMap(({ changes }) => changes)) {
    const own = sheetNamed(book, sheet);
    if (change.kind === "set-cell") own.cells[change.row.hint - 1]?.splice(change.column, 1, change.after);
    if (change.kind !== "add-part" || change.part.kind !== "column") continue;
    const { heading, formula } = change.part.column;
    own.cells.forEach((row, i) => {
      row.push(i === headingRow ? heading : i > headingRow ? (formula ?? "") : "");
    });
    for (const table of own.tables) table.columns++;
  }
}

describe("a heading of ours", () => {
  it("that was renamed gets its own words back where its neighbours still stand beside it", () => {
    const book = installedBook();
    const at = rename(book, "客户来源", "来源渠道");
    const [problem, ...others] = problemsOf(book);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "heading-renamed", sheet, subject: "来源渠道 → 客户来源" });
    expect(problem?.changes).toMatchObject([
      { kind: "set-cell", column: at, before: "来源渠道", after: "客户来源", row: { hint: 4, key: null } },
    ]);
  });

  it.each([
    ["first", 0],
    ["last", -1],
  ])("at the edge of the table is known by the one neighbour it has: the %s", (_edge, position) => {
    const book = installedBook();
    const edge = tableOf(book, "customers").headings.at(position) ?? "";
    rename(book, edge, "别的名字");
    expect(problemsOf(book)).toMatchObject([{ kind: "heading-renamed", subject: `别的名字 → ${edge}` }]);
  });

  it("that was deleted comes again at the right edge, and a column of the user's keeps its name", () => {
    const book = installedBook();
    dropColumn(book, "客户来源");
    const own = sheetNamed(book, sheet);
    for (const row of own.cells) row.push("");
    for (const table of own.tables) table.columns++;
    own.cells[headingRow]?.splice(-1, 1, "我的备注");
    const [problem, ...others] = problemsOf(book);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "column-missing", subject: "客户来源" });
    expect(problem?.changes).toMatchObject([{ kind: "add-part", part: { kind: "column", table: "客户" } }]);
  });

  it("is not taken for renamed where other columns of the user's stand between its neighbours", () => {
    const book = installedBook();
    const at = columnAt(book, sheet, "客户来源");
    dropColumn(book, "客户来源");
    const own = sheetNamed(book, sheet);
    own.cells.forEach((row, i) => {
      row.splice(at, 0, i === headingRow ? "我的一" : "", i === headingRow ? "我的二" : "");
    });
    for (const table of own.tables) table.columns += 2;
    expect(problemsOf(book)).toMatchObject([{ kind: "column-missing", subject: "客户来源" }]);
  });

  it("is not taken for renamed where the column before it is gone too", () => {
    const book = installedBook();
    const [first = "", second = ""] = tableOf(book, "customers").headings;
    rename(book, first, "编码");
    dropColumn(book, second);
    expect(problemsOf(book)).toMatchObject([
      { kind: "column-missing", subject: first },
      { kind: "column-missing", subject: second },
    ]);
  });

  it("comes again with a check that looks at the other columns where they will stand by then", () => {
    const book = installedBook();
    dropColumn(book, "省");
    dropColumn(book, "市");
    const edge = sheetNamed(book, sheet).tables[0]?.columns ?? 0;
    const cities = problemsOf(book).find(({ subject }) => subject === "市");
    const source = expect.stringContaining(`MATCH($${columnLetter(edge)}5,地区_市_上级,0)`);
    expect(cities?.changes).toMatchObject([{ part: { column: { validation: { rule: { source } } } } }]);
  });

  it("is left blank for nobody: a blank heading is no renamed one", () => {
    const book = installedBook();
    rename(book, "客户来源", "");
    expect(problemsOf(book).map(({ kind }) => kind)).toEqual(["column-missing"]);
  });

  it("is missed on no sheet of results, for the next run writes what it needs", () => {
    const book = installedBook();
    const own = sheetNamed(book, "客户价值分析");
    own.cells[headingRow]?.splice(columnAt(book, "客户价值分析", "评定日期"), 1, "日期");
    expect(problemsOf(book)).toEqual([]);
  });

  it("is mended whatever was renamed or deleted: afterwards nothing is wrong, and no column was lost", () => {
    const installed = installedBook();
    const table = tableOf(installed, "customers");
    const headings = table.headings.filter((heading) => heading !== "");
    // With more of them gone the sheet is no longer known for ours.
    const drift = fc.shuffledSubarray([...headings], { maxLength: 4 });
    fc.assert(
      fc.property(drift, fc.array(fc.boolean(), { maxLength: 8 }), (hit, renamed) => {
        const book = structuredClone(installed);
        hit.forEach((heading, i) => {
          if (renamed[i]) rename(book, heading, `改${i}`);
          else dropColumn(book, heading);
        });
        repair(book, problemsOf(book));
        expect(problemsOf(book)).toEqual([]);
        const now = sheetNamed(book, sheet).cells[headingRow] ?? [];
        expect(now).toEqual(expect.arrayContaining(headings));
        expect(new Set(now).size).toBe(now.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a table of ours that became a plain range", () => {
  it("is made a table again over the same cells, under a name nobody uses", () => {
    const book = installedBook();
    const own = sheetNamed(book, sheet);
    own.tables = [];
    sheetNamed(book, "交易记录").tables.push({ name: "客户", row: 9, column: 50, rows: 2, columns: 1 });
    const [problem, ...others] = problemsOf(book);
    expect(others).toEqual([]);
    expect(problem?.kind).toBe("table-lost");
    const wide = installedBook().sheets.find(({ name }) => name === sheet)?.tables[0]?.columns;
    expect(problem?.changes).toMatchObject([
      {
        part: {
          kind: "table",
          table: { row: 3, column: 0, rows: own.cells.length - 3, columns: wide, name: "客户_2" },
        },
      },
    ]);
  });

  it("is no table of ours any more once its purpose line is gone too: a list with the same headings may be the user's", () => {
    const book = installedBook();
    const own = sheetNamed(book, sheet);
    own.tables = [];
    own.cells[1]?.splice(0, 1, "");
    expect(problemsOf(book)).toEqual([]);
  });
});
