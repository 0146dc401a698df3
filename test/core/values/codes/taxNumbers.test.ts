import {
  areBothSound,
  asTaxNumber,
  bareTaxText,
  isTellingTaxNumber,
} from "../../../../src/core/values/codes/asTaxNumber";
import { taxNumbers } from "../../../../src/core/values/codes/taxNumbers";

function numberOf(name: string) {
  const found = taxNumbers.find((number) => number.name === name);
  if (found === undefined) throw new Error(`No such number: ${name}`);
  return found;
}

/** Published numbers of firms and authorities. */
const sound: readonly (readonly [string, string])[] = [
  ["統一編號", "22099131"],
  ["CNPJ", "33.000.167/0001-01"],
  ["CNPJ", "00.000.000/0001-91"],
  ["CPF", "111.444.777-35"],
  ["ABN", "51 824 753 556"],
  ["ABN", "53 004 085 616"],
  ["UEN", "196800306E"],
  ["UEN", "00192200M"],
  ["UEN", "T01FC6132D"],
  ["GSTIN", "27AAPFU0939F1ZV"],
  ["EU VAT", "DE 136 695 976"],
  ["EU VAT", "NL004495445B01"],
  ["EU VAT", "PL 856-734-62-15"],
  ["EU VAT", "ATU13585627"],
  ["EU VAT", "BE 0428.759.497"],
  ["EU VAT", "FR 40 303 265 045"],
  ["EU VAT", "IT00743110157"],
  ["EU VAT", "DK 13585628"],
  ["EU VAT", "FI 20774740"],
  ["EU VAT", "SE 123456789701"],
  ["EU VAT", "PT 501 964 843"],
  ["EU VAT", "LU 150 274 42"],
  ["VAT", "GB 980 7806 84"],
  ["SIREN", "732 829 320"],
  ["SIRET", "732 829 320 00074"],
];

/** The text with one figure replaced by another. */
function withOneWrong(text: string): readonly string[] {
  return [...text].flatMap((figure, at) =>
    /\d/.test(figure)
      ? [1, 4, 7].map((by) => `${text.slice(0, at)}${(Number(figure) + by) % 10}${text.slice(at + 1)}`)
      : [],
  );
}

describe("the check of a number by which firms are taxed", () => {
  it.each(sound)("of the kind %s holds for %s", (name, text) => {
    const number = numberOf(name);
    const bare = asTaxNumber(bareTaxText(text), number);
    expect(bare !== null && number.isSound(bare)).toBe(true);
  });

  it.each(sound)("of the kind %s finds most wrong figures of %s", (name, text) => {
    const number = numberOf(name);
    const bare = bareTaxText(text);
    const wrong = withOneWrong(bare).filter((other) => asTaxNumber(other, number) !== null);
    const passed = wrong.filter((other) => number.isSound(asTaxNumber(other, number) ?? ""));
    expect(wrong.length).toBeGreaterThan(0);
    expect(passed.length).toBeLessThanOrEqual(wrong.length / 5);
  });

  it("knows no number of one figure over and over", () => {
    expect(numberOf("CNPJ").isSound("11111111111111")).toBe(false);
  });
});

describe("such a number in a cell", () => {
  it("is read without its label, and with the zeros a figure lost", () => {
    expect(bareTaxText("UEN: 196800306e")).toBe("196800306E");
    expect(asTaxNumber("191", numberOf("CNPJ"))).toBeNull();
    expect(asTaxNumber("6956958000137", numberOf("CNPJ"))).toBe("06956958000137");
  });

  it("tells its country alone only where its check is strong", () => {
    expect(isTellingTaxNumber("07.465.441/0001-08")).toBe(numberOf("CNPJ").isSound("07465441000108"));
    expect(isTellingTaxNumber("33.000.167/0001-01")).toBe(true);
    expect(isTellingTaxNumber("22099131")).toBe(false);
    expect(isTellingTaxNumber("TRN: 100 1310 5180 0003")).toBe(true);
    expect(isTellingTaxNumber("100000000000000")).toBe(false);
    expect(isTellingTaxNumber("110105123456789")).toBe(false);
    expect(isTellingTaxNumber("914403001922038216")).toBe(false);
  });
});

describe("two numbers that both pass their check", () => {
  it("are two registrations, of the kinds one number alone does not tell as well", () => {
    expect(areBothSound("732829072", "GB 732 8291 70")).toBe(true);
    expect(areBothSound("552100554", "552 100 562")).toBe(true);
    expect(areBothSound("33.000.167/0001-01", "33000167000101")).toBe(true);
  });

  it("are not where one fails, or each is of another kind", () => {
    expect(areBothSound("732829072", "732829071")).toBe(false);
    expect(areBothSound("732829030", "552100554")).toBe(false);
    expect(areBothSound("", "")).toBe(false);
  });

  it("are not told by a check that one slip in five passes, or most slips do", () => {
    expect(areBothSound("22099131", "22099136")).toBe(false);
    expect(areBothSound("100131051800003", "100131051800008")).toBe(false);
  });
});
