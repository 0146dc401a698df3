import { execFileSync } from "node:child_process";
import { all, letters, punctuations } from "./cjkRegex";

/** The package itself, read by node: jest would give the stand-in. */
const script = `
  import { all, letters, punctuations } from "cjk-regex";
  console.log(JSON.stringify([letters, all, punctuations].map((of) => String(of().toRegExp()))));
`;

describe("the stand-in for cjk-regex", () => {
  it("gives the same three expressions as the package", () => {
    const real = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    const own = [letters, all, punctuations].map((of) => String(of().toRegExp()));
    expect(own).toEqual(JSON.parse(real));
  });

  it("knows 台, does not know a, and knows 。 only among the punctuation", () => {
    const known = (text: string) => [letters, all, punctuations].map((of) => of().toRegExp().test(text));
    expect([known("台"), known("a"), known("。")]).toEqual([
      [true, true, false],
      [false, false, false],
      [false, true, true],
    ]);
  });
});
