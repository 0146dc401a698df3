import { parseArgs } from "node:util";
import { type Field, fields } from "../../core/sheets/fields";
import { type Language, languages } from "../../core/sheets/words";
import { BatchProblem } from "./batchProblem";

export const jobs = ["adopt", "install", "inspect", "dedupe", "tier"] as const;
export type Job = (typeof jobs)[number];

const applyLevels = ["none", "safe", "all"] as const;
export type ApplyLevel = (typeof applyLevels)[number];

export interface ColumnOverride {
  readonly heading: string;
  readonly field: Field;
}

export interface Options {
  readonly input: string;
  readonly out: string | null;
  readonly report: string | null;
  /** null: adopt where the input holds customer sheets of its own, else install; then inspect, dedupe, tier. */
  readonly jobs: readonly Job[] | null;
  /** "YYYY-MM-DD". */
  readonly asOf: string;
  readonly apply: ApplyLevel;
  readonly columns: readonly ColumnOverride[];
  readonly language: Language;
  /** A JSON file of rules for the tiers; null: those the workbook keeps. */
  readonly scheme: string | null;
}

const usage = "npm run -s batch -- INPUT.xlsx [--out OUT.xlsx] [--report REPORT.json]";

/** Reads the command line; `today` is used where no as-of day is given. */
export function readOptions(args: readonly string[], today: string): Options {
  const { values, positionals } = parsed(args);
  const [input, ...more] = positionals;
  if (input === undefined)
    throw new BatchProblem(`没有指定输入文件。用法：${usage}`, `No input file given. Usage: ${usage}`);
  if (more.length > 0) {
    throw new BatchProblem(
      `一次只能处理一个文件，多出：${more.join(" ")}`,
      `One file at a time; left over: ${more.join(" ")}`,
    );
  }
  return {
    input,
    out: values.out ?? null,
    report: values.report ?? null,
    jobs:
      values.jobs === undefined
        ? null
        : values.jobs.split(",").map((job) => oneOf(jobs, job.trim(), "--jobs")),
    asOf: values["as-of"] === undefined ? today : realDay(values["as-of"]),
    apply:
      values.apply === undefined
        ? values.out
          ? "safe"
          : "none"
        : oneOf(applyLevels, values.apply, "--apply"),
    columns: values.columns === undefined ? [] : readOverrides(values.columns),
    language: values.lang === undefined ? "zh-CN" : oneOf(languages, values.lang, "--lang"),
    scheme: values.scheme ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        report: { type: "string" },
        jobs: { type: "string" },
        "as-of": { type: "string" },
        apply: { type: "string" },
        columns: { type: "string" },
        lang: { type: "string" },
        scheme: { type: "string" },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(".")[0] ?? "") : "";
    throw new BatchProblem(`无法识别的参数：${said}。用法：${usage}`, `${said}. Usage: ${usage}`);
  }
}

function oneOf<T extends string>(allowed: readonly T[], given: string, option: string): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) {
    throw new BatchProblem(
      `${option} 不接受「${given}」，可用：${allowed.join("、")}`,
      `${option} does not take "${given}"; use one of ${allowed.join(", ")}`,
    );
  }
  return found;
}

function realDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new BatchProblem(
      `--as-of 应为真实日期 YYYY-MM-DD，收到「${text}」`,
      `--as-of wants a real day YYYY-MM-DD, got "${text}"`,
    );
  }
  return text;
}

/** "列标题=fieldKey,…" as the mapping's overrides. */
export function readOverrides(text: string): readonly ColumnOverride[] {
  return text.split(",").map((part) => {
    const at = part.lastIndexOf("=");
    const heading = part.slice(0, Math.max(0, at)).trim();
    if (heading === "") {
      throw new BatchProblem(
        `--columns 应写成 列标题=字段，收到「${part}」`,
        `--columns wants HEADING=FIELD, got "${part}"`,
      );
    }
    return { heading, field: oneOf(fields, part.slice(at + 1).trim(), "--columns") };
  });
}
