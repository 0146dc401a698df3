import fs from "node:fs";
import { readScheme, type Scheme } from "../../core/tiering/scheme/scheme";
import { BatchProblem } from "./batchProblem";
import { fileErrorCode } from "./fileErrorCode";

/** The scheme with what a JSON file says of it; what the file leaves out stays as it was. */
export function withSchemeFile(kept: Scheme, file: string): Scheme {
  const said = contentOf(file);
  const read = readScheme({ ...kept, ...said, options: { ...kept.options, ...partOf(said, "options") } });
  if ("scheme" in read) return read.scheme;
  const problems = read.problems.join("; ");
  throw new BatchProblem(
    `--scheme「${file}」不能用作分级规则：${problems}`,
    `--scheme "${file}" is no scheme of tiers: ${problems}`,
  );
}

function contentOf(file: string): object {
  try {
    const content: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    if (isObject(content)) return content;
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      const code = fileErrorCode(error);
      throw new BatchProblem(`无法读取「${file}」（${code}）`, `Cannot read "${file}" (${code})`);
    }
  }
  throw new BatchProblem(
    `--scheme「${file}」应为一个 JSON 对象`,
    `--scheme "${file}" must hold one JSON object`,
  );
}

function partOf(said: object, key: string): object {
  const part: unknown = Object.entries(said).find(([name]) => name === key)?.[1];
  return isObject(part) ? part : {};
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
