import { integerOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { type BorderIndex, borderIndexes, lineAt, setLineAt } from "./borderEdges";
import { lineOfWord, lineStyles, lineWeights, lineWord } from "./borderLines";
import { colorOf } from "./color";
import type { FormatTarget } from "./formatTarget";

interface BorderTarget extends FormatTarget {
  readonly index: BorderIndex;
}

const borderType = defineType<BorderTarget>({
  name: "RangeBorder",
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: { get: styleOf, set: setStyle },
    Weight: {
      get: (target) => lineOfWord(lineAt(target, target.index)?.style ?? "thin").weight,
      set: (target, value) => change(target, { weight: wordOf(value, lineWeights) }),
    },
    Color: {
      get: (target) => lineAt(target, target.index)?.color ?? "#000000",
      set: (target, value) => change(target, { color: colorOf(value) }),
    },
  },
});

/** `Excel.RangeBorderCollection`. */
export const bordersType = defineType<FormatTarget>({
  name: "RangeBorderCollection",
  items: (target) => borderIndexes.map((index) => borderType.of({ ...target, index })),
  properties: { Count: { get: () => borderIndexes.length } },
  methods: {
    GetItem: (target, index) => borderType.of({ ...target, index: wordOf(index, borderIndexes) }),
    GetItemAt: (target, index) => borderAt(target, integerOf(index)),
  },
});

function borderAt(target: FormatTarget, position: number): Instance {
  const index = borderIndexes[position];
  if (index === undefined) throw invalidArgument();
  return borderType.of({ ...target, index });
}

function styleOf(target: BorderTarget): string {
  const line = lineAt(target, target.index);
  return line === null ? "None" : lineOfWord(line.style).style;
}

function setStyle(target: BorderTarget, value: unknown): void {
  const style = wordOf(value, lineStyles);
  if (style === "None") setLineAt(target, target.index, null);
  else change(target, { style });
}

interface LineChange {
  readonly style?: string;
  readonly weight?: string;
  readonly color?: string;
}

function change(target: BorderTarget, next: LineChange): void {
  const now = lineAt(target, target.index);
  const { style, weight } = lineOfWord(now?.style ?? "thin");
  setLineAt(target, target.index, {
    style: lineWord(next.style ?? style, next.weight ?? weight),
    color: next.color ?? now?.color ?? "#000000",
  });
}
