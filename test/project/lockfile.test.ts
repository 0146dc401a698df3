import fs from "node:fs";
import path from "node:path";

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = path.resolve(__dirname, "../../package-lock.json");
const { packages }: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  fs.readFileSync(file, "utf8"),
);

describe("package-lock.json", () => {
  it("names the packages of other platforms too, or npm ci refuses it and nobody else can install", () => {
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const there = Object.keys(packages);
    const missing = wanted.filter((name) => !there.some((place) => place.endsWith(`node_modules/${name}`)));
    expect(wanted.length).toBeGreaterThan(20);
    expect(missing.filter((name) => /darwin|win32|linux|android|freebsd/.test(name))).toEqual([]);
  });
});
