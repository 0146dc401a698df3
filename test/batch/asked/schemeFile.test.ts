import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { BatchProblem } from "../../../src/batch/asked/batchProblem";
import { withSchemeFile } from "../../../src/batch/asked/schemeFile";
import { fourTiers } from "../../../src/core/tiering/scheme/scheme";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "scheme-"));
const fileOf = (content: string) => {
  const file = path.join(folder, "scheme.json");
  fs.writeFileSync(file, content);
  return file;
};
const refused = (file: string) => {
  try {
    return withSchemeFile(fourTiers, file);
  } catch (error) {
    return error instanceof BatchProblem ? error.inLanguage("en-US") : error;
  }
};
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("a file of rules for the tiers", () => {
  it("changes what it names and leaves the rest, rules beside the score too", () => {
    const kept = { ...fourTiers, options: { corePerOwner: 20, contactsPerMonth: 40 } };
    const rfm = { bins: 4, cut: "upper", span: "ever", best: "first" } as const;
    const file = fileOf(JSON.stringify({ deadBand: 5, options: { rfm, corePerOwner: 10 } }));
    expect(withSchemeFile(kept, file)).toEqual({
      ...fourTiers,
      deadBand: 5,
      options: { corePerOwner: 10, contactsPerMonth: 40, rfm },
    });
    expect(withSchemeFile(fourTiers, fileOf("{}"))).toEqual({ ...fourTiers, options: {} });
  });

  it.each([
    ["rules that make no sense", '{"deadBand": -1}', /no scheme of tiers: deadBand/],
    [
      "classes beyond ten",
      '{"options":{"rfm":{"bins":11,"cut":"upper","span":"ever","best":"first"}}}',
      /rfm/,
    ],
    ["no JSON", "deadBand: 5", /one JSON object/],
    ["a list", "[5]", /one JSON object/],
  ])("is refused in one line with %s", (_, content, said) => {
    const problem = refused(fileOf(content));
    expect(problem).toMatch(said);
    expect(problem).not.toContain("\n");
  });

  it("is refused where there is no such file", () => {
    expect(refused(path.join(folder, "none.json"))).toMatch(/ENOENT/);
  });
});
