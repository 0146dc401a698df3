import fs from "node:fs";
import path from "node:path";

const source = path.resolve(__dirname, "../../src");

/** Folders one above the other, in which no two may need each other. */
const parts = [
  "batch",
  "core/adopt",
  "core/analysis",
  "core/anomalies",
  "core/changes",
  "core/dedupe",
  "core/imports",
  "core/reference",
  "core/sheets",
  "core/tables",
  "core/templates",
  "core/tiering",
  "core/values",
  "host/engine",
  "host/files",
  "host/model",
  "host/objects",
  "taskpane/anomalies",
  "taskpane/components",
  "taskpane/dedupe",
  "taskpane/session",
  "taskpane/tiering",
  "workbook",
];

/** Zones whose folders stand one above the other. */
const zones = ["core", "core/analysis", "host", "taskpane", "workbook"];

function filesUnder(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(place);
    return /\.tsx?$/.test(entry.name) ? [place] : [];
  });
}

/** The folders each folder of a part imports from, seen singly or, by `seenAs`, as parts of larger ones. */
function arrowsIn(
  part: string,
  seenAs = (folder: string): string => folder,
): ReadonlyMap<string, ReadonlySet<string>> {
  const root = path.join(source, part);
  const arrows = new Map<string, Set<string>>();
  for (const file of filesUnder(root)) {
    const from = seenAs(path.relative(root, path.dirname(file)));
    const reached = arrows.get(from) ?? new Set();
    arrows.set(from, reached);
    for (const [, imported = ""] of fs.readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
      const to = path.relative(root, path.dirname(path.resolve(path.dirname(file), imported)));
      if (!to.startsWith("..") && seenAs(to) !== from) reached.add(seenAs(to));
    }
  }
  return arrows;
}

/** Folders of a zone with all that lies in them; of the pane's session each floor, for the texts stand between two of them. */
function asWhole(folder: string): string {
  return folder
    .split(path.sep)
    .slice(0, folder.startsWith("session") ? 2 : 1)
    .join("/");
}

/** A way from a folder back to itself, null where there is none. */
function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (folder: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(folder)) return [...way.slice(way.indexOf(folder)), folder];
    if (done.has(folder)) return null;
    for (const next of arrows.get(folder) ?? []) {
      const circle = visit(next, [...way, folder]);
      if (circle) return circle;
    }
    done.add(folder);
    return null;
  };
  for (const folder of arrows.keys()) {
    const circle = visit(folder, []);
    if (circle) return circle;
  }
  return null;
}

/** The files under a folder of the core that import from another one, written as they stand. */
function importing(folder: string, from: string): readonly string[] {
  const other = path.join(source, "core", from) + path.sep;
  return filesUnder(path.join(source, "core", folder)).filter((file) =>
    [...fs.readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)].some(([, imported = ""]) =>
      path.resolve(path.dirname(file), imported).startsWith(other),
    ),
  );
}

/** What stands beside one another in the core, below the door. */
const features = ["anomalies", "dedupe", "tiering"];
const belowTheDoor = fs.readdirSync(path.join(source, "core")).filter((name) => !/^analysis$|\./.test(name));

describe("folders", () => {
  it.each(parts)("of %s need each other in one direction only", (part) => {
    expect(circleIn(arrowsIn(part))).toBeNull();
  });

  it.each(zones)("of all %s, each as a whole, need each other in one direction only", (zone) => {
    expect(circleIn(arrowsIn(zone, asWhole))).toBeNull();
  });

  it.each(belowTheDoor)("below the door, %s, know nothing of it", (folder) => {
    expect(importing(folder, "analysis")).toEqual([]);
  });

  it.each(features)("of other analyses are not known to %s", (feature) => {
    const others = features.filter((other) => other !== feature);
    expect(others.flatMap((other) => importing(feature, other))).toEqual([]);
  });

  it("that know one another are seen", () => {
    expect(importing("analysis", "anomalies")).not.toEqual([]);
  });

  it("that need each other are found", () => {
    const arrows = new Map([
      ["rows", new Set(["cells"])],
      ["cells", new Set(["text"])],
      ["text", new Set(["rows"])],
    ]);
    expect(circleIn(arrows)).toEqual(["rows", "cells", "text", "rows"]);
  });
});
