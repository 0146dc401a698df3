import { codeForms, spanIn } from "../../../../src/core/anomalies/days/daysInCodes";
import { formatSerial } from "../../../../src/core/values/dates/serialDay";

/** What the first form that a number has says of its days. */
function told(code: string): string {
  const span = codeForms.map((form) => spanIn(code, form)).find((found) => found !== null);
  return span === undefined || span === null ? "" : `${formatSerial(span.first)} ${formatSerial(span.last)}`;
}

it.each([
  ["DD20240229-3", "2024-02-29 2024-02-29"],
  ["250427-03", "2025-04-27 2025-04-27"],
  ["HT-2024-07-A", "2024-07-01 2024-07-31"],
  ["HZ2402-7", "2024-02-01 2024-02-29"],
  ["FC-2021-917", "2021-01-01 2021-12-31"],
  ["SK1800254", "2018-01-01 2018-12-31"],
])("reads a time in %s", (code, span) => expect(told(code)).toBe(span));

it.each(["ABC", "7", "A-7-3"])("reads none in %s", (code) => expect(told(code)).toBe(""));

it("reads no day that does not exist", () => {
  expect(codeForms.slice(0, 1).map((form) => spanIn("DD20240230", form))).toEqual([null]);
});
