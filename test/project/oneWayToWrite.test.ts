import fs from "node:fs";
import path from "node:path";

/*
 * "No other code calls a setter": whatever changes a workbook stands in the files named here, and nobody but the road
 * from a patch to the journal calls them.
 */

const src = path.resolve(__dirname, "../../src");

/** Code without comments and texts, by path below src; the host is not part of the add-in. */
const sources: ReadonlyMap<string, string> = new Map(
  fs
    .readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("host"))
    .map((file) => [file.replaceAll("\\", "/"), bare(fs.readFileSync(path.join(src, file), "utf8"))]),
);

function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, (text) =>
      text.startsWith('"./') || text.startsWith('"../') ? text : '""',
    );
}

function having(pattern: RegExp, within = ""): readonly string[] {
  return [...sources].flatMap(([file, code]) =>
    file.startsWith(within) && pattern.test(code)
      ? [(within === "" ? file : path.basename(file)).replace(/\.tsx?$/, "")]
      : [],
  );
}

/** Files that set properties of Excel's objects or call what changes them, and what each is there for. */
const writers = {
  addCharts: "installation",
  appendRows: "rows under a table, 变更日志 itself among them",
  conditionalFormats: "colours by what cells say",
  dressSheets: "widths, panes, print",
  executeColumn: "columns of a patch",
  executeParts: "tables of a patch",
  executeValidation: "dropdowns of a patch",
  filters: "filters away and back",
  insertRows: "rows that come back",
  installSheets: "sheets from blueprints",
  ledgerTable: "a range back to 变更日志's table",
  paintRows: "colours of rows that come back",
  removeNames: "names of a patch",
  removeRows: "rows of a patch",
  removeSheets: "sheets that go",
  settingRows: "rows of 设置, which is no data of the user's",
  setColumnFormats: "number formats of cells and rows of a patch",
  setValidation: "dropdowns, prompts, alerts",
  writeBlocks: "cells of a patch",
} as const;

/** Shown, not changed: selects a cell and brings its sheet to the front. */
const showing = ["locate"];

describe("one way to write", () => {
  it("has Excel spoken to in one zone, and entered at one door (and where event handlers come and go)", () => {
    expect(having(/\bExcel\.|\.sync\(\)/).filter((file) => !file.startsWith("workbook/"))).toEqual([]);
    expect(having(/\bExcel\.run\b/)).toEqual(["workbook/excel/events", "workbook/excel/excel"]);
  });

  it("sets properties of Excel's objects in named files only", () => {
    const property =
      /\.(?:values|formulas|formulasLocal|formulasR1C1|numberFormat|numberFormatLocal|showTotals|showHeaders|visibility|style|showBandedRows|formula|color|tabColor|bold|italic|size|wrapText|rowHeight|columnWidth|rowHidden|columnHidden|hyperlink|position|rule|prompt|errorAlert|ignoreBlanks|name) = |Object\.assign\(/;
    const found = having(property, "workbook/").filter((file) => file !== "workbookError");
    const known = new Set([...Object.keys(writers), ...showing]);
    expect(found.filter((file) => !known.has(file))).toEqual([]);
    expect(found.length).toBeGreaterThan(6);
  });

  it("calls what changes a workbook in named files only", () => {
    const call =
      /\.(?:insert|clear|clearAll|convertToRange|resize|copyFrom|moveTo|unmerge|merge|clearCriteria|clearFilters|reapplyFilters|autofitColumns|autofitRows|protect|unprotect|removeDuplicates|insertWorksheetsFromBase64|deleteRows|setPrintTitleRows|set)\(|(?:worksheets|tables|names|charts|bindings|comments|customXmlParts|conditionalFormats)\.add\(|\b(?!store|search|rows|columns|cells|taken)[a-z]+(?:\([^()]*\))?\s*\.delete\(/;
    const found = [...sources].flatMap(([file, code]) => {
      if (!file.startsWith("workbook/")) return [];
      // Maps and sets of ours are filled in one place each; Excel's objects have no `set` with two arguments.
      const ours = code.replace(/\.set\((?:[^()]|\([^()]*\))*,/g, "").replace(/sheetIds\.clear\(\)/g, "");
      return call.test(ours) ? [path.basename(file, ".ts")] : [];
    });
    const known = new Set<string>(Object.keys(writers));
    expect(found.filter((file) => !known.has(file))).toEqual([]);
    expect(found.length).toBeGreaterThan(6);
  });

  it("lets nobody outside the zone call the writing files, but for settings", () => {
    const called = [...sources].flatMap(([file, code]) =>
      file.startsWith("workbook/")
        ? []
        : [...code.matchAll(/import (type )?\{([^}]*)\} from "[./]*workbook\/(?:\w+\/)*(\w+)"/g)].flatMap(
            ([, type, names = "", from = ""]) => (type === undefined ? [`${from}: ${names.trim()}`] : []),
          ),
    );
    const writing = called.filter((each) => Object.keys(writers).some((file) => each.startsWith(`${file}:`)));
    const allowed = /^settings: /;
    expect(writing.filter((each) => !allowed.test(each))).toEqual([]);
    expect(called.length).toBeGreaterThan(20);
  });

  it("reaches the cells of the user from the road of patches only", () => {
    const callers = (file: string) =>
      [...sources].flatMap(([each, code]) =>
        code.includes(`/${file}"`) ? [path.basename(each, ".ts")] : [],
      );
    expect(callers("executePlan").toSorted()).toEqual(["recover", "rollBack", "writePlan"]);
    expect(callers("writeOnSheets")).toEqual(["executePlan"]);
    expect(callers("executeSheet")).toEqual(["writeOnSheets"]);
    expect(callers("writeCells").toSorted()).toEqual([
      "appendRows",
      "executeSheet",
      "restoreRows",
      "returnFormulas",
    ]);
    expect(callers("removeRows").toSorted()).toEqual(["executeSheet", "writeOnSheets"]);
    expect(callers("restoreRows").toSorted()).toEqual(["executeSheet", "removeRows"]);
    expect(callers("paintRows").toSorted()).toEqual(["executeSheet", "restoreRows"]);
    expect(callers("removeSheets")).toEqual(["executePlan"]);
    expect(callers("executeParts")).toEqual(["writeOnSheets"]);
    expect(callers("installSheets").toSorted()).toEqual(["executePlan", "ledgerTable"]);
    expect(callers("removeNames")).toEqual(["executePlan"]);
    expect(callers("returnFormulas")).toEqual(["writeOnSheets"]);
  });
});
