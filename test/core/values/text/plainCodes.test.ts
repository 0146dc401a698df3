import { isCapitalCode, isDigitCode, isLetterCode } from "../../../../src/core/values/text/plainCodes";

/** Of every UTF-16 code those that are answered yes. */
const yes = (asked: (code: number) => boolean) =>
  String.fromCharCode(...Array.from({ length: 0x10000 }, (_, code) => code).filter(asked));

describe("the plain letters and figures", () => {
  it("are these alone of all characters", () => {
    const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    expect(yes(isDigitCode)).toBe("0123456789");
    expect(yes(isCapitalCode)).toBe(capitals);
    expect(yes(isLetterCode)).toBe(capitals + capitals.toLowerCase());
  });
});
