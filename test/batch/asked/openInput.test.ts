import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { BatchProblem } from "../../../src/batch/asked/batchProblem";
import { openInput } from "../../../src/batch/asked/openInput";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "inputs-"));
const fixture = path.resolve(__dirname, "../../fixtures/workbooks/dev-en.xlsx");
const oldFormat = Buffer.from("d0cf11e0a1b11ae1", "hex");

afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
}

function problemOf(file: string): string {
  try {
    openInput(file);
    return "opened";
  } catch (error) {
    return error instanceof BatchProblem ? error.inLanguage("zh-CN") : `another error: ${String(error)}`;
  }
}

describe("the headless run's input", () => {
  it("opens a workbook and a CSV file", () => {
    expect(openInput(fixture).sheets.map((sheet) => sheet.name)).toContain("Accounts");
    expect(openInput(write("a.csv", strToU8("公司名称,电话\n示例公司,1"))).sheets).toHaveLength(1);
  });

  it.each([
    ["a file that is not there", () => path.join(folder, "none.xlsx"), "找不到文件"],
    ["a folder", () => folder, "是文件夹"],
    ["an empty file", () => write("empty.xlsx", new Uint8Array()), "是空文件"],
    ["half a file", () => write("half.xlsx", fs.readFileSync(fixture).subarray(0, 20_000)), "不完整"],
    ["text named .xlsx", () => write("text.xlsx", strToU8("hello")), "不是 Excel 工作簿"],
    ["an old .xls", () => write("old.xls", Buffer.concat([oldFormat, Buffer.alloc(2000)])), "旧的 .xls"],
    [
      "an encrypted workbook",
      () =>
        write(
          "locked.xlsx",
          Buffer.concat([
            oldFormat,
            Buffer.alloc(500),
            Buffer.from("EncryptedPackage", "utf16le"),
            Buffer.alloc(500),
          ]),
        ),
      "有打开密码",
    ],
    [
      "a zip file of something else",
      () => write("other.xlsx", zipSync({ "a.txt": strToU8("x") })),
      "没有工作簿",
    ],
  ])("says in one line what is wrong with %s and what to do", (_, file, said) => {
    const line = problemOf(file());
    expect(line).toContain(said);
    expect(line).not.toContain("\n");
  });
});
