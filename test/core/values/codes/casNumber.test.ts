import { isCasNumber } from "../../../../src/core/values/codes/casNumber";

describe("a CAS number", () => {
  it.each(["7732-18-5", "64-17-5", "7664-93-9", " 151-21-3", "７６９７－３７－２", "50−00−0"])(
    "%s passes",
    (number) => expect(isCasNumber(number)).toBe(true),
  );

  it.each(["151-21-9", "10043-52-2", "7697-37-8"])("%s fails", (number) =>
    expect(isCasNumber(number)).toBe(false),
  );

  it.each(["", "混合物", "2024-5-1", "7-18-5", "7732-18-55", "12345678-18-5", "7732185"])(
    "%s is none",
    (text) => expect(isCasNumber(text)).toBeNull(),
  );
});
