import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { many, sheet } from "./invented";
import { cellsOf } from "./teamCells";
import { teamLists } from "./teamLists";

const doubtful = 0.6;
const nothingOfOurs: readonly (string | null)[] = [null, "date", "identifier", "text", "number"];

interface Drawn {
  readonly heading: string;
  readonly expected: string;
  readonly kind: string;
  readonly words: string;
}

const lists = teamLists
  .trim()
  .split(/^# /m)
  .filter((text) => text !== "")
  .map((text) => {
    const [title = "", line = ""] = text.trim().split("\n");
    const [name = "", of = "", role = ""] = title.split(" | ");
    return { name, of, role, columns: line.split(" | ").map(drawn) };
  });

function drawn(text: string): Drawn {
  const [, heading = "", expected = "", kind = "", words = ""] = /^(.*)=(.*)<(\S+) ?(.*)$/.exec(text) ?? [];
  return { heading, expected, kind, words };
}

describe.each(lists)("$name", ({ of, role, columns }) => {
  const rows = many.map((i) => columns.map(({ kind, words }) => cellsOf[kind]?.(i, words) ?? ""));
  const [mapping] = recogniseSheets([sheet(of, [columns.map(({ heading }) => heading), ...rows])]);

  it("are read as what they are", () => expect(String(mapping?.role)).toBe(role));

  it("have every column mapped right, or not at all where nothing of ours stands there", () => {
    const wrong = columns.flatMap(({ heading, expected }, column) => {
      const found = mapping?.columns.find((candidate) => candidate.column === column);
      const unsure =
        found === undefined || nothingOfOurs.includes(found.field) || found.confidence < doubtful;
      const right = expected.startsWith("~")
        ? unsure || found?.field === expected.slice(1)
        : found?.field === expected;
      return right ? [] : [{ heading, expected, found: found?.field, confidence: found?.confidence }];
    });
    expect(wrong).toEqual([]);
  });
});
