import { money } from "../../../../src/core/adopt/cells/money";

describe("cells that hold a sum of money", () => {
  it("say what it is in by sign, code or word, before or behind", () => {
    for (const text of [
      "US$1,200",
      "HK$ 300.50",
      "€99",
      "EUR 1,200",
      "1200 USD",
      "10万美元",
      "3.5k HKD",
      "RM 1,200.00",
      "Rs. 1200",
      "NT$500",
      "港币3000",
      "-US$20",
      "(€20)",
      "1200元整",
      "50 pounds sterling",
      "£50",
      "1.234,50 €",
    ])
      expect([text, money.test(text)]).toEqual([text, true]);
  });

  it("are none of weights, numbers of things and words", () => {
    for (const text of ["50 pounds", "12 kg", "3台", "USD", "A$", "M12", "12-14", "R2D2", "Euro 5 engine"])
      expect([text, money.test(text)]).toEqual([text, false]);
  });
});
