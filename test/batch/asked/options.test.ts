import { BatchProblem } from "../../../src/batch/asked/batchProblem";
import { readOptions } from "../../../src/batch/asked/options";

const read = (line: string) => readOptions(line.split(" ").filter(Boolean), "2026-11-21");

describe("the headless run's command line", () => {
  it("needs only a file: propose, as of today, in Chinese", () => {
    expect(read("book.xlsx")).toEqual({
      input: "book.xlsx",
      out: null,
      report: null,
      jobs: null,
      asOf: "2026-11-21",
      apply: "none",
      columns: [],
      language: "zh-CN",
      scheme: null,
    });
  });

  it("writes the safe proposals where an output file is named", () => {
    expect(read("a.xlsx --out b.xlsx").apply).toBe("safe");
    expect(read("a.xlsx --out b.xlsx --apply all").apply).toBe("all");
  });

  it("takes jobs, a day, columns and a language", () => {
    const options = read(
      "a.csv --jobs dedupe,tier --as-of 2024-09-30 --columns 单位=companyName,tel=phone --lang en-US",
    );
    expect(options.jobs).toEqual(["dedupe", "tier"]);
    expect(options.asOf).toBe("2024-09-30");
    expect(options.columns).toEqual([
      { heading: "单位", field: "companyName" },
      { heading: "tel", field: "phone" },
    ]);
    expect(options.language).toBe("en-US");
  });

  it.each([
    ["", "没有指定输入文件"],
    ["a.xlsx b.xlsx", "一次只能处理一个文件"],
    ["a.xlsx --wrong", "无法识别的参数"],
    ["a.xlsx --jobs dance", "--jobs 不接受「dance」"],
    ["a.xlsx --as-of 2024-02-30", "真实日期"],
    ["a.xlsx --columns 单位", "列标题=字段"],
    ["a.xlsx --columns 单位=nothing", "--columns 不接受「nothing」"],
  ])("refuses %p in one clear line", (line, message) => {
    const problem = (() => {
      try {
        return read(line);
      } catch (error) {
        return error;
      }
    })();
    expect(problem).toBeInstanceOf(BatchProblem);
    const said = problem instanceof BatchProblem ? problem.inLanguage("zh-CN") : "";
    expect(said).toContain(message);
    expect(said).not.toContain("\n");
  });
});
