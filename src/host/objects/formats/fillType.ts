import { defineType } from "../../engine/types/defineType";
import { colorOf } from "./color";
import { type FormatTarget, setStyle, styleOf } from "./formatTarget";

/** `Excel.RangeFill`; "" is no fill. */
export const fillType = defineType<FormatTarget>({
  name: "RangeFill",
  properties: {
    Color: {
      get: (target) =>
        target.areas.every((area) => isUnfilled(target, area)) ? "#FFFFFF" : styleOf(target, "fill"),
      set: (target, value) => setStyle(target, { fill: value === "" ? null : colorOf(value) }),
    },
  },
  methods: { Clear: (target) => setStyle(target, { fill: null }) },
});

/** A cell without fill reads as white, as in Excel. */
function isUnfilled({ book }: FormatTarget, area: FormatTarget["areas"][number]): boolean {
  return book.model.style(area).fill === null;
}
