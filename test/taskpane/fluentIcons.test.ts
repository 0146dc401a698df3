import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as icons from "./fluentIcons";

const packages = path.resolve(__dirname, "../../node_modules/@fluentui");

/** Names that the compiled components take from the package. */
function wantedNames(): ReadonlySet<string> {
  const names = readdirSync(packages).flatMap((name) => {
    const folder = path.join(packages, name, "lib-commonjs");
    const files = name.startsWith("react-") && name !== "react-icons" ? filesIn(folder) : [];
    return files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/_reacticons\.(\w+)/g)].map(([, icon = ""]) => icon),
    );
  });
  return new Set(names);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".cjs"))
      .map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}

describe("the icons of the components in jest", () => {
  it("are all that the components ask for", () => {
    const wanted = wantedNames();
    expect(wanted.size).toBeGreaterThan(50);
    expect([...wanted].filter((name) => !(name in icons))).toEqual([]);
  });
});
