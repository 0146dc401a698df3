import { formulaTokens } from "../../../../src/host/model/formulas/formulaTokens";
import { fc } from "../../../property";

describe("formulas", () => {
  it("lose nothing when taken apart", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) =>
          formulaTokens(text)
            .map((token) => token.text)
            .join("") === text,
      ),
    );
  });

  it("tell references from functions, names and texts", () => {
    const kinds = formulaTokens(`=LOG10(A1)&"B2"&'表 1'!$C$3:D4&税率&表[@列]`).filter(
      ({ kind }) => kind !== "operator",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "function",
      "reference",
      "text",
      "reference",
      "name",
      "structured",
    ]);
  });
});
