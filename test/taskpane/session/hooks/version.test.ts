import { readFileSync } from "node:fs";
import { version } from "../../../../src/taskpane/session/hooks/version";

describe("the version in the footer", () => {
  it("is the package's", () => {
    const parsed: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    expect(parsed).toMatchObject({ version });
  });
});
