import {
  isCutPostcode,
  postalForm,
  postalForms,
} from "../../../../../src/core/anomalies/numbers/codes/postalForm";
import { lines, said } from "../../said";

describe("the postcodes of two islands", () => {
  it.each(["M1 1AE", "EC1A 1BB", "bt48 3sj", "CV34 6AB", "GIR 0AA"])("are British: %s", (text) => {
    expect(postalForm(text)).toBe(postalForms.british);
  });

  it.each(["V94 XF1C", "d6w xy00", "A65F4E2"])("are Irish: %s", (text) => {
    expect(postalForm(text)).toBe(postalForms.irish);
  });

  it.each(["V94 XF1", "H18 OD9PYB", "BS1 JR", "75001", ""])("are none of either: %s", (text) => {
    expect(Object.values(postalForms)).not.toContain(postalForm(text));
  });

  it("are cut short where the second half has letters alone", () => {
    expect(isCutPostcode("BS1 JR")).toBe(true);
    expect(isCutPostcode("BS1 6JR")).toBe(false);
    expect(isCutPostcode("BS1")).toBe(false);
  });
});

describe("a column of Eircodes and British postcodes", () => {
  const signs = "ACDEFHKNPRTVWXY";
  const mixed = (i: number) => `${signs}0123456789`.charAt((i * 7919) % 25);
  const eircode = (i: number) =>
    `${signs[i % 12]}${10 + (i % 89)} ${mixed(i)}${mixed(i >> 1)}${mixed(i >> 2)}${mixed(i >> 3)}`;
  const postcode = (i: number) =>
    `${["LS", "B", "BT"][i % 3]}${1 + (i % 40)} ${i % 10}${["AE", "BB", "JR"][(i >> 1) % 3]}`;
  const told = (...strays: readonly string[]) =>
    said(
      `
customers
| customerId | postcode | 期望 |
${lines(300, (i) => `| C${i} | ${i % 5 === 0 ? postcode(i) : eircode(i)} | |`)}
${strays.map((stray, i) => `| D${i} | ${stray} | |`).join("\n")}
`,
      /^odd-code/,
    );

  it("has none of another form", () => {
    expect(told("V94 XF1", "H18 OD9PYB", "BS1 JR", "L1 TG")).toEqual(["odd-code warning 300,301,302,303"]);
  });

  it("may be written without the blank, in small letters, or not be there", () => {
    expect(told("v94xf1c", "ls61de", "", "n/a")).toEqual([]);
  });
});
