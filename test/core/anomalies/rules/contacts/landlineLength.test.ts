import { inspect } from "../../../../../src/core/anomalies/inspect";
import { landlineLength } from "../../../../../src/core/anomalies/rules/contacts/landlineLength";
import type { Language } from "../../../../../src/core/sheets/words";
import { readFixture } from "../../ruleFixture";

function explained(landline: string, language: Language): readonly string[] {
  const { book, context } = readFixture(
    `customers\n| customerId | landline | 期望 |\n| C1 | ${landline} | |\n`,
  );
  return inspect(book, [landlineLength], context).found.flatMap(({ rows, role, column }) =>
    [...rows].map((row) => landlineLength.explain(book, context, { role, column, row }, language).message),
  );
}

describe("a landline unlike those of its city", () => {
  it("is told with how many digits there are there, too many and too few", () => {
    expect(explained("0592-84107257", "zh-CN")).toEqual(["区号 0592 的固话是 7 位，这里有 8 位，请核实"]);
    expect(explained("0755-2600123", "zh-CN")).toEqual(["区号 0755 的固话是 8 位，这里有 7 位，请核实"]);
    expect(explained("0592-84107257", "en-US")).toEqual([
      "8 digits, where landlines under 0592 have 7; please verify",
    ]);
  });

  it("is none where both lengths are in use", () => {
    expect(explained("0851-84107257", "zh-CN")).toEqual([]);
  });
});
