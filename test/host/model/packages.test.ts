import { readFileSync } from "node:fs";

describe("the spreadsheet engine's packages", () => {
  const lock: unknown = JSON.parse(readFileSync(`${__dirname}/../../../package-lock.json`, "utf8"));
  const packages = Object.entries(Object(Object(lock).packages));

  it("hold none of the closed -pro ones", () => {
    const names = packages.map(([path]) => path);
    expect(names.some((name) => name.includes("@univerjs/core"))).toBe(true);
    expect(names.filter((name) => name.includes("@univerjs-pro"))).toEqual([]);
  });

  it("are all of one version: mixed ones do not work together", () => {
    const versions = packages
      .filter(([path]) => /@univerjs\/(core|sheets|engine|preset)/.test(path))
      .map(([, entry]) => Object(entry).version);
    expect(new Set(versions)).toEqual(new Set(["0.25.1"]));
  });
});
