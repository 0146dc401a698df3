import { shiftFormula } from "../../../src/host/model/formulas/shiftFormula";
import { cutFurther, type RowCut, shiftOfCut } from "../../../src/host/model/rowCut";
import { type StructuralEdit, shiftOf, shiftSpan } from "../../../src/host/model/structuralEdit";
import { fc } from "../../property";

const nothing: RowCut = { sheetId: "s", from: 0, to: Number.POSITIVE_INFINITY, gone: [] };
const cutOf = (steps: readonly (readonly [number, number])[]) =>
  steps.reduce((cut, [at, count]) => cutFurther(cut, at, count), nothing);
const editOf = ([at, count]: readonly [number, number]): StructuralEdit => ({
  sheetId: "s",
  kind: "delete",
  axis: "rows",
  at,
  count,
  from: 0,
  to: Number.POSITIVE_INFINITY,
});

const steps = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 4 })), {
  minLength: 1,
  maxLength: 12,
});

describe("rows cut out of a sheet", () => {
  it("are noted as they stood before, neighbours together", () => {
    const lowestFirst = cutOf([
      [9, 1],
      [8, 1],
      [2, 2],
    ]);
    expect(lowestFirst.gone).toEqual([
      { start: 2, count: 2 },
      { start: 8, count: 2 },
    ]);
    // Rows 2 and 3 are gone, so the third row now was the fifth; the next three lie around what went before.
    expect(cutFurther(lowestFirst, 4, 3).gone).toEqual([
      { start: 2, count: 2 },
      { start: 6, count: 5 },
    ]);
  });

  it("move every run of rows as they do one after the other", () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }), (taken, start, count) => {
        const together = shiftOfCut(cutOf(taken)).span(start, count);
        let alone: ReturnType<typeof shiftSpan> = { start, count };
        for (const step of taken) alone = alone && shiftSpan(alone.start, alone.count, editOf(step));
        expect(together).toEqual(alone);
      }),
    );
  });

  it("change formulas as they do one after the other", () => {
    const formula = fc.constantFrom(
      "=SUM(A3:A12)+B$20*甲!C5",
      "=A9",
      "=9:14",
      "=D2:D60&$E$31",
      "=乙!A9+F40:F8",
    );
    fc.assert(
      fc.property(steps, formula, (taken, text) => {
        const together = shiftFormula(text, "甲", "甲", shiftOfCut(cutOf(taken)));
        const alone = taken.reduce<string>(
          (now, step) => shiftFormula(now, "甲", "甲", shiftOf(editOf(step))),
          text,
        );
        // Corners the wrong way round come the right way round as soon as they move.
        expect(together).toBe(alone);
      }),
    );
  });
});
